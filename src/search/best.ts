/** The few highest of many. */
export interface Best {
  /** Highest first; of equals the lower number. */
  numbers: number[];
  /** What is under this is none of the best. */
  least: number;
  offer(number: number, value: number): void;
}

/** Keeps `most` of those that are offered; made for few. */
export function createBest(most: number): Best {
  const numbers: number[] = [];
  const values: number[] = [];
  const best: Best = { numbers, least: Number.NEGATIVE_INFINITY, offer };
  return best;

  function offer(number: number, value: number): void {
    let at = numbers.length;
    if (at === most && !isBetter(number, value, --at)) return;
    for (; at > 0 && isBetter(number, value, at - 1); at--) {
      numbers[at] = numbers[at - 1]!;
      values[at] = values[at - 1]!;
    }
    numbers[at] = number;
    values[at] = value;
    if (numbers.length === most) best.least = values[most - 1]!;
  }

  function isBetter(number: number, value: number, at: number): boolean {
    return value > values[at]! || (value === values[at]! && number < numbers[at]!);
  }
}

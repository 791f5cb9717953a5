/** The few highest of many, kept in order; made once and used for one choice after the other. */
export interface Best {
  /** What is under this is none of the best. */
  least: number;
  /** Forgets all, and keeps `most` of what is offered from now on; made for few. */
  begin(most: number): void;
  offer(number: number, value: number): void;
  /** Highest first; of equals the lower number. */
  numbers(): number[];
}

export function createBest(): Best {
  let most = 0;
  let count = 0;
  const numbers: number[] = [];
  const values: number[] = [];
  const best: Best = {
    least: Number.NEGATIVE_INFINITY,
    begin(wanted) {
      most = wanted;
      count = 0;
      best.least = Number.NEGATIVE_INFINITY;
    },
    offer,
    numbers: () => numbers.slice(0, count),
  };
  return best;

  function offer(number: number, value: number): void {
    let at = count;
    if (at < most) count++;
    else if (!isBetter(number, value, --at)) return;
    for (; at > 0 && isBetter(number, value, at - 1); at--) {
      numbers[at] = numbers[at - 1]!;
      values[at] = values[at - 1]!;
    }
    numbers[at] = number;
    values[at] = value;
    if (count === most) best.least = values[most - 1]!;
  }

  function isBetter(number: number, value: number, at: number): boolean {
    return value > values[at]! || (value === values[at]! && number < numbers[at]!);
  }
}

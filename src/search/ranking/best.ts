/** The few highest of many; made once and used for one choice after the other. */
export interface Best {
  /** What is under this is none of the best. */
  least: number;
  /** Forgets all, and keeps `most` of what is offered from now on. */
  begin(most: number): void;
  offer(number: number, value: number): void;
  /** Highest first; of equals the lower number. To be asked once for each choice. */
  numbers(): number[];
}

/** A binary heap with the least of the best on top (https://en.wikipedia.org/wiki/Binary_heap). */
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
    offer(number, value) {
      if (count < most) rise(count++, number, value);
      else if (most > 0 && isWorse(numbers[0]!, values[0]!, number, value)) sink(number, value);
      else return;
      if (count === most) best.least = values[0]!;
    },
    numbers() {
      const ordered = new Array<number>(count);
      while (count > 0) {
        ordered[count - 1] = numbers[0]!;
        count--;
        sink(numbers[count]!, values[count]!);
      }
      return ordered;
    },
  };
  return best;

  /** Puts a new one at the end, or above it as far as it is worse. */
  function rise(end: number, number: number, value: number): void {
    let at = end;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!isWorse(number, value, numbers[above]!, values[above]!)) break;
      numbers[at] = numbers[above]!;
      values[at] = values[above]!;
      at = above;
    }
    numbers[at] = number;
    values[at] = value;
  }

  /** Puts one on the top, which is free, or below it as far as it is better. */
  function sink(number: number, value: number): void {
    let at = 0;
    for (let below = 1; below < count; below = 2 * at + 1) {
      const next = below + 1;
      if (next < count && isWorse(numbers[next]!, values[next]!, numbers[below]!, values[below]!))
        below = next;
      if (!isWorse(numbers[below]!, values[below]!, number, value)) break;
      numbers[at] = numbers[below]!;
      values[at] = values[below]!;
      at = below;
    }
    numbers[at] = number;
    values[at] = value;
  }
}

function isWorse(number: number, value: number, other: number, otherValue: number): boolean {
  return value < otherValue || (value === otherValue && number > other);
}

/** Which record each wording of those who ask is for. */

import { type Numbers, numbersUpTo } from './lists.ts';

/** Which record each wording asks for; of many records few are asked for. */
export interface Wordings {
  /** The records, ascending. */
  records: Numbers;
  /** For each record, 1 + its i; 0 if nobody asks for it. */
  placeOf: Numbers;
  /** The passages [starts[i], starts[i + 1]) are wordings of `records[i]`. */
  starts: Numbers;
  /** For each wording, in their order, its i. */
  asksFor: Numbers;
}

/**
 * From so many wordings on it is known how people ask for a record; where fewer do, as for those of a new article, its own
 * words stand in for what is missing.
 */
export const enoughWordings = 30;

/** The passages [from, to) that are wordings of a record; none, if nobody asks for it. */
export function wordingsOf({ placeOf, starts }: Wordings, record: number): [from: number, to: number] {
  const place = placeOf[record]! - 1;
  return place < 0 ? [0, 0] : [starts[place]!, starts[place + 1]!];
}

/** How well it is known how people ask for a record, from 0 to 1. */
export function knownAsking(wordings: Wordings, record: number): number {
  const [from, to] = wordingsOf(wordings, record);
  return Math.min(1, (to - from) / enoughWordings);
}

/** `starts`: the first wording of each record, and after the last. */
export function buildWordings(records: readonly number[], starts: readonly number[]): Wordings {
  const [first, last] = [starts[0]!, starts.at(-1)!];
  const asksFor = numbersUpTo(records.length, last - first);
  const placeOf = numbersUpTo(records.length, first);
  for (const [i, record] of records.entries()) {
    asksFor.fill(i, starts[i]! - first, starts[i + 1]! - first);
    placeOf[record] = i + 1;
  }
  const packed = (numbers: readonly number[], largest: number) => {
    const result = numbersUpTo(largest, numbers.length);
    result.set(numbers);
    return result;
  };
  return { records: packed(records, first), placeOf, starts: packed(starts, last), asksFor };
}

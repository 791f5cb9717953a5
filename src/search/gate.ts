/** Whether a record answers at all. When none does, the search says that nothing is found. */
import type { Query } from './query.ts';
import type { Match } from './rank.ts';

/** Least share of what the query asks for that a record must hold. */
const leastHeld = 0.7;
const functionWordShare = 0.1;
const aloneShare = 0.7;

/** Share of the query's surprise that the record holds, 0 to 1; question words hardly count. */
export function heldShare({ words }: Query, match: Match): number {
  let all = 0;
  let held = 0;
  for (const [at, { surprise, isFunction }] of words.entries()) {
    const weight = surprise * (isFunction ? functionWordShare : 1);
    all += weight;
    const left = match.held[at]!;
    if (left < 0) continue;
    const alone = words.length > 1 && match.company[at] === 0;
    held += weight * (left / surprise) ** 0.5 * (alone ? aloneShare : 1);
  }
  return all === 0 ? 0 : held / all;
}

export function answers(query: Query, match: Match): boolean {
  return heldShare(query, match) >= leastHeld;
}

/** Whether a record answers at all. When none does, the search says that nothing is found. */
import type { Query } from './query.ts';
import type { Match } from './rank.ts';

/** Least share of the query's weight that must be held in company. */
const leastConfirmed = 0.62;

export function answers(_query: Query, match: Match): boolean {
  return match.confirmed >= leastConfirmed;
}

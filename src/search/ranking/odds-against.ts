/** How likely it is that nothing answers a query, whichever record it be. */
import { eachTrait, type Odds, unit } from '../inverted-index/odds.ts';
import { likeliestOf, type Query } from '../query/query.ts';

/** How much likelier the query is one that no record answers than one that some do: a natural logarithm, 0 if nothing tells. */
export function oddsAgainst({ told, hashes }: Odds, { words, typing, isCut }: Query): number {
  let sum = 0;
  const likeliest = words.map((word) => hashes[likeliestOf(word)]!);
  eachTrait(likeliest, typing || isCut, (hash) => {
    sum += told[hash]!;
  });
  return sum / unit;
}

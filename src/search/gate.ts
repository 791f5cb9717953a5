/** Whether a record answers at all. When none does, the search says that nothing is found. */
import type { Query } from './query.ts';
import type { Match } from './rank.ts';

/** Least share of what the query asks for that a record must hold. */
const leastHeld = 0.8;
/** Least share that must stand together in the one record that has so much of it, … */
const leastTogether = 0.5;
/** … and how far the others must be behind it. */
const clearLead = 0.85;
const functionWordShare = 0.1;

/** Share of the query's surprise that the record holds, 0 to 1; question words hardly count. */
export function heldShare({ words }: Query, match: Match): number {
  let all = 0;
  let held = 0;
  for (const [at, { importance, isFunction }] of words.entries()) {
    const weight = importance * (isFunction ? functionWordShare : 1);
    all += weight;
    held += weight * match.held[at]!;
  }
  return all === 0 ? 0 : held / all;
}

/**
 * Those of the matches, best first, that answer: they hold nearly all that is asked for; or, where all words are
 * known, much of it in one place that singles the record out, so that the rest are words too many.
 */
export function answersAmong(query: Query, matches: readonly Match[]): Match[] {
  const answers = matches.filter((match) => heldShare(query, match) >= leastHeld);
  const [first] = matches;
  if (first && !answers.includes(first) && singledOut(query, first, matches)) answers.unshift(first);
  return answers;
}

function singledOut({ words }: Query, first: Match, matches: readonly Match[]): boolean {
  const strange = words.some(
    ({ readings, isFunction }) => !isFunction && readings.every(({ why }) => why !== 'exact'),
  );
  const all = words.reduce((sum, { surprise }) => sum + surprise, 0);
  if (strange || words.length < 3 || first.together < leastTogether * all) return false;
  return matches.every((match) => match === first || match.together < clearLead * first.together);
}

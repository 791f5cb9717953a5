/** Whether a record answers at all. When none does, the search says that nothing is found. */
import type { Query } from './query.ts';
import type { Match } from './rank.ts';

/** Least share of what the query asks for that a record must hold. */
const leastHeld = 0.8;
/** Least share that must stand together in the one record that has so much of it, … */
const leastTogether = 0.5;
/** … and how far the others must be behind it. */
const clearLead = 0.85;

/**
 * Those of the matches, best first, that answer: they hold nearly all that is asked for; or, where all words are
 * known, much of it in one place that singles the record out, so that the rest are words too many.
 */
export function answersAmong(query: Query, matches: readonly Match[]): Match[] {
  const answers = matches.filter(({ held }) => held >= leastHeld);
  const [first] = matches;
  if (first && first.held < leastHeld && singledOut(query, first, matches)) answers.unshift(first);
  return answers;
}

function singledOut({ words }: Query, first: Match, matches: readonly Match[]): boolean {
  const strange = words.some(({ readings, isFunction }) => !isFunction && readings[0]?.why !== 'exact');
  const all = words.reduce((sum, { surprise }) => sum + surprise, 0);
  if (strange || words.length < 3 || first.together < leastTogether * all) return false;
  return matches.every((match) => match === first || match.together < clearLead * first.together);
}

/** Whether a record answers at all. When none does, the search says that nothing is found. */
import type { Query } from './query.ts';
import type { Match } from './rank.ts';

/** Least share of what the query asks for that a record must hold, … */
const leastHeld = 0.86;
/** … and how much more of it for what its score lacks of a fair one: what is scattered must be complete. */
const scatteredShare = 0.2;
const fairScore = 0.3;
/** How nearly a query that names no topic (“who are you?”) must be a field of the record. */
const leastLikeness = 0.4;
/** Least share that must stand together in a record that is singled out by it. */
const leastTogether = 0.45;
/** How improbable that must be in all the records, in natural logarithms: once in some hundred such queries. */
const leastSurprise = 5;
/** How far the others must be behind it, in natural logarithms, for each share of the query that is not there. */
const clearLead = 8;
/** A record this far behind the best does not answer if the best does not. */
const fairlyClose = 4;

/**
 * Those of the matches, best first, that answer: they hold nearly all that is asked for; or, where no word is strange
 * to the records, so much of it stands in one place of one record that the rest are words too many.
 */
export function answersAmong(
  { words }: Query,
  matches: readonly Match[],
  heldWords: (record: number) => readonly number[],
  records: number,
): Match[] {
  const all = words.reduce((sum, { surprise }) => sum + surprise, 0);
  const namesTopic = words.some(({ isFunction, isManner }) => !isFunction && !isManner);
  const holds = ({ held, score, likeness }: Match) =>
    (namesTopic || likeness >= leastLikeness) &&
    held >= leastHeld + scatteredShare * Math.max(0, fairScore - score / (all + 8));
  const [first, second] = matches;
  if (first === undefined) return [];
  if (holds(first)) return matches.filter(holds);
  // What holds more, but by chance: a long record, far behind.
  const answers = matches.filter((match) => match.score >= first.score - fairlyClose && holds(match));
  const singledOut =
    words.length >= 3 &&
    first.together >= leastTogether * all &&
    first.together >= Math.log(records) + leastSurprise &&
    (second === undefined || second.score <= first.score - clearLead * (1 - first.together / all));
  if (!singledOut) return answers;
  const held = heldWords(first.record);
  const strange = words.some(({ known, isFunction }, at) => !known && !isFunction && held[at]! < 0.8);
  return strange ? answers : [first, ...answers];
}

/** Whether a record answers at all. When none does, the search says that nothing is found. */
import type { Round } from './index.ts';
import type { Query } from './query.ts';
import type { Match } from './rank.ts';

/** What question words count, of what the query asks for. */
const functionShare = 0.1;
const mannerShare = 0.2;
/** Least share of what the query asks for that a record must hold, … */
const leastHeld = 0.86;
/** … and how much more of it for what its score lacks of a fair one: what is scattered must be complete. */
const scatteredShare = 0.2;
const fairScore = 0.3;
/** Least share of the query that must stand where its deciding words do: an “import” elsewhere is another matter. */
const leastBeside = 0.5;
/** How improbable it must be, in natural logarithms, that some record holds so much by chance, … */
const leastProof = 2.8;
/** … and at least which share of the query that must be. */
const leastProofShare = 0.3;
/** How nearly a query that names no topic (“who are you?”) must be a field of the record. */
const leastLikeness = 0.4;
/** Least share that must stand together in a record that is singled out by it. */
const leastTogether = 0.45;
/** How improbable that must be in all the records, in natural logarithms: once in some hundred such queries. */
const leastSurprise = 5;
/** A word that stands in so few of the records that one more would be improbable is as good as strange to them. */
const strangeSurprise = 2;
/** How far the others must be behind it, in natural logarithms, for each share of the query that is not there. */
const clearLead = 8;
/** A record this far behind the best does not answer if the best does not. */
const fairlyClose = 4;

/** Share of what the query asks for that is surely held, by how surely each word is. */
export function shareHeld({ words }: Query, heldWords: ArrayLike<number>): number {
  let all = 0;
  let held = 0;
  for (const [at, { importance, isFunction, isManner }] of words.entries()) {
    const asked = importance * (isFunction ? functionShare : isManner ? mannerShare : 1);
    all += asked;
    held += asked * heldWords[at]!;
  }
  return held / all;
}
export function answersAmong({ query, examiner, matches }: Round, limit: number, records: number): Match[] {
  const { words } = query;
  const heldOf = new Map<number, number>();
  const heldIn = (record: number) => {
    let held = heldOf.get(record);
    if (held === undefined) {
      const each = examiner.heldWords(record);
      held = words.some(({ required }, at) => required && each[at]! < 0.5) ? -1e9 : shareHeld(query, each);
      heldOf.set(record, held);
    }
    return held;
  };
  const all = words.reduce((sum, { surprise }) => sum + surprise, 0);
  const namesTopic = words.some(({ isFunction, isManner }) => !isFunction && !isManner);
  const holds = ({ record, score, likeness, proof, besideDeciding }: Match) =>
    besideDeciding >= leastBeside &&
    (namesTopic || likeness >= leastLikeness) &&
    (words.length === 1 || proof >= Math.max(Math.log(records) + leastProof, leastProofShare * all)) &&
    heldIn(record) >= leastHeld + scatteredShare * Math.max(0, fairScore - score / (all + 8));
  const [first, second] = matches;
  if (first === undefined) return [];
  if (holds(first)) return matches.filter(holds).slice(0, limit);
  // What holds more, but by chance: a long record, far behind.
  const answers = matches
    .filter((match) => match.score >= first.score - fairlyClose && holds(match))
    .slice(0, limit);
  const singledOut =
    words.length >= 3 &&
    first.besideDeciding >= leastBeside &&
    first.together >= leastTogether * all &&
    first.together >= Math.log(records) + leastSurprise &&
    (second === undefined || second.score <= first.score - clearLead * (1 - first.together / all));
  if (!singledOut) return answers;
  const held = examiner.heldWords(first.record);
  const strange = words.some(
    ({ known, isFunction, surprise, required, isCountry }, at) =>
      ((!isFunction && (!known || surprise > Math.log(records) + strangeSurprise)) ||
        required ||
        isCountry) &&
      held[at]! < 0.8,
  );
  return strange ? answers : [first, ...answers];
}

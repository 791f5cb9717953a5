/** Whether a record answers at all. When none does, the search says that nothing is found. */
import type { Query } from './query.ts';
import type { Match, Round } from './rank.ts';

/** What question words and words of manner count, of what the query asks for. */
const functionShare = 0.1;
const mannerShare = 0.2;
/** A word held less surely than this is missing. */
const leastSure = 0.5;
/** Least share of the query that must stand where its deciding words do: an “import” elsewhere is another matter. */
const leastBeside = 0.5;

/** Where one record answers, others this far behind it (natural logarithms) do not. */
const farBehind = 12;

/**
 * What tells an answer from a find by chance, each about from 0 to 1 or 2. `un…`: of the best of the queries that no
 * record answers.
 */
export const signs = [
  'always',
  'noTopic',
  'countryMissing',
  'otherDate',
  'askedOtherwise',
  'own',
  'likeness',
  'together',
  'run',
  'ownRun',
  'rarestMissing',
  'words',
  'asksForKind',
  'aheadOfUnanswered',
  'moreTogether',
  'unTogether',
] as const;

/**
 * Weights of a logistic regression: of records that answer and of others, on the tuning half, the practice queries and
 * wordings and unanswered queries that were held out (`npm run fit` prints them anew).
 */
const weights: Record<(typeof signs)[number], number> = {
  always: -6.79,
  noTopic: -2.03,
  countryMissing: -1.72,
  otherDate: -2.15,
  askedOtherwise: -1.49,
  own: 2.14,
  likeness: 2.46,
  together: -0.83,
  run: 3.56,
  ownRun: -0.43,
  rarestMissing: -2.99,
  words: 2.87,
  asksForKind: -1.04,
  aheadOfUnanswered: 2.67,
  moreTogether: 1.28,
  unTogether: 2.32,
};
/** An answer has more: the lowest at which at most 2 % of the tuning half's unanswerable queries are answered. */
const leastSum = -1.2;
/** With more, an answer to the query as it was typed is not by chance. */
const sureSum = 0;

/** At most `limit` of the matches, best first, that answer; none, unless the best does that holds what decides. */
export function answersAmong(round: Round, limit: number, records: number): Match[] {
  const found: Match[] = [];
  for (const match of round.matches) {
    if (found.length === limit || match.score < (found[0]?.score ?? 0) - farBehind) break;
    const values = signsOf(round, match, records);
    if (values === undefined) continue;
    if (sumOf(values) > leastSum) found.push(match);
    else if (found.length === 0) break;
  }
  return found;
}

/** Whether the best match answers so surely that nothing needs to be guessed. */
export function answersSurely(round: Round, records: number): boolean {
  const [best] = round.matches;
  const values = best && signsOf(round, best, records);
  return values !== undefined && sumOf(values) > sureSum;
}

/** What the gate says of one match, for those who ask why. */
export function verdictOn(round: Round, match: Match, records: number): string {
  const values = signsOf(round, match, records);
  if (values === undefined) return 'lacks what decides, so it is no answer';
  const told = signs
    .map((sign, i) => ({ sign, weighed: weights[sign] * values[i]! }))
    .filter(({ weighed }) => Math.abs(weighed) >= 0.05)
    .map(({ sign, weighed }) => `${sign} ${weighed.toFixed(1)}`);
  return `as an answer ${sumOf(values).toFixed(1)}, needs ${leastSum}: ${told.join(', ')}`;
}

/** The signs of one match; undefined if what decides is missing, whatever else speaks for it. */
export function signsOf(
  { query, matches, unanswered }: Round,
  match: Match,
  records: number,
): number[] | undefined {
  if (match.besideDeciding < leastBeside) return undefined;
  const { words } = query;
  const { held } = match;
  const logRecords = Math.log(records);
  let all = 0;
  let topics = 0;
  let rarestMissing = 0;
  let countryMissing = 0;
  let otherDate = 0;
  let askedOtherwise = 0;
  for (const [at, word] of words.entries()) {
    const isMissing = held[at]! < leastSure;
    if (word.required && isMissing) return undefined;
    all += word.surprise;
    if (word.isDate && isMissing && match.hasDates) otherDate = 1;
    if (word.isAsking && isMissing) askedOtherwise = 1;
    if (word.isFunction || word.isManner) continue;
    topics++;
    rarestMissing = Math.max(rarestMissing, word.importance * (1 - held[at]!));
    if (word.isCountry && isMissing) countryMissing = 1;
  }
  // Whether it is a query that nothing answers is a matter of the query, whichever of its answers is looked at.
  const best = Math.max(match.score, matches[0]!.score);
  const other = unanswered?.together ?? 0;
  return [
    1,
    topics === 0 ? 1 : 0,
    countryMissing,
    otherDate,
    askedOtherwise,
    match.own,
    match.likeness,
    (match.together - logRecords) / 10,
    match.run / all,
    (match.ownRun - logRecords) / 10,
    rarestMissing / 10,
    words.length / 10,
    query.asksFor === undefined ? 0 : 1,
    unanswered === undefined ? 1.5 : Math.max(-1, Math.min(1.5, (best - unanswered.score) / 10)),
    (match.together - other) / 10,
    other / all,
  ];
}

function sumOf(values: readonly number[]): number {
  return signs.reduce((sum, sign, i) => sum + weights[sign] * values[i]!, 0);
}

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

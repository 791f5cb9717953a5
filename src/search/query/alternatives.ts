/** What may stand in a record instead of words of a query: other spellings, dates as words, words joined or split. */
import { beforeLastDigits } from '../words/amounts.ts';
import type { DecidingWords } from '../words/deciding-words.ts';
import { isNumber } from '../words/fold.ts';
import { maxWords } from '../words/limits.ts';
import { holds, type Span } from '../words/span.ts';
import type { Parsed } from './parse.ts';
import { accentsCost } from './readings.ts';
import type { WordReader } from './word-reader.ts';

/** A run of words that may stand in a record instead of some words of the query. */
export interface Alternative extends Span {
  words: readonly number[];
  cost: number;
  /** For each of them the forms that it may have; any, if undefined. */
  forms?: readonly (readonly number[])[] | undefined;
  /** Words after which they mean something else. */
  notAfter?: readonly number[] | undefined;
}

/** What each costs (natural logarithms). */
const costs = {
  synonym: 0.7,
  date: 0,
  'as typed': 0,
  split: 0.7,
  joined: 0.7,
  misspelt: 2,
} as const;

/** “Châu Úc” is no Úc. */
const beforeContinents = ['chau'];

/**
 * All alternatives to words of a query that the records can hold. `isKnown`: for each word, whether a record has it as it was
 * typed; `guess`: words that no record has may be several written in one.
 */
export function alternativesTo(
  wordReader: WordReader,
  { tokens, accented, dates, unlistedCountries, nearlyNamed, expressions, amounts, synonymsFound }: Parsed,
  isKnown: readonly boolean[],
  guess: boolean,
): Alternative[] {
  const folded = tokens.map(({ word }) => word);
  const found: Alternative[] = [];
  for (const date of dates) {
    add('date', date, [date.word]);
    add('as typed', date, folded.slice(date.from, date.to));
  }
  for (const country of unlistedCountries) addWhole({ ...country, notAfter: beforeContinents });
  for (const near of nearlyNamed) add('misspelt', near, near.name);
  for (const expression of expressions) addWhole(expression);
  for (const amount of amounts) {
    const isAfterSuch = beforeLastDigits.includes(folded[amount.from - 1] ?? '');
    for (const words of amount.spellings)
      add('as typed', amount, words, isAfterSuch ? undefined : beforeLastDigits);
  }
  for (const synonym of synonymsFound) {
    const { from, to, words, otherAccents, forms } = synonym;
    const around = expressions.filter((expression) => holds(expression, synonym));
    // Part of what decides is none of it (an ambassador is not the ambassador of Vietnam), nor are other words with these letters:
    // “(tổng) thống Thưởng” is not “thông thương”, but “trưỡng” is no word, and may be “trưởng”.
    const isAnother = otherAccents && tokens.slice(from, to).every(({ form }) => wordReader.form(form) >= 0);
    if (around.some((expression) => isAnother || !holds(synonym, expression))) continue;
    const isOther = otherAccents && isKnown.slice(from, to).every(Boolean);
    const cost = costs.synonym + (isOther ? accentsCost.marked : 0);
    found.push({ from, to, words, cost, forms: forms && [forms], notAfter: idsOf(around[0]?.notAfter) });
  }
  for (const [i, word] of folded.entries()) {
    const next = folded[i + 1];
    if (next !== undefined && !(isNumber(word) && isNumber(next)))
      add('joined', { from: i, to: i + 2 }, [word + next]);
    if (guess && wordReader.id(word) === 0) add('split', { from: i, to: i + 1 }, split(wordReader, word));
  }
  return found;

  /** Adds folded words, unless no record has one of them. */
  function add(
    why: keyof typeof costs,
    { from, to }: Span,
    phrase: readonly string[],
    notAfter?: readonly string[],
  ): void {
    const words = phrase.map(wordReader.id);
    if (words.length === 0 || words.includes(0)) return;
    found.push({ from, to, words, cost: costs[why], notAfter: idsOf(notAfter) });
  }

  /** Adds what is found whole or not at all; with the accents that were typed, if any were. */
  function addWhole({ from, to, notAfter }: DecidingWords): void {
    const words = folded.slice(from, to).map(wordReader.id);
    const forms = accented ? tokens.slice(from, to).map(({ form }) => [wordReader.form(form)]) : undefined;
    if (words.includes(0) || forms?.some(([form]) => form === -1)) return;
    found.push({ from, to, words, cost: costs['as typed'], forms, notAfter: idsOf(notAfter) });
  }

  function idsOf(words: readonly string[] | undefined): number[] | undefined {
    return words?.map(wordReader.id).filter((id) => id > 0);
  }
}

/** Shorter words are made of known ones by chance: “Putin” is not “put in”. */
const shortestJoined = 6;

/** The fewest known words that make up `lienhopquoc`; empty if there are none. */
function split(wordReader: WordReader, word: string): string[] {
  if (word.length < shortestJoined || word.length > 40) return [];
  const best: (string[] | undefined)[] = [[]];
  for (let end = 2; end <= word.length; end++) {
    for (let start = Math.max(0, end - 12); start < end - 1; start++) {
      const before = best[start];
      if (!before || (best[end]?.length ?? maxWords) <= before.length + 1) continue;
      const piece = word.slice(start, end);
      if (wordReader.id(piece) > 0) best[end] = [...before, piece];
    }
  }
  return best[word.length] ?? [];
}

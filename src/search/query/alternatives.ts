/** What may stand in a record instead of words of a query: other spellings, dates as words, words joined or split. */
import type { DecidingWords } from '../words/deciding-words.ts';
import { isNumber } from '../words/fold.ts';
import { maxWords } from '../words/limits.ts';
import type { Parsed } from './parse.ts';
import { accentsCost } from './readings.ts';
import type { WordReader } from './word-reader.ts';

/** A run of words that may stand in a record instead of the query's words [from, to). */
export interface Alternative {
  from: number;
  to: number;
  words: readonly number[];
  cost: number;
  /** If they were typed with marks: the forms that they must have. */
  forms?: readonly number[] | undefined;
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

/** `guess`: unknown words may be several in one; `isKnown`: whether a record has the word as it was typed, for each. */
export function alternativesTo(
  known: WordReader,
  { tokens, accented, dates, names, nearlyNamed, expressions, amounts, synonymsFound }: Parsed,
  isKnown: readonly boolean[],
  guess: boolean,
): Alternative[] {
  const folded = tokens.map(({ word }) => word);
  const found: Alternative[] = [];
  for (const { start, end, word } of dates) {
    add('date', start, end, [word]);
    add('as typed', start, end, folded.slice(start, end));
  }
  for (const { from, to } of names) addWhole(from, to, []);
  for (const { from, to, name } of nearlyNamed) add('misspelt', from, to, name);
  for (const { from, to, notAfter } of expressions) addWhole(from, to, notAfter);
  for (const { from, to, spellings } of amounts)
    for (const words of spellings) add('as typed', from, to, words);
  for (const { from, to, words, otherAccents } of synonymsFound) {
    // Part of what decides is none of it: an ambassador is not the ambassador of Vietnam.
    const isPart = (whole: DecidingWords) =>
      whole.from <= from && to <= whole.to && to - from < whole.to - whole.from;
    if (expressions.some(isPart)) continue;
    const isOther = otherAccents && isKnown.slice(from, to).every(Boolean);
    const same = expressions.find((expression) => expression.from === from && expression.to === to);
    const cost = costs.synonym + (isOther ? accentsCost.marked : 0);
    found.push({ from, to, words, cost, notAfter: idsOf(same?.notAfter ?? []) });
  }
  for (const [i, word] of folded.entries()) {
    const next = folded[i + 1];
    if (next !== undefined && !(isNumber(word) && isNumber(next))) add('joined', i, i + 2, [word + next]);
    if (guess && known.id(word) === 0) add('split', i, i + 1, split(known, word));
  }
  return found;

  function add(why: keyof typeof costs, from: number, to: number, phrase: readonly string[]): void {
    const words = phrase.map((word) => known.id(word));
    if (words.length > 0 && words.every((id) => id > 0)) found.push({ from, to, words, cost: costs[why] });
  }

  /** What is found whole or not at all; with the accents that were typed, if any were. */
  function addWhole(from: number, to: number, notAfter: readonly string[]): void {
    const words = folded.slice(from, to).map((word) => known.id(word));
    if (words.includes(0)) return;
    const forms = tokens.slice(from, to).map(({ form }) => known.form(form));
    if (accented && forms.includes(-1)) return;
    found.push({
      from,
      to,
      words,
      cost: costs['as typed'],
      forms: accented ? forms : undefined,
      notAfter: idsOf(notAfter),
    });
  }

  function idsOf(those: readonly string[]): number[] | undefined {
    return those.length === 0 ? undefined : those.map((word) => known.id(word)).filter((id) => id > 0);
  }
}

/** Shorter words are made of known ones by chance: “Putin” is not “put in”. */
const shortestJoined = 6;

/** The fewest known words that make up `lienhopquoc`; empty if there are none. */
function split(known: WordReader, word: string): string[] {
  if (word.length < shortestJoined || word.length > 40) return [];
  const best: (string[] | undefined)[] = [[]];
  for (let end = 2; end <= word.length; end++) {
    for (let start = Math.max(0, end - 12); start < end - 1; start++) {
      const before = best[start];
      if (!before || (best[end]?.length ?? maxWords) <= before.length + 1) continue;
      const piece = word.slice(start, end);
      if (known.id(piece) > 0) best[end] = [...before, piece];
    }
  }
  return best[word.length] ?? [];
}

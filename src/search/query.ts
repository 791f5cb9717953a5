/** A query, read: its words, what each may mean, and what stands for several of them at once. */
import { datesIn } from './date-words.ts';
import { type Expansion, expand } from './expand.ts';
import { clean, hasMarks, tokenize } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { frequency, type Index } from './postings.ts';
import type { Synonyms } from './synonyms.ts';

/** Longer queries are cut here: characters read, and words kept of them. */
export const maxCharacters = 400;
export const maxWords = 24;

export interface QueryWord {
  word: string;
  /** Number of its form with accents, or -1; only asked about when the query bears marks. */
  form: number;
  expansions: Expansion[];
  /** How much it says, above 0 to 1: rare words say most, question words next to nothing. */
  weight: number;
  /** Inside a date: stands for nothing by itself. */
  inDate: boolean;
}

/** A run of words that may stand in a record instead of the query's words [from, to). */
export interface Alternative {
  from: number;
  to: number;
  words: number[];
  weight: number;
  why: 'synonym' | 'date' | 'as typed' | 'split' | 'joined';
}

export interface Query {
  words: QueryWord[];
  alternatives: Alternative[];
  /** The query bears Vietnamese marks, so its accents are evidence. */
  accented: boolean;
  /** Cleaned and cut, for fuse.js. */
  text: string;
}

const functionWordShare = 0.12;

/** Reads a query against the index; a query without a letter or digit has no words. */
export function readQuery(index: Index, synonyms: Synonyms, raw: string, typing: boolean): Query {
  const text = clean(raw.slice(0, maxCharacters * 2)).slice(0, maxCharacters);
  const tokens = tokenize(text).slice(0, maxWords);
  const folded = tokens.map((token) => token.word);
  const joined = tokens.map((token, i) =>
    /^[/.-]$/.test(text.slice(token.end, tokens[i + 1]?.start ?? token.end)),
  );
  const dates = datesIn(folded, joined);
  const inDate = folded.map((_, i) => dates.some((date) => i >= date.start && i < date.end));

  const words = tokens.map((token, i): QueryWord => {
    const last = i === tokens.length - 1 && token.end === text.length;
    const known = index.vocabulary.wordId.has(token.word);
    const expansions = inDate[i] ? [] : expand(index.vocabulary, token.word, last && (typing || !known));
    return {
      word: token.word,
      form: index.vocabulary.formId.get(token.form) ?? -1,
      expansions,
      weight: weightOf(index, token.word, expansions),
      inDate: inDate[i]!,
    };
  });

  const alternatives: Alternative[] = [];
  for (const { start, end, word } of dates) {
    const id = index.vocabulary.wordId.get(word);
    if (id !== undefined) alternatives.push({ from: start, to: end, words: [id], weight: 1, why: 'date' });
    addPhrase(start, end, folded.slice(start, end), 1, 'as typed');
  }
  for (const { from, to, spelling } of synonyms.find(folded)) addPhrase(from, to, spelling, 0.97, 'synonym');
  for (const [i, word] of folded.entries()) {
    const next = folded[i + 1];
    if (next !== undefined) addPhrase(i, i + 2, [word + next], 0.97, 'joined');
    if (!index.vocabulary.wordId.has(word)) addPhrase(i, i + 1, split(index, word), 0.95, 'split');
  }
  return { words, alternatives, accented: hasMarks(text), text };

  function addPhrase(
    from: number,
    to: number,
    phrase: readonly string[],
    weight: number,
    why: Alternative['why'],
  ) {
    const ids = phrase.map((word) => index.vocabulary.wordId.get(word) ?? 0);
    if (ids.length > 0 && ids.every((id) => id > 0)) alternatives.push({ from, to, words: ids, weight, why });
  }
}

/** Inverse document frequency, 0 to 1; a word that no record holds says most. */
function weightOf(index: Index, word: string, expansions: Expansion[]): number {
  const total = index.ids.length;
  const best = expansions[0];
  const count = best ? frequency(index, best.word) : 0;
  const rarity = Math.log(1 + total / (1 + count)) / Math.log(1 + total);
  return Math.max(0.08, rarity) * (isFunctionWord(word) ? functionWordShare : 1);
}

/** The fewest known words that make up `lienhopquoc`; empty if there are none. */
function split(index: Index, word: string): string[] {
  if (word.length < 4 || word.length > 40) return [];
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 12); start < end - 1; start++) {
      const before = best[start];
      const piece = word.slice(start, end);
      if (!before || (best[end]?.length ?? 99) <= before.length + 1) continue;
      if (index.vocabulary.wordId.has(piece)) best[end] = [...before, piece];
    }
  }
  return best[word.length] ?? [];
}

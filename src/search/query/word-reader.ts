/** Words of the index and their readings, remembered: while somebody types, all words but the last stay the same. */
import { remembering } from '../../remembering.ts';
import type { NearWords } from '../inverted-index/near-words.ts';
import { frequency, type Index } from '../inverted-index/search-index.ts';
import { formId, wordId, wordsBeginningWith } from '../inverted-index/vocabulary.ts';
import { foldWord } from '../words/fold.ts';
import { type Reading, readingsOf } from './readings.ts';

export interface ReadWord {
  readings: Reading[];
  /** Natural logarithm of how unlikely any of them is to be met by chance. */
  surprise: number;
}

export interface WordReader {
  /** The number of a folded word; 0 if no record has it. */
  id(word: string): number;
  /** Whether other words begin with it. */
  mayGoOn(word: string): boolean;
  /** The number of a form; -1 if no record has it. */
  form(form: string): number;
  /** The word as it stands, and nothing else. */
  exactly(word: string): ReadWord;
  /** Whether it, or what it is short for or may become, stands in a record. */
  isKnown(word: string, begun: boolean): boolean;
  read(word: string, how: { begun: boolean; guess: boolean }): ReadWord;
}

export function createWordReader(index: Index, near: NearWords): WordReader {
  const { vocabulary } = index;
  const id = remembering((word) => wordId(vocabulary, word));
  const exactly = remembering((word): ReadWord => {
    const from = id(word);
    const readings: Reading[] = from === 0 ? [] : [{ from, to: from + 1, cost: 0, why: 'exact' }];
    return { readings, surprise: surpriseOf(index, readings) };
  });
  const ways = [false, true].map((begun) =>
    [false, true].map((guess) =>
      remembering((word): ReadWord => {
        const readings = readingsOf(vocabulary, near, word, { begun, guess });
        return { readings, surprise: surpriseOf(index, readings) };
      }),
    ),
  );
  const form = remembering((spelled) => {
    const word = id(foldWord(spelled));
    return word === 0 ? -1 : formId(vocabulary, word, spelled);
  });
  return {
    id,
    mayGoOn(word) {
      const [from, to] = wordsBeginningWith(vocabulary, word);
      return to - from > Number(id(word) > 0);
    },
    form,
    exactly,
    isKnown: (word, begun) => ways[Number(begun)]![0]!(word).readings.length > 0,
    read: (word, { begun, guess }) => ways[Number(begun)]![Number(guess)]!(word),
  };
}

/** Over all readings: how often the word comes up in the records, each reading as likely as its slip. */
function surpriseOf(index: Index, readings: readonly Reading[]): number {
  let chance = 0.3;
  for (const { from, to, cost } of readings) chance += frequency(index, from, to) * Math.exp(-cost);
  return Math.max(0.1, Math.log(index.recordsBefore.at(-1)! / chance));
}

/** Words of the index and their readings, remembered: while somebody types, all words but the last stay the same. */
import { remembering } from '../../remembering.ts';
import { frequency } from '../inverted-index/frequency.ts';
import type { NearWords } from '../inverted-index/near-words.ts';
import { type Index, isOfRecords } from '../inverted-index/search-index.ts';
import { formId, wordId, wordsBeginningWith } from '../inverted-index/vocabulary.ts';
import { foldWord } from '../words/fold.ts';
import { type Reading, readingsOf } from './readings.ts';

export interface ReadWord {
  readings: Reading[];
  /** Natural logarithm of how unlikely any of them is to be met by chance. */
  surprise: number;
}

export interface WordReader {
  /** The number of a folded word; 0 if the index does not have it. */
  id(word: string): number;
  /** Whether other words than it, of records or of what people ask for them, begin with these letters. */
  mayGoOn(word: string): boolean;
  /** The number of a form; -1 if the index does not have it. */
  form(form: string): number;
  /** The word as it stands, and nothing else. */
  exactly(word: string): ReadWord;
  /** Whether it, or what it is short for or may become, stands in the index. */
  isKnown(word: string, begun: boolean): boolean;
  /** The numbers of the words that it may be as a whole, slips among them; it is then not broken off. */
  wholly(word: string): number[];
  /** Whether the word with this number stands only in what no record answers. */
  isOfOthers(id: number): boolean;
  /** All that it may mean. `begun`: it may be half typed; `guess`: it may be a slip of another word. */
  read(word: string, how: { begun: boolean; guess: boolean }): ReadWord;
}

/** A reader for the words of an index; `near` finds the words that a wrongly typed one may stand for. */
export function createWordReader(index: Index, near: NearWords): WordReader {
  const { vocabulary } = index;
  const id = remembering((word) => wordId(vocabulary, word));
  const exactly = remembering((word): ReadWord => {
    const from = id(word);
    const readings: Reading[] = from === 0 ? [] : [{ from, to: from + 1, cost: 0, why: 'exact' }];
    return { readings, surprise: surpriseOf(index, readings) };
  });
  const readerFor = (how: { begun: boolean; guess: boolean }) =>
    remembering((word): ReadWord => {
      const readings = readingsOf(vocabulary, near, word, how);
      return { readings, surprise: surpriseOf(index, readings) };
    });
  const whole = {
    typed: readerFor({ begun: false, guess: false }),
    guessed: readerFor({ begun: false, guess: true }),
  };
  const begunToo = {
    typed: readerFor({ begun: true, guess: false }),
    guessed: readerFor({ begun: true, guess: true }),
  };
  const read: WordReader['read'] = (word, { begun, guess }) =>
    (begun ? begunToo : whole)[guess ? 'guessed' : 'typed'](word);
  const form = remembering((spelled) => {
    const word = id(foldWord(spelled));
    return word === 0 ? -1 : formId(vocabulary, word, spelled);
  });
  return {
    id,
    mayGoOn(word) {
      const [from, to] = wordsBeginningWith(vocabulary, word);
      for (let longer = from; longer < to; longer++)
        if (longer !== id(word) && isOfRecords(index, longer)) return true;
      return false;
    },
    form,
    exactly,
    isKnown: (word, begun) => read(word, { begun, guess: false }).readings.length > 0,
    wholly: remembering((word) => [
      ...read(word, { begun: false, guess: false }).readings.map(({ from }) => from),
      ...near.lettersOff(word).map((slip) => slip.word),
    ]),
    isOfOthers: (id) => !isOfRecords(index, id),
    read,
  };
}

/**
 * Natural logarithm of how seldom a word with these readings is met in a record: of all words that records have, how many come to one of
 * those that it may be, each weighted by how likely its slip is. At least 0.1.
 */
function surpriseOf(index: Index, readings: readonly Reading[]): number {
  let chance = 0.3;
  for (const { from, to, cost } of readings) chance += frequency(index, from, to) * Math.exp(-cost);
  return Math.max(0.1, Math.log(index.recordsBefore.at(-1)! / chance));
}

/** Every word that stands in the records, numbered in alphabetical order, so that all words that begin alike are one range. */
import { foldWord, formOf } from './fold.ts';
import type { Sliced } from './slices.ts';

/** Form 0 is no word: it stands between two fields, so that no run of words crosses them. */
export const boundary = 0;

export interface Vocabulary {
  /** Folded words; a word's number is its place. Word 0 is no word. */
  words: string[];
  /** The number of a form (a word with its accents). */
  formId: Map<string, number>;
  /** The word of each form. */
  wordOfForm: Uint32Array;
}

export interface WordCounter {
  /** The number of the form of a word as it is written; -1 if nothing is left of it. */
  form(written: string): number;
  /** The vocabulary. The forms keep their numbers. */
  finish(): Sliced<Vocabulary>;
}

/** Numbers the forms while the records are read; each spelling is folded once. */
export function createWordCounter(): WordCounter {
  const wordOf: string[] = [''];
  const formId = new Map<string, number>([['', boundary]]);
  const seen = new Map<string, number>();

  return {
    form(written) {
      let id = seen.get(written);
      if (id === undefined) {
        id = add(written);
        seen.set(written, id);
      }
      return id;
    },
    *finish() {
      const words = yield* sorted(new Set(wordOf));
      const number = new Map(words.map((word, id) => [word, id]));
      return { words, formId, wordOfForm: Uint32Array.from(wordOf, (word) => number.get(word)!) };
    },
  };

  function add(written: string): number {
    const word = foldWord(written);
    if (!word) return -1;
    const form = formOf(written);
    let id = formId.get(form);
    if (id === undefined) {
      // One string in memory where both are equal, as in most words.
      id = wordOf.push(form === word ? form : word) - 1;
      formId.set(form, id);
    }
    return id;
  }
}

/** In alphabetical order, one first letter at a time. */
function* sorted(words: Iterable<string>): Sliced<string[]> {
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    const letter = word.charAt(0);
    const group = byLetter.get(letter);
    if (group) group.push(word);
    else byLetter.set(letter, [word]);
  }
  const result: string[] = [];
  for (const letter of [...byLetter.keys()].sort()) {
    for (const word of byLetter.get(letter)!.sort()) result.push(word);
    yield;
  }
  return result;
}

/** The number of a folded word; 0 if no record holds it. */
export function wordId({ words }: Vocabulary, word: string): number {
  const at = firstFrom(words, word);
  return words[at] === word ? at : 0;
}

/** The words that begin with these letters: numbers [from, to). */
export function wordsBeginningWith({ words }: Vocabulary, letters: string): [from: number, to: number] {
  return [firstFrom(words, letters), firstFrom(words, `${letters}\uffff`)];
}

/** Place of the first value that is not before `wanted`. */
export function firstFrom<T extends string | number>(values: ArrayLike<T>, wanted: T): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

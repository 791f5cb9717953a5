/** Every word of the records and of all that is asked, numbered in alphabetical order: words that begin alike are one range. */

import type { Sliced } from '../slices.ts';
import { foldWord, formOf } from '../words/fold.ts';
import { type Numbers, numbersUpTo } from './lists.ts';
import { firstString, packStrings, type Strings } from './strings.ts';

/** Form 0 is no word: it stands between two fields, so that no run of words crosses them. */
export const boundary = 0;

/** Words between two yields. */
const sliceLength = 1024;

export interface Vocabulary {
  /** Folded words; a word's number is its place. Word 0 is no word. */
  words: Strings;
  /** Words with their accents, in the order of their words, those without left empty; a form's number is its place. */
  forms: Strings;
  /** The word of each form. */
  wordOfForm: Numbers;
  /** The first form of each word; after the last word, the number of forms. */
  formStarts: Numbers;
}

export interface WordCounter {
  /** The provisional number of the form of a word as it is written; -1 if nothing is left of it. */
  form(written: string): number;
  /** The vocabulary, and the number of each form by its provisional number. */
  finish(): Sliced<{ vocabulary: Vocabulary; numberOf: Uint32Array }>;
}

/** Numbers the forms while the records are read; each spelling is folded once. */
export function createWordCounter(): WordCounter {
  const seen = new Map<string, number>();
  const found: { word: string; form: string }[] = [{ word: '', form: '' }];
  const numbers = new Map<string, number>([['', boundary]]);

  return {
    form(written) {
      let number = seen.get(written);
      if (number === undefined) {
        number = add(written);
        seen.set(written, number);
      }
      return number;
    },
    *finish() {
      const byWord = new Map<string, number[]>();
      for (const [number, { word }] of found.entries()) {
        if (number % sliceLength === 0) yield;
        const group = byWord.get(word);
        if (group) group.push(number);
        else byWord.set(word, [number]);
      }
      const words = yield* sorted(byWord.keys());
      const forms: string[] = [];
      const numberOf = new Uint32Array(found.length);
      const wordOfForm = numbersUpTo(words.length, found.length);
      const formStarts = numbersUpTo(found.length, words.length + 1);
      for (const [id, word] of words.entries()) {
        if (id % sliceLength === 0) yield;
        for (const number of byWord.get(word)!) {
          wordOfForm[forms.length] = id;
          const { form } = found[number]!;
          numberOf[number] = forms.push(form === word ? '' : form) - 1;
        }
        formStarts[id + 1] = forms.length;
      }
      const vocabulary = { words: packStrings(words), forms: packStrings(forms), wordOfForm, formStarts };
      return { vocabulary, numberOf };
    },
  };

  function add(written: string): number {
    const word = foldWord(written);
    if (!word) return -1;
    const form = formOf(written);
    let number = numbers.get(form);
    if (number === undefined) {
      // One string in memory where both are equal, as in most words.
      number = found.push({ word, form: form === word ? word : form }) - 1;
      numbers.set(form, number);
    }
    return number;
  }
}

/** In alphabetical order, those that begin alike at a time. */
function* sorted(words: Iterable<string>): Sliced<string[]> {
  const byBeginning = new Map<string, string[]>();
  let count = 0;
  for (const word of words) {
    if (count++ % sliceLength === 0) yield;
    const beginning = word.slice(0, 2);
    const group = byBeginning.get(beginning);
    if (group) group.push(word);
    else byBeginning.set(beginning, [word]);
  }
  const result: string[] = [];
  for (const beginning of [...byBeginning.keys()].sort()) {
    for (const word of byBeginning.get(beginning)!.sort()) result.push(word);
    yield;
  }
  return result;
}

/** The number of a form of this folded word; -1 if there is none. */
export function formId({ words, forms, formStarts }: Vocabulary, word: number, form: string): number {
  const kept = form === words.at(word) ? '' : form;
  for (let id = formStarts[word]!; id < formStarts[word + 1]!; id++) if (forms.at(id) === kept) return id;
  return -1;
}

/** The number of a folded word; 0 if it is none of these. */
export function wordId({ words }: Vocabulary, word: string): number {
  const at = firstString(words, word);
  return at < words.length && words.at(at) === word ? at : 0;
}

/** The words that begin with these letters: numbers [from, to). */
export function wordsBeginningWith({ words }: Vocabulary, letters: string): [from: number, to: number] {
  return [firstString(words, letters), firstString(words, `${letters}\uffff`)];
}

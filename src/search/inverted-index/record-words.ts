/** The words of all records in order, in two bytes each. */

import type { Sliced } from '../slices.ts';
import { firstFrom, type Numbers, numbersUpTo } from './lists.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface RecordWords {
  /** A code for each word, and 0 between two fields, so that no run of words crosses them. */
  codes: Uint16Array;
  /** By code: the form. Frequent forms have a code each; all others share `rareCode`. */
  formOf: Numbers;
  /** By form: its code. */
  codeOf: Uint16Array;
  /** Where rare forms stand, ascending, and which. */
  rarePlaces: Uint32Array;
  rareForms: Uint32Array;
  wordOfForm: Numbers;
}

export const rareCode = 0xffff;
/** What is done between two yields: some tenths of a millisecond. */
const sliceLength = 100_000;

/** Numbers in the order in which they come, in pieces: one array would have to be copied whole again and again. */
export interface NumberList {
  length: number;
  push(number: number): void;
  at(place: number): number;
  /** All of them. */
  toArray(): Uint32Array;
}

export function createNumberList(): NumberList {
  const pieceBits = 16;
  const pieces: Uint32Array[] = [];
  const list: NumberList = {
    length: 0,
    push(number) {
      const place = list.length++;
      if (place >>> pieceBits === pieces.length) pieces.push(new Uint32Array(1 << pieceBits));
      pieces[place >>> pieceBits]![place & ((1 << pieceBits) - 1)] = number;
    },
    at: (place) => pieces[place >>> pieceBits]![place & ((1 << pieceBits) - 1)]!,
    toArray() {
      const all = new Uint32Array(pieces.length << pieceBits);
      for (const [i, piece] of pieces.entries()) all.set(piece, i << pieceBits);
      return all.subarray(0, list.length);
    },
  };
  return list;
}

/** Packs the forms of all records: `forms` by provisional numbers, 0 between fields; `numberOf`: the vocabulary's. */
export function* packWords(
  forms: NumberList,
  numberOf: Uint32Array,
  { wordOfForm }: Vocabulary,
): Sliced<RecordWords> {
  const counts = new Uint32Array(numberOf.length);
  for (let i = 0; i < forms.length; i++) {
    if (i % sliceLength === 0) yield;
    counts[forms.at(i)]!++;
  }
  const byFrequency = Uint32Array.from(counts.keys()).subarray(1);
  byFrequency.sort((a, b) => counts[b]! - counts[a]! || a - b);
  const coded = byFrequency.subarray(0, rareCode - 1);
  const codeOfNumber = new Uint16Array(numberOf.length).fill(rareCode);
  codeOfNumber[0] = 0;
  const formOf = numbersUpTo(numberOf.length, coded.length + 1);
  for (const [i, number] of coded.entries()) {
    codeOfNumber[number] = i + 1;
    formOf[i + 1] = numberOf[number]!;
  }

  const codeOf = new Uint16Array(numberOf.length);
  for (const [number, form] of numberOf.entries()) codeOf[form] = codeOfNumber[number]!;

  const codes = new Uint16Array(forms.length);
  const rarePlaces: number[] = [];
  const rareForms: number[] = [];
  for (let i = 0; i < forms.length; i++) {
    if (i % sliceLength === 0) yield;
    codes[i] = codeOfNumber[forms.at(i)]!;
    if (codes[i] !== rareCode) continue;
    rarePlaces.push(i);
    rareForms.push(numberOf[forms.at(i)]!);
  }
  return {
    codes,
    formOf,
    codeOf,
    rarePlaces: Uint32Array.from(rarePlaces),
    rareForms: Uint32Array.from(rareForms),
    wordOfForm,
  };
}

/** The form at a place; 0 between two fields. */
export function formAt({ codes, formOf, rarePlaces, rareForms }: RecordWords, place: number): number {
  const code = codes[place]!;
  return code === rareCode ? rareForms[firstFrom(rarePlaces, place)]! : formOf[code]!;
}

/** The word at a place; 0 between two fields. */
export function wordAt(words: RecordWords, place: number): number {
  const code = words.codes[place]!;
  return words.wordOfForm[code === rareCode ? formAt(words, place) : words.formOf[code]!]!;
}

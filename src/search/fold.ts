/**
 * What two spellings have in common. A word is compared twice: first *folded* (no case, no marks, đ = d),
 * which finds it however it was typed; then by its *form*, which keeps the marks, so that “bán” is not “bạn”.
 */

import { remembering } from './remembering.ts';

export interface Keys {
  /** Folded: `thuy`. */
  word: string;
  /** With its vowel marks, the tone moved to the end: `thuy~?` → `thuy3`; the same for thuỷ and thủy. */
  form: string;
}

/** A word of a text, where it stands, and its two keys. */
export interface Token extends Keys {
  start: number;
  end: number;
}

/** What is written right after its number: the `bn` of “100bn”, the `năm` of “30năm”. */
const units = 'bn|billion|million|usd|tỷ|tỉ|ty|tr|triệu|trieu|năm|nam|years?|yrs?';
/** A run of letters, marks and digits; everything else divides words, and so does the end of a number before its unit. */
export const wordPattern = new RegExp(
  `\\p{N}+(?=(?:${units})(?![\\p{L}\\p{M}\\p{N}]))|[\\p{L}\\p{M}\\p{N}]+`,
  'giu',
);
/** Zero-width characters, soft hyphen, direction marks: nobody sees them, so they divide nothing. */
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const marks = /\p{M}/gu;
/** Combining grave, acute, tilde, hook above, dot below: the five written tones. */
const tones: Record<string, string> = {
  '\u0300': '1',
  '\u0301': '2',
  '\u0303': '4',
  '\u0309': '3',
  '\u0323': '5',
};

/** NFC and without invisible characters: what is searched and shown. Idempotent. */
export function clean(text: string): string {
  return text.normalize('NFC').replace(invisible, '').normalize('NFC');
}

/** Lower case, without marks, đ → d: `foldWord('Thuỷ')` → `thuy`. Idempotent. */
export function foldWord(text: string): string {
  const decomposed = text.normalize('NFKD').toLowerCase().normalize('NFKD');
  return decomposed.replace(marks, '').replaceAll('đ', 'd').normalize('NFC');
}

/** Lower case, tone moved to the end of the word: `formOf('hoà')` and `formOf('hòa')` → `hoa1`. */
export function formOf(text: string): string {
  const decomposed = text.normalize('NFKD').toLowerCase().normalize('NFKD');
  let tone = '';
  let letters = '';
  for (const character of decomposed) {
    const mark = tones[character];
    if (mark) tone += mark;
    else letters += character;
  }
  return letters + tone;
}

const keysOf = remembering((text): Keys => ({ word: foldWord(text), form: formOf(text) }));

/** The words of a text, with their places in `clean(text)`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of clean(text).matchAll(wordPattern)) {
    const { word, form } = keysOf(match[0]);
    if (word) tokens.push({ word, form, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** Whether the text bears any mark of Vietnamese; if not, its accents say nothing. */
export function hasMarks(text: string): boolean {
  return /[\u0300-\u036f]|đ/iu.test(text.normalize('NFD'));
}

/** Whether a folded word could be a Vietnamese syllable, which seldom is a whole word by itself. */
export function isSyllable(word: string): boolean {
  return syllable.test(word);
}

/** Initial, vowels, final, as in Quốc ngữ. */
const syllable =
  /^(?:ngh?|[gnkctp]h|tr|gi|qu|[bcdghklmnprstvx])?(?:[iuo]?(?:[aeouyi]|ie|ye|uo|ua|ia|ai|ao|au|ay|eo|eu|iu|oi|ou|ui|uy|uye|uya|uoi|uou|ieu|yeu|oai|oay|oeo|uay|uyu)[iuoy]?)(?:ch|nh|ng|[cmnpt])?$/;

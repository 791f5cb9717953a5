/**
 * What two spellings have in common. A word is compared twice: first *folded* (no case, no marks, đ = d),
 * which finds it however it was typed; then by its *form*, which keeps the marks, so that “bán” is not “bạn”.
 */
import { remembering } from '../../remembering.ts';
import { inOneWithNumber } from './units.ts';

export interface Keys {
  /** Folded: `thuy`. */
  word: string;
  /** Decomposed, with its vowel marks, the mark of the tone moved to the end; the same for thuỷ and thủy. */
  form: string;
}

/** A word of a text, where it stands, and its two keys. */
export interface Token extends Keys {
  start: number;
  end: number;
}

/** A run of letters, marks and digits, or the sign that is said “percent”; everything else divides words. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|%/gu;
/** A number and its unit in one: “100bn”, “22pct”, “30năm”. */
const withLetters = /^(\d+)(\p{L}+)$/u;
/** A name, or K for a session, and its number in one: “UNGA79”, “K79”; but “lua61” is “lúa” in VNI. */
const withNumber = /^([a-zđ]{2,}|k)(\d{2,4})$/iu;
/** Zero-width characters, soft hyphen, direction marks: nobody sees them, so they divide nothing. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const marks = /\p{M}/gu;
/** Combining grave, acute, tilde, hook above, dot below: the five written tones. */
const tones = new Set('\u0300\u0301\u0303\u0309\u0323');

/** NFC and without invisible characters: what is searched and shown. Idempotent. */
export function clean(text: string): string {
  return text.normalize('NFC').replace(invisible, '').normalize('NFC');
}

/** Lower case, without marks, đ → d: `foldWord('Thuỷ')` → `thuy`. Idempotent. */
export function foldWord(text: string): string {
  return decompose(text).replace(marks, '').replaceAll('đ', 'd').normalize('NFC');
}

/** Lower case, decomposed, the tone moved to the end of the word: the same for `hoà` and `hòa`. */
export function formOf(text: string): string {
  let tone = '';
  let letters = '';
  for (const character of decompose(text)) {
    if (tones.has(character)) tone += character;
    else letters += character;
  }
  return letters + tone;
}

/** The Icelandic Ð looks like the Đ that is meant. */
function decompose(text: string): string {
  return text.normalize('NFKD').toLowerCase().normalize('NFKD').replaceAll('ð', 'đ');
}

const keysOf = remembering((text): Keys => ({ word: foldWord(text), form: formOf(text) }));

/** The words of a text, with their places in `clean(text)`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  eachWord(text, (written, start) => {
    const { word, form } = keysOf(written);
    if (word) tokens.push({ word, form, start, end: start + written.length });
  });
  return tokens;
}

/** Visits the words of a text as they are written, with their places in `clean(text)`. */
export function eachWord(text: string, visit: (written: string, start: number) => void): void {
  for (const { 0: run, index } of clean(text).matchAll(wordPattern)) {
    const first = isDigit(run, 0)
      ? numberBeforeUnit(run)
      : isDigit(run, run.length - 1)
        ? nameBeforeNumber(run)
        : undefined;
    if (first === undefined) visit(run, index);
    else {
      visit(first, index);
      visit(run.slice(first.length), index + first.length);
    }
  }
}

/** Most words end here, without a pattern. */
function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function numberBeforeUnit(run: string): string | undefined {
  const [, number, unit = ''] = withLetters.exec(run) ?? [];
  return inOneWithNumber.has(foldWord(unit)) ? number : undefined;
}

function nameBeforeNumber(run: string): string | undefined {
  const found = withNumber.exec(run);
  if (found === null) return undefined;
  const [, name, number] = found;
  return isSyllable(foldWord(name!)) && !number!.includes('0') ? undefined : name;
}

/** Whether a folded word could be a Vietnamese syllable, which seldom is a whole word by itself. */
export function isSyllable(word: string): boolean {
  return syllable.test(word);
}

/** Initial, vowels, final, as in Quốc ngữ. */
const syllable =
  /^(?:ngh?|[gnkctp]h|tr|gi|qu|[bcdghklmnprstvx])?(?:[iuo]?(?:[aeouyi]|ie|ye|uo|ua|ia|ai|ao|au|ay|eo|eu|iu|oi|ou|ui|uy|uye|uya|uoi|uou|ieu|yeu|oai|oay|oeo|uay|uyu)[iuoy]?)(?:ch|nh|ng|[cmnpt])?$/;

/**
 * Whether a folded word is an abbreviation: no word in either language is without a vowel. It is no slip of another word, and where
 * nothing explains it, it names something that no record knows: “HQ” in “kim ngạch VN - HQ”.
 */
export function isAbbreviation(word: string): boolean {
  return /^[b-df-hj-np-tv-xz]{2,6}$/.test(word);
}

/** Whether a folded word may be a Roman number; the numbers of congresses, offices and centuries need no other letters. */
export function isRoman(word: string): boolean {
  return /^[ivx]+$/.test(word);
}

/** Whether a folded word is a number: digits, or Roman ones of two letters or more that are no other word. */
export function isNumber(word: string): boolean {
  return /^\d/.test(word) || (isRoman(word) && word.length > 1 && word !== 'vi' && word !== 'xi');
}

/** A number of 32 bits that other texts seldom share: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

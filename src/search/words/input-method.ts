/**
 * What Vietnamese an input method would have made of the keys, where it was off while they were typed: Telex (`vieetj`,
 * `thuwowng`) and VNI (`vie65t`). The keys: https://en.wikipedia.org/wiki/Telex_(input_method), https://en.wikipedia.org/wiki/VNI.
 */
import { remembering } from '../../remembering.ts';
import { foldWord, isSyllable } from './fold.ts';

const [acute, grave, hook, tilde, dot] = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const tones: Readonly<Record<string, string>> = {
  ...{ s: acute, f: grave, r: hook, x: tilde, j: dot },
  ...{ 1: acute, 2: grave, 3: hook, 4: tilde, 5: dot },
};
/** By their keys, the letters that they change, in pairs: without and with the mark. In Telex a, e and o are keys after themselves. */
const marks: Readonly<Record<string, string>> = {
  ...{ a: 'aâ', e: 'eê', o: 'oô', d: 'dđ', w: 'uưoơaă' },
  ...{ 6: 'aâeêoô', 7: 'uưoơ', 8: 'aă', 9: 'dđ' },
};
const vowel = /[aeiouyăâêôơư]/;
/** Keys that are letters and change others, or digits; without one there is nothing to compose. */
const key = /[sfrxjw1-9]|aa|ee|oo|d.*d/i;
/** A run of Latin letters without marks, and digits of VNI after some of them; no syllable has more keys. */
const run = /(?<![\p{L}\p{M}\p{N}])[a-z][a-z1-9]{1,10}(?![\p{L}\p{M}\p{N}])/giu;
/** What words of other languages hardly have: “mix” and “tar” are typed words, too. */
const plain = /[1-9j]|[aou]w|aa|dd|(?:ee|oo)[a-z]*[sfrx]/;
/** “ngay2” may as well be a date. */
const dated = /^(?:ngay|thang|quy)\d+$/;
/** One such word may be a slip. */
const fewest = 2;

/**
 * The query with what an input method would have made of its words, if two or more were surely typed with it off, one of them
 * plainly: no record has them as they stand (`isWord`, of a folded word), but has what the keys mean (`isForm`, of a word with its
 * marks).
 */
export function withKeysComposed(
  query: string,
  isWord: (word: string) => boolean,
  isForm: (written: string) => boolean,
): string {
  if (!key.test(query)) return query;
  const meant = new Map<string, string>();
  let count = 0;
  let isPlain = false;
  for (const [typed] of query.matchAll(run)) {
    const keys = typed.toLowerCase();
    const syllable = syllableOf(keys);
    if (syllable === '' || isWord(keys) || !isForm(syllable)) continue;
    meant.set(typed, inCaseOf(typed, syllable));
    if (dated.test(keys)) continue;
    count++;
    isPlain ||= plain.test(keys);
  }
  return isPlain && count >= fewest ? query.replace(run, (typed) => meant.get(typed) ?? typed) : query;
}

/** The syllable with its marks that these keys stand for, in lower case; empty if they stand for none, or are one without marks. */
export const syllableOf = remembering((keys: string): string => {
  const letters: string[] = [];
  let tone = '';
  let isMarked = false;
  for (const typed of keys) {
    const hasVowel = letters.some((letter) => vowel.test(letter));
    if (tones[typed] !== undefined && tone === '' && hasVowel) tone = tones[typed];
    else if (mayMark(typed, letters) && mark(letters, marks[typed]!)) isMarked = true;
    else if (typed === 'w' && !hasVowel) {
      letters.push('ư');
      isMarked = true;
    } else letters.push(typed);
  }
  const written = letters.join('').replace(/ưo|uơ(?=\p{L})/u, 'ươ');
  if ((tone === '' && !isMarked) || !isSyllable(foldWord(written))) return '';
  return withTone(written, tone);
});

/** “these” are not the keys of “thế”: a vowel that is a key stands right after the one that it marks. */
function mayMark(typed: string, letters: readonly string[]): boolean {
  return marks[typed] !== undefined && (!vowel.test(typed) || letters.at(-1) === typed);
}

/** Puts the mark on the last letter that may bear it, and on both of “uo” that a horn is for; false if there is none. */
function mark(letters: string[], pairs: string): boolean {
  const at = letters.findLastIndex((letter) => isPlainIn(pairs, letter));
  if (at < 0) return false;
  letters[at] = pairs[pairs.indexOf(letters[at]!) + 1]!;
  if (letters[at] === 'ơ' && letters[at - 1] === 'u' && letters[at - 2] !== 'q') letters[at - 1] = 'ư';
  return true;
}

function isPlainIn(pairs: string, letter: string): boolean {
  const at = pairs.indexOf(letter);
  return at >= 0 && at % 2 === 0;
}

/** On the vowel with a mark, or the first that is not part of “gi” or “qu”: which vowel bears the tone changes no form. */
function withTone(written: string, tone: string): string {
  const marked = written.search(/[ăâêôơư](?!ơ)/);
  const [, start] = /^(qu|gi(?=[aeouy])|[^aeiouy]*)/.exec(written)!;
  const end = (marked < 0 ? start!.length : marked) + 1;
  return (written.slice(0, end) + tone + written.slice(end)).normalize('NFC');
}

function inCaseOf(typed: string, word: string): string {
  if (typed === typed.toUpperCase()) return word.toUpperCase();
  return typed[0] === typed[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
}

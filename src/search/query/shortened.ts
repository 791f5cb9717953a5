/** English words as headlines and notes shorten them: without their vowels (ldrs, mkt), or cut short (strat, indep). */

import { type Vocabulary, wordsBeginningWith } from '../inverted-index/vocabulary.ts';
import { isSyllable } from '../words/fold.ts';

/** Two letters may be any word; three at the beginning of a word, too. */
const shortest = { withoutVowels: 3, cut: 4 };
/** Hardly a vowel is left, save at the end (cmte). */
const withoutVowels = /^[a-z][b-df-hj-np-tv-z]{1,8}[a-z]?$/;
/** Of a word's consonants so many may be missing: a partner is a ptnr. */
const mostMissing = 1;

/** At most `most` words that a folded word may be short for; none for a Vietnamese syllable. */
export function shortenedTo(vocabulary: Vocabulary, typed: string, most: number): number[] {
  if (!/^[a-z]+$/.test(typed) || isSyllable(typed)) return [];
  const found: number[] = [];
  const { words } = vocabulary;
  const last = typed.at(-1);
  if (typed.length >= shortest.cut) addFrom(typed, () => true);
  if (typed.length >= shortest.withoutVowels && withoutVowels.test(typed))
    addFrom(typed[0]!, (word) => {
      const end = words.lastLetter(word);
      return (end === last || end === 'e') && isShortFor(typed, words.at(word));
    });
  return found;

  /** Of the words that begin so, those that fit. */
  function addFrom(beginning: string, fits: (word: number) => boolean): void {
    const [from, to] = wordsBeginningWith(vocabulary, beginning);
    for (let word = from; word < to && found.length < most; word++) if (fits(word)) found.push(word);
  }
}

/** Whether the word has all the letters in order, ends with the last of them (or that and a silent e), and has hardly a consonant more. */
function isShortFor(typed: string, word: string): boolean {
  if (word.length <= typed.length) return false;
  if (word.at(-1) !== typed.at(-1) && word.at(-2) !== typed.at(-1)) return false;
  let at = 0;
  for (let i = 0; i < word.length; i++) if (word[i] === typed[at]) at++;
  return at === typed.length && consonantsIn(word) - consonantsIn(typed) <= mostMissing;
}

/** A doubled one counts once. */
function consonantsIn(word: string): number {
  return word.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1').length;
}

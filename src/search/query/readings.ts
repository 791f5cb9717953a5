/** What a typed word may have been meant to be, and how unlikely each slip is. */

import type { NearWords } from '../inverted-index/near-words.ts';
import { type Vocabulary, wordId, wordsBeginningWith } from '../inverted-index/vocabulary.ts';
import { foldWord, isNumber, isSyllable } from '../words/fold.ts';
import { syllableOf } from '../words/input-method.ts';
import { shortenedTo } from './shortened.ts';

/** The words [from, to) of the vocabulary, and what it costs to read the typed word as one of them. */
export interface Reading {
  from: number;
  to: number;
  /** Natural logarithm of the odds against: 0 for what was typed, more for every guess. */
  cost: number;
  why: 'exact' | 'begun' | 'inflected' | 'shortened' | 'input method' | 'sounds alike' | 'typing error';
}

const costs = {
  exact: 0,
  begun: 0.5,
  inflected: 0.9,
  shortened: 1.2,
  'input method': 1,
  'sounds alike': 3,
  'typing error': 3.5,
} as const;

/** What it costs if the accents are not those typed: where marks were typed, and where only other words bear some. */
export const accentsCost = { marked: 2.5, unmarked: 1 };

/** A slip seldom gives a word that the records have; what is such a word is seldom a slip. */
const realWordCost = 1.5;

/** Only the last word is being typed; whoever breaks off others, too (“Fid Cas”, “thue doi u”), does so seldom. */
const brokenOffCost = 1;

const secondLetterCost = 2;

/** Most readings of one word. */
const maxReadings = 64;

/**
 * The readings of a folded word, what was typed first and guesses last. `begun`: it may be half typed. `guess`: it may be broken off,
 * and slips are considered, also for a word that stands in the records, since half of all slips give a real syllable.
 */
export function readingsOf(
  vocabulary: Vocabulary,
  near: NearWords,
  typed: string,
  { begun, guess }: { begun: boolean; guess: boolean },
): Reading[] {
  const found = new Map<number, Reading>();
  const exact = wordId(vocabulary, typed);
  const add = (why: Reading['why'], from: number, to = from + 1, more = 0) => {
    if (from === 0 || from >= to || found.has(from)) return;
    const isGuess = why === 'sounds alike' || why === 'typing error';
    const doubt = isGuess && exact > 0 ? realWordCost : 0;
    found.set(from, { from, to, cost: costs[why] + more + doubt, why });
  };
  add('exact', exact);
  add('input method', wordId(vocabulary, foldWord(syllableOf(typed))));
  if (begun) addBegun(0);
  for (const word of inflectionsOf(vocabulary, typed)) add('inflected', word);
  if (exact === 0) for (const word of shortenedTo(vocabulary, typed, maxReadings)) add('shortened', word);
  if (guess) {
    if (!begun && mayBeBrokenOff(typed)) addBegun(brokenOffCost + (exact > 0 ? realWordCost : 0));
    for (const word of near.soundingLike(typed)) add('sounds alike', word);
    for (const { word, letters } of near.lettersOff(typed))
      add('typing error', word, word + 1, secondLetterCost * (letters - 1));
  }
  return [...found.values()].slice(0, maxReadings);

  function addBegun(more: number): void {
    const [from, to] = wordsBeginningWith(vocabulary, typed);
    add('begun', found.has(from) ? from + 1 : from, to, more);
  }
}

/** XII is not XIII. */
function mayBeBrokenOff(typed: string): boolean {
  return /^[a-z]{2,}$/.test(typed) && !isNumber(typed);
}

/** Other forms of an English word: dates, date; visits, visited, visiting; invest, investment; Vietnam, Vietnamese. */
function inflectionsOf(vocabulary: Vocabulary, typed: string): number[] {
  const stem = typed.replace(endings, '');
  if (isSyllable(typed)) return [];
  const found = plural.test(typed) ? [wordId(vocabulary, typed.slice(0, -1))] : [];
  if (stem.length < shortestStem) return found;
  const [from, to] = wordsBeginningWith(vocabulary, stem);
  for (let word = from; word < to && found.length < maxReadings; word++) {
    if (vocabulary.words.at(word).replace(endings, '') === stem) found.push(word);
  }
  return found;
}

const plural = /^[a-z]{2,}[^s]s$/;
const shortestStem = 4;
const endings = /(?:e?s|e?d|ing|e|er|ments?|ions?|ese|n|an)$/;

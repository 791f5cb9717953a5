/** Numbers below 100 in Vietnamese words. */
import { below100, spell } from '../../corpus/spelt-numbers.ts';
import { foldWord, type Keys } from './fold.ts';

/** By how they are spelt, folded; from 1 on. */
const values = new Map(
  below100.slice(1).flatMap((value) => spell(value, 'vi').map((words) => [foldWord(words), value] as const)),
);
const firstWords = new Set([...values.keys()].map((words) => words.split(' ')[0]));
const mostWords = 3;

/** A number, and of how many words. */
export interface NumberInWords {
  value: number;
  length: number;
}

/** The longest number that begins at a word, whatever marks it bears. */
export function vietnameseNumberAt(tokens: readonly Keys[], at: number): NumberInWords | undefined {
  if (!firstWords.has(tokens[at]?.word)) return undefined;
  for (let length = Math.min(mostWords, tokens.length - at); length > 0; length--) {
    const value = values.get(foldedWords(tokens, at, length));
    if (value !== undefined) return { value, length };
  }
  return undefined;
}

/** So many words from a place on, folded. */
export function foldedWords(tokens: readonly Keys[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map(({ word }) => word)
    .join(' ');
}

/** Names of people. */
import { isSyllable } from './fold.ts';

/** A shorter word is seldom a name that tells by itself. */
const shortestTelling = 4;

/** Whether a part of a name, folded, names its bearer alone: Knapper, but not Tô or Lâm. */
export function isTellingName(word: string): boolean {
  return word.length >= shortestTelling && !isSyllable(word);
}

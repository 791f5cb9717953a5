/** Names of people. */
import { isSyllable, type Keys, tokenize } from './fold.ts';
import type { Phrase } from './phrases.ts';

/** By what somebody is named. */
export interface Names {
  /** Each of their names as it is written. */
  whole: Phrase[];
  /** Parts of the first that name them alone, each by itself. */
  telling: Phrase[];
  /** The last part of a Vietnamese name, by which its bearer is addressed. */
  given?: Keys;
}

/** Of a group of spellings whose first is the name of somebody in full. */
export function namesIn(group: readonly string[]): Names {
  const whole = group.map(tokenize).filter(({ length }) => length > 0);
  const [name = []] = whole;
  const isVietnamese = name.length > 1 && name.every(({ word }) => isSyllable(word));
  return {
    whole,
    telling: name.filter(({ word }) => isTellingName(word)).map((part) => [part]),
    ...(isVietnamese && { given: name.at(-1)! }),
  };
}

/** A shorter word is seldom a name that tells by itself. */
const shortestTelling = 4;

/** Whether a part of a name, folded, names its bearer alone: Knapper, but not Tô or Lâm. */
function isTellingName(word: string): boolean {
  return word.length >= shortestTelling && !isSyllable(word);
}

/** fuse.js over the few records at the head: the places that matched, for showing, and a light tie-break. */
import Fuse from 'fuse.js';
import { clean, eachWord, foldWord, type Token } from '../words/fold.ts';

export interface Look {
  /** [start, end) in the title as it was given: whole words, those that follow each other in one. */
  ranges: [start: number, end: number][];
  /** 0 to 1: how well the title matches as a string of letters. */
  likeness: number;
}

/** As much of a title as a list shows; fuse.js takes longer the longer the text. */
const shownLength = 200;
const options = {
  includeMatches: true,
  includeScore: true,
  ignoreLocation: true,
  threshold: 0.3,
  minMatchCharLength: 2,
};

/** What was not compared, or is not alike. */
export const unlike: Look = { ranges: [], likeness: 0 };

/** Compares the query with titles, word by folded word: so no letter of a title can shift the places of others. */
export function createLook(query: string): (title: string) => Look {
  const asked = wordsOf(query);
  const pattern = folded(asked);
  return (title) => {
    const shown = title.slice(0, shownLength);
    const words = wordsOf(shown);
    if (asked.length === 0 || words.length === 0) return unlike;
    const result = Fuse.match(pattern, folded(words), options);
    if (!result.isMatch) return unlike;
    const ranges = rangesOf(words, isMatched(words, asked, result.indices ?? []));
    return { ranges: clean(shown) === shown ? ranges : placedIn(shown, ranges), likeness: 1 - result.score };
  };
}

/** A folded word and where it stands in the clean text. */
type Word = Pick<Token, 'word' | 'start' | 'end'>;

/** Folded all at once: of so many titles no word is worth remembering. */
function wordsOf(text: string): Word[] {
  const written: { text: string; start: number }[] = [];
  eachWord(text, (text, start) => written.push({ text, start }));
  const words = foldWord(written.map(({ text }) => text).join(' ')).split(' ');
  // Few characters fold to several words: Arabic ligatures of whole sentences.
  if (words.length !== written.length) return [];
  return written.map(({ text, start }, at) => ({ word: words[at]!, start, end: start + text.length }));
}

function folded(words: readonly Word[]): string {
  return words.map(({ word }) => word).join(' ');
}

/** Which words of the title fuse.js matched: with most of their letters, or where the query begins them. */
function isMatched(
  words: readonly Word[],
  asked: readonly Word[],
  indices: readonly (readonly [first: number, last: number])[],
): boolean[] {
  let start = 0;
  return words.map(({ word }) => {
    const end = start + word.length;
    const letters = indices.reduce(
      (sum, [first, last]) => sum + Math.max(0, Math.min(last + 1, end) - Math.max(first, start)),
      0,
    );
    start = end + 1;
    return letters > word.length / 2 || (letters > 0 && asked.some((begun) => word.startsWith(begun.word)));
  });
}

/** Neighbours among the matched words are one range, with what stands between them. */
function rangesOf(words: readonly Word[], matched: readonly boolean[]): Look['ranges'] {
  const ranges: Look['ranges'] = [];
  words.forEach(({ start, end }, at) => {
    if (!matched[at]) return;
    if (matched[at - 1]) ranges.at(-1)![1] = end;
    else ranges.push([start, end]);
  });
  return ranges;
}

/** Places of `clean(title)` in the title itself, which may hold invisible and decomposed characters besides. */
function placedIn(title: string, ranges: Look['ranges']): Look['ranges'] {
  return ranges.map(([start, end]) => [placeIn(title, start), placeIn(title, end)]);
}

function placeIn(title: string, place: number): number {
  let at = 0;
  while (at < title.length && clean(title.slice(0, at + 1)).length <= place) at++;
  return at;
}

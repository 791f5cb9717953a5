/** fuse.js over the few records at the head: the places that matched, for showing, and a light tie-break. */
import Fuse from 'fuse.js';
import { clean, type Token, tokenize } from './fold.ts';

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

/** Compares the query with one title, word by folded word: so no letter of a title can shift the places of others. */
export function look(query: string, title: string): Look {
  const asked = tokenize(query);
  const words = tokenize(title).filter(({ end }) => end <= shownLength);
  if (asked.length === 0 || words.length === 0) return { ranges: [], likeness: 0 };
  const result = Fuse.match(folded(asked), folded(words), options);
  if (!result.isMatch) return { ranges: [], likeness: 0 };
  const ranges = rangesOf(words, isMatched(words, asked, result.indices ?? []));
  return {
    ranges: ranges.map(([start, end]) => [placeIn(title, start), placeIn(title, end)]),
    likeness: 1 - result.score,
  };
}

function folded(words: readonly Token[]): string {
  return words.map(({ word }) => word).join(' ');
}

/** Which words of the title fuse.js matched: with most of their letters, or where the query begins them. */
function isMatched(
  words: readonly Token[],
  asked: readonly Token[],
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
function rangesOf(words: readonly Token[], matched: readonly boolean[]): Look['ranges'] {
  const ranges: Look['ranges'] = [];
  words.forEach(({ start, end }, at) => {
    if (!matched[at]) return;
    if (matched[at - 1]) ranges.at(-1)![1] = end;
    else ranges.push([start, end]);
  });
  return ranges;
}

/** A place of `clean(title)` in the title itself, which may hold invisible and decomposed characters besides. */
function placeIn(title: string, place: number): number {
  if (clean(title) === title) return place;
  let at = 0;
  while (at < title.length && clean(title.slice(0, at + 1)).length <= place) at++;
  return at;
}

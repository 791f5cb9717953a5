/** fuse.js over the few records at the head: the places that matched, for showing, and a light tie-break. */
import Fuse from 'fuse.js';
import { clean } from './fold.ts';

export interface Look {
  /** [start, end) in the title. */
  ranges: [start: number, end: number][];
  /** 0 to 1: how well the title matches as a string of letters. */
  likeness: number;
}

/** As much of a title as a list shows; fuse.js takes longer the longer the text. */
const shownLength = 200;
const options = {
  includeMatches: true,
  includeScore: true,
  ignoreDiacritics: true,
  ignoreLocation: true,
  threshold: 0.3,
  minMatchCharLength: 2,
};

/** Compares the query with one title. Both must be NFC: fuse.js shifts ranges on decomposed text. */
export function look(query: string, title: string): Look {
  const result = Fuse.match(query, clean(title).slice(0, shownLength), options);
  if (!result.isMatch) return { ranges: [], likeness: 0 };
  const ranges = (result.indices ?? []).map(([first, last]): [number, number] => [first, last + 1]);
  return { ranges, likeness: 1 - result.score };
}

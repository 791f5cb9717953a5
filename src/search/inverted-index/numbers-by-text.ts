/** Numbers by texts, without the texts: for the 11,000 spellings of `data/` a map that keeps them took 0.6 MB more. */
import { hashOf } from '../words/fold.ts';
import { firstFrom } from './lists.ts';

/** The number that a text had in the map; `undefined` for any other text. */
export type NumbersByText = (text: string) => number | undefined;

/** Packs a map that does not change. */
export function packNumbers(numbers: ReadonlyMap<string, number>): NumbersByText {
  const sorted = [...numbers]
    .map(([text, number]) => ({ hash: longHashOf(text), number }))
    .sort((a, b) => a.hash - b.hash);
  const hashes = Float64Array.from(sorted, ({ hash }) => hash);
  const values = Int32Array.from(sorted, ({ number }) => number);
  return (text) => {
    const hash = longHashOf(text);
    const place = firstFrom(hashes, hash);
    return hashes[place] === hash ? values[place] : undefined;
  };
}

/** A whole number of 53 bits: of ten thousand texts two have the same once in a hundred million times. */
function longHashOf(text: string): number {
  return hashOf(text) * 2 ** 21 + (hashOf(` ${text}`) >>> 11);
}

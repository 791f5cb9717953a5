/**
 * Records in which two frequent words stand side by side. “Việt” and “Nam” each stand in half of all records and say
 * little apart; where neither word is rare, only their order tells which records to look at.
 */

import type { Sliced } from './slices.ts';

export interface Pairs {
  /** For each word, 1 + its place among the frequent words; 0 for all others. */
  placeOf: Uint16Array;
  frequentWords: number;
  /** Records of the pair of places (a, b): [starts[i], starts[i + 1]) of `records`, where i = a * frequentWords + b. */
  starts: Uint32Array;
  records: Uint32Array;
}

/** The most frequent words of all, of those in at least this share of the records. */
const maxFrequent = 400;
const leastShare = 0.02;
/** A pair in more of the records than this says as little as its words. */
const mostShare = 0.04;
const leastTooMany = 256;
const sliceRecords = 512;

/** Reads the forward index twice: to count, then to fill. */
export function* buildPairs(
  wordOfForm: Uint32Array,
  forms: ArrayLike<number>,
  offsets: ArrayLike<number>,
  postingStarts: Uint32Array,
): Sliced<Pairs> {
  const records = offsets.length - 1;
  const frequency = (word: number) => postingStarts[word + 1]! - postingStarts[word]!;
  const frequent = Array.from({ length: postingStarts.length - 1 }, (_, word) => word)
    .filter((word) => word > 0 && frequency(word) >= Math.max(2, records * leastShare))
    .sort((a, b) => frequency(b) - frequency(a) || a - b)
    .slice(0, maxFrequent);
  const placeOf = new Uint16Array(postingStarts.length - 1);
  for (const [place, word] of frequent.entries()) placeOf[word] = place + 1;

  const count = frequent.length;
  const starts = new Uint32Array(count * count + 1);
  const lastRecord = new Int32Array(count * count);
  const eachOnce = function* (visit: (pair: number, record: number) => void): Sliced<void> {
    lastRecord.fill(-1);
    for (let record = 0; record < records; record++) {
      if (record % sliceRecords === 0) yield;
      let before = 0;
      for (let i = offsets[record]!; i < offsets[record + 1]!; i++) {
        const place = placeOf[wordOfForm[forms[i]!]!]!;
        if (before > 0 && place > 0) {
          const pair = (before - 1) * count + place - 1;
          if (lastRecord[pair] !== record) visit(pair, record);
          lastRecord[pair] = record;
        }
        before = place;
      }
    }
  };
  yield* eachOnce((pair) => {
    starts[pair + 1]!++;
  });
  const tooMany = new Uint8Array(count * count);
  for (let pair = 0; pair < count * count; pair++) {
    if (starts[pair + 1]! > Math.max(leastTooMany, records * mostShare)) {
      tooMany[pair] = 1;
      starts[pair + 1] = 0;
    }
    starts[pair + 1]! += starts[pair]!;
  }
  const filled = new Uint32Array(starts[count * count]!);
  const next = starts.slice();
  yield* eachOnce((pair, record) => {
    if (tooMany[pair] === 0) filled[next[pair]!++] = record;
  });
  return { placeOf, frequentWords: count, starts, records: filled };
}

/** Where the records of two words side by side stand in `records`; nothing unless both are frequent. */
export function pairRange(
  { placeOf, frequentWords, starts }: Pairs,
  a: number,
  b: number,
): [from: number, to: number] {
  if (placeOf[a] === 0 || placeOf[b] === 0) return [0, 0];
  const pair = (placeOf[a]! - 1) * frequentWords + placeOf[b]! - 1;
  return [starts[pair]!, starts[pair + 1]!];
}

/**
 * Records in which two frequent words stand side by side. “Việt” and “Nam” each stand in half of all records and say
 * little apart; where neither word is rare, only their order tells which records to look at.
 */

import type { Sliced } from '../slices.ts';
import { frequency, type RecordCounts } from './frequency.ts';
import { buildLists, firstFrom, type Lists } from './lists.ts';
import { type RecordWords, wordAt } from './record-words.ts';

export interface Pairs {
  /** The frequent words, ascending. */
  frequent: Uint32Array;
  /** By pair: the place of the first word in `frequent` times its length, and that of the second. */
  lists: Lists;
}

/** The most frequent words of all, of those in at least this share of the records. */
const maxFrequent = 400;
const leastShare = 0.02;
/** Their pairs take a table of their own: at most so many entries for each record. */
const maxPairsForRecord = 4;
/** A pair in more of the records than this says as little as its words. */
const mostShare = 0.04;
const leastTooMany = 256;
const sliceRecords = 64;

/** Finds the pairs in the records' own words, in order: wordings are so short that their words stand together anyway. */
export function* buildPairs(
  recordWords: RecordWords,
  offsets: ArrayLike<number>,
  counts: RecordCounts,
): Sliced<Pairs> {
  const records = offsets.length - 1;
  const words = counts.recordsBefore.length - 1;
  const often = (word: number) => frequency(counts, word);
  const most = Math.min(maxFrequent, Math.ceil(Math.sqrt(maxPairsForRecord * records)));
  const least = Math.max(2, records * leastShare);
  const enough: number[] = [];
  for (let word = 1; word < words; word++) if (often(word) >= least) enough.push(word);
  yield;
  const mostFrequent = enough.sort((a, b) => often(b) - often(a) || a - b).slice(0, most);
  const frequent = Uint32Array.from(mostFrequent.sort((a, b) => a - b));
  /** For each word, 1 + its place among the frequent words; 0 for all others. */
  const placeOf = new Uint16Array(words);
  for (const [place, word] of frequent.entries()) placeOf[word] = place + 1;

  const frequentWords = frequent.length;
  const visitAll = function* (visit: (pair: number, record: number) => void): Sliced<void> {
    for (let record = 0; record < records; record++) {
      if (record % sliceRecords === 0) yield;
      let before = 0;
      for (let at = offsets[record]!; at < offsets[record + 1]!; at++) {
        const place = placeOf[wordAt(recordWords, at)]!;
        if (before > 0 && place > 0) visit((before - 1) * frequentWords + place - 1, record);
        before = place;
      }
    }
  };
  const tooMany = Math.max(leastTooMany, records * mostShare);
  const lists = yield* buildLists(frequentWords ** 2, records, visitAll, {
    most: tooMany,
    beyond: 'nothing',
  });
  return { frequent, lists };
}

/** The places [from, to) in `frequent` of those of the words [from, to) that are frequent. */
export function frequentAmong({ frequent }: Pairs, from: number, to: number): { from: number; to: number } {
  return { from: firstFrom(frequent, from), to: firstFrom(frequent, to) };
}

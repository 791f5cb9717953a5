/** In how many records, and groups of unanswered queries, each word stands: its frequency. */
import type { Sliced } from '../slices.ts';
import { type RecordWords, wordAt } from './record-words.ts';
import type { Wordings } from './wordings.ts';

export interface RecordCounts {
  /** Cumulative: `recordsBefore[w]` is the sum of the frequencies of all words before w; the last is that of all. */
  recordsBefore: Uint32Array;
}

const sliceRecords = 512;

/** Counts the records that have each word, in their own words or in a wording that asks for them. */
export function* countRecords(
  wordCount: number,
  recordWords: RecordWords,
  offsets: number[],
  { records, starts }: Wordings,
): Sliced<RecordCounts> {
  const before = new Uint32Array(wordCount + 1);
  const lastRecord = new Int32Array(wordCount).fill(-1);
  const count = (record: number, from: number, to: number) => {
    for (let place = offsets[from]!; place < offsets[to]!; place++) {
      const word = wordAt(recordWords, place);
      if (word === 0 || lastRecord[word] === record) continue;
      lastRecord[word] = record;
      before[word + 1]!++;
    }
  };
  let next = 0;
  for (let record = 0; record < starts[0]!; record++) {
    if (record % sliceRecords === 0) yield;
    count(record, record, record + 1);
    if (records[next] !== record) continue;
    count(record, starts[next]!, starts[next + 1]!);
    next++;
  }
  for (let word = 0; word < wordCount; word++) before[word + 1]! += before[word]!;
  return { recordsBefore: before };
}

/** The number of records and groups of unanswered queries that have a word; of words [from, to), the sum of theirs. */
export function frequency({ recordsBefore }: RecordCounts, from: number, to = from + 1): number {
  return recordsBefore[to]! - recordsBefore[from]!;
}

/** Of several words, the one that stands in the fewest records. */
export function rarestOf(counts: RecordCounts, words: readonly number[]): number {
  return words.reduce((a, b) => (frequency(counts, a) <= frequency(counts, b) ? a : b));
}

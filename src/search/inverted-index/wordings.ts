/** Which record each wording of those who ask is for, and with which words each is asked for. */

import type { Sliced } from '../slices.ts';
import { type Numbers, numbersUpTo } from './lists.ts';
import { type RecordWords, wordAt } from './record-words.ts';

/** Which record each wording asks for; of many records few are asked for. */
export interface Wordings {
  /** The records, ascending. */
  records: Numbers;
  /** For each record, 1 + its i; 0 if nobody asks for it. */
  placeOf: Numbers;
  /** The passages [starts[i], starts[i + 1]) are wordings of `records[i]`. */
  starts: Numbers;
  /** For each wording, in their order, its i. */
  asksFor: Numbers;
}

/**
 * From so many wordings on it is known how people ask for a record; where fewer do, as for those of a new article, its own
 * words stand in for what is missing.
 */
export const enoughWordings = 30;

/** How well it is known how people ask for a record that somebody asks for, from 0 to 1. */
export function knownAsking({ placeOf, starts }: Wordings, record: number): number {
  const place = placeOf[record]! - 1;
  return Math.min(1, (starts[place + 1]! - starts[place]!) / enoughWordings);
}

/** `starts`: the first wording of each record, and after the last. */
export function wordingsOf(records: readonly number[], starts: readonly number[]): Wordings {
  const [first, last] = [starts[0]!, starts.at(-1)!];
  const asksFor = numbersUpTo(records.length, last - first);
  const placeOf = numbersUpTo(records.length, first);
  for (const [i, record] of records.entries()) {
    asksFor.fill(i, starts[i]! - first, starts[i + 1]! - first);
    placeOf[record] = i + 1;
  }
  const packed = (numbers: readonly number[], largest: number) => {
    const result = numbersUpTo(largest, numbers.length);
    result.set(numbers);
    return result;
  };
  return { records: packed(records, first), placeOf, starts: packed(starts, last), asksFor };
}

/** The words with which each record is asked for: of `records[i]`, those from `starts[i]` to `starts[i + 1] - 1`. */
export interface Usage {
  starts: Numbers;
  words: Numbers;
  /** In how many wordings of the record each stands, at most 255. */
  times: Uint8Array;
}

/** Counts, for each record that is asked for, in how many of its wordings each word stands. */
export function* buildUsage(
  wordCount: number,
  recordWords: RecordWords,
  offsets: ArrayLike<number>,
  { records, starts: firstWordings }: Wordings,
): Sliced<Usage> {
  const times = new Uint16Array(wordCount);
  const lastWording = new Uint32Array(wordCount);
  const starts = [0];
  const words: number[] = [];
  const timesOf: number[] = [];
  for (let place = 0; place < records.length; place++) {
    for (let wording = firstWordings[place]!; wording < firstWordings[place + 1]!; wording++) {
      for (let at = offsets[wording]!; at < offsets[wording + 1]!; at++) {
        const word = wordAt(recordWords, at);
        if (word === 0 || lastWording[word] === wording) continue;
        lastWording[word] = wording;
        if (times[word]!++ === 0) words.push(word);
      }
    }
    for (let i = starts[place]!; i < words.length; i++) {
      timesOf.push(Math.min(255, times[words[i]!]!));
      times[words[i]!] = 0;
    }
    starts.push(words.length);
    yield;
  }
  const usage = {
    starts: numbersUpTo(words.length, starts.length),
    words: numbersUpTo(wordCount, words.length),
    times: Uint8Array.from(timesOf),
  };
  usage.starts.set(starts);
  usage.words.set(words);
  return usage;
}

/** With which words each record is asked for. */

import type { Sliced } from '../slices.ts';
import { type Numbers, numbersUpTo } from './lists.ts';
import { type RecordWords, wordAt } from './record-words.ts';
import type { Wordings } from './wordings.ts';

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

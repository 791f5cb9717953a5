/** Which record each wording of those who ask is for, and with which words each is asked for. */
import { type Numbers, numbersUpTo } from './lists.ts';
import { type RecordWords, wordAt } from './record-words.ts';
import type { Sliced } from './slices.ts';

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

/** For each word, the records that are asked for with it: `places[starts[word]]` to `places[starts[word + 1] - 1]`. */
export interface Usage {
  starts: Numbers;
  /** Places in `wordings.records`. */
  places: Numbers;
  /** In how many wordings of the record the word stands, at most 255. */
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
  const visitAll = function* (visit: (word: number, place: number, times: number) => void): Sliced<void> {
    lastWording.fill(0);
    for (let place = 0; place < records.length; place++) {
      const met: number[] = [];
      for (let wording = firstWordings[place]!; wording < firstWordings[place + 1]!; wording++) {
        for (let at = offsets[wording]!; at < offsets[wording + 1]!; at++) {
          const word = wordAt(recordWords, at);
          if (word === 0 || lastWording[word] === wording) continue;
          lastWording[word] = wording;
          if (times[word]!++ === 0) met.push(word);
        }
      }
      for (const word of met) {
        visit(word, place, times[word]!);
        times[word] = 0;
      }
      yield;
    }
  };

  const counts = new Uint32Array(wordCount + 1);
  yield* visitAll((word) => {
    counts[word + 1]!++;
  });
  for (let word = 0; word < wordCount; word++) counts[word + 1]! += counts[word]!;
  const total = counts[wordCount]!;
  const usage = {
    starts: numbersUpTo(total, wordCount + 1),
    places: numbersUpTo(records.length, total),
    times: new Uint8Array(total),
  };
  usage.starts.set(counts);
  yield* visitAll((word, place, often) => {
    const at = counts[word]!++;
    usage.places[at] = place;
    usage.times[at] = Math.min(255, often);
  });
  return usage;
}

/** Which records stand under a key (a word, or a pair of words). Plain typed arrays. */
import type { Sliced } from './slices.ts';

export interface RecordLists {
  keys: number;
  /** Records are numbered anew in each segment, so that a number takes two bytes. */
  segments: number;
  /** In segment s, the records of key k stand from `starts[s * (keys + 1) + k]` to where those of key k + 1 begin. */
  starts: Uint32Array;
  /** Ascending, each once: numbers within the segment. */
  records: Uint16Array;
}

/** Numbers in as few bytes each as the largest of them needs. */
export type Numbers = Uint16Array | Uint32Array;

export function numbersUpTo(largest: number, length: number): Numbers {
  return largest < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Records in a segment. */
export const segmentSize = 2 ** 16;

/**
 * Lists the records of each key. `visitAll` names every key of every record, in the order of the records, as often as
 * it stands there; it runs twice: to count, then to fill. Keys with more than `most` records get none.
 */
export function* buildLists(
  keys: number,
  recordCount: number,
  visitAll: (visit: (key: number, record: number) => void) => Sliced<void>,
  most = Number.POSITIVE_INFINITY,
): Sliced<RecordLists> {
  const segments = Math.max(1, Math.ceil(recordCount / segmentSize));
  const starts = new Uint32Array(segments * (keys + 1));
  const lastRecord = new Int32Array(keys);
  const once = (visit: (key: number, record: number, at: number) => void) => {
    lastRecord.fill(-1);
    return visitAll((key, record) => {
      if (lastRecord[key] === record) return;
      lastRecord[key] = record;
      visit(key, record, (record >>> 16) * (keys + 1) + key);
    });
  };

  const counts = new Uint32Array(keys);
  yield* once((key, _, at) => {
    counts[key]!++;
    starts[at]!++;
  });
  let total = 0;
  for (let segment = 0; segment < segments; segment++) {
    const base = segment * (keys + 1);
    for (let key = 0; key <= keys; key++) {
      const own = key < keys && counts[key]! <= most ? starts[base + key]! : 0;
      starts[base + key] = total;
      total += own;
    }
  }
  const records = new Uint16Array(total);
  const next = starts.slice();
  yield* once((key, record, at) => {
    if (counts[key]! <= most) records[next[at]!++] = record & 0xffff;
  });
  return { keys, segments, starts, records };
}

/** How many records the keys [from, to) have, counted for each. */
export function listedUnder({ keys, segments, starts }: RecordLists, from: number, to = from + 1): number {
  let count = 0;
  for (let base = 0; base < segments * (keys + 1); base += keys + 1)
    count += starts[base + to]! - starts[base + from]!;
  return count;
}

/** The records of a key, ascending. */
export function recordsUnder({ keys, segments, starts, records }: RecordLists, key: number): number[] {
  return Array.from({ length: segments }, (_, segment) => {
    const at = segment * (keys + 1) + key;
    return Array.from(
      records.subarray(starts[at], starts[at + 1]),
      (record) => segment * segmentSize + record,
    );
  }).flat();
}

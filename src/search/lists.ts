/** Which entries (passages, records) stand under a key (a word, or a pair of words). Plain typed arrays. */
import type { Sliced } from './slices.ts';

export interface Lists {
  keys: number;
  /** Entries are numbered anew in each segment, so that a number takes two bytes. */
  segments: number;
  /** In segment s, the entries of key k stand from `starts[s * (keys + 1) + k]` to where those of key k + 1 begin. */
  starts: Uint32Array;
  /** Ascending, each once: numbers within the segment. */
  entries: Uint16Array;
}

/** Numbers in as few bytes each as the largest of them needs. */
export type Numbers = Uint16Array | Uint32Array;

export function numbersUpTo(largest: number, length: number): Numbers {
  return largest < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Entries in a segment. */
export const segmentSize = 2 ** 16;

/**
 * Lists the entries of each key. `visitAll` names every key of every entry, in the order of the entries, as often as it
 * stands there; it runs twice: to count, then to fill. Keys with more than `most` entries get none.
 */
export function* buildLists(
  keys: number,
  entryCount: number,
  visitAll: (visit: (key: number, entry: number) => void) => Sliced<void>,
  most = Number.POSITIVE_INFINITY,
): Sliced<Lists> {
  const segments = Math.max(1, Math.ceil(entryCount / segmentSize));
  const starts = new Uint32Array(segments * (keys + 1));
  const lastEntry = new Int32Array(keys);
  const once = (visit: (key: number, entry: number, at: number) => void) => {
    lastEntry.fill(-1);
    return visitAll((key, entry) => {
      if (lastEntry[key] === entry) return;
      lastEntry[key] = entry;
      visit(key, entry, (entry >>> 16) * (keys + 1) + key);
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
  const entries = new Uint16Array(total);
  const next = starts.slice();
  yield* once((key, entry, at) => {
    if (counts[key]! <= most) entries[next[at]!++] = entry & 0xffff;
  });
  return { keys, segments, starts, entries };
}

/** What stands under a key, ascending. */
export function entriesUnder({ keys, segments, starts, entries }: Lists, key: number): number[] {
  return Array.from({ length: segments }, (_, segment) => {
    const at = segment * (keys + 1) + key;
    return Array.from(entries.subarray(starts[at], starts[at + 1]), (entry) => segment * segmentSize + entry);
  }).flat();
}

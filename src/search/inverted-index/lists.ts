/** Which entries (passages, records) stand under a key (a word, or a pair of words). Plain typed arrays. */
import type { Sliced } from '../slices.ts';

export interface Lists {
  keys: number;
  /** Entries are numbered anew in each segment, so that a number takes two bytes. */
  segments: number;
  /** In segment s, the entries of key k stand from `starts[s * (keys + 1) + k]` to where those of key k + 1 begin. */
  starts: Uint32Array;
  /** Ascending, each once: numbers within the segment. */
  entries: Uint16Array;
  sets: BitSets;
}

/** Keys with many entries have a set and no list: a bit for each entry that there may be. */
export interface BitSets {
  /** The keys that have one, ascending: the place of a key is that of its set. */
  keys: Uint32Array;
  /** How many entries are in each set. */
  counts: Uint32Array;
  /** Set i is `bits[i * length]` to `bits[(i + 1) * length - 1]`, 32 entries in each. */
  length: number;
  bits: Int32Array;
}

/** Numbers in as few bytes each as the largest of them needs. */
export type Numbers = Uint16Array | Uint32Array;

export function numbersUpTo(largest: number, length: number): Numbers {
  return largest < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Place of the first value that is not before `wanted`. */
export function firstFrom(values: ArrayLike<number>, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Keys between two yields. */
const slice = 2 ** 17;

const segmentBits = 16;
/** Entries in a segment: each takes two bytes. */
export const segmentSize = 2 ** segmentBits;

/** Names every key of every entry, in the order of the entries, as often as it stands there. */
export type VisitAll = (visit: (key: number, entry: number) => void) => Sliced<void>;

/** Lists the entries of each key. `visitAll` runs twice: to count, then to fill. Keys with more than `most` get `beyond`. */
export function* buildLists(
  keys: number,
  entryCount: number,
  visitAll: VisitAll,
  { most, beyond }: { most: number; beyond: 'sets' | 'nothing' },
): Sliced<Lists> {
  const segments = Math.max(1, Math.ceil(entryCount / segmentSize));
  const starts = new Uint32Array(segments * (keys + 1));
  const lastEntry = new Int32Array(keys);
  const once = (visit: (key: number, entry: number, at: number) => void) => {
    lastEntry.fill(-1);
    return visitAll((key, entry) => {
      if (lastEntry[key] === entry) return;
      lastEntry[key] = entry;
      visit(key, entry, (entry >>> segmentBits) * (keys + 1) + key);
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
      if (key % slice === 0) yield;
      const own = key < keys && counts[key]! <= most ? starts[base + key]! : 0;
      starts[base + key] = total;
      total += own;
    }
  }
  const entries = new Uint16Array(total);
  const next = starts.slice();
  const sets = emptySets(counts, beyond === 'sets' ? most : Number.POSITIVE_INFINITY, entryCount);
  /** For each key, 1 + the place of its set; 0 if it has none. */
  const placeOf = new Uint16Array(keys);
  for (const [place, key] of sets.keys.entries()) placeOf[key] = place + 1;
  yield* once((key, entry, at) => {
    const place = placeOf[key]! - 1;
    if (place >= 0) sets.bits[place * sets.length + (entry >>> 5)]! |= 1 << entry;
    else if (counts[key]! <= most) entries[next[at]!++] = entry & (segmentSize - 1);
  });
  return { keys, segments, starts, entries, sets };
}

/** The first entry of a key; 0 of one that has a set, whose many entries may as well begin there; Infinity if it has none. */
export function firstEntry({ keys, segments, starts, entries, sets }: Lists, key: number): number {
  if (sets.keys[firstFrom(sets.keys, key)] === key) return 0;
  for (let segment = 0; segment < segments; segment++) {
    const at = segment * (keys + 1) + key;
    if (starts[at]! < starts[at + 1]!) return segment * segmentSize + entries[starts[at]!]!;
  }
  return Number.POSITIVE_INFINITY;
}

function emptySets(counts: Uint32Array, most: number, entryCount: number): BitSets {
  const keys: number[] = [];
  for (let key = 0; key < counts.length; key++) if (counts[key]! > most) keys.push(key);
  const length = Math.ceil(entryCount / 32);
  return {
    keys: Uint32Array.from(keys),
    counts: Uint32Array.from(keys, (key) => counts[key]!),
    length,
    bits: new Int32Array(keys.length * length),
  };
}

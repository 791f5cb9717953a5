import { firstFrom, type Lists, segmentSize } from '../../src/search/inverted-index/lists.ts';

/** What stands under a key, ascending. */
export function entriesUnder({ keys, segments, starts, entries, sets }: Lists, key: number): number[] {
  const place = firstFrom(sets.keys, key);
  const from = place * sets.length;
  if (sets.keys[place] === key) {
    const all = Array.from({ length: sets.length * 32 }, (_, entry) => entry);
    return all.filter((entry) => (sets.bits[from + (entry >>> 5)]! & (1 << entry)) !== 0);
  }
  return Array.from({ length: segments }, (_, segment) => {
    const at = segment * (keys + 1) + key;
    return Array.from(entries.subarray(starts[at], starts[at + 1]), (entry) => segment * segmentSize + entry);
  }).flat();
}

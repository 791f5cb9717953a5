/** Seeded randomness: the same seed gives the same records and queries on every machine. */

export interface Random {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** One of the items, each as likely. */
  pick<T>(items: readonly T[]): T;
  /** A place from 0 to below `limit`, falling off as 1 / (place + 30): how content words are spread in a language. */
  zipf(limit: number): number;
  chance(share: number): boolean;
  shuffle<T>(items: readonly T[]): T[];
}

/** Mandelbrot's shift: without it a single content word would be a tenth of all. */
const flatTop = 30;

/** mulberry32, by Tommy Ettinger (public domain): 32 bits of state, good enough to draw words. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: <T>(items: readonly T[]): T => {
      if (items.length === 0) throw new RangeError('nothing to pick from');
      return items[below(items.length)]!;
    },
    zipf: (limit) =>
      Math.min(limit - 1, Math.floor(flatTop * ((limit + flatTop) / flatTop) ** next() - flatTop)),
    chance: (share) => next() < share,
    shuffle: <T>(items: readonly T[]): T[] => {
      const shuffled = [...items];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = below(last + 1);
        [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
      }
      return shuffled;
    },
  };
}

/** A seed of its own for each purpose, so that drawing more for one changes nothing in another. */
export function seedFor(seed: number, purpose: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const char of purpose) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}

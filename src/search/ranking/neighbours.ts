/** How many words of a query stand in a passage in the query's order: one quick pass, long before the closer look. */

import type { Index } from '../inverted-index/search-index.ts';
import type { Query } from '../query/query.ts';
import type { Sought } from './sought.ts';

/**
 * What neighbours are worth, in natural logarithms: of each two of the query's words that stand side by side as much as the
 * lesser of them.
 */
export interface Neighbours {
  /** All of the query's. */
  most: number;
  /** Those in a passage. */
  gainIn(passage: number): number;
}

/** Prepares for one query at a time. */
export function neighboursIn(
  { recordWords, offsets }: Index,
  { words }: Query,
  { slotOf, bits }: Sought,
): Neighbours {
  const { codes } = recordWords;
  const gains = words.map(({ surprise }, at) => Math.min(surprise, words[at - 1]?.surprise ?? 0));

  return { most: gains.reduce((sum, gain) => sum + gain, 0), gainIn };

  function gainIn(passage: number): number {
    const [all, slots, wordsOf] = [codes, slotOf, bits];
    const end = offsets[passage + 1]!;
    let before = 0;
    let follow = 0;
    for (let place = offsets[passage]!; place < end; place++) {
      const own = wordsOf[slots[all[place]!]!]!;
      follow |= own & (before << 1);
      before = own;
    }
    let gain = 0;
    for (; follow !== 0; follow &= follow - 1) gain += gains[31 - Math.clz32(follow & -follow)]!;
    return gain;
  }
}

/** How many words of a query stand in a passage in the query's order: one quick pass, long before the closer look. */
import type { Query } from './query.ts';
import type { Index } from './search-index.ts';
import type { Sought } from './sought.ts';

/**
 * What the neighbours in a passage are worth, in natural logarithms: of each two of the query's words that stand there side
 * by side as much as the lesser of them.
 */
export type NeighbourGain = (passage: number) => number;

/** Prepares for one query at a time. */
export function neighboursIn(
  { recordWords, offsets }: Index,
  { words }: Query,
  { slotOf, bits }: Sought,
): NeighbourGain {
  const { codes } = recordWords;
  const gains = words.map(({ surprise }, at) => Math.min(surprise, words[at - 1]?.surprise ?? 0));

  return (passage) => {
    if (words.length < 2) return 0;
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
  };
}

/** How much of a query each passage holds. The cost grows with how many passages hold the query's rarer words. */

import { type Numbers, numbersUpTo } from '../inverted-index/lists.ts';
import type { Sliced } from '../slices.ts';
import type { Group, ListPostings, SetPostings } from './groups.ts';

/** A keystroke is looked after with less care than a whole query. */
export type Manner = 'typing' | 'whole';

/** A passage without any of the rarest words that make up the rest of the query's surprise adds no record. */
const leastShare = { typing: 0.65, whole: 0.6 };
/** Most entries of lists that are read for one query; for a whole one, of many passages this share. */
const maxEntries = { typing: 10_000, whole: 28_000 };
const entriesShare = 0.1;
/** What a look at one bit costs, of what reading an entry costs. */
const lookCost = 0.5;
/** Where rarer words have found so many passages, frequent words add none. */
const enough = 200;
/** Words that say little are left out, unless so many passages are to be told apart. */
const many = 32;
/** While typing, a list that can add no record is read if its word is worth this share of the query; a set, whose looks cost less, if less. */
const leastTelling = 0.12;
/** About so many entries are read, and passages gone through, in one slice. */
export const atATime = 10_000;
/** So many passages are forgotten in one slice: to forget one costs less than to find it. */
const forgottenAtATime = 40_000;

export interface Tally {
  /** For each passage, side by side: from which groups it gained, a bit for each; and how much it gained. */
  gained: Int32Array;
  /** Passages that gained anything: the first so many of `touched`. */
  count: number;
  touched: Numbers;
  /**
   * Counts for one query, the shortest lists first. Gives the bits of the groups of which every passage was counted that has
   * them.
   */
  add(groups: readonly Group[], manner: Manner): Sliced<number>;
  /** Forgets all that was gained; given up half-way, it goes on when it is asked again. */
  forget(): Sliced<void>;
}

/** Holds two numbers for each passage, so that a query allocates nothing of the corpus' size. */
export function createTally(passages: number): Tally {
  const mostEntries = { ...maxEntries, whole: Math.max(maxEntries.whole, entriesShare * passages) };
  const gained = new Int32Array(2 * passages);
  const touched = numbersUpTo(passages, passages);
  const tally: Tally = {
    gained,
    count: 0,
    touched,
    add,
    *forget() {
      for (let i = 0; i < tally.count; i++) {
        if (i > 0 && i % forgottenAtATime === 0) yield;
        gained[2 * touched[i]!] = 0;
        gained[2 * touched[i]! + 1] = 0;
      }
      tally.count = 0;
    },
  };
  /** How many passages were found of a set. */
  let ofSet = 0;
  return tally;

  function* add(groups: readonly Group[], manner: Manner): Sliced<number> {
    const all = groups.reduce((sum, { worth, isPair }) => sum + (isPair ? 0 : worth), 0);
    let rest = all;
    let budget = mostEntries[manner];
    let pauseAt = budget - atATime;
    let counted = 0;
    for (const { postings, worth, isPair, bit } of groups) {
      const mayAdd = isPair || rest >= all * leastShare[manner];
      if (!isPair) rest -= worth;
      let isWhole = true;
      const isEager = mayAdd || manner === 'whole';
      const tells = isEager || (tally.count > many && worth >= all * leastTelling);
      const isWorthLooks = isEager || worth >= all * leastTelling * lookCost;
      for (const each of postings) {
        if (budget < pauseAt) {
          yield;
          pauseAt = budget - atATime;
        }
        if ('bits' in each) {
          if (mayAdd && tally.count < enough) {
            ofSet = 0;
            for (let to = each.to; to > each.from && ofSet < mostEntries[manner]; ) {
              if (ofSet > 0) yield;
              to = addSet(each, to, bit, Math.min(mostEntries[manner], ofSet + atATime));
            }
            budget -= ofSet;
            if (each.count > mostEntries[manner]) isWhole = false;
          } else if (budget > 0 && isWorthLooks) {
            for (let from = 0; from < tally.count; from += atATime) {
              if (from > 0) yield;
              addMoreOfSet(each, from, Math.min(tally.count, from + atATime), bit);
            }
            budget -= tally.count * lookCost;
          } else isWhole = false;
          continue;
        }
        // Lists that are too long are left to the closer look, unless there is nothing else to look at.
        if (!tells || (each.to - each.from > budget && tally.count > 0)) {
          isWhole = false;
          continue;
        }
        const end = Math.min(each.to, each.from + mostEntries[manner]);
        budget -= end - each.from;
        if (end < each.to) isWhole = false;
        for (let from = each.from; from < end; from += atATime) {
          if (from > each.from) yield;
          addList(each, from, Math.min(end, from + atATime), bit, mayAdd);
        }
      }
      if (isWhole) counted |= bit;
    }
    return counted;
  }

  // How a passage gains is written out in the three that follow: a call for each entry made a query 4 to 6 % slower.

  /**
   * Reads the entries [from, to). A passage gains once from a group, from its best postings, which come first. `mayAdd`: passages
   * may gain that had nothing before.
   */
  function addList(
    { entries, first, gain }: ListPostings,
    from: number,
    to: number,
    bit: number,
    mayAdd: boolean,
  ): void {
    const found = touched;
    let n = tally.count;
    for (let i = from; i < to; i++) {
      const passage = first + entries[i]!;
      const had = gained[2 * passage]!;
      if ((had & bit) !== 0) continue;
      if (had === 0) {
        if (!mayAdd) continue;
        found[n++] = passage;
      }
      gained[2 * passage] = had | bit;
      gained[2 * passage + 1]! += gain;
    }
    tally.count = n;
  }

  /** From `to` down, as wordings are at the end, 32 at a time. Stops when `most` passages of the set were found; gives where. */
  function addSet({ bits, from, gain }: SetPostings, to: number, bit: number, most: number): number {
    const found = touched;
    let n = tally.count;
    let at = to;
    while (at > from && ofSet < most) {
      at--;
      for (let left = bits[at]!; left !== 0; left &= left - 1) {
        ofSet++;
        const passage = 32 * (at - from) + 31 - Math.clz32(left & -left);
        const had = gained[2 * passage]!;
        if ((had & bit) !== 0) continue;
        if (had === 0) found[n++] = passage;
        gained[2 * passage] = had | bit;
        gained[2 * passage + 1]! += gain;
      }
    }
    tally.count = n;
    return at;
  }

  /** Only to the touched passages [from, to), which gained before. */
  function addMoreOfSet(
    { bits, from: first, gain }: SetPostings,
    from: number,
    to: number,
    bit: number,
  ): void {
    for (let i = from; i < to; i++) {
      const passage = touched[i]!;
      if ((bits[first + (passage >>> 5)]! & (1 << passage)) === 0) continue;
      const had = gained[2 * passage]!;
      if ((had & bit) !== 0) continue;
      gained[2 * passage] = had | bit;
      gained[2 * passage + 1]! += gain;
    }
  }
}

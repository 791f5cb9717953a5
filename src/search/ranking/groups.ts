/** Where the passages are listed that hold the words of a query. */

import { frequency, rarestOf } from '../inverted-index/frequency.ts';
import { firstFrom, type Lists, segmentSize } from '../inverted-index/lists.ts';
import { frequentAmong, type Pairs } from '../inverted-index/pairs.ts';
import type { Index } from '../inverted-index/search-index.ts';
import type { Query, QueryWord } from '../query/query.ts';
import { maxWords } from '../words/limits.ts';

/** A guess that leaves less than this share of the word's worth is left to the closer look: its lists are long. */
const leastLeft = 0.4;
/** What the rarest word of several costs: the others need not stand beside it. */
const partCost = 1;
/** Gains are counted in whole numbers: so many make up one natural logarithm. */
const unit = 2 ** 16;

/** A gain, in natural logarithms, as it is counted. */
export function gainOf(logarithms: number): number {
  return Math.round(logarithms * unit);
}

/** A gain that was counted, in natural logarithms. */
export function logarithmsOf(gain: number): number {
  return gain / unit;
}

/** Where passages are listed: `entries[from]` to `entries[to - 1]`, numbered from `first` on. */
export interface ListPostings {
  entries: Uint16Array;
  from: number;
  to: number;
  first: number;
  gain: number;
}

/** Where each passage has a bit, from `bits[from]` on. */
export interface SetPostings {
  bits: Int32Array;
  from: number;
  to: number;
  /** How many passages are in the set. */
  count: number;
  gain: number;
}

export type Postings = ListPostings | SetPostings;

/** Readings of a word of the query, of two words side by side, or an alternative's rarest word: they count once. */
export interface Group {
  /** The likeliest first. */
  postings: Postings[];
  worth: number;
  /** Two frequent words side by side. */
  isPair: boolean;
  /** One of 32: one for each word, the rest for pairs, of which some share one where there are many. */
  bit: number;
}

/** The query's words, its alternatives and its pairs of neighbours; what is in the fewest passages first. */
export function groupsOf(index: Index, query: Query): Group[] {
  const ofWords = query.words.map((word, at) => wordGroup(index, word, 1 << at));
  addAlternatives(index, query, ofWords);
  const held = [...ofWords, ...pairGroups(index, query)].filter(({ postings }) => postings.length > 0);
  const sizes = new Map(
    held.map((group) => [group, group.postings.reduce((sum, each) => sum + sizeOf(each), 0)]),
  );
  for (const { postings } of held) postings.sort((a, b) => b.gain - a.gain);
  return held.sort((a, b) => sizes.get(a)! - sizes.get(b)!);
}

function wordGroup(index: Index, { readings, surprise }: QueryWord, bit: number): Group {
  const group: Group = { postings: [], worth: surprise, isPair: false, bit };
  for (const { from, to, cost } of readings) {
    const left = surprise - cost;
    if (left >= leastLeft * surprise) addPostings(group, index.byWord, from, to, left);
  }
  return group;
}

/** Adds alternatives to the words that they stand for; `groups`: those of the query's words. */
function addAlternatives(index: Index, query: Query, groups: readonly Group[]): void {
  /** By the word of the query and the rarest of an alternative: the most that it gains. */
  const gains = new Map<number, number>();
  for (const { from, to, words, cost } of query.alternatives) {
    const rarest = rarestOf(index, words);
    const isAsTyped = cost === 0 && words.length === to - from;
    const doubt = words.length > 1 ? partCost : 0;
    for (let i = from; i < to; i++) {
      // It stands for all the words that were typed, its rarest one for each of them, unless they are the same; but of
      // several words one says no more than its own surprise.
      const word = isAsTyped ? words[i - from]! : rarest;
      const most = words.length > 1 ? surpriseOfWord(index, word) : Number.POSITIVE_INFINITY;
      const key = word * maxWords + i;
      gains.set(key, Math.max(gains.get(key) ?? 0, Math.min(most, groups[i]!.worth) - cost - doubt));
    }
  }
  for (const [key, gain] of gains) {
    const word = Math.floor(key / maxWords);
    addPostings(groups[key % maxWords]!, index.byWord, word, word + 1, gain);
  }
}

function surpriseOfWord(index: Index, word: number): number {
  return Math.log(index.recordsBefore.at(-1)! / frequency(index, word));
}

/** Adds what is listed under the keys [from, to): wordings, which come last, before records, so that no limit leaves them out. */
function addPostings(
  { postings }: Group,
  { keys, segments, starts, entries, sets }: Lists,
  from: number,
  to: number,
  gain: number,
): void {
  const worth = gainOf(Math.max(0.1, gain));
  for (let segment = segments - 1; segment >= 0; segment--) {
    const base = segment * (keys + 1);
    const [start, end] = [starts[base + from]!, starts[base + to]!];
    if (start < end)
      postings.push({ entries, from: start, to: end, first: segment * segmentSize, gain: worth });
  }
  for (let place = firstFrom(sets.keys, from); sets.keys[place]! < to; place++) {
    const start = place * sets.length;
    postings.push({
      bits: sets.bits,
      from: start,
      to: start + sets.length,
      count: sets.counts[place]!,
      gain: worth,
    });
  }
}

/** In how many passages it is listed. */
function sizeOf(postings: Postings): number {
  return 'bits' in postings ? postings.count : postings.to - postings.from;
}

/** Each two neighbours of the query that any record has side by side. */
function pairGroups({ pairs }: Index, { words }: Query): Group[] {
  const found: Group[] = [];
  let bit = words.length;
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = pairGroup(pairs, words[i]!, words[i + 1]!, 1 << bit);
    if (pair.postings.length === 0) continue;
    found.push(pair);
    bit = bit === 31 ? words.length : bit + 1;
  }
  return found;
}

/** Two words of the query, side by side in a record as they are there: as much again as the lesser of them is worth. */
function pairGroup(pairs: Pairs, one: QueryWord, other: QueryWord, bit: number): Group {
  const worth = Math.min(one.surprise, other.surprise);
  const group: Group = { postings: [], worth, isPair: true, bit };
  const { length } = pairs.frequent;
  for (const a of one.readings) {
    const first = frequentAmong(pairs, a.from, a.to);
    if (a.to - a.from > 1 || first.from === first.to) continue;
    for (const b of other.readings) {
      const second = frequentAmong(pairs, b.from, b.to);
      if (second.from === second.to) continue;
      const row = first.from * length;
      addPostings(group, pairs.lists, row + second.from, row + second.to, worth - a.cost - b.cost);
    }
  }
  return group;
}

/** Where the passages are listed that hold the words of a query. */
import { type Lists, segmentSize } from './lists.ts';
import { type Pairs, pairKey } from './pairs.ts';
import { frequency, type Index } from './postings.ts';
import { maxWords, type Query, type QueryWord } from './query.ts';

/** Of a word half typed, readings that are looked for beside the word before it. */
const maxBegun = 200;
/** A guess that leaves less than this share of the word's worth is left to the closer look: its lists are long. */
const leastLeft = 0.4;
/** Bits of a group that are left for pairs. */
const pairBits = 32 - maxWords;

/** Where passages are listed: `entries[from]` to `entries[to - 1]`, numbered from `first` on. */
export interface Span {
  entries: Uint16Array;
  from: number;
  to: number;
  first: number;
  /** Ascending: of one word. */
  isOrdered: boolean;
  gain: number;
}

/** Readings of a word of the query, of two neighbours side by side, or an alternative's rarest word: they count once. */
export interface Group {
  spans: Span[];
  worth: number;
  /** Two frequent words side by side. */
  isPair: boolean;
  /** One of 32: one for each word, the rest for pairs, of which those far from each other share one. */
  bit: number;
}

/** The query's words, its alternatives and its pairs of neighbours; what is in the fewest passages first. */
export function groupsOf(index: Index, query: Query): Group[] {
  const groups = query.words.map(({ readings, surprise }, at): Group => {
    const group: Group = { spans: [], worth: surprise, isPair: false, bit: 1 << at };
    for (const { from, to, cost } of readings) {
      const left = surprise - cost;
      if (left >= leastLeft * surprise) addSpans(group, index.byWord, from, to, left);
    }
    return group;
  });
  for (const { from, to, words, cost } of query.alternatives) {
    const rarest = words.reduce((a, b) => (frequency(index, a) <= frequency(index, b) ? a : b));
    // It stands for all its words: a passage that holds it is offered for each of them, but of several words one says
    // no more than its own surprise.
    const most = words.length > 1 ? surpriseOf(index, rarest) : Number.POSITIVE_INFINITY;
    for (let i = from; i < to; i++)
      addSpans(groups[i]!, index.byWord, rarest, rarest + 1, Math.min(most, groups[i]!.worth) - cost);
  }
  for (let i = 1; i < query.words.length; i++)
    groups.push(
      pairGroup(index.pairs, query.words[i - 1]!, query.words[i]!, 1 << (maxWords + (i % pairBits))),
    );
  for (const { spans } of groups) spans.sort((a, b) => b.gain - a.gain);
  return groups.filter(({ spans }) => spans.length > 0).sort((a, b) => listed(a.spans) - listed(b.spans));
}

function surpriseOf(index: Index, word: number): number {
  return Math.log(index.recordsBefore.at(-1)! / frequency(index, word));
}

/** Adds what is listed under the keys [from, to). */
function addSpans(group: Group, lists: Lists, from: number, to: number, gain: number): void {
  const { keys, segments, starts, entries } = lists;
  for (let segment = 0; segment < segments; segment++) {
    const base = segment * (keys + 1);
    const span = {
      entries,
      from: starts[base + from]!,
      to: starts[base + to]!,
      first: segment * segmentSize,
      isOrdered: to - from === 1,
      gain: Math.max(0.1, gain),
    };
    if (span.from < span.to) group.spans.push(span);
  }
}

function listed(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Two neighbours of the query, side by side in a record too: as much again as the lesser of them is worth. */
function pairGroup(pairs: Pairs, before: QueryWord, after: QueryWord, bit: number): Group {
  const worth = Math.min(before.surprise, after.surprise);
  const group: Group = { spans: [], worth, isPair: true, bit };
  for (const a of before.readings) {
    for (const b of after.readings) {
      if (a.to - a.from > 1) continue;
      for (let word = b.from; word < Math.min(b.to, b.from + maxBegun); word++) {
        const key = pairKey(pairs, a.from, word);
        if (key >= 0) addSpans(group, pairs.lists, key, key + 1, worth - a.cost - b.cost);
      }
    }
  }
  return group;
}

/** From where on, up to `end`, no passage before `wanted` is listed; the beginning where they are in no order. */
export function firstOf({ entries, from, first, isOrdered }: Span, end: number, wanted: number): number {
  if (!isOrdered) return from;
  let low = from;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (first + entries[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

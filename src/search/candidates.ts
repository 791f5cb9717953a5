/** Which records deserve a closer look. The cost grows with how many records hold the query's rarer words. */

import { type RecordLists, segmentSize } from './lists.ts';
import { type Pairs, pairKey } from './pairs.ts';
import { frequency, type Index } from './postings.ts';
import { maxWords, type Query, type QueryWord } from './query.ts';

/** Most records that are looked at closely: a keystroke must be answered before the next. */
const maxCandidates = { typing: 48, whole: 192 };
/** Most of those far behind the best. */
const fewCandidates = { typing: 24, whole: 32 };
/** Far behind is what gains less than this share of what the best one gains. */
const leastGain = { typing: 0.8, whole: 0.65 };
/** A record without words of this share of the query's surprise cannot answer it. */
const leastShare = 0.5;
/** Of a word half typed, readings that are looked for beside the word before it. */
const maxBegun = 200;
/** Most entries of lists that are read for one query. */
const maxEntries = { typing: 12_000, whole: 100_000 };
/** A word that can add no record is counted if it is worth this share of the query. */
const leastTelling = 0.12;
/** A guess that leaves less than this share of the word's worth is left to the closer look: its lists are long. */
const leastLeft = 0.4;
/** What a record can gain in all: points are whole numbers, so that they can be counted. */
const maxPoints = 2000;

/** A keystroke is looked after with less care than a whole query. */
type Manner = 'typing' | 'whole';

/** Where records are listed: `records[from]` to `records[to - 1]`, numbered from `first` on. */
interface Span {
  records: Uint16Array;
  from: number;
  to: number;
  first: number;
  gain: number;
}

/** Readings of a word of the query, of two neighbours side by side, or an alternative's rarest word: they count once. */
interface Group {
  spans: Span[];
  worth: number;
  /** Two frequent words side by side. */
  isPair: boolean;
}

export type FindCandidates = (query: Query) => number[];

/** Holds three numbers for each record, so that a query allocates nothing of the corpus' size. */
export function createCandidates(index: Index): FindCandidates {
  const gained = new Uint16Array(index.ids.length);
  const countedIn = new Uint8Array(index.ids.length);
  const touchedRecords = new Uint32Array(index.ids.length);
  let touched = 0;
  const withPoints = new Uint32Array(2 * (maxPoints + maxWords) + 1);

  return (query) => {
    const groups = groupsOf(index, query);
    const all = groups.reduce((sum, { worth, isPair }) => sum + (isPair ? 0 : worth), 0);
    touched = 0;
    let rest = all;
    const manner = query.typing ? 'typing' : 'whole';
    const few = fewCandidates[manner];
    const maxListed = maxEntries[manner];
    let budget = maxListed;
    for (const [i, { spans, worth, isPair }] of groups.entries()) {
      const mayAdd = isPair || rest >= all * leastShare;
      if (!isPair) rest -= worth;
      // Words that say little only tell apart records that are many.
      if (!mayAdd && (touched <= few || worth < all * leastTelling)) continue;
      for (const span of spans) {
        const { from, to, gain } = span;
        // Lists that are too long are left to the closer look, unless there is nothing else to look at.
        if (to - from > budget && touched > 0) continue;
        const end = Math.min(to, from + maxListed);
        budget -= end - from;
        const points = 1 + Math.floor((gain * maxPoints) / all);
        if (spans.length === 1 && mayAdd) count(span, end, points);
        else countOnce(span, end, points, i + 1, mayAdd);
      }
    }
    return mostGained(manner);
  };

  function count({ records, from, first }: Span, end: number, points: number): void {
    for (let at = from; at < end; at++) {
      const record = first + records[at]!;
      const before = gained[record]!;
      if (before === 0) touchedRecords[touched++] = record;
      gained[record] = before + points;
    }
  }

  /** The same for lists that may hold a record again: the first to come, the best, counts. */
  function countOnce(
    { records, from, first }: Span,
    end: number,
    points: number,
    group: number,
    mayAdd: boolean,
  ): void {
    for (let at = from; at < end; at++) {
      const record = first + records[at]!;
      const before = gained[record]!;
      if (before === 0 && !mayAdd) continue;
      if (countedIn[record] === group) continue;
      if (before === 0) touchedRecords[touched++] = record;
      countedIn[record] = group;
      gained[record] = before + points;
    }
  }

  /** The records that gained most, most first; and forgets what all gained. */
  function mostGained(manner: Manner): number[] {
    const most = maxCandidates[manner];
    const least = touched <= fewCandidates[manner] ? 1 : leastOfBest(manner);
    const best: number[] = [];
    for (let i = 0; i < touched; i++) {
      const record = touchedRecords[i]!;
      if (gained[record]! >= least) best.push(record);
    }
    // Of the records that tie, first those that stand first in the index.
    best.sort((a, b) => gained[b]! - gained[a]! || a - b);
    for (let i = 0; i < touched; i++) {
      gained[touchedRecords[i]!] = 0;
      countedIn[touchedRecords[i]!] = 0;
    }
    return best.slice(0, most);
  }

  /** What the last of the best gained, of whom there may be `most` or, far behind the first, fewer. */
  function leastOfBest(manner: Manner): number {
    let best = 0;
    for (let i = 0; i < touched; i++) {
      const points = gained[touchedRecords[i]!]!;
      withPoints[points]!++;
      if (points > best) best = points;
    }
    let least = best;
    const most = maxCandidates[manner];
    const few = fewCandidates[manner];
    const enough = best * leastGain[manner];
    let above = 0;
    while (least > 1 && above + withPoints[least]! < (least > enough ? most : few)) {
      above += withPoints[least--]!;
    }
    withPoints.fill(0, 0, best + 1);
    return least;
  }
}

/** Rarest first. */
function groupsOf(index: Index, query: Query): Group[] {
  const groups = query.words.map(({ readings, surprise }): Group => {
    const group: Group = { spans: [], worth: surprise, isPair: false };
    for (const { from, to, cost } of readings) {
      const left = surprise - cost;
      if (left >= leastLeft * surprise) addSpans(group, index.byWord, from, to, left);
    }
    return group;
  });
  for (const { from, to, words, cost } of query.alternatives) {
    const rarest = words.reduce((a, b) => (frequency(index, a) <= frequency(index, b) ? a : b));
    // It stands for all its words: a record that holds it is offered for each of them.
    for (let i = from; i < to; i++)
      addSpans(groups[i]!, index.byWord, rarest, rarest + 1, groups[i]!.worth - cost);
  }
  for (let i = 1; i < query.words.length; i++)
    groups.push(pairGroup(index.pairs, query.words[i - 1]!, query.words[i]!));
  for (const { spans } of groups) spans.sort((a, b) => b.gain - a.gain);
  return groups.filter(({ spans }) => spans.length > 0).sort((a, b) => listed(a.spans) - listed(b.spans));
}

/** Adds the records under the keys [from, to). */
function addSpans(group: Group, lists: RecordLists, from: number, to: number, gain: number): void {
  const { keys, segments, starts, records } = lists;
  for (let segment = 0; segment < segments; segment++) {
    const base = segment * (keys + 1);
    const span = {
      records,
      from: starts[base + from]!,
      to: starts[base + to]!,
      first: segment * segmentSize,
      gain: Math.max(0.1, gain),
    };
    if (span.from < span.to) group.spans.push(span);
  }
}

function listed(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Two neighbours of the query, side by side in a record too: as much again as the lesser of them is worth. */
function pairGroup(pairs: Pairs, before: QueryWord, after: QueryWord): Group {
  const worth = Math.min(before.surprise, after.surprise);
  const group: Group = { spans: [], worth, isPair: true };
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

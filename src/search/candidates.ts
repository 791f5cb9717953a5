/** Which records deserve a closer look. The cost grows with how many records hold the query's rarer words. */
import { frequency, type Index } from './postings.ts';
import { maxWords, type Query } from './query.ts';

/** Most records that are looked at closely; of those far behind the best, fewer. */
const maxCandidates = 128;
const fewCandidates = 32;
/** Far behind is what gains less than this share of what the best one gains. */
const leastGain = 0.75;
/** A record without words of this share of the query's surprise cannot answer it. */
const leastShare = 0.5;
/** What a record can gain in all: points are whole numbers, so that they can be counted. */
const maxPoints = 2000;

/** Readings of a word of the query, or an alternative's rarest word; they count once together. */
interface Group {
  spans: { from: number; to: number; gain: number }[];
  worth: number;
  frequency: number;
}

export type FindCandidates = (query: Query) => number[];

/** Holds two counters for each record, so that a query allocates nothing of the corpus' size. */
export function createCandidates(index: Index): FindCandidates {
  const { postings, postingStarts } = index;
  const gained = new Uint16Array(index.ids.length);
  const countedIn = new Uint8Array(index.ids.length);
  const withPoints = new Uint32Array(maxPoints + maxWords + 1);

  return (query) => {
    const groups = groupsOf(index, query);
    const all = groups.reduce((sum, group) => sum + group.worth, 0);
    const touched: number[] = [];
    let rest = all;
    for (const [i, { spans, worth }] of groups.entries()) {
      const mayAdd = rest >= all * leastShare;
      if (!mayAdd && touched.length <= maxCandidates) break;
      rest -= worth;
      for (const { from, to, gain } of spans) {
        const points = 1 + Math.floor((gain * maxPoints) / all);
        const end = postingStarts[to]!;
        for (let at = postingStarts[from]!; at < end; at++) {
          const record = postings[at]!;
          if (countedIn[record] === i + 1) continue;
          if (gained[record] === 0) {
            if (!mayAdd) continue;
            touched.push(record);
          }
          countedIn[record] = i + 1;
          gained[record]! += points;
        }
      }
    }
    const best = touched.length <= fewCandidates ? touched : mostGained(touched);
    for (const record of touched) {
      gained[record] = 0;
      countedIn[record] = 0;
    }
    return best;
  };

  function mostGained(touched: readonly number[]): number[] {
    let least = 0;
    for (const record of touched) {
      const points = gained[record]!;
      withPoints[points]!++;
      if (points > least) least = points;
    }
    const enough = least * leastGain;
    let above = 0;
    while (least > 1 && above + withPoints[least]! < (least > enough ? maxCandidates : fewCandidates)) {
      above += withPoints[least--]!;
    }
    withPoints.fill(0);
    // Of the records that tie at the limit, those that stand first in the index.
    const certain: number[] = [];
    const tied: number[] = [];
    for (const record of touched) {
      if (gained[record]! > least) certain.push(record);
      else if (gained[record] === least) tied.push(record);
    }
    tied.sort((a, b) => a - b);
    return [...certain, ...tied.slice(0, maxCandidates - certain.length)];
  }
}

/** Rarest first. */
function groupsOf(index: Index, query: Query): Group[] {
  const groups = query.words.map(({ readings, surprise }): Group => {
    const spans = readings.map(({ from, to, cost }) => ({ from, to, gain: Math.max(0.1, surprise - cost) }));
    return { spans, worth: surprise, frequency: 0 };
  });
  for (const { from, to, words, cost } of query.alternatives) {
    const rarest = words.reduce((a, b) => (frequency(index, a) <= frequency(index, b) ? a : b));
    // It stands for all its words: a record that holds it is offered for each of them.
    for (let i = from; i < to; i++) {
      const { spans, worth } = groups[i]!;
      spans.push({ from: rarest, to: rarest + 1, gain: Math.max(0.1, worth - cost) });
    }
  }
  for (const group of groups) {
    group.spans.sort((a, b) => b.gain - a.gain);
    group.frequency = group.spans.reduce((sum, { from, to }) => sum + frequency(index, from, to), 0);
  }
  return groups.filter((group) => group.spans.length > 0).sort((a, b) => a.frequency - b.frequency);
}

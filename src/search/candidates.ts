/** Which records deserve a closer look. The cost grows with how many records hold the query's rarer words. */
import { frequency, type Index } from './postings.ts';
import type { Query } from './query.ts';

/** Most records that are looked at closely. */
const maxCandidates = 1024;
/** A record that holds less than this share of the query's weight cannot answer it. */
const leastCoverage = 0.3;

interface Group {
  /** Words that count as one, best first: the readings of a typed word, or the rarest word of an alternative. */
  words: { word: number; weight: number }[];
  weight: number;
  frequency: number;
}

export type FindCandidates = (query: Query) => Uint32Array;

/** Holds two counters for each record, so that a query allocates nothing of the corpus' size. */
export function createCandidates(index: Index): FindCandidates {
  const total = index.ids.length;
  const gained = new Uint16Array(total);
  const countedIn = new Uint8Array(total);

  return (query) => {
    const groups = groupsOf(index, query);
    const all = groups.reduce((sum, group) => sum + group.weight, 0);
    const touched: number[] = [];
    let rest = all;
    for (const [i, group] of groups.entries()) {
      const mayAdd = rest >= all * leastCoverage;
      if (!mayAdd && touched.length <= maxCandidates) break;
      rest -= group.weight;
      for (const { word, weight } of group.words) {
        const gain = Math.max(1, Math.round((group.weight * weight * 4000) / all));
        for (let at = index.postingStarts[word]!; at < index.postingStarts[word + 1]!; at++) {
          const record = index.postings[at]!;
          if (countedIn[record] === i + 1) continue;
          if (gained[record] === 0) {
            if (!mayAdd) continue;
            touched.push(record);
          }
          countedIn[record] = i + 1;
          gained[record]! += gain;
        }
      }
    }
    const best = touched.length <= maxCandidates ? touched : mostGained(touched, gained);
    for (const record of touched) {
      gained[record] = 0;
      countedIn[record] = 0;
    }
    return Uint32Array.from(best).sort();
  };
}

/** Rarest first. */
function groupsOf(index: Index, query: Query): Group[] {
  const groups: Group[] = query.words.map(({ expansions, weight }) => ({
    words: [...expansions],
    weight,
    frequency: 0,
  }));
  for (const alternative of query.alternatives) {
    const rarest = alternative.words.reduce((a, b) => (frequency(index, a) <= frequency(index, b) ? a : b));
    // It stands for all its words: a record that holds it is offered for each of them.
    for (let i = alternative.from; i < alternative.to; i++) {
      groups[i]!.words.push({ word: rarest, weight: alternative.weight });
    }
  }
  for (const group of groups) {
    group.words.sort((a, b) => b.weight - a.weight);
    group.frequency = group.words.reduce((sum, { word }) => sum + frequency(index, word), 0);
  }
  return groups.filter((group) => group.words.length > 0).sort((a, b) => a.frequency - b.frequency);
}

function mostGained(touched: number[], gained: Uint16Array): number[] {
  const counts = new Uint32Array(0x10000);
  for (const record of touched) counts[gained[record]!]!++;
  let least = 0xffff;
  for (let kept = 0; least > 0; least--) {
    kept += counts[least]!;
    if (kept >= maxCandidates) break;
  }
  return touched.filter((record) => gained[record]! >= least).slice(0, 4 * maxCandidates);
}

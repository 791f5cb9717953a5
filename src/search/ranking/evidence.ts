/**
 * How much less likely the query's words are to stand in a record by chance than because the record was meant: rare
 * words tell more than frequent ones, words in a row more than scattered ones, words as typed more than guesses. All
 * in natural logarithms, so that evidence adds up.
 */

import { functionShare, type Query } from '../query/query.ts';
import { maxWords } from '../words/limits.ts';
import { maxPlaces, type Places } from './places.ts';

export interface Evidence {
  /** Of all words, together and scattered. */
  sum: number;
  /** Surprise of the words in the record's best stretch alone. */
  together: number;
  /** Surprise of the words in the longest run that follows the query word by word, and in that of the record's own words. */
  run: number;
  ownRun: number;
  /** Surprise of the words that stand side by side in any order. */
  cluster: number;
  /** Share of the query's surprise that the record's own words hold, the wordings of those who ask left out. */
  own: number;
}

/** What it costs a word not to follow the word before it: to stand close by, or merely somewhere in the record. */
const cost = { inRun: 0.3, beside: 2, inStretch: 3, elsewhere: 3, inWording: 1.5 };
/** What a word gains that people ask with again and again: at most this share of its surprise, nothing of a query that was cut, … */
const repeated = 0.4;
/** … and half of it at so many times more than once. */
const halfTimes = 3;

/** What costs so much more than in its wordings is another word in a record's own: “đảo”, an island, is not “(lãnh) đạo”. */
const anotherWord = 1.5;

/** `logLength`: natural logarithm of the number of the record's own words. */
export type Weigh = (places: Places, logLength: number) => Evidence;

/** Prepares weighing, for one query at a time. */
export function createWeigher(): (query: Query) => Weigh {
  const scattered = new Float64Array(maxWords);
  const gathered = new Float64Array(maxWords);
  const seenAs = new Int32Array(maxWords);
  const bestSeenAs = new Int32Array(maxWords);
  /** Where the last place ends whose words end before each word of the query. */
  const endedAt = new Int32Array(maxWords + 1);
  /** What the run is worth that ends before each word of the query. */
  const runTo = new Float64Array(maxWords + 1);
  /** What it costs each place to stand where it does: in a run, beside another, or elsewhere in the stretch. */
  const positionCost = new Float64Array(maxPlaces);
  let run = 0;
  let ownRun = 0;
  let cluster = 0;
  const times = new Int32Array(maxWords);
  /** What the cheapest reading costs that the record's own words hold, and that its wordings do. */
  const inOwn = new Float64Array(maxWords);
  const inAsked = new Float64Array(maxWords);
  const surprise = new Float64Array(maxWords);
  const inWordings = new Float64Array(maxWords);
  let n = 0;
  let all = 0;
  let stretchCost = 0;
  let besideCost = 0;
  let longestStretch = 0;
  let perRepeat = repeated;

  return (query) => {
    const { words } = query;
    n = words.length;
    perRepeat = query.isCut ? 0 : repeated;
    all = query.surprise;
    for (let at = 0; at < n; at++) {
      const word = words[at]!;
      surprise[at] = word.surprise;
      inWordings[at] = word.surprise * (word.isFunction ? functionShare.inWordings : 1);
    }
    stretchCost = cost.inStretch + 0.5 * Math.log(n);
    besideCost = stretchCost - cost.inStretch + cost.beside;
    longestStretch = Math.ceil(1.5 * n) + 2;
    return weigh;
  };

  function weigh(places: Places, logLength: number): Evidence {
    scatter(places, logLength);
    readNeighbours(places);
    let sum = bestStretch(places);
    let together = 0;
    let own = 0;
    for (let at = 0; at < n; at++) {
      const i = bestSeenAs[at]!;
      if (i >= 0) together += Math.max(0, surprise[at]! - Math.max(0, places.cost[i]!));
      sum += scattered[at]!;
      if (times[at]! > 1) sum += perRepeat * surprise[at]! * (1 - halfTimes / (times[at]! - 1 + halfTimes));
      if (inOwn[at]! < inAsked[at]! + anotherWord) own += surprise[at]!;
    }
    return { sum, together, run, ownRun, cluster, own: own / all };
  }

  /** Finds what each word is worth where it stands best, whatever stands beside it, and how often it is asked with. */
  function scatter({ count, from, to, field, cost: costs, askedFrom }: Places, logLength: number): void {
    const elsewhere = cost.elsewhere + 0.5 * logLength;
    for (let at = 0; at < n; at++) {
      scattered[at] = 0;
      times[at] = 0;
      inOwn[at] = Number.POSITIVE_INFINITY;
      inAsked[at] = Number.POSITIVE_INFINITY;
    }
    for (let i = 0; i < count; i++) {
      for (let at = from[i]!; at < to[i]!; at++) {
        const isAsked = field[i]! >= askedFrom;
        const left = (isAsked ? inWordings : surprise)[at]! - costs[i]!;
        if (left <= 0) continue;
        const cheapest = isAsked ? inAsked : inOwn;
        if (costs[i]! < cheapest[at]!) cheapest[at] = costs[i]!;
        const value = left - (isAsked ? cost.inWording : elsewhere);
        if (value > scattered[at]!) scattered[at] = value;
        if (isAsked) times[at]!++;
      }
    }
  }

  /** Finds the best runs and cluster, and notes what it costs each place to stand beside others as it does. */
  function readNeighbours({ count, from, to, first, end, field, cost: costs, askedFrom }: Places): void {
    for (let at = 0; at <= n; at++) endedAt[at] = -1;
    run = 0;
    ownRun = 0;
    cluster = 0;
    let endBefore = -1;
    let lastEnd = -1;
    let inCluster = 0;
    let clustered = 0;
    for (let i = 0; i < count; i++) {
      const [start, stop] = [from[i]!, to[i]!];
      const goesOn = endedAt[start] === first[i];
      // Places are in the order of their ends: of those that end together, all stand beside the one before.
      if (end[i]! !== lastEnd) {
        endBefore = lastEnd;
        lastEnd = end[i]!;
        if (endBefore < first[i]! || field[i] !== field[i - 1]) {
          inCluster = 0;
          clustered = 0;
        }
      }
      positionCost[i] = goesOn ? cost.inRun : endBefore === first[i] ? besideCost : stretchCost;
      const price = Math.max(0, costs[i]!);
      let worth = -price;
      for (let at = start; at < stop; at++) {
        worth += surprise[at]!;
        if ((clustered & (1 << at)) !== 0) continue;
        clustered |= 1 << at;
        inCluster += Math.max(0, surprise[at]! - price);
      }
      if (inCluster > cluster) cluster = inCluster;
      const inRun = Math.max(0, worth) + (goesOn ? runTo[start]! : 0);
      if (inRun > run) run = inRun;
      if (inRun > ownRun && field[i]! < askedFrom) ownRun = inRun;
      runTo[stop] = inRun;
      endedAt[stop] = end[i]!;
    }
  }

  /**
   * What the words of the best stretch are worth above their scattered worth: a window slides over the places. Notes at which of these
   * each word stands there; -1 if nowhere.
   */
  function bestStretch({ count, from, to, first, end, field, cost: costs, askedFrom }: Places): number {
    for (let at = 0; at < n; at++) {
      seenAs[at] = -1;
      bestSeenAs[at] = -1;
    }
    let most = 0;
    let current = 0;
    let start = 0;
    for (let i = 0; i < count; i++) {
      while (start < i && (field[start] !== field[i] || end[i]! - first[start]! > longestStretch)) {
        for (let at = from[start]!; at < to[start]!; at++) {
          if (seenAs[at] !== start) continue;
          current -= gathered[at]!;
          seenAs[at] = -1;
        }
        start++;
      }
      for (let at = from[i]!; at < to[i]!; at++) {
        const price = costs[i]! + (at > from[i]! ? cost.inRun : positionCost[i]!);
        const worth = (field[i]! >= askedFrom ? inWordings : surprise)[at]!;
        const value = Math.max(0, worth - price - scattered[at]!);
        if (seenAs[at] !== -1) {
          if (gathered[at]! >= value) continue;
          current -= gathered[at]!;
        }
        gathered[at] = value;
        seenAs[at] = i;
        current += value;
      }
      if (current > most) {
        most = current;
        for (let at = 0; at < n; at++) bestSeenAs[at] = seenAs[at]!;
      }
    }
    return most;
  }
}

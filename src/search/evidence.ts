/**
 * How much less likely the query's words are to stand in a record by chance than because the record was meant: rare
 * words tell more than frequent ones, words in a row more than scattered ones, words as typed more than guesses. All
 * in natural logarithms, so that evidence adds up.
 */
import type { Places } from './places.ts';
import type { Query } from './query.ts';

export interface Evidence {
  /** Of all words, together and scattered. */
  sum: number;
  /** Surprise of the words in the record's best stretch alone. */
  together: number;
  /** The same and, of the words elsewhere, what is left of their surprise when so many words hold any by chance. */
  proof: number;
  /** Share of the query's surprise that the record's own words hold, the wordings of those who ask left out. */
  own: number;
}

/** What it costs a word not to follow the word before it: to stand close by, or merely somewhere in the record. */
const cost = { inRun: 0.3, inStretch: 3, elsewhere: 3, inWording: 1.5 };
/** A word that is held is worth at least this share of its surprise. */
const leastWorth = 0.15;
/** What a question word is worth in the wordings of those who ask, of its surprise: all of them have some. */
const functionShare = 0.6;
/** What a word gains that stands in a record again and again: at most this share of its surprise, … */
const repeated = 0.3;
/** … and half of it at so many times more than once. */
const halfTimes = 3;
/** What is left of the cost of a guess once the words around it confirm it. */
const confirmed = 0.5;

export type Weigh = (places: Places, logLength: number, logAsked: number) => Evidence;

/** Prepares weighing for one query. `logLength`: natural logarithm of the record's number of words. */
export function createWeigher({ words }: Query): Weigh {
  const n = words.length;
  const scattered = new Float64Array(n);
  const gathered = new Float64Array(n);
  const seenAs = new Int32Array(n);
  const endedAt = new Int32Array(n + 1);
  const times = new Int32Array(n);
  const alone = new Float64Array(n);
  const inOwn = new Uint8Array(n);
  const inBest = new Float64Array(n);
  const surprise = Float64Array.from(words, (word) => word.surprise);
  const all = surprise.reduce((sum, each) => sum + each, 0);
  const inWordings = Float64Array.from(
    words,
    (word) => word.surprise * (word.isFunction ? functionShare : 1),
  );
  const stretchCost = cost.inStretch + 0.5 * Math.log(n);
  const longestStretch = Math.ceil(1.5 * n) + 2;

  return (places, logLength, logAsked) => {
    const { count, from, to, first, end, field, cost: costs, askedFrom } = places;
    const elsewhere = cost.elsewhere + 0.5 * logLength;
    for (let at = 0; at < n; at++) {
      scattered[at] = 0;
      times[at] = 0;
      alone[at] = 0;
      inOwn[at] = 0;
      inBest[at] = 0;
      seenAs[at] = -1;
      endedAt[at] = -1;
    }
    endedAt[n] = -1;
    for (let i = 0; i < count; i++) {
      for (let at = from[i]!; at < to[i]!; at++) {
        const isAsked = field[i]! >= askedFrom;
        const left = (isAsked ? inWordings : surprise)[at]! - costs[i]!;
        if (left <= 0) continue;
        if (!isAsked) inOwn[at] = 1;
        alone[at] = Math.max(alone[at]!, left - (isAsked ? logAsked : logLength));
        const value = Math.max(left - (isAsked ? cost.inWording : elsewhere), left * leastWorth);
        if (value > scattered[at]!) scattered[at] = value;
        if (isAsked) times[at]!++;
      }
    }

    // The best stretch: a window that slides over the places, and what its words are worth above their scattered worth.
    let most = 0;
    let together = 0;
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
      const follows = endedAt[from[i]!] === first[i];
      for (let at = from[i]!; at < to[i]!; at++) {
        const price = costs[i]! + (follows || at > from[i]! ? cost.inRun : stretchCost);
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
      endedAt[to[i]!] = end[i]!;
      if (current > most) {
        most = current;
        together = 0;
        for (let at = 0; at < n; at++) {
          const i = seenAs[at]!;
          if (i < 0) {
            inBest[at] = 0;
            continue;
          }
          const cost = Math.max(0, costs[i]!);
          inBest[at] = Math.max(0, surprise[at]! - cost);
          together += Math.max(0, surprise[at]! - confirmed * cost);
        }
      }
    }
    let sum = most;
    for (let at = 0; at < n; at++) {
      sum += scattered[at]!;
      if (times[at]! > 1) sum += repeated * surprise[at]! * (1 - halfTimes / (times[at]! - 1 + halfTimes));
    }
    let proof = 0;
    for (let at = 0; at < n; at++) proof += Math.max(alone[at]!, inBest[at]!);
    let own = 0;
    for (let at = 0; at < n; at++) own += inOwn[at]! * surprise[at]!;
    return { sum, together, proof, own: own / all };
  };
}

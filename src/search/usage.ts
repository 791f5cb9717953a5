/**
 * How usual a query's words are among those who ask for a record: a naive Bayes classifier over words, with a record for
 * each class and its wordings as examples (https://nlp.stanford.edu/IR-book/html/htmledition/naive-bayes-text-classification-1.html).
 * Where a wording is nearly the query, `evidence.ts` sees it; this sees what is common to many of them.
 */
import { type Index, rarestOf } from './postings.ts';
import { maxWords, type Query } from './query.ts';

/** Of a word half typed that more words may become, none tells. */
const maxBegun = 100;
/** What a word tells that stands in every wording, besides how seldom records have it (natural logarithms). */
const certain = 1.9;
/** Nobody has asked with everything yet: of a record, a word is taken to stand in so much of one more wording. */
const unseen = 0.01;
/** Of a record that nobody has asked for, each word that it holds is as if in so much of its wordings. */
const unaskedShare = 1 / 8;

/** What those who ask for records say of one query. */
export interface Usual {
  /** How much the words tell that a record is asked for with, from 0; `held`: how surely it holds each. */
  of(record: number, held: ArrayLike<number>): number;
  /** Whether anybody who asks for a record has used a word of the query. */
  isAskedWith(record: number, at: number): boolean;
}

/** Prepares for one query at a time. It holds a number for each record that is asked for and word of a query. */
export function createUsual(index: Index): (query: Query) => Usual {
  const { usage, wordings, recordsBefore, ids } = index;
  const { records, placeOf, starts } = wordings;
  const width = records.length;
  /** How often a word is met for each time that a record holds it: `surprise` counts words, not records. */
  const wordsOfRecord = Math.log(recordsBefore.at(-1)! / ids.length);
  /** For each word of the query and each record: in how many of its wordings it stands, as likely as it is read so. */
  const times = new Float32Array(maxWords * width);
  const seldom = new Float64Array(maxWords);
  /** Of a word so frequent that it tells nothing, only whether anybody asks with it may matter. */
  const isCounted = new Uint8Array(maxWords);
  let n = 0;

  return ({ words, alternatives }) => {
    n = words.length;
    times.fill(0, 0, n * width);
    for (const [at, { readings, surprise, isAsking }] of words.entries()) {
      seldom[at] = surprise - wordsOfRecord + certain;
      isCounted[at] = Number(isAsking || seldom[at]! > 0);
      if (isCounted[at] === 0) continue;
      for (const { from, to, cost } of readings) if (to - from <= maxBegun) count(at, from, to, cost);
    }
    for (const { from, to, words, cost } of alternatives) {
      const rarest = rarestOf(index, words);
      for (let at = from; at < to; at++) if (isCounted[at] === 1) count(at, rarest, rarest + 1, cost);
    }
    return { of, isAskedWith };
  };

  /** Counts the words [from, to) for a word of the query. */
  function count(at: number, from: number, to: number, cost: number): void {
    const likely = Math.exp(-cost);
    for (let i = usage.starts[from]!; i < usage.starts[to]!; i++) {
      times[at * width + usage.places[i]!]! += likely * usage.times[i]!;
    }
  }

  function isAskedWith(record: number, at: number): boolean {
    const place = placeOf[record]! - 1;
    return place >= 0 && times[at * width + place]! > 0;
  }

  function of(record: number, held: ArrayLike<number>): number {
    const place = placeOf[record]! - 1;
    let told = 0;
    if (place < 0) {
      for (let at = 0; at < n; at++) told += held[at]! * Math.max(0, seldom[at]! + Math.log(unaskedShare));
      return told;
    }
    const all = starts[place + 1]! - starts[place]!;
    for (let at = 0; at < n; at++) {
      const often = Math.min(all, times[at * width + place]!);
      told += Math.max(0, seldom[at]! + Math.log((often + unseen) / (all + 1)));
    }
    return told;
  }
}

/**
 * How usual a query's words are among those who ask for a record: a naive Bayes classifier over words, with a record for
 * each class and its wordings as examples (https://nlp.stanford.edu/IR-book/html/htmledition/naive-bayes-text-classification-1.html).
 * Where a wording is nearly the query, `evidence.ts` sees it; this sees what is common to many of them.
 */

import { rarestOf } from '../inverted-index/frequency.ts';
import type { Index } from '../inverted-index/search-index.ts';
import { enoughWordings } from '../inverted-index/wordings.ts';
import type { Query } from '../query/query.ts';
import { maxWords } from '../words/limits.ts';

/** Of a word half typed that more words may become, none tells. */
const maxBegun = 100;
/** What a word tells that stands in every wording, besides how seldom records have it (natural logarithms). */
const certain = 1.9;
/** Nobody has asked with everything yet: of a record, a word is taken to stand in so much of one more wording. */
const unseen = 0.01;
/** Of a record that nobody has asked for, each word that it holds is as if in so much of its wordings. */
const unaskedShare = 1 / 8;
/** Of one that a few ask for, in so much of those that are missing: its topic is known to be asked for. */
const missingShare = 0.6;

/**
 * How usual the query's words are among those who ask for a record: a natural logarithm, 0 if they tell nothing. `held`: how surely the
 * record holds each of them, from 0 to 1.
 */
export type FindUsual = (record: number, held: ArrayLike<number>) => number;

/** Prepares for one query at a time. It holds a number for each word of the vocabulary. */
export function createUsual(index: Index): (query: Query) => FindUsual {
  const { usage, wordings, recordsBefore, ids, firstUnanswered } = index;
  const { placeOf, starts } = wordings;
  /** How often a word is met for each time that a record holds it: `surprise` counts words, not records. */
  const wordsOfRecord = Math.log(recordsBefore.at(-1)! / ids.length);
  /** For each word of the vocabulary, 1 + its last link, or 0 if the query has nothing to do with it. */
  const lastOf = new Uint16Array(index.vocabulary.words.length);
  /** What a word may be of the query, and how likely; and from each link, 1 + the one before of the same word. */
  const links = { word: [] as number[], at: [] as number[], likely: [] as number[], before: [] as number[] };
  let linked = 0;
  /** How much each tells that stands in every wording; a word so frequent that it is not above 0 tells nothing. */
  const seldom = new Float64Array(maxWords);
  /** For each word of the query: in how many of a record's wordings it stands, as likely as it is read so. */
  const times = new Float64Array(maxWords);
  let n = 0;

  return ({ words, alternatives }) => {
    forget();
    n = words.length;
    for (const [at, { readings, surprise }] of words.entries()) {
      seldom[at] = surprise - wordsOfRecord + certain;
      if (seldom[at]! <= 0) continue;
      for (const { from, to, cost } of readings) if (to - from <= maxBegun) link(at, from, to, cost);
    }
    for (const { from, to, words: other, cost } of alternatives) {
      const rarest = rarestOf(index, other);
      for (let at = from; at < to; at++) if (seldom[at]! > 0) link(at, rarest, rarest + 1, cost);
    }
    return find;
  };

  function forget(): void {
    for (let i = 0; i < linked; i++) lastOf[links.word[i]!] = 0;
    linked = 0;
  }

  /** Notes that the words [from, to) may be the word of the query at a place. */
  function link(at: number, from: number, to: number, cost: number): void {
    const likely = Math.exp(-cost);
    for (let word = from; word < to; word++) {
      links.word[linked] = word;
      links.at[linked] = at;
      links.likely[linked] = likely;
      links.before[linked] = lastOf[word]!;
      lastOf[word] = ++linked;
    }
  }

  function find(record: number, held: ArrayLike<number>): number {
    const place = placeOf[record]! - 1;
    let told = 0;
    for (let at = 0; at < n; at++) times[at] = 0;
    if (place < 0) {
      for (let at = 0; at < n; at++) told += held[at]! * Math.max(0, seldom[at]! + Math.log(unaskedShare));
      return told;
    }
    const end = usage.starts[place + 1]!;
    for (let i = usage.starts[place]!; i < end; i++) {
      for (let last = lastOf[usage.words[i]!]!; last > 0; last = links.before[last - 1]!)
        times[links.at[last - 1]!]! += links.likely[last - 1]! * usage.times[i]!;
    }
    const all = starts[place + 1]! - starts[place]!;
    const missing = record < firstUnanswered ? Math.max(0, enoughWordings - all) : 0;
    for (let at = 0; at < n; at++) {
      const often = Math.min(all, times[at]!) + missing * missingShare * held[at]!;
      told += Math.max(0, seldom[at]! + Math.log((often + unseen) / (all + missing + 1)));
    }
    return told;
  }
}

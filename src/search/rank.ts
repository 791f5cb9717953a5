/** The closer look at one record: which words of the query it holds, in which order, with which accents. */
import type { Index } from './postings.ts';
import type { Alternative, Query } from './query.ts';

/** How well one record answers, all from 0 to 1. */
export interface Match {
  record: number;
  score: number;
  /** Share of the query's weight that the record holds. */
  coverage: number;
  /** The same, where each word counts by the company it keeps: beside its neighbour in the query it counts whole. */
  confirmed: number;
  /** Share of the title that the query names. */
  brevity: number;
  /** Words of the query that it lacks. */
  missing: number[];
}

interface Reading {
  at: number;
  weight: number;
}

/** What a word counts that stands alone, near another word of the query, beside one, beside its own neighbour. */
const company = { alone: 0.3, near: 0.6, beside: 0.85, neighbour: 1 };
/** What is left of a match whose accents differ from those typed: only in tone, or in letters too. */
const wrongAccent = 0.72;
const nearWords = 4;

export type Examine = (record: number) => Match;

/** Prepares the look at many records for one query. */
export function createExaminer(index: Index, query: Query): Examine {
  const { words, alternatives } = query;
  const { forms, offsets, vocabulary } = index;
  const n = words.length;
  const readings = new Map<number, Reading[]>();
  for (const [at, { expansions }] of words.entries()) {
    for (const { word, weight } of expansions) push(readings, word, { at, weight });
  }
  const endings = new Map<number, Alternative[]>();
  for (const alternative of alternatives) push(endings, alternative.words.at(-1)!, alternative);
  const totalWeight = words.reduce((sum, word) => sum + word.weight, 0) || 1;

  const held = new Float64Array(n);
  const kept = new Float64Array(n);
  const endedAt = new Int32Array(n + 1);
  const seenAt = new Int32Array(n);

  return (record) => {
    held.fill(0);
    kept.fill(0);
    endedAt.fill(-10);
    seenAt.fill(-1000);
    const start = offsets[record]!;
    const end = offsets[record + 1]!;
    let field = 0;
    let titleWords = 0;
    let titleHits = 0;
    let fieldWeight = 1;
    for (let place = start; place < end; place++) {
      const form = forms[place]!;
      if (form === 0) {
        field++;
        fieldWeight = Math.max(0.9, 1 - 0.02 * field);
        seenAt.fill(-1000);
        continue;
      }
      if (field === 0) titleWords++;
      const word = vocabulary.wordOfForm[form]!;
      const hits = readings.get(word);
      if (hits) {
        if (field === 0) titleHits++;
        for (const { at, weight } of hits) {
          const accent = !query.accented || words[at]!.form === form ? 1 : wrongAccent;
          note(at, at + 1, place, place + 1, weight * accent * fieldWeight);
        }
      }
      const ends = endings.get(word);
      if (ends)
        for (const alternative of ends)
          if (standsAt(alternative.words, place)) noteAlternative(alternative, place, fieldWeight);
    }
    let coverage = 0;
    let confirmed = 0;
    const missing: number[] = [];
    for (let i = 0; i < n; i++) {
      coverage += words[i]!.weight * held[i]!;
      confirmed += words[i]!.weight * kept[i]!;
      if (held[i] === 0) missing.push(i);
    }
    coverage /= totalWeight;
    confirmed /= totalWeight;
    const brevity = titleWords === 0 ? 0 : titleHits / titleWords;
    const prior = 0.03 * (1 - index.kinds[record]! / 7) + (index.featured[record] ? 0.02 : 0);
    const score = (0.9 * (0.3 * coverage + 0.7 * confirmed) + 0.05 * brevity + prior) / 1;
    return { record, score: Math.min(1, score), coverage, confirmed, brevity, missing };
  };

  function standsAt(sequence: readonly number[], last: number): boolean {
    for (let i = sequence.length - 2, place = last - 1; i >= 0; i--, place--) {
      if (vocabulary.wordOfForm[forms[place]!] !== sequence[i]) return false;
    }
    return true;
  }

  function noteAlternative(alternative: Alternative, last: number, fieldWeight: number): void {
    const { from, to, words: sequence, weight } = alternative;
    note(from, to, last - sequence.length + 1, last + 1, weight * fieldWeight);
    // A whole expression is its own company.
    if (to - from > 1 || sequence.length > 1) {
      for (let i = from; i < to; i++) kept[i] = Math.max(kept[i]!, weight * fieldWeight);
    }
  }

  /** A rare word says enough by itself. */
  function aloneOf(at: number): number {
    return company.alone + 0.5 * words[at]!.weight ** 2;
  }

  /** The query's words [from, to) stand at the record's places [first, end). */
  function note(from: number, to: number, first: number, end: number, weight: number): void {
    const follows = endedAt[from] === first;
    let near = n === 1 ? company.neighbour : aloneOf(from);
    if (follows) near = company.neighbour;
    else {
      for (let i = 0; i < n; i++) {
        if (i >= from && i < to) continue;
        const distance = first - seenAt[i]!;
        if (distance > nearWords) continue;
        near = Math.max(near, distance === 1 ? company.beside : company.near);
        kept[i] = Math.max(kept[i]!, held[i]! * near);
      }
    }
    for (let i = from; i < to; i++) {
      held[i] = Math.max(held[i]!, weight);
      kept[i] = Math.max(kept[i]!, weight * near);
      seenAt[i] = end - 1;
    }
    if (follows && from > 0) kept[from - 1] = Math.max(kept[from - 1]!, held[from - 1]!);
    endedAt[to] = end;
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * Fits the weights of the gate (src/search/ranking/gate.ts) and prints them, with what they reach in cross-validation.
 *
 *     npm run fit
 *
 * Examples: the tuning half of the labelled queries; the practice queries; wordings of the records and queries that none
 * answers, held out of the index; and some of these again among 10,000 records, with badly typed queries. The report half
 * is not looked at.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadCorpus } from '../../src/corpus/load.ts';
import { documentsOf, synonymsOf } from '../../src/search/index.ts';
import { buildReader } from '../../src/search/query/reader.ts';
import { lackIn, signs, signsOf } from '../../src/search/ranking/gate.ts';
import { createRetriever } from '../../src/search/ranking/rounds.ts';
import type { SearchDocument } from '../../src/search/search.ts';
import { atOnce } from '../../src/search/slices.ts';
import { makeQueries } from '../bench/machine-queries.ts';
import { makeWorld } from '../bench/world.ts';
import { labelsOf } from './queries.ts';

interface Asked {
  query: string;
  kinds?: SearchDocument['kind'][] | undefined;
  typing?: boolean;
  /** None where nothing answers. */
  ids: readonly string[];
}

interface Example {
  source: string;
  query: string;
  /** Undefined where something decides alone, or nothing was found. */
  values: number[] | undefined;
  /** Whether the record is an answer. */
  isRight: boolean;
  /** Whether there is one. */
  isPresent: boolean;
  weight: number;
}

const seed = 31;
const folds = 6;
const everyNth = 9;
const ridge = 0.5;

const corpus = loadCorpus('data');
const documents = documentsOf(corpus);
const synonyms = synonymsOf(corpus);
const practice = parse(readFileSync(new URL('practice.yaml', import.meta.url), 'utf8')) as Asked[];
const labelled = labelsOf('tuning').map(
  ({ query, kind, ids }): Asked => ({ query, kinds: kind && [kind], ids }),
);
const present = labelled.filter(({ ids }) => ids.length > 0);
const absent = labelled.filter(({ ids }) => ids.length === 0);

// The numbers after the sources are what one example weighs. There are twenty thousand near misses and a thousand badly typed
// queries; neither may drown what people are known to ask.
const examples: Example[] = [];
const ask = askerOf(documents, corpus.unanswered);
add('present', present, 3, ask);
add('absent', absent, 4.5, ask);
add('practice', practice, 1.5, ask);
for (let fold = 0; fold < folds; fold++) {
  const wordings = heldOut(
    documents.flatMap(({ id, asked = [] }) => asked.map((query) => ({ query, ids: [id] }))),
    fold,
  );
  const unanswered = heldOut(
    corpus.unanswered.map((query) => ({ query, ids: [] })),
    fold,
  );
  const askOthers = askerOf(without(wordings), queriesBut(unanswered));
  add(
    'wordings held out',
    wordings.filter((_, i) => i % everyNth === 0),
    0.3,
    askOthers,
  );
  add('unanswered held out', unanswered, 0.2, askOthers);
  if (fold > 0) continue;
  const world = await makeWorld(10_000, seed);
  const askMany = askerOf(world.documents, queriesBut(unanswered));
  add('10k present', present, 1.5, askMany);
  add('10k absent', absent, 2, askMany);
  add('10k unanswered held out', unanswered, 0.25, askMany);
  const made = makeQueries(world.documents, 900, seed).map(
    ({ form, query, id }): Asked => ({ query, typing: form === 'cut', ids: [id] }),
  );
  add('10k badly typed', made, 4, askMany);
}

// A wrong record where there is a right one says nothing of either.
const usable = examples.filter(({ values, isPresent, isRight }) => values && (isRight || !isPresent));
const parts = Map.groupBy(examples, ({ query }) => foldOf(query));
const sums = new Map<Example, number>();
for (const [part, own] of parts) {
  const weights = regress(usable.filter(({ query }) => foldOf(query) !== part));
  for (const example of own) sums.set(example, sumOf(weights, example.values));
}
const weights = regress(usable);
for (const [i, sign] of signs.entries()) console.log(`${sign}: ${weights[i]!.toFixed(2)},`);
for (const least of [-1.4, -1.2, -1, -0.8, -0.6, -0.4, -0.2]) {
  const rows = [...Map.groupBy(examples, ({ source }) => source)].map(([source, own]) => {
    const good = own.filter(
      (example) => sums.get(example)! > least && (example.isRight || !example.isPresent),
    );
    return `${source} ${((100 * good.length) / own.length).toFixed(1)}`;
  });
  console.log(
    `least sum ${least}, share answered rightly or, where nothing answers, at all: ${rows.join(', ')}`,
  );
}

type Ask = (asked: Asked) => { values: number[] | undefined; id: string | undefined };

function askerOf(searched: readonly SearchDocument[], unanswered: readonly string[]): Ask {
  const reader = atOnce(buildReader(searched, synonyms, unanswered));
  const retriever = createRetriever(reader);
  const { ids } = reader.index;
  return ({ query, kinds, typing = false }) => {
    const round = atOnce(retriever.retrieve(query, { kinds, typing }));
    const best = round.matches.find((match) => lackIn(match, round) === undefined);
    return { values: best && signsOf(round, best), id: best && ids[best.record] };
  };
}

/** Every sixth: another sixth in each fold. */
function heldOut(all: readonly Asked[], fold: number): Asked[] {
  return all.filter((_, i) => i % folds === fold);
}

function without(wordings: readonly Asked[]): SearchDocument[] {
  const out = new Set(wordings.map(({ query, ids: [id] }) => `${id} ${query}`));
  return documents.map((document) => ({
    ...document,
    asked: document.asked?.filter((query) => !out.has(`${document.id} ${query}`)),
  }));
}

function queriesBut(unanswered: readonly Asked[]): string[] {
  const out = new Set(unanswered.map(({ query }) => query));
  return corpus.unanswered.filter((query) => !out.has(query));
}

function add(source: string, asked: readonly Asked[], weight: number, by: Ask): void {
  for (const each of asked) {
    const { values, id } = by(each);
    const isRight = id !== undefined && each.ids.includes(id);
    examples.push({ source, query: each.query, values, isRight, isPresent: each.ids.length > 0, weight });
  }
}

function foldOf(query: string): number {
  let sum = 0;
  for (const character of query) sum = (sum * 31 + character.codePointAt(0)!) % 9973;
  return sum % 5;
}

function sumOf(weights: readonly number[], values: readonly number[] | undefined): number {
  if (values === undefined) return Number.NEGATIVE_INFINITY;
  return values.reduce((sum, value, i) => sum + value * weights[i]!, 0);
}

/** Logistic regression with a ridge, by Newton's method (Hastie et al., The Elements of Statistical Learning, 4.4.1). */
function regress(chosen: readonly Example[]): number[] {
  const n = signs.length;
  const weights = new Array<number>(n).fill(0);
  for (let round = 0; round < 60; round++) {
    const gradient = weights.map((weight) => ridge * weight);
    const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? ridge : 0)));
    for (const { values, isRight, weight } of chosen) {
      const x = values!;
      const chance = 1 / (1 + Math.exp(-sumOf(weights, x)));
      const slope = weight * (chance - Number(isRight));
      const bend = weight * Math.max(1e-6, chance * (1 - chance));
      for (let i = 0; i < n; i++) {
        gradient[i]! += slope * x[i]!;
        for (let j = 0; j < n; j++) curvature[i]![j]! += bend * x[i]! * x[j]!;
      }
    }
    const step = solve(curvature, gradient);
    const longest = Math.max(...step.map(Math.abs));
    for (let i = 0; i < n; i++) weights[i]! -= step[i]! * Math.min(1, 2 / longest);
    if (longest < 1e-6) break;
  }
  return weights;
}

/** Gaussian elimination with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    const pivot = rows
      .slice(i)
      .reduce((best, row, k) => (Math.abs(row[i]!) > Math.abs(rows[best]![i]!) ? i + k : best), i);
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let k = 0; k < n; k++) {
      if (k === i) continue;
      const factor = rows[k]![i]! / rows[i]![i]!;
      for (let j = i; j <= n; j++) rows[k]![j]! -= factor * rows[i]![j]!;
    }
  }
  return rows.map((row, i) => row[n]! / row[i]!);
}

/**
 * `npm run eval:new`: how well the records of a new article are found, by how many wordings ask for each, with and without
 * the drafts that stand in for missing ones. Each article in turn is taken for the new one: of what asks for the records that
 * rest on it alone only so many are kept, drawn by chance; of the queries known to have no answer, those that come nearest to
 * one of these records are left out, as nobody would have written them yet. Then the labelled queries that these records
 * alone answer are asked, those that nothing answers, and some of the near misses that were left out.
 */
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Corpus, CorpusRecord } from '../../src/corpus/schema.ts';
import { sourcesOf } from '../../src/corpus/sources.ts';
import { buildSearch, createSearch, documentsOf, synonymsOf } from '../../src/search/index.ts';
import type { Search } from '../../src/search/search.ts';
import { randomFrom, seedFor } from '../bench/random.ts';
import { labelsOf } from './queries.ts';
import { askAll, type Outcome, score } from './score.ts';

const kept = [0, 3, 6, 12, 25, 50, 100, Number.POSITIVE_INFINITY];
/** With more, nothing is drafted. */
const mostDrafted = 25;
const everyNthMiss = 5;
const seed = 7;

const corpus = loadCorpus('data');
const labels = [...labelsOf('tuning'), ...labelsOf('report')];
const whole = createSearch(corpus);
const nearest = new Map(corpus.unanswered.map((query) => [query, nearestTo(query, whole)]));
const newRecords = corpus.articles.map(({ id }) => new Set(restingOnAlone(id).map((record) => record.id)));
const sizes = newRecords.flatMap((records) => [...records].map((id) => corpus.asked.get(id)?.length ?? 0));
console.log(`${sizes.length} records, asked for by ${median(sizes)} wordings each (the median)\n`);
console.log(
  'wordings kept          queries   first   among the first three   nothing found   false answers   near misses answered',
);
for (const most of kept) {
  if (most <= mostDrafted) await measure(most, (few) => createSearch(few), '');
  await measure(most, withoutDrafts, most <= mostDrafted ? ', no drafts' : '');
}

async function measure(most: number, build: (few: Corpus) => Search, how: string): Promise<void> {
  const outcomes: Outcome[] = [];
  let misses = 0;
  let answered = 0;
  for (const records of newRecords) {
    const search = build(withFewer(records, most));
    outcomes.push(
      ...(await askAll(
        (query, asking) => search.search(query, asking).hits.map(({ id }) => id),
        labels.filter(({ ids }) => ids.every((id) => records.has(id))),
      )),
    );
    const near = corpus.unanswered.filter(
      (query, i) => i % everyNthMiss === 0 && records.has(nearest.get(query)!),
    );
    misses += near.length;
    answered += near.filter((query) => search.search(query, { limit: 1 }).hits.length > 0).length;
  }
  const { present, hit1, hit3, falseAnswers } = score(outcomes);
  const silent = outcomes.filter(({ label, answers }) => label.ids.length > 0 && answers.length === 0).length;
  const name = `${Number.isFinite(most) ? String(most) : 'all'}${how}`;
  console.log(
    name.padEnd(21) +
      String(present).padStart(9) +
      [hit1, hit3, silent / present, falseAnswers, answered / misses]
        .map((share, i) => percent(share).padStart([8, 24, 16, 16, 23][i]!))
        .join(''),
  );
}

function withoutDrafts(few: Corpus): Search {
  const documents = documentsOf(few).map((document) => ({ ...document, asked: few.asked.get(document.id) }));
  return buildSearch(documents, synonymsOf(few), few.unanswered);
}

function restingOnAlone(article: string): CorpusRecord[] {
  return corpus.all().filter((record) => {
    const sources = sourcesOf(record).flat();
    const articles = sources.flatMap((source) => ('article' in source ? [source.article] : []));
    if (record.kind === 'article') articles.push(record.id);
    return articles.length > 0 && articles.every((each) => each === article);
  });
}

function withFewer(records: ReadonlySet<string>, most: number): Corpus {
  const { shuffle } = randomFrom(seedFor(seed, 'wordings'));
  const asked = [...corpus.asked].map(([id, texts]): [string, readonly string[]] => [
    id,
    records.has(id) ? shuffle(texts).slice(0, most) : texts,
  ]);
  const unanswered = corpus.unanswered.filter((query) => !records.has(nearest.get(query)!));
  return { ...corpus, asked: new Map(asked), unanswered };
}

/** The id of the record that a query comes nearest to; the search as it is knows best. */
function nearestTo(query: string, search: Search): string | undefined {
  const { hits, suggestions } = search.search(query, { limit: 1 });
  return (hits[0] ?? suggestions[0])?.id;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

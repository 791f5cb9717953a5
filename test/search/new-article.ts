/**
 * `npm run eval:new`: how well the records of a new article are found, by how many wordings ask for each. Each article in
 * turn is taken for the new one: of what asks for the records that rest on it alone only so many are kept, drawn by chance,
 * and the labelled queries that these records alone answer are asked. It is harder than with an article that is really new:
 * the queries known to have no answer stay, and many of them were written to come near these very records.
 */
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Corpus, CorpusRecord } from '../../src/corpus/schema.ts';
import { sourcesOf } from '../../src/corpus/sources.ts';
import { createSearch } from '../../src/search/index.ts';
import { randomFrom, seedFor } from '../bench/random.ts';
import { labelsOf } from './queries.ts';
import { askAll, type Outcome, score } from './score.ts';

const kept = [0, 3, 6, 12, 25, 50, 100, Number.POSITIVE_INFINITY];
const seed = 7;

const corpus = loadCorpus('data');
const labels = [...labelsOf('tuning'), ...labelsOf('report')].filter(({ ids }) => ids.length > 0);
const newRecords = corpus.articles.map(({ id }) => new Set(restingOnAlone(id).map((record) => record.id)));
const sizes = newRecords.flatMap((records) => [...records].map((id) => corpus.asked.get(id)?.length ?? 0));
console.log(`${sizes.length} records, asked for by ${median(sizes)} wordings each (the median)\n`);
console.log('wordings kept  queries   first   among the first three   nothing found');
for (const most of kept) {
  const outcomes: Outcome[] = [];
  for (const records of newRecords) {
    const search = createSearch(withFewer(records, most));
    outcomes.push(
      ...(await askAll(
        (query, asking) => search.search(query, asking).hits.map(({ id }) => id),
        labels.filter(({ ids }) => ids.every((id) => records.has(id))),
      )),
    );
  }
  const { present, hit1, hit3 } = score(outcomes);
  const silent = outcomes.filter(({ answers }) => answers.length === 0).length / present;
  const name = Number.isFinite(most) ? String(most) : 'all';
  console.log(
    name.padStart(13) +
      String(present).padStart(9) +
      [hit1, hit3, silent].map((share, i) => percent(share).padStart([8, 24, 16][i]!)).join(''),
  );
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
  return { ...corpus, asked: new Map(asked) };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

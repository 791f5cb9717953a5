/** The half of the labelled queries on which the search was not tuned. `npm run eval` prints all of it by style. */
import { expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createSearch } from '../../src/search/index.ts';
import { halfOf, loadQueries, styles } from './queries.ts';
import { type Ask, askAll, score } from './score.ts';
import { variantsOf } from './variants.ts';

const search = createSearch(await loadCorpus('data'));
const ask: Ask = (query, asking) => search.search(query, asking).hits.map(({ id }) => id);
const labels = loadQueries();
const outcomes = await askAll(
  ask,
  labels.filter(({ query }) => halfOf(query) === 'report'),
);

test('a right record comes first for 97 of 100 queries, among the first three for 99', () => {
  const { hit1, hit3 } = score(outcomes);
  expect(hit1).toBeGreaterThanOrEqual(0.97);
  expect(hit3).toBeGreaterThanOrEqual(0.99);
});

test('at most 3 of 100 queries about what the corpus does not hold are answered', () => {
  expect(score(outcomes).falseAnswers).toBeLessThanOrEqual(0.03);
});

test.each(styles.filter((style) => style !== 'absent'))('no style is left behind: %s', (style) => {
  const { hit1 } = score(outcomes.filter(({ label }) => label.style === style));
  expect(hit1).toBeGreaterThanOrEqual(0.92);
});

test.each(Object.keys(variantsOf('')))('the first five are the same in %s', (name) => {
  const rewritten = labels.filter(({ query }) => variantsOf(query)[name] !== query);
  const changed = rewritten.filter(({ query }) => firstFive(query) !== firstFive(variantsOf(query)[name]!));
  expect(changed.map(({ query }) => query)).toEqual([]);
});

function firstFive(query: string): string {
  return search
    .search(query, { limit: 5 })
    .hits.map(({ id }) => id)
    .join(' ');
}

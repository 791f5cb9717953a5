import { expect, test } from 'vitest';
import { buildSearch, buildSearchGently, documentsOf, synonymsOf } from '../../src/search/index.ts';
import { atOnce, gently, type Sliced } from '../../src/search/slices.ts';
import { corpus } from '../real-corpus.ts';
import { labelsOf } from './queries.ts';
import { search } from './real-search.ts';

function* countTo(end: number): Sliced<number> {
  let count = 0;
  while (count < end) {
    const until = performance.now() + 0.2;
    while (performance.now() < until) count += 0;
    count++;
    yield;
  }
  return count;
}

test('the result is the same at once and gently', async () => {
  expect(atOnce(countTo(5))).toBe(5);
  expect(await gently(countTo(5))).toBe(5);
});

test('done gently, others get their turns meanwhile', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await gently(countTo(200));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});

test('so they do between many short pieces of work, one after another', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  for (let piece = 0; piece < 200; piece++) await gently(countTo(1));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});

test('a search built gently answers as one built at once', async () => {
  const documents = documentsOf(corpus);
  const gentle = await buildSearchGently(documents, synonymsOf(corpus));
  const sudden = buildSearch(documents, synonymsOf(corpus));
  for (const query of ['Castro', '88 ty', 'thuwowng maij', 'giá vàng hôm nay', '2/12']) {
    expect(gentle.search(query)).toEqual(sudden.search(query));
  }
});

test('asked gently, all at the same time, queries are answered as at once', async () => {
  const queries = labelsOf('tuning')
    .slice(0, 100)
    .map(({ query }) => query);
  const asked = queries.map((query) => search.searchGently(query));
  expect(await Promise.all(asked)).toEqual(queries.map((query) => search.search(query)));
});

test('at once nothing is asked while a query that was asked gently is not answered', async () => {
  const asked = search.searchGently('castro máu');
  await Promise.resolve();
  expect(() => search.search('88 tỷ')).toThrow(/await it first/);
  expect((await asked).hits).not.toEqual([]);
  expect(search.search('88 tỷ').hits).not.toEqual([]);
});

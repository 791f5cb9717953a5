/** Ten thousand records and fresh queries each run: what `npm run bench` measures at length. */
import { expect, test } from 'vitest';
import { buildSearch } from '../../src/search/index.ts';
import { makeQueries } from './machine-queries.ts';
import { makeWorld } from './world.ts';

/** The goal is 94 %; reached are 91.4 to 92.8 %, by seed. */
const floor = 0.9;

const seed = Number(process.env.BENCH_SEED ?? 1 + Math.floor(Math.random() * 1e6));

test(`finds the one record that badly typed words stand in (repeat with BENCH_SEED=${seed})`, async () => {
  const { documents, synonyms, unanswered } = await makeWorld(10_000, seed);
  const search = buildSearch(documents, synonyms, unanswered);
  const queries = makeQueries(documents, 720, seed);
  const found = queries.filter(({ form, id, query }) => {
    const [first] = search.search(query, { typing: form === 'cut', limit: 1 }).hits;
    return first?.id === id;
  });
  expect(queries.length).toBe(720);
  expect(found.length / queries.length).toBeGreaterThanOrEqual(floor);
});

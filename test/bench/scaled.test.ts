/** Ten thousand records and fresh queries each run: what `npm run bench` measures at length. */
import { expect, test } from 'vitest';
import { buildSearch } from '../../src/search/index.ts';
import { buildReader } from '../../src/search/query/reader.ts';
import { createRetriever } from '../../src/search/ranking/rounds.ts';
import { atOnce } from '../../src/search/slices.ts';
import { makeQueries } from './machine-queries.ts';
import { makeWorld, type World } from './world.ts';

/** The goal is 94 %; reached are 92 to 95 %, by seed. Two worlds, so that an unlucky one does not decide. */
const floor = 0.91;
const queriesEach = 720;

const seed = Number(process.env.BENCH_SEED ?? 1 + Math.floor(Math.random() * 1e6));
const world = await makeWorld(10_000, seed);

test(`finds the one record that badly typed words stand in (repeat with BENCH_SEED=${seed})`, async () => {
  const first = foundIn(world, seed);
  const second = foundIn(await makeWorld(10_000, seed + 1), seed + 1);
  expect((first + second) / (2 * queriesEach)).toBeGreaterThanOrEqual(floor);
});

test('a whole query among them is answered in slices, a letter in few; given up, it leaves nothing to the next', () => {
  const { documents, synonyms, unanswered } = world;
  const reader = atOnce(buildReader(documents, synonyms, unanswered));
  const { retrieve } = createRetriever(reader);
  const broad = 'Bao nhiêu nước có quan hệ thương mại và ngoại giao với Việt Nam?';
  const slices = (typing: boolean) => [...retrieve(broad, { typing })].length;
  expect(slices(false)).toBeGreaterThan(6);
  expect(slices(true)).toBeLessThan(8);

  // One that is given up half-way leaves nothing to the next.
  const matches = (query: string) => atOnce(retrieve(query, { typing: false })).matches;
  const before = matches('xuất khẩu sang Hoa Kỳ');
  const givenUp = retrieve(broad, { typing: false });
  givenUp.next();
  givenUp.return(undefined as never);
  expect(matches('xuất khẩu sang Hoa Kỳ')).toEqual(before);
});

/** How many of the queries made from the world's records find theirs first. */
function foundIn({ documents, synonyms, unanswered }: World, worldSeed: number): number {
  const search = buildSearch(documents, synonyms, unanswered);
  const queries = makeQueries(documents, queriesEach, worldSeed);
  expect(queries.length).toBe(queriesEach);
  return queries.filter(({ form, id, query }) => {
    const [first] = search.search(query, { typing: form === 'cut', limit: 1 }).hits;
    return first?.id === id;
  }).length;
}

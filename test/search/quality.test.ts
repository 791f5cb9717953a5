/** The half of the labelled queries on which the search was not tuned. `npm run eval` prints all of it by style. */
import { expect, test } from 'vitest';
import { halfOf, loadQueries, styles } from './queries.ts';
import { search } from './real-search.ts';
import { type Ask, askAll, score } from './score.ts';
import { variantsOf } from './variants.ts';

const ask: Ask = (query, asking) => search.search(query, asking).hits.map(({ id }) => id);
const labels = loadQueries();
const outcomes = await askAll(
  ask,
  labels.filter(({ query }) => halfOf(query) === 'report'),
);

/**
 * The goals, which are not lost again once they are reached; but for the first three, where the goal is 99 % and 98 %
 * are reached.
 */
const reached = { hit1: 0.97, hit3: 0.98, falseAnswers: 0.03, hit1OfStyle: 0.92 };

test('a right record comes first, or among the first three, as often as has been reached', () => {
  const { hit1, hit3 } = score(outcomes);
  expect(hit1).toBeGreaterThanOrEqual(reached.hit1);
  expect(hit3).toBeGreaterThanOrEqual(reached.hit3);
});

test('queries about what the corpus does not hold are not answered more often than has been reached', () => {
  expect(score(outcomes).falseAnswers).toBeLessThanOrEqual(reached.falseAnswers);
});

test.each(styles.filter((style) => style !== 'absent'))(
  'no style falls behind what has been reached: %s',
  (style) => {
    const { hit1 } = score(outcomes.filter(({ label }) => label.style === style));
    expect(hit1).toBeGreaterThanOrEqual(reached.hit1OfStyle);
  },
);

test.each(Object.keys(variantsOf('')))('the first five are the same in %s', (name) => {
  // `npm run eval` asks them all.
  const some = labels.filter((_, i) => i % 3 === 0);
  const rewritten = some.filter(({ query }) => variantsOf(query)[name] !== query);
  const changed = rewritten.filter(({ query }) => firstFive(query) !== firstFive(variantsOf(query)[name]!));
  expect(changed.map(({ query }) => query)).toEqual([]);
});

const known = new Map<string, string>();

function firstFive(query: string): string {
  let five = known.get(query);
  if (five === undefined) {
    const { hits } = search.search(query, { limit: 5 });
    five = hits.map(({ id }) => id).join(' ');
    known.set(query, five);
  }
  return five;
}

import { expect, test } from 'vitest';
import { corpus } from '../real-corpus.ts';
import { halfOf, labelsOf, loadQueries, styles } from './queries.ts';

const labels = loadQueries();
const all = (['tuning', 'report', 'fresh'] as const).flatMap(labelsOf);

test('every labelled answer is a record, of the kind that was asked for', async () => {
  const dangling = all.flatMap(({ query, kind, ids }) =>
    ids
      .filter((id) => corpus.get(id) === undefined || (kind !== undefined && corpus.get(id)?.kind !== kind))
      .map((id) => `${query}: ${id}`),
  );
  expect(dangling).toEqual([]);
});

test('no query is labelled twice', () => {
  const seen = all.map(({ query, kind }) => `${query.normalize('NFC')} ${kind ?? ''}`);
  expect(seen.filter((query, place) => seen.indexOf(query) !== place)).toEqual([]);
});

test.each(styles)('style %s has at least twelve queries in each half', (style) => {
  const halves = labels.filter((label) => label.style === style).map(({ query }) => halfOf(query));
  expect(halves.filter((half) => half === 'tuning').length).toBeGreaterThanOrEqual(12);
  expect(halves.filter((half) => half === 'report').length).toBeGreaterThanOrEqual(12);
});

test('at least eighty queries ask for what the corpus does not hold', () => {
  expect(labels.filter(({ style }) => style === 'absent').length).toBeGreaterThanOrEqual(80);
});

test('the half of a query is FNV-1a of its NFC text, so both spellings of one text share it', () => {
  // FNV-1a (32 bits) of "a" is 0xe40c292c, even; of "" 0x811c9dc5, odd: the test vectors of the FNV authors.
  expect(halfOf('a')).toBe('tuning');
  expect(halfOf('')).toBe('report');
  expect(halfOf('hòa'.normalize('NFD'))).toBe(halfOf('hòa'.normalize('NFC')));
});

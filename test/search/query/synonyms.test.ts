import { expect, test } from 'vitest';
import { buildSearch } from '../../../src/search/index.ts';
import type { SearchDocument } from '../../../src/search/search.ts';

const records = ['Trade of VN', 'Rain in May', 'Rice from the delta', 'Việt Nam'].map(
  (title, i): SearchDocument => ({ id: `r${i}`, kind: 'fact', title, text: [], dates: [] }),
);

test('of spellings with the same letters each counts as typed with its own marks, whichever comes last', () => {
  const scores = [
    ['VN', 'Việt Nam', 'Viet Nam'],
    ['VN', 'Viet Nam', 'Việt Nam'],
  ].map((spellings) => {
    const { hits } = buildSearch(records, [spellings]).search('Việt Nam trade');
    return hits.map(({ id, score }) => [id, score]);
  });
  expect(scores[0]).toEqual(scores[1]);
  expect(scores[0]![0]![0]).toBe('r0');
});

test('a word with marks stands for another language’s with these marks, or typed without any', () => {
  const texts = ['hiến dâng máu', 'hình mẫu hợp tác', 'hien dang mau', 'một màu xanh'];
  const blood = texts.map((title, i): SearchDocument => ({ ...records[0]!, id: `r${i}`, title }));
  const found = buildSearch(blood, [['blood', 'máu']])
    .search('blood')
    .hits.map(({ id }) => id);
  expect(found.toSorted()).toEqual(['r0', 'r2']);
});

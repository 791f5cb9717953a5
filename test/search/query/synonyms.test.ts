import { expect, test } from 'vitest';
import { buildSearch } from '../../../src/search/index.ts';
import { buildIndex } from '../../../src/search/inverted-index/search-index.ts';
import { createSynonyms } from '../../../src/search/query/synonyms.ts';
import type { SearchDocument } from '../../../src/search/search.ts';
import { atOnce } from '../../../src/search/slices.ts';

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

test('a spelling of several groups is the same thing in whichever order they are listed', () => {
  const { vocabulary } = atOnce(buildIndex(records, []));
  const groups = [
    ['general', 'GS'],
    ['professor', 'GS'],
    ['group of seven', 'GS'],
  ];
  const orders = [groups, groups.toReversed(), [groups[1]!, groups[2]!, groups[0]!]];
  const things = orders.map((order) => atOnce(createSynonyms(order, vocabulary)).groupOf('gs'));
  expect(things[0]).toBeDefined();
  expect(new Set(things).size).toBe(1);
});

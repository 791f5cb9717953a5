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

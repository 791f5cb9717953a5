/** Words beyond the 65,534 most frequent have no code of their own (`record-words.ts`): they are found like all others. */
import { expect, test } from 'vitest';
import { buildSearch } from '../../../src/search/index.ts';
import { rareCode } from '../../../src/search/inverted-index/record-words.ts';
import type { SearchDocument } from '../../../src/search/search.ts';

const wordsEach = 500;
const letters = 'bcdfghjklm';
/** As many words as there are codes, each in one record: what comes after them is rare. */
const coded = Array.from({ length: rareCode }, (_, n) =>
  [...String(n)].map((digit) => letters[+digit]).join('z'),
);
const others = Array.from(
  { length: Math.ceil(coded.length / wordsEach) },
  (_, n): SearchDocument => ({
    ...{ id: `other-${n}`, kind: 'fact', title: coded[n * wordsEach]!, dates: [] },
    text: [coded.slice(n * wordsEach + 1, (n + 1) * wordsEach).join(' ')],
  }),
);
const rare: SearchDocument = { id: 'rare', kind: 'fact', title: 'Lúa gạo ở Sóc Trăng', text: [], dates: [] };
const silk: SearchDocument = { ...rare, id: 'silk', title: 'Lụa Hà Đông' };
const search = buildSearch([...others, rare, silk], [['Lúa gạo', 'rice paddies']]);

test.each([
  ['lúa gạo', 'as it is written'],
  ['lua gao soc trang', 'without marks'],
  ['luúa gaạo', 'with an input method off'],
  ['soc trnag', 'with a slip'],
  ['rice paddies', 'by another name'],
])('“%s” is found %s', (query) => {
  expect(search.search(query).hits.map(({ id }) => id)).toEqual(['rare']);
});

test('it is found while its last word is half typed', () => {
  expect(search.search('lúa gạo sóc tr', { typing: true }).hits.map(({ id }) => id)).toEqual(['rare']);
});

test('the marks that were typed tell which is meant', () => {
  expect(search.search('lúa').hits[0]?.id).toBe('rare');
  expect(search.search('lụa').hits[0]?.id).toBe('silk');
});

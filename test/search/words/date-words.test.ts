import { expect, test } from 'vitest';
import { dateWords } from '../../../src/search/words/date-words.ts';
import { search } from '../real-search.ts';

test('an interval holds each of its days, a month no day', () => {
  const visit = dateWords(['2024-09-21/2024-09-23']);
  for (const day of ['d/09x21', 'd/09x22', 'd/09x23', 'd/2024x09x22', 'm/09', 'm/2024x09', '2024'])
    expect(visit).toContain(day);
  expect(visit).not.toContain('d/09x24');
  expect(dateWords(['2024-05']).filter((word) => word.startsWith('d'))).toEqual([]);
  expect(dateWords(['1945'])).toEqual(['1945', 's/1940']);
});

test.each(['m12', 's1960', 'd09x02', 'm09', 'm 12', 'm/12', 'd/1960x12x02', 'd1945x09x02'])(
  '“%s”, as a date may be written in the index, is no date for whoever types it',
  (query) => {
    for (const typing of [false, true]) expect(search.search(query, { typing }).hits).toEqual([]);
  },
);

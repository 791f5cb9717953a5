/** A word or two of what people say around a question ask for nothing by themselves, in whichever wording they stand. */
import { expect, test } from 'vitest';
import { search } from './real-search.ts';

test.each([
  'english',
  'hundred',
  'quên',
  'loved',
  'mean in English',
  'would spend at',
  'Manuel de Oliveira',
  'như gật đầu',
  // With these marks no record has them: “go…”, “tăng” and “tomorrow” stand in some, “trục” only in how people ask for a “trụ cột”.
  'gỗ',
  'tặng',
  'tôm',
  'trục',
])('“%s” has no answer, and what comes near is suggested', (query) => {
  const { hits, suggestions } = search.search(query);
  expect(hits).toEqual([]);
  expect(suggestions).not.toEqual([]);
});

test.each([
  // A title or a spelling of it.
  { query: 'TTNT', id: 'artificial-intelligence' },
  { query: 'cybercrime', id: 'cybercrime' },
  // Most who say it ask for something else, whose record has no such word.
  { query: 'planet', id: 'theme-unga-76-general-debate' },
  // The whole of how somebody asks, of which the record has no word.
  { query: 'silicon circuitry', id: 'semiconductors' },
  { query: 'doomsday warheads', id: 'nuclear-weapons' },
])('“$query” asks for $id', ({ query, id }) => {
  expect(search.search(query).hits[0]?.id).toBe(id);
});

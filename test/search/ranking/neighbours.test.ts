/** The quick pass over many candidates: what stands in the query's order is among the few that are looked at. */
import { expect, test } from 'vitest';
import { buildSearch } from '../../../src/search/index.ts';
import type { SearchDocument } from '../../../src/search/search.ts';

/** More records with the same rare words than are looked at closely, and after them the one that has them in order. */
function recordsWith(scattered: number): SearchDocument[] {
  const record = (id: string, title: string): SearchDocument => ({
    id,
    kind: 'fact',
    title,
    text: [],
    dates: [],
  });
  return [
    ...Array.from({ length: scattered }, (_, i) =>
      record(`scattered-${i}`, 'mây chiều trên đồi tím với gió'),
    ),
    record('in-order', 'gió chiều và mây tím trên đồi'),
    ...Array.from({ length: 10_000 }, (_, i) => record(`other-${i}`, 'sông rộng bên núi xa và biển')),
  ];
}

test.each([
  { scattered: 80, typing: true, query: 'mây tím tr' },
  { scattered: 80, typing: true, query: 'mây tím trên' },
  { scattered: 150, typing: false, query: 'mây tím trên' },
  { scattered: 150, typing: false, query: 'gió chiều và' },
])(
  'of $scattered records with the words of “$query”, the one that has them in order comes first',
  (given) => {
    const search = buildSearch(recordsWith(given.scattered), []);
    expect(search.search(given.query, { typing: given.typing }).hits[0]?.id).toBe('in-order');
  },
);

import { expect, test } from 'vitest';
import { buildSearch, documentsOf, synonymsOf } from '../../src/search/index.ts';
import { corpus } from '../real-corpus.ts';
import { labelsOf } from './queries.ts';

test('in which order the ways to ask are listed changes nothing, but where more of them say the same than are looked at', () => {
  const documents = documentsOf(corpus);
  const turned = documents.map((document) => ({ ...document, asked: document.asked?.toReversed() }));
  const [one, other] = [documents, turned].map((all) => buildSearch(all, synonymsOf(corpus)));
  const queries = labelsOf('tuning').filter((_, i) => i % 8 === 0);
  const differ = queries.filter(({ query }) => {
    const [first, second] = [one!, other!].map((search) => search.search(query).hits.map(({ id }) => id));
    return first!.join() !== second!.join();
  });
  expect(differ.length / queries.length).toBeLessThan(0.01);
});

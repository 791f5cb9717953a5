import { buildSearch } from '../../../src/search/index.ts';
import type { BuildEngine } from '../engine.ts';

export const build: BuildEngine = (documents, synonyms) => {
  const search = buildSearch(documents, synonyms);
  return { search: (query, asking) => search.search(query, asking).hits };
};

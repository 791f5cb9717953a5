import { buildSearchGently } from '../../../src/search/index.ts';
import type { BuildEngine } from '../engine.ts';

export const build: BuildEngine = async (documents, synonyms, unanswered) => {
  const search = await buildSearchGently(documents, synonyms, unanswered);
  return { search: (query, asking) => search.search(query, asking).hits };
};

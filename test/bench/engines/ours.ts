import { buildSearchGently } from '../../../src/search/index.ts';
import type { BuildEngine } from '../engine.ts';

export const build: BuildEngine = async (documents, synonyms, unanswered) => {
  const search = await buildSearchGently(documents, synonyms, unanswered);
  // As the bot asks it.
  return { search: async (query, asking) => (await search.searchGently(query, asking)).hits };
};

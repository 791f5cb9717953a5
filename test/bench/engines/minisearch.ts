/**
 * MiniSearch as its documentation advises for search as you type: prefix on the last word, fuzziness by the length
 * of a word, all words first and any word when that finds nothing (https://lucaong.github.io/minisearch/).
 */
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { BuildEngine } from '../engine.ts';
import { fold } from '../fold.ts';
import { keep, type Prepared, prepare } from '../prepared.ts';

export const build: BuildEngine = (documents, synonyms) => {
  const mini = new MiniSearch<Prepared>({
    fields: ['title', 'text'],
    storeFields: ['kind'],
    tokenize: (text) => text.split(' '),
    searchOptions: {
      boost: { title: 2 },
      prefix: (_term, place, terms) => place === terms.length - 1,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    },
  });
  mini.addAll(prepare(documents, synonyms));
  return {
    search: (query, asking) => {
      const folded = fold(query);
      const ask = (combineWith: SearchOptions['combineWith']) => mini.search(folded, { combineWith });
      const all = ask('AND');
      const found = all.length > 0 ? all : ask('OR');
      return keep(
        found.map(({ id, kind, score }) => ({ id, kind, score })),
        asking,
      );
    },
  };
};

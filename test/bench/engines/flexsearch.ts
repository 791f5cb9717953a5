/**
 * FlexSearch with its `forward` tokenizer (for what is half typed) and `suggest` (for queries of which not every word
 * is found); words split at spaces, since its own encoders cut numbers in threes
 * (https://github.com/nextapps-de/flexsearch).
 */
import { Index } from 'flexsearch';
import type { BuildEngine } from '../engine.ts';
import { foldedWords } from '../fold.ts';
import { keep, prepare } from '../prepared.ts';

export const build: BuildEngine = (documents, synonyms) => {
  const index = new Index({ tokenize: 'forward', resolution: 9, encode: foldedWords });
  prepare(documents, synonyms).forEach(({ title, text }, place) => {
    index.add(place, `${title} ${text}`);
  });
  return {
    search: (query, asking) => {
      const limit = asking.kinds === undefined ? asking.limit : asking.limit * 20;
      const found = index.search(query, { limit, suggest: true }).map((place) => documents[Number(place)]!);
      return keep(
        found.map(({ id, kind }) => ({ id, kind })),
        asking,
      );
    },
  };
};

/**
 * uFuzzy with one error allowed in each word and words in any order, and its own limit on what it ranks
 * (https://github.com/leeoniya/uFuzzy).
 */
import uFuzzy from '@leeoniya/ufuzzy';
import type { BuildEngine } from '../engine.ts';
import { fold } from '../fold.ts';
import { keep, prepare } from '../prepared.ts';

/** Words that are tried in every order: with five (120 orders) and one error, a single query can take minutes. */
const reorderedWords = 3;
const rankedMatches = 1000;

export const build: BuildEngine = (documents, synonyms) => {
  const matcher = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
  const haystack = prepare(documents, synonyms).map(({ title, text }) => `${title} ${text}`);
  return {
    search: (query, asking) => {
      const [matches, , order] = matcher.search(haystack, fold(query), reorderedWords, rankedMatches);
      const found = order && matches ? order.map((place) => matches[place]!) : (matches ?? []);
      return keep(
        found.map((place) => ({ id: documents[place]!.id, kind: documents[place]!.kind })),
        asking,
      );
    },
  };
};

/**
 * Orama with a tolerance of one letter and the title boosted; all words first (`threshold: 0`), any word when that
 * finds nothing (https://docs.orama.com/docs/orama-js/search). No stemming: it would stem Vietnamese as English.
 */
import { create, insertMultiple, search } from '@orama/orama';
import type { BuildEngine } from '../engine.ts';
import { fold } from '../fold.ts';
import { prepare } from '../prepared.ts';

export const build: BuildEngine = async (documents, synonyms) => {
  const db = create({
    schema: { title: 'string', text: 'string', kind: 'enum' } as const,
    components: { tokenizer: { stemming: false, allowDuplicates: true } },
  });
  await insertMultiple(db, prepare(documents, synonyms), 1000);
  return {
    search: async (query, { kinds, limit }) => {
      const term = fold(query);
      const where = kinds === undefined ? undefined : { kind: { in: [...kinds] } };
      const ask = async (threshold: number) =>
        await search(db, { term, tolerance: 1, threshold, limit, where, boost: { title: 2 } });
      const all = await ask(0);
      const { hits } = all.count > 0 ? all : await ask(1);
      return hits.map(({ id, score }) => ({ id, score }));
    },
  };
};

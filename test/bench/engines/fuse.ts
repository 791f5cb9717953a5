/**
 * fuse.js as a whole-pattern matcher: `ignoreLocation`, without which it looks only at the beginning of a text, and
 * a threshold of 0.3 (https://www.fusejs.io/api/options.html).
 */
import Fuse, { type IFuseOptions } from 'fuse.js';
import type { BuildEngine } from '../engine.ts';
import { fold } from '../fold.ts';
import { keep, type Prepared, prepare } from '../prepared.ts';

export const build: BuildEngine = buildFuse({});

/** Builds fuse.js with more options. */
export function buildFuse(more: IFuseOptions<Prepared>): BuildEngine {
  return (documents, synonyms) => {
    const fuse = new Fuse(prepare(documents, synonyms), {
      keys: [
        { name: 'title', weight: 2 },
        { name: 'text', weight: 1 },
      ],
      ignoreLocation: true,
      threshold: 0.3,
      includeScore: true,
      ...more,
    });
    return {
      search: (query, asking) => {
        const limit = asking.kinds === undefined ? asking.limit : asking.limit * 20;
        const found = fuse.search(fold(query), { limit });
        return keep(
          found.map(({ item, score = 1 }) => ({ id: item.id, kind: item.kind, score: 1 - score })),
          asking,
        );
      },
    };
  };
}

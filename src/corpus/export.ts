/** All records as one document. */
import type { Corpus, Records } from './schema.ts';

/** Grows when a field of the export changes its meaning or goes; new fields leave it as it is. */
export const EXPORT_VERSION = 1;

export type CorpusExport = { version: number } & Records;

/**
 * The records by kind (`articles`, `quotations`, `figures`, `facts`, `events`, `people`, `terms`), in the order of the
 * files, with the fields of schema.ts. The same records give the same document: it carries no time.
 */
export function exportCorpus(corpus: Corpus): CorpusExport {
  const {
    asked: _asked,
    unanswered: _unanswered,
    synonyms: _synonyms,
    get: _get,
    all: _all,
    ...records
  } = corpus;
  return { version: EXPORT_VERSION, ...records };
}

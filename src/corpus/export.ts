/** All records as one document. */
import type { Corpus, Records } from './schema.ts';

/** Grows when a field of the export changes its meaning or goes; new fields leave it as it is. */
const VERSION = 1;

/**
 * The records by kind (`articles`, `quotations`, `figures`, `facts`, `events`, `people`, `terms`), in the order of the
 * files, with the fields of schema.ts. The same records give the same document: it carries no time.
 */
export function exportCorpus(corpus: Corpus): { version: number } & Records {
  const { articles, quotations, figures, facts, events, people, terms } = corpus;
  return { version: VERSION, articles, quotations, figures, facts, events, people, terms };
}

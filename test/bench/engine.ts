/** What the bench asks of a search engine: ours, or a peer set up as its documentation advises. */
import type { SearchDocument } from '../../src/search/search.ts';
import type { Asking } from '../search/score.ts';

export interface Answer {
  id: string;
  /** Higher is better; absent where the engine gives none. */
  score?: number;
}

export interface Engine {
  /** Best first, at most `asking.limit`. */
  search(query: string, asking: Asking): Answer[] | Promise<Answer[]>;
  /** Bytes held where V8 does not see them. */
  bytesOutside?(): number;
}

/** Groups of spellings that mean the same. */
export type Synonyms = readonly (readonly string[])[];

export type BuildEngine = (
  documents: readonly SearchDocument[],
  synonyms: Synonyms,
  /** Queries that no record answers. */
  unanswered: readonly string[],
) => Engine | Promise<Engine>;

/** Every engine, in the order of the table. A module is loaded only in the process that measures it. */
export const engines: Record<string, () => Promise<{ build: BuildEngine }>> = {
  ours: () => import('./engines/ours.ts'),
  fuse: () => import('./engines/fuse.ts'),
  'fuse-tokens': () => import('./engines/fuse-tokens.ts'),
  minisearch: () => import('./engines/minisearch.ts'),
  flexsearch: () => import('./engines/flexsearch.ts'),
  orama: () => import('./engines/orama.ts'),
  ufuzzy: () => import('./engines/ufuzzy.ts'),
  fts5: () => import('./engines/fts5.ts'),
};

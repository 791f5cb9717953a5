/** The records of a bench: the whole corpus, and generated records up to the wanted size. */
import { loadCorpus } from '../../src/corpus/load.ts';
import { documentsOf, synonymsOf } from '../../src/search/index.ts';
import type { SearchDocument } from '../../src/search/search.ts';
import { loadQueries } from '../search/queries.ts';
import type { Synonyms } from './engine.ts';
import { generateRecords } from './generator.ts';
import { randomFrom, seedFor } from './random.ts';

export interface World {
  documents: SearchDocument[];
  synonyms: Synonyms;
  unanswered: readonly string[];
}

/**
 * `size` records, the corpus's own strewn among them; the same for the same corpus, size and seed.
 * @throws RangeError when the corpus leaves no room for generated records.
 */
export async function makeWorld(size: number, seed: number): Promise<World> {
  const corpus = await loadCorpus('data');
  const own = documentsOf(corpus);
  if (size <= own.length)
    throw new RangeError(`a bench needs more records than the corpus has: ${own.length}`);
  const asked = loadQueries().map(({ query }) => query);
  const made = generateRecords(own, size - own.length, seed, asked);
  return {
    documents: randomFrom(seedFor(seed, 'places')).shuffle([...own, ...made]),
    synonyms: synonymsOf(corpus),
    unanswered: corpus.unanswered,
  };
}

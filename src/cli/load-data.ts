/** The records of `data`, for commands that can do nothing without them. */

import { CorpusError } from '../corpus/check/problem.ts';
import { loadCorpus } from '../corpus/load.ts';
import type { Corpus } from '../corpus/schema.ts';

/** All records; prints every problem and leaves with code 1 if there is one. */
export function loadData(): Corpus {
  try {
    return loadCorpus('data');
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** The search over the real records, built once for all test files of a process. */
import { createSearch } from '../../src/search/index.ts';
import { corpus } from '../real-corpus.ts';

export const search = createSearch(corpus);

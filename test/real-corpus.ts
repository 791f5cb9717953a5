/** The real records, read once for all test files of a process. */
import { loadCorpus } from '../src/corpus/load.ts';

export const corpus = loadCorpus('data');

/** `npm run check-data`: all problems of the records at once, or one line that counts them. */
import { loadCorpus } from '../corpus/load.ts';
import { CorpusError } from '../corpus/problem.ts';

try {
  const corpus = loadCorpus('data');
  console.log(`data: ${corpus.all().length} records in order`);
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** `npm run --silent export`: all records as one JSON document on standard output. */
import { exportCorpus } from '../corpus/export.ts';
import { loadCorpus } from '../corpus/load.ts';

console.log(JSON.stringify(exportCorpus(loadCorpus('data')), null, 2));

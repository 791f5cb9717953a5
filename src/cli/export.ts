/** `npm run --silent export`: all records as one JSON document on standard output. */
import { exportCorpus } from '../corpus/export.ts';
import { loadData } from './load-data.ts';

console.log(JSON.stringify(exportCorpus(loadData()), null, 2));

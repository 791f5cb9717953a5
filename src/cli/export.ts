/** `npm run --silent export`: all records as one JSON document on standard output. */
import { exportCorpus } from '../corpus/export.ts';
import { loadData } from './load-data.ts';
import { print } from './print.ts';
import { argumentsOrExit, parseArguments } from './usage.ts';

argumentsOrExit('npm run --silent export    prints all records as one JSON document', (args) =>
  parseArguments({ args }),
);
print(JSON.stringify(exportCorpus(loadData()), null, 2));

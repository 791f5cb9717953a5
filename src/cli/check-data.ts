/**
 * `npm run check-data [-- --texts DIR]`: all problems of the records at once, or one line that counts them. With the
 * articles' texts at hand (`../shared/articles` by itself) every quoted word is held against them.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkRecords } from '../corpus/check.ts';
import { parseFiles, toCorpus } from '../corpus/load.ts';
import { CorpusError } from '../corpus/problem.ts';
import { checkTexts } from '../corpus/texts.ts';

const { values } = parseArgs({ options: { texts: { type: 'string' } } });
const texts = values.texts ?? '../shared/articles';
const withTexts = existsSync(texts);
if (values.texts !== undefined && !withTexts) {
  console.error(
    `--texts: there is no folder ${values.texts}; give the folder that holds the articles' texts`,
  );
  process.exit(1);
}

const files = parseFiles('data');
const problems = [...files.problems, ...checkRecords(files), ...(withTexts ? checkTexts(files, texts) : [])];
console.log(
  withTexts
    ? `Texts: every quoted word is checked against ${texts}.`
    : `Texts: not checked, as there is no folder ${texts}; --texts DIR names one.`,
);
if (problems.length > 0) {
  console.error(new CorpusError(problems).message);
  process.exitCode = 1;
} else {
  const { get: _get, all: _all, ...kinds } = toCorpus(files);
  const counts = Object.entries(kinds).map(([kind, records]) => `${records.length} ${kind}`);
  console.log(`Records in order: ${counts.join(', ')}.`);
}

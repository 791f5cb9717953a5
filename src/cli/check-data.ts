/**
 * `npm run check-data [-- --texts FOLDER]`: all problems of the records at once, or one line that counts them. With the
 * articles' texts at hand (`../shared/articles` by itself) every quoted word is held against them.
 */

import { checkContent } from '../corpus/check/content.ts';
import { CorpusError } from '../corpus/check/problem.ts';
import { checkRecords } from '../corpus/check/records.ts';
import { checkTexts } from '../corpus/check/texts.ts';
import { toCorpus } from '../corpus/load.ts';
import { parseFiles } from '../corpus/parse.ts';
import { textsFolder, usualTexts } from './texts-folder.ts';

const texts = textsFolder('check-data');
const files = parseFiles('data');
const problems = [
  ...files.problems,
  ...checkRecords(files),
  ...checkContent(files),
  ...(texts ? checkTexts(files, texts) : []),
];
console.log(
  texts
    ? `Texts: every quoted word is checked against ${texts}.`
    : `Texts: not checked, as there is no folder ${usualTexts}; --texts FOLDER names one.`,
);
if (problems.length > 0) {
  console.error(new CorpusError(problems).message);
  process.exitCode = 1;
} else {
  const { get: _get, all: _all, asked, unanswered, synonyms, ...kinds } = toCorpus(files);
  const reported = kinds.quotations.filter(({ wording }) => wording === 'reported').length;
  const counts = Object.entries(kinds).map(([kind, records]) =>
    kind === 'quotations'
      ? `${records.length} quotations (${reported} of them reported)`
      : `${records.length} ${kind}`,
  );
  const wordings = [...asked.values()].flat().length;
  console.log(`No problems in the records: ${counts.join(', ')}.`);
  console.log(`Ways to ask for them: ${wordings}; queries that none answers: ${unanswered.length}.`);
  console.log(`Groups of words that mean the same: ${synonyms.length}.`);
}

/**
 * `npm run check-data [-- --texts FOLDER] [--answered]`: all problems of the records at once, or lines that count them and name
 * those that few wordings ask for; `--answered` lists the queries that these may answer now, which takes far longer. With articles'
 * texts at hand (`../shared/articles` by itself) every quoted word of these is held against them.
 */

import { checkContent } from '../corpus/check/content.ts';
import { CorpusError } from '../corpus/check/problem.ts';
import { checkRecords } from '../corpus/check/records.ts';
import { checkTexts, textsMissing } from '../corpus/check/texts.ts';
import { toCorpus } from '../corpus/load.ts';
import { parseFiles } from '../corpus/parse.ts';
import { enoughWordings } from '../search/inverted-index/wordings.ts';
import { fewWordings } from './few-wordings.ts';
import { print } from './print.ts';
import { folderOf, usualTexts } from './texts-folder.ts';
import { argumentsOrExit, parseArguments } from './usage.ts';

const USAGE =
  'npm run check-data -- [--texts FOLDER] [--answered]    lists what is wrong in data/, held against the articles’ texts in ' +
  `FOLDER (by default ${usualTexts}); with --answered also the queries of unanswered.yaml that records with fewer than ` +
  `${enoughWordings} ways to ask may answer now`;
const { texts, answered } = argumentsOrExit(USAGE, (args) => {
  const options = { texts: { type: 'string' }, answered: { type: 'boolean' } } as const;
  const { texts, answered } = parseArguments({ args, options }).values;
  return { texts: folderOf(texts), answered };
});
const files = parseFiles('data');
const problems = [
  ...files.problems,
  ...checkRecords(files),
  ...checkContent(files),
  ...(texts ? checkTexts(files, texts) : []),
];
if (texts === undefined)
  print(`Texts: not checked, as there is no folder ${usualTexts}; --texts FOLDER names one.`);
else {
  const missing = textsMissing(files, texts);
  print(`Texts: every quoted word is checked against ${texts}.`);
  if (missing.length > 0) print(`But not what rests on texts that are not there: ${missing.join(', ')}.`);
}
if (problems.length > 0) {
  console.error(new CorpusError(problems).message);
  process.exitCode = 1;
} else {
  const corpus = toCorpus(files);
  const { get: _get, all: _all, asked, unanswered, synonyms, ...kinds } = corpus;
  const reported = kinds.quotations.filter(({ wording }) => wording === 'reported').length;
  const counts = Object.entries(kinds).map(([kind, records]) =>
    kind === 'quotations'
      ? `${records.length} quotations (${reported} of them reported)`
      : `${records.length} ${kind}`,
  );
  const wordings = [...asked.values()].flat().length;
  print(`No problems in the records: ${counts.join(', ')}.`);
  print(`Ways to ask for them: ${wordings}; queries that none answers: ${unanswered.length}.`);
  print(`Groups of words that mean the same: ${synonyms.length}.`);
  const few = fewWordings(corpus);
  if (few.size > 0) {
    const told = [...few].map(([id, ways]) => `${id}: ${ways}`);
    print(
      [`With fewer than ${enoughWordings} ways to ask, so that search drafts some more:`, ...told].join(
        '\n  ',
      ),
    );
    if (!answered)
      print('--answered lists the queries of unanswered.yaml that these records may answer now.');
  }
  if (answered) {
    // It needs all of the search, which nobody else waits for.
    const { answeredNow } = await import('./answered-now.ts');
    const lines = answeredNow(files, corpus, few);
    print(
      lines.length > 0
        ? [
            'Queries of unanswered.yaml that these records may answer now; take out those that they do:',
            ...lines,
          ].join('\n  ')
        : `Queries of unanswered.yaml that a record with fewer than ${enoughWordings} ways to ask may answer now: none.`,
    );
  }
}

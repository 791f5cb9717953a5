/**
 * `npm run coverage [-- --texts FOLDER] [--article ID]`: each paragraph of each article, or of that one, with the records
 * that rest on it. Exits 1 if one has neither a record nor a reason to be left out, and where none of the texts is in the
 * folder; without a folder that cannot be known, and it exits 0.
 */

import { readArticleText } from '../corpus/article-text.ts';
import { type CoveredParagraph, coverageOf, isCovered } from '../corpus/check/coverage.ts';
import { CorpusError } from '../corpus/check/problem.ts';
import { checkRecords } from '../corpus/check/records.ts';
import { parseFiles } from '../corpus/parse.ts';
import { print } from './print.ts';
import { folderOf, usualTexts } from './texts-folder.ts';
import { argumentsOrExit, parseArguments } from './usage.ts';

const USAGE =
  'npm run coverage -- [--texts FOLDER] [--article ID]    lists what rests on each paragraph of the articles’ texts in ' +
  `FOLDER (by default ${usualTexts}), or of that article’s alone`;
const { folder, article: only } = argumentsOrExit(USAGE, (args) => {
  const options = { texts: { type: 'string' }, article: { type: 'string' } } as const;
  const { texts, article } = parseArguments({ args, options }).values;
  return { folder: folderOf(texts), article };
});
const files = parseFiles('data');
const problems = [...files.problems, ...checkRecords(files)];
if (problems.length > 0) {
  console.error(new CorpusError(problems).message);
  process.exit(1);
}

const ids = files.articles.map(({ value }) => value.article.id);
if (only !== undefined && !ids.includes(only)) {
  console.error(`There is no article ${only}; --article is one of: ${ids.join(', ')}.`);
  process.exit(1);
}
const articles = files.articles.filter(({ value }) => only === undefined || value.article.id === only);
const texts = new Map<string, readonly string[]>();
for (const { value } of articles) {
  const text = folder && readArticleText(folder, value.article.file);
  if (text) texts.set(value.article.id, text.paragraphs);
}

const missing: string[] = [];
let count = 0;
for (const [id, paragraphs] of coverageOf(files, texts)) {
  if (only !== undefined && id !== only) continue;
  const bare = paragraphs.filter((each) => !isCovered(each)).map(({ paragraph }) => paragraph);
  if (bare.length > 0) missing.push(`${id}: ${bare.join(', ')}`);
  count += bare.length;
  const known = texts.has(id) ? '' : ' named by the records (the text is not at hand)';
  print(`${id}: ${paragraphs.length - bare.length} of ${paragraphs.length} paragraphs${known}`);
  for (const paragraph of paragraphs) print(`  ${describe(paragraph)}`);
}
if (folder === undefined)
  print('Without the texts nobody knows how many paragraphs there are; --texts FOLDER says where they are.');
else if (texts.size === 0) {
  console.error(`There is no article’s text in ${folder}; --texts FOLDER says where they are.`);
  process.exitCode = 1;
} else if (count === 0) {
  const all = texts.size === articles.length;
  const which = all
    ? '100 %: a record rests on every paragraph'
    : 'A record rests on every paragraph of the texts at hand';
  print(`${which}, or a reason says why none does.`);
} else {
  const what = count === 1 ? '1 paragraph' : `${count} paragraphs`;
  const say = count === 1 ? 'it says' : 'they say';
  console.error(
    `${what} without a record (${missing.join('; ')}): record what ${say}, or give the reason under leftOut.`,
  );
  process.exitCode = 1;
}

function describe({ paragraph, records, isTitle, leftOut }: CoveredParagraph): string {
  const number = String(paragraph).padStart(3);
  if (records.length > 0)
    return `${number}  ${records.map(({ kind, id }) => (kind === 'summary' ? kind : `${kind} ${id}`)).join(', ')}`;
  if (isTitle) return `${number}  title`;
  return leftOut ? `${number}  left out: ${leftOut.en}` : `${number}  NOTHING`;
}

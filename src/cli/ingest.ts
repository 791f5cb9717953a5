/**
 * `npm run ingest -- FILE [--id ID]`: writes the draft of an article's record to `data/articles/ID.yaml`. The id is by
 * default the file's name as a slug. A record that is there already is never overwritten, nor its id given again; nor is a
 * text drafted that has its record under whatever id.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { sha256Of } from '../corpus/article-text.ts';
import { idsOf } from '../corpus/check/records.ts';
import { draftArticle } from '../corpus/ingest/draft.ts';
import { parseFiles } from '../corpus/parse.ts';
import { articleFileSchema, isId, longestId } from '../corpus/schema.ts';
import { withoutDiacritics } from '../diacritics.ts';
import { print } from './print.ts';
import { usualTexts } from './texts-folder.ts';
import { argumentsOrExit, parseArguments, UsageError } from './usage.ts';

const FOLDER = 'data/articles';

const USAGE =
  'npm run ingest -- FILE [--id ID]    drafts data/articles/ID.yaml from an article’s text; ID is by default the file’s name';
const { path, file, id } = argumentsOrExit(USAGE, (args) => {
  const { values, positionals } = parseArguments({
    args,
    allowPositionals: true,
    options: { id: { type: 'string' } },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('Give one file.');
  // As all text of the records is.
  const file = basename(path).normalize('NFC');
  const id = values.id ?? slugOf(file.slice(0, file.length - extname(file).length));
  if (isId(id)) return { path, file, id };
  throw new UsageError(
    `--id must be a slug (a-z, 0-9 and single hyphens) of at most ${longestId} characters, not "${id}".`,
  );
});

if (!existsSync(FOLDER)) fail(`There is no folder ${FOLDER} here: run this where the project’s data is`);
const content = read(path);
if (content.toString('utf8').trim() === '') fail(`${path} is empty; give the text of one article`);
if (!articleFileSchema.shape.article.shape.file.safeParse(file).success)
  fail(
    `Rename ${path} first: a record takes the name of a file if it has at most 255 characters, does not begin with a dot or end with a space, and has no \\ and nothing invisible`,
  );
const target = `${FOLDER}/${id}.yaml`;
const { all } = parseFiles(dirname(FOLDER));
const recorded = all.find(({ value }) => sha256In(value) === sha256Of(content));
if (recorded) fail(`${path} is the text of ${recorded.name} already; correct that one, or delete it first`);
const taken = idsOf(all).find((other) => other.id === id);
if (taken && taken.file.name !== target)
  fail(`The id ${id} is taken by a record of kind ${taken.kind} in ${taken.file.name}; choose another --id`);
try {
  writeFileSync(target, draftArticle({ id, file, content }), { flag: 'wx' });
} catch (error) {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST') fail(`${target} is there already; choose another --id, or delete it first`);
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') fail(`${path} must be UTF-8 text`);
  if (syscall !== undefined)
    fail(`${target} cannot be written (${code}); make room for it, or let yourself write there`);
  throw error;
}
print(`Wrote the draft ${target}. Correct it, then run: npm run check-data${whereTextsAre(dirname(path))}`);

/** As it is typed, from wherever: the command finds the usual folder itself. */
function whereTextsAre(folder: string): string {
  if (resolve(folder) === resolve(usualTexts)) return '';
  return ` -- --texts ${/^[\w./\\:-]+$/.test(folder) ? folder : `"${folder}"`}`;
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') fail(`${path} is a folder; give the file of one article’s text`);
    if (code === 'ENOENT' || code === 'ENOTDIR') fail(`There is no file ${path}`);
    if (code === 'ELOOP')
      fail(`${path} is a link that leads back to itself; give the file of one article’s text`);
    fail(`${path} cannot be read (${code}); give a file that you may read`);
  }
}

/** Whatever else may be wrong with that file. */
function sha256In(value: unknown): unknown {
  return (value as { article?: { sha256?: unknown } } | null | undefined)?.article?.sha256;
}

function slugOf(name: string): string {
  const plain = withoutDiacritics(name).toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

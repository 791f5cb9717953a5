/**
 * `npm run ingest -- FILE [--id ID]`: writes the draft of an article's record to `data/articles/ID.yaml`. The id is by
 * default the file's name as a slug. A record that is there already is never overwritten.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { draftArticle } from '../corpus/draft.ts';
import { longestId } from '../corpus/schema.ts';
import { parseOrExit } from './usage.ts';

const { values, positionals } = parseOrExit(
  { allowPositionals: true, options: { id: { type: 'string' } } },
  'npm run ingest -- FILE [--id ID]',
);
const [path, ...more] = positionals;
if (path === undefined || more.length > 0) fail('Give one file: npm run ingest -- FILE [--id ID]');

const file = basename(path);
const id = values.id ?? slugOf(file.slice(0, file.length - extname(file).length));
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > longestId)
  fail(`--id must be a slug (a-z, 0-9 and single hyphens) of at most ${longestId} characters, not "${id}"`);

const target = `data/articles/${id}.yaml`;
try {
  writeFileSync(target, draftArticle({ id, file, content: readFileSync(path) }), { flag: 'wx' });
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST') fail(`${target} is there already; choose another --id, or delete it first`);
  if (code === 'EISDIR') fail(`${path} is a folder; give the file of one article’s text`);
  if (code === 'ENOENT') fail(`There is no file ${path}`);
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') fail(`${path} must be UTF-8 text`);
  throw error;
}
console.log(`Wrote the draft ${target}. Correct it, then run: npm run check-data`);

function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

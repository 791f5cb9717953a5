/** Reads the YAML files of the data folder; knows nothing of what a record is. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Document, isNode, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { Problem } from './check/problem.ts';

export type Path = readonly PropertyKey[];

export interface DataFile {
  /** As problems name it: `data/events.yaml`. */
  name: string;
  /** What the YAML holds, not yet checked; undefined if it is no YAML. */
  value: unknown;
  /** Problems of the YAML itself. */
  problems: Problem[];
  /**
   * A problem of this file at a field, with its line; where the field is a text of several lines, `row` says at which, counted from
   * 0 without the empty ones.
   */
  problem(path: Path, message: string, row?: number): Problem;
}

/** The names of the article files, sorted; none if the folder is not there. */
export function articleFiles(folder: string): string[] {
  return namesIn(folder).filter((name) => name.endsWith('.yaml'));
}

/** What somebody takes for an article file and nobody reads: `x.yml`, `x.yaml.txt`. */
export function misnamedFiles(folder: string): Problem[] {
  return namesIn(folder)
    .filter((name) => /\.ya?ml(?:\.txt)?$/i.test(name) && !name.endsWith('.yaml'))
    .map((name) => ({
      file: `${basename(folder)}/${name}`,
      field: '',
      message: 'must have a name that ends in .yaml, or it is not read',
    }));
}

function namesIn(folder: string): string[] {
  const articles = join(folder, 'articles');
  if (!existsSync(articles) || !statSync(articles).isDirectory()) return [];
  return readdirSync(articles)
    .sort()
    .map((name) => `articles/${name}`);
}

/** One file of the data folder. Faulty YAML is told in `problems`, not thrown. */
export function readDataFile(folder: string, path: string): DataFile {
  const name = `${basename(folder)}/${path}`;
  const read = readText(join(folder, path));
  if ('fault' in read) {
    const problem = { file: name, field: '', message: read.fault };
    return { name, value: undefined, problems: [problem], problem: () => problem };
  }
  const lines = new LineCounter();
  const yaml = parseDocument(read.text, { lineCounter: lines, prettyErrors: false });
  const { value, faults } = readValue(yaml);
  const lineAt = (offset: number | undefined) =>
    offset === undefined ? undefined : lines.linePos(offset).line;
  return {
    name,
    value,
    problems: [...syntaxFaults(yaml), ...lostTexts(yaml, read.text), ...firstTab(read.text), ...faults].map(
      ({ at, message }) => ({ file: name, line: lineAt(at), field: '', message }),
    ),
    problem: (path, message, row) => ({
      file: name,
      line: lineAt(
        (row === undefined ? undefined : offsetOfRow(yaml, read.text, path, row)) ?? offsetOf(yaml, path),
      ),
      field: fieldName(path),
      message,
    }),
  };
}

/** What is wrong with a file, and where in its text. */
interface Fault {
  at: number | undefined;
  message: string;
}

/** The text of a file, without the mark that some editors put at its start, which YAML would take for a text. */
function readText(path: string): { text: string } | { fault: string } {
  if (!existsSync(path)) return { fault: 'is missing' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    if (isNotUtf8(error)) return { fault: 'must be UTF-8 text: save it again with that encoding' };
    return { fault: `must be a file that can be read: ${messageOf(error)}` };
  }
}

/** What the YAML holds; undefined where it is faulty. */
function readValue(yaml: Document.Parsed): { value: unknown; faults: Fault[] } {
  try {
    return { value: yaml.errors.length === 0 ? yaml.toJS() : undefined, faults: [] };
  } catch (error) {
    // An alias (*name) of nothing, as where a value begins with *, or of far too much.
    const message = `must do without aliases; a value that begins with * needs quotation marks: ${messageOf(error)}`;
    return { value: undefined, faults: [{ at: offsetOfAlias(yaml), message }] };
  }
}

/** Up to the first that makes the parser lose its way: a line indented wrongly has it complain of all that follow. */
function syntaxFaults({ errors, warnings }: Document.Parsed): Fault[] {
  const lost = errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY' && code !== 'MULTIPLE_DOCS');
  const told = lost < 0 ? errors : errors.slice(0, lost + 1);
  return [...told, ...warnings].map((error) => ({
    at: error.pos[0],
    message: explainYaml(error),
  }));
}

/** Texts that YAML cuts at a #, or takes for a tag because they begin with !. */
function lostTexts(yaml: Document.Parsed, text: string): Fault[] {
  const faults: Fault[] = [];
  visit(yaml, {
    Scalar(_, node) {
      const [, end = 0, next = 0] = node.range ?? [];
      const isCut = node.type === 'PLAIN' && /^[ \t]+#/.test(text.slice(end, next));
      if (!isCut && !node.tag) return;
      const lost = isCut ? 'must not end before a #' : 'must not begin with !';
      faults.push({
        at: end,
        message: `${lost}, which YAML does not take for text: put the value into quotation marks, and a comment on a line of its own`,
      });
    },
  });
  return faults;
}

function firstTab(text: string): Fault[] {
  const at = text.indexOf('\t');
  return at < 0 ? [] : [{ at, message: 'must not contain a tab; use spaces' }];
}

function offsetOfAlias(yaml: Document.Parsed): number | undefined {
  let at: number | undefined;
  visit(yaml, {
    Alias(_, { range }) {
      at = range?.[0];
      return visit.BREAK;
    },
  });
  return at;
}

/** Where a field stands; one that is missing has no place of its own: that of its record then. */
function offsetOf(yaml: Document.Parsed, path: Path): number | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const node = yaml.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}

/** Where a line of a text after `|` begins, counted from 0 without the empty ones; undefined in any other text. */
function offsetOfRow(yaml: Document.Parsed, text: string, path: Path, row: number): number | undefined {
  const node = yaml.getIn(path, true);
  if (!isScalar(node) || node.type !== 'BLOCK_LITERAL' || !node.range) return undefined;
  const [start, end] = node.range;
  const found = [...text.slice(start, end).matchAll(/\n[^\S\n]*(?=\S)/g)][row];
  return found && start + found.index + found[0].length;
}

/** The parser speaks to whoever calls it of a second document. */
function explainYaml({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'must have no line ---, which begins another document';
  const hints = [MEANT_AS_TEXT.has(code) ? QUOTE_IT : '', BADLY_INDENTED.test(message) ? INDENT_IT : ''];
  return `must be valid YAML: ${message}${hints.join('')}`;
}

/** YAML's errors where somebody most likely meant a text. */
const MEANT_AS_TEXT: ReadonlySet<string> = new Set([
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'UNEXPECTED_TOKEN',
]);
const QUOTE_IT =
  '; a text that has “: ” in it, or begins with a quotation mark or another sign, needs quotation marks around all of it';

/** YAML's words where a line may be indented otherwise than those around it. */
const BADLY_INDENTED = /^(?:Sequence item without|All \w+ items must|Nested mappings)/;
const INDENT_IT = '; all fields of a record must be indented alike';

function isNotUtf8(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** `quotations[3].date` */
export function fieldName(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

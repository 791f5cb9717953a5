/** Reads the YAML files of the data folder; knows nothing of what a record is. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isNode, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { Problem } from './check/problem.ts';

export type Path = readonly PropertyKey[];

export interface DataFile {
  /** As problems name it: `data/events.yaml`. */
  name: string;
  /** What the YAML holds, not yet checked; undefined if it is no YAML. */
  value: unknown;
  /** Problems of the YAML itself. */
  problems: Problem[];
  /** A problem of this file at a field, with its line. */
  problem(path: Path, message: string): Problem;
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
  const missing = { file: name, field: '', message: 'is missing' };
  if (!existsSync(join(folder, path))) {
    return { name, value: undefined, problems: [missing], problem: () => missing };
  }
  let content: string;
  try {
    // Without the mark that some editors put at its start, which YAML would take for a text.
    content = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, path)));
  } catch (error) {
    const unreadable = {
      file: name,
      field: '',
      message: isNotUtf8(error)
        ? 'must be UTF-8 text: save it again with that encoding'
        : `must be a file that can be read: ${messageOf(error)}`,
    };
    return { name, value: undefined, problems: [unreadable], problem: () => unreadable };
  }
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
    file: name,
    line: lines.linePos(error.pos[0]).line,
    field: '',
    message: explainYaml(error),
  }));
  visit(document, {
    Scalar(_, node) {
      const [, end = 0, next = 0] = node.range ?? [];
      const isCut = node.type === 'PLAIN' && /^[ \t]+#/.test(content.slice(end, next));
      if (!isCut && !node.tag) return;
      const lost = isCut ? 'must not end before a #' : 'must not begin with !';
      problems.push({
        file: name,
        line: lines.linePos(end).line,
        field: '',
        message: `${lost}, which YAML does not take for text: put the value into quotation marks, and a comment on a line of its own`,
      });
    },
  });
  const tab = content.indexOf('\t');
  if (tab >= 0) {
    const { line } = lines.linePos(tab);
    problems.push({ file: name, line, field: '', message: 'must not contain a tab; use spaces' });
  }

  function lineOfAlias(): number | undefined {
    let line: number | undefined;
    visit(document, {
      Alias(_, { range }) {
        if (range) line = lines.linePos(range[0]).line;
        return visit.BREAK;
      },
    });
    return line;
  }

  function lineOf(path: Path): number | undefined {
    // A field that is missing has no line of its own: that of its record then.
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  }

  let value: unknown;
  try {
    if (document.errors.length === 0) value = document.toJS();
  } catch (error) {
    // An alias (*name) of nothing, as where a value begins with *, or of far too much.
    problems.push({
      file: name,
      line: lineOfAlias(),
      field: '',
      message: `must do without aliases; a value that begins with * needs quotation marks: ${messageOf(error)}`,
    });
  }

  return {
    name,
    value,
    problems,
    problem: (path, message) => ({ file: name, line: lineOf(path), field: fieldName(path), message }),
  };
}

/** The parser speaks to whoever calls it of a second document. */
function explainYaml({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'must have no line ---, which begins another document';
  return `must be valid YAML: ${message}${MEANT_AS_TEXT.has(code) ? QUOTE_IT : ''}`;
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

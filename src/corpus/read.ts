/** Reads the YAML files of the data folder; knows nothing of what a record is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
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
  if (!existsSync(join(folder, 'articles'))) return [];
  return readdirSync(join(folder, 'articles'))
    .filter((name) => name.endsWith('.yaml'))
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
  const content = readFileSync(join(folder, path), 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    file: name,
    line: lines.linePos(error.pos[0]).line,
    field: '',
    message: `must be valid YAML: ${error.message}`,
  }));
  const tab = content.indexOf('\t');
  if (tab >= 0) {
    const { line } = lines.linePos(tab);
    problems.push({ file: name, line, field: '', message: 'must not contain a tab; use spaces' });
  }

  function lineOf(path: Path): number | undefined {
    // A field that is missing has no line of its own: that of its record then.
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  }

  return {
    name,
    value: document.errors.length > 0 ? undefined : document.toJS(),
    problems,
    problem: (path, message) => ({ file: name, line: lineOf(path), field: fieldName(path), message }),
  };
}

/** `quotations[3].date` */
function fieldName(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

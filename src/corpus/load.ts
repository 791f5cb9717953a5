/** The records of `data/`: read, checked, and put into the form that the rest of the program uses. */
import type { z } from 'zod';
import { checkRecords } from './check.ts';
import { explainIssue } from './issue.ts';
import { CorpusError, type Problem } from './problem.ts';
import { articleFiles, type DataFile, readDataFile } from './read.ts';
import {
  articleFileSchema,
  type Corpus,
  type CorpusRecord,
  eventFileSchema,
  personFileSchema,
  termFileSchema,
} from './schema.ts';

/** A data file whose content fits its schema. */
export interface Parsed<S extends z.ZodType> {
  file: DataFile;
  value: z.output<S>;
}

export interface ParsedFiles {
  articles: Parsed<typeof articleFileSchema>[];
  events?: Parsed<typeof eventFileSchema>;
  people?: Parsed<typeof personFileSchema>;
  terms?: Parsed<typeof termFileSchema>;
  /** Every file, the unfit ones too. */
  all: DataFile[];
  /** Of the YAML and of the schema. */
  problems: Problem[];
}

/**
 * All records below a data folder (`articles/*.yaml`, `events.yaml`, `people.yaml`, `terms.yaml`).
 * @throws CorpusError that lists every problem found.
 */
export function loadCorpus(folder: string): Corpus {
  const files = parseFiles(folder);
  const problems = [...files.problems, ...checkRecords(files)];
  if (problems.length > 0) throw new CorpusError(problems);
  return toCorpus(files);
}

/** Reads the files and holds each against its schema; problems are collected, not thrown. */
export function parseFiles(folder: string): ParsedFiles {
  const all: DataFile[] = [];
  const problems: Problem[] = [];

  function parse<S extends z.ZodType>(path: string, schema: S): Parsed<S> | undefined {
    const file = readDataFile(folder, path);
    all.push(file);
    problems.push(...file.problems);
    if (file.value === undefined) return undefined;
    const result = schema.safeParse(file.value, { reportInput: true });
    if (result.success) return { file, value: result.data };
    const findings = result.error.issues.flatMap(explainIssue);
    problems.push(...findings.map(({ path, message }) => file.problem(path, message)));
    return undefined;
  }

  return {
    articles: articleFiles(folder).flatMap((path) => parse(path, articleFileSchema) ?? []),
    events: parse('events.yaml', eventFileSchema),
    people: parse('people.yaml', personFileSchema),
    terms: parse('terms.yaml', termFileSchema),
    all,
    problems,
  };
}

/** The corpus that the files hold, on the promise that they were checked. */
export function toCorpus({ articles, events, people, terms }: ParsedFiles): Corpus {
  const parts: Omit<Corpus, 'get' | 'all'> = {
    articles: articles.map(({ value }) => ({ ...value.article, kind: 'article' })),
    quotations: inArticles(articles, 'quotation', (value) => value.quotations),
    figures: inArticles(articles, 'figure', (value) => value.figures),
    facts: inArticles(articles, 'fact', (value) => value.facts),
    events: (events?.value ?? []).map(({ kind: type, ...event }) => ({ ...event, kind: 'event', type })),
    people: (people?.value ?? []).map((person) => ({ ...person, kind: 'person' })),
    terms: (terms?.value ?? []).map(({ kind: type, ...term }) => ({ ...term, kind: 'term', type })),
  };
  const records: CorpusRecord[] = Object.values(parts).flat();
  const byId = new Map(records.map((record) => [record.id, record]));
  return { ...parts, get: (id) => byId.get(id), all: () => records };
}

type ArticleFile = z.output<typeof articleFileSchema>;
type Placed = { paragraph: number; also: { article: string; paragraph: number; text?: string }[] };

function inArticles<T extends Placed, K extends string>(
  files: ParsedFiles['articles'],
  kind: K,
  recordsOf: (value: ArticleFile) => T[],
) {
  return files.flatMap(({ value }) =>
    recordsOf(value).map(({ paragraph, also, ...record }) => {
      const article = value.article.id;
      return { ...record, kind, article, sources: [{ article, paragraph }, ...also] };
    }),
  );
}

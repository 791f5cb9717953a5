/** The files of `data/`, each held against the schema of what it should hold. */
import type { z } from 'zod';
import { groupGaps } from './check/gaps.ts';
import { explainIssue } from './check/issue.ts';
import type { Problem } from './check/problem.ts';
import { articleFiles, type DataFile, misnamedFiles, readDataFile } from './read.ts';
import {
  articleFileSchema,
  eventFileSchema,
  personFileSchema,
  questionFileSchema,
  synonymFileSchema,
  termFileSchema,
  unansweredFileSchema,
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
  questions?: Parsed<typeof questionFileSchema>;
  unanswered?: Parsed<typeof unansweredFileSchema>;
  synonyms?: Parsed<typeof synonymFileSchema>;
  /** Every file, the unfit ones too. */
  all: DataFile[];
  /** Of the YAML and of the schema. */
  problems: Problem[];
}

/** Reads the files and holds each against its schema; problems are collected, not thrown. */
export function parseFiles(folder: string): ParsedFiles {
  const all: DataFile[] = [];
  const problems = misnamedFiles(folder);

  function parse<S extends z.ZodType>(path: string, schema: S): Parsed<S> | undefined {
    const file = readDataFile(folder, path);
    all.push(file);
    problems.push(...file.problems);
    if (file.value === undefined) return undefined;
    const result = schema.safeParse(file.value, { reportInput: true });
    if (result.success) return { file, value: result.data };
    const findings = groupGaps(result.error.issues.flatMap(explainIssue));
    problems.push(...findings.map(({ path, message }) => file.problem(path, message)));
    return undefined;
  }

  return {
    articles: articleFiles(folder).flatMap((path) => parse(path, articleFileSchema) ?? []),
    events: parse('events.yaml', eventFileSchema),
    people: parse('people.yaml', personFileSchema),
    terms: parse('terms.yaml', termFileSchema),
    questions: parse('questions.yaml', questionFileSchema),
    unanswered: parse('unanswered.yaml', unansweredFileSchema),
    synonyms: parse('synonyms.yaml', synonymFileSchema),
    all,
    problems,
  };
}

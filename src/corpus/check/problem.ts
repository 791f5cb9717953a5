/** What is wrong with the records, said so that it can be put right. */
import { INVISIBLE } from '../../invisible.ts';

const ANY_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'gu');

export interface Problem {
  /** `data/articles/some-id.yaml` */
  file: string;
  /** 1-based; absent when the problem belongs to no line. */
  line?: number;
  /** `quotations[3].date`; empty when it is the file as a whole. */
  field: string;
  /** What would be right. */
  message: string;
}

/** The records cannot be used. The message lists every problem found, one a line. */
export class CorpusError extends Error {
  override name = 'CorpusError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(
      `${count} in the records:\n${problems.map((problem) => `  ${describeProblem(problem)}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

/** `data/events.yaml:12 [2].dates[0].date: must be …` */
export function describeProblem({ file, line, field, message }: Problem): string {
  const told = `${file}${line === undefined ? '' : `:${line}`}${field && ` ${field}`}: ${message}`;
  // What stands in a record may be meant for the terminal or for whoever reads its lines.
  return told.replace(ANY_INVISIBLE, (hidden) => `\\u{${hidden.codePointAt(0)!.toString(16)}}`);
}

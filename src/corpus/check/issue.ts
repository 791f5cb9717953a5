/** Says a zod issue as a person would: what would be right. */
import type { core } from 'zod';
import type { Path } from '../read.ts';

export interface Finding {
  path: Path;
  message: string;
  /** Nothing is there yet, be it of the wrong form besides. */
  isGap?: boolean;
}

/** One finding for each fault; an unknown key and a faulty union are taken apart. */
export function explainIssue(issue: core.$ZodIssue): Finding[] {
  const { path, input } = issue;
  // Which values it may have, or of which type, says more.
  const isOfForm = issue.code !== 'invalid_value' && issue.code !== 'invalid_type';
  if (input === '' && isOfForm) return [{ path, message: 'must not be empty', isGap: true }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: /^\d+$/.test(key)
          ? 'must be part of the number before it: a point parts its decimals, and nothing its thousands'
          : 'is not a field of this record; data/README.md lists them',
      }));
    case 'invalid_union':
      if (issue.errors.length === 0) return [{ path, message: explainDiscriminator(issue) }];
      return closestBranch(issue.errors).flatMap((inner) =>
        explainIssue({ ...inner, path: [...path, ...inner.path] }),
      );
    case 'invalid_type':
      // The schema may have words of its own, which say more; of what may not be there it has.
      if (!issue.message.startsWith('Invalid')) return [{ path, message: issue.message }];
      return [{ path, message: explainType(issue.expected, input) }];
    case 'invalid_value':
      return [{ path, message: `must be one of: ${issue.values.join(', ')}` }];
    case 'too_small':
      return [{ path, message: explainTooSmall(issue), isGap: Array.isArray(input) && input.length === 0 }];
    case 'too_big':
      return [
        {
          path,
          message: `must have at most ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'entries'}`,
        },
      ];
    case 'invalid_format':
      // A pattern with words of its own says more than the pattern.
      return [{ path, message: issue.message.startsWith('Invalid') ? explainFormat(issue) : issue.message }];
    default:
      return [{ path, message: issue.message }];
  }
}

/** A field that tells the branches apart has none of their values, which zod's types do not name. */
function explainDiscriminator(issue: core.$ZodIssueInvalidUnion): string {
  const { options = [] } = issue as { options?: string[] };
  return `must be one of: ${options.join(', ')}`;
}

/** The branch that the writer most likely meant: the one with the fewest faults, unknown keys counted one by one. */
function closestBranch(branches: core.$ZodIssue[][]): core.$ZodIssue[] {
  const faults = (issues: core.$ZodIssue[]) =>
    issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
  return branches.reduce((best, branch) => (faults(branch) < faults(best) ? branch : best));
}

const TYPE_NAMES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a record of fields',
};

function explainType(expected: string, input: unknown): string {
  const wanted = TYPE_NAMES[expected] ?? expected;
  if (typeof input === 'string' && /\d/.test(input) && (expected === 'number' || expected === 'int'))
    return `must be ${wanted}: digits without quotation marks, a point before decimals, no other sign`;
  if (input === undefined) return `is missing; must be ${wanted}`;
  // YAML reads a bare 2024 as a number.
  if (expected === 'string' && typeof input === 'number') return `must be in quotes: "${input}"`;
  return `must be ${wanted}`;
}

function explainTooSmall({ origin, minimum }: core.$ZodIssueTooSmall): string {
  return origin === 'array'
    ? `must have at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}`
    : `must be at least ${minimum}`;
}

function explainFormat(issue: core.$ZodIssueInvalidStringFormat): string {
  return issue.format === 'url' ? 'must be an address: https://…' : `must match ${issue.pattern}`;
}

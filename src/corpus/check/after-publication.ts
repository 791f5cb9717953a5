/** What an article tells of a day after it was published is a plan, and must say so. */
import { parseEdtf } from '../dates.ts';
import type { ParsedFiles } from '../parse.ts';
import type { Problem } from './problem.ts';
import { recordDates } from './record-dates.ts';

/**
 * A date that lies wholly after the last of its articles was published, and is not marked as planned. What began before
 * may well go on (a term of office); what is known from outside the articles cannot be looked into.
 */
export function checkAfterPublication(files: ParsedFiles): Problem[] {
  const published = new Map(files.articles.map(({ value: { article } }) => [article.id, article.published]));
  return recordDates(files).flatMap(({ file, path, date, of, sources, isPlanned }) => {
    const known = sources.flatMap((source) => ('article' in source && published.get(source.article)) || []);
    // Of an article that is not there, the references tell.
    if (isPlanned || known.length === 0 || known.length < sources.length) return [];
    if (known.some((other) => !isAfter(date, other))) return [];
    const last = known.reduce((a, b) => (isAfter(b, a) ? b : a));
    const or = of === 'role' ? '' : ', or the record must have planned: true';
    return [file.problem(path, `must not be after its article was published (${last})${or}`)];
  });
}

/** Whether the first begins after all days that the other can mean. */
export function isAfter(date: string, other: string): boolean {
  return Temporal.PlainDate.compare(parseEdtf(date).start, parseEdtf(other).end) > 0;
}

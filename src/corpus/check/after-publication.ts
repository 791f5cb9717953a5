/** What an article tells of a day after it was published is a plan, and must say so. */
import { parseEdtf } from '../dates.ts';
import type { ParsedFiles } from '../parse.ts';
import type { DataFile, Path } from '../read.ts';
import type { Source } from '../schema.ts';
import type { Problem } from './problem.ts';

/**
 * A date that lies wholly after the last of its articles was published, and is not marked as planned. What began before
 * may well go on (a term of office); what is known from outside the articles cannot be looked into.
 */
export function checkAfterPublication(files: ParsedFiles): Problem[] {
  const published = new Map(files.articles.map(({ value: { article } }) => [article.id, article.published]));
  return [...recordDates(files), ...eventDates(files), ...roleDates(files)].flatMap((dated) => {
    const known = dated.articles.flatMap((id) => published.get(id) ?? []);
    // Of an article that is not there, the references tell.
    if (dated.isPlanned || known.length === 0 || known.length < dated.articles.length) return [];
    if (known.some((date) => !isAfter(dated.date, date))) return [];
    const last = known.reduce((a, b) => (isAfter(b, a) ? b : a));
    const message = `must not be after its article was published (${last})${dated.or}`;
    return [dated.file.problem(dated.path, message)];
  });
}

interface Dated {
  file: DataFile;
  path: Path;
  date: string;
  /** Ids of those that it is known from; none where it is known from outside. */
  articles: readonly string[];
  isPlanned: boolean;
  /** What else would be right. */
  or: string;
}

const OR_PLANNED = ', or the record must have planned: true';

function recordDates({ articles }: ParsedFiles): Dated[] {
  return articles.flatMap(({ file, value: { article, quotations, figures, facts } }) => {
    const dated = (
      record: { also: Source[]; planned: boolean },
      date: string | undefined,
      ...path: Path
    ): Dated[] => {
      if (date === undefined) return [];
      const ids = [article.id, ...articlesOf(record.also)];
      return [{ file, path, date, articles: ids, isPlanned: record.planned, or: OR_PLANNED }];
    };
    return [
      ...quotations.flatMap((one, i) => dated(one, one.date, 'quotations', i, 'date')),
      ...figures.flatMap((one, i) => {
        const record = { also: one.also, planned: one.planned || one.qualifier === 'expected' };
        return [
          ...dated(record, one.period, 'figures', i, 'period'),
          ...dated(record, one.asOf, 'figures', i, 'asOf'),
        ];
      }),
      ...facts.flatMap((one, i) => dated(one, one.date, 'facts', i, 'date')),
    ];
  });
}

function eventDates({ events }: ParsedFiles): Dated[] {
  return (events?.value ?? []).flatMap(({ dates, planned }, i) =>
    dates.map(({ date, sources }, j) => ({
      file: events!.file,
      path: [i, 'dates', j, 'date'],
      date,
      articles: articlesOf(sources),
      isPlanned: planned,
      or: OR_PLANNED,
    })),
  );
}

function roleDates({ people }: ParsedFiles): Dated[] {
  return (people?.value ?? []).flatMap(({ roles }, i) =>
    roles.map(({ date, sources }, j) => ({
      file: people!.file,
      path: [i, 'roles', j, 'date'],
      date,
      articles: articlesOf(sources),
      isPlanned: false,
      or: '',
    })),
  );
}

function articlesOf(sources: readonly Source[]): string[] {
  const articles = sources.flatMap((source) => ('article' in source ? source.article : []));
  return articles.length < sources.length ? [] : articles;
}

/** Whether the first begins after all days that the other can mean. */
export function isAfter(date: string, other: string): boolean {
  return Temporal.PlainDate.compare(parseEdtf(date).start, parseEdtf(other).end) > 0;
}

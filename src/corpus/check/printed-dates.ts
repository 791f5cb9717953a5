/** Holds dates against the articles: what is not marked as inferred must be printed there. */
import type { ArticleText } from '../article-text.ts';
import { parseEdtf } from '../dates.ts';
import { findDates } from '../ingest/find-dates.ts';
import type { ParsedFiles } from '../parse.ts';
import type { DataFile, Path } from '../read.ts';
import type { Source } from '../schema.ts';
import type { Problem } from './problem.ts';

type Texts = ReadonlyMap<string, ArticleText>;

/**
 * A date that only articles are named for, and that is not marked as inferred, must be printed by one of them, as finely
 * as the record has it, or finer: that of an event by a paragraph named, that of another record by its article.
 */
export function checkDates(files: ParsedFiles, texts: Texts): Problem[] {
  return [...eventDates(files, texts), ...recordDates(files, texts)].flatMap(
    ({ file, path, date, paragraphs, by }) => {
      if (parseEdtf(date).uncertain) return [];
      const missing = endsOf(date.replaceAll('~', '')).find(
        (end) => !paragraphs.some((words) => prints(words, end)),
      );
      if (missing === undefined) return [];
      return [file.problem(path, `must be printed by ${by}; none has ${missing}`)];
    },
  );
}

interface DatePlace {
  file: DataFile;
  path: Path;
  date: string;
  /** Any of them may print it. */
  paragraphs: readonly string[];
  by: string;
}

function eventDates({ events }: ParsedFiles, texts: Texts): DatePlace[] {
  const by = 'a paragraph named, or have ? or a source from outside';
  return (events?.value ?? []).flatMap((event, i) =>
    event.dates.flatMap(({ date, sources }, j) => {
      const paragraphs = paragraphsOf(sources, texts);
      // A source from outside the articles, or a text that is not at hand, cannot be looked into.
      if (paragraphs.length < sources.length) return [];
      return [{ file: events!.file, path: [i, 'dates', j, 'date'], date, paragraphs, by }];
    }),
  );
}

function recordDates({ articles }: ParsedFiles, texts: Texts): DatePlace[] {
  const by = 'a paragraph of the article, or have ?';
  return articles.flatMap(({ file, value }) => {
    const paragraphs = texts.get(value.article.id)?.paragraphs;
    if (paragraphs === undefined) return [];
    const place = (date: string | undefined, ...path: Path): DatePlace[] =>
      date === undefined ? [] : [{ file, path, date, paragraphs, by }];
    return [
      ...value.quotations.flatMap(({ date }, i) => place(date, 'quotations', i, 'date')),
      ...value.figures.flatMap(({ period, asOf }, i) => [
        ...place(period, 'figures', i, 'period'),
        ...place(asOf, 'figures', i, 'asOf'),
      ]),
      ...value.facts.flatMap(({ date }, i) => place(date, 'facts', i, 'date')),
    ];
  });
}

function paragraphsOf(sources: readonly Source[], texts: Texts): string[] {
  return sources.flatMap((source) =>
    'article' in source ? (texts.get(source.article)?.paragraphs[source.paragraph - 1] ?? []) : [],
  );
}

/** The first and the last, which are one for a date that is no interval. */
function endsOf(edtf: string): string[] {
  return edtf.split('/');
}

function prints(words: string, date: string): boolean {
  const isYear = new RegExp(String.raw`(?<!\p{N}|\p{N}[.,])${date}(?!\p{N}|[.,]\p{N})`, 'u').test(words);
  if (isYear) return true;
  const printed = findDates(words, date.slice(0, 4)).flatMap(({ edtf }) => endsOf(edtf ?? ''));
  return printed.some((each) => each.startsWith(date));
}

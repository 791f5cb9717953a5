/** Holds dates against the articles: what is not marked as inferred must be printed there. */
import type { ArticleText } from '../article-text.ts';
import { parseEdtf } from '../dates.ts';
import { findDates } from '../extract/find-dates.ts';
import type { ParsedFiles } from '../parse.ts';
import type { DataFile, Path } from '../read.ts';
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
      const ends = date.replaceAll('~', '').split('/');
      if (paragraphs.some((paragraph) => ends.every((end) => prints(paragraph, end)))) return [];
      const missing = ends.find((end) => !paragraphs.some((paragraph) => prints(paragraph, end))) ?? date;
      return [file.problem(path, `must be printed by ${by}; none has ${missing}`)];
    },
  );
}

/** The words of a paragraph, and of which year a date in it may be that gives none. */
export interface Paragraph {
  words: string;
  years: readonly string[];
  /** The same where the paragraph gives no year at all. */
  else?: string;
}

interface DatePlace {
  file: DataFile;
  path: Path;
  date: string;
  /** One of them prints it. */
  paragraphs: readonly Paragraph[];
  by: string;
}

function eventDates({ articles, events }: ParsedFiles, texts: Texts): DatePlace[] {
  const by = 'a paragraph named, or have ? or a source from outside';
  const publishedIn = new Map(
    articles.map(({ value: { article } }) => [article.id, article.published.slice(0, 4)]),
  );
  return (events?.value ?? []).flatMap((event, i) =>
    event.dates.flatMap(({ date, sources }, j) => {
      const paragraphs = sources.flatMap((source): Paragraph[] => {
        if ('outside' in source) return [];
        const words = texts.get(source.article)?.paragraphs[source.paragraph - 1];
        if (words === undefined) return [];
        // What is told of an old day may give its year in another paragraph.
        return [{ words, years: [publishedIn.get(source.article)!], else: date.slice(0, 4) }];
      });
      // A source from outside the articles, or a text that is not at hand, cannot be looked into.
      if (paragraphs.length < sources.length) return [];
      return [{ file: events!.file, path: [i, 'dates', j, 'date'], date, paragraphs, by }];
    }),
  );
}

function recordDates({ articles }: ParsedFiles, texts: Texts): DatePlace[] {
  const by = 'a paragraph of the article, or have ?';
  return articles.flatMap(({ file, value }) => {
    const text = texts.get(value.article.id);
    if (text === undefined) return [];
    const years = yearsOf(text.paragraphs, value.article.published);
    const paragraphs = text.paragraphs.map((words) => ({ words, years }));
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

/** Those that an article prints, that in which it was published, and those beside it. */
export function yearsOf(paragraphs: readonly string[], published: string): string[] {
  const year = Number(published.slice(0, 4));
  const printed = paragraphs.flatMap(
    (words) => words.match(/(?<!\p{N}|\p{N}[.,])[12]\d{3}(?!\p{N}|[.,]\p{N})/gu) ?? [],
  );
  return [...new Set([...printed, ...[year - 1, year, year + 1].map(String)])];
}

/** Whether it prints that day, month or year, or one within. */
export function prints({ words, years, else: fallback }: Paragraph, date: string): boolean {
  const isYear = new RegExp(String.raw`(?<!\p{N}|\p{N}[.,])${date}(?!\p{N}|[.,]\p{N})`, 'u').test(words);
  if (isYear) return true;
  const year = date.slice(0, 4);
  const read = [
    ...findDates(words, fallback),
    ...(years.includes(year) ? findDates(withoutYears(words), year) : []),
  ];
  return read.flatMap(({ edtf }) => edtf?.split('/') ?? []).some((each) => each.startsWith(date));
}

/** Without the dates that give their year: by those that do not, any year may be meant. */
function withoutYears(words: string): string {
  return findDates(words)
    .filter(({ edtf }) => edtf !== undefined)
    .reduce((rest, { text }) => rest.replace(text, () => '\u0000'.repeat(text.length)), words);
}

/** Holds dates against the articles: what is not marked as inferred must be printed there. */
import { parseEdtf } from '../dates.ts';
import { findDates } from '../extract/find-dates.ts';
import type { ParsedFiles } from '../parse.ts';
import type { PrintedArticle } from './printed.ts';
import type { Problem } from './problem.ts';
import { type RecordDate, recordDates } from './record-dates.ts';

/**
 * A date that only articles are named for, and that is not marked as inferred, must be printed by one of them, as finely
 * as the record has it, or finer: that of an event by a paragraph named, that of another record by its article. An office
 * is held when an article that names it so was published, if not on a date that its paragraph prints.
 */
export function checkPrintedDates(
  files: ParsedFiles,
  printed: ReadonlyMap<string, PrintedArticle>,
): Problem[] {
  return recordDates(files).flatMap((dated) => {
    const { file, path, date, of } = dated;
    if (parseEdtf(date).uncertain) return [];
    if (of === 'role' && isOfPublication(dated, printed)) return [];
    const near = nearlyNamedOutside(dated);
    if (near) return [file.problem(path, `must be the day of its source from outside, which has ${near}`)];
    const paragraphs =
      of !== 'article' ? paragraphsNamed(dated, printed) : paragraphsOfArticle(dated, printed);
    if (paragraphs === undefined) return [];
    const ends = date.replaceAll('~', '').split('/');
    if (paragraphs.some((paragraph) => ends.every((end) => prints(paragraph, end)))) return [];
    const missing = ends.find((end) => !paragraphs.some((paragraph) => prints(paragraph, end))) ?? date;
    const by =
      of !== 'article'
        ? 'a paragraph named, or have ? or a source from outside'
        : 'a paragraph of the article, or have ?';
    return [file.problem(path, `must be printed by ${by}; none has ${missing}`)];
  });
}

/** The words of a paragraph, and of which year a date in it may be that gives none. */
export interface Paragraph {
  words: string;
  years: readonly string[];
  /** The same where the paragraph gives no year at all. */
  else?: string;
}

/** Undefined where one is outside the articles, or in a text that is not at hand: it cannot be looked into. */
function paragraphsNamed(
  { date, sources }: RecordDate,
  printed: ReadonlyMap<string, PrintedArticle>,
): Paragraph[] | undefined {
  const paragraphs = sources.flatMap((source): Paragraph[] => {
    const article = 'article' in source ? printed.get(source.article) : undefined;
    const words = 'article' in source && article?.paragraphs[source.paragraph - 1]?.text;
    if (!article || !words) return [];
    // What is told of an old day may give its year in another paragraph.
    return [{ words, years: [article.published.slice(0, 4)], else: date.slice(0, 4) }];
  });
  return paragraphs.length < sources.length ? undefined : paragraphs;
}

function paragraphsOfArticle(
  { sources: [own] }: RecordDate,
  printed: ReadonlyMap<string, PrintedArticle>,
): Paragraph[] | undefined {
  const article = own && 'article' in own ? printed.get(own.article) : undefined;
  if (article === undefined) return undefined;
  // A year that the article does not print is as sure as when it was published.
  const isSure = !parseEdtf(article.published).uncertain;
  const years = article.years.filter((year) => isSure || article.said.has(Number(year)));
  return article.paragraphs.map(({ text }) => ({ words: text, years }));
}

function isOfPublication(
  { date, sources }: RecordDate,
  printed: ReadonlyMap<string, PrintedArticle>,
): boolean {
  return sources.some((one) => 'article' in one && printed.get(one.article)?.published.startsWith(date));
}

/** A day that a source from outside names, and that differs from the record's in its day, month or year alone. */
function nearlyNamedOutside({ date, sources }: RecordDate): string | undefined {
  const texts = sources.flatMap((source) =>
    'outside' in source ? [source.outside.vi, source.outside.en] : [],
  );
  const ends = date.replaceAll('~', '').split('/');
  if (texts.some((words) => ends.every((end) => prints({ words, years: [] }, end)))) return undefined;
  const isNear = (day: string) =>
    ends.some((end) => {
      const parts = day.split('-');
      return end.split('-').filter((part, i) => part !== parts[i]).length === 1 && end.length === day.length;
    });
  return texts
    .flatMap((words) => findDates(words))
    .flatMap(({ edtf }) => edtf?.split('/') ?? [])
    .find((day) => day.length === '2000-01-01'.length && isNear(day));
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

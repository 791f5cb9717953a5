/** The days and months that our own words say, held against those that the articles print. */
import type { ArticleText } from '../article-text.ts';
import { findDates } from '../extract/find-dates.ts';
import type { ParsedFiles } from '../parse.ts';
import { ownSentences } from './own-sentences.ts';
import { type Paragraph, prints, yearsOf } from './printed-dates.ts';
import type { Problem } from './problem.ts';

/**
 * A day in a fact, a summary or reported speech is printed somewhere in an article that it rests on, be it without its
 * month (“sáng 21”), or is that of the record or of the publication; so is a month with its year, but where an article is
 * in English, which may print the name alone. Years are held as numbers, and what a quarter means is not.
 */
export function checkSaidDates(files: ParsedFiles, texts: ReadonlyMap<string, ArticleText>): Problem[] {
  const printed = new Map(
    files.articles.flatMap(({ value: { article } }) => {
      const paragraphs = texts.get(article.id)?.paragraphs;
      if (paragraphs === undefined) return [];
      const years = yearsOf(paragraphs, article.published);
      const { published, language } = article;
      return [[article.id, { published, language, years, paragraphs }] as const];
    }),
  );
  return ownSentences(files).flatMap(({ file, path, text, places, date }) => {
    const known = places.map(({ article }) => printed.get(article));
    if (!known.every((article) => article !== undefined)) return [];
    const paragraphs = known.flatMap((article): Paragraph[] =>
      article.paragraphs.map((words) => ({ words, years: article.years })),
    );
    const years = [...new Set(known.flatMap((article) => article.years))];
    const given = [date, ...known.map(({ published }) => published)].flatMap(
      (each) => each?.split('/') ?? [],
    );
    const isThere = (end: string) =>
      given.some((each) => each.startsWith(end)) ||
      paragraphs.some((paragraph) => prints(paragraph, end) || printsDay(paragraph.words, end));
    const isHeld = known.some(({ language }) => language === 'en') ? isOfDays : isOfDaysOrMonth;
    const odd = findDates(text).find((found) => {
      const readings = found.edtf ? [found.edtf] : years.flatMap((year) => inYear(found.text, year));
      return readings.length > 0 && !readings.some((each) => !isHeld(each) || each.split('/').every(isThere));
    });
    return odd ? [file.problem(path, `must have the dates of the article, which has no ${odd.text}`)] : [];
  });
}

/** By itself, so that no other date of the sentence lends its year. */
function inYear(date: string, year: string): string[] {
  return findDates(`ngày ${date.replace(/^ngày /i, '')}`, year).flatMap(({ edtf }) => edtf ?? []);
}

function isOfDays(date: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(date);
}

function isOfDaysOrMonth(date: string): boolean {
  return isOfDays(date) || /^\d{4}-\d\d$/.test(date);
}

/** Without its month: “ngày 21”, “on the 21st”, “các ngày 21, 23 và 25/9”. */
function printsDay(words: string, date: string): boolean {
  const day = Number(date.split('-')[2]);
  const before = '(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|mồng|mùng|the|và|and|,)';
  return new RegExp(
    String.raw`(?<!\p{L})${before} 0?${day}(?:st|nd|rd|th)?(?!\p{N}|[/.,]\p{N}| tháng)`,
    'iu',
  ).test(words);
}

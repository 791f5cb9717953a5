/** The days and months that our own words say, held against those that the articles print. */
import { findDates } from '../extract/find-dates.ts';
import { isPeriod } from './periods.ts';
import type { RestedSentence } from './printed.ts';
import { type Paragraph, prints } from './printed-dates.ts';
import type { Problem } from './problem.ts';

/**
 * A day in a fact, a summary or reported speech is printed somewhere in an article that it rests on, be it without its
 * month (“sáng 21”), or is that of the record or of the publication; so is a month with its year, but where an article is
 * in English, which may print the name alone; and a quarter, a half of a year or its first months, by whatever words. Years
 * are held as numbers.
 */
export function checkSaidDates(sentences: readonly RestedSentence[]): Problem[] {
  return sentences.flatMap(({ file, path, text, date, articles }) => {
    const paragraphs = articles.flatMap((article): Paragraph[] =>
      article.paragraphs.map(({ text: words }) => ({ words, years: article.years })),
    );
    const years = [...new Set(articles.flatMap((article) => article.years))];
    const given = [date, ...articles.map(({ published }) => published)].flatMap(
      (each) => each?.split('/') ?? [],
    );
    const isThere = (end: string) =>
      given.some((each) => each.startsWith(end)) ||
      paragraphs.some((paragraph) => prints(paragraph, end) || printsDay(paragraph.words, end));
    const periods = (): string[] =>
      paragraphs.flatMap(({ words }) =>
        findDates(words).flatMap((each) => each.edtf ?? years.flatMap((year) => inYear(each.text, year))),
      );
    const isHeld = articles.some(({ language }) => language === 'en') ? isOfDays : isOfDaysOrMonth;
    const odd = findDates(text).find((found) => {
      const readings = found.edtf ? [found.edtf] : years.flatMap((year) => inYear(found.text, year));
      if (isPeriod(found.text)) {
        const known = [date, ...periods()];
        return !readings.some((each) => known.includes(each));
      }
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

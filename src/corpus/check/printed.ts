/** What the articles print, read once for all that is held against it. */
import type { Lang } from '../../lang.ts';
import type { ArticleText } from '../article-text.ts';
import { findDates } from '../extract/find-dates.ts';
import type { ParsedFiles } from '../parse.ts';
import type { Article } from '../schema.ts';
import { NAME } from './beside-numbers.ts';
import { type Sentence, sentencesOf } from './our-texts.ts';
import { romanNumbers, type SaidNumbers, saidNumbers } from './said-numbers.ts';

export interface PrintedArticle {
  language: Lang;
  /** EDTF */
  published: string;
  paragraphs: readonly PrintedParagraph[];
  /** All that may be said in them. */
  said: ReadonlySet<number>;
  /** What a sentence may take from any of them: days, months and the numbers of sessions; and the day of publication. */
  context: ReadonlySet<number>;
  /** EDTF of the days and months that they print with their year. */
  dates: readonly string[];
  /** Of which a date may be that gives none. */
  years: readonly string[];
}

export interface PrintedParagraph extends SaidNumbers {
  text: string;
  /** The digits of those that no “tỷ” follows, whatever parts them: “1.500” may be 1.5 elsewhere. */
  digits: ReadonlySet<number>;
}

/** Those whose text is at hand, by their ids. */
export function printedArticles(
  { articles }: ParsedFiles,
  texts: ReadonlyMap<string, ArticleText>,
): ReadonlyMap<string, PrintedArticle> {
  return new Map(
    articles.flatMap(({ value: { article } }) => {
      const paragraphs = texts.get(article.id)?.paragraphs;
      return paragraphs ? [[article.id, printedIn(paragraphs, article)]] : [];
    }),
  );
}

function printedIn(
  paragraphs: readonly string[],
  { published, language }: Pick<Article, 'published' | 'language'>,
): PrintedArticle {
  const numbers = paragraphs.map((text) => saidNumbers(text, language));
  const scaled = numbers.flatMap(({ placed }) => placed.filter(({ isScaled }) => isScaled));
  const ofScaled = new Set(scaled.flatMap(({ text }) => numbersIn(text)));
  const names = numbers.flatMap(({ placed }) => placed.filter((one) => one.beside().of === NAME));
  const dates = paragraphs.flatMap((text) => findDates(text));
  const dated = dates.flatMap((date) => numbersIn(date.text));
  const context = [...names.flatMap(({ values }) => values), ...paragraphs.flatMap(romanNumbers), ...dated];
  return {
    language,
    published,
    paragraphs: numbers.map((each, i) => ({
      ...each,
      text: paragraphs[i]!,
      digits: new Set(numbersIn(paragraphs[i]!).filter((number) => !ofScaled.has(number))),
    })),
    said: new Set(numbers.flatMap(({ said }) => [...said])),
    context: new Set([...context.filter((number) => !isYear(number)), ...numbersIn(published)]),
    dates: dates.flatMap(({ edtf }) => edtf?.split('/') ?? []),
    years: yearsOf(paragraphs, published),
  };
}

/** Those that an article prints, that in which it was published, and those beside it. */
function yearsOf(paragraphs: readonly string[], published: string): string[] {
  const year = Number(published.slice(0, 4));
  const printed = paragraphs.flatMap(
    (words) => words.match(/(?<!\p{N}|\p{N}[.,])[12]\d{3}(?!\p{N}|[.,]\p{N})/gu) ?? [],
  );
  return [...new Set([...printed, ...[year - 1, year, year + 1].map(String)])];
}

/** Whether a number may be a year of our articles: one of four digits, below 3000. */
export function isYear(number: number): boolean {
  return number >= 1000 && number < 3000;
}

/** A mark before three digits may group or part decimals: “1.500” and “1,500” are the same, “3,1” and “31” are not. */
export function numbersIn(text: string): number[] {
  return (text.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? []).map((digits) =>
    Number(DECIMAL.test(digits) ? digits.replace(',', '.') : digits.replace(/[.,]/g, '')),
  );
}

const DECIMAL = /^\p{Nd}+[.,](?!\p{Nd}{3}$)\p{Nd}+$/u;

export interface RestedSentence extends Sentence {
  /** Those of its paragraphs, its own first. */
  articles: readonly PrintedArticle[];
  rested: readonly PrintedParagraph[];
}

/** Our sentences with what they rest on; without those that rest on a text that is not at hand. */
export function restedSentences(
  files: ParsedFiles,
  printed: ReadonlyMap<string, PrintedArticle>,
): RestedSentence[] {
  return sentencesOf(files).flatMap((sentence) => {
    const articles = sentence.places.map(({ article }) => printed.get(article));
    if (!articles.every((article) => article !== undefined)) return [];
    const rested = sentence.places.flatMap(
      ({ paragraph }, i) => articles[i]!.paragraphs[paragraph - 1] ?? [],
    );
    return [{ ...sentence, articles, rested }];
  });
}

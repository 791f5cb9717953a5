/** The numbers that our own words say, held against those of the article. */
import type { Lang } from '../../lang.ts';
import type { ArticleText } from '../article-text.ts';
import type { ParsedFiles } from '../parse.ts';
import type { Path } from '../read.ts';
import type { Article, Source } from '../schema.ts';
import { isOfSame, isTurned, mayAgree } from './beside-numbers.ts';
import type { Problem } from './problem.ts';
import { type PlacedNumber, type SaidNumbers, saidNumbers } from './said-numbers.ts';

/**
 * A number from ten on in a fact, a summary or reported speech stands in an article that it rests on, in digits, Roman
 * ones or words, with its “tỷ” or “million”, or is the year in which that was published; per cent and ranks do, of
 * whatever size. It may stand in another paragraph: a fact names the session. Whatever its size, it is of the same money
 * or also a share, and what grew by it in the article did not fall.
 */
export function checkOwnNumbers(
  { articles }: ParsedFiles,
  texts: ReadonlyMap<string, ArticleText>,
): Problem[] {
  const printed = new Map(
    articles.flatMap(({ value: { article } }) => {
      const paragraphs = texts.get(article.id)?.paragraphs;
      return paragraphs ? [[article.id, printedNumbers(paragraphs, article)]] : [];
    }),
  );

  return articles.flatMap(({ file, value: { article, quotations, facts } }) => {
    const check = (text: string, lang: Lang, path: Path, places: readonly Place[]): Problem[] => {
      const known = places.map(({ article: id }) => printed.get(id));
      if (!known.every((numbers) => numbers !== undefined)) return [];
      const rested = places.flatMap(({ paragraph }, i) => known[i]!.paragraphs[paragraph - 1] ?? []);
      const message = mismatch(text, lang, known, rested);
      return message === undefined ? [] : [file.problem(path, message)];
    };
    const placesOf = (paragraph: number, also: readonly Source[] = []): Place[] => [
      { article: article.id, paragraph },
      ...also.filter((source) => 'article' in source),
    ];
    const langs = ['vi', 'en'] as const;
    return [
      ...article.summary.flatMap((text, i) =>
        langs.flatMap((lang) =>
          check(
            text[lang],
            lang,
            ['article', 'summary', i, lang],
            text.paragraphs.flatMap((at) => placesOf(at)),
          ),
        ),
      ),
      ...facts.flatMap(({ text, paragraph, also }, i) =>
        langs.flatMap((lang) =>
          check(text[lang], lang, ['facts', i, 'text', lang], placesOf(paragraph, also)),
        ),
      ),
      ...quotations.flatMap(({ wording, text, language, paragraph, also }, i) =>
        wording === 'reported'
          ? check(text, language, ['quotations', i, 'text'], placesOf(paragraph, also))
          : [],
      ),
    ];
  });
}

interface Place {
  article: string;
  paragraph: number;
}

export interface PrintedNumbers {
  paragraphs: readonly SaidNumbers[];
  /** All that may be said in them. */
  said: ReadonlySet<number>;
  /** The digits of those that no “tỷ” follows, whatever parts them: “1.500” may be 1.5 elsewhere. */
  digits: ReadonlySet<number>;
}

export function printedNumbers(
  paragraphs: readonly string[],
  { published, language }: Pick<Article, 'published' | 'language'>,
): PrintedNumbers {
  const numbers = paragraphs.map((text) => saidNumbers(text, language));
  const scaled = numbers.flatMap(({ placed }) => placed.filter(({ isScaled }) => isScaled));
  const ofScaled = new Set(scaled.flatMap(({ text }) => numbersIn(text)));
  const digits = [...paragraphs, published].flatMap(numbersIn);
  return {
    paragraphs: numbers,
    said: new Set(numbers.flatMap(({ said }) => [...said])),
    digits: new Set(digits.filter((number) => !ofScaled.has(number))),
  };
}

/** A mark before three digits may group or part decimals: “1.500” and “1,500” are the same, “3,1” and “31” are not. */
export function numbersIn(text: string): number[] {
  return (text.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? []).map((digits) =>
    Number(DECIMAL.test(digits) ? digits.replace(',', '.') : digits.replace(/[.,]/g, '')),
  );
}

const DECIMAL = /^\p{Nd}+[.,](?!\p{Nd}{3}$)\p{Nd}+$/u;

/** What is wrong with the numbers of a text that rests on those paragraphs of the articles; undefined if nothing is. */
function mismatch(
  text: string,
  lang: Lang,
  articles: readonly PrintedNumbers[],
  rested: readonly SaidNumbers[],
): string | undefined {
  const { placed, ranks } = saidNumbers(text, lang);
  const isSaid = (value: number) => articles.some(({ said }) => said.has(value));
  const hasDigits = (number: number) => articles.some(({ digits }) => digits.has(number));
  const isThere = ({ values, isScaled, text: words }: PlacedNumber) =>
    values.some(isSaid) || (!isScaled && numbersIn(words).some(hasDigits));

  const sure = placed.filter(({ isSure }) => isSure);
  const isHeld = ({ values, isSure, beside }: PlacedNumber) =>
    values.some((value) => value >= 10 || !Number.isInteger(value)) || (isSure && beside().of === '%');
  const rank = ranks.find(({ values }) => !values.some(isSaid));
  if (rank) return `must have the numbers of the article, which has no ${rank.text}`;
  const missing = placed.find((one) => isHeld(one) && !isThere(one));
  if (missing) {
    const percent = missing.beside().of === '%' ? '%' : '';
    return `must have the numbers of the article, which has no ${missing.text.trim()}${percent}`;
  }

  const all = articles.flatMap(({ paragraphs }) => paragraphs);
  const [odd] = sure.flatMap((one) => {
    const own = one.beside();
    const same = besidesOf(one, all);
    const isOther = same.length > 0 && !same.some((two) => isOfSame(own, two));
    if (isOther) return own.phrase;
    const near = besidesOf(one, rested).filter((two) => isOfSame(own, two));
    const given = near.length > 0 ? near : same.filter((two) => isOfSame(own, two));
    const isFalse = given.some((two) => isTurned(own, two)) && !given.some((two) => mayAgree(own, two));
    return isFalse ? own.phrase : [];
  });
  return odd === undefined ? undefined : `must have the numbers of the article, which has no ${odd}`;
}

/** What stands beside the number wherever these paragraphs have it. */
function besidesOf({ values }: PlacedNumber, paragraphs: readonly SaidNumbers[]) {
  return paragraphs.flatMap(({ placed }) =>
    placed.filter((one) => one.values.some((value) => values.includes(value))).map((one) => one.beside()),
  );
}

/** The numbers that our own words say, held against those of the article. */
import type { Lang } from '../../lang.ts';
import type { ArticleText } from '../article-text.ts';
import { findDates } from '../extract/find-dates.ts';
import type { ParsedFiles } from '../parse.ts';
import type { Article } from '../schema.ts';
import { isMoreForLess, isOfSame, isTurned, mayAgree, NAME, turnedShare } from './beside-numbers.ts';
import { ownSentences } from './own-sentences.ts';
import type { Problem } from './problem.ts';
import { type PlacedNumber, romanNumbers, type SaidNumbers, saidNumbers } from './said-numbers.ts';

/**
 * A number from ten on in a fact, a summary or reported speech stands in a paragraph that it rests on, in digits, Roman
 * ones or words, with its “tỷ” or “million”; per cent and ranks do, of whatever size. A day, a month or the number of a
 * session may stand anywhere in the article, and a year may be that of its publication. Whatever its size, it is of the
 * same money or also a share, what grew by it in the article did not fall, and what is less there is not more.
 */
export function checkOwnNumbers(files: ParsedFiles, texts: ReadonlyMap<string, ArticleText>): Problem[] {
  const printed = new Map(
    files.articles.flatMap(({ value: { article } }) => {
      const paragraphs = texts.get(article.id)?.paragraphs;
      return paragraphs ? [[article.id, printedNumbers(paragraphs, article)]] : [];
    }),
  );

  return ownSentences(files).flatMap(({ file, path, text, lang, places }) => {
    const known = places.map(({ article: id }) => printed.get(id));
    if (!known.every((numbers) => numbers !== undefined)) return [];
    const rested = places.flatMap(({ paragraph }, i) => known[i]!.paragraphs[paragraph - 1] ?? []);
    const message = mismatch(text, lang, known, rested);
    return message === undefined ? [] : [file.problem(path, message)];
  });
}

export interface PrintedNumbers {
  paragraphs: readonly PrintedParagraph[];
  /** All that may be said in them. */
  said: ReadonlySet<number>;
  /** What a sentence may take from any of them: days, months and the numbers of sessions; and the day of publication. */
  context: ReadonlySet<number>;
  /** EDTF of the days and months that they print with their year. */
  dates: readonly string[];
}

interface PrintedParagraph extends SaidNumbers {
  text: string;
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
  const names = numbers.flatMap(({ placed }) => placed.filter((one) => one.beside().of === NAME));
  const dates = paragraphs.flatMap((text) => findDates(text));
  const dated = dates.flatMap((date) => numbersIn(date.text));
  const context = [...names.flatMap(({ values }) => values), ...paragraphs.flatMap(romanNumbers), ...dated];
  return {
    paragraphs: numbers.map((each, i) => ({
      ...each,
      text: paragraphs[i]!,
      digits: new Set(numbersIn(paragraphs[i]!).filter((number) => !ofScaled.has(number))),
    })),
    said: new Set(numbers.flatMap(({ said }) => [...said])),
    context: new Set([...context.filter((number) => !isYear(number)), ...numbersIn(published)]),
    dates: dates.flatMap(({ edtf }) => edtf?.split('/') ?? []),
  };
}

/** “tháng 12”, “11 tháng đầu năm” */
const IS_MONTHS = /^tháng|tháng đầu|tháng cuối|months/iu;

function isMonthOrDay(date: string): boolean {
  return date.includes('-');
}

function isYear(number: number): boolean {
  return number >= 1000 && number < 3000;
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
  rested: readonly PrintedParagraph[],
): string | undefined {
  const said = saidNumbers(text, lang);
  const missing = missingNumber(text, said, articles, rested);
  if (missing) return absent(missing.words, articles[0]!, missing.says);
  const odd = contradiction(text, said, rested) ?? saidOtherwise(text, said, articles, rested);
  return odd === undefined ? undefined : `must have the numbers of the article, which has no ${odd}`;
}

/** A number or rank that no paragraph has that may have it, and which one would. */
function missingNumber(
  text: string,
  { placed, ranks }: SaidNumbers,
  articles: readonly PrintedNumbers[],
  rested: readonly PrintedParagraph[],
) {
  const rank = ranks.find(({ values: [value] }) => !rested.some(({ places }) => places.has(value!)));
  if (rank) return { words: rank.text, says: ({ places }: PrintedParagraph) => places.has(rank.values[0]!) };

  const says =
    ({ values, isScaled, text: words }: PlacedNumber) =>
    ({ said, digits }: PrintedParagraph) =>
      values.some((value) => said.has(value)) ||
      (!isScaled && numbersIn(words).some((number) => digits.has(number)));
  // The days of dates are held for themselves; the year of one may be printed with it in another paragraph.
  const dates = findDates(text);
  const inDates = numbersOf(dates.filter((date) => !IS_MONTHS.test(date.text)));
  const years = dates
    .flatMap(({ edtf }) => edtf?.split('/') ?? [])
    .filter(
      (date) => isMonthOrDay(date) && articles.some((one) => one.dates.some((each) => each.startsWith(date))),
    )
    .map((date) => Number(date.slice(0, 4)));
  const isThere = (one: PlacedNumber) =>
    rested.some(says(one)) ||
    one.values.some((value) => years.includes(value) || articles.some(({ context }) => context.has(value)));
  const isHeld = ({ values, isSure, beside }: PlacedNumber) =>
    (values.some((value) => value >= 10 || !Number.isInteger(value)) && !inDates.includes(values[0]!)) ||
    (isSure && beside().of === '%');
  const number = placed.find((one) => isHeld(one) && !isThere(one));
  if (number === undefined) return undefined;
  const percent = number.beside().of === '%' ? '%' : '';
  return { words: `${number.text.trim()}${percent}`, says: says(number) };
}

/** What the words say against themselves, or of a share against the paragraphs. */
function contradiction(
  text: string,
  { placed }: SaidNumbers,
  rested: readonly PrintedParagraph[],
): string | undefined {
  const others = rested.map((paragraph) => paragraph.text);
  return (
    turnedShare(text, others) ?? placed.find((one, i) => contradicts(one, placed[i - 1]))?.beside().phrase
  );
}

/** What is of another money, a growth for a fall, or more for less, wherever the articles have the number. */
function saidOtherwise(
  text: string,
  { placed }: SaidNumbers,
  articles: readonly PrintedNumbers[],
  rested: readonly PrintedParagraph[],
): string | undefined {
  const all = articles.flatMap(({ paragraphs }) => paragraphs);
  const daysAndMonths = numbersOf(findDates(text));
  const odd = placed.find((one) => {
    if (!one.isSure) return false;
    const own = one.beside();
    const same = besidesOf(one, all);
    // An English article may print a month by its name.
    const isMonth = own.of === NAME && daysAndMonths.includes(one.values[0]!);
    if (!isMonth && same.length > 0 && !same.some((two) => isOfSame(own, two))) return true;
    const near = besidesOf(one, rested).filter((two) => isOfSame(own, two));
    const given = near.length > 0 ? near : same.filter((two) => isOfSame(own, two));
    const isFalse = given.some((two) => isTurned(own, two)) && !given.some((two) => mayAgree(own, two));
    return isFalse || isMoreForLess(own, given);
  });
  return odd?.beside().phrase;
}

function numbersOf(dates: readonly { text: string }[]): number[] {
  return dates.flatMap(({ text }) => numbersIn(text)).filter((number) => !isYear(number));
}

/** “giảm từ 24% lên 41%”, “fell from 24% to 41%” */
function contradicts(one: PlacedNumber, last: PlacedNumber | undefined): boolean {
  const own = one.beside();
  if (last === undefined || own.fromLast === undefined || !isOfSame(own, last.beside())) return false;
  const [from, to] = [last.values.at(-1)!, one.values[0]!];
  return own.fromLast === 'up' ? from > to : from < to;
}

/** That the words stand in no paragraph named; in which they do, if it is one of the record's own article. */
function absent(
  words: string,
  { paragraphs }: PrintedNumbers,
  says: (paragraph: PrintedParagraph) => boolean,
): string {
  const [first] = paragraphs.flatMap((paragraph, i) => (says(paragraph) ? [i + 1] : []));
  return first === undefined
    ? `must have the numbers of the article, which has no ${words}`
    : `must have the numbers of the paragraphs that it names, which have no ${words}: paragraph ${first} would have it`;
}

/** What stands beside the number wherever these paragraphs have it. */
function besidesOf({ values }: PlacedNumber, paragraphs: readonly SaidNumbers[]) {
  return paragraphs.flatMap(({ placed }) =>
    placed.filter((one) => one.values.some((value) => values.includes(value))).map((one) => one.beside()),
  );
}

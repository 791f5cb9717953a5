/** The numbers that our own words say, held against those of the article. */
import { findDates } from '../extract/find-dates.ts';
import { isMoreForLess, isOfSame, isTurned, mayAgree, NAME, turnedShare } from './beside-numbers.ts';
import {
  isYear,
  numbersIn,
  type PrintedArticle,
  type PrintedParagraph,
  type RestedSentence,
} from './printed.ts';
import type { Problem } from './problem.ts';
import { besidesOf, type PlacedNumber, type SaidNumbers, saidNumbers } from './said-numbers.ts';

/**
 * A number from ten on in a fact, a summary or reported speech stands in a paragraph that it rests on, in digits, Roman
 * ones or words, with its “tỷ” or “million”; per cent and ranks do, of whatever size. A day, a month or the number of a
 * session may stand anywhere in the article, and a year may be that of its publication. Whatever its size, it is of the
 * same money or also a share, what grew by it in the article did not fall, and what is less there is not more.
 */
export function checkOwnNumbers(sentences: readonly RestedSentence[]): Problem[] {
  return sentences.flatMap((sentence) => {
    const message = mismatch(sentence);
    return message === undefined ? [] : [sentence.file.problem(sentence.path, message)];
  });
}

/** What is wrong with its numbers; undefined if nothing is. */
function mismatch(sentence: RestedSentence): string | undefined {
  const said = saidNumbers(sentence.text, sentence.lang);
  const missing = missingRank(sentence, said) ?? missingNumber(sentence, said);
  if (missing) return absent(missing, sentence.articles[0]!);
  const others = sentence.rested.map(({ text }) => text);
  const odd =
    turnedShare(sentence.text, others) ??
    said.placed.find((one, i) => contradicts(one, said.placed[i - 1]))?.beside().phrase ??
    saidOtherwise(sentence, said);
  return odd === undefined ? undefined : `must have the numbers of the article, which has no ${odd}`;
}

/** What no paragraph has that may have it, and which one would. */
interface Missing {
  words: string;
  isIn: (paragraph: PrintedParagraph) => boolean;
}

function missingRank({ rested }: RestedSentence, { ranks }: SaidNumbers): Missing | undefined {
  return ranks
    .map(({ text, values: [value] }) => ({
      words: text,
      isIn: ({ places }: PrintedParagraph) => places.has(value!),
    }))
    .find(({ isIn }) => !rested.some(isIn));
}

/** “tháng 12”, “11 tháng đầu năm” */
const IS_MONTHS = /^tháng|tháng đầu|tháng cuối|months/iu;

function missingNumber(
  { text, articles, rested }: RestedSentence,
  { placed }: SaidNumbers,
): Missing | undefined {
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
    .filter((date) => date.includes('-'))
    .filter((date) => articles.some((article) => article.dates.some((each) => each.startsWith(date))))
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
  return { words: `${number.text.trim()}${percent}`, isIn: says(number) };
}

/** What is of another money, a growth for a fall, or more for less, wherever the articles have the number. */
function saidOtherwise(
  { text, articles, rested }: RestedSentence,
  { placed }: SaidNumbers,
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

/** That the words stand in no paragraph named; in which they do, if these are of the record's own article. */
function absent({ words, isIn }: Missing, { paragraphs }: PrintedArticle): string {
  const numbers = paragraphs.flatMap((paragraph, i) => (isIn(paragraph) ? [i + 1] : []));
  return numbers.length === 0
    ? `must have the numbers of the article, which has no ${words}`
    : `must have the numbers of the paragraphs that it names, which have no ${words}: paragraph ${numbers.join(' or ')} would have it`;
}

/**
 * Numbers in words, “seventy-eighth”, and numbers with what they count, “bốn cuộc”, “88 tỷ”. Each is found whole, in any of its
 * spellings, or not at all: 88 billion are not 88 million.
 */
import { below100, englishOrdinal, numberWords, spell } from '../../corpus/spelt-numbers.ts';
import { foldWord, formOf, type Token } from './fold.ts';
import { type NumberInWords, vietnameseNumberAt } from './numbers-in-words.ts';
import { PhraseList } from './phrases.ts';
import { type Span, spansIn } from './span.ts';
import { scales, scaleWords } from './units.ts';

export interface Amount extends Span {
  /** Folded words that are the same amount. */
  spellings: string[][];
}

/** English number words, of one word or two: from 20 on with their ordinals. */
const english = new Map<string, { value: number; ordinal?: boolean }>([
  ...below100.map((value) => [spell(value, 'en')[0]!, { value }] as const),
  ...below100.slice(20).map((value) => [englishOrdinal(value), { value, ordinal: true }] as const),
]);
const digits = numberWords.vi.slice(0, 10).map(foldWord);
const digitForms = numberWords.vi.slice(0, 10).map(formOf);
/** Ten; “mươi” without a digit before it is no number. */
const tenForm = formOf('mười');
const yearForm = formOf('năm');

/** “Two” and “hai” join (two countries), “one” and “một” point: they do not count. */
const leastInWords = 3;
/** From here on a number in words tells by itself. */
const leastAlone = 20;
/**
 * What is counted after small numbers in words, folded; without it, most are other words as often. In a row is what may be said for each
 * other, in English and in Vietnamese: “bốn cuộc” are four calls.
 */
const counted = [
  'phone telephone call calls / cuoc lan',
  'dialogues dialogue new / co doi',
  'year years / nam',
  'decade decades / thap',
  'term terms / nhiem',
  'countries country / nuoc',
  'times / lan',
  'leaders / lanh',
  'agreements / van',
  'meetings / cuoc',
  'visits / chuyen',
  '/ bai',
  '/ tru',
  '/ noi',
  '/ loi',
  '/ thang',
];
const rows = counted.map((row) => row.match(/[a-z]+/g)!);
const namesOfCounted = new Map(
  rows.flatMap((row) => row.map((word) => [word, rows.filter((other) => other.includes(word)).flat()])),
);
const countedInEnglish = new Set(counted.flatMap((row) => row.split('/')[0]!.match(/[a-z]+/g) ?? []));

/** Folded words of what is counted. */
export const countedWords: ReadonlySet<string> = new Set(namesOfCounted.keys());

/** These are something else unless they are written in one with the number: “79 bn” asks how many. */
const short = new Set('mn mil tr bn bil b ti'.split(' '));

/** They begin as scales do: “năm 2025 ngân hàng” are not 2025 thousand. */
const noScales = new PhraseList(
  'ngân hàng, ngân sách, ngân quỹ, Triều Tiên, tỷ giá, tỷ lệ, tỷ trọng, tỷ phú',
);

/** Words after which what a number begins with is the end of another: “eighty-eight billion” are not eight. Folded. */
export const beforeLastDigits: readonly string[] = [
  ...below100.filter((value) => value >= 20 && value % 10 === 0).map((value) => spell(value, 'en')[0]!),
  'muoi',
  'tram',
];

/** With which an amount in words may begin. */
const firstWords = new Set([...english.keys(), ...digits, 'muoi']);

/** The amounts among the words of a query, whose places are those in `text`. */
export function amountsIn(text: string, tokens: readonly Token[]): Amount[] {
  return spansIn(tokens, (from) => {
    const { word } = tokens[from]!;
    if (!firstWords.has(word) && !/^\d/.test(word)) return undefined;
    const number = digitsAt(text, tokens, from) ?? inWordsAt(tokens, from);
    if (number === undefined) return undefined;
    const scale = scaleAt(tokens, number.to);
    if (scale === undefined && number.inDigits) return undefined;
    const to = scale?.to ?? number.to;
    const spellings = number.spellings.flatMap((spelling) =>
      scale === undefined ? [spelling] : scale.spellings.map((word) => [...spelling, ...word]),
    );
    return { from, to, spellings };
  });
}

/** A number that was read, up to which word, and the spellings that mean the same. */
interface NumberRead {
  to: number;
  inDigits: boolean;
  spellings: string[][];
}

/** 88, or 8.8 and 8,8, which are two words each. */
function digitsAt(text: string, tokens: readonly Token[], from: number): NumberRead | undefined {
  const isDigits = (at: number) => /^\d+$/.test(tokens[at]?.word ?? '');
  if (!isDigits(from)) return undefined;
  const isDecimal =
    isDigits(from + 1) && /^[.,]$/.test(text.slice(tokens[from]!.end, tokens[from + 1]!.start));
  const to = from + (isDecimal ? 2 : 1);
  const own = tokens.slice(from, to).map(({ word }) => word);
  const value = Number(own[0]);
  return { to, inDigits: true, spellings: isDecimal ? [own] : [own, ...inWords(value)] };
}

/** “seventy-eighth”, “hai mươi lăm”, “bốn” before what is counted. */
function inWordsAt(tokens: readonly Token[], from: number): NumberRead | undefined {
  const [first, second] = [tokens[from]!, tokens[from + 1]];
  const inEnglish = englishAt(first, second);
  const read = inEnglish ?? vietnameseAt(tokens, from);
  if (read === undefined || read.value < leastInWords) return undefined;
  const own = tokens.slice(from, from + read.length).map(({ word }) => word);
  const { value } = read;
  const to = from + read.length;
  const spellings = [
    own,
    [String(value)],
    ...(inEnglish?.ordinal ? [[`${value}th`]] : []),
    ...inWords(value),
  ];
  // By itself a small number is many other words: “sáu” without its marks is “after”.
  const names = value < leastAlone ? namesOfCounted.get(tokens[to]?.word ?? '') : undefined;
  if (names === undefined) return { to, inDigits: false, spellings };
  return {
    to: to + 1,
    inDigits: false,
    spellings: spellings.flatMap((spelling) => names.map((name) => [...spelling, name])),
  };
}

/** Not “tên nước”, nor without its marks: what ten are of is said in English, too. */
function englishAt(
  first: Token,
  second: Token | undefined,
): (NumberInWords & { ordinal?: boolean }) | undefined {
  const next = second?.word ?? '';
  const ofTwo = english.get(`${first.form} ${next}`);
  if (ofTwo !== undefined) return { ...ofTwo, length: 2 };
  const ofOne = english.get(first.form);
  const isCounted = countedInEnglish.has(next) || scaleWords.includes(next);
  if (ofOne === undefined || (ofOne.value < 20 && !isCounted)) return undefined;
  return { ...ofOne, length: 1 };
}

function vietnameseAt(tokens: readonly Token[], from: number): NumberInWords | undefined {
  const read = vietnameseNumberAt(tokens, from);
  if (read === undefined || read.value >= 20) return read;
  if (read.value >= 10) return tokens[from]!.form === tenForm ? read : undefined;
  const digit = read.value;
  const next = tokens[from + 1];
  if (digit < leastInWords || digit === 5 || next === undefined) return undefined;
  const isCounted = next.word === 'nam' ? next.form === yearForm : namesOfCounted.has(next.word);
  const isScaled = scaleWords.includes(next.word) && !noScales.isAt(tokens, from + 1);
  if (!isCounted && !isScaled) return undefined;
  // “sau” is after, and “bay” to fly: such digits are typed with their marks.
  if (tokens[from]!.form !== digitForms[digit]) return undefined;
  return read;
}

/** A number up to 100 as it is usually said in both languages, folded. */
function inWords(value: number): string[][] {
  if (value === 100) return [['tram'], ['mot', 'tram'], ['hundred'], ['one', 'hundred']];
  const usual = [...spell(value, 'en').slice(0, 1), ...spell(value, 'vi').slice(0, 1)];
  return usual.map((words) => foldWord(words).split(' '));
}

/** The longest scale that begins at a word: where it ends, and all its spellings. */
function scaleAt(tokens: readonly Token[], at: number): { to: number; spellings: string[][] } | undefined {
  let longest: { to: number; spellings: string[][] } | undefined;
  if (noScales.isAt(tokens, at)) return undefined;
  for (const spellings of scales) {
    for (const spelling of spellings) {
      if (longest !== undefined && at + spelling.length <= longest.to) continue;
      if (short.has(spelling[0]!) && tokens[at]?.start !== tokens[at - 1]?.end) continue;
      if (spelling.every((word, i) => tokens[at + i]?.word === word))
        longest = { to: at + spelling.length, spellings };
    }
  }
  return longest;
}

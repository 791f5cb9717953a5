/** Whether a figure says what the words say that it was read from: number, qualifier, unit, currency and growth. */
import { type Lang, otherLang } from '../../lang.ts';
import {
  currencyOf,
  expecting,
  isNamedCurrency,
  isPercent,
  mayBeCurrency,
  multiplierPattern,
  type Qualifier,
  qualifierOf,
  qualifierPattern,
} from '../extract/figure-words.ts';
import { type FigureCandidate, findFigures } from '../extract/find-figures.ts';
import { findFirsts } from '../extract/find-ranks.ts';
import type { Figure } from '../schema.ts';
import { below100, englishOrdinals, numberWords, spell } from '../spelt-numbers.ts';
import { isCounted } from './counted.ts';
import { saysUnit, whyNoCount } from './own-count.ts';
import { hasWords } from './words.ts';

/** What of a figure its phrase must say. */
export type Phrased = Pick<
  Figure,
  'value' | 'unit' | 'currency' | 'qualifier' | 'change' | 'phrase' | 'note'
>;

export interface PhraseProblem {
  field: 'value' | 'unit' | 'currency' | 'qualifier' | 'change';
  message: string;
}

/**
 * Where the figure says something else than its phrase does where it stands in the paragraph: a “gần” before the phrase
 * counts too. Without the paragraph the phrase is read by itself.
 */
export function checkPhrase(figure: Phrased, language: Lang, paragraph?: string): PhraseProblem[] {
  const words = paragraph ?? figure.phrase;
  const readings: PhraseProblem[][] = [];
  for (let at = words.indexOf(figure.phrase); at >= 0; at = words.indexOf(figure.phrase, at + 1)) {
    readings.push(checkAt(figure, language, { words, at, isWhole: paragraph !== undefined }));
  }
  return readings.find(({ length }) => length === 0) ?? readings[0] ?? [];
}

/** The phrase in its surroundings; whether these are all of the paragraph. */
interface Context {
  words: string;
  at: number;
  isWhole: boolean;
}

function checkAt(figure: Phrased, language: Lang, context: Context): PhraseProblem[] {
  const { words, at } = context;
  const firsts = figure.qualifier === 'rank' ? findFirsts(words) : [];
  const candidates = [...findFigures(words, language), ...firsts].filter(
    ({ numberAt }) => numberAt >= at && numberAt < at + figure.phrase.length,
  );
  if (candidates.length === 0) return checkSpelt(figure, language, context);
  const ofValue = candidates.filter(({ value }) => value === figure.value);
  if (ofValue.length === 0) {
    const said = candidates.map(({ value }) => value).join(' or ');
    return [{ field: 'value', message: `must be the number of its phrase, which says ${said}` }];
  }
  const qualified = ofValue.find(({ qualifier }) => isQualified(figure, qualifier));
  const candidate = qualified ?? ofValue[0]!;
  return [
    ...(qualified ? [] : [qualifierProblem(candidate.qualifier)]),
    ...unitProblems(figure, language, candidate, context),
    ...changeProblems(figure, candidates, candidate),
  ];
}

/** In a phrase these, too, say that its number is still to come. */
const TO_COME =
  /(?<!\p{L})(?:dự (?:tính|định)|kỳ vọng|ước|phấn đấu|mục tiêu|(?:hướng|nhắm) (?:tới|đến)|sẽ|projected|estimated|aim(?:s|ed|ing)?|target(?:s|ed|ing)?|will|set to)(?!\p{L})/iu;
function isQualified({ qualifier, phrase }: Phrased, said: Qualifier): boolean {
  const isToCome = expecting.test(phrase) || TO_COME.test(phrase);
  return said === qualifier || (qualifier === 'expected' && said !== 'beyond' && isToCome);
}

function qualifierProblem(said: Qualifier): PhraseProblem {
  const message =
    said === 'beyond'
      ? 'must be left out, and with it the figure: its number is a limit, which only a fact can say'
      : `must be ${said}, as its phrase says where it stands`;
  return { field: 'qualifier', message };
}

function unitProblems(
  { unit, currency }: Phrased,
  language: Lang,
  candidate: FigureCandidate,
  { words, isWhole }: Context,
): PhraseProblem[] {
  const problems: PhraseProblem[] = [];
  if (candidate.currency !== undefined) {
    if (currency !== candidate.currency)
      problems.push({ field: 'currency', message: `must be ${candidate.currency}, as its phrase says` });
  } else if (
    currency !== undefined &&
    candidate.unit !== '' &&
    isNamedCurrency(currency) &&
    !mayBeCurrency(candidate.unit, currency)
  ) {
    const message = `must be absent, or that of what its phrase counts, “${candidate.unit} …”`;
    problems.push({ field: 'currency', message });
  }
  if (unit === undefined) {
    const isMoney = currency !== undefined || candidate.currency !== undefined;
    if (!isMoney && !isPercent(candidate.unit)) return problems;
    const said = `${candidate.unit}${candidate.per ?? ''}`;
    const wanted = said === '' ? `that of its currency, ${currency}` : `${said}, as its phrase says`;
    return [...problems, { field: 'unit', message: `is missing; must be ${wanted}` }];
  }
  const isRate =
    candidate.per !== undefined && (candidate.currency !== undefined || isPercent(candidate.unit));
  const { of: own, each } = isRate ? rateOf(unit[language]) : { of: unit[language] };
  if (isRate && each !== candidate.per!.slice(1).toLowerCase()) {
    const message = `must be what its phrase counts, “${candidate.unit}${candidate.per}”`;
    return [...problems, { field: 'unit', message }];
  }
  const translated = unit[otherLang(language)];
  const other = isRate ? rateOf(translated).of : translated;
  const isSameMoney = [undefined, currency, candidate.currency].includes(currencyOf(other));
  if (!isSameMoney || isPercent(other) !== isPercent(own))
    problems.push({ field: 'unit', message: `must count the same in both languages, not “${other}”` });
  const isOfMoney = candidate.currency === own || (currency === own && mayBeCurrency(candidate.unit, own));
  const counted = `${candidate.unit}${/ rưỡi$/i.exec(candidate.phrase)?.[0] ?? ''}${candidate.per ?? ''}`;
  const after = words.slice(candidate.index + candidate.phrase.length - counted.length);
  const isPrinted =
    candidate.unit === ''
      ? !isWhole || hasWords(words, own)
      : isOfMoney || isCounted(after, own, language) || (isPercent(own) && isPercent(candidate.unit));
  if (isPrinted) return problems;
  const said = candidate.unit === '' ? 'which its paragraph has' : `“${candidate.unit} …”`;
  return [...problems, { field: 'unit', message: `must be what its phrase counts, ${said}` }];
}

/** “USD/tấn”, “USD a tonne” */
function rateOf(unit: string): { of: string; each?: string } {
  const [, of = unit, each] = /^(.+?)(?:\/|\s+(?:per|an?|mỗi|một)\s+)(\p{L}+)$/iu.exec(unit) ?? [];
  return { of, each: each?.toLowerCase() };
}

function changeProblems(
  { change }: Phrased,
  candidates: readonly FigureCandidate[],
  { changePercent }: FigureCandidate,
): PhraseProblem[] {
  if (change === undefined || change.percent === changePercent) return [];
  const percents = candidates.flatMap((candidate) => candidate.changePercent ?? []);
  const hint = percents.length > 0 ? `which says ${percents.join(' or ')}` : 'which says none';
  return [{ field: 'change', message: `must be the growth that its phrase gives, ${hint}` }];
}

/** A number that counts nothing (“khóa 79”), in words (“một năm”), or that we counted, as a note must say. */
function checkSpelt(figure: Phrased, language: Lang, context: Context): PhraseProblem[] {
  const { phrase, value, qualifier, change } = figure;
  const { words, at } = context;
  const problems: PhraseProblem[] = change
    ? [{ field: 'change', message: 'must be the growth that its phrase gives, which says none' }]
    : [];
  const spelt = speltNumbers(words, language, figure).filter(
    ({ index }) => index >= at && index < at + phrase.length,
  );
  const found = spelt.find((one) => one.value === value);
  if (found === undefined) {
    const inWords = spelt.find(({ index }) => !/\p{N}/u.test(words[index]!));
    const why = inWords
      ? `must be the number of its phrase, which says ${inWords.value}`
      : whyNoCount(figure);
    if (why !== undefined) return [{ field: 'value', message: why }, ...problems];
    if (qualifier !== 'exact') problems.push(qualifierProblem('exact'));
    return saysUnit(figure) ? problems : [...problems, ...speltUnitProblems(figure, language, context)];
  }
  const before = new RegExp(String.raw`(?<!\p{L})(${qualifierPattern})\s+$`, 'iu');
  const said = qualifierOf(before.exec(words.slice(0, found.index))?.[1]);
  const isRank = qualifier === 'rank' && said === 'exact';
  if (!isRank && !isQualified(figure, said)) problems.push(qualifierProblem(said));
  return [...problems, ...speltUnitProblems(figure, language, context)];
}

function speltUnitProblems({ unit }: Phrased, language: Lang, { words, isWhole }: Context): PhraseProblem[] {
  if (unit === undefined || !isWhole || hasWords(words, unit[language])) return [];
  return [{ field: 'unit', message: 'must be absent, or what its phrase counts' }];
}

const DIGITS = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\p{N}[.,/:–-])\d+(?<th>st|nd|rd|th)?(?![\p{L}\p{N}]|[.,/:–-]\p{N}|\s*%|${multiplierPattern})`,
  'gu',
);

/** After one of these a number word is the end of a larger number: “hai mươi lăm”, “mười hai”. */
const LARGER = String.raw`(?:mười|mươi|trăm|nghìn|ngàn|linh|lẻ|hundred|thousand|and|ty)[\s-]`;

function speltNumbers(words: string, language: Lang, { unit }: Phrased): { index: number; value: number }[] {
  // The 35th of something is no number of things.
  const digits = [...words.matchAll(DIGITS)]
    .filter(({ groups }) => unit === undefined || groups?.th === undefined)
    .map(({ 0: text, index }) => ({ index, value: Number.parseInt(text, 10) }));
  const inWords =
    unit === undefined
      ? placesOfWords(words, ORDINALS[language])
      : placesOfWords(words, CARDINALS[language], unit[language]);
  return [...digits, ...inWords];
}

const CARDINALS: Readonly<Record<Lang, ReadonlyMap<string, number>>> = {
  vi: cardinals('vi'),
  en: cardinals('en'),
};

function cardinals(language: Lang): ReadonlyMap<string, number> {
  return new Map(below100.flatMap((value) => spell(value, language).map((word) => [word, value] as const)));
}

const ORDINALS: Readonly<Record<Lang, ReadonlyMap<string, number>>> = {
  vi: new Map([
    ['đầu tiên', 1],
    ['thứ nhất', 1],
    ['thứ tư', 4],
    ...numberWords.vi.map((word, value) => [`thứ ${word}`, value] as const),
  ]),
  en: new Map(englishOrdinals.map((word, i) => [word, i + 1] as const)),
};

/** Where one of the numbers stands, with what is counted right after it; “twenty five” is also written with a hyphen. */
function placesOfWords(
  text: string,
  numbers: ReadonlyMap<string, number>,
  counted?: string,
): { index: number; value: number }[] {
  const spelt = (words: string) => words.split(' ').map(RegExp.escape).join('[ -]');
  const after = counted === undefined ? '' : `[ -]${spelt(counted)}`;
  const pattern = String.raw`(?<!\p{L}|${LARGER})(?<number>${[...numbers.keys()].map(spelt).join('|')})${after}(?!\p{L})`;
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ index, groups }) => ({
    index,
    value: numbers.get(groups!.number!.toLowerCase().replaceAll('-', ' '))!,
  }));
}

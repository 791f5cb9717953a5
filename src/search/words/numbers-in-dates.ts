/** The numbers of dates as they are said or shortened, in digits: tháng chín, hai nghìn hai lăm, the twelfth, the nineties, 2k21, '77. */
import { below100, englishOrdinal, numberWords, spell } from '../../corpus/spelt-numbers.ts';
import { foldWord, formOf, type Token } from './fold.ts';
import { numbered } from './function-words.ts';
import { andWords, choiceWords, rangeWords, secondAfter } from './joined-dates.ts';
import { foldedWords, type NumberInWords, vietnameseNumberAt } from './numbers-in-words.ts';
import { isTyped } from './phrases.ts';
import type { Span } from './span.ts';
import { afterDecimals, scaleWords } from './units.ts';

/** A word of a query, or several that are one number, as a date is read of it. */
export interface DateWord extends Span {
  word: string;
  /** A year that is not written in four digits: a date by itself. */
  isYear: boolean;
}

/** The same, by the number of its words. */
type Read = Omit<DateWord, keyof Span> & { length: number };

/** What makes a decade of the number after it: thập niên, thập kỷ, những năm; folded. */
export const decadeMarks: ReadonlySet<string> = new Set(['thap nien', 'thap ky', 'thap ki', 'nhung nam']);
/** Before the number of a day; folded. */
const dayMarks = new Set(['ngay', 'mung', 'mong']);
/** What is counted in each month rather than its number, or begins as it does: tháng hai lần, ba tháng hai bên, tháng tư vấn; folded. */
const counted = new Set(
  'lan nuoc ben phia cuoc chuyen chieu dang nha lanh nguoi quoc van nhan minh'.split(' '),
);
/** Without their marks these are other words as often: tháng sau, tháng từ. */
const ambiguous = new Set(['sau', 'tu', 'nam']);
const digitForms = numberWords.vi.map(formOf);
const fourth = { word: 'tu', form: formOf('tư') };
const quarter = { word: 'quy', form: formOf('quý') };
const noWord = { word: '', form: '' };
const fifth = digitForms[5]!;
const beginsYear = /^(?:\d|mot$|hai$)/;
/** Before months that are counted, and in “ngày tháng năm”. */
const beforeYear = /^(?:\d+|ngay)$/;
/** Not those within a word. */
const quoteMarks = /(?<!\p{L})['’]|['’](?!\p{L})/gu;
/** Before decades in digits; nothing, too. */
const beforeDecades = new Set(['', ...'the in of early mid late during since'.split(' ')]);
/** Of whom “sixties” tell the age. */
const possessive = new Set('his her their my our your'.split(' '));

/** The “twenties” may be those of either century. */
const decades = new Map(
  below100
    .filter((value) => value >= 40 && value % 10 === 0)
    .map((value) => [spell(value, 'en')[0]!.replace(/y$/, 'ies'), `${value}s`]),
);

/** Days in words: the twelfth, the twenty-first; folded. */
const ordinalDays = new Map(below100.slice(1, 32).map((day) => [englishOrdinal(day), day] as const));

/** Years in words, folded: “hai nghìn không trăm hai lăm”, “nineteen seventy seven”, “năm bảy bảy”. */
const years = new Map(
  below100.slice(1).flatMap((value) => {
    const vietnamese = spell(value, 'vi').flatMap((words) =>
      value < 10
        ? [`linh ${words}`, `lẻ ${words}`]
        : value > 20 && value % 10 > 0
          ? [words, words.replace(' mươi', '')]
          : [words],
    );
    const english = value < 10 ? [] : spell(value, 'en');
    const of = (centuries: readonly string[], rest: readonly string[], year: number) =>
      centuries.flatMap((century) => rest.map((words) => [foldWord(`${century} ${words}`), year] as const));
    return [
      ...of(['một nghìn chín trăm', 'một ngàn chín trăm'], vietnamese, 1900 + value),
      ...of(
        ['hai nghìn', 'hai ngàn', 'hai nghìn không trăm', 'hai ngàn không trăm'],
        vietnamese,
        2000 + value,
      ),
      ...of(['nineteen'], english, 1900 + value),
      ...(value > 40 && value % 10 > 0 ? of(['năm'], vietnamese, 1900 + value) : []),
    ];
  }),
);
const longestYear = 7;
const yearBegins = new Set(['mot', 'hai', 'nineteen', 'nam']);
/** Before “nam” that begins no year: Việt Nam, tháng năm, tám mươi năm. */
const beforeOtherNam = new Set(['viet', 'mien', 'thang', 'muoi']);

/** The words of a query, its numbers of dates in digits. */
export function inDigits(text: string, tokens: readonly Token[]): DateWord[] {
  const found: DateWord[] = [];
  const accented = tokens.some(({ word, form }) => form !== word);
  for (let from = 0; from < tokens.length; from = found.at(-1)!.to) {
    const { length, ...read } =
      yearAt(from) ??
      numberAt(from) ??
      ordinalAt(from) ??
      decadeAt(from) ??
      shortYearAt(from) ??
      asWritten(from);
    found.push({ from, to: from + length, ...read });
  }
  return found;

  function word(at: number): string {
    return tokens[at]?.word ?? '';
  }

  function yearAt(from: number): Read | undefined {
    const isOther = choiceWords.has(word(from - 1)) && found.at(-2)?.isYear === true;
    if (!yearBegins.has(word(from)) && !isOther) return undefined;
    for (let length = Math.min(longestYear, tokens.length - from); length > 1; length--) {
      const words = foldedWords(tokens, from, length);
      const year = years.get(words) ?? (isOther ? years.get(`nam ${words}`) : undefined);
      // “Hai nghìn ba mươi tỷ” are so many billions.
      if (year === undefined || scaleWords.includes(word(from + length))) continue;
      const isShort = isOther || word(from) === 'nam';
      if (isShort && !isShortYear(word(from) === 'nam' ? from + 1 : from, from + length, year)) continue;
      return { length, word: String(year), isYear: true };
    }
    return undefined;
  }

  /** Not “năm sau bay”, nor “năm bảy mươi bảy năm”: without “mươi”, the first digit is typed with its marks. */
  function isShortYear(first: number, end: number, year: number): boolean {
    const tens = Math.floor((year % 100) / 10);
    const isTold = word(first + 1) === 'muoi' || (tens !== 5 && tokens[first]!.form === digitForms[tens]);
    return isTold && word(end) !== 'nam' && !beforeOtherNam.has(word(first - 2));
  }

  function numberAt(from: number): Read | undefined {
    const read =
      (word(from - 1) === 'thang' ? monthAfter(from) : undefined) ??
      (isTyped(tokens[from - 1] ?? noWord, quarter, true) ? fourthOr(from, 4) : undefined) ??
      (decadeMarks.has(`${word(from - 2)} ${word(from - 1)}`) ? tensAt(from) : undefined) ??
      dayAt(from);
    return read && { length: read.length, word: String(read.value), isYear: false };
  }

  /** Not in “trong ba tháng tư lệnh”, nor in “8 tháng hai chiều”. */
  function monthAfter(from: number): NumberInWords | undefined {
    const isMarked = dayMarks.has(found.at(-3)?.word ?? '');
    const isInWords =
      digitForms.includes(tokens[from - 2]?.form ?? '') && found.at(-2)!.word === word(from - 2);
    if (isInWords && !isMarked) return undefined;
    const read = monthAt(from, isMarked);
    const isCount =
      !isMarked && /^\d+$/.test(word(from - 2)) && counted.has(word(from + (read?.length ?? 1)));
    return isCount ? undefined : read;
  }

  /** `isOfDay`: a day stands before it. */
  function monthAt(from: number, isOfDay: boolean): NumberInWords | undefined {
    const read = fourthOr(from, 12);
    if (read === undefined || read.length > 1) return read;
    const next = word(from + 1);
    const { form } = tokens[from]!;
    if (accented && ambiguous.has(form)) return undefined;
    if (isOfDay || (next === 'nam' && beginsYear.test(word(from + 2)))) return read;
    // “8 tháng năm 2024” are eight months.
    if (read.value === 5)
      return next === '' && form === fifth && !beforeYear.test(word(from - 2)) ? read : undefined;
    return ambiguous.has(form) || counted.has(next) ? undefined : read;
  }

  /** A day before its month: of one word only after “ngày”, “mùng”. */
  function dayAt(from: number): NumberInWords | undefined {
    const read = upTo(31, from);
    const isMarked = dayMarks.has(word(from - 1));
    if (read === undefined || (read.length === 1 && !isMarked)) return undefined;
    const end = from + read.length;
    const isOfMonth = word(end) === 'thang' && (/^\d/.test(word(end + 1)) || monthAt(end + 1, isMarked));
    return isOfMonth || isBeforeDay(end) ? read : undefined;
  }

  /** “(Hai mươi mốt) đến ngày hai mươi bảy tháng chín”. */
  function isBeforeDay(from: number): boolean {
    const isJoined = [rangeWords, choiceWords, andWords].some((joining) => joining.has(word(from)));
    return isJoined && dayAt(secondAfter(word, from)) !== undefined;
  }

  function ordinalAt(from: number): Read | undefined {
    const inTwo = ordinalDays.get(`${word(from)} ${word(from + 1)}`);
    const day = inTwo ?? ordinalDays.get(word(from));
    return day === undefined
      ? undefined
      : { length: inTwo === undefined ? 1 : 2, word: `${day}th`, isYear: false };
  }

  function tensAt(from: number): NumberInWords | undefined {
    const read = upTo(90, from);
    return read !== undefined && read.value % 10 === 0 ? read : undefined;
  }

  /** “Tư” is the fourth. */
  function fourthOr(from: number, most: number): NumberInWords | undefined {
    const first = tokens[from];
    if (first === undefined) return undefined;
    return isTyped(first, fourth, true) ? { value: 4, length: 1 } : upTo(most, from);
  }

  /** Of one word, with its marks if it was typed with any. */
  function upTo(most: number, from: number): NumberInWords | undefined {
    const read = vietnameseNumberAt(tokens, from);
    if (read === undefined || read.value > most) return undefined;
    const { word, form } = tokens[from]!;
    return read.length > 1 || form === word || form === digitForms[read.value] ? read : undefined;
  }

  /** “The nineties”, “nineteen sixties”; “the 1960's”, “60's”. */
  function decadeAt(from: number): Read | undefined {
    const isOfCentury = word(from) === 'nineteen';
    const decade = decades.get(word(isOfCentury ? from + 1 : from));
    const isAge = possessive.has(word(from - 1)) || possessive.has(word(from - 2));
    if (decade !== undefined && !isAge)
      return { length: isOfCentury ? 2 : 1, word: isOfCentury ? `19${decade}` : decade, isYear: false };
    const isPlural =
      word(from + 1) === 's' && /^['’]$/.test(text.slice(tokens[from]!.end, tokens[from + 1]!.start));
    // “2020's exports” are of one year.
    const isDecade = word(from - 1) === 'the' ? /^(?:1[89]|20)?[0-9]0$/ : /^[0-9]0$/;
    // “UNGA 80's theme” is of a session.
    return isPlural && isDecade.test(word(from)) && beforeDecades.has(word(from - 1))
      ? { length: 2, word: `${word(from)}s`, isYear: false }
      : undefined;
  }

  /** “2k21”, and “'77” unless a quotation begins there or something is counted. */
  function shortYearAt(from: number): Read | undefined {
    const ofThousand = /^2k([0-9]{2})$/.exec(word(from))?.[1];
    if (ofThousand !== undefined) return { length: 1, word: `20${ofThousand}`, isYear: true };
    if (!/^[0-9]{2}$/.test(word(from)) || !/['’]/.test(text[tokens[from]!.start - 1] ?? '')) return undefined;
    const next = word(from + 1);
    const isOther = numbered.lengthBefore(tokens, from) > 0 || next === 'nam' || afterDecimals.has(next);
    const isAlone = text.match(quoteMarks)?.length === 1 && !isOther;
    return { length: 1, word: String(inFull(Number(word(from)))), isYear: isAlone };
  }

  function asWritten(from: number): Read {
    return { length: 1, word: word(from), isYear: false };
  }
}

/** A year of two digits: of this century up to 39. */
export function inFull(value: number): number {
  return value + (value < 40 ? 2000 : 1900);
}

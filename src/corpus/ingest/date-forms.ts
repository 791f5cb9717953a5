/** The forms in which newspapers print dates, in Vietnamese and English. */
import { isEdtf } from '../dates.ts';
import { MONTHS } from '../months.ts';
import { numberWords } from './figure-words.ts';

type Groups = Record<string, string | undefined>;

export interface Form {
  pattern: RegExp;
  /** EDTF; no date where there is no such day or month; undefined where the year alone is missing. */
  read: (groups: Groups) => string | undefined;
}

/** No digit before it, and no number of which it would be the end: “112/3”, “1.5/9”. */
const BEGIN = String.raw`(?<!\p{N}|\p{N}[/.,])`;
const END = String.raw`(?!\p{N}|[/.,]\p{N})`;
const TO = String.raw`\s*(?:-|–|đến|tới)\s*`;
const DAY = String.raw`\d{1,2}`;
/** “/1960”, “ năm 1960”, “, năm 1960”; or no year. */
const YEAR = String.raw`(?:(?:/|,? năm )(?<y>\d{4}))?${END}`;
/** “ 1960”, “, 1960”; or no year. */
const ENGLISH_YEAR = String.raw`(?:,? (?<y>\d{4}))?${END}`;
/** With a capital, which tells it from “may”, or all in capitals; shortened as newspapers do. */
const MONTH_NAME = [...MONTHS, ...MONTHS.map((name) => name.toUpperCase())].join('|');
const MONTH = `(?<!\\p{L})(?<name>${MONTH_NAME}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)`;
const ORDINAL = '(?:st|nd|rd|th)?';
/** “năm 2024”, “năm nay”. */
const IN_YEAR = String.raw`năm (?:(?<y>\d{4})${END}|nay(?!\p{L}))`;
/** As they are called: January to December. */
const MONTH_WORDS = 'Giêng|Một,Hai,Ba,Tư,Năm,Sáu,Bảy,Tám,Chín,Mười,Mười Một,Mười Hai|Chạp'.split(',');
/** How many months of a year: “8”, “tám”, “eight”. */
const MONTH_COUNT = String.raw`(?<!\p{L}|\p{N}|\p{N}[/.,])(?<n>${DAY}|${[...numberWords.vi, ...numberWords.en].join('|')})`;
/** Before what is otherwise a fraction: “2/12 phiếu”. */
const DAY_WORD = String.raw`(?<=(?<!\p{L})(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|từ|đến|tới|và|vào|qua|dịp|mồng|mùng) |\(|[-–]\s?)`;

/** The longest form first: what one has taken, the next does not see. */
export const dateForms: readonly Form[] = [
  // 21/9 đến 27/9/2024, 28/9-3/10/2024
  form(
    String.raw`${BEGIN}(?<d>${DAY})/(?<m>${DAY})(?:/(?<y1>\d{4}))?${TO}(?:ngày )?(?<d2>${DAY})/(?<m2>${DAY})${YEAR}`,
    ({ d, m, y1, d2, m2, y }) => rangeOfDays({ d, m, y: y1 }, { d: d2, m: m2, y }),
  ),
  // tháng 5-6/2024, tháng 5 đến tháng 6 năm 2024
  form(`tháng (?<m>${DAY})${TO}(?:tháng )?(?<m2>${DAY})${YEAR}`, ({ m, m2, y }) =>
    range(month(y, m), month(y, m2)),
  ),
  // 22-26/9/2024, ngày 21 đến ngày 24/9, ngày 5 đến ngày 7 tháng 9 năm 2024
  form(
    `${BEGIN}(?<d>${DAY})${TO}(?:ngày )?(?<d2>${DAY})(?:/| tháng )(?<m>${DAY})${YEAR}`,
    ({ d, d2, m, y }) => range(day(y, m, d), day(y, m, d2)),
  ),
  // 1 và 2/11/2023; 22, 23/9/2024
  form(
    String.raw`${BEGIN}(?<d>${DAY})(?: và |, )(?<d2>${DAY})/(?<m>${DAY})(?:/|,? năm )(?<y>\d{4})${END}`,
    ({ d, d2, m, y }) => bothDays(day(y, m, d), day(y, m, d2)),
  ),
  form(String.raw`${BEGIN}(?<d>${DAY})/(?<m>${DAY})(?:/|,? năm )(?<y>\d{4})${END}`, readDay),
  // 15-5-2025, 15.5.2025
  form(String.raw`${BEGIN}(?<d>${DAY})(?<sign>[-.])(?<m>${DAY})\k<sign>(?<y>\d{4})${END}`, readDay),
  form(`${DAY_WORD}(?<d>${DAY})/(?<m>${DAY})${END}`, readDay),
  // ngày 6 tháng 1, 6 tháng 1 năm 1946; “trong 2 tháng 9 tàu …” is no date
  form(`(?:ngày|mồng|mùng) (?<d>${DAY}) tháng (?<m>${DAY})${YEAR}`, readDay),
  form(String.raw`${BEGIN}(?<d>${DAY}) tháng (?<m>${DAY})(?:/|,? năm )(?<y>\d{4})${END}`, readDay),
  // 2 tháng Chín năm 1945, tháng Ba/2025
  form(
    String.raw`(?:${BEGIN}(?<d>${DAY}) )?tháng (?<w>${MONTH_WORDS.toReversed().join('|')})(?:/|,? năm )(?<y>\d{4})${END}`,
    ({ d, w, y }) => (d ? day(y, monthInWords(w), d) : month(y, monthInWords(w))),
  ),
  // tháng 5/2024, tháng 5 năm 2024, tháng 5
  form(`tháng (?<m>${DAY})${YEAR}`, ({ m, y }) => month(y, m)),
  english(
    String.raw`${BEGIN}(?<d>${DAY})${ORDINAL}\s*(?:-|–|to)\s*(?<d2>${DAY})${ORDINAL} ${MONTH}${ENGLISH_YEAR}`,
    readEnglishDays,
  ),
  english(
    String.raw`${MONTH} (?<d>${DAY})${ORDINAL}\s*(?:-|–|to)\s*(?<d2>${DAY})${ORDINAL}${ENGLISH_YEAR}`,
    readEnglishDays,
  ),
  // 3 and 4 December 2024, December 3 and 4
  english(
    `${BEGIN}(?<d>${DAY})${ORDINAL} and (?<d2>${DAY})${ORDINAL} ${MONTH}${ENGLISH_YEAR}`,
    readBothEnglishDays,
  ),
  english(`${MONTH} (?<d>${DAY})${ORDINAL} and (?<d2>${DAY})${ORDINAL}${ENGLISH_YEAR}`, readBothEnglishDays),
  // January-September 2025, January to September 2025
  english(
    String.raw`(?<!\p{L})(?<first>${MONTH_NAME})\s*(?:-|–|to)\s*${MONTH}${ENGLISH_YEAR}`,
    ({ first, name, y }) => range(month(y, monthNumber(first)), month(y, monthNumber(name))),
  ),
  english(`${BEGIN}(?<d>${DAY})${ORDINAL} (?:of )?${MONTH}${ENGLISH_YEAR}`, readEnglishDay),
  english(`${MONTH} (?<d>${DAY})${ORDINAL}${ENGLISH_YEAR}`, readEnglishDay),
  english(String.raw`${MONTH},? (?<y>\d{4})(?!\p{N})`, ({ name, y }) => month(y, monthNumber(name))),
  // 8 tháng đầu năm 2024, tám tháng đầu năm nay, the first eight months of 2024
  form(`${MONTH_COUNT} tháng đầu(?: của)? ${IN_YEAR}`, firstMonths),
  form(String.raw`first ${MONTH_COUNT} months of (?<y>\d{4})${END}`, firstMonths),
  // 6 tháng cuối năm 2025, nửa đầu năm 2025, the first half of 2025
  form(`(?<![\\p{L}\\p{N}])(?:6|sáu) tháng cuối(?: của)? ${IN_YEAR}`, ({ y }) => months(y, 7, 12)),
  form(`nửa (?<half>đầu|cuối) ${IN_YEAR}`, readHalf),
  form(String.raw`(?<half>first|second) half of (?<y>\d{4})${END}`, readHalf),
  // quý I/2025, quý 2 năm 2025, quý III năm nay, the third quarter of 2025
  form(`(?<!\\p{L})quý (?<q>I{1,3}|IV|[1-4])(?:/(?<y1>\\d{4})${END}|,? ${IN_YEAR})`, ({ q, y1, y }) =>
    readQuarter(q!, y1 ?? y),
  ),
  form(String.raw`(?<q>first|second|third|fourth) quarter of (?<y>\d{4})${END}`, ({ q, y }) =>
    readQuarter(q!, y),
  ),
  // nhiệm kỳ 2020-2021
  form(String.raw`(?<![\p{N}/])(?<y1>[12]\d{3})\s*[-–]\s*(?<y>[12]\d{3})(?!\p{N})`, ({ y1, y }) =>
    range(y1, y),
  ),
  form(String.raw`(?:năm|in|since|until|đến) (?<y>[12]\d{3})(?!\p{N})`, ({ y }) => y),
];

function form(pattern: string, read: Form['read']): Form {
  return { pattern: new RegExp(pattern, 'giu'), read };
}

/** One in which capitals count. */
function english(pattern: string, read: Form['read']): Form {
  return { pattern: new RegExp(pattern, 'gu'), read };
}

function readDay({ d, m, y }: Groups): string | undefined {
  return day(y, m, d);
}

function readEnglishDay({ d, name, y }: Groups): string | undefined {
  return day(y, monthNumber(name), d);
}

function readEnglishDays({ d, d2, name, y }: Groups): string | undefined {
  return range(day(y, monthNumber(name), d), day(y, monthNumber(name), d2));
}

function readBothEnglishDays({ d, d2, name, y }: Groups): string | undefined {
  return bothDays(day(y, monthNumber(name), d), day(y, monthNumber(name), d2));
}

/** Of two days that are named, one after the other. */
function bothDays(first?: string, last?: string): string | undefined {
  if (!first || !last) return undefined;
  const isNext = isEdtf(first) && Temporal.PlainDate.from(first).add({ days: 1 }).toString() === last;
  return isNext ? range(first, last) : '';
}

/** A first day without a year is in that of the last, or in the one before: “30/12 đến 2/1/2024”. */
function rangeOfDays(first: Groups, last: Groups): string | undefined {
  const end = day(last.y, last.m, last.d);
  const start = day(first.y ?? last.y, first.m, first.d);
  if (first.y || !start || !end || start < end) return range(start, end);
  return range(day(String(Number(last.y) - 1), first.m, first.d), end);
}

function day(year?: string, month?: string, date?: string): string | undefined {
  return year && `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`;
}

function month(year?: string, number?: string): string | undefined {
  return year && `${year}-${number!.padStart(2, '0')}`;
}

function range(first?: string, last?: string): string | undefined {
  return first && last && `${first}/${last}`;
}

function firstMonths({ n = '', y }: Groups): string | undefined {
  const words: readonly string[][] = [[...numberWords.vi], [...numberWords.en]];
  const count = Number(n) || Math.max(...words.map((list) => list.indexOf(n.toLowerCase())));
  return count > 1 ? months(y, 1, count) : '';
}

function readHalf({ half, y }: Groups): string | undefined {
  return /^(?:đầu|first)$/i.test(half!) ? months(y, 1, 6) : months(y, 7, 12);
}

const QUARTERS: readonly (readonly string[])[] = [
  ['i', '1', 'first'],
  ['ii', '2', 'second'],
  ['iii', '3', 'third'],
  ['iv', '4', 'fourth'],
];

function readQuarter(quarter: string, y?: string): string | undefined {
  const at = QUARTERS.findIndex((names) => names.includes(quarter.toLowerCase()));
  return months(y, 3 * at + 1, 3 * at + 3);
}

function months(year: string | undefined, first: number, last: number): string | undefined {
  return range(month(year, String(first)), month(year, String(last)));
}

function monthNumber(name = ''): string {
  const begins = name.slice(0, 3).toLowerCase();
  return String(MONTHS.findIndex((each) => each.toLowerCase().startsWith(begins)) + 1);
}

function monthInWords(words = ''): string {
  const at = MONTH_WORDS.findIndex((names) => names.toLowerCase().split('|').includes(words.toLowerCase()));
  return String(at + 1);
}

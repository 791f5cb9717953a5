/** The forms in which newspapers print dates, in Vietnamese and English. */
import { monthNamePattern, monthNumber } from '../months.ts';
import { numberWords } from '../spelt-numbers.ts';

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
const MONTH = `(?<!\\p{L})(?<name>${monthNamePattern})`;
/** “22 và 23”, “22, 23”, “22 và ngày 23”. */
const AND = '(?: và |, )(?:ngày )?';
/** “/9”, “ tháng 9”. */
const IN_MONTH = `(?:/| tháng )(?<m>${DAY})`;
const ORDINAL = '(?:st|nd|rd|th)?';
/** “năm 2024”, “năm nay”. */
const IN_YEAR = String.raw`năm (?:(?<y>\d{4})${END}|nay(?!\p{L}))`;
/** As they are called: January to December. */
const MONTH_WORDS = 'Giêng|Một,Hai,Ba,Tư,Năm,Sáu,Bảy,Tám,Chín,Mười,Mười Một,Mười Hai|Chạp'.split(',');
/** Each stands at its number. */
const COUNT_WORDS: readonly (readonly string[])[] = [
  [...numberWords.vi, 'mười một', 'mười hai'],
  [...numberWords.en, 'eleven', 'twelve'],
];
/** How many months: “8”, “tám”, “eight”. */
const MONTH_COUNT = String.raw`(?<!\p{L}|\p{N}|\p{N}[/.,])(?<n>${DAY}|${COUNT_WORDS.flat().join('|')})`;
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
  // ngày 3 of “ngày 3, 4 và 5/5/2024”
  form(`ngày (?<d>${DAY})(?=(?:, ${DAY})+${AND}${DAY}${IN_MONTH}${YEAR})`, readDay),
  // 1 và 2/11/2023; 22, 23/9/2024; 5 và 6 tháng 3 năm 2019; without a year only after “ngày”
  form(
    String.raw`${BEGIN}(?<d>${DAY})${AND}(?<d2>${DAY})${IN_MONTH}(?:/|,? năm )(?<y>\d{4})${END}`,
    readBothDays,
  ),
  form(`ngày (?<d>${DAY})${AND}(?<d2>${DAY})${IN_MONTH}${END}`, readBothDays),
  // ngày 22 of “ngày 22 và 25/9/2024”, which do not follow each other
  form(`ngày (?<d>${DAY})(?=${AND}${DAY}${IN_MONTH}${YEAR})`, readDay),
  // 5/3/2019, 2/12 năm 1960
  form(String.raw`${BEGIN}(?<d>${DAY})/(?<m>${DAY})(?:/|,? năm )(?<y>\d{4})${END}`, readDay),
  // 15-5-2025, 15.5.2025; 024-15-5-2025 and v15.5.2025 are no dates
  form(
    String.raw`(?<!\p{L}|\p{N}-)${BEGIN}(?<d>${DAY})(?<sign>[-.])(?<m>${DAY})\k<sign>(?<y>\d{4})${END}(?!-\p{N})`,
    readDay,
  ),
  // ngày 2/9
  form(`${DAY_WORD}(?<d>${DAY})/(?<m>${DAY})${END}`, readDay),
  // ngày 10-6, as some newspapers print it; “mỗi ngày 5-6 giờ” is no date
  form(
    String.raw`(?<=(?<!\p{L})(?<!(?:mỗi|một|hằng|hàng) )(?:ngày|hôm|sáng|trưa|chiều|tối|đêm) )(?<d>${DAY})-(?<m>${DAY})${END}(?!-\p{N}|\s?(?:giờ|h|tiếng|phút|lần|chuyến|lượt|người|tàu|km)(?!\p{L}))`,
    readDay,
  ),
  // ngày 6 tháng 1, 6 tháng 1 năm 1946; “trong 2 tháng 9 tàu …” is no date
  form(`(?:ngày|mồng|mùng) (?<d>${DAY}) tháng (?<m>${DAY})${YEAR}`, readDay),
  form(String.raw`${BEGIN}(?<d>${DAY}) tháng (?<m>${DAY})(?:/|,? năm )(?<y>\d{4})${END}`, readDay),
  // 2 tháng Chín năm 1945, tháng Ba/2025
  form(
    String.raw`(?:${BEGIN}(?<d>${DAY}) )?tháng (?<w>${MONTH_WORDS.toReversed().join('|')})(?:/|,? năm )(?<y>\d{4})${END}`,
    ({ d, w, y }) => (d ? day(y, monthInWords(w), d) : month(y, monthInWords(w))),
  ),
  // ngày 2 tháng Chín; of “ngày 2 tháng năm 2024” only the year is sure
  form(
    String.raw`(?:ngày|mồng|mùng) (?<d>${DAY}) tháng (?<w>${MONTH_WORDS.toReversed().join('|')})(?!\p{L}| \p{N}| một| hai)`,
    ({ d, w, y }) => day(y, monthInWords(w), d),
  ),
  // tháng 5/2024, tháng 5 năm 2024, tháng 5
  form(`tháng (?<m>${DAY})${YEAR}`, ({ m, y }) => month(y, m)),
  english(
    String.raw`${BEGIN}(?<d>${DAY})${ORDINAL}\s*(?:-|–|to)\s*(?<d2>${DAY})${ORDINAL} (?:of )?${MONTH}${ENGLISH_YEAR}`,
    readEnglishDays,
  ),
  english(
    String.raw`${MONTH} (?<d>${DAY})${ORDINAL}\s*(?:-|–|to)\s*(?<d2>${DAY})${ORDINAL}${ENGLISH_YEAR}`,
    readEnglishDays,
  ),
  // 3 and 4 December 2024, December 3 and 4
  english(
    `${BEGIN}(?<d>${DAY})${ORDINAL} and (?<d2>${DAY})${ORDINAL} (?:of )?${MONTH}${ENGLISH_YEAR}`,
    readBothDays,
  ),
  english(`${MONTH} (?<d>${DAY})${ORDINAL} and (?<d2>${DAY})${ORDINAL}${ENGLISH_YEAR}`, readBothDays),
  // nine months to September 2025
  english(`${MONTH_COUNT} months to ${MONTH}${ENGLISH_YEAR}`, monthsTo),
  // January-September 2025, January to September 2025, Jan-Sept 2025
  english(
    String.raw`(?<!\p{L})(?<first>${monthNamePattern})\s*(?:-|–|to)\s*${MONTH}${ENGLISH_YEAR}`,
    ({ first, name, y }) => range(month(y, monthNumber(first)), month(y, monthNumber(name))),
  ),
  english(`${BEGIN}(?<d>${DAY})${ORDINAL} (?:of )?${MONTH}${ENGLISH_YEAR}`, readEnglishDay),
  english(`${MONTH} (?<d>${DAY})${ORDINAL}${ENGLISH_YEAR}`, readEnglishDay),
  english(String.raw`${MONTH},? (?<y>\d{4})(?!\p{N})`, ({ name, y }) => month(y, monthNumber(name))),
  // 8 tháng đầu năm 2024, tám tháng đầu năm nay, the first eight months of 2024
  form(`${MONTH_COUNT} tháng đầu(?: của)? (?:${IN_YEAR}|năm(?! \\p{N}))`, firstMonths),
  // 11 tháng năm 2024; “11 tháng Năm 2024” and “ngày 11 tháng năm 2024” are a day
  english(String.raw`(?<!ngày )${BEGIN}(?<n>${DAY}) tháng năm (?<y>\d{4})${END}`, firstMonths),
  form(String.raw`first ${MONTH_COUNT} months of (?<y>\d{4})${END}`, firstMonths),
  // 6 tháng cuối năm 2025, nửa đầu năm 2025, the first half of 2025
  form(`(?<![\\p{L}\\p{N}])(?:6|sáu) tháng cuối(?: của)? ${IN_YEAR}`, ({ y }) => months(y, 7, 12)),
  form(`nửa (?<half>đầu|cuối) ${IN_YEAR}`, readHalf),
  form(String.raw`(?<half>first|second) half(?: of (?<y>\d{4})${END}|(?!\p{L}| of \d))`, readHalf),
  // quý I/2025, quý 2 năm 2025, quý III năm nay, the third quarter of 2025
  form(
    `(?<!\\p{L})quý (?<q>I{1,3}|IV|[1-4])(?:/(?<y1>\\d{4})${END}|,? ${IN_YEAR}|(?![\\p{L}\\p{N}/]))`,
    ({ q, y1, y }) => readQuarter(q!, y1 ?? y),
  ),
  form(
    String.raw`(?<q>first|second|third|fourth) quarter(?: of (?<y>\d{4})${END}|(?!\p{L}| of \d))`,
    ({ q, y }) => readQuarter(q!, y),
  ),
  // nhiệm kỳ 2020-2021
  form(String.raw`(?<![\p{N}/])(?<y1>[12]\d{3})\s*[-–]\s*(?<y>[12]\d{3})(?!\p{N})`, ({ y1, y }) =>
    range(y1, y),
  ),
  // năm 1967 đến năm 2013
  form(
    String.raw`(?<!\p{L})(?<!những )năm (?<y1>[12]\d{3}) (?:đến|tới) (?:hết )?(?:năm )?(?<y>[12]\d{3})(?![\p{L}\p{N}])`,
    ({ y1, y }) => range(y1, y),
  ),
  // năm 1960, by 2030 but not by 1500; “những năm 1960” and “the 1960s” are a decade
  form(
    String.raw`(?<!\p{L})(?:(?<!những )năm|in|since|until|đến|by(?= 20[2-9]\d)) (?<y>[12]\d{3})(?![\p{L}\p{N}])`,
    ({ y }) => y,
  ),
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

/** Of two days that are named, one after the other. */
function readBothDays({ d, d2, m, name, y }: Groups): string | undefined {
  const number = m ?? monthNumber(name);
  return Number(d2) === Number(d) + 1 ? range(day(y, number, d), day(y, number, d2)) : '';
}

/** A first day without a year is in that of the last, or in the one before: “30/12 đến 2/1/2024”. */
function rangeOfDays(first: Groups, last: Groups): string | undefined {
  const end = day(last.y, last.m, last.d);
  const start = day(first.y ?? last.y, first.m, first.d);
  if (first.y || !start || !end || start < end) return range(start, end);
  return range(day(String(Number(last.y) - 1), first.m, first.d), end);
}

function day(year?: string, month?: string | number, date?: string): string | undefined {
  return year && `${year}-${String(month).padStart(2, '0')}-${date!.padStart(2, '0')}`;
}

function month(year?: string, number?: string | number): string | undefined {
  return year && `${year}-${String(number).padStart(2, '0')}`;
}

function range(first?: string, last?: string): string | undefined {
  return first && last && `${first}/${last}`;
}

function countOf(n = ''): number {
  return Number(n) || Math.max(...COUNT_WORDS.map((words) => words.indexOf(n.toLowerCase())));
}

function firstMonths({ n, y }: Groups): string | undefined {
  const count = countOf(n);
  return count > 1 ? months(y, 1, count) : '';
}

/** Those that end with the month named, be it in the year before that they begin. */
function monthsTo({ n, name, y }: Groups): string | undefined {
  const last = month(y, monthNumber(name));
  const count = countOf(n);
  if (!last || count < 2) return last;
  const first = Temporal.PlainDate.from(`${last}-01`).subtract({ months: count - 1 });
  return range(first.toString().slice(0, 7), last);
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
  return range(month(year, first), month(year, last));
}

function monthInWords(words = ''): number {
  const at = MONTH_WORDS.findIndex((names) => names.toLowerCase().split('|').includes(words.toLowerCase()));
  return at + 1;
}

/** Finds the dates that a paragraph prints, in Vietnamese and English. */
import { isEdtf } from '../dates.ts';
import { MONTHS } from '../months.ts';
import { numberWords } from './figure-words.ts';

export interface DateCandidate {
  /** As the paragraph prints it. */
  text: string;
  /** EDTF; absent where the text gives no year, which only a reader can add. */
  edtf?: string;
}

type Groups = Record<string, string | undefined>;

interface Form {
  pattern: RegExp;
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
/** With a capital, which tells it from “may”; shortened as newspapers do. */
const MONTH = `(?<name>${MONTHS.join('|')}|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.)`;
const ORDINAL = '(?:st|nd|rd|th)?';
/** How many months of a year: “8”, “tám”, “eight”. */
const MONTH_COUNT = String.raw`(?<!\p{L}|\p{N}|\p{N}[/.,])(?<n>${DAY}|${[...numberWords.vi, ...numberWords.en].join('|')})`;
/** Before what is otherwise a fraction: “2/12 phiếu”. */
const DAY_WORD = String.raw`(?<=(?<!\p{L})(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|từ|đến|tới|và|vào|qua|dịp|mồng|mùng) |\(|[-–]\s?)`;

/** The longest form first: what one has taken, the next does not see. */
const FORMS: readonly Form[] = [
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
  form(String.raw`${BEGIN}(?<d>${DAY})/(?<m>${DAY})(?:/|,? năm )(?<y>\d{4})${END}`, readDay),
  form(`${DAY_WORD}(?<d>${DAY})/(?<m>${DAY})${END}`, readDay),
  // ngày 6 tháng 1, 6 tháng 1 năm 1946; “trong 2 tháng 9 tàu …” is no date
  form(`(?:ngày|mồng|mùng) (?<d>${DAY}) tháng (?<m>${DAY})${YEAR}`, readDay),
  form(String.raw`${BEGIN}(?<d>${DAY}) tháng (?<m>${DAY})(?:/|,? năm )(?<y>\d{4})${END}`, readDay),
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
  english(`${BEGIN}(?<d>${DAY})${ORDINAL} (?:of )?${MONTH}${ENGLISH_YEAR}`, readEnglishDay),
  english(`${MONTH} (?<d>${DAY})${ORDINAL}${ENGLISH_YEAR}`, readEnglishDay),
  english(String.raw`${MONTH},? (?<y>\d{4})(?!\p{N})`, ({ name, y }) => month(y, monthNumber(name))),
  // 8 tháng đầu năm 2024, the first eight months of 2024
  form(String.raw`${MONTH_COUNT} tháng đầu(?: của)? năm (?<y>\d{4})${END}`, firstMonths),
  form(String.raw`first ${MONTH_COUNT} months of (?<y>\d{4})${END}`, firstMonths),
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

interface Found extends DateCandidate {
  index: number;
  /** What it is in a year, where it prints none. */
  inYear?: (y: string) => string | undefined;
}

/**
 * The dates of a paragraph, in its order; days that no calendar has are passed over. `year`: what those are read as that
 * give none, in a paragraph that prints no year; in one that does they are of the year printed nearest.
 */
export function findDates(paragraph: string, year?: string): DateCandidate[] {
  const found: Found[] = [];
  let rest = paragraph;
  for (const { pattern, read } of FORMS) {
    for (const { 0: text, index, groups = {} } of rest.matchAll(pattern)) {
      const edtf = read(groups);
      if (edtf !== undefined && !isEdtf(edtf)) continue;
      const inYear = edtf === undefined ? (y: string) => read({ ...groups, y }) : undefined;
      found.push({ text, edtf, index, inYear });
      rest = blank(rest, index, text.length);
    }
  }
  const dated = found.filter(({ edtf }) => edtf !== undefined);
  return found
    .map((one) => (one.inYear && year ? { ...one, edtf: one.inYear(nearestYear(one, dated) ?? year) } : one))
    .filter(({ edtf }) => edtf === undefined || isEdtf(edtf))
    .sort((a, b) => a.index - b.index)
    .map(({ text, edtf }) => ({ text, edtf }));
}

function nearestYear(to: Found, dated: readonly Found[]): string | undefined {
  const gap = (other: Found) =>
    other.index > to.index
      ? other.index - to.index - to.text.length
      : to.index - other.index - other.text.length;
  const [nearest] = dated.toSorted((a, b) => gap(a) - gap(b));
  return nearest?.edtf?.slice(0, 4);
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
  return count > 1 ? range(month(y, '1'), month(y, String(count))) : undefined;
}

function monthNumber(name = ''): string {
  return String(MONTHS.findIndex((each) => each.startsWith(name.slice(0, 3))) + 1);
}

/** The same length, so that what is found later still has its place. */
function blank(text: string, index: number, length: number): string {
  return text.slice(0, index) + '\u0000'.repeat(length) + text.slice(index + length);
}

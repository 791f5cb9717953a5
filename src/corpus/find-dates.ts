/** Finds the dates that a paragraph prints, in Vietnamese and English. */
import { isEdtf } from './dates.ts';

export interface DateCandidate {
  /** As the paragraph prints it. */
  text: string;
  /** EDTF; absent where the text gives no year, which only a reader can add. */
  edtf?: string;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH = MONTHS.join('|');

type Groups = Record<string, string | undefined>;

/** The longest form first: what one has taken, the next does not see. */
const FORMS: { pattern: RegExp; read: (groups: Groups) => string | undefined }[] = [
  {
    // 21/9 đến 27/9/2024, 28/9-3/10/2024
    pattern:
      /(?<d1>\d{1,2})\/(?<m1>\d{1,2})(?:\/(?<y1>\d{4}))?\s*(?:-|–|đến|đến ngày)\s*(?:ngày )?(?<d2>\d{1,2})\/(?<m2>\d{1,2})(?:\/(?<y2>\d{4}))?/giu,
    read: ({ d1, m1, y1, d2, m2, y2 }) => range(day(y1 ?? y2, m1, d1), day(y2, m2, d2)),
  },
  {
    // 22-26/9/2024, ngày 21 đến 24/9
    pattern: /(?<d1>\d{1,2})\s*(?:-|–|đến)\s*(?<d2>\d{1,2})\/(?<m>\d{1,2})(?:\/(?<y>\d{4}))?/giu,
    read: ({ d1, d2, m, y }) => range(day(y, m, d1), day(y, m, d2)),
  },
  {
    pattern: /(?<d>\d{1,2})\/(?<m>\d{1,2})(?:\/(?<y>\d{4}))?(?![\d/])/gu,
    read: ({ d, m, y }) => day(y, m, d),
  },
  {
    // ngày 6 tháng 1 năm 1946
    pattern: /ngày (?<d>\d{1,2}) tháng (?<m>\d{1,2})(?: năm (?<y>\d{4}))?/giu,
    read: ({ d, m, y }) => day(y, m, d),
  },
  {
    // tháng 5/2024, tháng 5 năm 2024, tháng 5
    pattern: /tháng (?<m>\d{1,2})(?:(?:\/| năm )(?<y>\d{4}))?(?!\p{N})/giu,
    read: ({ m, y }) => y && `${y}-${m!.padStart(2, '0')}`,
  },
  {
    pattern: new RegExp(String.raw`(?<d>\d{1,2}) (?<name>${MONTH})(?: (?<y>\d{4}))?`, 'giu'),
    read: ({ d, name, y }) => day(y, monthNumber(name), d),
  },
  {
    pattern: new RegExp(String.raw`(?<name>${MONTH}) (?<d>\d{1,2})(?!\d)(?:, (?<y>\d{4}))?`, 'giu'),
    read: ({ d, name, y }) => day(y, monthNumber(name), d),
  },
  {
    pattern: new RegExp(String.raw`(?<name>${MONTH}) (?<y>\d{4})`, 'giu'),
    read: ({ name, y }) => `${y}-${monthNumber(name)!.padStart(2, '0')}`,
  },
  {
    // nhiệm kỳ 2020-2021
    pattern: /(?<![\p{N}/])(?<y1>[12]\d{3})\s*[-–]\s*(?<y2>[12]\d{3})(?!\p{N})/gu,
    read: ({ y1, y2 }) => range(y1, y2),
  },
  {
    pattern: /(?:năm|in|since|until|đến) (?<y>[12]\d{3})(?!\p{N})/giu,
    read: ({ y }) => y,
  },
];

/**
 * The dates of a paragraph, in its order; days that no calendar has are passed over. `year`: what those are read as that
 * give none.
 */
export function findDates(paragraph: string, year?: string): DateCandidate[] {
  const found: (DateCandidate & { index: number })[] = [];
  let rest = paragraph;
  for (const { pattern, read } of FORMS) {
    for (const match of rest.matchAll(pattern)) {
      const groups: Groups = match.groups ?? {};
      const edtf = read({ ...groups, y: groups.y ?? year, y2: groups.y2 ?? year });
      if (edtf !== undefined && !isEdtf(edtf)) continue;
      found.push({ text: match[0], edtf, index: match.index });
      rest = blank(rest, match.index, match[0].length);
    }
  }
  return found.sort((a, b) => a.index - b.index).map(({ text, edtf }) => ({ text, edtf }));
}

function day(year?: string, month?: string, date?: string): string | undefined {
  return year && `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`;
}

function range(first?: string, last?: string): string | undefined {
  return first && last && `${first}/${last}`;
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

/** The same length, so that what is found later still has its place. */
function blank(text: string, index: number, length: number): string {
  return text.slice(0, index) + '\u0000'.repeat(length) + text.slice(index + length);
}

/** Finds the dates that a paragraph prints, in Vietnamese and English. */
import { isEdtf } from '../dates.ts';
import { dateForms } from './date-forms.ts';

export interface DateCandidate {
  /** As the paragraph prints it. */
  text: string;
  /** EDTF; absent where the text gives no year, which only a reader can add. */
  edtf?: string;
}

export interface PlacedDate extends DateCandidate {
  index: number;
}

interface Found extends PlacedDate {
  /** What it is in a year, where it prints none. */
  inYear?: (y: string) => string | undefined;
}

/**
 * The dates of a paragraph, in its order; days that no calendar has are passed over. `year`: what those are read as that
 * give none, in a paragraph that prints no year; in one that does they are of the year printed nearest.
 */
export function findDates(paragraph: string, year?: string): DateCandidate[] {
  return locateDates(paragraph, year).map(({ text, edtf }) => ({ text, edtf }));
}

/** The same, with where each begins. */
export function locateDates(paragraph: string, year?: string): PlacedDate[] {
  const found: Found[] = [];
  let rest = paragraph;
  for (const { pattern, read } of dateForms) {
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
    .sort((a, b) => a.index - b.index);
}

function nearestYear(to: Found, dated: readonly Found[]): string | undefined {
  const gap = (other: Found) =>
    other.index > to.index
      ? other.index - to.index - to.text.length
      : to.index - other.index - other.text.length;
  const [nearest] = dated.toSorted((a, b) => gap(a) - gap(b));
  // Of a period the end that is nearer.
  return nearest?.edtf
    ?.split('/')
    .at(nearest.index > to.index ? 0 : -1)
    ?.slice(0, 4);
}

/** The same length, so that what is found later still has its place. */
function blank(text: string, index: number, length: number): string {
  return text.slice(0, index) + '\u0000'.repeat(length) + text.slice(index + length);
}

/** What we counted ourselves, since the phrase of a figure names things and gives no number of them. */
import type { Lang } from '../../lang.ts';
import { namedBy } from '../extract/figure-words.ts';
import { findDates } from '../extract/find-dates.ts';
import type { Figure } from '../schema.ts';
import { isCounted } from './counted.ts';
import { saidNumbers } from './said-numbers.ts';

/**
 * Why the figure cannot be a count of ours, said of its value; undefined if it can. A note explains how we counted what
 * a phrase names: a whole number of something, and not how the number is another than one that the phrase prints.
 */
export function whyNoCount({
  phrase,
  value,
  unit,
  currency,
  note,
}: Pick<Figure, 'phrase' | 'value' | 'unit' | 'currency' | 'note'>): string | undefined {
  if (printsNumber(phrase)) {
    return 'must be a number that its phrase gives: what is part of a range, a fraction or a date is none, and only a fact can say it';
  }
  const isCount = Number.isInteger(value) && value > 0 && unit !== undefined && currency === undefined;
  if (!isCount) return 'must be the number of its phrase, as only things can be counted, with a unit';
  if (note === undefined) {
    return 'must be the number of its phrase, or have a note that says how we counted what a phrase without a number names';
  }
  if (saysNumber(note.vi, value, 'vi') && saysNumber(note.en, value, 'en')) return undefined;
  return 'must be the number of its phrase, or that which we counted as the note says in both languages';
}

/** Years and dates are none to be counted by, nor is the number of a session or a resolution. */
function printsNumber(phrase: string): boolean {
  const undated = findDates(phrase).reduce((rest, { text }) => rest.replace(text, ' '), phrase);
  return [...undated.matchAll(/(?<![\p{L}\p{N}])\p{N}[\p{N}.,]*/gu)].some(
    ({ 0: number, index }) => !/^[12]\d{3}$/.test(number) && !namedBy.test(undated.slice(0, index)),
  );
}

/** Whether the note says the number with its unit, in both languages: then the unit need not be printed. */
export function saysUnit({ value, unit, note }: Pick<Figure, 'value' | 'unit' | 'note'>): boolean {
  if (unit === undefined || note === undefined) return false;
  return (['vi', 'en'] as const).every((lang) => saysNumber(note[lang], value, lang, unit[lang]));
}

function saysNumber(text: string, value: number, lang: Lang, unit?: string): boolean {
  return saidNumbers(text, lang).placed.some(
    ({ values, after }) =>
      values[0] === value && (unit === undefined || isCounted(after.trimStart(), unit, lang)),
  );
}

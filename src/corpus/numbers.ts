/** Numbers in words of a language. */
import type { Lang } from '../lang.ts';
import type { Figure } from './schema.ts';

const scales = [
  { from: 1e9, vi: 'tỷ', en: 'billion' },
  { from: 1e6, vi: 'triệu', en: 'million' },
];

/** Digits behind the decimal mark that a newspaper still prints before “tỷ”: 12,345 tỷ. */
const SCALED_DIGITS = 3;
/** More than any value has; what a computer adds beyond them is none of its own. */
const DIGITS = 10;

/** Made once: that takes longer than to print a number. */
const formats = {
  vi: { grouped: formatOf('vi', true), plain: formatOf('vi', false) },
  en: { grouped: formatOf('en', true), plain: formatOf('en', false) },
};

function formatOf(lang: Lang, useGrouping: boolean): Intl.NumberFormat {
  return new Intl.NumberFormat(lang, { maximumFractionDigits: DIGITS, useGrouping });
}

/**
 * "88 tỷ USD", "88 billion USD"; "2030" where the number stands for itself. The scale is named in full, since the
 * short form of 149.7e9 is "150 T" in Vietnamese, and T reads as trillion in English. No digit is rounded away: what
 * one scale cannot say is said in a smaller one, or in full.
 */
export function formatValue({ value, unit }: Pick<Figure, 'value' | 'unit'>, lang: Lang): string {
  const scale = scales.find(
    ({ from }) => Math.abs(value) >= from && value % (from / 10 ** SCALED_DIGITS) === 0,
  );
  // What counts nothing may be a year: 2030; but 4.000 jobs.
  const isGrouped = scale !== undefined || unit !== undefined || Math.abs(value) >= 10_000;
  const digits = formats[lang][isGrouped ? 'grouped' : 'plain'].format(value / (scale?.from ?? 1));
  return [digits, scale?.[lang], unit?.[lang]].filter((part) => part !== undefined).join(' ');
}

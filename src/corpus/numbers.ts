/** Numbers in words of a language. */
import type { Lang } from '../lang.ts';
import type { Figure } from './schema.ts';

const scales = [
  { from: 1e9, vi: 'tỷ', en: 'billion' },
  { from: 1e6, vi: 'triệu', en: 'million' },
];

/**
 * "88 tỷ USD", "88 billion USD"; "2030" where the number stands for itself. The scale is named in full, since the
 * short form of 149.7e9 is "150 T" in Vietnamese, and T reads as trillion in English.
 */
export function formatValue({ value, unit }: Pick<Figure, 'value' | 'unit'>, lang: Lang): string {
  const scale = scales.find(({ from }) => Math.abs(value) >= from);
  const digits = new Intl.NumberFormat(lang, {
    maximumFractionDigits: 2,
    // What counts nothing may be a year: 2030; but 4.000 jobs.
    useGrouping: scale === undefined && (unit !== undefined || Math.abs(value) >= 10_000),
  }).format(scale === undefined ? value : value / scale.from);
  return [digits, scale?.[lang], unit?.[lang]].filter((part) => part !== undefined).join(' ');
}

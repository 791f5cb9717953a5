import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatValue } from '../../src/corpus/numbers.ts';

it.each([
  [{ value: 4000, unit: { vi: 'việc làm', en: 'jobs' } }, '4.000 việc làm', '4,000 jobs'],
  [{ value: 12_500, unit: { vi: 'việc làm', en: 'jobs' } }, '12.500 việc làm', '12,500 jobs'],
  [{ value: 2030 }, '2030', '2030'],
  [{ value: 149.7e9, unit: { vi: 'USD', en: 'USD' } }, '149,7 tỷ USD', '149.7 billion USD'],
  [{ value: 12.345e9, unit: { vi: 'USD', en: 'USD' } }, '12,345 tỷ USD', '12.345 billion USD'],
  [{ value: 12_345_600_000, unit: { vi: 'USD', en: 'USD' } }, '12.345,6 triệu USD', '12,345.6 million USD'],
  [{ value: 1_234_567_891, unit: { vi: 'đồng', en: 'dong' } }, '1.234.567.891 đồng', '1,234,567,891 dong'],
  [{ value: 5e12, unit: { vi: 'đồng', en: 'dong' } }, '5.000 tỷ đồng', '5,000 billion dong'],
  [{ value: 6.875, unit: { vi: '%', en: '%' } }, '6,875 %', '6.875 %'],
])('prints %j as a newspaper does, and a year as a year', (figure, vi, en) => {
  expect([formatValue(figure, 'vi'), formatValue(figure, 'en')]).toEqual([vi, en]);
});

it('loses no digit of a value, whatever its scale', () => {
  const value = fc.tuple(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: -4, max: 9 }));
  fc.assert(
    fc.property(value, ([digits, exponent]) => {
      const number = Number(`${digits}e${exponent}`);
      const [printed = '', scale] = formatValue({ value: number, unit: { vi: 'x', en: 'x' } }, 'en').split(
        ' ',
      );
      const power = { million: 6, billion: 9 }[scale ?? ''] ?? 0;
      expect(Number(`${printed.replaceAll(',', '')}e${power}`)).toBe(number);
    }),
  );
});

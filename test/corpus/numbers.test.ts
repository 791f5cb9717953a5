import { expect, it } from 'vitest';
import { formatValue } from '../../src/corpus/numbers.ts';

it.each([
  [{ value: 4000, unit: { vi: 'việc làm', en: 'jobs' } }, '4.000 việc làm', '4,000 jobs'],
  [{ value: 12_500, unit: { vi: 'việc làm', en: 'jobs' } }, '12.500 việc làm', '12,500 jobs'],
  [{ value: 2030 }, '2030', '2030'],
  [{ value: 149.7e9, unit: { vi: 'USD', en: 'USD' } }, '149,7 tỷ USD', '149.7 billion USD'],
])('prints %j as a newspaper does, and a year as a year', (figure, vi, en) => {
  expect([formatValue(figure, 'vi'), formatValue(figure, 'en')]).toEqual([vi, en]);
});

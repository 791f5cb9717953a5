/** Which figures may stand beside another: the same series, over a period of the same length or as of a day. */
import { expect, test } from 'vitest';
import { recordCard } from '../../src/cards/record.ts';
import type { Figure } from '../../src/corpus/schema.ts';
import { corpusOf } from './records.ts';

function figure(id: string, value: number, more: Partial<Figure>): Figure {
  return {
    kind: 'figure',
    id,
    article: 'article',
    sources: [{ article: 'article', paragraph: 3 }],
    measure: { vi: 'Kim ngạch', en: 'Turnover' },
    value,
    unit: { vi: 'USD', en: 'USD' },
    currency: 'USD',
    qualifier: 'exact',
    scope: { vi: 'Việt Nam', en: 'Vietnam' },
    parties: [],
    phrase: 'x',
    series: 'trade',
    planned: false,
    ...more,
  };
}

const others = [
  figure('year-before', 80e9, { period: '2023' }),
  figure('leap-year', 85e9, { period: '2020' }),
  figure('half', 50e9, { period: '2023-01/2023-06' }),
  figure('that-day', 60e9, { asOf: '2023-12-31' }),
  figure('one-day', 65e9, { period: '2023-12-31' }),
  figure('other-series', 70e9, { period: '2023', series: 'aid' }),
  figure('no-series', 75e9, { period: '2023', series: undefined }),
];

function besides(one: Figure, all = others): string | undefined {
  const view = {
    lang: 'vi' as const,
    corpus: corpusOf([one, ...all]),
    today: Temporal.PlainDate.from('2026-11-22'),
  };
  const fields = recordCard(one, view).embeds?.[0]?.fields ?? [];
  return fields.find(({ name }) => name === 'Cùng chỉ số, thời điểm khác')?.value;
}

test('a year stands beside other years, not beside a half, a day, another series or itself', () => {
  expect(besides(figure('one', 90e9, { period: '2024' }))).toBe('80 tỷ USD · năm 2023\n85 tỷ USD · năm 2020');
  expect(besides(figure('one', 55e9, { period: '2024-01/2024-06' }))).toBe(
    '50 tỷ USD · từ tháng 1 đến tháng 6/2023',
  );
  expect(besides(figure('one', 55e9, { asOf: '2024-01-02' }))).toBe('60 tỷ USD · ngày 31/12/2023');
  expect(besides(figure('one', 90e9, { period: '2024', series: undefined }))).toBeUndefined();
});

test('of very many, whole ones are shown and the others counted', () => {
  const many = Array.from({ length: 40 }, (_, n) => figure(`f${n}`, 1e9, { period: `${1980 + n}` }));
  const lines = besides(figure('one', 90e9, { period: '2024' }), many)!.split('\n');
  expect(lines.slice(0, -1).every((line) => /^1 tỷ USD · năm \d{4}$/.test(line))).toBe(true);
  expect(lines.at(-1)).toBe(`… và ${40 - (lines.length - 1)} mục khác`);
});

test('a rise and a fall are called so', () => {
  const changeOf = (percent: number, lang: 'vi' | 'en' = 'vi') => {
    const one = figure('one', 1e9, {
      period: '2024',
      change: { percent, base: { vi: 'so với 2023', en: 'on 2023' } },
    });
    const view = { lang, corpus: corpusOf([one]), today: Temporal.PlainDate.from('2026-11-22') };
    return recordCard(one, view).embeds?.[0]?.fields?.find(({ name }) =>
      /^(?:Mức thay đổi|Change)$/.test(name),
    )?.value;
  };
  expect(changeOf(22.5)).toBe('Tăng 22,5% (so với 2023)');
  expect(changeOf(-3)).toBe('Giảm 3% (so với 2023)');
  expect(changeOf(0)).toBe('Không đổi (so với 2023)');
  expect(changeOf(22.5, 'en')).toBe('Up 22.5% (on 2023)');
  expect(changeOf(-3, 'en')).toBe('Down 3% (on 2023)');
  expect(changeOf(0, 'en')).toBe('Unchanged (on 2023)');
});

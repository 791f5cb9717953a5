import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, isEdtf, parseEdtf } from '../../src/corpus/dates.ts';
import { edtfInterval, edtfPoint } from './arbitraries.ts';

describe('parseEdtf', () => {
  it('knows the first and the last day that a month or a year can mean', () => {
    const february = parseEdtf('2024-02');
    expect([`${february.start}`, `${february.end}`]).toEqual(['2024-02-01', '2024-02-29']);
    const year = parseEdtf('2023');
    expect([`${year.start}`, `${year.end}`]).toEqual(['2023-01-01', '2023-12-31']);
  });

  it('gives an interval the precision of its coarser end', () => {
    expect(parseEdtf('2024-05/2024-06-03')).toMatchObject({ precision: 'month', interval: true });
    expect(parseEdtf('2024-05-21/2024-06').precision).toBe('month');
    expect(parseEdtf('2024-05-21/2025').precision).toBe('year');
    expect(`${parseEdtf('2024-05/2024-06-03').end}`).toBe('2024-06-03');
  });

  it.each([
    ['1960-12-02', false, false],
    ['2023~', true, false],
    ['2024-09-18?', false, true],
    ['2024-05%', true, true],
    ['2020~/2024?', true, true],
  ])('reads the marks of %s', (edtf, approximate, uncertain) => {
    expect(parseEdtf(edtf)).toMatchObject({ approximate, uncertain });
  });

  it.each([
    '2023-02-29',
    '2024-04-31',
    '2024-13',
    '2024-00',
    '24-05-01',
    '2/12/1960',
    '2024-5-1',
    '2024-09-27/2024-09-21',
    '2024-09-21/2024-09-21',
    '2024-09-21/2024/2025',
    '2024/2024-05',
    '2024/',
    '/2024',
    '2024-09-21~?',
    ' 2024',
    '',
  ])('refuses “%s”', (text) => {
    expect(isEdtf(text)).toBe(false);
    expect(() => parseEdtf(text)).toThrow(RangeError);
  });

  it('gives back what a generated date was written from', () => {
    fc.assert(
      fc.property(edtfPoint, ({ text, precision, start, approximate, uncertain }) => {
        const date = parseEdtf(text);
        expect(date).toMatchObject({ precision, approximate, uncertain, interval: false });
        expect(date.start.toString()).toBe(start);
        const length = { year: 4, month: 7, day: 10 }[precision];
        expect(date.end.toString().slice(0, length)).toBe(start.slice(0, length));
        // The day after the last is another day, month or year.
        expect(date.end.add({ days: 1 }).toString().slice(0, length)).not.toBe(start.slice(0, length));
      }),
    );
  });

  it('lets an interval run from the first day of its beginning to the last of its end', () => {
    fc.assert(
      fc.property(edtfInterval, (text) => {
        const [first, last] = text.split('/').map(parseEdtf);
        const date = parseEdtf(text);
        expect(date.interval).toBe(true);
        expect([`${date.start}`, `${date.end}`]).toEqual([`${first!.start}`, `${last!.end}`]);
      }),
    );
  });
});

describe('formatDate', () => {
  it.each([
    ['1960-12-02', 'ngày 2/12/1960', '2 December 1960'],
    ['2024-05', 'tháng 5/2024', 'May 2024'],
    ['2023', 'năm 2023', '2023'],
    ['2024-09-21/2024-09-27', 'từ ngày 21 đến ngày 27/9/2024', '21–27 September 2024'],
    ['2024-09-28/2024-10-03', 'từ ngày 28/9 đến ngày 3/10/2024', '28 September – 3 October 2024'],
    ['2024-12-30/2025-01-02', 'từ ngày 30/12/2024 đến ngày 2/1/2025', '30 December 2024 – 2 January 2025'],
    ['2024-01/2024-08', 'từ tháng 1 đến tháng 8/2024', 'January–August 2024'],
    ['2024-12/2025-02', 'từ tháng 12/2024 đến tháng 2/2025', 'December 2024 – February 2025'],
    ['2020/2021', 'từ năm 2020 đến năm 2021', '2020–2021'],
    ['2024-05/2024-06-03', 'từ tháng 5/2024 đến ngày 3/6/2024', 'May 2024 – 3 June 2024'],
    ['2021~', 'khoảng năm 2021', 'about 2021'],
    ['2024-09-18?', 'ngày 18/9/2024 (suy ra)', '18 September 2024 (inferred)'],
    ['2024-05%', 'khoảng tháng 5/2024 (suy ra)', 'about May 2024 (inferred)'],
  ])('prints %s as a newspaper does', (edtf, vi, en) => {
    expect([formatDate(edtf, 'vi'), formatDate(edtf, 'en')]).toEqual([vi, en]);
  });

  it('prints two different dates differently', () => {
    const date = fc.oneof(
      edtfPoint.map(({ text }) => text),
      edtfInterval,
    );
    fc.assert(
      fc.property(date, date, fc.constantFrom('vi', 'en'), (first, second, lang) => {
        // Which end of an interval bears a mark is not told, only that one does.
        const [a, b] = [first, second].map((edtf) => edtf.replace(/[~?%]/g, ''));
        fc.pre(a !== b);
        expect(formatDate(a!, lang)).not.toBe(formatDate(b!, lang));
      }),
      { numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay, isoDay, parseDay, parseMonth } from '../../src/corpus/days.ts';

const read = (text: string) => parseDay(text, Temporal.PlainDate.from('2026-12-01'));

test.each([
  ['2/12', '12-02'],
  ['02/12', '12-02'],
  ['2.12', '12-02'],
  ['2/12/1960', '12-02'],
  ['02-12', '12-02'],
  ['--12-02', '12-02'],
  ['1960-12-02', '12-02'],
  ['2-9', '09-02'],
  ['30-4', '04-30'],
  ['ngày 2-9', '09-02'],
  ['2-9-1945', '09-02'],
  ['20-12', '12-20'],
  ['13-01', '01-13'],
  ['2 tháng 12', '12-02'],
  ['ngày 2 tháng 12 năm 1960', '12-02'],
  ['2 thang 12', '12-02'],
  ['2 December', '12-02'],
  ['2nd of Dec', '12-02'],
  ['December 2, 1960', '12-02'],
  ['29/2', '02-29'],
  ['hôm nay', '12-01'],
  ['Tomorrow', '12-02'],
  ['Hôm qua', '11-30'],
  ['hom qua', '11-30'],
  ['yesterday', '11-30'],
  ['mai', '12-02'],
  ['mốt', '12-03'],
  ['mot', '12-03'],
  ['ngày mốt', '12-03'],
  ['ngày kia', '12-03'],
  ['Ngay kia', '12-03'],
  ['Day after tomorrow', '12-03'],
  ['the day after tomorrow', '12-03'],
  ['hôm kia', '11-29'],
  ['the day before yesterday', '11-29'],
  ['mồng 2 tháng 9', '09-02'],
  ['mùng 2/9', '09-02'],
  ['ngày mùng 2-9-1945', '09-02'],
  ['mong 2 thang 9', '09-02'],
  ['Mung 2 thang 9 nam 1945', '09-02'],
  ['ngày 2 tháng 12'.normalize('NFD'), '12-02'],
  ['mồng 2', '12-02'],
  ['mung 10', '12-10'],
  [' 2/12 ', '12-02'],
  ['2 tháng Chín', '09-02'],
  ['2 thang chin', '09-02'],
  ['ngày 2 tháng mười hai', '12-02'],
  ['2 Tháng Mười Hai', '12-02'],
  ['2 thang muoi hai nam 1960', '12-02'],
  ['mùng hai tháng chín', '09-02'],
  ['mùng Hai tháng 9', '09-02'],
  ['mồng mười', '12-10'],
  ['ngày hai mươi mốt tháng mười một', '11-21'],
  ['ngày 30 tháng Tư', '04-30'],
  ['30 thang tu', '04-30'],
  ['30 tháng bốn', '04-30'],
  ['ngày năm tháng năm năm 1975', '05-05'],
  ['1 tháng 5 năm 1975', '05-01'],
  ['27 tháng Giêng năm 1973', '01-27'],
  ['2 thang chap', '12-02'],
  ['2 THÁNG SÁU', '06-02'],
  ['29/2/2024', '02-29'],
  ['2/12/9999', '12-02'],
])('reads %s as a day', (text, day) => {
  expect(read(text)?.toString()).toBe(day);
});

test.each([
  '',
  '30/2',
  '31 tháng 4',
  '31-02',
  'mãi',
  'một',
  'ngày kìa',
  'Ma 2x',
  '2/13',
  '0/1',
  'constructor',
  '__proto__',
  'mùng 11',
  'mồng 0',
  '2',
  '2 mấy',
  '2 ember',
  // Next month, from September, the day after September: no numbers.
  'ngày 2 tháng sau',
  'ngay 2 thang sau',
  'từ tháng 9',
  'tu thang 9',
  'ngay sau thang 9',
  // Of the lunar calendar.
  'mùng 2 tháng giêng',
  'mồng hai tháng Chạp',
  '2 tháng hai mươi',
  '31 tháng Tư',
  '2 tháng mười ba',
  '29/2/2023',
  '29-2-1900',
  '2023-02-29',
  '29 tháng 2 năm 2023',
  '29 February 2023',
  'Feb 29, 2023',
])('%j is no day', (text) => {
  expect(read(text)).toBeNull();
});

test.each([
  ['tháng 9', 9],
  ['tháng Hai', 2],
  ['THÁNG MƯỜI HAI', 12],
  ['thang muoi mot', 11],
  ['tháng Giêng', 1],
  ['tháng tư', 4],
  ['tháng sau', null],
  ['tháng mười ba', null],
  ['2 tháng Chín', null],
])('%s is month %s', (text, month) => {
  expect(parseMonth(text)).toBe(month);
});

test('a day is written as a date is, without its year', () => {
  const day = Temporal.PlainMonthDay.from('12-02');
  expect(formatDay(day, 'vi')).toBe('ngày 2/12');
  expect(formatDay(day, 'en')).toBe('2 December');
});

test('every day of the year is read again as it is written, in both languages', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2024-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }),
      (date) => {
        const day = Temporal.PlainMonthDay.from(date.toISOString().slice(5, 10));
        for (const written of [formatDay(day, 'vi'), formatDay(day, 'en'), isoDay(day)])
          expect(read(written)?.equals(day), written).toBe(true);
      },
    ),
  );
});

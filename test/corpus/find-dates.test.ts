import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/corpus/find-dates.ts';

describe('findDates', () => {
  it.each([
    ['Sáng 5/3/2019, tháp mở cửa.', '5/3/2019', '2019-03-05'],
    ['Từ ngày 3-7/4/2020 có hội.', '3-7/4/2020', '2020-04-03/2020-04-07'],
    ['Từ ngày 28/9 đến 3/10/2020 có hội.', '28/9 đến 3/10/2020', '2020-09-28/2020-10-03'],
    ['Ngày 6 tháng 1 năm 1946 là ngày hội.', 'Ngày 6 tháng 1 năm 1946', '1946-01-06'],
    ['Hồi tháng 5/2024, tàu về.', 'tháng 5/2024', '2024-05'],
    ['Tàu về tháng 11 năm 2024.', 'tháng 11 năm 2024', '2024-11'],
    ['Nhiệm kỳ 2020-2021 đã qua.', '2020-2021', '2020/2021'],
    ['Tháp xây năm 1960.', 'năm 1960', '1960'],
    ['It opened on 2 December 1960.', '2 December 1960', '1960-12-02'],
    ['It opened on December 2, 1960.', 'December 2, 1960', '1960-12-02'],
    ['It closed in May 2024.', 'May 2024', '2024-05'],
  ])('reads “%s”', (paragraph, text, edtf) => {
    expect(findDates(paragraph)).toEqual([{ text, edtf }]);
  });

  it.each([
    ['Từ ngày 21-24/9, đoàn ra đảo.', '21-24/9'],
    ['Ngày 2/9 là ngày hội.', '2/9'],
    ['Hồi tháng 5, tàu về.', 'tháng 5'],
  ])('leaves the year of “%s” to the reader', (paragraph, text) => {
    expect(findDates(paragraph)).toEqual([{ text, edtf: undefined }]);
  });

  it('takes the year that is given for one that the text leaves out, and no other', () => {
    const dates = findDates('Từ 21-24/9 ở Mỹ, 28/9 đến 3/10 ở Cuba; khai trương ngày 2/12/1960.', '2024');
    expect(dates.map(({ edtf }) => edtf)).toEqual([
      '2024-09-21/2024-09-24',
      '2024-09-28/2024-10-03',
      '1960-12-02',
    ]);
  });

  it('passes over a day that no calendar has', () => {
    expect(findDates('Đơn số 31/2/2020.')).toEqual([]);
  });

  it('finds several in the order of the paragraph', () => {
    expect(findDates('Năm 1960 xây, 5/3/2019 mở, tháng 7/2020 đóng.').map(({ edtf }) => edtf)).toEqual([
      '1960',
      '2019-03-05',
      '2020-07',
    ]);
  });
});

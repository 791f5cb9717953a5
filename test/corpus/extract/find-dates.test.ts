import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/corpus/dates.ts';
import { findDates } from '../../../src/corpus/extract/find-dates.ts';

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
    ['Đảo nhận viện trợ từ năm 1967 đến năm 2013.', 'năm 1967 đến năm 2013', '1967/2013'],
    ['Trade is to double by 2030.', 'by 2030', '2030'],
    ['It opened on 2 December 1960.', '2 December 1960', '1960-12-02'],
    ['It opened on December 2, 1960.', 'December 2, 1960', '1960-12-02'],
    ['It closed in May 2024.', 'May 2024', '2024-05'],
    ['Ngày 2/12 năm 1960, ký.', '2/12 năm 1960', '1960-12-02'],
    ['Ngày 2 tháng 12, năm 1960, ký.', 'Ngày 2 tháng 12, năm 1960', '1960-12-02'],
    ['Tháp mở 2 tháng 9 năm 1945.', '2 tháng 9 năm 1945', '1945-09-02'],
    ['Hội tháng 5-6/2024.', 'tháng 5-6/2024', '2024-05/2024-06'],
    ['Hội từ ngày 5 đến ngày 7 tháng 9 năm 2024.', '5 đến ngày 7 tháng 9 năm 2024', '2024-09-05/2024-09-07'],
    ['Hội từ ngày 21 đến ngày 24/9/2024.', '21 đến ngày 24/9/2024', '2024-09-21/2024-09-24'],
    ['Hội từ 30/12 đến 2/1/2024.', '30/12 đến 2/1/2024', '2023-12-30/2024-01-02'],
    ['They met on December 2 1960.', 'December 2 1960', '1960-12-02'],
    ['They met on 2 December, 1960.', '2 December, 1960', '1960-12-02'],
    ['They met on September 5-7, 2024.', 'September 5-7, 2024', '2024-09-05/2024-09-07'],
    ['They met on 5 to 7 September 2024.', '5 to 7 September 2024', '2024-09-05/2024-09-07'],
    ['Thu 8 tháng đầu năm 2024 tăng.', '8 tháng đầu năm 2024', '2024-01/2024-08'],
    ['Thu tám tháng đầu năm 2024 tăng.', 'tám tháng đầu năm 2024', '2024-01/2024-08'],
    ['Over the first eight months of 2024.', 'first eight months of 2024', '2024-01/2024-08'],
    ['They signed on Nov 28, 1990.', 'Nov 28, 1990', '1990-11-28'],
    ['They signed on Mar. 28, 1990.', 'Mar. 28, 1990', '1990-03-28'],
    ['HANOI, MAY 15, 2025.', 'MAY 15, 2025', '2025-05-15'],
    ['They met on 3 and 4 December 2024.', '3 and 4 December 2024', '2024-12-03/2024-12-04'],
    ['They met on December 3 and 4, 2024.', 'December 3 and 4, 2024', '2024-12-03/2024-12-04'],
    ['Trade of January-September 2025.', 'January-September 2025', '2025-01/2025-09'],
    ['Trade of the third quarter of 2025.', 'third quarter of 2025', '2025-07/2025-09'],
    ['Trade of the first half of 2025.', 'first half of 2025', '2025-01/2025-06'],
    ['Hội ngày 15-5-2025.', '15-5-2025', '2025-05-15'],
    ['Hội ngày 15.5.2025.', '15.5.2025', '2025-05-15'],
    ['Hội ngày 1 và 2/11/2023.', '1 và 2/11/2023', '2023-11-01/2023-11-02'],
    ['Hội ngày 22, 23/9/2024.', '22, 23/9/2024', '2024-09-22/2024-09-23'],
    ['Thu quý I/2025 tăng.', 'quý I/2025', '2025-01/2025-03'],
    ['Thu quý 2 năm 2025 tăng.', 'quý 2 năm 2025', '2025-04/2025-06'],
    ['Thu nửa đầu năm 2025 tăng.', 'nửa đầu năm 2025', '2025-01/2025-06'],
    ['Thu 6 tháng cuối năm 2025 tăng.', '6 tháng cuối năm 2025', '2025-07/2025-12'],
    ['Hội tháng Ba năm 2025.', 'tháng Ba năm 2025', '2025-03'],
    ['Ngày 2 tháng Chín năm 1945, hội.', '2 tháng Chín năm 1945', '1945-09-02'],
    ['Hội tháng Mười Một năm 2025.', 'tháng Mười Một năm 2025', '2025-11'],
    ['They met on Sept. 5, 2024.', 'Sept. 5, 2024', '2024-09-05'],
    ['HANOI, NOV 28, 1990.', 'NOV 28, 1990', '1990-11-28'],
    ['Trade of Jan-Sept 2025.', 'Jan-Sept 2025', '2025-01/2025-09'],
    ['Trade of January to September 2025.', 'January to September 2025', '2025-01/2025-09'],
    ['In the nine months to September 2025.', 'nine months to September 2025', '2025-01/2025-09'],
    ['In the two months to September 2025.', 'two months to September 2025', '2025-08/2025-09'],
    ['In the 12 months to Mar. 2025.', '12 months to Mar. 2025', '2024-04/2025-03'],
    ['In the first eleven months of 2024.', 'first eleven months of 2024', '2024-01/2024-11'],
    ['Thu 11 tháng năm 2024 tăng.', '11 tháng năm 2024', '2024-01/2024-11'],
    ['Mười một tháng đầu năm 2024, thu tăng.', 'Mười một tháng đầu năm 2024', '2024-01/2024-11'],
    ['Thu quý III năm 2025 tăng.', 'quý III năm 2025', '2025-07/2025-09'],
    ['Thu nửa cuối năm 2025 tăng.', 'nửa cuối năm 2025', '2025-07/2025-12'],
    ['Lễ từ 28/7/1995 - 28/7/2025.', '28/7/1995 - 28/7/2025', '1995-07-28/2025-07-28'],
    ['Hội tháng Năm 2024.', 'Năm 2024', '2024'],
    ['Ký 11 tháng Năm năm 2024.', '11 tháng Năm năm 2024', '2024-05-11'],
    ['Ký ngày 11 tháng năm 2024.', 'năm 2024', '2024'],
    ['Hội 21–24/9/2024.', '21–24/9/2024', '2024-09-21/2024-09-24'],
    ['Hội từ 21 tới 24/9/2024.', '21 tới 24/9/2024', '2024-09-21/2024-09-24'],
    ['Hội từ ngày 28/9 đến ngày 3/10/2024.', '28/9 đến ngày 3/10/2024', '2024-09-28/2024-10-03'],
    ['Hội tháng 5 đến tháng 6 năm 2024.', 'tháng 5 đến tháng 6 năm 2024', '2024-05/2024-06'],
    ['Hội hai ngày 5 và 6 tháng 3 năm 2019.', '5 và 6 tháng 3 năm 2019', '2019-03-05/2019-03-06'],
    ['Hội ngày 5 và ngày 6/3/2019.', '5 và ngày 6/3/2019', '2019-03-05/2019-03-06'],
    ['Hội ngày 1 và 2/11, năm 2023.', '1 và 2/11, năm 2023', '2023-11-01/2023-11-02'],
    ['Ngày 2/12, năm 1960, ký.', '2/12, năm 1960', '1960-12-02'],
    ['Tháp mở 2 tháng 9/1945.', '2 tháng 9/1945', '1945-09-02'],
    ['Tháp mở 2 tháng 9, năm 1945.', '2 tháng 9, năm 1945', '1945-09-02'],
    ['Lễ mùng 2 tháng 9 năm 1945.', 'mùng 2 tháng 9 năm 1945', '1945-09-02'],
    ['Lễ mồng 2 tháng 9 năm 1945.', 'mồng 2 tháng 9 năm 1945', '1945-09-02'],
    ['Hội tháng Ba/2025.', 'tháng Ba/2025', '2025-03'],
    ['Hội tháng Ba, năm 2025.', 'tháng Ba, năm 2025', '2025-03'],
    ['On the 2nd of September 1945.', '2nd of September 1945', '1945-09-02'],
    ['On September 3rd, 1945.', 'September 3rd, 1945', '1945-09-03'],
    ['From 1st to 4th May 2024.', '1st to 4th May 2024', '2024-05-01/2024-05-04'],
    ['From 1st to 4th of May 2024.', '1st to 4th of May 2024', '2024-05-01/2024-05-04'],
    ['On the 2nd and 3rd of May 2024.', '2nd and 3rd of May 2024', '2024-05-02/2024-05-03'],
    ['They met on 5–7 May 2024.', '5–7 May 2024', '2024-05-05/2024-05-07'],
    ['They met on 5-7 May 2024.', '5-7 May 2024', '2024-05-05/2024-05-07'],
    ['They met on May 5 – 7, 2024.', 'May 5 – 7, 2024', '2024-05-05/2024-05-07'],
    ['They met on May 5 to 7, 2024.', 'May 5 to 7, 2024', '2024-05-05/2024-05-07'],
    ['Trade of January–March 2025.', 'January–March 2025', '2025-01/2025-03'],
    ['They met in May, 2024.', 'May, 2024', '2024-05'],
    ['Thu 8 tháng đầu của năm 2024 tăng.', '8 tháng đầu của năm 2024', '2024-01/2024-08'],
    ['Thu sáu tháng cuối của năm 2025 tăng.', 'sáu tháng cuối của năm 2025', '2025-07/2025-12'],
    ['Trade of the second half of 2025.', 'second half of 2025', '2025-07/2025-12'],
    ['Thu quý IV, năm 2025 tăng.', 'quý IV, năm 2025', '2025-10/2025-12'],
    ['Thu quý II/2025 tăng.', 'quý II/2025', '2025-04/2025-06'],
    ['Trade of the first quarter of 2025.', 'first quarter of 2025', '2025-01/2025-03'],
    ['Trade of the fourth quarter of 2025.', 'fourth quarter of 2025', '2025-10/2025-12'],
    ['Nhiệm kỳ 2020 – 2021 đã qua.', '2020 – 2021', '2020/2021'],
    ['It opened in 1960.', 'in 1960', '1960'],
    ['It has stood since 1960.', 'since 1960', '1960'],
    ['It stood until 1960.', 'until 1960', '1960'],
    ['Tháp mở đến 1960.', 'đến 1960', '1960'],
  ])('reads “%s”', (paragraph, text, edtf) => {
    expect(findDates(paragraph)).toEqual([{ text, edtf }]);
  });

  it.each([
    ['Từ ngày 21-24/9, đoàn ra đảo.', '21-24/9'],
    ['Trong hai ngày 22 và 23/9, đoàn ra đảo.', 'ngày 22 và 23/9'],
    ['Lễ mùng 2 tháng Chín.', 'mùng 2 tháng Chín'],
    ['Lễ mồng 2 tháng Chín.', 'mồng 2 tháng Chín'],
    ['Ngày 2/9 là ngày hội.', '2/9'],
    ['Hồi tháng 5, tàu về.', 'tháng 5'],
    ['Thu 6 tháng đầu năm nay tăng.', '6 tháng đầu năm nay'],
    ['Thu quý III năm nay tăng.', 'quý III năm nay'],
    ['Thu quý III tăng.', 'quý III'],
    ['Thu 8 tháng đầu năm tăng.', '8 tháng đầu năm'],
    ['Trade grew in the second quarter, data showed.', 'second quarter'],
    ['Trade grew in the first half.', 'first half'],
    ['Thu nửa đầu năm nay tăng.', 'nửa đầu năm nay'],
    ['Ngày 2 tháng Chín là ngày hội.', 'Ngày 2 tháng Chín'],
    ['Hội ngày 20 tháng mười một.', 'ngày 20 tháng mười một'],
    ['In the nine months to September.', 'nine months to September'],
    ['They met on 3 and 4 December.', '3 and 4 December'],
  ])('leaves the year of “%s” to the reader', (paragraph, text) => {
    expect(findDates(paragraph)).toEqual([{ text, edtf: undefined }]);
  });

  it('takes the year that is given for one that the paragraph leaves out', () => {
    const dates = findDates('Từ 21-24/9 ở Mỹ, 28/9 đến 3/10 ở Cuba.', '2024');
    expect(dates.map(({ edtf }) => edtf)).toEqual(['2024-09-21/2024-09-24', '2024-09-28/2024-10-03']);
  });

  it('knows a day without a year by the word before it', () => {
    const words = 'ngày hôm sáng trưa chiều tối đêm từ đến tới và vào qua dịp mồng mùng'.split(' ');
    for (const before of [...words.map((word) => `${word} `), '(', '-', '– '])
      expect(findDates(`Họp, ${before}5/3.`, '2024'), before).toEqual([{ text: '5/3', edtf: '2024-03-05' }]);
  });

  it('knows a day with a hyphen by the word before it, and a number of hours by that after it', () => {
    const words = (text: string) => findDates(text, '2024').map((date) => `${date.text} ${date.edtf}`);
    expect(words('Thư gửi ngày 10-6, tới sáng 12-6.')).toEqual(['10-6 2024-06-10', '12-6 2024-06-12']);
    expect(words('Mỗi ngày 5-6 tàu, mở ngày 5-6 giờ, từ 5-6 người, hôm 13-2-1.')).toEqual([]);
  });

  it('but takes the year that is printed nearest, where one is', () => {
    const dates = findDates('Ngày 2/12 và 3/12/1960 ký; năm 1975, ngày 5/3, mở.', '2024');
    expect(dates.map(({ edtf }) => edtf)).toEqual(['1960-12-02', '1960-12-03', '1975', '1975-03-05']);
    const later = findDates('Xây năm 1960; mãi sau, hôm 5/3 và 7/3/1975, mở.', '2024');
    expect(later.map(({ edtf }) => edtf)).toEqual(['1960', '1975-03-05', '1975-03-07']);
  });

  it('and of a period the end that is nearer', () => {
    const dates = findDates('Nhiệm kỳ 2016-2020, ngày 5/3, đảo mở.', '2024');
    expect(dates.at(-1)).toEqual({ text: '5/3', edtf: '2020-03-05' });
  });

  it('reads two days that do not follow each other one by one', () => {
    expect(findDates('Hội ngày 22 và 25/9/2024.')).toEqual([
      { text: 'ngày 22', edtf: '2024-09-22' },
      { text: '25/9/2024', edtf: '2024-09-25' },
    ]);
    const days = (paragraph: string) => findDates(paragraph, '2024').map(({ edtf }) => edtf);
    expect(days('Hội ngày 22 và 25/9.')).toEqual(['2024-09-22', '2024-09-25']);
    expect(days('Hội ngày 22 và 25 tháng 9 năm 2024.')).toEqual(['2024-09-22', '2024-09-25']);
    expect(days('Hội các ngày 3, 4 và 5/5.')).toEqual(['2024-05-03', '2024-05-05']);
    expect(days('They met on 3 and 14 December.')).toEqual(['2024-12-14']);
  });

  it('makes no other year of a range that ends before it begins', () => {
    const dates = findDates('Hội từ 30/12/2024 đến 2/1/2024.');
    expect(dates.map(({ edtf }) => edtf)).toEqual(['2024-12-30', '2024-01-02']);
  });

  it('passes over a day that no calendar has', () => {
    expect(findDates('Đơn số 31/2/2020.')).toEqual([]);
  });

  it.each([
    'Sáng 112/3/2020',
    'Mã 2/12/19605',
    'Tỷ lệ 2/12 phiếu.',
    'Chừng 1/3 dân số.',
    'They may 5 times.',
    'Tỷ số 2-1, tỷ lệ 15-5.',
    'Bản 1.50.2025.',
    'Hai tháng ba lần.',
    'Gọi 024-15-5-2025.',
    'Mã 15-5-2025-77.',
    'Bản v15.5.2025.',
    'Giá 1.500.2025 đồng.',
    'Hội vào tháng năm.',
    'Hội ngày 20 tháng mười một 2024.',
    'Said Mar.',
    'They met in may 2025.',
    'Tiền thưởng 3 và 14/20.',
    'Đo 1.5/9/2024.',
    'Mã 5/3/2019/4.',
    'Mã xMay 2024.',
    'Mayday 2024.',
    'Mã May 20245.',
    'Thu 18 tháng đầu năm nay.',
    'Thu 1,8 tháng đầu năm nay.',
    'Thu 16 tháng cuối năm nay.',
    'Thu 8 tháng đầu năm 12 tàu.',
    'In the first halftime.',
    'In the first half of 20 matches.',
    'In the first quarterfinal.',
    'In the first quarter of 20 laps.',
    'Thu quý IX.',
    'Hội ngày 20 tháng mười hai 2024.',
    'Mã 12020-2021.',
    'Mã 2020-20215.',
    'Số 5/2020-2021.',
    'There were ships in 20245.',
    'Từ những năm 1990, tháp mở.',
    'Họp ở Hua Hin 2010.',
    'It opened in 1990s style.',
  ])('takes no other number for a date: %s', (paragraph) => {
    expect(findDates(paragraph, '2020')).toEqual([]);
  });

  it('finds every day again, however it is printed', () => {
    const days = fc
      .integer({ min: 0, max: 80_000 })
      .map((n) => Temporal.PlainDate.from('1900-01-01').add({ days: n }));
    const prints: ((date: Temporal.PlainDate) => string)[] = [
      ({ day, month, year }) => `${day}/${month}/${year}`,
      ({ day, month, year }) => `ngày ${day} tháng ${month} năm ${year}`,
      (date) => formatDate(date.toString(), 'vi'),
      (date) => formatDate(date.toString(), 'en'),
      (date) => date.toLocaleString('en-US', { dateStyle: 'long' }),
    ];
    fc.assert(
      fc.property(days, fc.constantFrom(...prints), (date, print) => {
        const found = findDates(`Tàu về ${print(date)}, lúc trưa.`, '2999');
        expect(found.map(({ edtf }) => edtf)).toEqual([date.toString()]);
      }),
    );
  });

  it('finds several in the order of the paragraph', () => {
    expect(findDates('Năm 1960 xây, 5/3/2019 mở, tháng 7/2020 đóng.').map(({ edtf }) => edtf)).toEqual([
      '1960',
      '2019-03-05',
      '2020-07',
    ]);
  });
});

/** Weekdays, parts of years, and the times that growths are compared with. */
import { describe, expect, it } from 'vitest';
import { ARTICLE, addParagraph } from '../sample.ts';
import { problemsAfter } from './problems.ts';

function noted(vi: string, en: string): string[] {
  return problemsAfter((it) => {
    addParagraph(it, `${vi.replaceAll(/thứ|chủ nhật/giu, '')} 40, 2024.`);
    it.files['events.yaml'][0]!.note = { vi, en };
  })
    .filter(({ message }) => /calendar|part of the year/.test(message))
    .map(({ field, message }) => `${field} ${message}`);
}

describe('a weekday beside a date', () => {
  it.each([
    ['Họp thứ Hai 23/9/2024.', 'They met on Monday, 23 September 2024.'],
    ['Họp sáng thứ hai, ngày 23/9/2024.', 'They met on 23 September 2024, a Monday.'],
    ['Họp chủ nhật (22/9/2024).', 'They met on Sunday (22 September 2024).'],
    ['Họp ngày 22/9/2024 (Chủ nhật).', 'They met on Sunday, September 22, 2024.'],
    // The second of something is no Monday, and without its year a day may be of any.
    ['Hội nghị lần thứ hai, ngày 24/9/2024.', 'The second conference, on 24 September 2024.'],
    ['Chiến tranh thế giới thứ hai, 2/9/1945.', 'The Second World War, 2 September 1945.'],
    ['Họp thứ Ba 23/9.', 'They met on Tuesday, 23 September.'],
  ])('is that of the calendar: %s %s', (vi, en) => {
    expect(noted(vi, en)).toEqual([]);
  });

  it.each([
    ['Họp thứ Ba 23/9/2024.', '[0].note.vi must have thứ Hai for 23/9/2024, by the calendar'],
    ['Họp sáng thứ 3, ngày 23/9/2024.', '[0].note.vi must have thứ Hai for 23/9/2024, by the calendar'],
    ['Họp chủ nhật, 23/9/2024.', '[0].note.vi must have thứ Hai for 23/9/2024, by the calendar'],
    ['Họp ngày 23/9/2024 (thứ Sáu).', '[0].note.vi must have thứ Hai for 23/9/2024, by the calendar'],
  ])('is no other one: %s', (vi, message) => {
    expect(noted(vi, 'They met on 23 September 2024.')).toEqual([message]);
  });

  it.each(['Tuesday, 23 September 2024', 'Sunday (September 23, 2024)', '23 September 2024, a Friday'])(
    'is no other one: %s',
    (en) => {
      const day = /,? ?\(?(?:Tuesday|Sunday|Friday)?,? ?\(?(.*?2024)/.exec(en)![1]!;
      expect(noted('Họp ngày 23/9/2024.', `They met on ${en}.`)).toEqual([
        `[0].note.en must have Monday for ${day}, by the calendar`,
      ]);
    },
  );
});

describe('a quarter or a half of a year', () => {
  it.each([
    ['Trong quý I/2024.', 'In the first quarter of 2024.', undefined],
    ['Nửa đầu năm 2024.', 'In the first half of 2024.', undefined],
    ['6 tháng cuối năm 2024.', 'In the second half of 2024.', undefined],
    ['Quý II và quý III.', 'In the third and fourth quarters.', undefined],
    ['Nửa đầu năm 2024.', 'Early in 2024.', undefined],
    ['Trong quý I/2024.', 'In the second quarter of 2024.', 'quý I/2024'],
    ['Nửa đầu năm 2024.', 'In the second half of 2024.', 'Nửa đầu năm 2024'],
  ])('is the same in both languages: %s %s', (vi, en, odd) => {
    const message = `[0].note.en must have the part of the year of the other language: “${odd}”`;
    expect(noted(vi, en)).toEqual(odd ? [message] : []);
  });

  it.each([
    ['quý I/2019', 'the first quarter of 2019', 'Kim ngạch quý I năm nay tăng.', true],
    ['quý I', 'the first quarter', 'Kim ngạch quý 1/2019 tăng.', true],
    ['nửa đầu năm 2019', 'the first half of 2019', 'Kim ngạch 6 tháng đầu năm 2019 tăng.', true],
    ['nửa đầu năm', 'the first half', 'Kim ngạch từ tháng 1 đến tháng 6/2019 tăng.', true],
    ['quý II/2019', 'the second quarter of 2019', 'Kim ngạch quý I/2019 tăng.', false],
    ['nửa cuối năm 2019', 'the second half of 2019', 'Kim ngạch nửa đầu năm 2019 tăng.', false],
    ['sáu tháng cuối năm nay', 'the second half of this year', 'Kim ngạch 6 tháng đầu năm 2019 tăng.', false],
  ])('of a fact, “%s”, “%s”, is that of the article: %s', (vi, en, words, isPrinted) => {
    const fields = problemsAfter((it) => {
      addParagraph(it, words);
      const text = { vi: `Buôn bán khá hơn trong ${vi}.`, en: `Trade was better in ${en}.` };
      it.files[ARTICLE]!.facts!.push({ id: 'trade', paragraph: 5, text });
    }).map(({ field }) => field);
    expect(fields).toEqual(isPrinted ? [] : ['facts[1].text.vi', 'facts[1].text.en']);
  });
});

it.each([
  ['2019', 'năm 2018', 'in 2018', true],
  ['2019-01/2019-06', 'cùng kỳ năm 2018', 'the same months of 2018', true],
  ['2019-06', 'tháng 5/2019', 'May 2019', true],
  ['2019', 'kế hoạch năm 2019', 'the plan of 2019', true],
  ['2019', 'đầu năm 2019', 'the beginning of 2019', true],
  ['2019', 'năm 2019', '2019', false],
  ['2019?', 'năm 2019', '2019', false],
  ['2019-01/2019-06', 'cùng kỳ 2019', 'the same months of 2019', false],
  ['2019-06', 'tháng 6/2019', 'June 2019', false],
])('a growth of %s is compared with another time: %s, %s', (period, vi, en, isOther) => {
  const problems = problemsAfter((it) => {
    const figure = it.files[ARTICLE]!.figures![0]!;
    Object.assign(figure, { asOf: undefined, period, change: { percent: 5, base: { vi, en } } });
  }).filter(({ message }) => message.startsWith('must be another time'));
  expect(problems.map(({ field }) => field)).toEqual(isOther ? [] : ['figures[0].change.base']);
});

/** What is not marked as inferred must be printed by the articles: dates and periods, with the texts at hand. */
import { expect, it } from 'vitest';
import { ARTICLE, addParagraph, type Sample } from '../sample.ts';
import { ARTICLE_FILE, places, problemsAfter } from './problems.ts';

it('an event’s day must be printed by a paragraph named, be marked, or come from outside', () => {
  const dated = (date: string) =>
    places(
      problemsAfter((it) => {
        const sources = [{ article: 'lighthouse-opens', paragraph: 2 }];
        it.files['events.yaml'][0]!.dates = [{ date, sources }];
      }),
    );
  expect(dated('2019-03-05')).toEqual([]);
  expect(dated('2019-03-06?')).toEqual([]);
  expect(dated('2019-03')).toEqual([]);
  expect(dated('2019-03-06')).toEqual(['data/events.yaml [0].dates[0].date']);
  expect(dated('2019-03-05/2019-03-07')).toEqual(['data/events.yaml [0].dates[0].date']);
});

it('an event’s month or year must be printed, too', () => {
  const dated = (date: string, words: string) =>
    problemsAfter((it) => {
      addParagraph(it, words);
      const sources = [{ article: 'lighthouse-opens', paragraph: 5 }];
      it.files['events.yaml'][0]!.dates = [{ date, sources }];
    }).length === 0;
  expect(dated('1871', 'Tháp xây năm 1871.')).toBe(true);
  expect(dated('1871-05', 'Tháp xây hồi tháng 5/1871.')).toBe(true);
  expect(dated('1871-05', 'Tháp mở ngày 3/5, đúng giờ.')).toBe(true);
  expect(dated('1871', 'Tháp xây năm 1872.')).toBe(false);
  for (const number of ['1.871', '2,1871', '2.1871', '1871,5', '1871.500', '21871', '18712'])
    expect(dated('1871', `Tháp tốn ${number} đồng.`)).toBe(false);
  expect(dated('1871', 'Đại hội 1871 bàn về tháp.')).toBe(true);
  expect(dated('1871-05', 'Tháp xây hồi tháng 6/1871.')).toBe(false);
  expect(dated('1871-05?', 'Tháp xây lâu rồi.')).toBe(true);
});

it.each([
  ['Ngày 2/12 năm 1960, hai nước ký kết.', '1960-12-02'],
  ['Ngày 2 tháng 12, năm 1960, hai nước ký kết.', '1960-12-02'],
  ['Ngày 2/12 và 3/12/1960, hai nước ký.', '1960-12-02'],
  ['Ngày 2/12, hai nước ký.', '1961-12-02'],
])('an event is of the year that its paragraph prints: %s', (words, right) => {
  const dated = (date: string) =>
    problemsAfter((it) => {
      addParagraph(it, words);
      const sources = [{ article: 'lighthouse-opens', paragraph: 5 }];
      it.files['events.yaml'][0]!.dates = [{ date, sources }];
    }).length === 0;
  expect(dated(right)).toBe(true);
  expect(dated('1961-12-02')).toBe(right === '1961-12-02');
});

it('the date of a quotation, a figure or a fact must be printed by its article, or be marked', () => {
  const refusedFor = (spoil: (article: NonNullable<Sample['files'][typeof ARTICLE]>) => void) =>
    places(problemsAfter((it) => spoil(it.files[ARTICLE]!)));
  const at = (field: string) => [`${ARTICLE_FILE} ${field}`];
  expect(refusedFor((it) => (it.quotations![0]!.date = '2019-03-06'))).toEqual(at('quotations[0].date'));
  expect(refusedFor((it) => (it.quotations![0]!.date = '2019-03-06?'))).toEqual([]);
  expect(refusedFor((it) => (it.figures![0]!.asOf = '2018'))).toEqual(at('figures[0].asOf'));
  expect(refusedFor((it) => (it.facts![0]!.date = '2019-02'))).toEqual(at('facts[0].date'));
  expect(refusedFor((it) => (it.facts![0]!.date = '2019-03'))).toEqual([]);
});

it('a period of months is printed by “8 tháng đầu năm 2024”', () => {
  const refusedFor = (period: string) =>
    places(
      problemsAfter((it) => {
        addParagraph(it, 'Trong 8 tháng đầu năm 2018, tháp đóng kín.');
        const { asOf: _, ...figure } = it.files[ARTICLE]!.figures![0]!;
        it.files[ARTICLE]!.figures![0] = { ...figure, period };
      }),
    );
  expect(refusedFor('2018-01/2018-08')).toEqual([]);
  expect(refusedFor('2018-01/2018-09')).toEqual([`${ARTICLE_FILE} figures[0].period`]);
});

it('a day without a year is of the year of publication, or of one that the article prints', () => {
  const dated = (date: string) =>
    problemsAfter((it) => {
      addParagraph(it, 'Thu năm 2017 tăng; ông nói thêm hôm 15/2.');
      it.files[ARTICLE]!.facts![0]!.date = date;
    }).length === 0;
  expect(dated('2019-02-15')).toBe(true);
  expect(dated('2017-02-15')).toBe(true);
  expect(dated('1999-02-15')).toBe(false);
});

it('one paragraph prints both ends of a period', () => {
  const dated = (date: string) =>
    problemsAfter((it) => {
      addParagraph(it, 'Tháp sửa từ năm 2013 đến năm 2015.');
      it.files[ARTICLE]!.facts![0]!.date = date;
    }).length === 0;
  expect(dated('2013/2015')).toBe(true);
  expect(dated('2013/2019')).toBe(false);
});

/** Figures in all the forms in which newspapers print them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPhrase, type Phrased } from '../../../src/corpus/check/phrase.ts';
import type { Lang } from '../../../src/lang.ts';
import { counted, fieldsOf } from './phrases.ts';

describe('checkPhrase reads figures as they are printed', () => {
  it('takes a whole number for no other, however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99_999_999 }), fc.nat(99_999_999), (value, other) => {
        const phrase = `${value.toLocaleString('vi')} khách`;
        expect(fieldsOf(counted(phrase, value, 'khách'), `Có ${phrase} tới.`)).toEqual([]);
        if (other !== value) {
          expect(fieldsOf(counted(phrase, other, 'khách'), `Có ${phrase} tới.`)).toEqual(['value']);
        }
      }),
    );
  });

  const base = { vi: 'năm trước', en: 'the year before' };
  const grown = (phrase: string, percent: number): Phrased =>
    counted(phrase, 1.2e9, 'USD', { currency: 'USD', change: { percent, base } });

  it.each<[Lang, string, number]>([
    ['vi', 'tăng 14,5%, đạt 1,2 tỷ USD', 14.5],
    ['vi', 'tăng 14,5% lên 1,2 tỷ USD', 14.5],
    ['vi', 'tăng 14,5% so với cùng kỳ năm 2023, đạt 1,2 tỷ USD', 14.5],
    ['vi', '1,2 tỷ USD (+14,5%)', 14.5],
    ['vi', '1,2 tỷ USD (-14,5%)', -14.5],
    ['vi', '1,2 tỷ USD, cao hơn 14,5%', 14.5],
    ['en', 'rose 10.3 percent to $1.2 billion', 10.3],
    ['en', 'fell 10.3% year-on-year to $1.2 billion', -10.3],
    ['en', '$1.2 billion, a rise of 6.4%', 6.4],
    ['en', '$1.2 billion, a drop of 6.4%', -6.4],
    ['en', '$1.2 billion, a 6.4% increase', 6.4],
    ['en', '$1.2 billion, 6.4% more', 6.4],
    ['en', '$1.2 billion, 6.4% less', -6.4],
    ['en', '$1.2 billion, jumping 6.4%', 6.4],
    ['en', '$1.2 billion, a year-on-year increase of 6.4 percent', 6.4],
    ['en', '$1.2 billion, marking a 6.4% rise', 6.4],
    ['vi', '1,2 tỷ USD, tăng tới 6,4%', 6.4],
    ['vi', '1,2 tỷ USD, sụt giảm 6,4%', -6.4],
    ['en', '$1.2 billion, having increased by 6.4%', 6.4],
  ])('reads the growth of (%s) “%s”', (lang, phrase, percent) => {
    expect(checkPhrase(grown(phrase, percent), lang, `Trade: ${phrase}.`)).toEqual([]);
    expect(checkPhrase(grown(phrase, -percent), lang, `Trade: ${phrase}.`)).toMatchObject([
      { field: 'change' },
    ]);
  });

  it.each<[Lang, string, number]>([
    ['en', '$1.2 billion, up 5 percentage points', 5],
    ['vi', '1,2 tỷ USD, tăng 5% điểm', 5],
    ['en', 'rose 5% from 2023 and imports fell to $1.2 billion', 5],
    ['vi', 'xuất tăng 5% so với năm 2023 và nhập đạt 1,2 tỷ USD', 5],
    ['en', 'rose 5% to $1.3 billion from $1.2 billion', 5],
  ])('gives no other number a growth: (%s) “%s”', (lang, phrase, percent) => {
    expect(checkPhrase(grown(phrase, percent), lang, `Trade: ${phrase}.`)).toMatchObject([
      { field: 'change' },
    ]);
  });

  it('gives a growth to what it led to, not to what it began with', () => {
    const words = 'rose 5% from $1.1 billion to $1.2 billion';
    const figure = grown(words, 5);
    expect(checkPhrase(figure, 'en', `Trade ${words}.`)).toEqual([]);
    expect(checkPhrase({ ...figure, value: 1.1e9 }, 'en', `Trade ${words}.`)).toMatchObject([
      { field: 'change' },
    ]);
  });

  it.each<[Lang, string]>([
    ['en', 'Trade is expected to grow 5% to $1.2 billion.'],
    ['vi', 'Kim ngạch dự kiến tăng 5%, đạt 1,2 tỷ USD.'],
  ])('sees that what a growth leads to is expected: (%s) “%s”', (lang, words) => {
    const figure = counted(lang === 'en' ? '$1.2 billion' : '1,2 tỷ USD', 1.2e9, 'USD', { currency: 'USD' });
    expect(checkPhrase(figure, lang, words)).toMatchObject([{ field: 'qualifier' }]);
    expect(checkPhrase({ ...figure, qualifier: 'expected' }, lang, words)).toEqual([]);
  });

  it('reads a growth that led to a qualified number', () => {
    const figure: Phrased = { ...grown('tăng 5%, ước đạt 1,2 tỷ USD', 5), qualifier: 'about' };
    expect(fieldsOf(figure, 'Xuất khẩu tăng 5%, ước đạt 1,2 tỷ USD.')).toEqual([]);
  });

  it.each<[Lang, string]>([
    ['vi', '5 triệu đô la'],
    ['vi', '5 triệu đô-la'],
    ['vi', '5 triệu đô la Mỹ'],
    ['vi', '5 triệu đô-la Mỹ'],
    ['en', '5 million dollars'],
    ['en', '5 million US dollars'],
    ['en', 'USD5 million'],
    ['en', 'USD 5 million'],
    ['en', 'USD5m'],
    ['en', '$5-million'],
    ['en', '5-million-dollar'],
  ])('reads the money of (%s) “%s”', (lang, phrase) => {
    const figure = counted(phrase, 5e6, 'USD', { currency: 'USD' });
    expect(checkPhrase(figure, lang, `Trade: ${phrase} deal.`)).toEqual([]);
    expect(checkPhrase({ ...figure, value: 5 }, lang, `Trade: ${phrase} deal.`)).toMatchObject([
      { field: 'value' },
    ]);
  });

  it('reads what a dollar costs in the money that it costs', () => {
    const figure = counted('25.000 đồng', 25_000, 'đồng', { currency: 'VND' });
    expect(fieldsOf(figure, 'Tỷ giá USD 25.000 đồng.')).toEqual([]);
  });

  it.each<[Lang, string, string]>([
    ['vi', '5 triệu đô la Úc', 'AUD'],
    ['vi', '5 triệu đô-la Singapore', 'SGD'],
    ['vi', '5 triệu đô la Hồng Kông', 'HKD'],
    ['en', '5 million Australian dollars', 'AUD'],
    ['en', '5 million Hong Kong dollars', 'HKD'],
  ])('takes the dollars of one country for no other’s: (%s) “%s”', (lang, phrase, currency) => {
    const figure = counted(phrase, 5e6, currency, { currency });
    expect(checkPhrase(figure, lang, `Trade: ${phrase}.`)).toEqual([]);
    const other = counted(phrase, 5e6, 'USD', { currency: 'USD' });
    expect(checkPhrase(other, lang, `Trade: ${phrase}.`)).toMatchObject([
      { field: 'currency' },
      { field: 'unit' },
    ]);
  });

  it('takes no dollars for euros', () => {
    const figure = counted('5 triệu đô la', 5e6, 'EUR', { currency: 'EUR' });
    expect(fieldsOf(figure, 'Thu 5 triệu đô la.')).toEqual(['currency', 'unit']);
  });

  it.each<[Lang, string, string, string, boolean]>([
    ['vi', '5 tỷ nhân dân tệ', 'nhân dân tệ', 'USD', false],
    ['vi', '5 tỷ nhân dân tệ', 'nhân dân tệ', 'CNY', true],
    ['vi', '5 tỷ người', 'người', 'USD', false],
    ['vi', '5 tỷ đô', 'đô', 'USD', true],
    ['vi', '5 tỷ VNĐ', 'VNĐ', 'VND', true],
    ['vi', '5 tỷ bảng', 'bảng', 'GBP', true],
    ['en', '5 billion won', 'won', 'JPY', false],
    ['en', '5 billion won', 'won', 'KRW', true],
    ['en', 'A$5 billion', 'AUD', 'AUD', true],
    ['en', 'A$5 billion', 'USD', 'USD', false],
    ['en', 'US$5 billion', 'USD', 'USD', true],
  ])('knows whose money it is: (%s) “%s” as %s, %s: %s', (lang, phrase, unit, currency, isRight) => {
    const problems = checkPhrase(counted(phrase, 5e9, unit, { currency }), lang, `Thu ${phrase}.`);
    expect(problems.length === 0).toBe(isRight);
  });

  it.each([
    ['5 tỷ USD', { vi: 'USD', en: 'dong' }, 'USD', false],
    ['5 tỷ USD', { vi: 'USD', en: 'US dollars' }, 'USD', true],
    ['5 tỷ đồng', { vi: 'đồng', en: 'dong' }, 'VND', true],
    ['5 tỷ người', { vi: 'người', en: 'yen' }, undefined, false],
    ['5 tỷ người', { vi: 'người', en: 'per cent' }, undefined, false],
    ['5 tỷ người', { vi: 'người', en: 'people' }, undefined, true],
  ])(
    'knows the money and the share in the other language: “%s”, %o, %s: %s',
    (phrase, unit, currency, isRight) => {
      const problems = checkPhrase({ ...counted(phrase, 5e9, ''), unit, currency }, 'vi', `Thu ${phrase}.`);
      expect(problems.map(({ field }) => field)).toEqual(isRight ? [] : ['unit']);
    },
  );

  it.each<[Lang, string, string, Phrased['qualifier']]>([
    ['vi', 'Kim ngạch chưa vượt mốc 5 tỷ USD.', 'vượt mốc 5 tỷ USD', 'passed'],
    ['vi', 'Kim ngạch không đạt 5 tỷ USD.', '5 tỷ USD', 'exact'],
    ['en', 'Trade has not yet reached $5 billion.', '$5 billion', 'exact'],
    ['en', 'Trade fell short of $5 billion.', '$5 billion', 'exact'],
    ['en', 'Trade did not exceed $5 billion.', '$5 billion', 'exact'],
  ])('does not lose a “not” before a number: (%s) “%s”', (lang, words, phrase, qualifier) => {
    const figure = counted(phrase, 5e9, 'USD', { currency: 'USD', qualifier });
    expect(checkPhrase(figure, lang, words).map(({ field }) => field)).toEqual(['qualifier']);
  });

  it.each<[Lang, string, string, boolean]>([
    ['vi', '478 USD/tấn', 'USD/tấn', true],
    ['vi', '478 USD/tấn', 'USD một tấn', true],
    ['vi', '478 USD/tấn', 'USD', false],
    ['vi', '478 USD/tấn', 'USD/kg', false],
    ['en', '$478/tonne', 'USD a tonne', true],
    ['en', '$478/tonne', 'USD', false],
  ])('knows what a price is for: (%s) “%s” in %s: %s', (lang, phrase, unit, isRight) => {
    const problems = checkPhrase(counted(phrase, 478, unit, { currency: 'USD' }), lang, `Giá ${phrase}.`);
    expect(problems.map(({ field }) => field)).toEqual(isRight ? [] : ['unit']);
  });

  it.each([
    ['20 tỷ USD', 20e9],
    ['22 tỷ USD', 22e9],
  ])('takes %s for no figure where it is an end of a range with its unit', (phrase, value) => {
    const figure = counted(phrase, value, 'USD', { currency: 'USD' });
    expect(fieldsOf(figure, 'Vốn từ 20 tỷ USD đến 22 tỷ USD.')).toEqual(['value']);
    expect(fieldsOf(figure, 'Vốn tăng từ 20 tỷ USD lên 22 tỷ USD.')).toEqual([]);
  });

  it.each([
    ['1/3 dân số', 'Cỡ 1/3 dân số.'],
    ['10 đến 15 tàu', 'Có từ 10 đến 15 tàu.'],
  ])('asks for no note where none would do: “%s”', (phrase, words) => {
    const [problem] = checkPhrase(counted(phrase, 3, 'tàu'), 'vi', words);
    expect(problem).toMatchObject({
      field: 'value',
      message: expect.stringContaining('only a fact can say it'),
    });
    expect(problem!.message).not.toContain('note');
  });

  it.each([
    ['$4 billion', 4e9],
    ['$5.5 billion', 5.5e9],
  ])('takes %s for no figure where it ends a range with “between … and”', (phrase, value) => {
    const figure = counted(phrase, value, 'USD', { currency: 'USD' });
    const words = 'Exports of between $4 billion and $5.5 billion are seen.';
    expect(checkPhrase(figure, 'en', words)).not.toEqual([]);
  });

  it.each<[Lang, string, string, number, string]>([
    [
      'en',
      'The number of students grew from 40,323 as of 1 May to 60,000.',
      '40,323 as of',
      40_323,
      'students',
    ],
    ['en', 'The number of students grew from 40,323 as of 1 May to 60,000.', 'to 60,000', 60_000, 'students'],
    ['vi', 'Số sinh viên từ 40.323 tăng lên 60.000 vào năm 2027.', 'từ 40.323', 40_323, 'sinh viên'],
  ])('reads a number of what is named before it: (%s) “%s”, “%s”', (lang, words, phrase, value, unit) => {
    expect(checkPhrase(counted(phrase, value, unit), lang, words)).toEqual([]);
    expect(checkPhrase(counted(phrase, value + 1, unit), lang, words)).toMatchObject([{ field: 'value' }]);
    expect(checkPhrase(counted(phrase, value, 'xe'), lang, words)).toMatchObject([{ field: 'unit' }]);
  });

  it.each<[Lang, string, number]>([
    ['en', 'the seventh meeting', 7],
    ['en', 'the first meeting', 1],
    ['vi', 'hội nghị lần thứ bảy', 7],
    ['vi', 'hội nghị lần thứ tư', 4],
    ['vi', 'hội nghị đầu tiên', 1],
  ])('reads which of several it is: (%s) “%s”', (lang, phrase, value) => {
    const figure: Phrased = { phrase, value, qualifier: 'exact' };
    expect(checkPhrase(figure, lang, phrase)).toEqual([]);
    expect(checkPhrase({ ...figure, value: value + 1 }, lang, phrase)).toMatchObject([{ field: 'value' }]);
  });

  it.each([
    ['3,000 European companies', 3000, 'companies', true],
    ['3,000 small European companies', 3000, 'companies', true],
    ['3,000 foreign-owned companies', 3000, 'companies', true],
    ['194 other countries', 194, 'countries', true],
    ['3,000 Vietnamese attended', 3000, 'Vietnamese', true],
    ['3,000 European companies', 3000, 'European', false],
    ['194 other countries', 194, 'other', false],
    ['3,000 ships from companies', 3000, 'companies', false],
    ['3,000 ships visiting companies', 3000, 'companies', false],
    ['3,000 sheep visit farms', 3000, 'farms', false],
    ['3,000 joined groups', 3000, 'groups', false],
    ['3,000 small European companies', 3000, 'small', false],
    ['3,000 Vietnamese this year', 3000, 'Vietnamese', true],
    ['40 staff was late', 40, 'staff', true],
    ['40 staff as before', 40, 'staff', true],
    ['30 km routes', 30, 'km', true],
  ] as const)('of “%s”, %d is a number of %s: %s', (phrase, value, unit, isRight) => {
    const problems = checkPhrase(counted(phrase, value, unit), 'en', `Here ${phrase} today.`);
    expect(problems.map(({ field }) => field)).toEqual(isRight ? [] : ['unit']);
  });

  it('takes the 35th of something for no 35 things', () => {
    const figure = counted('the 35th visit of ships', 35, 'ships');
    expect(checkPhrase(figure, 'en', 'Here the 35th visit of ships.')).toMatchObject([{ field: 'value' }]);
  });

  it.each<[Lang, string, number, string]>([
    ['vi', 'không tới 50 tàu', 50, 'tàu'],
    ['vi', 'không vượt quá 50 tàu', 50, 'tàu'],
    ['vi', 'không vượt 50 tàu', 50, 'tàu'],
    ['vi', 'chưa vượt 50 tàu', 50, 'tàu'],
    ['vi', 'vượt quá 50 tàu', 50, 'tàu'],
    ['vi', '50 tàu trở lên', 50, 'tàu'],
    ['vi', '50 tàu cá trở xuống', 50, 'tàu'],
    ['vi', 'sắp đạt 70 tàu', 70, 'tàu'],
    ['vi', 'dự kiến tạo 4.000 việc làm', 4000, 'việc làm'],
    ['vi', 'Dự kiến tạo 4.000 việc làm', 4000, 'việc làm'],
    ['vi', 'dự kiến sẽ tạo ra 4.000 việc làm', 4000, 'việc làm'],
    ['vi', 'dự báo tạo 4.000 việc làm', 4000, 'việc làm'],
    ['en', 'As many as 50 ships', 50, 'ships'],
    ['vi', '50 tàu cá xa bờ trở lên', 50, 'tàu cá'],
    ['vi', '50% trở lên', 50, '%'],
    ['en', '50 ships or more', 50, 'ships'],
    ['en', 'in excess of 50 ships', 50, 'ships'],
    ['en', 'upwards of 50 ships', 50, 'ships'],
    ['en', 'a minimum of 50 ships', 50, 'ships'],
    ['en', 'a maximum of 50 ships', 50, 'ships'],
    ['en', '50% or more', 50, '%'],
    ['en', '50 or more ships', 50, 'ships'],
    ['en', 'exceeding 50 ships', 50, 'ships'],
    ['en', 'not exceeding 50 ships', 50, 'ships'],
    ['en', 'expected to create 4,000 jobs', 4000, 'jobs'],
    ['en', 'forecast to create 4,000 jobs', 4000, 'jobs'],
  ])('lets no exact number be made of (%s) “%s”', (lang, phrase, value, unit) => {
    expect(checkPhrase(counted(phrase, value, unit), lang, `Then ${phrase}.`)).toMatchObject([
      { field: 'qualifier' },
    ]);
  });

  it.each(['không vượt quá', 'không vượt', 'chưa vượt quá', 'chưa vượt mốc'])(
    'does not say that a number was passed which “%s” denies',
    (words) => {
      const figure = counted(`${words} 50 tàu`, 50, 'tàu', { qualifier: 'passed' });
      expect(fieldsOf(figure, `Sau đó ${words} 50 tàu.`)).toEqual(['qualifier']);
    },
  );

  it.each<[Lang, string]>([
    ['vi', 'không hơn 50 tàu'],
    ['en', 'not more than 50 ships'],
    ['en', 'not over 50 ships'],
  ])('says no “over” of what (%s) “%s” denies', (lang, phrase) => {
    const figure = counted(phrase, 50, phrase.split(' ').at(-1)!, { qualifier: 'over' });
    expect(checkPhrase(figure, lang, `Then ${phrase}.`)).toMatchObject([{ field: 'qualifier' }]);
  });

  it.each<[string, string, Phrased['qualifier']]>([
    ['dự kiến tạo 50 tàu', 'dự kiến tạo 50 tàu', 'expected'],
    ['dự kiến sẽ tạo ra hơn 50 tàu', 'hơn 50 tàu', 'over'],
    ['cao hơn 50 tàu so với năm trước', 'cao hơn 50 tàu', 'exact'],
    ['nhiều hơn 50 tàu', 'hơn 50 tàu', 'over'],
    ['dự kiến họp, có 50 tàu', '50 tàu', 'exact'],
    ['vượt dự kiến với 50 tàu', '50 tàu', 'exact'],
    ['đúng như dự kiến có 50 tàu', '50 tàu', 'exact'],
    ['vượt quá 50 tàu', 'vượt quá 50 tàu', 'passed'],
    ['sắp đạt 50 tàu', 'sắp đạt 50 tàu', 'nearly'],
    ['trên dưới 50 tàu', 'trên dưới 50 tàu', 'about'],
    ['khoảng chừng 50 tàu', 'khoảng chừng 50 tàu', 'about'],
    ['chừng 50 tàu', 'chừng 50 tàu', 'about'],
    ['ước 50 tàu', 'ước 50 tàu', 'about'],
    ['ngót 50 tàu', 'ngót 50 tàu', 'nearly'],
  ])('reads the qualifier of “%s”', (words, phrase, qualifier) => {
    expect(fieldsOf(counted(phrase, 50, 'tàu', { qualifier }), `Sau đó ${words}.`)).toEqual([]);
  });
});

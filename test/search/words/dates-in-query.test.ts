import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesIn } from '../../../src/search/words/dates-in-query.ts';
import { tokenize } from '../../../src/search/words/fold.ts';

function read(query: string): string[] {
  return datesIn(query, tokenize(query)).map(({ word }) => word);
}

test.each([
  ['2/12', 'd/12x02'],
  ['2-12', 'd/12x02'],
  ['02.12', 'd/12x02'],
  ['2 tháng 12', 'd/12x02'],
  ['2 December', 'd/12x02'],
  ['december 2', 'd/12x02'],
  ['2nd december', 'd/12x02'],
  ['2/12/1960', 'd/1960x12x02'],
  ['1960-12-02', 'd/1960x12x02'],
  ['ngày 2 tháng 12 năm 1960', 'd/1960x12x02'],
  ['2 December 1960', 'd/1960x12x02'],
  ['tháng 9/2024', 'm/2024x09'],
  ['9/2024', 'm/2024x09'],
  ['September 2024', 'm/2024x09'],
  ['tháng 9', 'm/09'],
  ['năm 1977', '1977'],
  ['25 thg 10', 'd/10x25'],
  ['25 T10', 'd/10x25'],
  ['T9/2024', 'm/2024x09'],
  ['2nd of December 1960', 'd/1960x12x02'],
  ['2/9 năm 1945', 'd/1945x09x02'],
  ['2/12/60', 'd/1960x12x02'],
  ['22/9/24', 'd/2024x09x22'],
  ["Sept '24", 'm/2024x09'],
  ['May 2025', 'm/2025x05'],
  ['mấy năm, 2025', '2025'],
  ['may nam 2025', '2025'],
  ['July the 12th', 'd/07x12'],
  ['the twelfth of July', 'd/07x12'],
  ['the twenty-first of September 2024', 'd/2024x09x21'],
  ['September twenty-seventh', 'd/09x27'],
  ['thirtieth of April', 'd/04x30'],
  ['second of December 1960', 'd/1960x12x02'],
  ['the 1990s', 's/1990'],
  ['90s', 's/1990'],
  ['thập niên 1990', 's/1990'],
  ['những năm 90', 's/1990'],
  ['thập kỷ 60', 's/1960'],
  ['những năm 1960', 's/1960'],
  ['những năm 1977', '1977'],
  ['Saturday 21 September 2024', 'd/2024x09x21'],
  ["July '95", 'm/1995x07'],
  ['Sept 77', 'm/1977x09'],
  ['tháng 7 năm 13', 'm/2013x07'],
  ['t7/95', 'm/1995x07'],
  ['7/95', 'm/1995x07'],
  ['tháng 9/24', 'm/2024x09'],
  ['thg 9/24 ông Tô Lâm', 'm/2024x09'],
  ['ngày 1-1', 'd/01x01'],
  ['10 Sept 23', 'd/2023x09x10'],
  ['ngày 10 tháng 9 năm 23', 'd/2023x09x10'],
  ['2-9-45', 'd/1945x09x02'],
  ['năm 77', '1977'],
  ['2t9', 'd/09x02'],
  ['09/21/2024', 'd/2024x09x21'],
  ['10/24', 'd/10x24'],
])('reads “%s”', (query, word) => {
  expect(read(query)).toEqual([word]);
});

test.each([
  ['tháng mười hai năm 2024', 'm/2024x12'],
  ['thang chin nam 1977', 'm/1977x09'],
  ['tháng tư', 'm/04'],
  ['sự kiện tháng năm', 'm/05'],
  ['tháng năm năm 2025', 'm/2025x05'],
  ['thang sau nam 2025', 'm/2025x06'],
  ['ngày mười hai tháng bảy', 'd/07x12'],
  ['hai mươi mốt tháng chín', 'd/09x21'],
  ['mùng hai tháng chín', 'd/09x02'],
  ['ngày 7 tháng năm 1954', 'd/1954x05x07'],
  ['ngày ba mươi tháng tư năm một nghìn chín trăm bảy mươi lăm', 'd/1975x04x30'],
  ['hai nghìn không trăm hai mươi lăm', '2025'],
  ['năm hai ngàn hai lăm', '2025'],
  ['tháng chín năm hai nghìn không trăm lẻ tám', 'm/2008x09'],
  ['nineteen seventy-seven', '1977'],
  ['năm bảy mươi bảy', '1977'],
  ['nam bay muoi bay', '1977'],
  ['năm bảy bảy', '1977'],
  ['tháng bảy năm chín lăm', 'm/1995x07'],
  ['ngày 2 tháng 9 năm bốn mươi lăm', 'd/1945x09x02'],
  ['những năm chín mươi', 's/1990'],
  ['thập niên sáu mươi', 's/1960'],
  ['the nineties', 's/1990'],
  ['the nineteen sixties', 's/1960'],
])('reads the numbers of “%s” in words', (query, word) => {
  expect(read(query)).toEqual([word]);
});

test.each([
  'trong ba tháng hai bên',
  'trong 2 tháng hai nước',
  'sau ba tháng tư lệnh',
  'mỗi tháng một lần',
  'tháng sau',
  'thang sau',
  'ngày hai nước thiết lập quan hệ',
  'ngày tháng năm',
  '8 tháng năm nay',
  'hai nghìn năm',
  'Việt Nam bảy mươi bảy nước',
  'năm sau bảy nước',
  'nam sau bay',
  'năm bảy mươi lăm tỷ',
  'năm bảy mươi lăm năm',
  'tám mươi năm bốn mươi lăm nước',
  'in his sixties',
  "2020's exports",
  "khóa '79",
  "'80 năm quan hệ'",
])('reads no number in words or short year in “%s”', (query) => {
  expect(read(query)).toEqual([]);
});

test.each([
  ['tháng9', 'm/09'],
  ['thang9', 'm/09'],
  ['thg 12', 'm/12'],
  ['Sept 2k21', 'm/2021x09'],
  ['UNGA 2k21', '2021'],
  ["back in '21", '2021'],
  ["the 1960's", 's/1960'],
  ["60's", 's/1960'],
  ['2/9 lần thứ 80', 'd/09x02'],
  ['2.9 lần thứ 80', 'd/09x02'],
])('reads “%s”, however short', (query, word) => {
  expect(read(query)).toEqual([word]);
});

test.each([
  ['2 and 5 December', ['d/12x02', 'd/12x05']],
  ['ngày 2 và 3 tháng 12', ['d/12x02', 'd/12x03']],
  ['22 & 23/9', ['d/09x22', 'd/09x23']],
  ['khóa 13 và 2/9', ['d/09x02']],
])('reads both days of “%s”', (query, words) => {
  expect(read(query)).toEqual(words);
});

test.each([
  ['2020-21', ['2020', '2021']],
  ['HĐBA nk 20-21', ['2020', '2021']],
  ['nhiệm kỳ 08–09', ['2008', '2009']],
  ['the 20-21 term', ['2020', '2021']],
  ['2020-12', ['m/2020x12']],
  ['21-24', []],
  ['nk 20-21/9', ['d/09x20', 'd/09x21']],
])('reads the years of “%s”', (query, words) => {
  expect(read(query)).toEqual(words);
});

test.each([
  ['tổng bí thư tháng 9/2024', 3],
  ['tong bi thu thang 9/2024', 3],
  ['mùa thu 2/9', 2],
  ['on Sat, September 21, 2024', 1],
  ['Sat 21/9/2024', 0],
  ['visit on Thursday 2/9', 2],
])('the date in “%s” begins at word %i', (query, start) => {
  expect(datesIn(query, tokenize(query))[0]?.from).toBe(start);
});

test.each(['21-24/9/2025', '21 đến 24 tháng 9 năm 2025', '21–24 September 2025', 'September 21-24, 2025'])(
  'reads both ends of “%s”',
  (query) => {
    expect(read(query)).toEqual(['d/2025x09x21', 'd/2025x09x24']);
  },
);

test.each([
  '2-5/12/2025',
  '2–5 tháng 12 năm 2025',
  '2-5 December 2025',
  'December 2-5, 2025',
  '2 đến 5 tháng 12 năm 2025',
])('reads both ends of “%s”, though the second may be a month', (query) => {
  expect(read(query)).toEqual(['d/2025x12x02', 'd/2025x12x05']);
});

test.each([
  ['2-5/12', ['d/12x02', 'd/12x05']],
  ['2-12-1960', ['d/1960x12x02']],
  ['2-12-60', ['d/1960x12x02']],
  ['tháng9 2024', ['m/2024x09']],
  ['tháng9/2024', ['m/2024x09']],
])('reads “%s”', (query, words) => {
  expect(read(query)).toEqual(words);
});

test.each([
  '21/9-27/9',
  '21.9–27.9',
  '21 - 27/9',
  'từ 21 – 27 tháng 9',
  'hai mươi mốt đến hai mươi bảy tháng chín',
  'từ ngày hai mươi mốt tới ngày hai mươi bảy tháng chín',
  'tu hai muoi mot den hai muoi bay thang chin',
  'from the 21st to the 27th of September',
  'twenty-first to twenty-seventh of September',
  'Sept. 21st through 27th',
  'between September 21 and 27',
])('reads both ends of “%s”, however the range is said', (query) => {
  expect(read(query)).toEqual(['d/09x21', 'd/09x27']);
});

test.each([
  ['năm 76 hay 77', ['1976', '1977']],
  ['năm 1976 hoặc 1977', ['1976', '1977']],
  ['năm bảy sáu hay bảy bảy', ['1976', '1977']],
  ['năm 1976 hay năm 1977', ['1976', '1977']],
  ['tháng 9/1976 hay 1977', ['m/1976x09', 'm/1977x09']],
  ['những năm 1960 hay 1970', ['s/1960', 's/1970']],
  ['tháng 6 hay 7 năm 1995', ['m/06', 'm/1995x07']],
  ['July or August 1995', ['m/07', 'm/1995x08']],
  ['1 hay 2 tháng 9', ['d/09x01', 'd/09x02']],
  ['ngày 1 hay ngày 2 tháng 9', ['d/09x01', 'd/09x02']],
  ['ngày một hay ngày hai tháng chín', ['d/09x01', 'd/09x02']],
  ['1/9 hay là ngày 2/9', ['d/09x01', 'd/09x02']],
  ['11 or 12 July 1995', ['d/1995x07x11', 'd/1995x07x12']],
  ['July 11 or 12', ['d/07x11', 'd/07x12']],
])('either of “%s” is meant by all its words', (query, words) => {
  const dates = datesIn(query, tokenize(query));
  expect(dates.map(({ word }) => word)).toEqual(words);
  const [one, other] = dates;
  expect([one!.from, one!.to]).toEqual([other!.from, other!.to]);
});

test.each([
  'kỷ niệm 65 năm quan hệ (2/12/1960 - 2/12/2025)',
  'kỷ niệm 65 năm quan hệ (1960–2025)',
  '65th anniversary, 1960 - 2025',
  '65 năm từ năm 1960 đến năm 2025',
])(
  'the day it began on and its anniversary, if it is told which, are either of the two years: “%s”',
  (query) => {
    const dates = datesIn(query, tokenize(query));
    expect(dates.map(({ word }) => word)).toEqual(['1960', '2025']);
    expect(dates[0]!.to).toBe(dates[1]!.to);
  },
);

test.each(['2/12/1960-2/12/2025', 'December 2, 1960 to December 2, 2025'])(
  'else they are either of the two days: “%s”',
  (query) => {
    const dates = datesIn(query, tokenize(query));
    expect(dates.map(({ word }) => word)).toEqual(['d/1960x12x02', 'd/2025x12x02']);
    expect(dates[0]!.to).toBe(dates[1]!.to);
  },
);

test.each([
  ['từ tháng 9/2024 đến tháng 9/2025', ['m/2024x09', 'm/2025x09']],
  ['từ năm 2020 đến năm 2021', ['2020', '2021']],
  ['HĐBA 2020-2021', []],
  ['MDGs 2000–15', ['2000', '2015']],
])('both ends of what lasted so long are asked for: “%s”', (query, words) => {
  const dates = datesIn(query, tokenize(query));
  expect(dates.map(({ word }) => word)).toEqual(words);
  expect(new Set(dates.map(({ to }) => to)).size).toBe(words.length);
});

test.each([
  ['năm 2025 hay 80 năm', ['2025']],
  ['câu nói hay 2/9', ['d/09x02']],
])('“hay” before or after something else offers no other date: “%s”', (query, words) => {
  expect(read(query)).toEqual(words);
});

test.each(['Q3/2024', 'quý III năm 2024', 'quý ba năm 2024', 'quý 3 2024', 'third quarter of 2024', 'Q3 24'])(
  'reads the months of “%s”',
  (query) => {
    expect(read(query)).toEqual(['m/2024x07', 'm/2024x08', 'm/2024x09']);
  },
);

test.each([
  '88 tỷ',
  't9',
  'thg',
  '30/2024',
  '2 12',
  'may',
  'tháng 13',
  '45/60',
  'Việt Nam 80 năm',
  '1 năm 30 năm',
  '7.95',
  'quý 3',
])('sees no date in “%s”', (query) => {
  expect(read(query)).toEqual([]);
});

test.each([
  ['tháng 9-10/2024', 'm/2024x10'],
  ['tháng 9 80 năm', 'm/09'],
  ['Sept 24', 'd/09x24'],
])('reads no short year in “%s”', (query, word) => {
  expect(read(query)).toContain(word);
});

test('the day of the week, and what is said before the first ten days, are part of the date', () => {
  const query = 'on Friday 2 December 1960';
  expect(datesIn(query, tokenize(query))).toEqual([{ from: 1, to: 5, word: 'd/1960x12x02' }]);
  const inWords = 'nhân mùng hai tháng chín này';
  expect(datesIn(inWords, tokenize(inWords))).toEqual([{ from: 1, to: 5, word: 'd/09x02' }]);
});

test.each([
  '12.7%',
  '12.7 per cent',
  '20.9 million',
  '2.12 percent',
  '20.9 triệu',
  '1.2 nghìn tỷ',
  '1.5tr',
  '8.8 bil',
  '9.8 b',
  '5.6 USD',
  '3.5 tấn',
  'second largest',
  'first term',
])('reads no date in “%s”', (query) => {
  expect(read(query)).toEqual([]);
});

test('whatever is said of dates in whatever order, what is read lies within the query, one date after the other', () => {
  const said =
    `ngày mùng hai mươi mốt tháng chín tư năm nghìn ngàn không trăm linh quý thập niên những the nineties nineteen
    seventy twenty first december may of and hay đến 2 12 31 77 1960 2k21 '24 q3 t9 thg9 60's quarter trong ba sau`.split(
      /\s+/,
    );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...said), { maxLength: 9 }),
      fc.constantFrom(' ', '/', '-'),
      (words, sign) => {
        const query = words.join(' ').replace(/(\d) (\d)/, `$1${sign}$2`);
        const tokens = tokenize(query);
        let before = { from: 0, to: 0 };
        for (const { from, to } of datesIn(query, tokens)) {
          const isOfSameQuarter = from === before.from && to === before.to;
          if (!isOfSameQuarter) expect(from, query).toBeGreaterThanOrEqual(before.to);
          expect(to, query).toBeGreaterThan(from);
          expect(to, query).toBeLessThanOrEqual(tokens.length);
          before = { from, to };
        }
      },
    ),
    { numRuns: 5000 },
  );
});

test.each([
  'kim ngạch 8 tháng hai chiều Việt Mỹ',
  'kim ngach 8 thang hai chieu',
  'trong 2 tháng hai đảng',
  'mỗi tháng hai người',
  'tháng tư vấn',
  "UNGA 80's theme",
  'một nghìn chín trăm sáu mươi tỷ USD',
  'in his mid sixties',
  'quỹ hai 2024',
  'hẹn gặp 1-1 với ai',
])('of what is counted or numbered no date is read: “%s”', (query) => {
  expect(read(query)).toEqual([]);
});

test.each([
  ['Đại hội 13 và 2/9', ['d/09x02']],
  ['COP 28 and 2 December', ['d/12x02']],
  ['2 and 5 December', ['d/12x02', 'd/12x05']],
  ['on 22 & 23/9', ['d/09x22', 'd/09x23']],
  ['đoàn 21 đến 27/9', ['d/09x21', 'd/09x27']],
])('two days of one month, where both are days: “%s”', (query, days) => {
  expect(read(query)).toEqual(days);
});

test('a date in words is read while it is typed, too', () => {
  const words = 'ngày hai mươi mốt tháng chín năm hai nghìn không trăm hai lăm'.split(' ');
  const begun = words.map((_, i) => read(words.slice(0, i + 1).join(' ')));
  expect(begun.at(5)).toEqual(['d/09x21']);
  expect(begun.at(-1)).toEqual(['d/2025x09x21']);
});

import { describe, expect, it } from 'vitest';
import { checkPhrase, type Phrased } from '../../../src/corpus/check/phrase.ts';
import type { Lang } from '../../../src/lang.ts';
import { counted, fieldsOf } from './phrases.ts';

const TRADE = 'Năm qua, kim ngạch hai nước đạt gần 149,7 tỷ USD, tăng 5% so với năm trước.';
const USD = { vi: 'USD', en: 'USD' };

const trade: Phrased = {
  phrase: 'gần 149,7 tỷ USD, tăng 5%',
  value: 149.7e9,
  qualifier: 'nearly',
  unit: USD,
  currency: 'USD',
  change: { percent: 5, base: { vi: 'năm trước', en: 'the year before' } },
};
const note = { vi: 'Số hai là do chúng tôi đếm.', en: 'We counted two.' };

describe('checkPhrase', () => {
  it('lets a figure pass that says what its phrase says', () => {
    expect(fieldsOf(trade, TRADE)).toEqual([]);
    expect(fieldsOf(trade)).toEqual([]);
  });

  it.each<[string, Partial<Phrased>, string[]]>([
    ['the digits before the decimal mark', { value: 149 }, ['value']],
    ['the digits after it', { value: 7 }, ['value']],
    ['another number, with a note', { value: 999, note }, ['value']],
    ['a qualifier that the phrase does not have', { qualifier: 'over' }, ['qualifier']],
    ['an expectation of which the phrase says nothing', { qualifier: 'expected' }, ['qualifier']],
    ['another currency', { currency: 'EUR' }, ['currency']],
    ['no currency, though it is money', { currency: undefined }, ['currency']],
    ['another unit', { unit: { vi: 'người', en: 'people' } }, ['unit']],
    ['no unit, though it is money', { unit: undefined }, ['unit']],
    ['a fall instead of a growth', { change: { percent: -5, base: note } }, ['change']],
    [
      'a phrase without the “gần” before it',
      { phrase: '149,7 tỷ USD', qualifier: 'exact', change: undefined },
      ['qualifier'],
    ],
  ])('refuses %s', (_what, wrong, fields) => {
    expect(fieldsOf({ ...trade, ...wrong }, TRADE)).toEqual(fields);
  });

  it.each([
    ['Rộng 331 nghìn km2.', '331 nghìn km2', 331_000, 'km2', []],
    ['Rộng 331 nghìn km2.', '331 nghìn km', 331_000, 'km', ['unit']],
    ['Mất 2 năm rưỡi.', '2 năm rưỡi', 2.5, 'năm', []],
    ['Mất 2 năm rưỡi.', '2 năm', 2, 'năm', ['value']],
  ] as const)('takes half a year and a square kilometre for what they are: %s “%s” %d %s', (...of) => {
    const [paragraph, phrase, value, unit, fields] = of;
    expect(fieldsOf(counted(phrase, value, unit), paragraph)).toEqual(fields);
  });

  it('says which unit is missing', () => {
    expect(checkPhrase({ ...trade, unit: undefined }, 'vi', TRADE)).toEqual([
      { field: 'unit', message: 'is missing; must be USD, as its phrase says' },
    ]);
    const bare = counted('88 tỷ', 88e9, '', { unit: undefined, currency: 'USD' });
    expect(checkPhrase(bare, 'vi', 'Kim ngạch tính bằng USD đạt 88 tỷ.')).toEqual([
      { field: 'unit', message: 'is missing; must be that of its currency, USD' },
    ]);
    const price = counted('88 USD/tấn', 88, '', { unit: undefined, currency: 'USD' });
    expect(checkPhrase(price, 'vi', 'Giá 88 USD/tấn.')).toEqual([
      { field: 'unit', message: 'is missing; must be USD/tấn, as its phrase says' },
    ]);
    const share = counted('88% dân số', 88, '', { unit: undefined });
    expect(checkPhrase(share, 'vi', 'Có 88% dân số.')).toEqual([
      { field: 'unit', message: 'is missing; must be %, as its phrase says' },
    ]);
    const index = counted('0,8 năm 2024', 0.8, '', { unit: undefined });
    expect(fieldsOf(index, 'Chỉ số ấy là 0,8 năm 2024.')).toEqual([]);
  });

  it('reads no number that stands elsewhere in the paragraph', () => {
    const figure = counted('40 tàu về', 40, 'tàu');
    expect(fieldsOf(figure, 'Có gần 40 tàu về bến, rồi 40 tàu đi.')).toEqual(['qualifier']);
    expect(fieldsOf({ ...figure, qualifier: 'nearly' }, 'Có 40 tàu về bến, rồi gần 40 tàu đi.')).toEqual([
      'qualifier',
    ]);
  });

  it('sees before the phrase that a number is expected, or a limit', () => {
    const money = { currency: 'USD' };
    const planned = 'Kim ngạch dự kiến 100 tỷ USD vào năm 2030.';
    expect(fieldsOf(counted('100 tỷ USD', 100e9, 'USD', money), planned)).toEqual(['qualifier']);
    expect(
      fieldsOf(counted('dự kiến 100 tỷ USD', 100e9, 'USD', { ...money, qualifier: 'expected' }), planned),
    ).toEqual([]);
    for (const words of [
      'phấn đấu đạt 100 tỷ USD',
      'kỳ vọng sẽ đạt 100 tỷ USD',
      'đặt mục tiêu 100 tỷ USD',
      'hướng tới mốc 100 tỷ USD',
      'ước đạt 100 tỷ USD',
    ])
      expect(
        fieldsOf(counted(words, 100e9, 'USD', { ...money, qualifier: 'expected' }), `Hai nước ${words}.`),
      ).toEqual([]);
    const exact = counted('100 tỷ USD', 100e9, 'USD', money);
    for (const words of ['phấn đấu đạt', 'kỳ vọng sẽ đạt', 'đặt mục tiêu'])
      expect(fieldsOf(exact, `Hai nước ${words} 100 tỷ USD.`)).toEqual(['qualifier']);
    expect(fieldsOf(exact, 'Hai nước hoàn thành mục tiêu 100 tỷ USD.')).toEqual([]);
    expect(fieldsOf(exact, 'Hai nước vượt kỳ vọng với 100 tỷ USD.')).toEqual([]);
    for (const qualifier of ['exact', 'over', 'nearly'] as const) {
      for (const limit of ['ít nhất', 'nhiều nhất', 'không ít hơn'])
        expect(fieldsOf(counted('50 tàu', 50, 'tàu', { qualifier }), `Có ${limit} 50 tàu.`)).toEqual([
          'qualifier',
        ]);
    }
  });

  it.each<[Lang, string, number, string]>([
    ['vi', 'hai mươi lăm nước', 25, 'nước'],
    ['vi', 'mười hai nước', 12, 'nước'],
    ['vi', 'ba mươi năm', 30, 'năm'],
    ['en', 'Fifty years', 50, 'years'],
    ['en', 'Twenty-five countries', 25, 'countries'],
  ])('reads numbers below a hundred in words: (%s) “%s”', (lang, phrase, value, unit) => {
    expect(checkPhrase(counted(phrase, value, unit), lang, `${phrase}.`)).toEqual([]);
    for (const other of [value % 10, Math.floor(value / 10), value + 1, value * 10].filter((n) => n > 0))
      expect(checkPhrase(counted(phrase, other, unit), lang, `${phrase}.`)).toMatchObject([
        { field: 'value' },
      ]);
  });

  it('lets it be said after the number that it is expected', () => {
    const phrase = '150 khách dự kiến tới';
    expect(fieldsOf(counted(phrase, 150, 'khách', { qualifier: 'expected' }), `${phrase}.`)).toEqual([]);
  });

  it.each<[string, Phrased, string]>([
    [
      'multipliers one after the other',
      counted('5 nghìn tỷ đồng', 5e12, 'đồng', { currency: 'VND' }),
      'Vốn là 5 nghìn tỷ đồng trong năm.',
    ],
    [
      'a number with nothing after it',
      counted('88 tỷ', 88e9, 'USD', { currency: 'USD' }),
      'Kim ngạch tính bằng USD đạt 88 tỷ.',
    ],
    ['a population', counted('dân số 100 triệu người', 100e6, 'người'), 'Nước có dân số 100 triệu người.'],
    ['a number that names', counted('khóa 80', 80, '', { unit: undefined }), 'Khóa họp khóa 80 mở.'],
    ['one in words', counted('một năm triển khai', 1, 'năm'), 'Sau một năm triển khai, tàu về.'],
    [
      'what comes first',
      counted('nước đầu tiên', 1, '', { unit: undefined, qualifier: 'rank' }),
      'Là nước đầu tiên.',
    ],
    ['our own count', counted('đèn đỏ và đèn xanh', 2, 'đèn', { note }), 'Có đèn đỏ và đèn xanh.'],
  ])('reads %s', (_what, figure, paragraph) => {
    expect(fieldsOf(figure, paragraph)).toEqual([]);
  });

  it.each<[string, Phrased, string, string]>([
    ['5 nghìn tỷ as 5000', counted('5 nghìn tỷ đồng', 5000, 'đồng'), '5 nghìn tỷ đồng.', 'value'],
    ['88 tỷ as 88', counted('88 tỷ', 88, 'USD'), 'Tính bằng USD là 88 tỷ.', 'value'],
    ['88 tỷ of what nobody names', counted('88 tỷ', 88e9, 'người'), 'Tính bằng USD là 88 tỷ.', 'unit'],
    ['100 of 100 million', counted('100 triệu người', 100, 'người'), 'Dân số 100 triệu người.', 'value'],
    ['“một số” as one', counted('một số tàu', 1, 'tàu'), 'Có một số tàu.', 'value'],
    ['the one of eleven', counted('mười một tàu', 1, 'tàu'), 'Có mười một tàu.', 'value'],
    ['the five of 105', counted('một trăm linh năm tàu', 5, 'tàu'), 'Có một trăm linh năm tàu.', 'value'],
    ['the six of 106', counted('một trăm lẻ sáu tàu', 6, 'tàu'), 'Có một trăm lẻ sáu tàu.', 'value'],
    ['three of a third', counted('1/3 dân số', 3, 'dân'), 'Cỡ 1/3 dân số.', 'value'],
    ['one end of a range', counted('15 tỷ USD', 15, 'USD'), 'Từ 10 đến 15 tỷ USD.', 'value'],
    ['“hơn một năm” as one', counted('một năm', 1, 'năm'), 'Sau hơn một năm.', 'qualifier'],
  ])('refuses %s', (_what, figure, paragraph, field) => {
    expect(fieldsOf(figure, paragraph)).toContain(field);
  });

  describe('of what we counted ourselves', () => {
    const lamps = 'Có đèn đỏ và đèn xanh.';
    const two = counted('đèn đỏ và đèn xanh', 2, 'đèn', { note });
    const noteOf = (vi: string, en: string) => ({ note: { vi, en } });

    it('reads a note that says the number, in digits or words', () => {
      expect(fieldsOf(two, lamps)).toEqual([]);
      expect(fieldsOf({ ...two, ...noteOf('Bài kể 2 đèn.', 'Two are named.') }, lamps)).toEqual([]);
    });

    it.each<[string, Partial<Phrased>, string[]]>([
      ['another number than the note says', { value: 3 }, ['value']],
      ['a note about something else', noteOf('Giữ nguyên như bài.', 'Kept as printed.'), ['value']],
      [
        'a note that says it in one language',
        noteOf('Số hai là do chúng tôi đếm.', 'We counted.'),
        ['value'],
      ],
      [
        'a note that says it in the other language',
        noteOf('Con số là do chúng tôi đếm.', 'We counted two.'),
        ['value'],
      ],
      ['the two of twenty', noteOf('Hai mươi là do chúng tôi đếm.', 'Twenty-two is ours.'), ['value']],
      ['part of a thing', { value: 2.5, ...noteOf('Chúng tôi đếm 2.5.', 'We counted 2.5.') }, ['value']],
      ['money', { currency: 'USD' }, ['value']],
      ['a count of nothing', { unit: undefined }, ['value']],
      ['“nearly”', { qualifier: 'nearly' }, ['qualifier']],
      ['a rank', { qualifier: 'rank' }, ['qualifier']],
      ['another unit', { unit: { vi: 'tàu', en: 'ships' } }, ['unit']],
      ['a growth', { change: { percent: 5, base: note } }, ['change']],
    ])('refuses %s', (_what, wrong, fields) => {
      expect(fieldsOf({ ...two, ...wrong }, lamps)).toEqual(fields);
    });

    it.each([
      ['ba đèn', 'Có ba đèn.'],
      ['10 đến 15 đèn', 'Có từ 10 đến 15 đèn.'],
      ['1/3 đèn', 'Cỡ 1/3 đèn.'],
    ])('refuses a note beside another number that the phrase prints: %s', (phrase, words) => {
      expect(fieldsOf({ ...two, phrase }, words)).toEqual(['value']);
    });

    it('may count the years of a term', () => {
      const unit = { vi: 'năm', en: 'years' };
      const years = counted('nhiệm kỳ 2020-2021', 2, '', {
        unit,
        ...noteOf('Tính là hai năm.', 'Two years.'),
      });
      expect(fieldsOf(years, 'Trong nhiệm kỳ 2020-2021.')).toEqual([]);
      for (const other of [note, { ...note, vi: 'Tính là hai năm.' }, { ...note, en: 'Two years.' }])
        expect(fieldsOf({ ...years, note: other }, 'Trong nhiệm kỳ 2020-2021.')).toEqual(['unit']);
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPhrase } from '../../../src/corpus/check/phrase.ts';
import { findFigures } from '../../../src/corpus/extract/find-figures.ts';
import type { Lang } from '../../../src/lang.ts';

describe('findFigures', () => {
  it.each([
    [
      'Xuất khẩu cá đạt gần 12 tỷ USD.',
      { phrase: 'gần 12 tỷ USD', value: 12e9, currency: 'USD', qualifier: 'nearly' },
    ],
    ['Chợ có 4.500 gian hàng.', { phrase: '4.500 gian', value: 4500, unit: 'gian', qualifier: 'exact' }],
    [
      'Kim ngạch vượt mốc 1,5 triệu USD.',
      { phrase: 'vượt mốc 1,5 triệu USD', value: 1.5e6, qualifier: 'passed' },
    ],
    ['Hơn 60 năm qua, cảng vẫn mở.', { phrase: 'Hơn 60 năm', value: 60, unit: 'năm', qualifier: 'over' }],
    ['Kim ngạch đạt 1.5 tỷ USD.', { phrase: '1.5 tỷ USD', value: 1.5e9 }],
    ['Khoảng 30 tàu cập bến.', { value: 30, unit: 'tàu', qualifier: 'about' }],
    ['Tỷ lệ phủ rừng là 42%.', { phrase: '42%', value: 42, unit: '%' }],
    ['Đây là thị trường nhập khẩu lớn thứ hai của đảo.', { value: 2, qualifier: 'rank' }],
  ])('reads “%s”', (paragraph, figure) => {
    expect(findFigures(paragraph, 'vi')).toMatchObject([figure]);
  });

  it.each([
    ['Vốn là 5 nghìn tỷ đồng.', { phrase: '5 nghìn tỷ đồng', value: 5e12, currency: 'VND' }],
    ['Kim ngạch đạt 88 tỷ.', { phrase: '88 tỷ', value: 88e9, unit: '' }],
    ['Đảo có dân số 100 triệu người.', { phrase: '100 triệu người', value: 100e6 }],
    ['Tổng số 35 tàu cập bến.', { phrase: '35 tàu', value: 35 }],
    ['Mỗi năm 30 triệu USD được giải ngân.', { phrase: '30 triệu USD', value: 30e6 }],
    ['Cả năm 30 triệu khách tới.', { phrase: '30 triệu khách', value: 30e6 }],
    ['Đạt 0.125 tỷ USD.', { value: 125e6 }],
    ['THU 5 TỶ USD', { value: 5e9, currency: 'USD' }],
    ['Đạt 88,5 tỷ đô la Mỹ.', { value: 88.5e9, unit: 'đô la Mỹ', currency: 'USD' }],
    ['Chưa đầy 50 tàu cập bến.', { phrase: 'Chưa đầy 50 tàu', qualifier: 'beyond' }],
    ['Số lượt khách vượt 40.000.', { phrase: 'vượt 40.000', value: 40_000, qualifier: 'passed', unit: '' }],
    ['Trên dưới 50 tàu cập bến.', { phrase: 'Trên dưới 50 tàu', qualifier: 'about' }],
    ['Chừng 50 tàu cập bến.', { qualifier: 'about' }],
    ['Ngót 50 tàu cập bến.', { qualifier: 'nearly' }],
    ['Không tới 50 tàu cập bến.', { qualifier: 'beyond' }],
    ['Có 3 vạn người.', { phrase: '3 vạn người', value: 30_000, unit: 'người' }],
    ['Vay 2 tỷ rưỡi USD.', { phrase: '2 tỷ rưỡi USD', value: 2.5e9, currency: 'USD' }],
    [
      'Gạo giá 478 USD/tấn.',
      { phrase: '478 USD/tấn', value: 478, unit: 'USD', per: '/tấn', currency: 'USD' },
    ],
    ['Tạo 4.000 việc làm mới.', { phrase: '4.000 việc làm', unit: 'việc làm' }],
    ['Có 50 nhà đầu tư.', { unit: 'nhà đầu tư' }],
    ['Có 20 doanh nghiệp.', { unit: 'doanh nghiệp' }],
    ['Có 50 người trở lên tàu.', { phrase: '50 người', qualifier: 'exact' }],
    ['Có 50 tàu trở lên.', { phrase: '50 tàu', qualifier: 'beyond' }],
    ['Dự kiến đạt 100 tỷ USD.', { phrase: 'Dự kiến đạt 100 tỷ USD', qualifier: 'expected' }],
    ['Phấn đấu đạt 200 tỷ USD.', { phrase: 'Phấn đấu đạt 200 tỷ USD', qualifier: 'expected' }],
    ['Hướng tới mục tiêu 200 tỷ USD.', { phrase: 'tới mục tiêu 200 tỷ USD', qualifier: 'expected' }],
    ['Vượt mục tiêu 200 tỷ USD.', { phrase: '200 tỷ USD', qualifier: 'exact' }],
    ['Năm 2024 hơn 4,5 triệu khách tới.', { phrase: 'hơn 4,5 triệu khách', qualifier: 'over' }],
    ['Năm 2025 vượt mốc 11 tỷ USD.', { phrase: 'vượt mốc 11 tỷ USD', qualifier: 'passed' }],
    ['Tháng 5 gần 300 tàu cập cảng.', { phrase: 'gần 300 tàu', qualifier: 'nearly' }],
    ['Về đích sớm hơn 5 năm.', { phrase: '5 năm', qualifier: 'exact' }],
    ['Tiếp 9 tập đoàn.', { unit: 'tập đoàn' }],
    ['Mua 50 máy bay.', { unit: 'máy bay' }],
    ['Đàm phán mất 2 năm rưỡi.', { phrase: '2 năm rưỡi', value: 2.5, unit: 'năm' }],
    ['Rộng hơn 331 nghìn km2.', { phrase: 'hơn 331 nghìn km2', unit: 'km2' }],
    ['Đường dài 1.541km.', { phrase: '1.541km', unit: 'km' }],
    ['Tăng thêm 3,5 điểm phần trăm.', { phrase: '3,5 điểm phần trăm', unit: 'điểm phần trăm' }],
    ['Vay 38 tỷ won.', { unit: 'won', currency: 'KRW' }],
    ['Vay 300 triệu Nhân dân tệ.', { unit: 'Nhân dân tệ', currency: 'CNY' }],
    ['Gặp 300 kiều bào.', { phrase: '300 kiều bào', unit: 'kiều bào' }],
    ['Có 17 đối tác phát triển.', { unit: 'đối tác' }],
    ['2\tHiệp định vay vốn\t127,5 triệu USD', { phrase: '127,5 triệu USD', currency: 'USD' }],
  ])('reads all of “%s”', (paragraph, figure) => {
    expect(findFigures(paragraph, 'vi')).toMatchObject([figure]);
  });

  it.each([
    ['In 2024 nearly 5 million people came.', { phrase: 'nearly 5 million people', qualifier: 'nearly' }],
    ['Trade reached $88 billion.', { phrase: '$88 billion', value: 88e9, unit: 'USD', currency: 'USD' }],
    ['Trade of $1.2 trillion a year.', { phrase: '$1.2 trillion', value: 1.2e12 }],
    ['Trade of nearly US$88bn in all.', { phrase: 'nearly US$88bn', value: 88e9, qualifier: 'nearly' }],
    ['Trade of $2.7 bn in all.', { phrase: '$2.7 bn', value: 2.7e9, unit: 'USD' }],
    ['A deal of £1.5billion in all.', { phrase: '£1.5billion', value: 1.5e9, unit: 'GBP' }],
    ['Imports of $410 mln in all.', { phrase: '$410 mln', value: 410e6, unit: 'USD' }],
    ['It lent 50 bln yen in all.', { phrase: '50 bln yen', value: 50e9, currency: 'JPY' }],
    ['A wall of 5 m stood there.', { value: 5, unit: 'm' }],
    ['Over 3 000 people came.', { phrase: 'Over 3 000 people', value: 3000, qualifier: 'over' }],
    ['Trade was close to $5bn.', { value: 5e9, qualifier: 'nearly' }],
    ['Trade topped $5bn.', { value: 5e9, qualifier: 'passed' }],
    ['Trade was an estimated $5bn.', { value: 5e9, qualifier: 'about' }],
    ['As many as 50 ships came.', { value: 50, qualifier: 'beyond' }],
    ['At least 50 ships came.', { value: 50, qualifier: 'beyond' }],
  ])('reads English: “%s”', (paragraph, figure) => {
    expect(findFigures(paragraph, 'en')).toMatchObject([figure]);
  });

  it.each([
    'Từ 10 đến 15 tỷ USD, tức 6,5–7% mỗi kỳ.',
    'Thu tăng từ 6% đến 7%.',
    'Cần hơn 10–15 tỷ USD.',
    'Vốn là $10–15 triệu.',
    'Vốn từ 20 tỷ USD đến 22 tỷ USD.',
    'Mất 5 ngày tới 7 ngày.',
    'Capital of $20 billion to $22 billion.',
  ])('takes neither end of a range for a figure: %s', (paragraph) => {
    expect(findFigures(paragraph, 'vi')).toEqual([]);
  });

  it.each(['Khoảng 1/4 số dự án.', 'Hơn 2/3 đại biểu tán thành.'])(
    'takes no part of a fraction for a figure: %s',
    (paragraph) => {
      expect(findFigures(paragraph, 'vi')).toEqual([]);
    },
  );

  it('takes the next cell of a table for no unit', () => {
    expect(findFigures('4\tThỏa thuận Viện giai đoạn 2\tKOICA', 'vi')).toEqual([]);
  });

  it('reads points and commas as English has them', () => {
    expect(findFigures('Trade passed nearly 1,234.5 million USD.', 'en')).toMatchObject([
      { phrase: 'nearly 1,234.5 million USD', value: 1_234_500_000, currency: 'USD', qualifier: 'nearly' },
    ]);
  });

  it('reads a number and its power of ten as one number', () => {
    const powers = { thousand: 3, million: 6, billion: 9, trillion: 12 } as const;
    const power = fc.constantFrom(...(Object.keys(powers) as (keyof typeof powers)[]));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 1, max: 3 }),
        power,
        (n, places, word) => {
          const printed = (n / 10 ** places).toFixed(places);
          const whole = BigInt(n) * 10n ** BigInt(powers[word] - places);
          const [figure] = findFigures(`Trade was $${printed} ${word}.`, 'en');
          // Three decimals might be thousands, as in 1.234 in Vietnamese; in English they are not.
          expect(figure?.value).toBe(Number(whole));
        },
      ),
      {
        examples: [
          [684, 1, 'billion'],
          [82, 1, 'billion'],
          [201, 2, 'million'],
        ],
      },
    );
  });

  it.each([
    ['Kim ngạch tăng 14,5%, đạt 1,2 tỷ USD.', 'vi', 14.5],
    ['Kim ngạch tăng 14,5% lên 1,2 tỷ USD.', 'vi', 14.5],
    ['Kim ngạch giảm 3% xuống 1,2 tỷ USD.', 'vi', -3],
    ['Trade rose 10.3 percent to $1.2 billion.', 'en', 10.3],
    ['Trade fell 10.3% to $1.2 billion.', 'en', -10.3],
  ] as const)('gives a growth to what it led to: %s', (paragraph, lang, change) => {
    const figures = findFigures(paragraph, lang);
    expect(figures.map(({ value, changePercent }) => [value, changePercent])).toEqual([[1.2e9, change]]);
  });

  it('gives a growth to the figure that grew', () => {
    const figures = findFigures('Trong 8 tháng, xuất khẩu đạt 5 tỷ USD, tăng 12,5%.', 'vi');
    expect(figures.map(({ phrase, changePercent }) => [phrase, changePercent])).toEqual([
      ['8 tháng', undefined],
      ['5 tỷ USD', 12.5],
    ]);
    expect(findFigures('Xuất khẩu đạt 5 tỷ USD, giảm 3%.', 'vi')[0]!.changePercent).toBe(-3);
    expect(findFigures('Xuất khẩu đạt 5 tỷ USD (+5%), giảm 3%.', 'vi')[0]!.changePercent).toBe(5);
    const both = findFigures('Bốn đảo, 60 tàu chở 5 tỷ USD, tăng 12,5%.', 'vi');
    expect(both.map(({ value, changePercent }) => [value, changePercent])).toEqual([
      [60, undefined],
      [5e9, 12.5],
    ]);
  });

  it.each([', ', '; '])('gives each figure of a sentence its own growth, parted by “%s”', (mark) => {
    const figures = findFigures(`Xuất đạt 3 tỷ USD, tăng 5%${mark}nhập đạt 4 tỷ USD, giảm 2,5%.`, 'vi');
    expect(figures.map(({ value, changePercent }) => [value, changePercent])).toEqual([
      [3e9, 5],
      [4e9, -2.5],
    ]);
  });

  it.each<[Lang, string, [number, number | undefined][]]>([
    [
      'vi',
      'Gạo đạt 1,2 triệu tấn, trị giá 612 triệu USD, giảm 2,1% về lượng và giảm 18,4% về giá trị.',
      [
        [1.2e6, -2.1],
        [612e6, -18.4],
      ],
    ],
    [
      'vi',
      'Gạo đạt 1,2 triệu tấn, trị giá 612 triệu USD, tăng 2,1% về lượng nhưng giảm 18,4% về trị giá.',
      [
        [1.2e6, 2.1],
        [612e6, -18.4],
      ],
    ],
    [
      'vi',
      'Gạo đạt 612 triệu USD, tăng 5% về lượng và 7% về kim ngạch.',
      [
        [612e6, 7],
        [5, undefined],
      ],
    ],
    [
      'vi',
      'Gạo đạt 612 triệu USD, tăng 5% về lượng.',
      [
        [612e6, undefined],
        [5, undefined],
      ],
    ],
    [
      'vi',
      'Xuất đạt 3 tỷ USD, nhập đạt 2 tỷ USD, tăng lần lượt 5% và 7%.',
      [
        [3e9, 5],
        [2e9, 7],
      ],
    ],
    [
      'en',
      'Exports were $3 billion and imports $2 billion, down 5% and 7%, respectively.',
      [
        [3e9, -5],
        [2e9, -7],
      ],
    ],
    [
      'en',
      'It shipped 900 tonnes, up 5 percent by volume and 67 percent by value to $5 billion.',
      [
        [900, 5],
        [5e9, 67],
      ],
    ],
    [
      'en',
      'It would lend up to $3 billion, a 25% increase.',
      [
        [3e9, undefined],
        [25, undefined],
      ],
    ],
  ])('gives each of several growths its own figure: (%s) “%s”', (lang, paragraph, figures) => {
    const found = findFigures(paragraph, lang).map(({ value, changePercent }) => [value, changePercent]);
    expect(found).toEqual(figures);
    for (const { value, unit, currency, qualifier, changePercent, withGrowth } of findFigures(
      paragraph,
      lang,
    )) {
      if (withGrowth === undefined) continue;
      const change = { percent: changePercent!, base: { vi: '', en: '' } };
      const figure = { value, unit: { vi: unit, en: unit }, currency, change, phrase: withGrowth };
      // What the draft proposes is right by itself and where it stands.
      if (qualifier !== 'beyond') {
        expect(checkPhrase({ ...figure, qualifier }, lang)).toEqual([]);
        expect(checkPhrase({ ...figure, qualifier }, lang, paragraph)).toEqual([]);
      }
    }
  });

  it('gives no growth to a share or a length of time', () => {
    const figures = findFigures('Sau 8 tháng, tăng 5%. Phủ rừng đạt 42%, tăng 3%, đạt 45%.', 'vi');
    expect(figures.map(({ value, changePercent }) => [value, changePercent])).toEqual([
      [8, undefined],
      [5, undefined],
      [42, undefined],
      [3, undefined],
      [45, undefined],
    ]);
  });

  it('gives no figure the growth of something else', () => {
    const figures = findFigures('Xuất khẩu giảm 3 tỷ USD, nhập khẩu tăng 5%.', 'vi');
    expect(figures.map(({ phrase, changePercent }) => [phrase, changePercent])).toEqual([
      ['3 tỷ USD', undefined],
      ['5%', undefined],
    ]);
  });

  it.each([
    'Hội nghị lần thứ 12 họp ngày 5/3/2019.',
    'Nghị quyết 35 và Chỉ thị 32 của hội.',
    'Kỳ họp khóa 79 mở lúc 17h05.',
    'Đại dịch COVID-19 kết thúc.',
    'Cuối năm 2023 và tháng 5 tới.',
    'Nhiều hơn 2023 và hơn 2022.',
  ])('takes no name and no date for a figure: %s', (paragraph) => {
    expect(findFigures(paragraph, 'vi')).toEqual([]);
  });

  it.each([
    ['Nam Dương là bạn hàng lớn thứ tư.', 'bạn hàng lớn thứ tư'],
    ['Thị trường lớn thứ hai là Nam Dương.', 'Thị trường lớn thứ hai'],
  ])('begins a rank with no end of a name: %s', (paragraph, phrase) => {
    expect(findFigures(paragraph, 'vi')).toMatchObject([{ phrase, qualifier: 'rank' }]);
  });

  it('takes a year before the second of two figures for no range', () => {
    const figures = findFigures('Trade is to rise from $16 billion in 2024 to $20 billion.', 'en');
    expect(figures.map(({ value }) => value)).toEqual([16e9, 20e9]);
  });

  it('takes its phrases from the paragraph, character by character', () => {
    const paragraph = 'Gần 40 năm sau, 1.200 khách và hơn 3 triệu USD đã tới; đảo là cảng cá lớn nhất vùng.';
    const figures = findFigures(paragraph, 'vi');
    expect(figures.length).toBe(4);
    for (const { phrase } of figures) expect(paragraph).toContain(phrase);
  });
});

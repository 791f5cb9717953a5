/** What is ours, with the texts at hand: it says no other number than they do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/corpus/check/problem.ts';
import type { Lang } from '../../../src/lang.ts';
import { ARTICLE, addParagraph, type Sample } from '../sample.ts';
import { places, problemsAfter } from './problems.ts';

const ARTICLE_FILE = `data/${ARTICLE}`;

/** But for what the two languages of a record say of each other’s numbers, which has a test file of its own. */
function problemsOf(spoil: (it: Sample) => void): Problem[] {
  return problemsAfter(spoil).filter(
    ({ message }) => !/^must (?:say the numbers of|be no more exact)/.test(message),
  );
}

/** Lets the fact of the sample say this, and rest on the paragraphs where it may stand. */
function say(it: Sample, vi: string, en: string): void {
  const also = [2, 5].map((paragraph) => ({ article: 'lighthouse-opens', paragraph }));
  Object.assign(it.files[ARTICLE]!.facts![0]!, { also, text: { vi, en } });
}

/** What a fact that rests on a new paragraph may not say. */
function refused(paragraph: string, vi: string, en: string, language: Lang = 'vi'): string[] {
  const problems = problemsOf((it) => {
    addParagraph(it, paragraph);
    it.files[ARTICLE]!.article.language = language;
    it.files[ARTICLE]!.facts!.push({ id: 'said', paragraph: 5, text: { vi, en } });
  });
  return problems
    .filter(({ field }) => field.startsWith('facts[1]'))
    .map(({ message }) => message.replace('must have the numbers of the article, which has no ', ''));
}

describe('our own words', () => {
  it.each([
    ['Hải đăng đóng 40 năm.', 'It was closed for 40 years.', []],
    ['Bốn mươi năm sau.', 'Forty years on, in 2019.', []],
    ['Khóa XIII nói vậy.', 'The 13th congress said so.', []],
    ['Có 12.500 người.', 'There were 12,500 people.', []],
    ['Có ba mươi lăm tàu.', 'There were 35 ships.', []],
    ['Có 9 khách.', 'There were 9 visitors.', []],
    ['Có 900 khách.', 'There were many visitors.', ['vi']],
    ['Có nhiều khách.', 'There were 900 visitors.', ['en']],
    ['Có 500 khách.', 'There were 500 visitors.', ['vi', 'en']],
  ])('says no number that the article does not have: %s %s', (vi, en, refusedIn) => {
    const problems = problemsOf((it) => {
      addParagraph(it, 'Đại hội XIII; 12.500 người, 35 tàu.');
      say(it, vi, en);
    });
    expect(places(problems)).toEqual(refusedIn.map((lang) => `${ARTICLE_FILE} facts[0].text.${lang}`));
  });

  it('may say in digits what the article has in words', () => {
    const words = fc.constantFrom(
      ['hai mươi mốt', 21],
      ['chín mươi chín', 99],
      ['mười lăm', 15],
      ['ba trăm', 300],
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 50, max: 98 }), ([words, number], other) => {
        const problems = (said: unknown) =>
          problemsOf((it) => {
            addParagraph(it, `Có ${words} tàu.`);
            say(it, `Có ${said} tàu.`, 'Ships.');
          }).length;
        expect([problems(number), problems(other)]).toEqual([0, 1]);
      }),
      { numRuns: 10, examples: [[['chín mươi chín', 99], 90]] },
    );
  });

  it('reads “hai mươi năm” as twenty years, not as 25', () => {
    const problems = (said: number) =>
      problemsOf((it) => {
        addParagraph(it, 'Hai mươi năm qua, tháp vẫn đứng.');
        say(it, `Tháp có ${said} tuổi.`, `It is ${said} years old.`);
      }).length;
    expect([problems(20), problems(25)]).toEqual([0, 2]);
  });

  it('may say an hour or a decade in another way than the article', () => {
    const problems = (vi: string) =>
      problemsOf((it) => {
        it.files[ARTICLE]!.article.language = 'en';
        addParagraph(it, 'It opened at 10 p.m., as the towers of the 1990s did.');
        say(it, vi, 'It opened late.');
      }).filter(({ message }) => message.includes('numbers of the article')).length;
    const told = [
      'Tháp mở lúc 22h, như tháp của những năm 90.',
      'Tháp mở lúc 23h.',
      'Tháp của những năm 80.',
    ];
    expect(told.map(problems)).toEqual([0, 1, 1]);
  });

  it('a month that English spells is a number in Vietnamese', () => {
    const problems = (vi: string) =>
      problemsOf((it) => {
        it.files[ARTICLE]!.article.language = 'en';
        addParagraph(it, 'It closed again in December.');
        say(it, vi, 'It closed again in December.');
      }).filter(({ message }) => message.includes('numbers of the article')).length;
    expect(['Tháng 12, tháp lại đóng.', 'Tháng 11, tháp lại đóng.'].map(problems)).toEqual([0, 1]);
  });

  it('a month is another number than a share, be they as many', () => {
    const report = 'They agreed in December 2022 on growth of 12 per cent.';
    expect(
      refused(report, 'Hai bên nhất trí hồi tháng 12/2022.', 'They agreed in December 2022.', 'en'),
    ).toEqual([]);
  });

  const trade =
    'Kim ngạch đạt gần 88 tỷ USD, tăng 22%, rồi giảm từ 46% xuống 20%. Năm 2023, Nghị quyết 35 đặt mục tiêu giảm ' +
    'phát thải 43,5%. Xuất khẩu giảm 14%, còn 2,5 tỷ USD; khách đông hơn 9% so với năm trước. Lần lượt có 10, 12 và ' +
    '15 triệu khách; vốn từ 5 lên 7 tỷ. Tăng trưởng 7,1%, thấp hơn 8% của năm 2022. Tàu không giảm 6%. Có 150 người. ' +
    'Lúc 17h30, quỹ có 1 triệu tỷ đồng, vượt 17,8% kế hoạch; nợ từ 36,5 tỷ USD lên gần 90 tỷ USD. ' +
    'Mục tiêu cắt giảm khí thải được nâng từ 11% lên 16%. Tăng trưởng 7,3%. ' +
    'Đó là bạn hàng lớn thứ năm sau Mỹ.';
  const loan =
    'Exports fell 3% to $5bn, with growth slowing to 5.05%. The tariff was cut from 46% to 20%. A loan of 100m euros at ' +
    '2% will pay for 35 trains. Arrivals were 18 per cent higher.';

  it.each<[Lang, string, string]>([
    ['vi', 'Kim ngạch gần 88 tỷ đô la Mỹ.', 'Trade was nearly $88bn.'],
    ['vi', 'Kim ngạch gần 88.000 triệu USD.', 'Trade was nearly 88 thousand million dollars.'],
    ['vi', 'Tám mươi tám tỷ USD.', 'Eighty-eight billion dollars.'],
    ['vi', 'Kim ngạch đã sắp chạm 88 tỷ.', 'Trade has nearly reached 88 billion.'],
    ['vi', 'Kim ngạch tăng trưởng 22 phần trăm.', 'Trade grew steadily by 22 per cent.'],
    ['vi', 'Kim ngạch không giảm 22% mà tăng.', 'It did not fall 22%: it rose.'],
    ['vi', 'Từ 46%, giảm còn 20%.', 'It fell to 20% from 46%.'],
    ['vi', 'Mục tiêu là giảm 43,5% phát thải.', 'The goal is to cut emissions by 43.5%.'],
    ['vi', 'Kim ngạch cao hơn năm trước 22%.', 'Trade was 22% above the year before.'],
    ['vi', 'Xuất khẩu kém cùng kỳ 14%.', 'Exports were 14% below those of a year ago.'],
    ['vi', 'Xuất khẩu sụt 14%.', 'Exports were 14% lower.'],
    ['vi', 'Xuất khẩu xuống 2.500 triệu USD.', 'Exports came down to 2.5 billion dollars.'],
    ['vi', 'Có lúc 10 triệu khách, có lúc 12 triệu khách.', 'Once 10 million came, once 12 million.'],
    ['vi', 'Vốn từ 5 tỷ lên 7 tỷ.', 'Capital rose from 5 billion to 7 billion.'],
    ['vi', 'Từng tăng 8%, nay tăng 7,1%.', 'Growth of 8% fell to 7.1%.'],
    ['vi', 'Có 150 lãnh đạo.', 'There were 150 leaders.'],
    ['vi', 'Khi ấy là 5 giờ 30 chiều.', 'It was 5.30 p.m., and they work 24/7.'],
    ['vi', 'Quỹ có 1.000 nghìn tỷ đồng.', 'The fund has one quadrillion dong.'],
    ['vi', 'Nợ từ 36,5 lên gần 90 tỷ USD.', 'Debt grew from 36.5 to nearly 90 billion dollars.'],
    ['vi', 'Mức cắt giảm từ 11% lên 16%.', 'A cut of 16%, not of 11%.'],
    ['vi', 'Bạn hàng ấy đứng thứ 5.', 'It is the fifth-largest partner.'],
    ['vi', 'Tăng trưởng còn 7,3%.', 'Growth fell to 7.3%.'],
    ['vi', 'Quỹ cao hơn kế hoạch 17,8%.', 'The fund is 17.8% above the plan.'],
    ['en', 'Xuất khẩu giảm 3%, còn 5 tỷ USD.', 'Exports declined by 3% to 5 billion dollars.'],
    ['en', 'Tăng trưởng giảm xuống 5,05%.', 'The economy grew 5.05%.'],
    ['en', 'Vay 100 triệu euro mua 35 tàu.', 'A €100 million loan buys 35 trains.'],
    ['en', 'Khách tăng 18%.', 'Arrivals rose 18%.'],
  ])('may say the numbers of the article (%s) in another way: %s %s', (language, vi, en) => {
    expect(refused(language === 'vi' ? trade : loan, vi, en, language)).toEqual([]);
  });

  it.each<[Lang, string, string, string[]]>([
    ['vi', 'Gần 88 triệu USD.', 'Nearly 88 million dollars.', ['88 triệu', '88 million']],
    ['vi', 'Gần 88 nghìn tỷ USD.', 'Nearly $88 trillion.', ['88 nghìn tỷ', '$88 trillion']],
    ['vi', 'Gần 88 USD.', 'Nearly $88.', ['88', '$88']],
    ['vi', 'Gần 8,8 tỷ USD.', 'Nearly $8.8 billion.', ['8,8 tỷ', '$8.8 billion']],
    ['vi', 'Tám mươi tám triệu.', 'Eighty-eight million.', ['88 triệu', '88 million']],
    ['vi', 'Tăng trưởng 71%.', 'Growth of 71%.', ['71%', '71%']],
    ['vi', 'Tăng trưởng 4%.', 'Growth of four per cent.', ['4%', '4%']],
    ['vi', 'Có bốn mươi lăm tàu.', 'There are forty-five ships.', ['45', '45']],
    ['vi', 'Gần 88 tỷ euro.', 'Nearly €88 billion.', ['Gần 88 tỷ euro', 'Nearly €88 billion']],
    ['vi', 'Có 150% lãnh đạo.', 'There were 150% leaders.', ['150%', '150%']],
    ['vi', 'Nghị quyết nói 35%.', 'It says 35%.', ['35%', '35%']],
    ['vi', 'Có 22 nước.', 'There are 22 countries.', ['22 nước', '22 countries']],
    ['vi', 'Kim ngạch giảm 22%.', 'Trade fell by 22%.', ['giảm 22%', 'fell by 22%']],
    ['vi', 'Một mức giảm 22%.', 'It was 22% lower.', ['giảm 22%', '22% lower']],
    ['vi', 'Xuất khẩu tăng 14%.', 'Exports were up 14%.', ['tăng 14%', 'up 14%']],
    ['vi', 'Tăng lên 20%.', 'It rose to 20%.', ['Tăng lên 20%', 'rose to 20%']],
    ['vi', 'Tăng phát thải 43,5%.', 'A 43.5% rise.', ['Tăng phát thải 43,5%', '43.5% rise']],
    ['vi', 'Quỹ kém năm trước 17,8%.', 'It is 17.8% less.', ['kém năm trước 17,8%', '17.8% less']],
    ['vi', 'Thấp hơn cùng kỳ 22%.', 'It is 22% less.', ['Thấp hơn cùng kỳ 22%', '22% less']],
    ['vi', 'Nợ đã xuống gần 90 tỷ USD.', 'It is near $90 billion.', ['xuống gần 90 tỷ USD']],
    ['vi', 'Nợ tăng xuống 90 tỷ USD.', 'It is near $90 billion.', ['tăng xuống 90 tỷ USD']],
    ['vi', 'Nó xếp thứ tư.', 'It is the fourth-largest.', ['xếp thứ tư', 'fourth-largest']],
    ['vi', 'Quỹ giảm 17,8%.', 'It is 17.8% below the plan.', ['giảm 17,8%', '17.8% below']],
    ['en', 'Bán hơn ba phần trăm.', 'Exports rose three per cent.', ['rose 3 per cent']],
    ['en', 'Vay 100 triệu USD.', 'A loan of $100 million.', ['100 triệu USD', '$100 million']],
    ['en', 'Khách giảm 18%.', 'Arrivals fell 18%.', ['giảm 18%', 'fell 18%']],
    ['en', 'Xuất khẩu 5 triệu USD.', 'Exports of $5 million.', ['5 triệu', '$5 million']],
  ])(
    'hold with a number its scale, its money or share, and whether it grew (%s): %s %s',
    (language, vi, en, words) => {
      expect(refused(language === 'vi' ? trade : loan, vi, en, language)).toEqual(words);
    },
  );

  it('hold what somebody is reported to have said', () => {
    const report = (text: string, en: string) =>
      places(
        problemsOf((it) => {
          addParagraph(it, `An Hạ: ${trade}`);
          const quotations = it.files[ARTICLE]!.quotations!;
          const translation = { text: en, by: 'us' as const };
          quotations.push({
            ...quotations[0]!,
            id: 'told',
            paragraph: 5,
            wording: 'reported',
            text,
            translation,
          });
        }),
      );
    expect(report('Bà nói tới 88 tỷ USD.', 'She spoke of $88 billion.')).toEqual([]);
    expect(report('Bà nói tới 88 triệu USD.', 'She spoke of $88 million.')).toEqual([
      `${ARTICLE_FILE} quotations[1].text`,
      `${ARTICLE_FILE} quotations[1].translation.text`,
    ]);
  });

  const report =
    'Kim ngạch năm 2016 đạt gần 88 tỷ USD, tăng 22%. Hơn 60 năm qua có chưa đầy 30 dự án chậm, giảm một phần ba. Tỷ lệ ' +
    'nội địa hóa tăng từ 24% lên 41%. Có không dưới 150 đoàn. Nước bạn có 2 cảng, là bạn hàng lớn nhất. Tăng trưởng thấp hơn 8%.';

  it.each([
    ['Kim ngạch chưa tới 88 tỷ USD.', 'Trade was close to $88 billion.', []],
    ['Dưới 30 dự án chậm, ít hơn một phần ba.', 'Fewer than 30 are late, a third fewer.', []],
    ['Hơn 150 đoàn.', 'At least 150 delegations.', []],
    ['Dưới 8%.', 'Below 8%.', []],
    ['Số dự án chậm giảm một phần ba.', 'Late projects fell by a third.', []],
    ['Nội địa hóa từ 24% lên 41%.', 'Local content rose from 24% to 41%.', []],
    ['Hơn 88 tỷ USD.', 'Over $88 billion.', ['Hơn 88 tỷ USD', 'Over $88 billion']],
    ['Dưới 60 năm.', 'Under 60 years.', ['Dưới 60 năm', 'Under 60 years']],
    ['Hơn 30 dự án.', 'More than 30 projects.', ['Hơn 30 dự án', 'More than 30 projects']],
    ['Gần 150 đoàn.', 'Nearly 150 came.', ['Gần 150 đoàn', 'Nearly 150 came']],
    ['Tăng một phần ba.', 'It rose by a third.', ['Tăng một phần ba', 'rose by a third']],
    ['Giảm từ 24% xuống 41%.', 'It fell from 24% to 41%.', ['Giảm từ 24% xuống 41%', 'fell from 24% to 41%']],
    ['Bạn hàng lớn thứ hai.', 'The second-largest.', ['Bạn hàng lớn thứ hai', 'second-largest']],
  ])(
    'turn no “gần” into “hơn”, no fall into a rise, no first place into the second: %s %s',
    (vi, en, words) => {
      expect(refused(report, vi, en)).toEqual(words);
    },
  );

  it.each([
    ['Khóa 79 có ba ngày họp.', 'The 79th session sat for three days.', []],
    ['Ngày 21/9/2016, bà nói vậy.', 'She said so on 21 September 2016.', []],
    ['Hôm 21/9 và tháng 3/2019.', 'On 21 September, and in March 2019.', []],
    ['Ngày 23/9, bà về.', 'She left on 23 September.', []],
    ['Năm 2016 có nhiều đoàn.', 'In 2016 many came.', ['2016: paragraph 5 or 6', '2016: paragraph 5 or 6']],
    ['Có 88 khách.', '88 visitors came.', ['88: paragraph 5', '88: paragraph 5']],
    [
      'Ngày 22/9/2016.',
      'On 22 September 2016.',
      ['2016: paragraph 5 or 6', '2016: paragraph 5 or 6', '22/9/2016', '22 September 2016'],
    ],
    ['Ngày 21/7.', 'On 21 July.', ['21/7', '21 July']],
  ])('rest on the paragraph that has the number, but for a day or a session: %s %s', (vi, en, told) => {
    const problems = problemsOf((it) => {
      addParagraph(it, `${report} Có 88 tàu.`);
      addParagraph(it, 'Khóa 79 mở ngày 21/9/2016, với 150 đoàn; sáng 23 bế mạc.');
      addParagraph(it, 'Bà nói vậy.');
      it.files[ARTICLE]!.facts!.push({ id: 'said', paragraph: 7, text: { vi, en } });
    }).filter(({ field }) => field.startsWith('facts[1]'));
    const words = problems.map(({ message }) => /no (.+?)(?: would have it)?$/.exec(message)?.[1]);
    expect(words).toEqual(told);
  });

  it('are told every paragraph that has the number', () => {
    const [problem] = problemsOf((it) => {
      for (const words of ['Có 88 tàu.', 'Bà nói vậy.', 'Lại có 88 tàu.']) addParagraph(it, words);
      const text = { vi: 'Có 88 khách.', en: '88 visitors came.' };
      it.files[ARTICLE]!.facts!.push({ id: 'said', paragraph: 6, text });
    });
    expect(problem!.message).toContain('paragraph 5 or 7 would have it');
  });

  it('change the “tỷ” of no article, in whatever field', () => {
    const note = (vi: string, en: string) =>
      places(
        problemsOf((it) => {
          addParagraph(it, trade);
          const yearbook = { vi: 'Niên giám: năm 1977 có 3 triệu', en: 'Yearbook: 3 million in 1977' };
          it.files['events.yaml'][0]!.dates[0]!.sources.push({ outside: yearbook });
          it.files['events.yaml'][0]!.note = { vi, en };
        }),
      );
    expect(note('Nay là 88 tỷ.', 'It is 88 billion now.')).toEqual([]);
    expect(note('Năm 1977 mới có 3 triệu.', 'In 1977 it was 3 million.')).toEqual([]);
    expect(note('Nay là 88 triệu.', 'It is 88 million now.')).toEqual(['data/events.yaml [0].note.vi']);
    const reason = (vi: string, en: string) =>
      places(
        problemsOf((it) => {
          addParagraph(it, trade);
          it.files[ARTICLE]!.article.leftOut![0]!.reason = { vi, en };
        }),
      );
    expect(reason('Nhắc lại 88 tỷ.', 'It repeats the 88 billion.')).toEqual([]);
    expect(reason('Kể 3 triệu.', 'It tells of 3 million.')).toEqual([]);
    expect(reason('Nhắc lại 88 triệu.', 'It repeats the 88 million.')).toEqual([
      `${ARTICLE_FILE} article.leftOut[0].reason.vi`,
    ]);
  });
});

/** The two languages of a record say the same numbers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLE, addParagraph, type Sample } from '../sample.ts';
import { problemsAfter } from './problems.ts';

function refused(spoil: (it: Sample) => void): string[] {
  return problemsAfter(spoil)
    .filter(({ message }) => message.startsWith('must say the numbers of'))
    .map(({ field, message }) => `${field}: ${message}`);
}

/** Whether a scope may say both. */
function agree(vi: string, en: string): boolean {
  return refused((it) => Object.assign(it.files[ARTICLE]!.figures![0]!, { scope: { vi, en } })).length === 0;
}

describe('the two languages of a record', () => {
  it.each<[string, (it: Sample) => void]>([
    [
      'figures[0].scope.en: must say the numbers of the Vietnamese, which has 12',
      (it) =>
        Object.assign(it.files[ARTICLE]!.figures![0]!, { scope: { vi: '12 nước', en: 'eleven countries' } }),
    ],
    [
      '[0].title.en: must say the numbers of the Vietnamese, which has 5',
      (it) =>
        Object.assign(it.files['events.yaml'][0]!.title, {
          vi: 'Khai trương 5 tháp',
          en: 'The lighthouse opens',
        }),
    ],
    [
      'quotations[0].translation.text: must say the numbers of the quotation and no others, such as 80',
      (it) => Object.assign(it.files[ARTICLE]!.quotations![0]!.translation, { text: 'For 80 years!' }),
    ],
    [
      'facts[0].text.vi: must say the numbers of the English, which has March',
      (it) =>
        Object.assign(it.files[ARTICLE]!.facts![0]!, {
          text: { vi: 'Mở cửa ngày 5/4/2019.', en: 'It opened on 5 April 2019, not on 5 March.' },
        }),
    ],
  ])('must say the same numbers: %s', (message, spoil) => {
    expect(refused(spoil)).toEqual([message]);
  });

  it.each([
    ['Đạt 2,7 tỷ yên.', 'It was $2.7 billion.', false],
    ['Đạt 2,7 tỷ USD.', 'It was 2.7 billion dollars.', true],
    ['Đạt 2,7 tỷ USD, tăng 14%.', 'It was $2.7 billion, down 14%.', false],
    ['Đạt 2,7 tỷ USD, tăng 14%.', 'It was $2.7 billion, 14% more.', true],
    ['Đạt 2 tỷ USD, tức 2 tỷ euro.', 'It was €2 billion, or $2 billion.', true],
  ])('must speak of the same money, and of a growth as one: “%s”, “%s”: %s', (vi, en, isSame) => {
    const problems = problemsAfter((it) =>
      Object.assign(it.files[ARTICLE]!.figures![0]!, { note: { vi, en } }),
    );
    const own = problems.filter(({ field }) => field === 'figures[0].note.en');
    expect(own.length === 0).toBe(isSame);
  });

  it('may differ where an official translation does: nobody may change it', () => {
    const source = { outside: { vi: 'Bộ Ngoại giao', en: 'The Foreign Ministry' } };
    const translation = { text: 'For 80 years!', by: 'official', source };
    expect(refused((it) => Object.assign(it.files[ARTICLE]!.quotations![0]!, { translation }))).toEqual([]);
  });

  it.each([
    ['88 tỷ USD', '$88 million'],
    ['88 tỷ USD', '$88 trillion'],
    ['149,7 tỷ USD', '147.9 billion dollars'],
    ['1.500 tàu', '15,000 ships'],
    ['12 nghìn khách', '12 visitors'],
    ['tăng gấp mười lần', 'rose fivefold'],
    ['3 vạn quân', '3,000 soldiers'],
    ['12 nước', 'eleven countries'],
    ['mười hai nước', 'eleven countries'],
    ['5 nước', '6 countries'],
    ['Năm 2024, 5 nước', 'In 2024, 7 countries'],
    ['hai nước', '12 countries'],
    ['Năm qua có tàu', '5 ships came last year'],
    ['ngày 21/9/2024', '22 September 2024'],
    ['ngày 21/9/2024', '21 October 2024'],
    ['tháng Tám năm 2024', 'September 2024'],
    ['năm 2024', '2025'],
    ['lần thứ 12', 'the thirteenth'],
    ['Nghị quyết 35', 'Resolution 53'],
    ['tăng 22%', 'up 20 percent'],
    ['đầu tư 500 triệu USD', 'invest 400 million dollars'],
    ['Việt Nam ký 24 văn kiện', 'Vietnam signed 12 documents'],
    ['khóa 79, Việt Nam', 'the 67th session, Vietnam'],
    ['kim ngạch hai chiều 24 tỷ', 'trade of 12 billion both ways'],
    ['gặp 20 lãnh đạo tối 21/9', 'met 8 leaders on the evening of 21 September'],
    ['thay mặt 50 nước', 'on behalf of many countries'],
    ['trụ sở 25 tầng', 'the tall headquarters'],
    ['đối tác lớn thứ ba', 'the second-largest partner'],
    ['đối tác lớn thứ hai', 'the sixth-largest partner'],
  ])('are refused that say “%s” and “%s”', (vi, en) => {
    expect(agree(vi, en)).toBe(false);
  });

  it.each([
    ['88 tỷ USD', '$88 billion'],
    ['88 tỷ USD', '88bn US dollars'],
    ['88 tỷ USD', '$88 bn'],
    ['88 triệu USD', '$88 mln'],
    ['500 triệu USD', 'US$500m'],
    ['149,7 tỷ USD', '149.7 billion dollars'],
    ['1.500 tàu', '1,500 ships'],
    ['12 nghìn khách', '12,000 visitors'],
    ['5 nghìn tỷ đồng', '5 trillion dong'],
    ['5.000 tỷ đồng', '5 trillion dong'],
    ['hơn 100 triệu dân', 'over a hundred million people'],
    ['500.000 khách', 'half a million visitors'],
    ['1 tỷ rưỡi', '1.5 billion'],
    ['lúc 5 giờ rưỡi', 'at 5:30'],
    ['lúc 5 giờ 30', 'at half past five'],
    ['1 triệu tỷ', 'one quadrillion'],
    ['1,5 tỷ bảng', '£1.5billion'],
    ['sáu phần trăm', '6%'],
    ['đối tác lớn thứ năm sau Mỹ', 'the fifth-largest partner after the US'],
    ['đứng thứ nhì', 'second only to one other'],
    ['xếp hạng tư', 'ranked fourth'],
    ['xếp hạng sáu', 'No. 6'],
    ['lớn thứ 4', 'fourth biggest'],
    ['vị trí thứ bảy', '7th place'],
    ['bảng xếp hạng năm 2025', 'the ranking of 2025'],
    ['bảng xếp hạng năm ngoái', 'last year’s ranking'],
    ['đối tác lớn nhất', 'the largest partner'],
    ['lớn thứ hai', 'runner-up, or number two'],
    ['2,5 triệu', 'two and a half million'],
    ['từ 10 tỷ đến 15 tỷ', '10–15 billion'],
    ['mười hai nước', 'twelve countries'],
    ['12 nước', 'a dozen countries'],
    ['hai mươi năm', 'twenty years'],
    ['ba trăm năm mươi tàu', '350 ships'],
    ['hai nước', 'two countries'],
    ['hai nước', 'both countries'],
    ['2 bên', 'both sides'],
    ['quan hệ 2 nước', 'bilateral relations'],
    ['1 nước', 'a country'],
    ['100 ngày đầu', 'the first 100 days'],
    ['đầu tư 500 triệu USD', 'invest 500 million dollars'],
    ['lúc 17h05 ngày 21/9/2024', 'at 5:05 p.m. on 21 September 2024'],
    ['ngày 15.5.2025', '15 May 2025'],
    ['22-26/9/2024', '22–26 September 2024'],
    ['tháng Chín năm 2024', 'September 2024'],
    ['ngày 2 tháng Giêng', 'January 2'],
    ['ngày 5 tháng Chạp', '5 December'],
    ['quý III/2025', 'the third quarter of 2025'],
    ['8 tháng đầu năm 2024', 'the first eight months of 2024'],
    ['nhiệm kỳ 2020-2021', 'the 2020–21 term'],
    ['Đại hội XIII', 'the 13th Congress'],
    ['lần thứ 21', 'the twenty-first'],
    ['lần thứ 30', 'the thirtieth'],
    ['30 năm', 'three decades'],
    ['ba thập kỷ', '30 years'],
    ['100 năm', 'a century'],
    ['đầu những năm 90', 'the early 1990s'],
    ['thập niên 90', 'the nineties'],
    ['2/3 số tàu', 'two thirds of the ships'],
    ['50%', 'half'],
    ['25%', 'a quarter'],
    ['tăng gấp 3', 'tripled'],
    ['tăng gấp năm', 'rose fivefold'],
    ['tăng gấp mười lần', 'rose tenfold'],
    ['ba vạn quân', '30,000 soldiers'],
    ['24 giờ', 'a day'],
    ['sau đại dịch COVID-19', 'after the pandemic'],
    ['Tháng 5', 'May it be so, in May'],
    ['phát thải ròng bằng 0', 'net zero'],
    ['Mở ngày 15.5.2025.', 'It opened on 15 May 2025.'],
    ['lúc 22h', 'at 10 p.m.'],
    ['lúc 10 giờ tối', 'at 22:00'],
    ['lúc 21:30', 'at 9.30 p.m.'],
    ['lúc 9 giờ', 'at nine in the evening'],
  ])('are content with “%s” and “%s”', (vi, en) => {
    expect(agree(vi, en)).toBe(true);
  });

  it('agree on the same number however it is written, and on no other', () => {
    const printed = fc.constantFrom<[string, string, number]>(
      ['', '', 1],
      [' nghìn', ' thousand', 1e3],
      [' triệu', ' million', 1e6],
      [' tỷ', ' billion', 1e9],
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 101, max: 9999 }),
        fc.integer({ min: 101, max: 9999 }),
        printed,
        fc.boolean(),
        (n, other, [vi, en, power], isSpelt) => {
          const left = `${n.toLocaleString('vi')}${vi} tàu`;
          const right = (number: number) =>
            isSpelt
              ? `${(number * power).toLocaleString('en')} ships`
              : `${number.toLocaleString('en')}${en} ships`;
          expect(agree(left, right(n))).toBe(true);
          expect(agree(left, right(other))).toBe(n === other);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('let what is only a few stand in words on one side, which a reader must judge', () => {
    expect(agree('ba nước', 'several countries')).toBe(true);
    expect(
      refused((it) => {
        addParagraph(it, 'Có 3 tàu.');
        it.files[ARTICLE]!.facts![0]!.text = { vi: 'Có 3 tàu.', en: 'There were several ships.' };
      }),
    ).toHaveLength(1);
  });

  it.each([
    ['An Hạ đến thăm tháp.', 'Bá Thạch visited the tower.', true],
    ['Thị trưởng An Hạ đến thăm.', 'Mayor Bá Thạch came.', true],
    ['An Hạ đến thăm tháp.', 'The Mayor visited the tower.', false],
    ['Thị trưởng tiếp Trưởng trạm Bá Thạch.', 'An Hạ received the station chief.', false],
    ['Trưởng trạm tiếp bà An Hạ.', 'Bá Thạch received the mayor.', false],
    ['Bà đến thăm Bá Thạch.', 'An Ha visited Mr Thạch.', false],
    ['Thị trưởng gặp ông.', 'An Hạ met Bá Thạch.', false],
  ])('name the same people: %s %s', (vi, en, isRefused) => {
    const problems = problemsAfter((it) => {
      const [first] = it.files['people.yaml'];
      const roles = [{ ...first!.roles[0]!, title: { vi: 'Trưởng trạm', en: 'Station chief' } }];
      it.files['people.yaml'].push({ ...first!, id: 'ba-thach', name: 'Bá Thạch', roles });
      it.files[ARTICLE]!.facts![0]!.text = { vi, en };
    }).filter(({ field }) => field === 'facts[0].text.en');
    const message = 'must name whom the Vietnamese names: An Hạ, not Bá Thạch';
    expect(problems.map((problem) => problem.message)).toEqual(isRefused ? [message] : []);
  });

  it.each([
    ['Gần 40 tàu.', 'More than 40 ships.', 'Gần 40 tàu'],
    ['Hơn 40 tàu.', 'Fewer than 40 ships.', 'Hơn 40 tàu'],
    ['Chưa đầy 40 tàu.', 'At least 40 ships.', 'Chưa đầy 40 tàu'],
    ['Hơn 40 tàu.', 'No fewer than 40 ships.', undefined],
    ['Không dưới 40 tàu.', 'Over 40 ships.', undefined],
    ['Không quá 40 tàu.', 'No more than 40 ships.', undefined],
    ['Thấp hơn 40%.', 'Below 40%.', undefined],
    ['Trên dưới 40 tàu.', 'More than 40 ships.', undefined],
    ['Tăng trên 40%.', 'It fell by more than 40%.', 'Tăng trên 40%'],
    ['Từ 24% lên 41%.', 'It fell from 24% to 41%.', 'lên 41%'],
    ['Tăng trưởng không đạt 40%.', 'Growth fell short of 40%.', undefined],
    ['Giảm một phần ba.', 'Up by a third.', 'Giảm một phần ba'],
    ['Giảm một phần ba.', 'It fell by a third.', undefined],
    ['Hơn 40 tàu.', '40 ships.', 'Hơn 40 tàu'],
    ['40 tàu.', 'More than 40 ships.', 'More than 40 ships'],
    ['Gần 40 năm.', '40 years.', 'Gần 40 năm'],
    ['40 tàu.', 'Nearly 40 ships.', 'Nearly 40 ships'],
    ['Có khoảng 40 tàu.', 'There are 40 ships.', 'khoảng 40 tàu'],
    ['Có 40 tàu.', 'There are about 40 ships.', 'about 40 ships'],
    ['Có 40 tàu.', 'There are over 40 ships.', 'over 40 ships'],
    ['Thu 40 tỷ USD.', 'They took over $40 billion.', 'over $40 billion'],
    ['Khoảng hai mươi tàu.', 'Twenty ships.', 'Khoảng 20 tàu'],
    ['Hơn 40 tàu trong số 40 tàu.', '40 ships of over 40.', undefined],
    ['Hơn 40 tàu.', '40-plus ships.', undefined],
    ['40 tàu trở lên.', 'More than 40 ships.', undefined],
    ['Ước đạt 40 tỷ USD.', 'It is estimated at 40 billion dollars.', undefined],
    ['Trong 40 năm.', 'Over 40 years.', undefined],
    ['Có mặt trên 40 tàu.', 'Present on 40 ships.', undefined],
    ['Bàn về 40 tàu.', 'They spoke about 40 ships.', undefined],
    ['Nhiều hơn 40 tàu.', 'That is 40 ships more.', undefined],
    ['Đã sắp chạm 40 tàu.', 'It has nearly reached 40 ships.', undefined],
    ['Gần 40 tàu.', 'It is near 40 ships.', undefined],
  ])('say more for more, and a fall for a fall: %s %s', (vi, en, odd) => {
    const problems = problemsAfter((it) => {
      it.files['events.yaml'][0]!.note = { vi, en };
    });
    // What the article says of them is another matter.
    const own = problems.filter(({ field }) => field === '[0].note.en');
    expect(own.map(({ message }) => /“(.+)”/.exec(message)?.[1])).toEqual(odd ? [odd] : []);
  });
});

/**
 * What no record tells of, made from lists: other countries, goods, bodies, years, sessions and days, and the private lives of those
 * whom the records know. Most of these queries are on no list of `data/`; each sort is answered seldom.
 */
import { expect, test } from 'vitest';
import { withoutDiacritics } from '../../src/diacritics.ts';
import { corpus } from '../real-corpus.ts';
import { search } from './real-search.ts';

const countries = `Trung Quốc, Nhật Bản, Hàn Quốc, Nga, Pháp, Đức, Ấn Độ, Thái Lan, Lào, Campuchia, Singapore, Canada, Brazil, Mexico, Ukraine,
  Israel, Palestine, Ba Lan, Tây Ban Nha, Thụy Điển, Ai Cập, Nam Phi, Indonesia, Philippines, Mông Cổ, Venezuela, Chile, New Zealand, Hà Lan,
  Thổ Nhĩ Kỳ, Iran, Triều Tiên, Myanmar`;
const englishCountries = `China, Japan, South Korea, Russia, France, Germany, the UK, India, Thailand, Laos, Cambodia, Singapore, Australia, Canada,
  Brazil, Mexico, Ukraine, Israel, Palestine, Poland, Italy, Spain, Sweden, Egypt, South Africa, Indonesia, Mongolia, Venezuela, Chile,
  the Netherlands, Turkey, Iran, North Korea`;
const people = corpus.people.map(({ name }) => name).join(', ');

const sorts = [
  {
    sort: 'countries',
    things: countries,
    asked: `kim ngạch thương mại Việt Nam - X, Việt Nam X thiết lập quan hệ ngoại giao năm nào, Tô Lâm thăm X, đại sứ X tại Việt Nam nói gì,
      Lương Cường gặp lãnh đạo X, kỷ niệm 30 năm quan hệ Việt Nam X, đối tác chiến lược toàn diện với X, X ủng hộ Việt Nam`,
  },
  {
    sort: 'countries in English',
    things: englishCountries,
    asked: `trade between Vietnam and X, when did Vietnam and X establish diplomatic relations, To Lam visits X, Luong Cuong meets leaders of X,
      30 years of Vietnam-X relations, comprehensive strategic partnership with X, X supports Vietnam, Vietnamese investment in X`,
  },
  {
    sort: 'goods',
    things: `cà phê, hạt điều, hồ tiêu, cao su, thủy sản, tôm, cá tra, dệt may, giày dép, gỗ, dầu thô, than, thép, phân bón, ô tô, vàng, sầu riêng,
      xăng dầu, lúa mì`,
    asked: 'xuất khẩu X, kim ngạch xuất khẩu X năm 2024, thuế X của Mỹ, xuất khẩu X sang Mỹ',
  },
  {
    sort: 'bodies',
    things:
      'NATO, EU, WTO, UNESCO, UNICEF, IMF, World Bank, APEC, BRICS, G20, IAEA, ICC, FIFA, OPEC, ADB, Interpol, Quad',
    asked: `Việt Nam gia nhập X năm nào, Tô Lâm phát biểu tại X, X summit 2024, Vietnam membership of X, tổng thư ký X là ai, X khen Việt Nam,
      thông điệp của X`,
  },
  {
    sort: 'sessions',
    things: '65, 70, 71, 72, 73, 74, 75, 77, 78, 81, 82, 83, 85, 90',
    asked:
      'Đại hội đồng Liên hợp quốc khóa X, UNGA X, Xth session of the General Assembly, chủ đề khóa X, ai dự khóa họp X',
  },
  {
    sort: 'years',
    things: '2015, 2016, 2017, 2018, 2019, 2020, 2022, 2026, 2027',
    asked: `kim ngạch thương mại Việt Mỹ năm X, Tô Lâm thăm Cuba năm X, Vietnam US trade in X, Lương Cường dự Đại hội đồng năm X,
      Guterres message to To Lam X, sự kiện tháng 9/X, UN General Assembly X theme`,
  },
  {
    sort: 'days',
    things: '1/1, 14/2, 8/3, 30/4, 1/5, 19/5, 7/5, 19/8, 20/11, 22/12, 25/12, 11/9, 4/7',
    asked: 'ngày X có gì, sự kiện ngày X, X, kỷ niệm ngày X, what happened on X',
  },
  {
    sort: 'amounts',
    things: '5, 20, 46, 50, 66, 70, 99, 120, 200, 500',
    asked:
      'kim ngạch X tỷ USD, X billion USD trade, tăng X%, trade grew by X percent, thuế X%, Cuba nợ Việt Nam X triệu',
  },
  {
    sort: 'private lives',
    things: people,
    asked: `X bao nhiêu tuổi, X sinh ở đâu, quê X ở đâu, X có mấy con, X học trường nào, X theo đạo gì, số điện thoại X, X cao bao nhiêu,
      sở thích của X, X thích đội bóng nào, X sinh năm bao nhiêu, X biết mấy thứ tiếng, con gái X`,
  },
  {
    sort: 'private lives in English',
    things: people,
    asked: `how old is X, where was X born, how many children does X have, where did X study, X's salary, X's religion, X's phone number, X's hobbies,
      X's birthday, what languages does X speak, X's favorite food, X's email, did X serve in the army`,
  },
  {
    sort: 'what others are asked about',
    things: people,
    asked: `X nói gì về Ukraine, X nói gì về Biển Đông, X on Taiwan, X on bitcoin, X nói gì về bóng đá, X on Gaza, X nói gì về lạm phát,
      X on the death penalty, X on immigration, X nói gì về Trung Quốc`,
  },
  {
    sort: 'words that nobody has, beside a name',
    things: people,
    asked: `X on cryptocurrency, X on golf, X Netflix, karaoke X, wikileaks X, X tattoo, X snowboarding, podcast X, X on vaccines, pickleball X`,
  },
  {
    sort: 'those before and after',
    things: people,
    asked: `trước X ai giữ chức này, sau ông X ai lên làm, trước X là ai, ai làm trước X, trước bộ trưởng X là ai, sau Tổng Bí thư X là ai, who came after X, who held the office before X,
      người kế nhiệm X là ai, who succeeded X`,
  },
  {
    sort: 'quotations under other names',
    things: `Che Guevara, Obama, Biden, Putin, Macron, Nelson Mandela, Hillary Clinton, Henry Kissinger, Angela Merkel, Emmanuel Macron, Kofi Annan,
      Trương Tấn Sang, Nguyễn Tấn Dũng, Võ Nguyên Giáp, Phạm Văn Đồng`,
    asked: `câu Cuba sẵn sàng hiến máu vì Việt Nam của X, câu thành công của các bạn cũng là của chúng tôi của X, đúng và trúng của X,
      Không để ai bị bỏ lại phía sau của X, câu nói bất hủ của X, đánh giá của X về quan hệ Việt Mỹ`,
  },
];

const mostAnswered = 0.03;

test.each(sorts)('of $sort that no record tells of little is answered', ({ things, asked }) => {
  const listOf = (text: string) => text.split(',').map((each) => each.trim().replace(/\s+/g, ' '));
  const queries = listOf(asked)
    .flatMap((template) => listOf(things).map((thing) => template.replace('X', thing)))
    .filter((_, i) => i % 2 === 0)
    .flatMap((query) => [...new Set([query, withoutDiacritics(query)])]);
  const answered = queries.filter((query) => search.search(query, { limit: 1 }).hits.length > 0);
  expect(answered.length / queries.length, answered.join('; ')).toBeLessThanOrEqual(mostAnswered);
});

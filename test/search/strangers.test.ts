/**
 * People of whom no record knows. No labelled query is about them, and the weights are not fitted on them: so it is seen here
 * what a change of either does to them.
 */
import { expect, test } from 'vitest';
import { withoutDiacritics } from '../../src/diacritics.ts';
import { search } from './real-search.ts';

const names =
  `Trọng Chính Huệ Minh Hùng Mẫn Thưởng Triết Khải Kiệt Phiêu Mạnh Quang Ngân Thiệu Diệm Ngọc Khánh Vũ Hải Hương Lan
  Mai Linh Tuấn Tùng Thành Thắng Thảo Thủy Trang Tú Vân Vinh Yến Đạt Hiếu Khoa Kiên Lộc Phong Phương Quân Thịnh Tiến Trí Bình Duy`
    .trim()
    .split(/\s+/);
const english = [
  'President X',
  'what did President X say',
  'Mr X visit to Cuba',
  'Ambassador X on trade',
  'Minister X UNGA speech',
];
const vietnamese = [
  'ông X nói gì',
  'bà X là ai',
  'thủ tướng X',
  'Chủ tịch nước X thăm Mỹ',
  'Tổng Bí thư X dự Đại hội đồng LHQ',
  'Đại sứ X phát biểu',
];
const addressed = [
  'tổng thống X nói gì',
  'chủ tịch X thăm Mỹ',
  'Chủ tịch X dự Đại hội đồng LHQ',
  'cụ X là ai',
  'ngài X nói gì về Việt Nam',
  'bác X thăm Cuba khi nào',
  'TBT X thăm Mỹ',
  'CTN X nói gì',
];

test.each([
  { how: 'in English', templates: english, written: withoutDiacritics, atMost: 0.1 },
  { how: 'in Vietnamese', templates: vietnamese, written: (text: string) => text, atMost: 0.03 },
  { how: 'as people address them', templates: addressed, written: (text: string) => text, atMost: 0.03 },
  // “ong”, “ba” and most names are other words, too: “ba” is three, and “tien” may be money.
  { how: 'without diacritics', templates: vietnamese, written: withoutDiacritics, atMost: 0.5 },
])(
  'what somebody said or did of whom no record knows is seldom answered $how',
  ({ templates, written, atMost }) => {
    const queries = templates.flatMap((template) =>
      names.map((name) => written(template.replace('X', name))),
    );
    const answered = queries.filter((query) => search.search(query, { limit: 1 }).hits.length > 0);
    expect(answered.length / queries.length).toBeLessThanOrEqual(atMost);
  },
);

const foreigners = 'Blinken Lavrov Trump Biden Macron Zelensky Kishida Rubio Kerry Kritenbrink Hegseth'.split(
  ' ',
);

test.each([
  'what did X say about Vietnam',
  'Ngoại trưởng X đánh giá quan hệ Việt Mỹ',
  'ông X đánh giá cao Việt Nam',
  'tong thong X noi gi ve quan he Viet My',
  'X về quan hệ Việt Nam Hoa Kỳ',
  'X on VN-US CSP',
  'FM X on trade',
])('of a foreigner whom no record knows nothing is answered: “%s”', (template) => {
  const answered = foreigners.filter(
    (name) => search.search(template.replace('X', name), { limit: 1 }).hits.length > 0,
  );
  expect(answered).toEqual([]);
});

test.each([
  ['ông Guterrez nói gì về Việt Nam', 'guterres-trusted-partner'],
  ['bộ trưởng ngoaji giao', 'foreign-minister'],
  ['đại sứ Knaper', 'marc-knapper'],
  ['Mrs Paulin, UN Vietnam', 'pauline-tamesis'],
  ['nước mìnhh xuất khẩu nhiều nhất sang đâu', 'us-largest-export-market'],
])('a slip beside a title is no foreigner: “%s”', (query, id) => {
  expect(search.search(query).hits[0]?.id).toBe(id);
});

test.each([
  ['TBT Tô Lâm chính thức thăm Cuba khi nào', 'to-lam-cuba-state-visit-2024'],
  ['Tổng Bí thư chính thức thăm Cuba ngày nào', 'to-lam-cuba-state-visit-2024'],
  ['đảng của Bác Hồ', 'communist-party-of-vietnam'],
])('what begins as a name after a title is none: “%s”', (query, id) => {
  expect(search.search(query, { limit: 1 }).hits[0]?.id).toBe(id);
});

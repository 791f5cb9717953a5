/** The plainest of queries: who went where, in every usual verb and both languages, and what somebody said. */
import { expect, test } from 'vitest';
import { search } from './real-search.ts';

const first = (query: string) => search.search(query).hits[0]?.id ?? 'nothing';

const verbs = {
  vi: ['thăm', 'sang', 'đến', 'tới', 'đi', 'qua'],
  en: ['visits', 'visited', 'goes to', 'went to', 'travels to', 'trip to', 'visit to'],
};
const places = { vi: ['Mỹ', 'Hoa Kỳ'], en: ['the US', 'the United States', 'America'] };
const travellers = [
  { vi: 'Tô Lâm', en: 'To Lam', about: /^(to-lam-|son-first-trip|first-general-secretary|arrival-time)/ },
  { vi: 'Lương Cường', en: 'Luong Cuong', about: /^(luong-cuong-|us-trip-priorities)/ },
  { vi: 'Nguyễn Xuân Phúc', en: 'Nguyen Xuan Phuc', about: /^(nguyen-xuan-phuc-|phuc-)/ },
];

test.each(travellers)('the visits of $en to the United States', ({ vi, en, about }) => {
  const queries = [
    ...verbs.vi.flatMap((verb) => places.vi.map((place) => `${vi} ${verb} ${place}`)),
    ...verbs.en.flatMap((verb) => places.en.map((place) => `${en} ${verb} ${place}`)),
  ];
  const missed = queries
    .map((query) => `${query}: ${first(query)}`)
    .filter((found) => !about.test(found.split(': ')[1]!));
  expect(missed).toEqual([]);
});

test.each([
  ['Bùi Thanh Sơn', /^(son-|dung-va-trung)/],
  ['Đặng Hoàng Giang', /^giang-/],
  ['Knapper', /^knapper-/],
  ['Guterres', /^guterres-/],
  ['Castro', /^castro-/],
])('what %s said', (name, about) => {
  for (const query of [`${name} nói gì`, `${name} phát biểu`, `what did ${name} say`, `${name} said`])
    expect(first(query), query).toMatch(about);
});

test.each([
  ['Bùi Thanh Sơn nói về LHQ', /^son-/],
  ['Bùi Thanh Sơn nói về Mỹ', /^son-us-/],
  ['Đặng Hoàng Giang nói về LHQ', /^giang-/],
  ['what did Bui Thanh Son say about the UN', /^son-un-/],
  ['what did Bui Thanh Son say about the United States', /^son-us-/],
])('of a topic that somebody spoke of more than once, all is found: %s', (query, about) => {
  const { hits } = search.search(query);
  expect(hits.length, query).toBeGreaterThan(2);
  for (const { id } of hits.slice(0, 3)) expect(id, query).toMatch(about);
});

test.each([
  ['Đặng Hoàng Giang', 'dang-hoang-giang'],
  ['Lê Hoài Trung', 'le-hoai-trung'],
  ['Guterres', 'antonio-guterres'],
  ['Knapper', 'marc-knapper'],
  ['Tamesis', 'pauline-tamesis'],
])('for whom %s works', (name, id) => {
  for (const query of [`${name} làm cho cơ quan nào`, `who does ${name} work for`, `${name} title`])
    expect(first(query), query).toBe(id);
});

test('whom Lương Cường received', () => {
  for (const query of ['Lương Cường tiếp ai', 'Luong Cuong receives Tamesis', 'bà Tamesis gặp Lương Cường'])
    expect(first(query), query).toBe('tamesis-received-2025');
  for (const query of ['Lương Cường tiếp Tổng thống Pháp', 'Tô Lâm tiếp bà Pauline Tamesis'])
    expect(first(query), query).toBe('nothing');
});

const both = [
  ['hai bên còn khác biệt', '2 bên còn khác biệt'],
  ['hai nước ủng hộ nhau ở LHQ', '2 nước ủng hộ nhau ở LHQ'],
  ['quan hệ giữa hai Đảng', 'quan hệ giữa 2 Đảng'],
  ['hai bên tôn trọng chủ quyền', '2 bên tôn trọng chủ quyền'],
  ['cam kết giữa lãnh đạo hai bên', 'cam kết giữa lãnh đạo 2 bên'],
  ['two sides respect each other', '2 sides respect each other'],
];
test.each(both)('“%s” may be “%s”', (inWords, inDigits) => {
  expect(first(inWords)).not.toBe('nothing');
  expect(first(inDigits)).toBe(first(inWords));
});

test.each(['Trump', 'Nguyễn Phú Trọng', 'Phạm Minh Chính', 'Raúl Castro'])(
  'nothing is known of visits by %s',
  (name) => {
    for (const query of [`${name} thăm Mỹ`, `${name} visits Cuba`, `${name} nói gì`])
      expect(first(query), query).toBe('nothing');
  },
);

test.each([
  'President of the General Assembly',
  'the president of the UN General Assembly in 2024',
  'president of the Security Council',
  'PGA79',
  'PGA 80 name',
  'Chủ tịch Đại hội đồng Liên hợp quốc',
  'chủ tịch HĐBA',
])('who presides over a body of the United Nations is no president of a state: “%s”', (query) => {
  expect(first(query)).toBe('nothing');
});

test('presidents of states are found at these bodies', () => {
  expect(first('President Luong Cuong at the General Assembly')).toMatch(/^(luong-cuong-|unga-80-)/);
  expect(first('Chủ tịch nước dự Đại hội đồng khóa 80')).toMatch(/^(luong-cuong-|unga-80-|unga-session-80)/);
});

test.each([
  ['deputy of the prime minister', 'deputy-prime-minister'],
  ['who is the deputy of foreign minister', 'dang-hoang-giang'],
  ['Luong Cuong statement at UNGA80', 'unga-80-general-debate'],
  ['Luong Cuong statement to the General Assembly', 'unga-80-general-debate'],
  ['RC Tamesis call on the President', 'tamesis-received-2025'],
])(
  'in the English of those for whom it is another language, and of the United Nations: “%s”',
  (query, id) => {
    expect(search.search(query).hits.map((hit) => hit.id)).toContain(id);
  },
);

test('who sells to Vietnam is not who buys most of it', () => {
  expect(first('nước nào mua hàng của Việt Nam nhiều nhất')).toBe('us-largest-export-market');
  expect(first('ta bán hàng cho nước nào nhiều nhất')).toBe('us-largest-export-market');
  for (const query of [
    'nước nào bán hàng cho ta nhiều nhất',
    'mình mua hàng nước nào nhiều nhất',
    'vn nhap hang nuoc nao nhieu nhat',
  ])
    expect(first(query), query).toBe('nothing');
});

test.each([
  ['party-congress-13', ['đại hội 13 thời gian', 'thời gian họp Đại hội XIII', 'ĐH XIII họp ở đâu']],
  ['vn-us-csp', ['thời điểm nâng cấp lên CLTD với Mỹ', 'len CLTD voi My thoi gian nao']],
  ['vn-us-leaders-calls', ['sếp hai bên gọi đt mấy lần', 'lanh dao 2 nuoc goi dt may lan']],
])('when, where and how often, as a clerk or a pupil asks: %s', (id, queries) => {
  for (const query of queries) expect(first(query), query).toBe(id);
});

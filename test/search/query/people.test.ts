import { expect, test } from 'vitest';
import { documentsOf, synonymsOf } from '../../../src/search/index.ts';
import { buildReader } from '../../../src/search/query/reader.ts';
import { atOnce } from '../../../src/search/slices.ts';
import { capitalsIn } from '../../../src/search/words/capitals.ts';
import { tokenize } from '../../../src/search/words/fold.ts';
import type { Span } from '../../../src/search/words/span.ts';
import { corpus } from '../../real-corpus.ts';
import { search } from '../real-search.ts';

const { people } = atOnce(buildReader(documentsOf(corpus), synonymsOf(corpus)));
const ids = (query: string) => search.search(query).hits.map(({ id }) => id);

const textsOf = (query: string, spans: readonly Span[]) =>
  spans.map(({ from, to }) =>
    tokenize(query)
      .slice(from, to)
      .map(({ word }) => word)
      .join(' '),
  );

test.each([
  ['Bùi Thanh Sơn nói gì', ['bui thanh son']],
  ['bui thanh son noi gi', ['bui thanh son']],
  ['Bủi Thanh Sơn', []],
  ['Knapper and Guterres', ['knapper', 'guterres']],
  ['NX Phúc', ['nx phuc']],
  ['Thanh Sơn', []],
  ['trade turnover', []],
])('the people in “%s” are %j', (query, expected) => {
  expect(textsOf(query, people.namedIn(tokenize(query)))).toEqual(expected);
});

test.each([
  ['Lê Hoài Nam', ['le hoai nam']],
  ['Thứ trưởng Đặng Hoàng Nam', ['dang hoang nam']],
  ['Phạm Hoàng Giang', ['pham hoang giang']],
  ['Lê Hoài Trung', []],
  ['Bủi Thanh Sơn', []],
  ['Bui Thanh Som', []],
  ['dang hoang gaing', []],
  ['Bùi Thanh nói gì', []],
  ['Dũng Nguyễn Quốc đại sứ', []],
  ['Thứ trưởng Hoàng Giang', []],
])('those who share a name with somebody in “%s” are %j', (query, expected) => {
  expect(textsOf(query, people.namesakesIn(tokenize(query), people.namedIn(tokenize(query))))).toEqual(
    expected,
  );
});

test.each([
  ['dang hoang gia', 'dang-hoang-giang'],
  ['lê hoài tru', 'le-hoai-trung'],
  ['Nguyễn Quốc Dũ', 'nguyen-quoc-dung'],
])('a given name half typed is that of nobody else: “%s”', (query, id) => {
  const { hits } = search.search(query, { typing: true });
  expect(hits.map((hit) => hit.id)).toContain(id);
  expect(ids(query)).not.toContain(id);
});

test.each([
  ['phó thủ tướng', ' chính phủ', 'deputy-prime-minister'],
  ['Thứ trưởng Đặng Hoàng', ' Giang', 'dang-hoang-giang'],
])('letter by letter, what follows “%s” as “%s” is never held to name somebody else', (before, after, id) => {
  for (let letters = 2; letters <= after.length; letters++) {
    const typed = before + after.slice(0, letters).trimEnd();
    const { hits } = search.search(typed, { typing: true });
    expect(
      hits.map((hit) => hit.id),
      typed,
    ).toContain(id);
  }
});

test.each(['Lê Hoài Nam thă', 'Chủ tịch nước Trọng t', 'phó thủ tướng Chính nói'])(
  'but what follows a name tells that it is whole: “%s”',
  (query) => {
    expect(search.search(query, { typing: true }).hits).toEqual([]);
  },
);

test.each([
  ['bui than son', 'bui-thanh-son'],
  ['dang hoan giang', 'dang-hoang-giang'],
  ['ngueyn xuan phuc', 'nguyen-xuan-phuc'],
  ['gặp Lê Hoàii Trung', 'le-hoai-trung'],
])('a name is known by its given name and all but a letter of the rest: “%s”', (query, id) => {
  expect(ids(query)).toContain(id);
});

test.each([
  ['Ambassador Khanh', ['ambassador khanh']],
  ['ông Chính thăm Cuba khi nào', ['ong chinh']],
  ['chủ tịch nước Trần', ['nuoc tran']],
  ['phát biểu của đồng chí Mạnh', ['chi manh']],
  ['bộ trưởng Ngoại giao Khoa', ['giao khoa']],
  ['President Lam', []],
  ['Đại sứ Dũng', []],
  ['thủ tướng Chính phủ', []],
  ['chủ tịch nước mình', []],
  ['Prime Minister trong chính phủ', []],
])('titles with a name that nobody bears in “%s” are %j', (query, expected) => {
  expect(textsOf(query, people.strangersIn(tokenize(query)))).toEqual(expected);
});

test('what is asked of one person is not answered with another', () => {
  expect(ids('ai đón Tô Lâm ở sân bay')[0]).toBe('welcomed-at-jfk');
  expect(ids('Knapper đón Tô Lâm ở sân bay')).toEqual([]);
  expect(ids('from former enemies to partners')[0]).toBe('giang-from-enemies-to-partners');
  expect(ids('Knapper said from former enemies to partners')).toEqual([]);
});

test('somebody with a name in common is somebody else, and a slip in a name is still the name', () => {
  expect(ids('Lê Hoài Trung')[0]).toBe('le-hoai-trung');
  expect(ids('Lê Hoài Trnug')[0]).toBe('le-hoai-trung');
  expect(ids('Lê Hoài Nam')).toEqual([]);
});

test('who came before or after somebody is not that person', () => {
  expect(ids('Chủ tịch nước Lương Cường')[0]).toBe('luong-cuong');
  expect(ids('Chủ tịch nước trước Lương Cường')).toEqual([]);
  expect(ids('president after Nguyễn Xuân Phúc')).toEqual([]);
});

test.each([
  'trc nguyễn quốc dũng ai làm đại sứ ở mỹ',
  'chủ tịch nước trc Lương Cường',
  'ai làm TTK LHQ trc Guterres',
  'ambassador prior to Knapper',
  'ai nối tiếp Lương Cường',
  'lương cường thay ai làm chủ tịch nước',
  'who did Luong Cuong succeed',
])('nor as people write it in haste, or whom they followed: “%s”', (query) => {
  expect(ids(query)).toEqual([]);
});

test('at another time than an office is told of, a person is no answer', () => {
  expect(ids('đại sứ Cuba tại Việt Nam')[0]).toBe('orlando-hernandez-guillen');
  expect(ids('đại sứ Việt Nam tại Mỹ năm 1995')).toEqual([]);
});

test('of two people who share two names each is known by the third, in whichever order they stand', () => {
  const named = (...names: string[]) => {
    const documents = names.map((name, i) => ({
      id: `p${i}`,
      kind: 'person' as const,
      title: name,
      text: [],
      dates: [],
    }));
    return atOnce(
      buildReader(
        documents,
        names.map((name) => [name]),
      ),
    ).people;
  };
  for (const people of [
    named('Nguyễn Quốc Dũng', 'Nguyễn Quốc Cường'),
    named('Nguyễn Quốc Cường', 'Nguyễn Quốc Dũng'),
  ]) {
    for (const query of ['nguyen quoc dun', 'nguyen quoc cuon'])
      expect(textsOf(query, people.namesakesIn(tokenize(query), []))).toEqual([]);
    const other = 'nguyen quoc huy';
    expect(textsOf(other, people.namesakesIn(tokenize(other), []))).toEqual([other]);
  }
});

test.each([
  ['ông Trương Tấn Sang đánh giá cao', ['truong tan sang']],
  ['phát biểu của Hồ Chí Minh', ['ho chi minh']],
  ['Nguyen Minh Triet on trade', ['nguyen minh triet']],
  ['nguyễn minh triết on trade', []],
  ['câu nói của Bùi Thanh Sơn', []],
  ['Thứ trưởng Đặng Hoàng Giangg nói', []],
  ['vai trò của Đảng Cộng Sản', []],
])('Vietnamese names in full of “%s” that nobody bears: %j', (query, expected) => {
  const tokens = tokenize(query);
  const unknown = people.unknownNamesIn(tokens, capitalsIn(query, tokens), people.namedIn(tokens));
  expect(textsOf(query, unknown)).toEqual(expected);
});

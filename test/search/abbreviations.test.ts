import { expect, test } from 'vitest';
import { documentsOf, synonymsOf } from '../../src/search/index.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import { buildReader } from '../../src/search/query/reader.ts';
import { atOnce } from '../../src/search/slices.ts';
import { corpus } from '../real-corpus.ts';
import { search } from './real-search.ts';

const reader = atOnce(buildReader(documentsOf(corpus), synonymsOf(corpus)));
const tokensOf = (query: string) => parseQuery(reader, query, false).tokens.map(({ word }) => word);
const ids = (query: string) => search.search(query).hits.map(({ id }) => id);

test('an abbreviation that nothing explains names something else than the records', () => {
  expect(ids('VN nâng cấp ĐTCLTD với Mỹ năm nào')[0]).toBe('vn-us-csp');
  for (const query of ['VN HQ nâng cấp ĐTCLTD năm nào', 'vn hq nâng cấp đtcltd năm nào', 'Castro DOB'])
    expect(ids(query), query).toEqual([]);
});

test('an abbreviation is no slip of another', () => {
  for (const query of ['TTCK', 'ttck', 'VPCP', 'BTC', 'GTVT']) expect(ids(query), query).toEqual([]);
});

test('“đ/c” before a name is no part of it', () => {
  for (const query of ['đ/c Tô Lâm', 'Đ.c Tô Lâm', 'd/c to lam']) expect(ids(query)[0], query).toBe('to-lam');
  expect(ids('đ/c Bùi Thanh Sơn')[0]).toBe('bui-thanh-son');
  expect(tokensOf('Washington D.C.')).toEqual(['washington', 'dc']);
  expect(ids('chuyến thăm Cuba của Đ/c Tô Lâm')[0]).toBe('to-lam-cuba-state-visit-2024');
});

test('letters with dots or slashes between them are one word, but no initials before a name', () => {
  expect(tokensOf('T.B.T thăm Cuba, U.N. term, 24/9')).toEqual([
    'tbt',
    'tham',
    'cuba',
    'un',
    'term',
    '24',
    '9',
  ]);
  expect(tokensOf('J.F. Kennedy')).toEqual(['j', 'f', 'kennedy']);
  expect(tokensOf('N.X. Phúc')).toEqual(['n', 'x', 'phuc']);
  expect(ids('T.B.T TL thăm Cuba')[0]).toBe('to-lam-cuba-state-visit-2024');
  expect(ids('L.H.Q là gì')[0]).toBe('united-nations');
  expect(ids('K/N song phương')).toContain('us-trade-over-100bn');
  expect(ids('d/s my')[0]).toBe('marc-knapper');
  for (const query of ['kim ngạch V.N - H.Q', 'đ/s T.Q', 'W.H.O', 'T.P.P'])
    expect(ids(query), query).toEqual([]);
});

test('whose ambassador is told by the country, in letters, too', () => {
  expect(ids('đs hk tại vn')[0]).toBe('marc-knapper');
  expect(ids('đs vn tại hk')[0]).toBe('nguyen-quoc-dung');
});

test('initials are a name', () => {
  expect(ids('TL là ai')[0]).toBe('to-lam');
  expect(ids('CTN LC')[0]).toBe('luong-cuong');
  expect(ids('BTS trả lời báo chí').slice(0, 3)).toContain('bui-thanh-son-interview-2024');
  expect(ids('LC landed at JFK')).toEqual([]);
});

test.each([
  ['UN Gen. Assembly', 'un-general-assembly'],
  ['Gen Sec of the UN', 'antonio-guterres'],
  ['CP VN-US 2013', 'vn-us-comprehensive-partnership'],
  ['Ng. Xuân Phúc', 'nguyen-xuan-phuc'],
  ['HN convention', 'hanoi-convention-signing'],
  ['cmprhnsv strtgc prtnrshp', 'comprehensive-strategic-partnership'],
  ['XL dioxin VN Mỹ', 'vn-us-dioxin-disabilities'],
  ['CĐ người Việt tại HK', 'overseas-vietnamese'],
  ['VN-Cuba IGC', 'vietnam-cuba-intergovernmental-committee'],
  ['đt ktế vn hk', 'vn-us-new-dialogues'],
  ['trade up 22pct', 'us-trade-8m-2024'],
])('“%s” is written short for what %s tells of', (query, id) => {
  expect(ids(query).slice(0, 3)).toContain(id);
});

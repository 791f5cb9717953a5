/**
 * Who does what to whom: the same words in another order ask for something else. Patterns and not labelled queries: what is seen here is
 * how large a share of the reversed ones is answered all the same.
 */
import { expect, test } from 'vitest';
import { withoutDiacritics } from '../../../src/diacritics.ts';
import { search } from '../real-search.ts';

/** As the records tell it, by the record that does; X and Y are who does it and to whom. */
const told = [
  ['X đầu tư vào Y nhiều nhất châu Á', 'Việt Nam', 'Cuba', /^cuba-investor-rank/],
  ['X rót vốn vào Y đứng thứ mấy châu Á', 'Việt Nam', 'Cuba', /^cuba-investor-rank/],
  ['X is the largest Asian investor in Y', 'Vietnam', 'Cuba', /^cuba-investor-rank/],
  ['X là đối tác thương mại lớn thứ hai của Y ở châu Á', 'Việt Nam', 'Cuba', /^cuba-trade-rank/],
  ['X gửi thông điệp tới Y', 'António Guterres', 'Tô Lâm', /^guterres-/],
  ['X sent a message to Y', 'Guterres', 'To Lam', /^guterres-/],
  ['X mong sớm gặp ông Y', 'Guterres', 'Tô Lâm', /^guterres-/],
  ['X mời ông Y sang thăm', 'Díaz-Canel', 'Tô Lâm', /^cuba-visit|^to-lam-cuba/],
  ['Đại sứ X ra đón ông Y ở sân bay', 'Nguyễn Quốc Dũng', 'Tô Lâm', /^welcomed-at-jfk/],
  ['ông X tiếp bà Y', 'Lương Cường', 'Pauline Tamesis', /^tamesis-received/],
  ['President X receives Ms Y', 'Luong Cuong', 'Pauline Tamesis', /^tamesis-received/],
  ['ông X tiếp Đại sứ Y', 'Tô Lâm', 'Hernández Guillén', /^cuban-ambassador-received/],
  ['X sẵn sàng hiến dâng cả máu vì Y', 'Cuba', 'Việt Nam', /^castro-/],
  ['X is ready to give its own blood for Y', 'Cuba', 'Vietnam', /^castro-/],
  ['X ủng hộ sự nghiệp cách mạng của Y', 'Việt Nam', 'Cuba', /^vn-supports-cuba/],
  ['X ủng hộ một nước Y mạnh và độc lập', 'Mỹ', 'Việt Nam', /^us-supports/],
  ['X coi Y là đồng minh chiến lược', 'Cuba', 'Việt Nam', /^cuba-strategic-ally/],
  ['X hỗ trợ Y chống đại dịch', 'Liên hợp quốc', 'Việt Nam', /^son-un-helped/],
  ['X gia nhập Y năm 1977', 'Việt Nam', 'Liên hợp quốc', /^vn-joins-un/],
  ['X ngày càng coi trọng vị thế của Y', 'Mỹ', 'Việt Nam', /^us-values/],
  ['Is X Y’s largest export market?', 'the US', 'Vietnam', /^us-largest-export/],
  ['Is X the second biggest trading partner of Y in Asia?', 'Vietnam', 'Cuba', /^cuba-trade-rank/],
  ['Did X help Y recover after the war?', 'the UN', 'Vietnam', /^son-un-helped|^un-support/],
  ['X đã giúp Y kiểm soát dịch covid bằng cách nào', 'LHQ', 'Việt Nam', /^son-un-helped/],
  ['was X helped by Y during covid', 'Vietnam', 'the UN', /^son-un-helped/],
  ['bà X được ông Y tiếp khi nào', 'Tamesis', 'Lương Cường', /^tamesis-received/],
  ['ông X được ông Y đón ở sân bay', 'Tô Lâm', 'Đặng Hoàng Giang', /^welcomed-at-jfk/],
] as const;

const said = (pattern: string, who: string, whom: string) => pattern.replace('X', who).replace('Y', whom);
const first = (query: string) => search.search(query, { limit: 1 }).hits[0]?.id;

test.each([
  { how: 'with diacritics', written: (text: string) => text },
  { how: 'without', written: withoutDiacritics },
])('what the records tell is found, and seldom anything where it is turned round, $how', ({ written }) => {
  for (const [pattern, who, whom, id] of told)
    expect(first(written(said(pattern, who, whom))), said(pattern, who, whom)).toMatch(id);
  const reversed = told.map(([pattern, who, whom]) => written(said(pattern, whom, who)));
  const answered = reversed.filter((query) => first(query) !== undefined);
  expect(answered.length / reversed.length, answered.join('\n')).toBeLessThanOrEqual(0.15);
});

test.each([
  ['nước nào rót vốn vào Cuba nhiều nhất', /^cuba-investor-rank/],
  ['who is ready to give blood for Vietnam', /^castro-/],
  ['Tô Lâm được ai tiếp đón ở sân bay', /^welcomed-at-jfk/],
  ['Việt Nam và Cuba ủng hộ lẫn nhau', /^vn-cuba-mutual-support/],
  ['Cuba ủng hộ Việt Nam ở các diễn đàn', /^vn-cuba-mutual-support/],
  // Mere keywords may stand in any order.
  ['UN Vietnam joins', /^vn-joins-un/],
  ['Cuba visit state To Lam', /^to-lam-cuba/],
])('%s: nothing is turned round', (query, id) => {
  expect(first(query)).toMatch(id);
});

test.each(['nước nào rót vốn vào Việt Nam nhiều nhất', 'Mỹ coi Việt Nam là đồng minh chiến lược'])(
  '%s: the records tell of others',
  (query) => {
    expect(first(query)).toBeUndefined();
  },
);

test.each(['Đặng Hoàng Giang được ai đón ở sân bay Kennedy', 'Guterres được ai gửi thông điệp'])(
  '%s: in the records it is they who do it',
  (query) => {
    expect(first(query)).toBeUndefined();
  },
);

test.each(['Việt Nam sẵn sàngg hiến máu vì Cuba', 'Cuba investss in Vietnam'])(
  '%s: nor does a slip between the two make it an answer',
  (query) => {
    expect(first(query)).toBeUndefined();
  },
);

test.each([
  ["câu 'vì Y X sẵn sàng hiến máu' ai nói", 'Cuba', 'VN', /^castro-/],
  ['X hứa hiến máu vì Y', 'Cuba', 'Việt Nam', /^castro-/],
  ['X promised to give blood for Y', 'Cuba', 'Vietnam', /^castro-/],
  ['ai ở X sẵn sàng hiến máu vì Y', 'Cuba', 'Việt Nam', /^castro-/],
  ['X xếp thứ mấy trong đám bạn hàng của Y', 'vn', 'cuba', /^cuba-trade-rank/],
  ["X ranks second among Y's trading partners in Asia", 'Vietnam', 'Cuba', /^cuba-trade-rank/],
])('“%s”: what is told of one is not answered of the other', (pattern, who, whom, id) => {
  expect(first(said(pattern, who, whom))).toMatch(id);
  expect(first(said(pattern, whom, who))).toBeUndefined();
});

test('“Cuban companies” are Cuba', () => {
  const ids = (query: string) => search.search(query).hits.map((hit) => hit.id);
  expect(ids('Vietnamese companies investing in Cuba')).toContain('cuba-investor-rank-asia');
  expect(ids('Cuban companies investing in Vietnam')).not.toContain('cuba-investor-rank-asia');
});

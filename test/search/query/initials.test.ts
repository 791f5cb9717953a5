import { expect, test } from 'vitest';
import { documentsOf, synonymsOf } from '../../../src/search/index.ts';
import { buildReader } from '../../../src/search/query/reader.ts';
import { atOnce } from '../../../src/search/slices.ts';
import { corpus } from '../../real-corpus.ts';
import { search } from '../real-search.ts';

const { initials, index } = atOnce(buildReader(documentsOf(corpus), synonymsOf(corpus), corpus.unanswered));

function meant(short: string): string | undefined {
  return initials
    .find(short)
    ?.words.map((word) => index.vocabulary.words.at(word))
    .join(' ');
}

test.each([
  ['tpm', 'toi pham mang'],
  ['cuhn', 'cong uoc ha noi'],
  ['nkt', 'nguoi khuyet tat'],
  ['ttpl', 'thuc thi phap luat'],
  ['dsu', 'dai su'],
  ['qte', 'quoc te'],
  ['chthi', 'chi thi'],
  ['lhquoc', 'lien hop quoc'],
])('“%s” is short for “%s”, which often stands so', (short, phrase) => {
  expect(meant(short)).toBe(phrase);
  expect(initials.find(short)!.isOwn).toBe(true);
});

test.each([
  ['hq', 'two letters may be anything'],
  ['gdp', 'a word of its own, whatever “(ngoại) giao đa phương” begins with'],
  ['npt', 'the treaty or a name'],
  ['chien', 'a syllable'],
])('“%s” is short for nothing: %s', (short) => {
  expect(meant(short)).toBeUndefined();
});

// What else BTC may be short for is up to what people ask that no record answers: a minister of public security, of trade.
test('“btc” is not short for “Bí thư, Chủ”, which is only part of “Tổng Bí thư, Chủ tịch”', () => {
  expect(meant('btc')).not.toBe('bi thu chu');
  expect(initials.find('btc')?.isOwn).not.toBe(true);
});

test('what is short for something that no record has is known as that', () => {
  expect(meant('pmc')).toBe('pham minh chinh');
  expect(initials.find('pmc')!.isOwn).toBe(false);
});

test.each([
  ['TPM', 'cybercrime'],
  ['CƯHN về TPM', 'hanoi-convention'],
  ['hq chtranh và NKT', 'vn-us-dioxin-disabilities'],
  ['hnhập qtế', 'international-integration'],
  ['chthị 32', 'directive-32'],
])('“%s” finds %s', (query, id) => {
  expect(
    search
      .search(query)
      .hits.map((hit) => hit.id)
      .slice(0, 3),
  ).toContain(id);
});

test('an abbreviation of something else leads to nothing', () => {
  for (const query of [
    'kim ngạch VN - HQ',
    'đbiểu qhội',
    'đsứ hquốc',
    'TTg PMC nói gì',
    'thg mại vn tquốc',
    'CTQH thăm Cuba',
  ])
    expect(search.search(query).hits, query).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/corpus/schema.ts';
import { corpus } from '../real-corpus.ts';
import { search } from './real-search.ts';

function typed(query: string, kind?: Kind) {
  const { hits } = search.search(query, { typing: true, limit: 25, ...(kind && { kinds: [kind] }) });
  return hits.map(({ id }) => id);
}

describe('a word just begun leaves what answers the words before it', () => {
  test.each<[string, Kind | undefined, string]>([
    ['nâng cấp quan h', undefined, 'vn-us-csp'],
    ['nâng c', undefined, 'vn-us-csp'],
    ['Tô Lâm thă', 'article', 'to-lam-un79-us-cuba-2024'],
    ['deputy prime minister interv', 'article', 'bui-thanh-son-interview-2024'],
    ['Bùi Thanh Sơn đ', 'quotation', 'son-foreign-policy'],
  ])('“%s” (%s)', (query, kind, id) => {
    const before = typed(query.slice(0, query.lastIndexOf(' ')), kind);
    const now = typed(query, kind);
    expect(now).toContain(id);
    expect(now).toEqual(expect.arrayContaining(before));
    // “Nâng c” may be “nâng cao”, and brings what has it; the others bring nothing else.
    if (query !== 'nâng c') expect(before).toEqual(expect.arrayContaining(now));
  });

  test('but a whole word counts, whatever answered before it', () => {
    expect(typed('kim ngạch Việt ', 'figure')).not.toEqual([]);
    expect(typed('kim ngạch Việt Trung', 'figure')).toEqual([]);
    expect(typed('trade with ', 'figure')).not.toEqual([]);
    expect(typed('trade with china', 'figure')).toEqual([]);
    for (const query of ['kim ngạch Việt Nam EU', 'Nguyễn Xuân Phúc có vợ', 'Tô Lâm thăm Úc'])
      expect(typed(query), query).toEqual([]);
  });

  test.each([
    'việt nam gia nhập wt',
    'Tô Lâm thăm Irela',
    'US supports strong Philipp',
    'Bùi Thanh Sơn birthp',
  ])('unless no record has a word that it may become: “%s”', (query) => {
    expect(typed(query.slice(0, query.lastIndexOf(' ')))).not.toEqual([]);
    expect(typed(query)).toEqual([]);
  });

  test('whether anything answers hangs on no limit', () => {
    const titles = [...corpus.quotations, ...corpus.terms].map((record) =>
      'term' in record ? record.term.vi : record.text,
    );
    const begun = titles.flatMap((title) => [4, 8, 13].map((letters) => title.slice(0, letters)));
    for (const query of ['lãnh đạo n', 'sinh nhậ', 'đọc b', ...begun]) {
      const [one, many] = [1, 25].map((limit) => search.search(query, { typing: true, limit }).hits);
      expect(one!.length > 0, query).toBe(many!.length > 0);
      expect(one![0]?.id, query).toBe(many![0]?.id);
    }
  });

  test('what it leaves stands in the order of the whole, not in that of the records', () => {
    const { hits } = search.search('chuyen b', { typing: true });
    const [phone, working] = hits.slice(-2);
    expect(phone!.score).toBe(working!.score);
    expect([phone!.id, working!.id]).toEqual(['phone-call', 'working-trip']);
    const listed = corpus.terms.map(({ id }) => id);
    expect(listed.indexOf('working-trip')).toBeLessThan(listed.indexOf('phone-call'));
  });

  test('why it stands there is told in words', () => {
    const { hits } = search.search('lãnh đạo n', { typing: true, explain: true, limit: 25 });
    for (const { explanation } of hits) expect(explanation!.join()).not.toContain('NaN');
    expect(hits.map(({ explanation }) => explanation!.join())).toContain(
      'answers the words before the last one, which is only begun',
    );
  });

  test('before what is said around a question, a word is not begun', () => {
    expect(typed('bác Lâm c thank you')).toEqual(typed('bác Lâm c thank you.'));
  });

  test('what it speaks for stands first', () => {
    expect(typed('nâng cấ')[0]).toBe('vn-us-csp');
    expect(typed('Bùi Thanh Sơn đườ', 'quotation')[0]).toBe('son-foreign-policy');
  });
});

test.each([
  ['2/12/19', 'vn-cuba-relations'],
  ['10/9/20', 'vn-us-csp'],
  ['12 July 19', 'vn-us-relations'],
  ['20-9-19', 'vn-joins-un'],
])('“%s” is a day whose year is half typed', (query, id) => {
  expect(typed(query).slice(0, 3)).toContain(id);
});

describe('words broken off in several places', () => {
  test.each([
    ['Anto Gut', 'antonio-guterres'],
    ['joi stat 2023', 'joint-statement-2023'],
    ['nat day new yo', 'national-day-80-new-york-2025'],
    ['lươ cườ', 'luong-cuong'],
    ['tha nha nuo cub', 'to-lam-cuba-state-visit-2024'],
    ['sum fut them', 'theme-summit-of-the-future'],
  ])('“%s”', (query, id) => {
    for (const typing of [false, true])
      expect(
        search
          .search(query, { typing })
          .hits.map((hit) => hit.id)
          .slice(0, 3),
      ).toContain(id);
  });

  test('but a number or a word with all its marks is whole, and what nothing answers stays unanswered', () => {
    for (const query of [
      'Đại hội XII của Đảng',
      'gia van hom n',
      'kim nga trun quo',
      'ông Lê Hoài Trung học trường nào',
    ])
      expect(search.search(query).hits, query).toEqual([]);
  });
});

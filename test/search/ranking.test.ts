/** What people ask, on the real records: the order expected, and why. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentsOf } from '../../src/search/index.ts';
import { corpus } from '../real-corpus.ts';
import { labelsOf } from './queries.ts';
import { search } from './real-search.ts';

const ids = (query: string, typing = false) => search.search(query, { typing }).hits.map(({ id }) => id);

const readme = readFileSync(new URL('../../src/search/README.md', import.meta.url), 'utf8');
const [, table] = readme.split('| query | first | why |\n');
const rows = [...table!.matchAll(/^\| (`.+?`) \| (?:`(.+?)`|nothing)/gm)].flatMap(([, queries, id]) =>
  [...queries!.matchAll(/`(.+?)`/g)].map(([, query]) => ({ query: query!, id })),
);

test.each(rows)('the README of the search is right about “$query”', ({ query, id }) => {
  expect(ids(query)[0]).toBe(id);
});

test.each([
  ['Castro', 'castro-blood', 'a name brings what the person said before the person'],
  ['castro máu', 'castro-blood', 'a name and a word of the sentence stand in different fields'],
  ['castro mau', 'castro-blood', 'the same without marks'],
  ['hien dang ca mau', 'castro-blood', 'no marks at all'],
  ['hieens daang car masu', 'castro-blood', 'Telex with the input method off'],
  ['Knapper', 'knapper-future-together', 'the only sentence of the ambassador'],
  ['kanpper', 'knapper-future-together', 'two letters swapped'],
  ['tỷ USD', 'us-trade-8m-2024', 'the best known figure, where many have the words'],
  ['88 ty', 'us-trade-8m-2024', 'the figure itself'],
  ['LHQ', 'united-nations', 'an abbreviation asks what it stands for'],
  ['UN', 'united-nations', 'in English, too'],
  ['liên hiệp quốc', 'united-nations', 'an older spelling'],
  ['ông Tô Lâm', 'to-lam', 'a person named in full, with a form of address'],
  ['ĐS VN tại Mỹ', 'nguyen-quoc-dung', 'an ambassador, of whom and to whom'],
  ['đại sứ Guillén', 'orlando-hernandez-guillen', 'a person by an office and part of the name'],
  [
    'dai su my tai viet nam',
    'marc-knapper',
    'not the ambassador the other way round, whose office has the same words',
  ],
  ['chu tich cuba la ai', 'miguel-diaz-canel', 'asked with a word that all who ask for a person have'],
  ['general secretary trip 2024', 'to-lam-trip-2024', 'an event in English, its year only in its date'],
  ['2/12', 'vn-cuba-relations', 'a date'],
  ['ngày 2 tháng 12 năm 1960', 'vn-cuba-relations', 'the same date in words'],
  ['25 thg 10', 'hanoi-convention-signing', 'a month as phones abbreviate it'],
  ['8T/2024 kim ngạch Việt Mỹ', 'us-trade-8m-2024', 'the first eight months as newspapers abbreviate them'],
  ['was it the 78th or the 79th General Assembly in 2024', 'unga-session-79', 'of two numbers offered, one'],
  ['Việt Nam thành hội viên LHQ năm 77 hay 79', 'vn-joins-un', 'of a year offered beside another, that one'],
  ['Việt Nam vào LHQ năm 76 hay 77', 'vn-joins-un', 'the same, if it is the second'],
  ['quan hệ Việt Mỹ tháng 6 hay tháng 7 năm 1995', 'vn-us-relations', 'of two months, either'],
  ['bình thường hóa quan hệ Việt Mỹ ngày 11 hay 12 tháng 7', 'vn-us-relations', 'of two days, either'],
  ['Lương Cường 21/9-24/9', 'luong-cuong-trip-2025', 'a range, its second day no year'],
  ['Sept 21 to 27', 'to-lam-trip-2024', 'a range, its month before it'],
  ['twenty-seventh of September', 'to-lam-cuba-state-visit-2024', 'a day in two words, not the seventh'],
  ['Tô Lâm, Sep 25-27', 'to-lam-cuba-state-visit-2024', 'what lasted just so long, not what lasted longer'],
  ['21-24 Sept', 'luong-cuong-trip-2025', 'the same where two events did'],
  [
    'Vietnam, Sep 22-23',
    'summit-of-the-future',
    'the same of an event that is not what all else is nearest to',
  ],
  ['Tô Lâm in New York Sept 22-23, 2024', 'to-lam-trip-2024', 'what lasted longer, if nothing else answers'],
  [
    'kỷ niệm 65 năm quan hệ Việt Nam Cuba (2/12/1960 - 2/12/2025)',
    'vn-cuba-65th-anniversary-2025',
    'an anniversary with both its days',
  ],
  ['30 năm quan hệ Việt Mỹ (1995-2025)', 'vn-us-30-years', 'an anniversary with both its years'],
  ['2/12/1960 - 2/12/2025', 'vn-cuba-relations', 'both days alone'],
  ['smth Castro said abt blood', 'castro-blood', 'a chat word explains nothing'],
  ['UNGA79', 'unga-session-79', 'a name and its number in one'],
  ['ĐHĐ K79', 'unga-session-79', 'K for a session'],
  ['NX Phúc', 'nguyen-xuan-phuc', 'a person, all names but the last by their initials'],
  ['Liên hợp qu', 'united-nations', 'a word of which two letters are typed'],
  ['joint st', 'joint-statement-2023', 'the same in English'],
  ['VN-US ldrs ph calls', 'vn-us-leaders-calls', 'English without its vowels'],
  ['TBC VN-HK 2023', 'joint-statement-2023', 'abbreviations alone'],
  ['muc5 tie6u kep1', 'vn-dual-goal-2021', 'VNI with the tone at the end'],
  ['20 tháng 9', 'vn-joins-un', 'a day of any year'],
  ['on this day 12 july', 'vn-us-relations', 'a day, asked as the daily post says it'],
  ['ngày này năm xưa 2/9', 'vietnam-national-day', 'the same in Vietnamese'],
  ['Vietnam', 'vietnam', 'not the newspaper whose name begins so'],
  ['general asse', 'un-general-assembly', 'many records hold it, and the term is named so'],
  ['mẫu', 'giang-model-of-cooperation', 'a model, not blood, which is spelt so without its marks'],
  ['Việt Nam gia nhập Liên hợp quốc năm nào?', 'vn-joins-un', 'a question that asks for an event'],
  [
    'đại sứ Mỹ Knapper nói gì?',
    'knapper-future-together',
    'a question that asks for words, with another name for the country',
  ],
])('“%s” finds %s first: %s', (query, id) => {
  expect(ids(query)[0]).toBe(id);
});

test.each([
  ['ngày này năm xưa', 'no day is named'],
  ['giá vàng hôm nay', 'no word of it but “today”'],
  ['kim ngạch thương mại Việt Nam Trung Quốc', 'all but the country, whose syllables stand elsewhere'],
  ['65 năm quan hệ Việt Nam Lào', 'the anniversary of another country'],
  ['Putin nói gì về Việt Nam', 'somebody else'],
  ['PM Vietnam name', 'of his deputy there is, of him not'],
  ['US amb to Cuba', 'an ambassador to another country'],
  ['ĐS VN tại Cuba', 'the one of Vietnam, not the one in Vietnam'],
  ['Castro birthday', 'of an organisation a birthday is an anniversary, of a person it is another matter'],
  ['KN TM VN TQ', 'another country, abbreviated'],
  ['Guterres từ chối gặp Tô Lâm', 'the opposite of what he said'],
  ['trade VN-Jp', 'the same in English'],
  ['xuất khẩu cà phê', 'another trade'],
  ['coffee exports', 'the same in English'],
  ['trade with China', 'English, one unknown word'],
  ['hello bot', 'chat'],
  ['asdfghjkl', 'nonsense'],
  ['lạm phát Việt Nam', 'its syllables, unaccented, are “Lâm phát” of another record'],
  ['when did Vietnam join the WTO', 'another organisation'],
  ['đại sứ Pháp tại Việt Nam', 'another country, whose name is a syllable of other words'],
  ["what is Vietnam's second largest export market", 'the second is not the largest'],
  ['đại hội đồng khóa 70', 'another session'],
  ['dai hoi dong lhq khoa 75', 'the session before'],
  ['who succeeded Nguyễn Xuân Phúc', 'somebody else than the one named'],
  ['how old is Tô Lâm', 'what no record tells of him'],
  ['former UN secretary-general', 'the present one is not a former one'],
  ['US president', 'the President in the US is another'],
  ['Bộ trưởng Quốc phòng Mỹ', 'the minister of something else'],
  ['Tô Lâm did not visit Cuba', 'the opposite of what a record says'],
  ['Vietnam and Cuba cut ties', 'the opposite again'],
  ['Cuba đầu tư vào Việt Nam', 'Vietnam invests in Cuba'],
  ['how much is trade between Vietnam and Cuba', 'with the United States there is a figure'],
  ['Việt Nam gia nhập Liên hợp quốc năm 1975', 'another year'],
  ['Lương Cường dự Đại hội đồng khóa 79', 'another session than his'],
  ['permanent members of the Security Council', 'Vietnam was a non-permanent one'],
  ['lễ mừng Quốc khánh tại Paris', 'another place'],
])('“%s” finds nothing: %s', (query) => {
  expect(ids(query)).toEqual([]);
});

test('a figure of another time is no answer', () => {
  expect(ids('kim ngạch Việt - Mỹ 8 tháng đầu năm 2024')[0]).toBe('us-trade-8m-2024');
  expect(ids('kim ngạch Việt - Mỹ 8 tháng đầu năm 2025')).not.toContain('us-trade-8m-2024');
});

test('a term or person is among the first three by each of its names, and first by nearly all', () => {
  const named = documentsOf(corpus)
    .filter(({ kind }) => kind === 'term' || kind === 'person')
    .flatMap(({ id, title, text }) => [title, ...text].map((name) => ({ id, name })));
  const places = named.map(({ id, name }) => ({ name, place: ids(name).indexOf(id) + 1 }));
  expect(places.filter(({ place }) => place === 0 || place > 3)).toEqual([]);
  expect(places.filter(({ place }) => place === 1).length / places.length).toBeGreaterThan(0.97);
});

test('a word is found while it is typed, letter by letter from the third', () => {
  for (const begun of ['kna', 'knap', 'knapp', 'knappe']) {
    expect(ids(begun, true), begun).toContain('knapper-future-together');
  }
});

test('a last word with marks that no record has is half typed, though its letters are a word', () => {
  expect(ids('Quốc Dũ')[0]).toBe('nguyen-quoc-dung');
});

test('a short word does not decide while it may become another', () => {
  expect(ids('kim nga', true)[0]).toBe('trade-turnover');
  expect(ids('kim ngạch với Nga')).toEqual([]);
});

test.each(['quan', 'ngoại'])('one syllable brings the records that hold it: “%s”', (begun) => {
  const texts = documentsOf(corpus).map(({ id, title, text }) => ({ id, words: [title, ...text].join(' ') }));
  for (const id of ids(begun, true).slice(0, 2))
    expect(texts.find((each) => each.id === id)?.words.toLowerCase()).toContain(begun);
});

test.each(['friendship', 'ameri', 'americ'])(
  'a word that only people who ask use is enough to begin with: “%s”',
  (begun) => {
    expect(ids(begun, true).length).toBeGreaterThan(2);
  },
);

test.each([
  ['Tô Lâm thăm Mỹ', 'to-lam-trip-2024'],
  ['To Lam visits the US', 'to-lam-trip-2024'],
  ['Nguyễn Xuân Phúc thăm Mỹ', 'nguyen-xuan-phuc-trip-2021'],
  ['Luong Cuong goes to the US', 'luong-cuong-trip-2025'],
  ['Bùi Thanh Sơn nói gì', 'son-us-differences'],
  ['Knapper said', 'knapper-future-together'],
  ['100 tỷ', 'us-trade-over-100bn'],
  ['100 billion', 'us-trade-over-100bn'],
])('the plainest of queries has its answer: “%s”', (query, id) => {
  expect(ids(query)).toContain(id);
});

test.each(['22/9/2024', 'tháng 9/2024', 'Q3/2024', '21/9', 'năm 2025'])(
  'asked for nothing but “%s”, an event comes first',
  (query) => {
    expect(search.search(query).hits[0]?.kind).toBe('event');
  },
);

test('a decade is that of a record’s date', () => {
  expect(ids('quan hệ Việt Mỹ thập niên 1990')).toEqual(['vn-us-relations']);
  expect(ids('1970s')[0]).toBe('vn-joins-un');
  expect(ids('những năm 1980 Việt Nam Cuba')).toEqual([]);
});

test('exact accents come before other accents', () => {
  const [first] = search.search('máu').hits;
  expect(first?.title.normalize('NFC')).toContain('máu');
});

test('what is merely near is a suggestion, and only when nothing is found', () => {
  const { hits, suggestions } = search.search('kim ngạch thương mại Việt Nam Trung Quốc');
  expect(hits).toEqual([]);
  expect(suggestions.length).toBeGreaterThan(0);
  expect(suggestions.length).toBeLessThanOrEqual(3);
  expect(search.search('Knapper').suggestions).toEqual([]);
});

test('the title shows where it matched', () => {
  const [hit] = search.search('hiến dâng cả máu').hits;
  const marked = hit?.ranges.map(([start, end]) => hit.title.slice(start, end)).join(' ');
  expect(marked).toContain('hiến dâng cả máu');
});

test('explains itself when asked', () => {
  const [hit] = search.search('Knapper', { explain: true }).hits;
  expect(hit?.explanation?.join(' ')).toContain('knapper');
  expect(hit?.explanation?.at(-1)).toMatch(/^as an answer -?\d+\.\d, needs -?\d/);
  expect(search.search('Knapper').hits[0]?.explanation).toBeUndefined();
});

test('an explanation names the words without which nothing answers', () => {
  const [nearest] = search.search('Lương Cường 2031 summit of the future', { explain: true }).suggestions;
  expect(nearest!.explanation!.at(-1)).toBe('lacks what decides, “2031”, so it is no answer');
});

test('an explanation agrees with what it explains: hits have what they need, suggestions need as much as an answer', () => {
  const told = (explanation: readonly string[] | undefined) => {
    const [, sum, needs] = /^as an answer (-?[\d.]+), needs (-?[\d.]+)/.exec(explanation?.at(-1) ?? '') ?? [];
    return { sum: Number(sum), needs: Number(needs) };
  };
  const asAnswer = told(search.search('Knapper', { explain: true }).hits[0]?.explanation).needs;
  let suggested = 0;
  for (const { query } of labelsOf('tuning').slice(0, 800)) {
    const { hits, suggestions } = search.search(query, { explain: true });
    for (const { explanation } of hits) {
      const { sum, needs } = told(explanation);
      expect(sum, query).toBeGreaterThanOrEqual(needs - 0.05);
    }
    for (const { explanation } of suggestions) {
      if (/so it is no answer$/.test(explanation?.at(-1) ?? '')) continue;
      expect(told(explanation).needs, query).toBe(asAnswer);
      suggested++;
    }
  }
  expect(suggested).toBeGreaterThan(50);
});

/** Asked what somebody said of something, the search answers with nobody else's words. */
import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/corpus/schema.ts';
import { withoutDiacritics } from '../../src/diacritics.ts';
import type { Hit } from '../../src/search/search.ts';
import { createSpeakers } from '../../src/search/speakers.ts';
import { tokenize } from '../../src/search/words/fold.ts';
import { corpus } from '../real-corpus.ts';
import { search } from './real-search.ts';

const { askedIn } = createSpeakers(corpus);
const speakerOf = new Map(corpus.quotations.map(({ id, speaker }) => [id, speaker]));
const topics = ['quan hệ với Mỹ', 'Cuba', 'Liên hợp quốc', 'chủ nghĩa đa phương', 'chuyến thăm'];
const englishTopics = ['relations with the US', 'Cuba', 'the United Nations', 'multilateralism', 'the visit'];
const vietnamese = [
  'X nói gì về Y',
  'ông X nhấn mạnh gì về Y',
  'phát biểu của X về Y',
  'X đánh giá Y thế nào',
  'quan điểm của X về Y',
  'trích dẫn X về Y',
];
const english = [
  'what did X say about Y',
  "X's words on Y",
  'quotes by X on Y',
  'what does X think of Y',
  'X said that Y',
];

/** Of either country. */
const presidents = ['to-lam', 'luong-cuong', 'nguyen-xuan-phuc', 'miguel-diaz-canel'];

function quotedIn(query: string): string[] {
  return speakersOf(search.search(query).hits);
}

function speakersOf(hits: readonly Hit[]): string[] {
  return hits.flatMap((hit) => speakerOf.get(hit.id) ?? []);
}

function wordsOfOthers(query: string, id: string): string[] {
  return quotedIn(query).filter((speaker) => speaker !== id);
}

test.each([
  { how: 'in Vietnamese', templates: vietnamese, on: topics, written: (text: string) => text },
  { how: 'without diacritics', templates: vietnamese, on: topics, written: withoutDiacritics },
  { how: 'in English', templates: english, on: englishTopics, written: (text: string) => text },
])('whoever is asked for, no other is quoted, $how', ({ templates, on, written }) => {
  const answered = corpus.people.flatMap(({ id, name }) =>
    templates.flatMap((template) =>
      on
        .map((topic) => written(template.replace('X', name).replace('Y', topic)))
        .filter((query) => wordsOfOthers(query, id).length > 0),
    ),
  );
  expect(answered).toEqual([]);
});

test.each([
  ['bộ trưởng ngoại giao', ['bui-thanh-son']],
  ['phó thủ tướng', ['bui-thanh-son']],
  ['thứ trưởng ngoại giao', ['dang-hoang-giang']],
  ['trưởng ban đối ngoại', ['le-hoai-trung']],
  ['đại sứ Mỹ', ['marc-knapper']],
  ['chủ tịch nước', []],
  ['tổng bí thư', []],
  ['chủ tịch Cuba', []],
])('asked for the words of an office, %s, nobody else is quoted', (office, speakers) => {
  const others = vietnamese.flatMap((template) =>
    topics
      .flatMap((topic) => {
        const query = template.replace('X', office).replace('Y', topic);
        return [query, withoutDiacritics(query)];
      })
      .filter((query) => quotedIn(query).some((speaker) => !speakers.includes(speaker))),
  );
  expect(others).toEqual([]);
});

test.each([
  ['the foreign minister', ['bui-thanh-son']],
  ['the deputy foreign minister', ['dang-hoang-giang']],
  ['the UN Secretary-General', ['antonio-guterres']],
  ['the Cuban ambassador', ['orlando-hernandez-guillen']],
  ['the US side', ['us-side', 'marc-knapper']],
  ['the general secretary', []],
  ['the president', []],
])('asked for the words of an office, %s, nobody else is quoted', (office, speakers) => {
  const others = [...english, 'X on Y, quotes'].flatMap((template) =>
    englishTopics
      .map((topic) => template.replace('X', office).replace('Y', topic))
      .filter((query) => quotedIn(query).some((speaker) => !speakers.includes(speaker))),
  );
  expect(others).toEqual([]);
});

test.each([
  ['bộ trưởng ngoại giao nói gì về thương mại', 'son-us-trade'],
  ['dai su my noi gi', 'knapper-future-together'],
  ['what did the deputy foreign minister say about relations with the US', /^giang-/],
  ['chủ tịch nước phát biểu gì về hành động khí hậu', 'climate-action-event-2025'],
  // What his delegation stressed is no word of his own.
  ['đoàn Nguyễn Xuân Phúc nhấn mạnh điều gì', 'vn-stance-unga-76'],
  ['trưởng đoàn Đặng Hoàng Giang nói gì', /^giang-/],
])('%s: whoever bears the office is quoted, or what tells of their speaking', (query, id) => {
  expect(search.search(query).hits[0]?.id).toMatch(id);
});

const waysToAsk = [
  ...'đánh giá của X, nhận định của X, quan điểm của X, ý kiến của ông X, bình luận của X, X chia sẻ gì, X bày tỏ gì'.split(
    ', ',
  ),
  ...'X’s view, X’s opinion, the assessment of X, thoughts of X, what is X’s stance'.split(', '),
];

test.each(waysToAsk)('“%s”: whoever is quoted is found so, and nobody else', (way) => {
  for (const { id, name } of corpus.people) {
    for (const query of [way.replace('X', name), withoutDiacritics(way.replace('X', name))]) {
      const { hits } = search.search(query);
      const quoted = speakersOf(hits);
      const isQuoted = corpus.quotations.some(({ speaker }) => speaker === id);
      expect(hits.length > 0, query).toBe(isQuoted);
      expect(
        quoted.filter((speaker) => speaker !== id),
        query,
      ).toEqual([]);
      if (isQuoted) expect(quoted, query).toContain(id);
    }
  }
});

test.each([
  ['quan điểm của phía Mỹ', 'us-side'],
  ['ý kiến của phía Mỹ', 'us-side'],
  ['phát biểu của phía Hoa Kỳ', 'us-side'],
  ['quan điểm của lãnh đạo Cuba', 'cuban-leadership'],
  ['phát biểu của Knapper', 'marc-knapper'],
  ['tuyên bố của Knapper', 'marc-knapper'],
  ['Knapper’s statement', 'marc-knapper'],
  ['Evans Knapper nói gì', 'marc-knapper'],
])('“%s”, where nothing else is asked for, gives their words first', (query, id) => {
  expect(quotedIn(query)[0]).toBe(id);
  expect(speakerOf.get(search.search(query).hits[0]!.id)).toBe(id);
});

test('whoever bears an office elsewhere is nobody’s minister here', () => {
  const title = { vi: 'Bộ trưởng Ngoại giao Lào', en: 'Minister of Foreign Affairs of Laos' };
  const [{ roles, ...person }] = corpus.people as [Person];
  const other = { ...person, id: 'other', name: 'Saleumxay', aliases: [], roles: [{ ...roles[0]!, title }] };
  const ofBoth = createSpeakers({ ...corpus, people: [...corpus.people, other] });
  const speakersOf = (query: string) => ofBoth.askedIn(tokenize(query))?.speakers;
  expect(speakersOf('ngoại trưởng Việt Nam nói gì')).toEqual(['bui-thanh-son']);
  expect(speakersOf('ngoại trưởng Lào nói gì')).toEqual(['other']);
});

test.each([
  ['phát biểu của Tô Lâm', 'to-lam'],
  ['Tô Lâm phát biểu', 'to-lam'],
  ['Lương Cường phát biểu', 'luong-cuong'],
])('“%s”: a speech of which no word is recorded is told of in nobody else’s words', (query, id) => {
  expect(search.search(query).hits).not.toEqual([]);
  expect(wordsOfOthers(query, id)).toEqual([]);
});

test.each(['TL nói gì', 'TL nói gì về Cuba', 'TL quotes', 'ToLam nói gì'])(
  '“%s”: a name is one, however it is spelt',
  (query) => {
    const { hits, unquoted } = search.search(query);
    expect({ hits, unquoted }).toEqual({ hits: [], unquoted: 'to-lam' });
  },
);

test.each([
  ['câu nói của Fidel', 'article', 'to-lam-un79-us-cuba-2024'],
  ['Đặng Hoàng Giang nói', 'fact', 'giang-briefing-2025'],
] as const)('“%s” among records of the kind %s is not asked anew for words', (query, kind, id) => {
  expect(search.search(query, { kinds: [kind] }).hits.map((hit) => hit.id)).toContain(id);
});

test('“Đánh giá Tô Lâm” asks what others think of him', () => {
  expect(search.search('đánh giá Tô Lâm', { kinds: ['quotation'] }).unquoted).toBeUndefined();
});

describe('of whom no word is recorded', () => {
  test.each([
    'quote by Luong Cuong on climate change',
    'câu nói của Lương Cường về khí hậu',
    'trích dẫn Lương Cường về hành động khí hậu',
  ])('%s: that they speak is no quotation', (query) => {
    expect(search.search(query).hits).toEqual([]);
  });

  test.each(['Tô Lâm nói gì về Cuba', 'what did To Lam say about Cuba', 'ông Lâm nói gì về Fidel'])(
    '%s: it says so, and what is near is merely suggested',
    (query) => {
      const { hits, suggestions, unquoted } = search.search(query);
      expect({ hits, unquoted }).toEqual({ hits: [], unquoted: 'to-lam' });
      expect(suggestions.length).toBeGreaterThan(0);
    },
  );

  test.each([
    ['Tô Lâm nói gì ở LHQ', ['to-lam-un-messages']],
    ['what was To Lam going to say at the UN', ['to-lam-un-messages']],
    [
      'Lương Cường phát biểu về hành động khí hậu',
      ['climate-action-event-2025', 'luong-cuong-speeches-2025'],
    ],
    ['buổi lễ ông Tô Lâm phát biểu về bang giao Việt Mỹ', ['vn-us-30-years-event-2024']],
  ])('%s: only records that tell of their speaking answer', (query, ids) => {
    expect(search.search(query).hits.map((hit) => hit.id)).toEqual(ids);
  });
});

test.each([
  ['Knapper nói gì về quan hệ Việt Mỹ', 'knapper-future-together'],
  ['Đặng Hoàng Giang nói gì về quan hệ với Mỹ', /^giang-/],
  ['Guterres nói gì về Tô Lâm', /^guterres-/],
  ['what did Castro say about Vietnam', 'castro-blood'],
  ['bác Tô Lâm sang Liên hợp quốc định nói gì theo lời ông Sơn', /^son-/],
])('%s: whoever spoke of it is quoted', (query, id) => {
  expect(search.search(query).hits[0]?.id).toMatch(id);
});

test.each([
  ['Knapper nói gì về Tô Lâm', ['marc-knapper']],
  ['Về Tô Lâm, Knapper nói gì', ['marc-knapper']],
  ['what would To Lam say at the UN according to Son', ['to-lam', 'bui-thanh-son']],
  ['Phúc nói gì về đại dịch', ['nguyen-xuan-phuc']],
  ['loi cua Diaz-Canel ve Viet Nam', ['miguel-diaz-canel']],
  ['phát biểu của Chủ tịch nước Lương Cường về Mỹ', ['luong-cuong']],
  ['theo ông Giang, quan hệ Việt Mỹ thế nào', ['dang-hoang-giang']],
  ['đại sứ Cuba tại Việt Nam nói gì về Tô Lâm', ['orlando-hernandez-guillen']],
  ["what did Vietnam's ambassador to the US say", ['dang-hoang-giang', 'nguyen-quoc-dung']],
  ['Guterres on To Lam, quotes', ['antonio-guterres']],
  ['tô lâm phát biểu câu gì về cuba', ['to-lam']],
  ['ông Cường bảo j về Mỹ', ['luong-cuong']],
  ['Knapper đánh giá sao về Cuba', ['marc-knapper']],
  ['President Cuong on US ties, his words', ['luong-cuong']],
  ['how did To Lam describe Cuba', ['to-lam']],
  ['what did the president say about the US ambassador', presidents],
])('%s: the speaker is not whoever is spoken of', (query, speakers) => {
  expect(askedIn(tokenize(query))?.speakers).toEqual(speakers);
});

test.each([
  'ai nói Tô Lâm là đối tác tin cậy',
  'bài báo nói về chuyến đi của Tô Lâm',
  'chuyến đi Mỹ của Chủ tịch nước Lương Cường nói lên điều gì',
  'bác Tô Lâm ngồi nói chuyện cùng ông Guillén vào mùa nào',
  'Lương Cường phát biểu ở phiên thảo luận nào',
  'Guterres viết thư cho Tô Lâm nói gì',
  'lời mời của Díaz-Canel',
  'tự cường, said by Washington',
  'đại sứ Mỹ tại Việt Nam',
  'how do you say President in Vietnamese',
  'Tô Lâm nhắc đường lối nào',
  'ai nói với đại sứ Mỹ về Tô Lâm',
  'ngoại trưởng Mỹ nói gì về Việt Nam',
])('%s asks for nobody’s words', (query) => {
  expect(askedIn(tokenize(query))).toBeUndefined();
});

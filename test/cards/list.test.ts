import { expect, test } from 'vitest';
import { type ListEntry, listCard } from '../../src/cards/list.ts';
import type { CorpusRecord, Event, Fact } from '../../src/corpus/schema.ts';
import { buttonOf, optionsOf } from '../commands/ask.ts';
import { corpus } from '../real-corpus.ts';
import { whatDiscordRefuses } from './discord-limits.ts';
import { corpusOf } from './records.ts';

/** A list of one fact, its first line. */
function lineOf(text: string, ranges: ListEntry['ranges'], matched = text): string | undefined {
  const fact: Fact = {
    kind: 'fact',
    id: 'one',
    article: 'article',
    sources: [{ article: 'article', paragraph: 3 }],
    text: { vi: text, en: 'x' },
    planned: false,
  };
  const view = {
    lang: 'vi' as const,
    corpus: corpusOf([fact]),
    today: Temporal.PlainDate.from('2026-11-22'),
  };
  const card = listCard({ title: 'x', entries: [{ record: fact, ranges, matched }], idOf: () => null }, view);
  return card.embeds?.[0]?.description?.split('\n')[0];
}

test('entries are numbered from page to page, and an event begins with its day', () => {
  const view = { lang: 'vi' as const, corpus, today: Temporal.PlainDate.from('2026-11-22') };
  const entries = corpus.events.slice(0, 12).map((record) => ({ record }));
  const texts = [0, 1, 2].map((page) => {
    const { embeds } = listCard({ title: 'x', entries, page, idOf: () => null }, view);
    return embeds?.[0]?.description ?? '';
  });
  const numbers = new Set(texts.flatMap((text) => text.match(/(?<=^\*\*)\d+(?=\.\*\* \p{Lu})/gmu) ?? []));
  expect([...numbers].map(Number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test('where the last pages cannot be turned to, none is, and the menu offers as many as it can', () => {
  const view = { lang: 'en' as const, corpus, today: Temporal.PlainDate.from('2026-11-22') };
  const listOf = (count: number, isShort: (page: number) => boolean) =>
    listCard(
      {
        title: 'x',
        entries: corpus.facts.slice(0, count).map((record) => ({ record })),
        idOf: (page, lang) => (isShort(page) ? `search|list|${lang}|${page}|x` : null),
      },
      view,
    );
  const long = listOf(66, (page) => page < 10);
  expect(whatDiscordRefuses(long)).toEqual([]);
  expect(long.embeds?.[0]?.footer?.text).toBe('Shown here: 6 of 66. The menu below has the first 25.');
  expect(optionsOf(long)).toEqual(corpus.facts.slice(0, 25).map(({ id }) => id));
  expect(() => buttonOf(long, /Next/)).toThrow();
  expect(buttonOf(long, /Tiếng Việt/)).toBe('search|list|vi|0|x');
  // One page needs no pager.
  const short = listOf(6, () => false);
  expect([short.embeds?.[0]?.footer, optionsOf(short).length]).toEqual([undefined, 6]);
});

test('what matched is bold, the last word as well', () => {
  expect(lineOf('Cuba sẵn sàng', [[0, 4]])).toBe('**1.** **Cuba** sẵn sàng');
  expect(lineOf('Cuba sẵn sàng', [[5, 13]])).toBe('**1.** Cuba **sẵn sàng**');
  expect(lineOf('Cuba *sẵn* sàng', [[0, 15]])).toBe('**1.** **Cuba \\*sẵn\\* sàng**');
});

test('ranges are those of the title within the line; of another text they are not shown', () => {
  expect(lineOf('Ông nói: Cuba', [[0, 4]], 'Cuba')).toBe('**1.** Ông nói: **Cuba**');
  expect(lineOf('Ông nói: Cuba', [[0, 4]], 'Việt Nam')).toBe('**1.** Ông nói: Cuba');
});

test('a line says where it is known from: the article, or whoever gives the day outside the articles', () => {
  const view = { lang: 'vi' as const, corpus, today: Temporal.PlainDate.from('2026-11-22') };
  const tagOf = (record: CorpusRecord) =>
    listCard({ title: 'x', entries: [{ record }], idOf: () => null }, view).embeds?.[0]?.description?.split(
      '\n',
    )[1];
  const event = corpus.get('vn-cuba-relations') as Event;
  const [date] = event.dates;
  const agency =
    '-# Thông tấn xã Việt Nam: Việt Nam và Cuba thiết lập quan hệ ngoại giao ngày 2/12/1960 · ngày theo nguồn ngoài các bài báo';
  expect(tagOf(event)).toBe(agency);
  const restingOn = (kind: 'article' | 'outside') =>
    tagOf({ ...event, dates: [{ ...date!, sources: date!.sources.filter((one) => kind in one) }] });
  expect(restingOn('article')).toBe(
    '-# Chuyến công tác Liên hợp quốc, Hoa Kỳ, Cuba của ông Tô Lâm, đoạn\u00a022',
  );
  expect(restingOn('outside')).toBe(agency);
  expect(tagOf(corpus.get('pauline-tamesis')!)).toMatch(/^-# .*, đoạn\u00a0\d+$/);
  expect(tagOf(corpus.get('to-lam-arrives-new-york-2024')!)).toBeUndefined();
});

test('bold ends before the “…” of a line that is cut', () => {
  const long = `${'a '.repeat(80)}Cuba sẵn sàng hiến dâng cả máu của mình`;
  const line = lineOf(long, [[160, long.length]]);
  expect(line).toMatch(/ \*\*Cuba sẵn sàng\*\*…$/);
  expect(lineOf(long, [[190, long.length]])).not.toMatch(/\*\*.*\*\*.*\*\*/);
});

test.each(['vi', 'en'] as const)(
  'no title of an article is cut, and its own headline alone is quoted: %s',
  (lang) => {
    const view = { lang, corpus, today: Temporal.PlainDate.from('2026-11-22') };
    const fact = corpus.facts[0]!;
    const tagOf = (article: string, among = corpus) =>
      listCard(
        {
          title: 'x',
          entries: [{ record: { ...fact, sources: [{ article, paragraph: 1 }] } }],
          idOf: () => null,
        },
        { ...view, corpus: among },
      ).embeds?.[0]?.description?.split('\n')[1];
    for (const { id } of corpus.articles) expect(tagOf(id)).not.toMatch(/[…“]/);
    const titled = (length: number) => {
      const article = corpus.articles.find(({ titleBy }) => titleBy === 'article')!;
      const title = 'a'.repeat(length);
      return { ...article, title: { vi: title, en: title } };
    };
    const isQuoted = (length: number) =>
      tagOf('to-lam-arrives-new-york-2024', corpusOf([titled(length)]))?.includes('“');
    expect([isQuoted(60), isQuoted(61)]).toEqual([lang === 'vi', false]);
  },
);

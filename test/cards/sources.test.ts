/** No source's words are ever cut: they stand there whole, or are counted. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordCard } from '../../src/cards/record.ts';
import type { ArticleSource, CorpusRecord, Event, Figure, Person } from '../../src/corpus/schema.ts';
import type { Lang } from '../../src/lang.ts';
import { corpus } from '../real-corpus.ts';
import { whatDiscordRefuses } from './discord-limits.ts';
import { corpusOf } from './records.ts';

const today = Temporal.PlainDate.from('2026-11-22');

test.each(['vi', 'en'] as const)('no text of any real card is cut, on any of its pages: %s', (lang) => {
  for (const record of corpus.all()) {
    for (let page = 0, pages = 1; page < pages; page++) {
      const card = recordCard(record, { lang, corpus, today, page });
      const { title, description, fields = [], footer } = card.embeds![0]!;
      pages = Number(/(?:Trang|Page) \d+(?:\/| of )(\d+)/.exec(footer?.text ?? '')?.[1] ?? 1);
      const texts = [title, description, ...fields.flatMap(({ name, value }) => [name, value])];
      for (const line of texts.flatMap((text) => text?.split('\n') ?? [])) {
        // A text of the record itself may end so.
        const end = /.{0,20}…(?=[”*)]*$)/.exec(line)?.[0] ?? '';
        expect(JSON.stringify(record), line).toContain(end);
        expect(line).not.toMatch(/và \d+ mục khác|and \d+ more/);
      }
    }
  }
});

const long = (word: string) => ({ vi: `${word} `.repeat(3000), en: `${word} `.repeat(3000) });
const [anyFigure] = corpus.figures;
const [anyEvent] = corpus.events;
const [anyPerson] = corpus.people;
const article = { ...corpus.articles[0]!, id: 'article' };

/** Records that rest on many sources, each worded in its own way, with everything else as long as may be. */
const resting = (sources: ArticleSource[]): CorpusRecord[] => [
  {
    ...(anyFigure as Figure),
    id: 'figure',
    scope: long('phạm vi'),
    note: long('ghi chú'),
    change: { percent: 1, base: long('cơ sở') },
    phrase: 'lời '.repeat(3000),
    planned: true,
    sources,
  },
  { ...(anyEvent as Event), id: 'event', note: long('ghi chú'), dates: [{ date: '1945', sources }] },
  {
    ...(anyPerson as Person),
    id: 'person',
    roles: [{ title: long('chức vụ'), date: '2024', sources }],
  },
];

const wordings = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 40 });

test('however many sources there are and however long their words, whole ones are shown and the others counted', () => {
  fc.assert(
    fc.property(wordings, fc.constantFrom<Lang>('vi', 'en'), (lengths, lang) => {
      const sources = lengths.map((length, n) => ({
        article: 'article',
        paragraph: n + 1,
        text: `${n + 1}${'x'.repeat(length)}`,
      }));
      for (const record of resting(sources)) {
        const view = { lang, corpus: corpusOf([article, record]), today, page: 999 };
        const card = recordCard(record, view);
        expect(whatDiscordRefuses(card)).toEqual([]);
        const { description, fields = [] } = card.embeds![0]!;
        const text = [description, ...fields.map(({ value }) => value)].join('\n');
        const shown = [...text.matchAll(/↳ (?:đoạn|para\.)\u00a0(\d+): “(.*)/g)];
        for (const [, number, words] of shown) expect(words).toBe(`${sources[Number(number) - 1]!.text}”`);
        const left = sources.length - shown.length;
        const more = /… (?:và (\d+) mục khác|and (\d+) more)/.exec(text);
        expect(Number(more?.[1] ?? more?.[2] ?? 0)).toBe(left);
      }
    }),
    { numRuns: 60 },
  );
});

test('one source’s wordings make it no several sources', () => {
  const sources = [1, 2].map((paragraph) => ({ article: 'article', paragraph, text: `lời ${paragraph}` }));
  for (const record of resting(sources).slice(0, 2)) {
    const { fields = [] } = recordCard(record, { lang: 'en', corpus: corpusOf([article, record]), today })
      .embeds![0]!;
    expect(fields.at(-1)?.name).toBe('Source');
  }
});

test('dates of which one is only more exact do not differ; others do', () => {
  const nameOf = (...dates: string[]) => {
    const sources = [{ article: 'article', paragraph: 1 }];
    const event: Event = { ...anyEvent!, id: 'event', dates: dates.map((date) => ({ date, sources })) };
    const view = { lang: 'en' as const, corpus: corpusOf([article, event]), today };
    return recordCard(event, view).embeds![0]!.fields!.at(-1)!.name;
  };
  expect(nameOf('1960-12-02', '1960')).toBe('Sources');
  expect(nameOf('2024-09?', '2024-09')).toBe('Sources');
  expect(nameOf('1960-12-02', '1961')).toBe('Sources differ');
  expect(nameOf('2024-09-21/2024-09-27', '2024-09-22/2024-09-26')).toBe('Sources differ');
});

test('an event with many dates names the sources of as many as fit', () => {
  const dates = Array.from({ length: 30 }, (_, n) => ({
    date: `19${n + 10}`,
    sources: [{ article: 'article', paragraph: n + 1 }],
  }));
  const event: Event = { ...anyEvent!, id: 'event', dates };
  const view = { lang: 'vi' as const, corpus: corpusOf([article, event]), today };
  const field = recordCard(event, view).embeds![0]!.fields!.at(-1)!;
  const lines = field.value.split('\n');
  expect(field.name).toBe('Các nguồn nói khác nhau');
  lines.slice(0, -1).forEach((line, n) => {
    expect(line).toMatch(new RegExp(`^\\*\\*Năm 19${n + 10}\\*\\*: .* · đoạn\u00a0${n + 1}$`));
  });
  expect(lines.at(-1)).toBe(`… và ${31 - lines.length} mục khác`);
});

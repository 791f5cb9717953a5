/** What a reader must know of an event's day, in its lines in a list. */
import { expect, test } from 'vitest';
import { eventLine, upcomingLine } from '../../src/cards/event.ts';
import { recordCard } from '../../src/cards/record.ts';
import { eventsOn, upcoming } from '../../src/corpus/on-this-day.ts';
import type { Event } from '../../src/corpus/schema.ts';
import type { Lang } from '../../src/lang.ts';
import { corpus } from '../real-corpus.ts';
import { corpusOf } from './records.ts';

const { events } = corpus;
const today = Temporal.PlainDate.from('2026-11-22');

/** The event's line among those of a day. */
function lineOf(event: Event, lang: Lang, day: Temporal.PlainDate | Temporal.PlainMonthDay): string {
  const corpus = corpusOf([event]);
  return eventLine(eventsOn(corpus, day)[0]!, { lang, corpus, today });
}

const dated = (date: string, more: Partial<Event> = {}): Event => ({
  ...events[0]!,
  title: { vi: 'Lễ ký', en: 'Signing' },
  dates: [{ date, sources: [{ article: 'article', paragraph: 1 }] }],
  planned: false,
  annual: true,
  ...more,
});
const day = (text: string) => Temporal.PlainMonthDay.from(text);
const outside = [{ outside: { vi: 'Báo', en: 'Press' } }];

test('a line of a day says when, what, and how long ago', () => {
  expect(lineOf(dated('1960-12-02'), 'vi', day('--12-02'))).toBe(
    '**Ngày 2/12/1960**: Lễ ký · 65 năm trước · tròn 66 năm vào ngày 2/12/2026',
  );
  expect(lineOf(dated('2025-11-22'), 'en', day('--11-22'))).toBe(
    '**22 November 2025**: Signing · 1 year ago',
  );
  expect(lineOf(dated('2026-12-02'), 'en', day('--12-02'))).toBe('**2 December 2026**: Signing');
});

test('a card says how long ago it was, and nothing of the kind within a year or of what is to come', () => {
  const firstLineOf = (date: string) => {
    const event = dated(date);
    return recordCard(event, {
      lang: 'en',
      corpus: corpusOf([event]),
      today,
    }).embeds?.[0]?.description?.split('\n')[0];
  };
  expect(firstLineOf('1960-12-02')).toBe('**2 December 1960 · 65 years ago · 66 years on 2 December 2026**');
  expect(firstLineOf('2026-10-01')).toBe('**1 October 2026**');
  expect(firstLineOf('2028-01-01')).toBe('**1 January 2028**');
  expect(firstLineOf('2021-01-25/2021-02-01')).toBe('**25 January – 1 February 2021 · 5 years ago**');
  expect(firstLineOf('2020/2021')).toBe('**2020–2021**');
  expect(firstLineOf('2024-09/2025-09')).toBe('**September 2024 – September 2025**');
});

test('a year is full on 28 February where 29 February is marked on that day, and not in a leap year', () => {
  const leap = dated('2024-02-29', { annual: false });
  const lineOn = (today: string) => {
    const [corpus, date] = [corpusOf([leap]), Temporal.PlainDate.from(today)];
    return eventLine(eventsOn(corpus, day('--02-29'))[0]!, { lang: 'en', corpus, today: date });
  };
  expect(lineOn('2026-02-27')).toBe('**29 February 2024**: Signing · 1 year ago');
  expect(lineOn('2026-02-28')).toBe('**29 February 2024**: Signing · 2 years ago');
  expect(lineOn('2028-02-28')).toBe('**29 February 2024**: Signing · 3 years ago');
  expect(lineOn('2028-02-29')).toBe('**29 February 2024**: Signing · 4 years ago');
});

test('the coming anniversary of this year is counted as /upcoming counts it, whatever comes round', () => {
  const lineOn = (event: Event, today: string) => {
    const [corpus, date] = [corpusOf([event]), Temporal.PlainDate.from(today)];
    const view = { lang: 'en', corpus, today: date } as const;
    const when = Temporal.PlainDate.from(event.dates[0]!.date).toPlainMonthDay();
    return eventLine(eventsOn(corpus, when)[0]!, view).split(': Signing')[1];
  };
  expect(lineOn(dated('2025-12-02'), '2026-12-01')).toBe(' · 1 year on 2 December 2026');
  expect(lineOn(dated('1960-12-02'), '2026-12-02')).toBe(' · 66 years ago');
  expect(lineOn(dated('1960-12-02'), '2026-12-03')).toBe(' · 66 years ago');
  expect(lineOn(dated('1960-02-29'), '2026-02-01')).toBe(' · 65 years ago · 66 years on 28 February 2026');
  expect(lineOn(dated('1960-12-02', { annual: false }), '2026-12-01')).toBe(' · 65 years ago');
  const inAYear = dated('1960', { dates: [{ date: '1960', sources: outside }] });
  const view = { lang: 'en', corpus: corpusOf([inAYear]), today } as const;
  expect(JSON.stringify(recordCard(inAYear, view))).not.toContain('years on');
});

test('and what was only planned, which day no article gives, and that 28 February stands in for the 29th', () => {
  const planned = dated('1960-12-02', { planned: true });
  expect(lineOf(planned, 'vi', day('--12-02'))).toMatch(
    / · 65 năm trước · tròn 66 năm vào ngày 2\/12\/2026 · dự kiến$/,
  );
  expect(lineOf(planned, 'en', day('--12-02'))).toMatch(
    / · 65 years ago · 66 years on 2 December 2026 · planned$/,
  );
  const known = dated('1960-12-02', { dates: [{ date: '1960-12-02', sources: outside }] });
  expect(lineOf(known, 'vi', day('--12-02'))).toMatch(
    / · 65 năm trước · tròn 66 năm vào ngày 2\/12\/2026 · ngày theo nguồn ngoài các bài báo$/,
  );
  expect(lineOf(known, 'en', day('--12-02'))).toMatch(/ · day known from outside the articles$/);
  const leap = dated('1960-02-29');
  expect(lineOf(leap, 'en', Temporal.PlainDate.from('2026-02-28'))).toMatch(
    /Happened on 29 February; in years without that day, marked on the 28th$/,
  );
});

test('a line of what is coming says the day, which anniversary, how far off, and the same warnings', () => {
  const lineIn = (event: Event, lang: Lang) => {
    const corpus = corpusOf([event]);
    return upcomingLine(upcoming(corpus, today)[0]!, { lang, corpus, today });
  };
  const dates = [{ date: '1960-12-02', sources: outside }];
  expect(lineIn(dated('1960-12-02', { planned: true, dates }), 'vi')).toBe(
    '**Ngày 2/12/2026** · còn 10 ngày · kỷ niệm 66 năm ngày 2/12/1960: Lễ ký · dự kiến · ngày theo nguồn ngoài các bài báo',
  );
  expect(lineIn(dated('1960-11-23'), 'en')).toBe(
    '**23 November 2026** · tomorrow · 66 years since 23 November 1960: Signing',
  );
  expect(lineIn(dated('2026-11-22'), 'en')).toBe('**22 November 2026** · today: Signing');
  expect(lineIn(dated('1960-02-29'), 'vi')).toMatch(
    /^\*\*Ngày 28\/2\/2027\*\* · còn 98 ngày · kỷ niệm 67 năm ngày 29\/2\/1960: Lễ ký · Diễn ra ngày 29\/2; /,
  );
  const title = { vi: 'Ra đời (Quốc khánh)', en: 'Birth (National Day)' };
  expect(lineIn(dated('1945-12-02?', { title }), 'en')).toBe(
    '**2 December 2026 (inferred)** · in 10 days · 81 years since 2 December 1945: Birth (National Day)',
  );
});

test.each([
  ['1960-12-02', '1960', false],
  ['1960-12-02', '1960-12-02~', false],
  ['1960-12-02', '1961', true],
  ['1960-12-02', '1959/1961', true],
  ['2024-09-21/2024-09-27', '2024-09', false],
  ['2024-09-21/2024-09-27', '2024-09-22', true],
])('a card and a list say alike whether sources differ: %s and %s, %j', (date, other, differ) => {
  const event = dated(date, { dates: [date, other].map((each) => ({ date: each, sources: outside })) });
  const card = recordCard(event, { lang: 'en', corpus: corpusOf([event]), today });
  const when = Temporal.PlainMonthDay.from(date.slice(0, 10));
  expect([
    /Sources differ/.test(JSON.stringify(card)),
    /sources differ/.test(lineOf(event, 'en', when)),
  ]).toEqual([differ, differ]);
});

test('of sources that differ none has a day before it that it does not give', () => {
  const event = corpus.get('vn-us-relations') as Event;
  const linesIn = (lang: Lang) =>
    recordCard(event, { lang, corpus, today })
      .embeds?.[0]?.fields?.at(-1)
      ?.value.replaceAll(/https:.*/g, '')
      .split('\n');
  expect(linesIn('vi')).toEqual([
    expect.stringMatching(/^\*\*Ngày 12\/7\/1995\*\*: Thông tấn xã .* \(ngoài các bài báo\) $/),
    expect.stringMatching(/^\*\*Ngày 11\/7\/1995\*\*: Phái bộ .* \(ngoài các bài báo\) $/),
    expect.stringMatching(/^Tổng Bí thư, .* · đoạn\u00a013 \(bài không ghi ngày của sự kiện\)$/),
    expect.stringMatching(/^Chủ tịch nước .* · đoạn\u00a012 \(bài không ghi ngày của sự kiện\)$/),
  ]);
  expect(linesIn('en')?.at(-1)).toMatch(
    /^President .* · para\.\u00a012 \(the article does not give the day of the event\)$/,
  );
});

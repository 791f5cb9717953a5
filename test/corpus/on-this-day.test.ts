import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anniversariesOn, eventsOn, upcoming } from '../../src/corpus/on-this-day.ts';
import type { Corpus, Event, Source } from '../../src/corpus/schema.ts';

const article: Source = { article: 'an-article', paragraph: 3 };
const outside: Source = { outside: { vi: 'Trang của Liên hợp quốc', en: 'The UN website' } };

function event(id: string, date: string, fields: Partial<Event> = {}): Event {
  return {
    kind: 'event',
    type: 'anniversary',
    id,
    title: { vi: id, en: id },
    dates: [{ date, sources: [article] }],
    parties: [],
    annual: false,
    planned: false,
    ...fields,
  };
}

function corpusOf(...events: Event[]): Corpus {
  const none = { articles: [], quotations: [], figures: [], facts: [], people: [], terms: [] };
  const asked = new Map<string, string[]>();
  return {
    ...none,
    events,
    asked,
    unanswered: [],
    synonyms: [],
    get: (id) => events.find((each) => each.id === id),
    all: () => events,
  };
}

const day = (text: string) => Temporal.PlainDate.from(text);
const ids = (found: { event: Event }[]) => found.map((each) => each.event.id);

describe('eventsOn', () => {
  it('finds the events of that day of the year, oldest first, with the years since', () => {
    const corpus = corpusOf(
      event('join', '1977-09-20'),
      event('first', '1945-09-20'),
      event('other', '1977-09-21'),
    );
    const found = eventsOn(corpus, day('2025-09-20'));
    expect(ids(found)).toEqual(['first', 'join']);
    expect(found.map((each) => each.years)).toEqual([80, 48]);
  });

  it('answers for a day of the year without a year, and then knows no years', () => {
    const found = eventsOn(corpusOf(event('join', '1977-09-20')), Temporal.PlainMonthDay.from('09-20'));
    expect(found.map((each) => each.years)).toEqual([null]);
  });

  it('never answers with a date known to the month or the year, nor with an approximate one', () => {
    const corpus = corpusOf(event('year', '1977'), event('month', '1977-09'), event('about', '1977-09-01~'));
    for (const date of ['2025-09-01', '2025-01-01', '2025-09-30', '2025-12-31']) {
      expect(eventsOn(corpus, day(date))).toEqual([]);
    }
  });

  it('does not speak of what is still to come', () => {
    expect(eventsOn(corpusOf(event('later', '2030-05-01')), day('2029-05-01'))).toEqual([]);
  });

  it('counts a visit on each of its days, across New Year too, and says which is the first', () => {
    const corpus = corpusOf(event('visit', '2024-12-30/2025-01-02'));
    const found = ['2024-12-30', '2025-01-02', '2025-12-31', '2026-01-01'].map(
      (date) => eventsOn(corpus, day(date))[0],
    );
    expect(found.map((each) => [each?.years, each?.first])).toEqual([
      [0, true],
      [0, false],
      [1, false],
      [1, false],
    ]);
    expect(eventsOn(corpus, day('2026-01-03'))).toEqual([]);
  });

  it('remembers a term of years on its first day only', () => {
    const corpus = corpusOf(event('term', '2023-01-01/2025-12-31'));
    expect(ids(eventsOn(corpus, day('2026-01-01')))).toEqual(['term']);
    expect(eventsOn(corpus, day('2026-06-01'))).toEqual([]);
  });

  it('lets 28 February stand in for the 29th in common years and says so', () => {
    const corpus = corpusOf(event('leap', '2000-02-29'), event('plain', '2001-02-28'));
    expect(eventsOn(corpus, day('2025-02-28')).map((each) => [each.event.id, each.standsIn])).toEqual([
      ['leap', true],
      ['plain', false],
    ]);
    expect(ids(eventsOn(corpus, day('2024-02-28')))).toEqual(['plain']);
    expect(eventsOn(corpus, day('2024-02-29')).map((each) => [each.event.id, each.standsIn])).toEqual([
      ['leap', false],
    ]);
  });

  it('says when a date is known from outside, or told otherwise elsewhere', () => {
    const corpus = corpusOf(
      event('un', '1945-10-24', { dates: [{ date: '1945-10-24', sources: [outside] }] }),
      event('trip', '2024-10-24?', {
        dates: [
          { date: '2024-10-24?', sources: [article] },
          { date: '2024-10-25', sources: [article] },
        ],
      }),
    );
    const found = eventsOn(corpus, day('2025-10-24'));
    expect(found.map(({ outside, otherDates }) => ({ outside, otherDates }))).toEqual([
      { outside: true, otherDates: [] },
      { outside: false, otherDates: ['2024-10-25'] },
    ]);
  });

  it('takes no date for another one that only says less exactly when it was', () => {
    const given = ['1960-12-02', '1960-12-02?', '1960', '1960-12', '1961', '1960/1961'];
    const dates = given.map((date) => ({ date, sources: [article] }));
    const [found] = eventsOn(corpusOf(event('ties', '', { dates })), day('2025-12-02'));
    expect(found?.otherDates).toEqual(['1961', '1960/1961']);
  });
});

describe('anniversariesOn', () => {
  it('posts a visit on its first day alone, and a disputed one on its likeliest day alone', () => {
    const corpus = corpusOf(
      event('trip', '', {
        dates: [
          { date: '2024-09-21/2024-09-27', sources: [article] },
          { date: '2024-09-22/2024-09-26', sources: [article] },
        ],
      }),
    );
    expect(ids(anniversariesOn(corpus, day('2025-09-21')))).toEqual(['trip']);
    expect(anniversariesOn(corpus, day('2025-09-22'))).toEqual([]);
    expect(ids(eventsOn(corpus, day('2025-09-22')))).toEqual(['trip']);
  });

  it('posts a visit of 28 and 29 February in common years, too', () => {
    const corpus = corpusOf(event('visit', '2024-02-28/2024-02-29'));
    expect(anniversariesOn(corpus, day('2025-02-28'))).toMatchObject([{ first: true, standsIn: false }]);
  });

  it('posts each day-known event exactly once in every year after its own', () => {
    const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2024-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: 2025, max: 2034 }), (then, year) => {
        const corpus = corpusOf(event('it', then.toISOString().slice(0, 10)));
        const first = day(`${year}-01-01`);
        const days = Array.from({ length: first.daysInYear }, (_, n) => first.add({ days: n }));
        return days.flatMap((each) => anniversariesOn(corpus, each)).length === 1;
      }),
      { numRuns: 40 },
    );
  });
});

describe('upcoming', () => {
  const corpus = corpusOf(
    event('un-day', '1945-10-24', { annual: true }),
    event('leap', '2000-02-29', { annual: true }),
    event('once', '2020-11-01'),
    event('planned', '2026-06-01', { planned: true }),
  );

  it('lists the next anniversaries nearest first, with the days left and the years then', () => {
    const found = upcoming(corpus, day('2025-10-20'));
    expect(found.map((each) => [each.event.id, each.day.toString(), each.daysLeft, each.years])).toEqual([
      ['un-day', '2025-10-24', 4, 80],
      ['leap', '2026-02-28', 131, 26],
      ['planned', '2026-06-01', 224, 0],
    ]);
    expect(found[1]?.standsIn).toBe(true);
  });

  it('counts that day itself, and turns to the next year the day after', () => {
    expect(upcoming(corpus, day('2025-10-24'), { count: 1 })[0]?.daysLeft).toBe(0);
    expect(upcoming(corpus, day('2025-10-25')).at(-1)?.day.toString()).toBe('2026-10-24');
    const planned = (date: string) =>
      upcoming(corpus, day(date)).find(({ event: { id } }) => id === 'planned');
    expect(planned('2026-06-01')?.daysLeft).toBe(0);
    expect(planned('2026-06-02')).toBeUndefined();
  });

  it('keeps to the days and the count asked for', () => {
    expect(ids(upcoming(corpus, day('2025-10-20'), { days: 4 }))).toEqual(['un-day']);
    expect(ids(upcoming(corpus, day('2025-10-20'), { days: 3 }))).toEqual([]);
    expect(ids(upcoming(corpus, day('2025-10-20'), { count: 2 }))).toEqual(['un-day', 'leap']);
  });
});

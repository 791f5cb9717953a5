import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, isOpen, nextRun, openRun, type When } from '../../src/daily/planner.ts';
import { simulate, zones } from './simulate.ts';

const at = (text: string) => Temporal.Instant.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const hour = (text: string, timeZone: string): When => {
  const time = Temporal.PlainTime.from(text);
  return { minute: time.hour * 60 + time.minute, timeZone };
};
/** The next post, as the people there read it. */
const next = (when: When, after: string, taken: string[] = []) =>
  nextRun(when, at(after), new Set(taken))
    .at.toZonedDateTimeISO(when.timeZone)
    .toString({ timeZoneName: 'never' });

describe('nextRun', () => {
  it('is today if the hour is still to come, else tomorrow', () => {
    const hanoi = hour('08:00', 'Asia/Ho_Chi_Minh');
    expect(next(hanoi, '2026-11-22T00:59:59Z')).toBe('2026-11-22T08:00:00+07:00');
    expect(next(hanoi, '2026-11-22T01:00:00Z')).toBe('2026-11-23T08:00:00+07:00');
  });

  it.each([
    ['Asia/Kolkata', '2026-11-22T08:00:00+05:30'],
    ['Pacific/Chatham', '2026-11-23T08:00:00+13:45'],
    ['America/Argentina/Buenos_Aires', '2026-11-22T08:00:00-03:00'],
    ['UTC', '2026-11-22T08:00:00+00:00'],
  ])('keeps to the local hour in %s', (timeZone, expected) => {
    expect(next(hour('08:00', timeZone), '2026-11-22T00:00:00Z')).toBe(expected);
  });

  it('stays at the local hour when daylight saving comes and goes', () => {
    const newYork = hour('09:00', 'America/New_York');
    expect(next(newYork, '2026-03-07T15:00:00Z')).toBe('2026-03-08T09:00:00-04:00');
    expect(next(newYork, '2026-10-31T15:00:00Z')).toBe('2026-11-01T09:00:00-05:00');
  });

  it('moves a time that the clocks leap over on by the leap', () => {
    expect(next(hour('02:30', 'America/New_York'), '2026-03-08T00:00:00Z')).toBe('2026-03-08T03:30:00-04:00');
  });

  it('takes a time that comes twice the first time, and only then', () => {
    const twice = hour('01:30', 'America/New_York');
    expect(next(twice, '2026-11-01T04:00:00Z')).toBe('2026-11-01T01:30:00-04:00');
    expect(next(twice, '2026-11-01T05:30:00Z')).toBe('2026-11-02T01:30:00-05:00');
  });

  it('stays on its date where the clocks leap over midnight', () => {
    expect(next(hour('23:30', 'America/Godthab'), '2026-03-28T12:00:00Z')).toBe('2026-03-28T22:30:00-02:00');
  });

  it('leaves out a date that a zone left out', () => {
    const apia = hour('08:00', 'Pacific/Apia');
    expect(dueAt(apia, day('2011-12-30'))).toBeNull();
    expect(next(apia, '2011-12-30T00:00:00Z')).toBe('2011-12-31T08:00:00+14:00');
  });

  it('goes through 29 February and the end of the year', () => {
    const hanoi = hour('23:59', 'Asia/Ho_Chi_Minh');
    expect(next(hanoi, '2028-02-28T17:00:00Z')).toBe('2028-02-29T23:59:00+07:00');
    expect(next(hanoi, '2026-12-31T16:59:00Z')).toBe('2027-01-01T23:59:00+07:00');
  });

  it('passes over taken dates: moved to a later hour today, it posts again tomorrow', () => {
    const moved = hour('20:00', 'Asia/Ho_Chi_Minh');
    expect(next(moved, '2026-11-22T02:00:00Z', ['2026-11-22'])).toBe('2026-11-23T20:00:00+07:00');
  });

  it('passes over taken dates in the new zone when it moves west', () => {
    const moved = hour('08:00', 'America/Los_Angeles');
    expect(next(moved, '2026-11-22T02:00:00Z', ['2026-11-21', '2026-11-22'])).toBe(
      '2026-11-23T08:00:00-08:00',
    );
  });
});

describe('openRun', () => {
  const hanoi = hour('08:00', 'Asia/Ho_Chi_Minh');
  const open = (when: When, now: string, taken: string[] = []) =>
    openRun(when, at(now), new Set(taken))?.date.toString() ?? null;

  it('is today’s post from its hour to midnight', () => {
    expect(open(hanoi, '2026-11-22T00:59:59Z')).toBeNull();
    expect(open(hanoi, '2026-11-22T01:00:00Z')).toBe('2026-11-22');
    expect(open(hanoi, '2026-11-22T16:59:59Z')).toBe('2026-11-22');
    expect(open(hanoi, '2026-11-22T17:00:00Z')).toBeNull();
  });

  it('catches up on today after three days away, and on nothing else', () => {
    expect(open(hanoi, '2026-11-25T03:00:00Z', ['2026-11-21'])).toBe('2026-11-25');
    expect(open(hanoi, '2026-11-25T00:30:00Z', ['2026-11-21'])).toBeNull();
  });

  it('gives 23:59 ten minutes beyond midnight', () => {
    const late = hour('23:59', 'Asia/Ho_Chi_Minh');
    expect(open(late, '2026-11-22T17:08:59Z')).toBe('2026-11-22');
    expect(open(late, '2026-11-22T17:09:01Z')).toBeNull();
    // So is one that is tried again.
    const run = { date: day('2026-11-22'), at: at('2026-11-22T16:59:00Z') };
    expect(isOpen(late, run, at('2026-11-22T17:08:59Z'))).toBe(true);
    expect(isOpen(late, run, at('2026-11-22T17:09:01Z'))).toBe(false);
  });

  it('posts nothing twice when the clock jumps back, by an hour or by a day', () => {
    expect(open(hanoi, '2026-11-22T01:30:00Z', ['2026-11-22'])).toBeNull();
    expect(open(hanoi, '2026-11-21T01:30:00Z', ['2026-11-21', '2026-11-22'])).toBeNull();
  });
});

describe('over the years', () => {
  it('posts once on each day of four years, a leap day among them, in zones of every kind', () => {
    const kinds = [
      'Asia/Ho_Chi_Minh',
      'America/New_York',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'America/Godthab',
    ];
    for (const timeZone of kinds) {
      const result = simulate(hour('23:30', timeZone), { from: '2026-01-01', years: 4 });
      expect(result).toEqual({ timeZone, expected: 1461, made: 1461, twice: [] });
    }
  });

  it('leaves out the one day that Samoa left out', () => {
    const result = simulate(hour('08:00', 'Pacific/Apia'), { from: '2011-01-01', years: 1 });
    expect(result).toMatchObject({ expected: 364, made: 364, twice: [] });
  });

  it('posts once on each day, at any hour, in any zone, however late within a minute it wakes', () => {
    const run = fc.record({
      timeZone: fc.constantFrom(...zones),
      minute: fc.integer({ min: 0, max: 1439 }),
      year: fc.integer({ min: 2000, max: 2040 }),
      late: fc.integer({ min: 0, max: 59 }),
    });
    fc.assert(
      fc.property(run, ({ timeZone, minute, year, late }) => {
        const result = simulate({ timeZone, minute }, { from: `${year}-01-01`, years: 1 }, () => late);
        return result.made === result.expected && result.twice.length === 0;
      }),
      { numRuns: 60 },
    );
  });

  it('never plans into the past, nor more than three days ahead', () => {
    const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(
        moment,
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 1439 }),
        (date, timeZone, minute) => {
          const now = Temporal.Instant.fromEpochMilliseconds(date.getTime());
          const ahead = nextRun({ timeZone, minute }, now).at.since(now).total('hours');
          return ahead > 0 && ahead < 72;
        },
      ),
    );
  });
});

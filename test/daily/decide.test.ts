/** What a schedule that moves between zones posts, and in which order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, planned, takenDates } from '../../src/daily/decide.ts';
import { dueAt, nextRun } from '../../src/daily/planner.ts';
import type { PostRow } from '../../src/store/tables.ts';
import { corpus } from '../real-corpus.ts';
import { post, schedule } from '../store/rows.ts';
import { zones } from './simulate.ts';

const A = 'guild:1' as const;
const at = (text: string) => Temporal.Instant.from(text);
const made = (date: string, due: string, fields: Partial<PostRow> = {}) =>
  post(A, date, { state: 'sent', dueAt: at(due).epochMilliseconds, ...fields });
const los = schedule(A, { timeZone: 'America/Los_Angeles', minute: 1320 });
const date = (ledger: PostRow[], now: string) => planned(los, ledger, at(now)).date.toString();

describe('after a move west', () => {
  it.each(['sent', 'claimed', 'missed'] as const)('no date comes before one that is %s', (state) => {
    const ledger = [made('2025-12-02', '2025-12-02T01:00:00Z', { state })];
    expect(date(ledger, '2025-12-02T01:05:00Z')).toBe('2025-12-03');
    // Its hour has passed: yesterday's is not open either.
    expect(date(ledger, '2025-12-02T06:05:00Z')).toBe('2025-12-03');
  });

  it.each(['empty', 'failed', 'skipped'] as const)('one that was %s bars itself alone', (state) => {
    expect(date([made('2025-12-02', '2025-12-02T01:00:00Z', { state })], '2025-12-02T01:05:00Z')).toBe(
      '2025-12-01',
    );
  });

  it('a post that a clock two weeks ahead made bars itself alone', () => {
    const ledger = [made('2025-12-16', '2025-12-17T06:00:00Z')];
    expect(date(ledger, '2025-12-02T07:00:00Z')).toBe('2025-12-01');
    expect(date([...ledger, made('2025-12-14', '2025-12-15T06:00:00Z')], '2025-12-15T06:01:00Z')).toBe(
      '2025-12-15',
    );
  });

  it('from one end of the world to the other, a day is found', () => {
    const ledger = ['01', '02', '03', '04'].map((day) => made(`2025-12-${day}`, '2025-12-03T10:00:00Z'));
    const niue = { minute: 0, timeZone: 'Etc/GMT+12' };
    const now = at('2025-12-03T10:30:00Z');
    expect(nextRun(niue, now, takenDates(ledger.slice(3), now)).date.toString()).toBe('2025-12-05');
    expect(nextRun(niue, now, takenDates(ledger, now)).date.toString()).toBe('2025-12-05');
  });

  it('a post that was under way is still sent, though its day has yet to begin there', () => {
    const claimed = made('2025-12-02', '2025-12-02T01:00:00Z', { state: 'claimed' });
    const step = decide(los, [claimed], at('2025-12-02T01:20:00Z'), corpus);
    expect(step).toMatchObject({ do: 'settle', post: claimed });
    expect(step).not.toMatchObject({ content: null });
  });
});

it('through moves of every kind, at any moment, each post is of the first later date whose hour is to come', () => {
  const move = fc.record({
    timeZone: fc.constantFrom(...zones),
    minute: fc.integer({ min: 0, max: 1439 }),
    afterMinutes: fc.integer({ min: 0, max: 4_000 }),
  });
  fc.assert(
    fc.property(fc.array(move, { minLength: 1, maxLength: 12 }), (moves) => {
      let now = at('2025-12-02T01:00:00Z');
      let ledger = [made('2025-12-02', '2025-12-02T01:00:00Z')];
      for (const { timeZone, minute, afterMinutes } of moves) {
        const when = { timeZone, minute };
        const until = now.add({ minutes: afterMinutes });
        for (;;) {
          const run = nextRun(when, now, takenDates(ledger, now));
          let expected = Temporal.PlainDate.from(ledger.at(-1)!.date).add({ days: 1 });
          const isToCome = () => {
            const due = dueAt(when, expected);
            return due !== null && Temporal.Instant.compare(due, now) > 0;
          };
          while (!isToCome()) expected = expected.add({ days: 1 });
          expect(run.date.toString()).toBe(expected.toString());
          if (Temporal.Instant.compare(run.at, until) > 0) break;
          expect(planned(schedule(A, when), ledger, run.at)).toEqual(run);
          now = run.at;
          ledger = [...ledger, made(run.date.toString(), run.at.toString())];
        }
        now = until;
      }
    }),
    { numRuns: 200 },
  );
});

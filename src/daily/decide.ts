/** What to do with a schedule that is due. Pure: the row, its ledger and the time in, one step out. */
import type { Corpus } from '../corpus/schema.ts';
import type { PostRow, PostState, ScheduleRow } from '../store/tables.ts';
import { type Content, contentOf } from './content.ts';
import { isOpen, localDate, nextRun, openRun, type Run } from './planner.ts';
import type { Final } from './reasons.ts';
import { isKnownZone } from './zones.ts';

export const DAY_MS = 86_400_000;

export type Step =
  /** A new post: claim it, then send it. */
  | { do: 'send'; post: PostRow; content: Content }
  /** A post that was claimed before: look for it; if it is not there and there is `content`, its day lasts: send it. */
  | { do: 'settle'; post: PostRow; content: Content | null }
  /** Nothing to say today: write that down. */
  | { do: 'pass'; post: PostRow }
  /** It cannot be planned: pause it. */
  | { do: 'pause'; lack: Final }
  /** Nothing is open: wait for the next post. */
  | { do: 'wait' }
  /** It was paused by an error: tell its admin. */
  | { do: 'notify' }
  /** It is not on: see whether the bot is in the server. */
  | { do: 'look' };

/** `ledger`: the rows of this owner, as many days back as quotations rest, and all that are still claimed. */
export function decide(
  row: ScheduleRow,
  ledger: readonly PostRow[],
  now: Temporal.Instant,
  corpus: Corpus,
): Step {
  if (row.state === 'stopped') return { do: 'notify' };
  if (row.state !== 'on') return { do: 'look' };
  const lack = lackOfZone(row);
  if (lack !== null) return { do: 'pause', lack };
  const daily = ledger.filter((post) => post.kind === 'daily');
  const claimed = daily.find((post) => post.state === 'claimed');
  if (claimed !== undefined) {
    const run = runOf(claimed);
    return {
      do: 'settle',
      post: claimed,
      content: isOpen(row, run, now) ? speak(row, daily, run, corpus) : null,
    };
  }
  const run = openRun(row, now, takenDates(daily, now));
  if (run === null) return { do: 'wait' };
  const content = speak(row, daily, run, corpus);
  const post = newPost(row, run, now, content);
  return content === null ? { do: 'pass', post: { ...post, state: 'empty' } } : { do: 'send', post, content };
}

/** Why no post of it can be planned; null if one can. */
export function lackOfZone({ timeZone }: Pick<ScheduleRow, 'timeZone'>): Final | null {
  return isKnownZone(timeZone) ? null : { kind: 'final', reason: 'unknown-zone', detail: timeZone };
}

/** When to look at it again: at once, if another post is open (after yesterday's was settled late), else at the next one. */
export function wakeAfter(row: ScheduleRow, ledger: readonly PostRow[], now: Temporal.Instant): number {
  return wakeFor(planned(row, ledger, now), now);
}

/**
 * When to wake for that post: at once if it is due. For one that many skipped days lie before, a look in between: only
 * what a wrong clock has planned sleeps longer than `PLAUSIBLE_MS`.
 */
export function wakeFor({ at }: Run, now: Temporal.Instant): number {
  const from = now.epochMilliseconds;
  return Math.min(Math.max(at.epochMilliseconds, from), from + PLAUSIBLE_MS - DAY_MS);
}

/** No schedule waits this long on purpose: its time was planned under a clock that was wrong. */
export const PLAUSIBLE_MS = 4 * DAY_MS;

/** The post that is made when the schedule wakes at that moment: one that is open then, else the next one. */
export function planned(row: ScheduleRow, ledger: readonly PostRow[], wake: Temporal.Instant): Run {
  const taken = takenDates(ledger, wake);
  return openRun(row, wake, taken) ?? nextRun(row, wake, taken);
}

/** The first post from that moment on that has something to say; null if none of a year has. */
export function plannedWithContent(
  row: ScheduleRow,
  ledger: readonly PostRow[],
  wake: Temporal.Instant,
  corpus: Corpus,
): Run | null {
  const taken = takenDates(ledger, wake);
  let run = planned(row, ledger, wake);
  for (let tried = 0; tried < DAYS_LOOKED_THROUGH; tried++) {
    if (contentOf(corpus, run.date, row) !== null) return run;
    run = nextRun(row, run.at, taken);
  }
  return null;
}

const DAYS_LOOKED_THROUGH = 366;

/**
 * Local dates on which nothing may be posted any more: those of the ledger, and the two before a post that was made, or may
 * have been. Where the zone has moved west since, it can be one of these again, and yesterday's must not come after today's.
 * A post that is due later than now was made by a clock that ran ahead: the days until then are not lost.
 */
export function takenDates(ledger: readonly PostRow[], now: Temporal.Instant): Set<string> {
  const daily = ledger.filter((post) => post.kind === 'daily');
  const made = daily.filter(({ state, dueAt }) => MADE.has(state) && dueAt <= now.epochMilliseconds);
  return new Set([...daily.map((post) => post.date), ...made.flatMap((post) => datesBefore(post.date))]);
}

const MADE: ReadonlySet<PostState> = new Set(['claimed', 'sent', 'missed']);

/** Between the two ends of the world lie 26 hours. */
function datesBefore(date: string): string[] {
  return [1, 2].map((days) => Temporal.PlainDate.from(date).subtract({ days }).toString());
}

/** A row of the ledger that claims the post of that run. */
export function newPost(row: ScheduleRow, run: Run, now: Temporal.Instant, content: Content | null): PostRow {
  return {
    owner: row.owner,
    date: run.date.toString(),
    kind: 'daily',
    state: 'claimed',
    channelId: row.channelId,
    place: row.place,
    messageId: null,
    dueAt: run.at.epochMilliseconds,
    claimedAt: now.epochMilliseconds,
    quotation: content?.quotation?.id ?? null,
    error: null,
  };
}

/** The row that claims the notice of a pause: at most one a day. */
export function noticeFor(row: ScheduleRow, now: Temporal.Instant): PostRow {
  const timeZone = isKnownZone(row.timeZone) ? row.timeZone : 'UTC';
  const run = { date: localDate({ timeZone }, now), at: now };
  return { ...newPost(row, run, now, null), kind: 'notice' };
}

function runOf(post: PostRow): Run {
  return { date: Temporal.PlainDate.from(post.date), at: Temporal.Instant.fromEpochMilliseconds(post.dueAt) };
}

function speak(row: ScheduleRow, daily: readonly PostRow[], run: Run, corpus: Corpus): Content | null {
  const today = run.date.toString();
  const recent = daily
    .filter((post) => post.quotation !== null && post.date !== today)
    .map((post) => post.quotation!);
  return contentOf(corpus, run.date, row, recent);
}

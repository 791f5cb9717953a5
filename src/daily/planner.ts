/** When a daily post is due. Pure: instants and zones in, instants and local dates out. The rules are told in README.md. */

/** The hour of a schedule. */
export interface When {
  /** Minutes after local midnight. */
  minute: number;
  /** IANA name, or `UTC`. */
  timeZone: string;
}

/** One post: the local date that it is for, and the moment that it is due. */
export interface Run {
  date: Temporal.PlainDate;
  at: Temporal.Instant;
}

/** So long after its hour a post may still go out although its local day is over: 23:59 must not be lost to a slow minute. */
const GRACE_MINUTES = 10;

/**
 * The first post due after that instant whose local date is not taken (posted, skipped, in the making, or before one that
 * was posted). So a schedule that moves to a later hour or another zone today posts nothing twice on one local date, and
 * nothing of yesterday's after today's.
 */
export function nextRun(when: When, after: Temporal.Instant, taken: ReadonlySet<string> = new Set()): Run {
  let date = localDate(when, after);
  for (let tried = 0; tried <= taken.size + LONGEST_HOLE_DAYS; tried++) {
    const at = dueAt(when, date);
    if (at !== null && Temporal.Instant.compare(at, after) > 0 && !taken.has(date.toString()))
      return { date, at };
    date = date.add({ days: 1 });
  }
  throw new RangeError(`no day to post on in ${when.timeZone} after ${after}`);
}

/**
 * The post that is due by now and may still go out: today's, or yesterday's within the grace; null if there is none
 * or its date is taken. Days missed before that are not made up for.
 */
export function openRun(when: When, now: Temporal.Instant, taken: ReadonlySet<string>): Run | null {
  const today = localDate(when, now);
  const yesterday = today.subtract({ days: 1 });
  for (const date of [yesterday, today]) {
    const at = dueAt(when, date);
    if (at === null || Temporal.Instant.compare(at, now) > 0 || taken.has(date.toString())) continue;
    if (date === today || isWithinGrace(at, now)) return { date, at };
  }
  return null;
}

/**
 * Whether the post of that run may still be sent now: its local day lasts, or its grace, or, where the zone has moved west
 * since it was due, has yet to begin.
 */
export function isOpen(when: When, run: Run, now: Temporal.Instant): boolean {
  const today = localDate(when, now);
  if (today.equals(run.date) || isWithinGrace(run.at, now)) return true;
  return Temporal.PlainDate.compare(today, run.date) < 0 && Temporal.Instant.compare(run.at, now) <= 0;
}

/**
 * The instant of that hour on that local date; null if the zone has no such date (Samoa had no 30 December 2011).
 * A time that the clocks leap over is moved on by the leap (02:30 becomes 03:30); one that comes twice is taken the
 * first time.
 */
export function dueAt({ minute, timeZone }: When, date: Temporal.PlainDate): Temporal.Instant | null {
  const local = date.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
  // Where the leap goes over midnight, moving on would leave the date; then the time is moved back instead.
  for (const disambiguation of ['compatible', 'earlier'] as const) {
    const zoned = local.toZonedDateTime(timeZone, { disambiguation });
    if (zoned.toPlainDate().equals(date)) return zoned.toInstant();
  }
  return null;
}

/** The one local date that everything about a post goes by. */
export function localDate({ timeZone }: Pick<When, 'timeZone'>, at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO(timeZone).toPlainDate();
}

/** After the last taken date the next one exists, but for the one day that a zone may leave out. */
const LONGEST_HOLE_DAYS = 3;

function isWithinGrace(at: Temporal.Instant, now: Temporal.Instant): boolean {
  const late = now.epochMilliseconds - at.epochMilliseconds;
  return late >= 0 && late <= GRACE_MINUTES * 60_000;
}

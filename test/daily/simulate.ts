/** Ten years of daily posts under a simulated clock: what the planner makes, beside what the calendar expects. */
import { nextRun, openRun, type When } from '../../src/daily/planner.ts';

export interface Simulated {
  timeZone: string;
  expected: number;
  made: number;
  /** Local dates that were posted more than once; must stay empty. */
  twice: string[];
}

/** Every zone of the database, `UTC` and the zones with odd offsets among them. */
export const zones: readonly string[] = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])];

/**
 * Wakes at each planned moment, as many seconds late as `late` says, and posts what is open.
 */
export function simulate(
  when: When,
  { from, years }: { from: string; years: number },
  late: () => number = () => 0,
): Simulated {
  const first = Temporal.PlainDate.from(from);
  const end = first.add({ years });
  const posted = new Map<string, number>();
  const taken = new Set<string>();
  let now = first.toZonedDateTime(when.timeZone).toInstant().subtract({ seconds: 1 });
  for (;;) {
    const run = nextRun(when, now, taken);
    if (Temporal.PlainDate.compare(run.date, end) >= 0) break;
    now = run.at.add({ seconds: late() });
    const open = openRun(when, now, taken);
    if (open === null) continue;
    const date = open.date.toString();
    posted.set(date, (posted.get(date) ?? 0) + 1);
    taken.add(date);
    if (taken.size > 3) taken.delete(taken.values().next().value!);
  }
  return {
    timeZone: when.timeZone,
    expected: existingDays(when.timeZone, first, end),
    made: posted.size,
    twice: [...posted].filter(([, times]) => times > 1).map(([date]) => date),
  };
}

/** Counted another way than the planner does: by the noons of the calendar that fall on their own date. */
function existingDays(timeZone: string, first: Temporal.PlainDate, end: Temporal.PlainDate): number {
  let days = 0;
  for (let date = first; Temporal.PlainDate.compare(date, end) < 0; date = date.add({ days: 1 })) {
    if (date.toZonedDateTime({ timeZone, plainTime: '12:00' }).toPlainDate().equals(date)) days++;
  }
  return days;
}

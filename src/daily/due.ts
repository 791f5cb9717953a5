/** A schedule that is due, and what whoever deals with it is given. */
import type { Corpus } from '../corpus/schema.ts';
import type { Store } from '../store/open.ts';
import type { Owner, PostRow, PostState, ScheduleRow } from '../store/tables.ts';
import type { Step } from './decide.ts';
import type { Discord } from './discord.ts';
import type { Delay, Reason } from './reasons.ts';

export interface DailyLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface Timing {
  /** So long a schedule is one process's; then another one takes over. Well above `sendWithinMs` and a request's time-out. */
  leaseMs: number;
  /** A post that could not be begun within this of its lease is left to the next lease. */
  sendWithinMs: number;
  /** What may pass is tried again after about this, then twice as long each time, up to the second. */
  retryMs: number;
  longestRetryMs: number;
}

export const TIMING: Timing = {
  leaseMs: 120_000,
  sendWithinMs: 45_000,
  retryMs: 45_000,
  longestRetryMs: 1_800_000,
};

/** What an operator may want to count. */
export type DailyEvent =
  /** A post is settled, `lateMs` after it was due. */
  | { event: 'post'; outcome: Exclude<PostState, 'claimed' | 'skipped'>; lateMs: number }
  /** A try failed: for good, for now, or as `malformed`. */
  | { event: 'failure'; reason: Reason | Delay | 'malformed' };

export interface Delivery {
  store: Store;
  discord: Discord;
  corpus: Corpus;
  now(): Temporal.Instant;
  log: DailyLog;
  timing: Timing;
  observe?(event: DailyEvent): void;
  /** Work that no post waits for, but whoever stops does; its failure is told with these words. */
  aside(work: Promise<void>, owner: Owner, failed: string): void;
}

/** A leased schedule, with its ledger and what is to be done with it. */
export interface Due {
  row: ScheduleRow & { lease: string };
  /** When the lease began, on the clock that never jumps (`performance.now`). */
  leasedAt: number;
  ledger: readonly PostRow[];
  step: Step;
}

/**
 * Whether nobody has changed the settings, or turned the posts off, since it was leased: that ends the lease, and what had
 * to wait must not come after it.
 */
export async function isHeld({ row }: Due, { store }: Delivery): Promise<boolean> {
  return (await store.schedules.get(row.owner))?.lease === row.lease;
}

/** Held up beyond the safe part of its lease, a request could meet those of the process that takes the lease over. */
export function isSafe({ leasedAt }: Due, { sendWithinMs }: Timing): boolean {
  return performance.now() - leasedAt < sendWithinMs;
}

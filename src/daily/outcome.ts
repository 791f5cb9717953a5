/** What each outcome of a due schedule leads to: the next post, another try, a pause. */
import type { Corpus } from '../corpus/schema.ts';
import type { Store } from '../store/open.ts';
import type { Owner, PostRow, PostState, ScheduleRow } from '../store/tables.ts';
import { DAY_MS, type Step, wakeAfter } from './decide.ts';
import { diagnose } from './diagnose.ts';
import type { Discord } from './discord.ts';
import { guildOf } from './owner.ts';
import { causeOf, type Delay, type Final, type Passing, type Reason } from './reasons.ts';

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

/** Held up beyond the safe part of its lease, a request could meet those of the process that takes the lease over. */
export function isSafe({ leasedAt }: Due, { sendWithinMs }: Timing): boolean {
  return performance.now() - leasedAt < sendWithinMs;
}

/**
 * Does it, and decides by its cause what a refusal leads to. `leaves` is what the post then is: `failed` if it was surely
 * not sent; `claimed` if that is not known, so that it is looked for when the schedule goes on.
 */
export async function attempt(
  due: Due,
  post: PostRow | null,
  delivery: Delivery,
  act: () => Promise<void>,
  leaves: 'failed' | 'claimed' = 'failed',
): Promise<void> {
  try {
    await act();
  } catch (error) {
    let cause = causeOf(error);
    if (cause.kind === 'final') cause = await diagnose(delivery.discord, due.row, cause);
    if (cause.kind === 'final') return pause(due, post, cause, delivery, leaves);
    if (cause.kind === 'passing') return retry(due, post, cause, delivery, error);
    delivery.log.error({ err: error, owner: due.row.owner }, 'Discord finds a daily post malformed');
    // The schedule goes on: its next post must not wait for one that can never be looked for.
    const state = leaves === 'failed' ? 'failed' : 'missed';
    delivery.observe?.({ event: 'failure', reason: 'malformed' });
    if (post !== null) await end(post, { state, error: cause.detail }, delivery);
    await next(due, delivery);
  }
}

/** Writes down how a post ended. */
export async function end(
  post: PostRow,
  fields: { state: 'sent' | 'missed' | 'failed' } & Partial<Pick<PostRow, 'messageId' | 'error'>>,
  { store, now, observe }: Delivery,
): Promise<void> {
  await store.posts.settle(post, fields);
  if (post.kind !== 'daily') return;
  observe?.({ event: 'post', outcome: fields.state, lateMs: now().epochMilliseconds - post.dueAt });
}

export async function retry(
  { row }: Due,
  post: PostRow | null,
  cause: Passing,
  delivery: Delivery,
  err?: unknown,
): Promise<void> {
  const { retryMs, longestRetryMs } = delivery.timing;
  delivery.observe?.({ event: 'failure', reason: cause.detail });
  const backOff = Math.min(longestRetryMs, retryMs * 2 ** Math.min(row.attempts, 16));
  const jittered = backOff * (0.75 + Math.random() / 2);
  if (cause.everybody && cause.waitMs > 0) await delivery.store.pace.hold(cause.waitMs);
  const wakeAt = delivery.now().epochMilliseconds + Math.round(Math.max(jittered, cause.waitMs));
  // If the admin changed the settings meanwhile, the claim is settled under the new ones.
  if (!(await release(row, delivery, { wakeAt, attempts: row.attempts + 1 }))) return;
  if (post !== null) await delivery.store.posts.settle(post, { error: cause.detail });
  delivery.log.warn(
    { owner: row.owner, attempts: row.attempts + 1, cause: cause.detail, err },
    'a daily post will be tried again',
  );
}

/** Stops for good, keeps the settings, and wakes once more to tell the admin, or a day later to see whether it is back. */
export async function pause(
  { row }: Due,
  post: PostRow | null,
  { reason, detail }: Final,
  delivery: Delivery,
  leaves: 'failed' | 'claimed',
): Promise<void> {
  const now = delivery.now();
  delivery.observe?.({ event: 'failure', reason });
  const fields = { reason, reasonDetail: detail, attempts: 0, ...stopped(row.owner, reason, now) };
  // If the admin changed the settings meanwhile, the claim stays open: it is settled under the new ones.
  if (!(await release(row, delivery, fields))) return;
  if (post !== null && leaves === 'failed') await end(post, { state: leaves, error: reason }, delivery);
  else if (post !== null) await delivery.store.posts.settle(post, { error: reason });
  delivery.log.warn({ owner: row.owner, reason, detail }, 'a daily post is paused');
}

function stopped(owner: Owner, reason: Reason, now: Temporal.Instant): Pick<ScheduleRow, 'state' | 'wakeAt'> {
  if (reason === 'gone') return { state: 'gone', wakeAt: nextLook(now) };
  // A person is told nothing where it is their direct messages that are closed.
  if (guildOf(owner) === null && reason !== 'unknown-zone') return { state: 'paused', wakeAt: null };
  return { state: 'stopped', wakeAt: now.epochMilliseconds };
}

export function release(
  row: Due['row'],
  { store }: Delivery,
  fields: Partial<Omit<ScheduleRow, 'owner'>>,
): Promise<boolean> {
  return store.schedules.release(row.owner, row.lease, fields);
}

/** Waits for the next post. */
export async function next({ row, ledger, step }: Due, delivery: Delivery): Promise<void> {
  const today = 'post' in step ? [step.post] : [];
  const wakeAt = wakeAfter(row, [...ledger, ...today], delivery.now());
  await release(row, delivery, { wakeAt, attempts: 0 });
}

/** When to see whether the bot is in the server: about a day later, and not in all servers at once. */
export function nextLook(now: Temporal.Instant): number {
  return now.epochMilliseconds + Math.round(DAY_MS * (1 + Math.random() / 8));
}

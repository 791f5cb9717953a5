/** What each outcome of a due schedule leads to: the next post, another try, a pause. */
import type { Owner, PostRow, ScheduleRow } from '../store/tables.ts';
import { DAY_MS, wakeAfter } from './decide.ts';
import { diagnose } from './diagnose.ts';
import { type Delivery, type Due, isSafe } from './due.ts';
import { guildOf } from './owner.ts';
import { causeOf, type Final, type Passing, type Reason } from './reasons.ts';

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

/**
 * Lets the schedule wake again when its cause may have passed: after `retryMs`, twice as long each time up to `longestRetryMs`, ± 25 %, and
 * not before Discord allows it. `post`: what was to be sent, if anything; `err`: for the log.
 */
export async function retry(
  due: Due,
  post: PostRow | null,
  cause: Passing,
  delivery: Delivery,
  err?: unknown,
): Promise<void> {
  const { row } = due;
  const { retryMs, longestRetryMs } = delivery.timing;
  delivery.observe?.({ event: 'failure', reason: cause.detail });
  const backOff = Math.min(longestRetryMs, retryMs * 2 ** Math.min(row.attempts, 16));
  const jittered = backOff * (0.75 + Math.random() / 2);
  if (cause.everybody && cause.waitMs > 0) await delivery.store.pace.hold(cause.waitMs);
  const wakeAt = delivery.now().epochMilliseconds + Math.round(Math.max(jittered, cause.waitMs));
  // If the admin changed the settings meanwhile, the claim is settled under the new ones.
  if (!(await release(row, delivery, { wakeAt, attempts: row.attempts + 1 }))) {
    if (post !== null && cause.detail === 'held-up') await leaveUnsent(due, post, delivery);
    return;
  }
  if (post !== null) await delivery.store.posts.settle(post, { error: cause.detail });
  delivery.log.warn(
    { owner: row.owner, attempts: row.attempts + 1, cause: cause.detail, err },
    'a daily post will be tried again',
  );
}

/**
 * Writes down that a post was surely not sent, where the settings were changed before it could be. Not beyond the safe part
 * of the lease: somebody else may be sending it by then.
 */
export async function leaveUnsent(due: Due, post: PostRow, { store, timing }: Delivery): Promise<void> {
  if (isSafe(due, timing)) await store.posts.settle(post, { error: 'held-up' });
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
  if (guildOf(owner) === null && reason !== 'unknown-zone') return { state: 'paused', wakeAt: nextLook(now) };
  return { state: 'stopped', wakeAt: now.epochMilliseconds };
}

/** Ends the lease and changes these fields; false, and nothing is changed, if the settings were changed meanwhile. */
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

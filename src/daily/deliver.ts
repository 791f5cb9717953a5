/** One due schedule from its lease to its end: claim, look, send, confirm; and what each kind of failure leads to. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Corpus } from '../corpus/schema.ts';
import type { Store } from '../store/open.ts';
import type { Owner, PostRow, ScheduleRow } from '../store/tables.ts';
import type { Content } from './content.ts';
import { DAY_MS, noticeFor, type Step, takenDates, wakeAfter, wakeFor } from './decide.ts';
import { diagnose, isRemoval, missingIn } from './diagnose.ts';
import type { Discord } from './discord.ts';
import { findPost } from './find.ts';
import { nonceOf, postMessage, threadTitle } from './message.ts';
import { sendNotice } from './notice.ts';
import { guildOf } from './owner.ts';
import { takeTurn } from './pace.ts';
import { nextRun } from './planner.ts';
import { type Cause, causeOf, type Reason } from './reasons.ts';

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

/** So long a server that removed the bot finds its settings again. */
const KEPT_DAYS = 30;

export interface Delivery {
  store: Store;
  discord: Discord;
  corpus: Corpus;
  now(): Temporal.Instant;
  log: DailyLog;
  timing: Timing;
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

const HELD_UP = {
  kind: 'passing',
  detail: 'held-up',
  waitMs: 0,
  everybody: false,
  limited: false,
} as const;

/** Does the step. Throws only for bugs and for a database that fails: the lease then runs out, and it is tried again. */
export async function deliver(due: Due, delivery: Delivery): Promise<void> {
  const { row, step } = due;
  switch (step.do) {
    case 'send':
      return attempt(due, step.post, delivery, () => send(due, step.post, step.content, delivery));
    case 'settle':
      return attempt(
        due,
        step.post,
        delivery,
        () => settle(due, step.post, step.content, delivery),
        'claimed',
      );
    case 'notify':
      return notify(due, delivery);
    case 'look':
      return look(due, delivery);
    default:
      await release(row, delivery, { wakeAt: wakeAfter(row, due.ledger, delivery.now()), attempts: 0 });
  }
}

async function send(due: Due, post: PostRow, content: Content, delivery: Delivery): Promise<void> {
  const { row } = due;
  const { discord, corpus, timing } = delivery;
  if (!isSafe(due, timing)) return retry(due, post, HELD_UP, delivery);
  const date = Temporal.PlainDate.from(post.date);
  const said = { date, content, lang: row.lang, roleId: row.roleId, dueAt: post.dueAt };
  const body = postMessage(said, corpus);
  const messageId = await withinLimits(due, delivery, () =>
    row.place === 'forum'
      ? discord.openForumPost(row.channelId, threadTitle(said), body)
      : discord.send(row.channelId, body, nonceOf({ ...post, channelId: row.channelId })),
  );
  await confirm(due, post, messageId, delivery);
}

/** Sends when Discord lets it, as long as the lease is safe: a request that was limited did surely not take effect. */
async function withinLimits<T>(due: Due, { store, timing }: Delivery, request: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await request();
    } catch (error) {
      const cause = causeOf(error);
      const until = performance.now() + (cause.kind === 'passing' ? cause.waitMs : 0);
      const isLimited = cause.kind === 'passing' && cause.limited;
      if (!isLimited || until - due.leasedAt > timing.sendWithinMs) throw error;
      if (cause.everybody) await store.pace.hold(cause.waitMs);
      await sleep(cause.waitMs);
      await takeTurn(store.pace);
      // Others may have been asked for silence meanwhile: beyond the safe part of the lease it is the next one's.
      if (!isSafe(due, timing)) throw error;
    }
  }
}

/** A claim of before: whether it was sent is not known, so look first. */
async function settle(due: Due, post: PostRow, content: Content | null, delivery: Delivery): Promise<void> {
  const { row } = due;
  const { discord, store, log } = delivery;
  const found = await lookFor(post, row, discord);
  if (found.messageId !== null) return confirm(due, post, found.messageId, delivery);
  if (content === null || found.hidden) {
    await store.posts.settle(post, { state: 'missed' });
    log.warn(
      { owner: row.owner, date: post.date, error: post.error },
      'a daily post could not be sent on its day',
    );
    return next(due, delivery);
  }
  // Without the permission to read, Discord shows an empty history instead of refusing: "not there" means nothing.
  const lack = await lackOf(row, discord);
  if (lack !== null) return pause(due, post, lack, delivery, 'claimed');
  const fields = { claimedAt: delivery.now().epochMilliseconds, channelId: row.channelId, place: row.place };
  const again = { ...post, ...fields };
  await store.posts.settle(post, fields);
  return attempt(due, again, delivery, () => send(due, again, content, delivery));
}

/** Which permissions a post in its channel would lack, as a refusal; null if none. */
async function lackOf(row: ScheduleRow, discord: Discord): Promise<Extract<Cause, { kind: 'final' }> | null> {
  const guildId = guildOf(row.owner);
  if (guildId === null) return null;
  const missing = await missingIn(discord, guildId, await discord.channel(row.channelId), row.roleId);
  if (missing.length === 0) return null;
  return { kind: 'final', reason: 'missing-permissions', detail: missing.join(',') };
}

/** Looks where it was to go. `hidden`: it may be there, in a channel given up since, which the bot cannot read any more. */
async function lookFor(
  post: PostRow,
  row: ScheduleRow,
  discord: Discord,
): Promise<{ messageId: string | null; hidden: boolean }> {
  try {
    return { messageId: await findPost(discord, post), hidden: false };
  } catch (error) {
    const cause = causeOf(error);
    if (post.channelId === row.channelId || cause.kind !== 'final') throw error;
    return { messageId: null, hidden: cause.reason !== 'unknown-channel' };
  }
}

async function confirm(due: Due, post: PostRow, messageId: string, delivery: Delivery): Promise<void> {
  await delivery.store.posts.settle(post, { state: 'sent', messageId, error: null });
  await next(due, delivery);
  if (post.place !== 'announcement') return;
  // Not awaited: Discord allows ten an hour, and a post that is not published is still posted.
  delivery.discord.publish(post.channelId, messageId).catch((err) => {
    delivery.log.warn({ err, owner: post.owner }, 'a daily post was not published to followers');
  });
}

/** Waits for the next post. */
async function next({ row, ledger, step }: Due, delivery: Delivery): Promise<void> {
  const today = 'post' in step ? [step.post] : [];
  const wakeAt = wakeAfter(row, [...ledger, ...today], delivery.now());
  await release(row, delivery, { wakeAt, attempts: 0 });
}

async function notify(due: Due, delivery: Delivery): Promise<void> {
  const { row } = due;
  const begun = due.ledger.find((post) => post.kind === 'notice' && post.state === 'claimed');
  const open = begun ?? (await delivery.store.posts.claim([noticeFor(row, delivery.now())]))[0];
  const told = { state: 'paused', wakeAt: nextLook(delivery.now()), attempts: 0 } as const;
  if (open === undefined) return void (await release(row, delivery, told));
  await attempt(due, open, delivery, async () => {
    const messageId = await sendNotice(delivery.discord, row, nonceOf(open));
    await delivery.store.posts.settle(
      open,
      messageId === null ? { state: 'failed' } : { state: 'sent', messageId },
    );
    await release(row, delivery, told);
  });
}

/** When to see whether the bot is in the server: about a day later, and not in all servers at once. */
export function nextLook(now: Temporal.Instant): number {
  return now.epochMilliseconds + Math.round(DAY_MS * (1 + Math.random() / 8));
}

/** A server without the bot is forgotten after a month; where the bot is back, the posts go on. */
async function look(due: Due, delivery: Delivery): Promise<void> {
  const { row } = due;
  const guildId = guildOf(row.owner);
  if (guildId === null) return void (await release(row, delivery, { wakeAt: null }));
  const refusal = await delivery.discord.guild(guildId).then(() => null, causeOf);
  if (refusal === null && row.state === 'gone')
    return attempt(due, null, delivery, () => goOn(due, delivery));
  // A day on which Discord does not say counts for nothing.
  const days = refusal === null ? 0 : row.attempts + (isRemoval(refusal) ? 1 : 0);
  if (days < KEPT_DAYS) {
    return void (await release(row, delivery, { wakeAt: nextLook(delivery.now()), attempts: days }));
  }
  await delivery.store.schedules.remove(row.owner);
  delivery.log.info({ owner: row.owner }, 'forgot the settings of a server that removed the bot');
}

/** The bot is back: the next post comes at its hour. If it could not be made, the admin is told why. */
async function goOn(due: Due, delivery: Delivery): Promise<void> {
  const { row, ledger } = due;
  const now = delivery.now();
  const lack = await lackOf(row, delivery.discord);
  if (lack !== null) return pause(due, null, lack, delivery, 'failed');
  const wakeAt = wakeFor(nextRun(row, now, takenDates(ledger)), now);
  await release(row, delivery, { state: 'on', reason: null, wakeAt, attempts: 0 });
  delivery.log.info({ owner: row.owner }, 'the bot is back in a server: its daily posts go on');
}

/**
 * Does it, and decides by its cause what a refusal leads to. `leaves` is what the post then is: `failed` if it was surely
 * not sent; `claimed` if that is not known, so that it is looked for when the schedule goes on.
 */
async function attempt(
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
    if (cause.kind === 'final') {
      const refused = cause;
      cause = await diagnose(delivery.discord, due.row, refused).catch(causeOf);
      if (cause.kind === 'final' && cause.reason !== 'gone') cause = { ...refused, detail: cause.detail };
    }
    if (cause.kind === 'final') return pause(due, post, cause, delivery, leaves);
    if (cause.kind === 'passing') return retry(due, post, cause, delivery);
    delivery.log.error({ err: error, owner: due.row.owner }, 'Discord finds a daily post malformed');
    // The schedule goes on: its next post must not wait for one that can never be looked for.
    const state = leaves === 'failed' ? 'failed' : 'missed';
    if (post !== null) await delivery.store.posts.settle(post, { state, error: cause.detail });
    await next(due, delivery);
  }
}

async function retry(
  { row }: Due,
  post: PostRow | null,
  cause: Extract<Cause, { kind: 'passing' }>,
  delivery: Delivery,
): Promise<void> {
  const { retryMs, longestRetryMs } = delivery.timing;
  const backOff = Math.min(longestRetryMs, retryMs * 2 ** Math.min(row.attempts, 16));
  const jittered = backOff * (0.75 + Math.random() / 2);
  if (cause.everybody && cause.waitMs > 0) await delivery.store.pace.hold(cause.waitMs);
  const wakeAt = delivery.now().epochMilliseconds + Math.round(Math.max(jittered, cause.waitMs));
  // If the admin changed the settings meanwhile, the claim is settled under the new ones.
  if (!(await release(row, delivery, { wakeAt, attempts: row.attempts + 1 }))) return;
  if (post !== null) await delivery.store.posts.settle(post, { error: cause.detail });
  delivery.log.warn(
    { owner: row.owner, attempts: row.attempts + 1, cause: cause.detail },
    'a daily post will be tried again',
  );
}

/** Stops for good, keeps the settings, and wakes once more to tell the admin, or a day later to see whether it is back. */
async function pause(
  { row }: Due,
  post: PostRow | null,
  { reason, detail }: Extract<Cause, { kind: 'final' }>,
  delivery: Delivery,
  leaves: 'failed' | 'claimed',
): Promise<void> {
  const now = delivery.now();
  const fields = { reason, reasonDetail: detail, attempts: 0, ...stopped(row.owner, reason, now) };
  // If the admin changed the settings meanwhile, the claim stays open: it is settled under the new ones.
  if (!(await release(row, delivery, fields))) return;
  if (post !== null) await delivery.store.posts.settle(post, { state: leaves, error: reason });
  delivery.log.warn({ owner: row.owner, reason, detail }, 'a daily post is paused');
}

function stopped(owner: Owner, reason: Reason, now: Temporal.Instant): Pick<ScheduleRow, 'state' | 'wakeAt'> {
  if (reason === 'gone') return { state: 'gone', wakeAt: nextLook(now) };
  // A person is told nothing: it is their direct messages that are closed.
  if (guildOf(owner) === null) return { state: 'paused', wakeAt: null };
  return { state: 'stopped', wakeAt: now.epochMilliseconds };
}

function release(
  row: Due['row'],
  { store }: Delivery,
  fields: Partial<Omit<ScheduleRow, 'owner'>>,
): Promise<boolean> {
  return store.schedules.release(row.owner, row.lease, fields);
}

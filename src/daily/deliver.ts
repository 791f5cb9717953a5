/** One due schedule from its lease to its end: claim, look, send, confirm. What a failure leads to: outcome.ts. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { PostRow } from '../store/tables.ts';
import type { Content } from './content.ts';
import { noticeFor } from './decide.ts';
import { lackOf } from './diagnose.ts';
import type { Discord } from './discord.ts';
import { type Delivery, type Due, isHeld, isSafe } from './due.ts';
import { findPost } from './find.ts';
import { look } from './look.ts';
import { nonceOf, postMessage, threadTitle } from './message.ts';
import { sendNotice } from './notice.ts';
import { attempt, end, next, nextLook, pause, release, retry } from './outcome.ts';
import { takeTurn } from './pace.ts';
import { publish } from './publish.ts';
import { causeOf, type Delay, Delayed, passing } from './reasons.ts';
import { forgetDeletedRole, lacksRole } from './role.ts';

/** With 10,000 servers due in the same minute the last post comes after three and a half. */
const ON_TIME_MS = 900_000;

/** Does the step. Throws only for bugs and for a database that fails: the lease then runs out, and it is tried again. */
export async function deliver(due: Due, delivery: Delivery): Promise<void> {
  const { step } = due;
  switch (step.do) {
    case 'send':
      return attempt(due, step.post, delivery, () =>
        isLate(step.post)
          ? makeUpFor(due, step.post, step.content, delivery)
          : send(due, step.post, step.content, delivery),
      );
    case 'settle':
      return attempt(
        due,
        step.post,
        delivery,
        () => settle(due, step.post, step.content, delivery),
        'claimed',
      );
    case 'pause':
      return pause(due, null, step.lack, delivery, 'failed');
    case 'notify':
      return notify(due, delivery);
    case 'look':
      return look(due, delivery);
    case 'pass':
      delivery.observe?.({ event: 'post', outcome: 'empty', lateMs: 0 });
      return next(due, delivery);
    case 'wait':
      return next(due, delivery);
  }
}

async function send(due: Due, post: PostRow, content: Content, delivery: Delivery): Promise<void> {
  const { row } = due;
  const { discord, corpus, timing } = delivery;
  if (!isSafe(due, timing)) return retry(due, post, passing('held-up'), delivery);
  const date = Temporal.PlainDate.from(post.date);
  const said = { date, content, lang: row.lang, roleId: row.roleId, dueAt: post.dueAt };
  const body = postMessage(said, corpus);
  const sent = await withinLimits(due, delivery, 'held-up', () =>
    row.place === 'forum'
      ? discord.openForumPost(row.channelId, threadTitle(said), body)
      : discord.send(row.channelId, body, nonceOf({ ...post, channelId: row.channelId })),
  );
  await confirm(due, post, sent.id, delivery);
  if (lacksRole(row, sent))
    delivery.aside(forgetDeletedRole(row, delivery), row.owner, 'whether a role was deleted is not known');
}

/**
 * Asks when Discord lets it, as long as the lease is held and safe: a request that was limited did surely not take effect.
 * Throws `Delayed` with `late` where it is not any more after a wait.
 */
async function withinLimits<T>(
  due: Due,
  delivery: Delivery,
  late: Delay,
  request: () => Promise<T>,
): Promise<T> {
  const { store, timing } = delivery;
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
      if (!(await isHeld(due, delivery)) || !isSafe(due, timing)) throw new Delayed(late, error);
    }
  }
}

/**
 * One that comes long after its hour may have been made by a bot whose ledger is lost: that of a database which was put
 * back from a copy. It stands where a post on time does.
 */
async function makeUpFor(due: Due, post: PostRow, content: Content, delivery: Delivery): Promise<void> {
  const { messageId } = await lookFor({ ...post, claimedAt: post.dueAt }, due, delivery);
  return messageId === null ? send(due, post, content, delivery) : confirm(due, post, messageId, delivery);
}

function isLate({ dueAt, claimedAt }: PostRow): boolean {
  return claimedAt - dueAt > ON_TIME_MS;
}

/** A claim of before: whether it was sent is not known, so look first. */
async function settle(due: Due, post: PostRow, content: Content | null, delivery: Delivery): Promise<void> {
  const { row } = due;
  const { discord, log } = delivery;
  const found = await lookFor(post, due, delivery);
  if (found.messageId !== null) return confirm(due, post, found.messageId, delivery);
  if (content === null || found.hidden) {
    await end(post, { state: 'missed' }, delivery);
    log.warn(
      { owner: row.owner, date: post.date, error: post.error },
      'a daily post could not be sent on its day',
    );
    return next(due, delivery);
  }
  // Without the permission to read, Discord shows an empty history instead of refusing: "not there" means nothing.
  const lack = await lackOf(discord, row);
  if (lack !== null) return pause(due, post, lack, delivery, 'claimed');
  const { channelId, place } = row;
  // No error of before tells how this try ends.
  const fields = { claimedAt: delivery.now().epochMilliseconds, channelId, place, error: null };
  const again = { ...post, ...fields };
  await delivery.store.posts.settle(post, fields);
  return attempt(due, again, delivery, () => send(due, again, content, delivery));
}

/** Looks where it was to go. `hidden`: it may be there, in a channel given up since, which the bot cannot read any more. */
async function lookFor(
  post: PostRow,
  due: Due,
  delivery: Delivery,
): Promise<{ messageId: string | null; hidden: boolean }> {
  const { row } = due;
  const { discord } = delivery;
  // Of a busy channel there are many pages, and Discord limits how fast they are read: it would end at the same one each time.
  const messagesAfter: Discord['messagesAfter'] = (...asked) =>
    withinLimits(due, delivery, 'rate-limited', () => discord.messagesAfter(...asked));
  try {
    return { messageId: await findPost({ ...discord, messagesAfter }, post), hidden: false };
  } catch (error) {
    const cause = causeOf(error);
    if (post.channelId === row.channelId || cause.kind !== 'final') throw error;
    return { messageId: null, hidden: cause.reason !== 'unknown-channel' };
  }
}

async function confirm(due: Due, post: PostRow, messageId: string, delivery: Delivery): Promise<void> {
  await end(post, { state: 'sent', messageId, error: null }, delivery);
  await next(due, delivery);
  if (post.place !== 'announcement') return;
  // Discord allows ten an hour, and a post that is not published is still posted.
  delivery.aside(
    publish(post, messageId, delivery),
    post.owner,
    'a daily post was not published to followers',
  );
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

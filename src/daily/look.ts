/** Whether the bot is in the server of a schedule that is not on: it may be back, or gone for good. */
import { lackOfZone, wakeAfter } from './decide.ts';
import { isRemoval, lackOf } from './diagnose.ts';
import type { Delivery, Due } from './due.ts';
import { attempt, nextLook, pause, release } from './outcome.ts';
import { guildOf } from './owner.ts';
import { causeOf } from './reasons.ts';

/** So long a server that removed the bot, or a person whom it could not write to, finds the settings again. */
const KEPT_DAYS = 30;

/**
 * A server without the bot is forgotten after a month; where the bot is back, the posts go on. So is a person: nothing but
 * their own /remind sets their posts on again.
 */
export async function look(due: Due, delivery: Delivery): Promise<void> {
  const { row } = due;
  const guildId = guildOf(row.owner);
  if (guildId === null) return keep(due, row.attempts + 1, delivery);
  const refusal = await delivery.discord.guild(guildId).then(() => null, causeOf);
  if (refusal === null && row.state === 'gone')
    // What is counted from now on are tries to go on.
    return attempt({ ...due, row: { ...row, attempts: 0 } }, null, delivery, () => goOn(due, delivery));
  // A day on which Discord does not say counts for nothing.
  const isGone = refusal !== null && isRemoval(refusal);
  return keep(due, refusal === null ? 0 : row.attempts + (isGone ? 1 : 0), delivery);
}

/** Until the next day; for good it is forgotten where nothing could be posted on so many days. */
async function keep({ row }: Due, days: number, delivery: Delivery): Promise<void> {
  if (days < KEPT_DAYS)
    return void (await release(row, delivery, { wakeAt: nextLook(delivery.now()), attempts: days }));
  if (await delivery.store.schedules.remove(row.owner, row.lease))
    delivery.log.info(
      { owner: row.owner, reason: row.reason },
      'forgot settings by which nothing could be posted for a month',
    );
}

/** The bot is back: today's post comes now if its hour has passed. If it could not be made, the admin is told why. */
async function goOn(due: Due, delivery: Delivery): Promise<void> {
  const { row, ledger } = due;
  const lack = lackOfZone(row) ?? (await lackOf(delivery.discord, row));
  if (lack !== null) return pause(due, null, lack, delivery, 'failed');
  const wakeAt = wakeAfter(row, ledger, delivery.now());
  if (!(await release(row, delivery, { state: 'on', reason: null, wakeAt, attempts: 0 }))) return;
  delivery.log.info({ owner: row.owner }, 'the bot is back in a server: its daily posts go on');
}

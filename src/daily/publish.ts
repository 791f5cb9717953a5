/** Publishes a post of an announcement channel to those who follow it. */
import type { PostRow } from '../store/tables.ts';
import { placeOf } from './diagnose.ts';
import type { Discord } from './discord.ts';
import type { Delivery } from './due.ts';
import { causeOf } from './reasons.ts';

/** Where the channel has become a text channel, nothing is published there from then on. Throws what else fails. */
export async function publish(
  { owner, channelId }: PostRow,
  messageId: string,
  { discord, store, log }: Delivery,
): Promise<void> {
  try {
    await discord.publish(channelId, messageId);
  } catch (error) {
    if (causeOf(error).kind !== 'final' || !(await isTextChannel(discord, channelId))) throw error;
    await store.schedules.change(owner, { place: 'text' }, { channelId });
    log.info({ owner }, 'an announcement channel has become a text channel: nothing is published there');
  }
}

async function isTextChannel(discord: Discord, channelId: string): Promise<boolean> {
  return placeOf(await discord.channel(channelId)) === 'text';
}

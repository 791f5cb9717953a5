/** Whether a daily post can be made in the channel that was chosen for it. */
import { type APIChannel, ChannelFlags, ChannelType } from 'discord.js';
import { UserError } from '../errors.ts';
import type { Lang } from '../lang.ts';
import type { PaceStore } from '../store/pace.ts';
import type { Owner, Place, ScheduleRow } from '../store/tables.ts';
import { ask } from './ask.ts';
import { lackIn, placeOf } from './diagnose.ts';
import type { Discord } from './discord.ts';
import { guildOf } from './owner.ts';
import { namesOf } from './say.ts';
import { dailyWords } from './words.ts';

/** How a post gets into that channel; told to the person if it cannot. */
export async function checkChannel(
  owner: Owner,
  { channelId, roleId }: Pick<ScheduleRow, 'channelId' | 'roleId'>,
  { discord, pace }: { discord: Discord; pace: PaceStore },
  lang: Lang,
): Promise<Place> {
  const w = dailyWords[lang];
  const guildId = guildOf(owner);
  const channel = await ask(
    pace,
    () => discord.channel(channelId),
    lang,
    () => w.cannotSee(`<#${channelId}>`),
  );
  const place = placeOf(channel);
  if (place === null || (place === 'dm') !== (guildId === null)) throw new UserError(w.wrongChannel);
  if (guildId === null) return place;
  if (guildIdOf(channel) !== guildId) throw new UserError(w.otherServer);
  if (wantsTag(channel)) throw new UserError(w.needsTag(`<#${channelId}>`));
  const lack = await ask(
    pace,
    () => lackIn(discord, guildId, channel, roleId),
    lang,
    () => w.cannotSee(`<#${channelId}>`),
  );
  if (lack?.reason === 'thread-closed') throw new UserError(w.locked(`<#${channelId}>`));
  if (lack !== null) throw new UserError(w.missing(`<#${channelId}>`, namesOf(lack.detail, lang) ?? ''));
  return place;
}

/** Every post in such a forum must bear a tag, and ours bear none. */
function wantsTag(channel: APIChannel): boolean {
  return channel.type === ChannelType.GuildForum && ((channel.flags ?? 0) & ChannelFlags.RequireTag) !== 0;
}

function guildIdOf(channel: APIChannel): string | null {
  return channel.type !== ChannelType.DM && 'guild_id' in channel ? (channel.guild_id ?? null) : null;
}

/** Whether a daily post can be made in the channel that was chosen for it. */
import { type APIChannel, ChannelFlags, ChannelType } from 'discord.js';
import { UserError } from '../errors.ts';
import type { Lang } from '../lang.ts';
import type { PaceStore } from '../store/pace.ts';
import type { Owner, Place, ScheduleRow } from '../store/tables.ts';
import { ask } from './ask.ts';
import { diagnose, lackIn, placeOf } from './diagnose.ts';
import type { Discord } from './discord.ts';
import { guildOf } from './owner.ts';
import type { Reason } from './reasons.ts';
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
  const see = <T>(request: () => Promise<T>) =>
    ask(
      pace,
      request,
      lang,
      ({ reason }) => hidden(owner, channelId, reason, lang),
      (refusal) => diagnose(discord, { owner, channelId, roleId }, refusal),
    );
  const channel = await see(() => discord.channel(channelId));
  const place = placeOf(channel);
  if (place === null || (place === 'dm') !== (guildId === null)) throw new UserError(w.wrongChannel);
  if (guildId === null) return place;
  if (guildIdOf(channel) !== guildId) throw new UserError(w.otherServer);
  if (wantsTag(channel)) throw new UserError(w.needsTag(`<#${channelId}>`));
  const lack = await see(() => lackIn(discord, guildId, channel, roleId));
  if (lack?.reason === 'thread-closed') throw new UserError(w.locked(`<#${channelId}>`));
  if (lack !== null) throw new UserError(w.missing(`<#${channelId}>`, namesOf(lack.detail, lang) ?? ''));
  return place;
}

/** Why the bot is not shown the channel, and what would mend it. */
function hidden(owner: Owner, channelId: string, reason: Reason, lang: Lang): string {
  const w = dailyWords[lang];
  if (guildOf(owner) === null) return w.remindClosed;
  if (reason === 'gone') return w.notInServer;
  return reason === 'unknown-channel' ? w.channelGone : w.cannotSee(`<#${channelId}>`);
}

/** Every post in such a forum must bear a tag, and ours bear none. */
function wantsTag(channel: APIChannel): boolean {
  return channel.type === ChannelType.GuildForum && ((channel.flags ?? 0) & ChannelFlags.RequireTag) !== 0;
}

function guildIdOf(channel: APIChannel): string | null {
  return channel.type !== ChannelType.DM && 'guild_id' in channel ? (channel.guild_id ?? null) : null;
}

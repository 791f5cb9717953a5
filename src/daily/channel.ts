/** Whether a daily post can be made in the channel that was chosen for it. */
import { type APIChannel, ChannelFlags, ChannelType } from 'discord.js';
import { UserError } from '../errors.ts';
import type { Lang } from '../lang.ts';
import type { PaceStore } from '../store/pace.ts';
import type { ScheduleRow } from '../store/tables.ts';
import { ask, NotNow } from './ask.ts';
import {
  diagnose,
  isClosedTo,
  isHiddenFrom,
  lackOfBot,
  placeOf,
  standingIn,
  type Target,
} from './diagnose.ts';
import type { Discord } from './discord.ts';
import { guildOf } from './owner.ts';
import { missingPermissions, type Permission, permissionNames, timeOutOf } from './permissions.ts';
import type { Final } from './reasons.ts';
import { becauseOf, namesOf } from './say.ts';
import { dailyWords } from './words.ts';

/** Whom to ask, and how fast. */
interface Asking {
  discord: Discord;
  pace: PaceStore;
}

/** How a post gets into that channel, and the role if it is still there; told to the person if it cannot. */
export async function checkChannel(
  target: Target,
  asking: Asking,
  lang: Lang,
): Promise<Pick<ScheduleRow, 'place' | 'roleId'>> {
  const { channelId, roleId } = target;
  const { discord } = asking;
  const w = dailyWords[lang];
  const guildId = guildOf(target.owner);
  const see = seeing(target, asking, lang);
  const channel = await see(() => discord.channel(channelId));
  const place = placeOf(channel);
  if (place === null) throw new UserError(w.wrongChannel);
  if (guildId === null) return { place, roleId };
  if (guildIdOf(channel) !== guildId) throw new UserError(w.otherServer);
  if (wantsTag(channel)) throw new UserError(w.needsTag(`<#${channelId}>`));
  const standing = await see(async () => standingIn(discord, guildId, channel, await discord.me()));
  const lack = lackOfBot(standing, channel, roleId);
  if (lack?.reason === 'thread-closed') throw new UserError(w.locked(`<#${channelId}>`));
  if (lack !== null) throw new UserError(w.missing(`<#${channelId}>`, namesOf(lack.detail, lang) ?? ''));
  // What is missing now, a time-out takes. Whoever is exempt from them misses nothing.
  const until = timeOutOf(standing);
  if (until !== null && missingPermissions(standing, place, roleId).length > 0)
    throw new UserError(w.timedOut(Math.ceil(until / 1000)));
  return { place, roleId: standing.guild.roles.some(({ id }) => id === roleId) ? roleId : null };
}

/** The bot lends nobody its rights: who has it post may write there and mention that role without it. */
export async function checkAsker(askerId: string, target: Target, asking: Asking, lang: Lang): Promise<void> {
  const { channelId, roleId } = target;
  const { discord } = asking;
  const guildId = guildOf(target.owner);
  if (guildId === null) return;
  const w = dailyWords[lang];
  const see = seeing(target, asking, lang);
  const missing = await see(async () => {
    const channel = await discord.channel(channelId);
    const standing = await standingIn(discord, guildId, channel, askerId);
    const lacks = missingPermissions(standing, placeOf(channel) ?? 'text', roleId);
    const isShut = isClosedTo(standing, channel) || (await isHiddenFrom(discord, standing, channel));
    return isShut ? [...lacks, 'ManageThreads' as const] : lacks;
  });
  const toWrite = missing.filter((name) => TO_WRITE.has(name));
  if (toWrite.length > 0) throw new UserError(w.notYours(`<#${channelId}>`, permissionNames(toWrite, lang)));
  if (missing.includes('MentionEveryone'))
    throw new UserError(w.notYourRole(`<@&${roleId}>`, permissionNames(['MentionEveryone'], lang)));
}

const TO_WRITE: ReadonlySet<Permission> = new Set([
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'ManageThreads',
]);

/** How Discord is asked about that channel: if it does not show it to the bot, the person is told why. */
function seeing(
  target: Target,
  { discord, pace }: Asking,
  lang: Lang,
): <T>(request: () => Promise<T>) => Promise<T> {
  return (request) =>
    ask(
      pace,
      request,
      lang,
      (refusal) => hidden(target, refusal, lang),
      (refusal) => diagnose(discord, target, refusal),
    );
}

/** Why the bot is not shown the channel, and what would mend it. Throws NotNow where that is not known. */
function hidden({ owner, channelId }: Target, { reason, detail }: Final, lang: Lang): string {
  const w = dailyWords[lang];
  if (guildOf(owner) === null) return w.remindClosed;
  switch (reason) {
    case 'gone':
      return w.notInServer;
    case 'unknown-channel':
      return w.channelGone;
    case 'missing-access':
    case 'missing-permissions':
      return w.cannotSee(`<#${channelId}>`);
    default:
      throw new NotNow(becauseOf({ reason, reasonDetail: detail }, lang), lang);
  }
}

/** Every post in such a forum must bear a tag, and ours bear none. */
function wantsTag(channel: APIChannel): boolean {
  return channel.type === ChannelType.GuildForum && ((channel.flags ?? 0) & ChannelFlags.RequireTag) !== 0;
}

function guildIdOf(channel: APIChannel): string | null {
  return channel.type !== ChannelType.DM && 'guild_id' in channel ? (channel.guild_id ?? null) : null;
}

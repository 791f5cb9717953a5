/** Why Discord refused for good, as exactly as its admin must know it to mend it. */
import { type APIChannel, ChannelType, PermissionFlagsBits } from 'discord.js';
import type { Place, ScheduleRow } from '../store/tables.ts';
import type { Discord } from './discord.ts';
import { guildOf } from './owner.ts';
import {
  missingPermissions,
  permissionsIn,
  type Standing,
  timeOutOf,
  withoutTimeOut,
} from './permissions.ts';
import { type Cause, causeOf, type Final, type Passing, passing } from './reasons.ts';

/** Where a post is to go, or was refused. */
export type Target = Pick<ScheduleRow, 'owner' | 'channelId' | 'roleId'>;

/**
 * Looks closer at a refusal: was the bot removed from the server, put in time-out, or which permissions does it lack? An
 * answer that may pass is returned as such: a server that is unavailable is not gone. Where the closer look is itself
 * refused, what was refused at first stands.
 */
export async function diagnose(discord: Discord, target: Target, refused: Final): Promise<Cause> {
  const cause = await lookCloser(discord, target, refused).catch(causeOf);
  return cause.kind === 'final' && cause.reason !== 'gone' ? { ...refused, detail: cause.detail } : cause;
}

async function lookCloser(discord: Discord, target: Target, refused: Final): Promise<Cause> {
  const guildId = guildOf(target.owner);
  if (guildId === null) return refused;
  try {
    await discord.guild(guildId);
  } catch (error) {
    const about = causeOf(error);
    return isRemoval(about) ? { kind: 'final', reason: 'gone', detail: null } : about;
  }
  if (refused.reason !== 'missing-permissions') return refused;
  const channel = await discord.channel(target.channelId);
  const standing = await standingIn(discord, guildId, channel, await discord.me());
  const lack = refusalOf(standing, channel, target.roleId);
  if (lack !== null) return { ...refused, detail: lack.detail };
  return untilTimeOutEnds(standing) ?? refused;
}

/** If the bot is in time-out: that this will pass, and when to see whether it has. */
function untilTimeOutEnds(standing: Standing): Passing | null {
  const waitMs = (timeOutOf(standing) ?? 0) + OVER_AFTER_MS - Date.now();
  return waitMs > 0 ? { ...passing('timed-out'), waitMs: Math.min(waitMs, LOOK_AFTER_MS) } : null;
}

/** It ends by Discord's clock, not by ours. */
const OVER_AFTER_MS = 60_000;

/** A moderator may end it sooner, and it may last 28 days. */
const LOOK_AFTER_MS = 3_600_000;

/** Whether this answer to the question for a server says that the bot was removed from it. */
export function isRemoval(cause: Cause): boolean {
  return cause.kind === 'final' && (cause.reason === 'gone' || cause.reason === 'missing-access');
}

/** Why a post there would be refused for good; null if it would not, as for want of the right to mention its role alone. */
function refusalOf(standing: Standing, channel: APIChannel, roleId: string | null): Final | null {
  return lackOfBot(standing, channel, null) && lackOfBot(standing, channel, roleId);
}

/** What a post as it was set up lacks there, by how the bot stands when no time-out holds; null if nothing. */
export function lackOfBot(now: Standing, channel: APIChannel, roleId: string | null): Final | null {
  const standing = withoutTimeOut(now);
  const missing = missingPermissions(standing, placeOf(channel) ?? 'text', roleId);
  if (missing.length > 0) return { kind: 'final', reason: 'missing-permissions', detail: missing.join(',') };
  return isClosedTo(standing, channel) ? { kind: 'final', reason: 'thread-closed', detail: null } : null;
}

/** In a locked thread moderators alone write. */
export function isClosedTo(standing: Standing, channel: APIChannel): boolean {
  return isLocked(channel) && !moderates(standing);
}

/** Moderators and who is in it alone see a private thread: https://docs.discord.com/developers/topics/threads#permissions */
export async function isHiddenFrom(
  discord: Discord,
  standing: Standing,
  channel: APIChannel,
): Promise<boolean> {
  if (channel.type !== ChannelType.PrivateThread || moderates(standing)) return false;
  return !(await discord.isInThread(channel.id, standing.memberId));
}

function moderates(standing: Standing): boolean {
  return (permissionsIn(standing) & PermissionFlagsBits.ManageThreads) !== 0n;
}

/** What that member's permissions in that channel follow from. */
export async function standingIn(
  discord: Discord,
  guildId: string,
  channel: APIChannel,
  memberId: string,
): Promise<Standing> {
  const [guild, member, ruling] = await Promise.all([
    discord.guild(guildId),
    discord.member(guildId, memberId),
    isThread(channel) && channel.parent_id ? discord.channel(channel.parent_id) : channel,
  ]);
  const overwrites = 'permission_overwrites' in ruling ? (ruling.permission_overwrites ?? []) : [];
  return { guild, member, memberId, overwrites };
}

/** Why a post in its channel would be refused for good; null if it would not. */
export async function lackOf(discord: Discord, row: Target): Promise<Final | null> {
  const guildId = guildOf(row.owner);
  if (guildId === null) return null;
  const channel = await discord.channel(row.channelId);
  const standing = await standingIn(discord, guildId, channel, await discord.me());
  return refusalOf(standing, channel, row.roleId);
}

/** How a post is sent there; null where none can be. */
export function placeOf(channel: APIChannel): Place | null {
  return PLACES[channel.type] ?? null;
}

const PLACES: Readonly<Partial<Record<ChannelType, Place>>> = {
  [ChannelType.GuildText]: 'text',
  [ChannelType.GuildAnnouncement]: 'announcement',
  [ChannelType.AnnouncementThread]: 'thread',
  [ChannelType.PublicThread]: 'thread',
  [ChannelType.PrivateThread]: 'thread',
  [ChannelType.GuildForum]: 'forum',
  [ChannelType.DM]: 'dm',
};

function isThread(channel: APIChannel): channel is Extract<APIChannel, { parent_id?: string | null }> {
  return placeOf(channel) === 'thread';
}

function isLocked(channel: APIChannel): boolean {
  return 'thread_metadata' in channel && channel.thread_metadata?.locked === true;
}

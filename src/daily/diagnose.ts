/** Why Discord refused for good, as exactly as its admin must know it to mend it. */
import { type APIChannel, ChannelType } from 'discord.js';
import type { Place, ScheduleRow } from '../store/tables.ts';
import type { Discord } from './discord.ts';
import { guildOf } from './owner.ts';
import { missingPermissions, type Permission } from './permissions.ts';
import { type Cause, causeOf } from './reasons.ts';

type Final = Extract<Cause, { kind: 'final' }>;

/**
 * Looks closer at a refusal: was the bot removed from the server, or which permissions does it lack? An answer that
 * may pass is returned as such: a server that is unavailable is not gone.
 */
export async function diagnose(discord: Discord, row: ScheduleRow, cause: Final): Promise<Cause> {
  const guildId = guildOf(row.owner);
  if (guildId === null || cause.reason === 'dm-closed') return cause;
  try {
    await discord.guild(guildId);
  } catch (error) {
    const about = causeOf(error);
    return isRemoval(about) ? { kind: 'final', reason: 'gone', detail: null } : about;
  }
  if (cause.reason !== 'missing-permissions') return cause;
  const missing = await missingIn(discord, guildId, await discord.channel(row.channelId), row.roleId);
  return { ...cause, detail: missing.join(',') || null };
}

/** Whether this answer to the question for a server says that the bot was removed from it. */
export function isRemoval(cause: Cause): boolean {
  return cause.kind === 'final' && (cause.reason === 'gone' || cause.reason === 'missing-access');
}

/** The permissions that a post in that channel would lack. */
export async function missingIn(
  discord: Discord,
  guildId: string,
  channel: APIChannel,
  roleId: string | null,
): Promise<Permission[]> {
  const botId = await discord.me();
  const [guild, member, ruling] = await Promise.all([
    discord.guild(guildId),
    discord.member(guildId, botId),
    isThread(channel) && channel.parent_id ? discord.channel(channel.parent_id) : channel,
  ]);
  const overwrites = 'permission_overwrites' in ruling ? (ruling.permission_overwrites ?? []) : [];
  return missingPermissions({ guild, member, botId, overwrites }, placeOf(channel) ?? 'text', roleId);
}

/** Which permissions a post in its channel would lack, as a refusal; null if none. */
export async function lackOf(row: ScheduleRow, discord: Discord): Promise<Final | null> {
  const guildId = guildOf(row.owner);
  if (guildId === null) return null;
  const missing = await missingIn(discord, guildId, await discord.channel(row.channelId), row.roleId);
  if (missing.length === 0) return null;
  return { kind: 'final', reason: 'missing-permissions', detail: missing.join(',') };
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

/** Who may do what where. https://docs.discord.com/developers/topics/permissions#permission-hierarchy */
import { ChannelType, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { refuse } from './errors.ts';
import type { Channel, Guild } from './world.ts';

const everything = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

export type Permission = keyof typeof PermissionFlagsBits;

/** A member's permissions in a channel of the server (a thread has those of its parent), or in the server at large. */
export function permissionsOf(guild: Guild, memberId: string, channel?: Channel): bigint {
  if (guild.ownerId === memberId) return everything;
  const member = guild.members.get(memberId);
  if (member === undefined) return 0n;
  const roleIds = [guild.id, ...member.roles];
  let granted = 0n;
  for (const id of roleIds) granted |= guild.roles.get(id)?.permissions ?? 0n;
  if (granted & PermissionFlagsBits.Administrator) return everything;
  const ruling = channel?.parent ?? channel;
  if (ruling !== undefined) granted = applyOverwrites(granted, ruling, guild.id, roleIds, memberId);
  if (channel && isHiddenFrom(channel, memberId, granted)) return 0n;
  return (member.timedOutUntil ?? 0) > Date.now() ? granted & whenTimedOut : granted;
}

/** https://docs.discord.com/developers/topics/permissions#permissions-for-timed-out-members */
const whenTimedOut = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory;

/** A private thread is there for who is in it and for moderators. https://docs.discord.com/developers/topics/threads#permissions */
function isHiddenFrom({ type, members }: Channel, memberId: string, granted: bigint): boolean {
  if (type !== ChannelType.PrivateThread || members?.has(memberId)) return false;
  return (granted & PermissionFlagsBits.ManageThreads) === 0n;
}

/** Throws 50001 to who does not see the channel, and 50013 to who lacks another of the permissions. */
export function demand(guild: Guild, memberId: string, channel: Channel, ...needed: Permission[]): void {
  if (!sees(guild, memberId, channel)) throw refuse(50001);
  const granted = permissionsOf(guild, memberId, channel);
  for (const name of needed) if (!(granted & PermissionFlagsBits[name])) throw refuse(50013);
}

export function sees(guild: Guild, memberId: string, channel: Channel): boolean {
  return (permissionsOf(guild, memberId, channel) & PermissionFlagsBits.ViewChannel) !== 0n;
}

/** First what is said of everyone, then of all roles together, then of the member. */
function applyOverwrites(
  base: bigint,
  channel: Channel,
  everyoneId: string,
  roleIds: readonly string[],
  memberId: string,
): bigint {
  let granted = base;
  const everyone = channel.overwrites.get(everyoneId);
  if (everyone) granted = (granted & ~everyone.deny) | everyone.allow;
  let allow = 0n;
  let deny = 0n;
  for (const id of roleIds) {
    const overwrite = id === everyoneId ? undefined : channel.overwrites.get(id);
    if (overwrite?.type !== OverwriteType.Role) continue;
    allow |= overwrite.allow;
    deny |= overwrite.deny;
  }
  granted = (granted & ~deny) | allow;
  const own = channel.overwrites.get(memberId);
  return own ? (granted & ~own.deny) | own.allow : granted;
}

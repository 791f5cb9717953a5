/** Who may do what where. https://docs.discord.com/developers/topics/permissions#permission-hierarchy */
import { ChannelType, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { refuse } from './errors.ts';
import type { Channel, Guild, World } from './world.ts';

const everything = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

export type Permission = keyof typeof PermissionFlagsBits;

/** A member's permissions in a channel of the server; a thread has those of its parent. */
export function permissionsOf(guild: Guild, memberId: string, channel: Channel): bigint {
  if (guild.ownerId === memberId) return everything;
  const member = guild.members.get(memberId);
  if (member === undefined) return 0n;
  const roleIds = [guild.id, ...member.roles];
  let granted = 0n;
  for (const id of roleIds) granted |= guild.roles.get(id)?.permissions ?? 0n;
  if (granted & PermissionFlagsBits.Administrator) return everything;
  granted = applyOverwrites(granted, channel.parent ?? channel, guild.id, roleIds, memberId);
  if (isHiddenFrom(channel, memberId, granted)) return 0n;
  return (member.timedOutUntil ?? 0) > Date.now() ? granted & whenTimedOut : granted;
}

/** https://docs.discord.com/developers/topics/permissions#permissions-for-timed-out-members */
const whenTimedOut = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory;

/** A private thread is there for who is in it and for moderators. https://docs.discord.com/developers/topics/threads#permissions */
function isHiddenFrom({ type, members }: Channel, memberId: string, granted: bigint): boolean {
  if (type !== ChannelType.PrivateThread || members?.has(memberId)) return false;
  return (granted & PermissionFlagsBits.ManageThreads) === 0n;
}

/** Whether the bot may do that in the channel; in direct messages it may do everything. */
export function may({ bot }: World, channel: Channel, name: Permission): boolean {
  if (channel.guild === null) return true;
  return (permissionsOf(channel.guild, bot.id, channel) & PermissionFlagsBits[name]) !== 0n;
}

/** Throws 50001 if the bot does not see the channel, and 50013 if it lacks another of the permissions. */
export function demand(world: World, channel: Channel, ...needed: Permission[]): void {
  if (!may(world, channel, 'ViewChannel')) throw refuse(50001);
  if (!needed.every((name) => may(world, channel, name))) throw refuse(50013);
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

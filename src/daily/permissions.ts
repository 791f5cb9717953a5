/** What the bot, or another member, may do in a channel, computed from REST answers: without the Guilds intent nothing is cached. */
import {
  type APIGuild,
  type APIGuildMember,
  type APIOverwrite,
  type APIRole,
  OverwriteType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Lang } from '../lang.ts';
import type { Place } from '../store/tables.ts';

/** What a daily post may need; named as Discord's own settings name them. */
const NAMES = {
  ViewChannel: { vi: 'Xem kênh', en: 'View Channel' },
  SendMessages: { vi: 'Gửi tin nhắn', en: 'Send Messages' },
  SendMessagesInThreads: { vi: 'Gửi tin nhắn trong chủ đề', en: 'Send Messages in Threads' },
  ManageThreads: { vi: 'Quản lý chủ đề', en: 'Manage Threads' },
  EmbedLinks: { vi: 'Nhúng liên kết', en: 'Embed Links' },
  ReadMessageHistory: { vi: 'Đọc lịch sử tin nhắn', en: 'Read Message History' },
  MentionEveryone: {
    vi: 'Nhắc đến @everyone, @here và tất cả vai trò',
    en: 'Mention @everyone, @here, and All Roles',
  },
} as const satisfies Partial<Record<keyof typeof PermissionFlagsBits, Record<Lang, string>>>;

export type Permission = keyof typeof NAMES;

export interface Standing {
  guild: Pick<APIGuild, 'id' | 'owner_id'> & { roles: Pick<APIRole, 'id' | 'permissions' | 'mentionable'>[] };
  member: Pick<APIGuildMember, 'roles' | 'communication_disabled_until'>;
  memberId: string;
  /** Of the channel, or of the parent of a thread. */
  overwrites: readonly Pick<APIOverwrite, 'id' | 'type' | 'allow' | 'deny'>[];
}

/**
 * Which of the permissions that a post there needs are missing. Reading the history is among them: without it a post
 * whose answer was lost could not be found again, and would be sent twice.
 */
export function missingPermissions(standing: Standing, place: Place, roleId: string | null): Permission[] {
  const granted = permissionsIn(standing);
  const needed: Permission[] = ['ViewChannel'];
  needed.push(
    place === 'thread' ? 'SendMessagesInThreads' : 'SendMessages',
    'EmbedLinks',
    'ReadMessageHistory',
  );
  const role = standing.guild.roles.find((one) => one.id === roleId);
  if (role !== undefined && !role.mentionable) needed.push('MentionEveryone');
  return needed.filter((name) => (granted & PermissionFlagsBits[name]) === 0n);
}

/** The names of permissions, as Discord's settings show them in that language. */
export function permissionNames(names: readonly Permission[], lang: Lang): string {
  return names.map((name) => NAMES[name][lang]).join(', ');
}

/** Whether it is the name of one that a post may need: what a schedule was paused for is kept as text. */
export function isPermission(name: string): name is Permission {
  return name in NAMES;
}

/** https://docs.discord.com/developers/topics/permissions#permission-overwrites, in its order. */
export function permissionsIn({ guild, member, memberId, overwrites }: Standing): bigint {
  if (guild.owner_id === memberId) return EVERYTHING;
  const roleIds = new Set([guild.id, ...member.roles]);
  let granted = 0n;
  for (const role of guild.roles) if (roleIds.has(role.id)) granted |= BigInt(role.permissions);
  if (granted & PermissionFlagsBits.Administrator) return EVERYTHING;
  const everyone = overwrites.filter((one) => one.id === guild.id);
  const roles = overwrites.filter(
    (one) => one.type === OverwriteType.Role && one.id !== guild.id && roleIds.has(one.id),
  );
  const own = overwrites.filter((one) => one.type === OverwriteType.Member && one.id === memberId);
  for (const group of [everyone, roles, own]) {
    for (const { deny } of group) granted &= ~BigInt(deny);
    for (const { allow } of group) granted |= BigInt(allow);
  }
  if ((granted & PermissionFlagsBits.ViewChannel) === 0n) return 0n;
  return (timeOutOf({ member }) ?? 0) > Date.now() ? granted & WHEN_TIMED_OUT : granted;
}

const EVERYTHING = ~0n;

/** https://docs.discord.com/developers/topics/permissions#permissions-for-timed-out-members */
const WHEN_TIMED_OUT = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory;

/** Until when a moderator has put that member in time-out, in milliseconds since 1970; it may be over. Null if none has. */
export function timeOutOf({ member }: Pick<Standing, 'member'>): number | null {
  const until = member.communication_disabled_until;
  return until == null ? null : Date.parse(until);
}

/** How that member stands there when no time-out holds. */
export function withoutTimeOut(standing: Standing): Standing {
  return { ...standing, member: { ...standing.member, communication_disabled_until: null } };
}

/** The role that a daily post mentions: once it is deleted, nobody is mentioned any more. */
import type { ScheduleRow } from '../store/tables.ts';
import type { Discord, Sent } from './discord.ts';
import type { Delivery } from './due.ts';
import { guildOf } from './owner.ts';

/**
 * A post in which Discord found no such role: it was deleted, or may not be mentioned by the bot. Which of the two, only
 * the server tells. https://docs.discord.com/developers/resources/message#message-object (`mention_roles`)
 */
export function lacksRole({ roleId }: Pick<ScheduleRow, 'roleId'>, { roleIds }: Sent): boolean {
  return roleId !== null && roleIds !== undefined && !roleIds.includes(roleId);
}

/** Forgets it if the server has it no more. */
export async function forgetDeletedRole(
  { owner, roleId }: Pick<ScheduleRow, 'owner' | 'roleId'>,
  { discord, store, log }: Delivery,
): Promise<void> {
  if (roleId === null || (await hasRole(discord, guildOf(owner) ?? '', roleId))) return;
  await store.schedules.change(owner, { roleId: null }, { roleId });
  log.info({ owner }, 'the role that a daily post mentions was deleted: nobody is mentioned');
}

async function hasRole(discord: Discord, guildId: string, roleId: string): Promise<boolean> {
  return (await discord.guild(guildId)).roles.some(({ id }) => id === roleId);
}

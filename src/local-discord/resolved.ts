/** The people, roles and channels that somebody chose: an interaction brings them along with their ids. */
import type { Asker } from './ask.ts';
import { permissionsOf } from './permissions.ts';
import type { World } from './world.ts';
import { channelJson, memberJson, roleJson } from './world-json.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure */
export interface Resolved {
  users?: Record<string, object>;
  members?: Record<string, object>;
  roles?: Record<string, object>;
  channels?: Record<string, object>;
}

/** What an id is of; `mentionable` is a user or a role. */
export type Kind = 'user' | 'role' | 'mentionable' | 'channel';

/** Puts what has that id into `resolved`; nothing where there is none of that kind. */
export function resolve(kind: Kind, id: string, world: World, asker: Asker, resolved: Resolved): void {
  const { guild } = asker.channel;
  const user = world.users.get(id);
  const role = guild?.roles.get(id);
  const channel = guild?.channels.get(id);
  if ((kind === 'user' || kind === 'mentionable') && user) {
    resolved.users = { ...resolved.users, [id]: user };
    const member = guild?.members.get(id);
    if (guild && member) {
      const { user: _, ...partial } = memberJson(member);
      const permissions = String(permissionsOf(guild, id, asker.channel));
      resolved.members = { ...resolved.members, [id]: { ...partial, permissions } };
    }
  }
  if ((kind === 'role' || kind === 'mentionable') && role) {
    resolved.roles = { ...resolved.roles, [id]: roleJson(role) };
  }
  if (kind === 'channel' && channel?.guild) {
    // What the asker may do there, not where the command is sent.
    const permissions = String(asker.permissions ?? permissionsOf(channel.guild, asker.user.id, channel));
    resolved.channels = { ...resolved.channels, [id]: { ...channelJson(channel), permissions } };
  }
}

/** A person at the keyboard, for tests. */
import type { APIApplicationCommandOptionChoice, APIMessage } from 'discord-api-types/v10';
import { ComponentType, InteractionType } from 'discord-api-types/v10';
import { type Asker, ask } from './ask.ts';
import { commandData, type GivenOption } from './command-input.ts';
import { pressed } from './component-input.ts';
import type { Outcome } from './interactions.ts';
import type { Discord } from './rest/route.ts';
import type { Channel } from './world.ts';

type Options = Record<string, string | number | boolean>;

/** Who it is: by default the owner of the servers, in the first text channel of the first one. */
export interface PersonOptions {
  locale?: string;
  /** Null: in direct messages with the bot. */
  guildId?: string | null;
  channelId?: string;
  permissions?: bigint;
  name?: string;
  id?: string;
}

export interface Person {
  /**
   * Sends a slash command; resolves with the message as the person finally sees it, a deferred one once it is
   * edited. Rejects with Discord's sentence when nothing comes within three seconds.
   */
  slash(command: string, options?: Options, at?: { subcommand?: string }): Promise<APIMessage>;
  /** The choices offered while `focused` holds the value given for it in `options`. */
  type(
    command: string,
    options: Options,
    focused: string,
    at?: { subcommand?: string },
  ): Promise<APIApplicationCommandOptionChoice[]>;
  /** Presses a button; resolves with the changed message, or with the new one if that is the answer. */
  press(message: APIMessage, customId: string): Promise<APIMessage>;
  choose(message: APIMessage, customId: string, values: string[]): Promise<APIMessage>;
}

/**
 * A person in one channel, as a member of its server. Throws where the server or the channel (10003) does not exist;
 * what the person then does is refused with a sentence if Discord's own client would not send it.
 */
export function createPerson(discord: Discord, as: PersonOptions = {}): Person {
  const asker: Asker = {
    ...whoAndWhere(discord, as),
    locale: as.locale ?? 'vi',
    permissions: as.permissions,
  };

  const component = async (message: APIMessage, customId: string, type: ComponentType, values?: string[]) => {
    const question = pressed(discord, asker, { messageId: message.id, customId, type, values });
    return shown(await ask(discord, asker, question).outcome);
  };

  return {
    async slash(name, options = {}, at = {}) {
      const { command, data } = commandData(discord.world, asker, name, given(options, at.subcommand));
      return shown(
        await ask(discord, asker, { type: InteractionType.ApplicationCommand, data, command }).outcome,
      );
    },
    async type(name, options, focused, at = {}) {
      const { command, data } = commandData(
        discord.world,
        asker,
        name,
        given({ ...options, [focused]: options[focused] ?? '' }, at.subcommand, focused),
      );
      const question = { type: InteractionType.ApplicationCommandAutocomplete, data, command };
      const outcome = await ask(discord, asker, question).outcome;
      return outcome.kind === 'choices' ? outcome.choices : [];
    },
    press: (message, customId) => component(message, customId, ComponentType.Button),
    choose: (message, customId, values) =>
      component(message, customId, typeOf(message, customId) ?? ComponentType.StringSelect, values),
  };
}

function whoAndWhere({ world }: Discord, as: PersonOptions): { user: Asker['user']; channel: Channel } {
  const isOwner = as.id === undefined && as.name === undefined;
  const user = isOwner
    ? world.owner
    : (as.id && world.users.get(as.id)) || world.addUser(as.name ?? 'Khách', as.id);
  if (as.channelId !== undefined) return { user, channel: world.channel(as.channelId) };
  if (as.guildId === null) return { user, channel: world.dmWith(user) };
  const guild = as.guildId === undefined ? world.guilds.values().next().value : world.guilds.get(as.guildId);
  if (guild === undefined) throw new Error(`There is no server ${as.guildId}.`);
  if (!guild.members.has(user.id)) world.addMember(guild, user);
  return { user, channel: guild.channels.values().next().value! };
}

function given(options: Options, subcommand?: string, focused?: string): GivenOption[] {
  const flat = Object.entries(options).map(([name, value]) => ({ name, value, focused: name === focused }));
  return subcommand === undefined ? flat : [{ name: subcommand, options: flat }];
}

function shown(outcome: Outcome): APIMessage {
  if (outcome.kind === 'message') return outcome.message;
  throw new Error(`A message was expected, but the application answered with ${outcome.kind}.`);
}

/** Of which kind a select is. */
function typeOf({ components = [] }: APIMessage, customId: string): ComponentType | undefined {
  const rows = components as { components?: { type: ComponentType; custom_id?: string }[] }[];
  return rows.flatMap((row) => row.components ?? []).find((each) => each.custom_id === customId)?.type;
}

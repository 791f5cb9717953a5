/** From Discord's interactions to what a command is given: who asks, where, with which options, in which language. */
import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
  Interaction,
  MessageComponentInteraction,
} from 'discord.js';
import { ApplicationCommandOptionType, MessageFlags } from 'discord.js';
import type { Call, Context, OptionValue, Press, Typing } from './command.ts';
import { HOME_ZONE } from './daily/zones.ts';
import { type Lang, langOf } from './lang.ts';

/** What a server chose for itself; null where it chose nothing. */
export interface ServerSettings {
  lang: Lang | null;
  timeZone: string | null;
}

/** A slash command as a command of ours is given it. */
export function readCall(interaction: ChatInputCommandInteraction, server: ServerSettings | null): Call {
  const { options, ...given } = flatten(interaction.options.data);
  return { ...readContext(interaction, options, options.private === true, server), ...given, options };
}

/** A command half typed. A number in focus comes as the text typed so far. */
export function readTyping(interaction: AutocompleteInteraction, server: ServerSettings | null): Typing {
  const { options, ...given } = flatten(interaction.options.data);
  const { name, value } = interaction.options.getFocused(true);
  const context = readContext(interaction, options, options.private === true, server);
  return { ...context, ...given, options, focused: { name, value: String(value) } };
}

/** A button or select pressed. `args` are the parts of its custom_id after the command's name. */
export function readPress(
  interaction: Extract<Interaction, MessageComponentInteraction>,
  server: ServerSettings | null,
): Press {
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral) || !isAskers(interaction);
  return {
    ...readContext(interaction, {}, isPrivate, server),
    args: interaction.customId.split('|').slice(1),
    values: interaction.isStringSelectMenu() ? interaction.values : [],
    private: isPrivate,
  };
}

/** Whether whoever presses is the one who asked for the message. */
export function isAskers({ message, user }: MessageComponentInteraction): boolean {
  return (message.interactionMetadata?.user.id ?? user.id) === user.id;
}

/** Whom the language is chosen for. */
export interface Asker {
  /** Value of the command's `language` option. */
  option?: OptionValue;
  server: Lang | null;
  guildLocale: string | null;
  locale: string;
  private: boolean;
}

/** The option; else the person's own in private, and in public the server's setting, its locale, or the person's own. */
export function chooseLang({ option, server, guildLocale, locale, private: isPrivate }: Asker): Lang {
  if (option === 'vi' || option === 'en') return option;
  if (isPrivate) return langOf(locale);
  return server ?? langOf(localeOf(guildLocale) ?? locale);
}

/**
 * What a server's locale says; null if nothing. Only Community servers can set one, all others are `en-US` whatever
 * they speak: https://docs.discord.com/developers/resources/guild#guild-object (`preferred_locale`)
 */
function localeOf<T extends string>(guildLocale: T | null): T | null {
  return guildLocale === 'en-US' ? null : guildLocale;
}

type Options = Call['options'];

function readContext(
  interaction: Interaction,
  options: Options,
  isPrivate: boolean,
  server: ServerSettings | null,
): Context {
  const { user, guildId, locale } = interaction;
  return {
    lang: chooseLang({
      option: options.language,
      server: server?.lang ?? null,
      guildLocale: interaction.guildLocale,
      locale,
      private: isPrivate,
    }),
    timeZone: server?.timeZone ?? HOME_ZONE,
    user: { id: user.id, locale },
    guild: guildId === null ? null : { id: guildId, locale: localeOf(interaction.guildLocale) ?? locale },
    channelId: interaction.channelId ?? '',
    permissions: interaction.memberPermissions?.bitfield ?? 0n,
  };
}

/** Options stand inside their subcommand, and that may stand inside a group. */
function flatten(
  data: readonly CommandInteractionOption[],
  subcommand: string | null = null,
): Pick<Call, 'subcommand' | 'options'> {
  const [first] = data;
  if (
    first?.type === ApplicationCommandOptionType.Subcommand ||
    first?.type === ApplicationCommandOptionType.SubcommandGroup
  ) {
    return flatten(first.options ?? [], first.name);
  }
  return {
    subcommand,
    options: Object.fromEntries(data.map(({ name, value }) => [name, value])),
  };
}

/** A person's doing becomes an INTERACTION_CREATE. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object */
import {
  type APIApplicationCommand,
  type APIMessage,
  type APIUser,
  ApplicationCommandOptionType,
  type InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Interaction, Outcome } from './interactions.ts';
import { permissionsOf } from './permissions.ts';
import type { Discord } from './rest/route.ts';
import { noAnswer } from './told.ts';
import type { Channel } from './world.ts';
import { channelJson, memberJson } from './world-json.ts';

/** Who asks, and where. */
export interface Asker {
  user: APIUser;
  locale: string;
  channel: Channel;
  /** Instead of what the person's roles give. */
  permissions?: bigint;
}

export interface Question {
  type: InteractionType;
  data: object;
  command?: APIApplicationCommand;
  message?: APIMessage;
}

interface Asked {
  /** When the bot has answered in whatever way. Refused when it is silent or away. */
  acknowledged: Promise<void>;
  /** What the person sees in the end; refused likewise. */
  outcome: Promise<Outcome>;
}

/** Sends a person's question to the bot, and returns at once with what will come of it; never throws. */
export function ask(discord: Discord, asker: Asker, question: Question): Asked {
  const { world, interactions, gateway } = discord;
  const acknowledged = Promise.withResolvers<void>();
  const outcome = Promise.withResolvers<Outcome>();
  // Whoever asks may wait for one of them and leave the other alone.
  acknowledged.promise.catch(() => undefined);
  outcome.promise.catch(() => undefined);
  const { channel, user } = asker;
  const interaction = interactions.start({
    id: world.nextId(),
    type: question.type,
    user,
    channel,
    commandName: question.command && fullName(question.data as NamedData),
    source: question.message,
    acknowledge: acknowledged.resolve,
    settle: outcome.resolve,
    fail(error) {
      acknowledged.reject(error);
      outcome.reject(error);
    },
  });
  const payload = payloadOf(discord, asker, question, interaction);
  if (!gateway.dispatch('INTERACTION_CREATE', payload, channel.guild?.id ?? null)) {
    interaction.state = 'too late';
    interaction.fail(noAnswer());
  }
  return { acknowledged: acknowledged.promise, outcome: outcome.promise };
}

/** What the asker may do in the channel; in direct messages nothing is forbidden and nothing is told. */
export function permissionsOfAsker({ channel, user, permissions }: Asker): bigint {
  return permissions ?? (channel.guild ? permissionsOf(channel.guild, user.id, channel) : 0n);
}

/** What the bot may do with a person alone, as Discord tells it. */
const inDirectMessages =
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.MentionEveryone |
  PermissionFlagsBits.UseExternalEmojis;

function payloadOf(
  { world }: Discord,
  asker: Asker,
  { type, data, message }: Question,
  { id, token }: Interaction,
): object {
  const { channel, user, locale } = asker;
  const { guild } = channel;
  const permissions = String(permissionsOfAsker(asker));
  const shared = {
    id,
    application_id: world.application.id,
    type,
    token,
    version: 1,
    data,
    locale,
    channel_id: channel.id,
    channel: { ...channelJson(channel), ...(guild && { permissions }) },
    entitlements: [],
    attachment_size_limit: 10 * 1024 * 1024,
    ...(message && { message }),
  };
  if (guild === null) {
    const authorizing = { 0: '0', 1: user.id };
    return {
      ...shared,
      user,
      context: 1,
      app_permissions: String(inDirectMessages),
      authorizing_integration_owners: authorizing,
    };
  }
  const joined = new Date().toISOString();
  const member = guild.members.get(user.id) ?? { user, roles: [], joinedAt: joined };
  return {
    ...shared,
    context: 0,
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    app_permissions: String(permissionsOf(guild, world.bot.id, channel)),
    authorizing_integration_owners: { 0: guild.id },
    member: { ...memberJson(member), permissions },
  };
}

interface NamedData {
  name: string;
  options?: (NamedData & { type: ApplicationCommandOptionType })[];
}

/** `schedule test`: Discord names the subcommand too in a message's interaction_metadata. */
function fullName({ name, options }: NamedData): string {
  const inner = options?.find(
    ({ type }) =>
      type === ApplicationCommandOptionType.Subcommand ||
      type === ApplicationCommandOptionType.SubcommandGroup,
  );
  return inner === undefined ? name : `${name} ${fullName(inner)}`;
}

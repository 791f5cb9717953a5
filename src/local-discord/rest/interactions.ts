/**
 * Answers to interactions: the callback, `@original` and follow-ups.
 * https://docs.discord.com/developers/interactions/receiving-and-responding
 */
import type { APIMessage } from 'discord-api-types/v10';
import {
  InteractionResponseType as Answers,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { invalidForm, refuse } from '../errors.ts';
import type { Interaction } from '../interactions.ts';
import { composeMessage, editMessage } from '../messages.ts';
import { type CallbackForm, callbackForm } from '../rules/callback.ts';
import { answerMessageForm, editMessageForm, type MessageForm } from '../rules/message.ts';
import type { UploadedFile } from '../uploads.ts';
import { type Discord, formRoute, noContent, ok, type RestRequest, type Route, route } from './route.ts';

const open = { open: true, limit: { requests: 5, perMs: 2_000 } };

export const interactionRoutes: readonly Route[] = [
  formRoute('POST /interactions/:interaction/:token/callback', callbackForm, callback, { open: true }),
  formRoute('POST /webhooks/:application/:token', answerMessageForm, followUp, open),
  route('GET /webhooks/:application/:token/messages/:message', get, open),
  formRoute('PATCH /webhooks/:application/:token/messages/:message', editMessageForm, edit, open),
  route('DELETE /webhooks/:application/:token/messages/:message', remove, open),
];

function callback({ params, query, body, files }: RestRequest<CallbackForm>, discord: Discord) {
  const { interactions } = discord;
  const interaction = interactions.withToken(params.token!);
  if (interaction === undefined || interaction.id !== params.interaction) throw refuse(10062);
  if (interaction.state === 'too late') throw refuse(10062);
  if (interaction.state === 'answered') throw refuse(40060);
  requireFits(interaction, body);
  // Whatever is wrong in the data is refused before the interaction counts as answered.
  const message = answer(interaction, body, files, discord);
  interaction.state = 'answered';
  interaction.acknowledge();
  if (query.get('with_response') !== 'true') return noContent;
  return ok({
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: Boolean((message.flags ?? 0) & MessageFlags.Loading),
        response_message_ephemeral: Boolean((message.flags ?? 0) & MessageFlags.Ephemeral),
      }),
    },
    // https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-interaction-callback-resource-object
    ...(message && shownAtOnce.includes(body.type) && { resource: { type: body.type, message } }),
  });
}

/** Each kind of interaction has its own kinds of answer. */
const fitting: Partial<Record<InteractionType, readonly Answers[]>> = {
  [InteractionType.ApplicationCommand]: [4, 5, 9],
  [InteractionType.ApplicationCommandAutocomplete]: [8],
  [InteractionType.MessageComponent]: [4, 5, 6, 7, 9],
  [InteractionType.ModalSubmit]: [4, 5, 6, 7],
};

const shownAtOnce: readonly Answers[] = [Answers.ChannelMessageWithSource, Answers.UpdateMessage];

function requireFits(interaction: Interaction, { type }: CallbackForm): void {
  const allowed = fitting[interaction.type] ?? [];
  const inPlace = type === Answers.DeferredMessageUpdate || type === Answers.UpdateMessage;
  if (allowed.includes(type) && !(inPlace && interaction.source === undefined)) return;
  const message = `Value must be one of (${allowed.join(', ')}).`;
  throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
}

function answer(
  interaction: Interaction,
  body: CallbackForm,
  files: readonly UploadedFile[],
  discord: Discord,
): APIMessage | undefined {
  const { world } = discord;
  switch (body.type) {
    case Answers.ApplicationCommandAutocompleteResult:
      interaction.settle({ kind: 'choices', choices: body.data.choices as never });
      return undefined;
    case Answers.Modal:
      interaction.settle({ kind: 'modal', modal: body.data as never });
      world.emit({ t: 'MODAL', d: { id: interaction.id, ...body.data }, ...audience(interaction) });
      return undefined;
    case Answers.DeferredMessageUpdate:
      interaction.original = interaction.source;
      return interaction.source;
    case Answers.UpdateMessage: {
      const old = messageOf(discord, interaction, interaction.source!.id);
      const message = change(discord, interaction, old, body.data ?? {}, files, ['data']);
      interaction.original = message;
      interaction.settle({ kind: 'message', message });
      return message;
    }
    default: {
      const deferred = body.type === Answers.DeferredChannelMessageWithSource;
      const message = add(discord, interaction, body.data ?? {}, files, deferred, ['data']);
      interaction.original = message;
      if (!deferred) interaction.settle({ kind: 'message', message });
      return message;
    }
  }
}

function followUp({ params, body, files }: RestRequest<Partial<MessageForm>>, discord: Discord) {
  const interaction = find(discord, params);
  const { original } = interaction;
  // The first follow-up after deferring a message takes the place of "thinking…".
  if (original && (original.flags ?? 0) & MessageFlags.Loading)
    return ok(fulfil(discord, interaction, body, files));
  const message = add(discord, interaction, body, files, false);
  interaction.settle({ kind: 'message', message });
  return ok(message);
}

function get({ params }: RestRequest, discord: Discord) {
  return ok(messageOf(discord, find(discord, params), params.message!));
}

function edit({ params, body, files }: RestRequest<Partial<MessageForm>>, discord: Discord) {
  const interaction = find(discord, params);
  const old = messageOf(discord, interaction, params.message!);
  if (old.id === interaction.original?.id) return ok(fulfil(discord, interaction, body, files));
  return ok(change(discord, interaction, old, body, files));
}

function remove({ params }: RestRequest, discord: Discord) {
  const { world, interactions } = discord;
  const interaction = find(discord, params);
  const message = messageOf(discord, interaction, params.message!);
  if ((message.flags ?? 0) & MessageFlags.Ephemeral) {
    interactions.dropPrivate(message.id);
    const d = { id: message.id, channel_id: message.channel_id };
    world.emit({ t: 'MESSAGE_DELETE', d, ...audience(interaction) });
  } else {
    world.deleteMessage(interaction.channel, message.id);
  }
  if (message.id === interaction.original?.id) interaction.original = undefined;
  return noContent;
}

/** The interaction of this token; 50027 when it is unknown or older than 15 minutes, 10015 before it is answered. */
function find({ interactions, world }: Discord, params: Record<string, string>): Interaction {
  const interaction = interactions.withToken(params.token!);
  if (interaction === undefined || params.application !== world.application.id) throw refuse(50027);
  if (interaction.state !== 'answered') throw refuse(10015);
  return interaction;
}

function messageOf({ interactions }: Discord, interaction: Interaction, id: string): APIMessage {
  const wanted = id === '@original' ? interaction.original?.id : id;
  const message = wanted && (interaction.channel.messages.get(wanted) ?? interactions.privateMessage(wanted));
  if (!message) throw refuse(10008);
  return message;
}

/** Edits `@original`, and with it keeps the promise of a deferred answer. */
function fulfil(
  discord: Discord,
  interaction: Interaction,
  form: Partial<MessageForm>,
  files: readonly UploadedFile[],
): APIMessage {
  const message = change(discord, interaction, messageOf(discord, interaction, '@original'), form, files);
  interaction.original = message;
  interaction.settle({ kind: 'message', message });
  return message;
}

function change(
  { world, uploads, interactions }: Discord,
  interaction: Interaction,
  old: APIMessage,
  form: Partial<MessageForm>,
  files: readonly UploadedFile[],
  at: readonly string[] = [],
): APIMessage {
  const { channel } = interaction;
  const message = editMessage(world, uploads, { channel, form, files, at }, old);
  if ((message.flags ?? 0) & MessageFlags.Ephemeral) {
    interactions.keepPrivate(message);
    world.emit({ t: 'MESSAGE_UPDATE', d: message, ...audience(interaction) });
  } else {
    world.updateMessage(channel, message);
  }
  return message;
}

/** A new message in answer: the placeholder of a deferred one has nothing in it yet. */
function add(
  { world, uploads, interactions }: Discord,
  interaction: Interaction,
  form: Partial<MessageForm>,
  files: readonly UploadedFile[],
  deferred: boolean,
  at: readonly string[] = [],
): APIMessage {
  const { channel, user, commandName, source, original } = interaction;
  const shownTo = (form.flags ?? 0) & MessageFlags.Ephemeral;
  // A follow-up replies to the answer, and an answer to what was pressed.
  const above = original ?? source;
  const more = {
    type: above ? MessageType.Reply : MessageType.ChatInputCommand,
    ...(above && { message_reference: { type: 0, message_id: above.id, channel_id: channel.id } }),
    webhook_id: world.application.id,
    application_id: world.application.id,
    interaction_metadata: {
      id: interaction.id,
      type: interaction.type,
      user,
      authorizing_integration_owners: { 0: channel.guild?.id ?? '0' },
      ...(commandName && { name: commandName }),
      ...(source && { interacted_message_id: source.id }),
      ...(original && { original_response_message_id: original.id }),
    },
    ...(deferred && { flags: shownTo | MessageFlags.Loading }),
  };
  const draft = { channel, form: deferred ? {} : form, files, at, more: more as never };
  const message = composeMessage(world, uploads, draft);
  if (shownTo) {
    interactions.keepPrivate(message);
    world.emit({ t: 'MESSAGE_CREATE', d: message, ...audience(interaction) });
  } else {
    world.addMessage(channel, message);
  }
  return message;
}

function audience({ channel, user }: Interaction): { guildId: string | null; onlyFor: string } {
  return { guildId: channel.guild?.id ?? null, onlyFor: user.id };
}

/** Messages in channels. https://docs.discord.com/developers/resources/message */
import type { APIMessage } from 'discord-api-types/v10';
import { ChannelType, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { invalidForm, refuse } from '../errors.ts';
import { composeMessage, editMessage } from '../messages.ts';
import { demand, may, type Permission } from '../permissions.ts';
import { readForm, snowflake, wholeNumber } from '../rules/form.ts';
import { createMessageForm, editMessageForm, type MessageForm } from '../rules/message.ts';
import { compareSnowflakes } from '../snowflake.ts';
import type { UploadedFile } from '../uploads.ts';
import type { Channel } from '../world.ts';
import { type Discord, formRoute, noContent, ok, type RestRequest, type Route, route } from './route.ts';

const each5s = { requests: 5, perMs: 5_000 };

export const messageRoutes: readonly Route[] = [
  formRoute('POST /channels/:channel/messages', createMessageForm, create, { limit: each5s }),
  route('GET /channels/:channel/messages', list),
  route('GET /channels/:channel/messages/:message', get),
  formRoute('PATCH /channels/:channel/messages/:message', editMessageForm, edit, { limit: each5s }),
  route('DELETE /channels/:channel/messages/:message', remove, { limit: { requests: 5, perMs: 1_000 } }),
  // About ten an hour in each channel: observed by many bots, not documented.
  route('POST /channels/:channel/messages/:message/crosspost', crosspost, {
    limit: { requests: 10, perMs: 3_600_000 },
  }),
];

/** Posts as the bot, if it may. Also the first message of a forum post. */
export function postMessage(
  discord: Discord,
  channel: Channel,
  form: Partial<MessageForm>,
  files: readonly UploadedFile[],
): APIMessage {
  const { world, uploads, nonces } = discord;
  requireMaySend(discord, channel, form, files);
  requireNotLocked(world, channel);
  const repeated = form.enforce_nonce && form.nonce != null && nonces.find(channel.id, form.nonce);
  const earlier = repeated && channel.messages.get(repeated);
  if (earlier) return earlier;
  const reference = form.message_reference;
  if (reference && !channel.messages.has(reference.message_id) && reference.fail_if_not_exists !== false) {
    const message = 'Unknown message';
    throw invalidForm([{ path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message }]);
  }
  const more = reference
    ? { type: 19, message_reference: { type: 0, message_id: reference.message_id, channel_id: channel.id } }
    : undefined;
  const message = composeMessage(world, uploads, { channel, form, files, more });
  if (channel.archived) world.unarchive(channel);
  world.addMessage(channel, message);
  if (form.nonce != null) nonces.remember(channel.id, form.nonce, message.id);
  return message;
}

function create({ params, body, files }: RestRequest<MessageForm>, discord: Discord) {
  const channel = discord.world.channel(params.channel!);
  if (channel.type === ChannelType.GuildForum) throw refuse(50008);
  return ok(postMessage(discord, channel, body, files));
}

/** https://docs.discord.com/developers/resources/message#get-channel-messages-query-string-params */
const listQuery = z.object({
  limit: wholeNumber(1, 100).optional(),
  before: snowflake.optional(),
  after: snowflake.optional(),
  around: snowflake.optional(),
});

function list({ params, query }: RestRequest, { world }: Discord) {
  const channel = world.channel(params.channel!);
  demand(world, channel);
  const { limit = 50, before, after, around } = readForm(listQuery, Object.fromEntries(query));
  if (!may(world, channel, 'ReadMessageHistory')) return ok([]);
  const all = [...channel.messages.values()];
  const from = (id: string) => all.filter((message) => compareSnowflakes(message.id, id) > 0);
  const until = (id: string) => all.filter((message) => compareSnowflakes(message.id, id) < 0);
  if (before) return ok(until(before).slice(-limit).reverse());
  if (after) return ok(from(after).slice(0, limit).reverse());
  if (around) {
    const half = Math.floor(limit / 2);
    const middle = all.filter((message) => message.id === around);
    return ok([...until(around).slice(-half), ...middle, ...from(around).slice(0, half)].reverse());
  }
  return ok(all.slice(-limit).reverse());
}

function get({ params }: RestRequest, { world }: Discord) {
  const channel = world.channel(params.channel!);
  demand(world, channel, 'ReadMessageHistory');
  return ok(find(channel, params.message!));
}

function edit({ params, body, files }: RestRequest<Partial<MessageForm>>, { world, uploads }: Discord) {
  const channel = world.channel(params.channel!);
  demand(world, channel);
  const old = find(channel, params.message!);
  if (old.author.id !== world.bot.id) throw refuse(50005);
  requireNotLocked(world, channel);
  if (channel.archived) throw refuse(50083);
  const message = editMessage(world, uploads, { channel, form: body, files }, old);
  world.updateMessage(channel, message);
  return ok(message);
}

function remove({ params }: RestRequest, { world }: Discord) {
  const channel = world.channel(params.channel!);
  demand(world, channel);
  const message = find(channel, params.message!);
  if (message.author.id !== world.bot.id) {
    if (channel.guild === null) throw refuse(50013);
    demand(world, channel, 'ManageMessages');
  }
  world.deleteMessage(channel, message.id);
  return noContent;
}

function crosspost({ params }: RestRequest, { world }: Discord) {
  const channel = world.channel(params.channel!);
  demand(world, channel);
  if (channel.type !== ChannelType.GuildAnnouncement || channel.guild === null) throw refuse(50024);
  const old = find(channel, params.message!);
  demand(world, channel, old.author.id === world.bot.id ? 'SendMessages' : 'ManageMessages');
  if ((old.flags ?? 0) & MessageFlags.Crossposted) throw refuse(40033);
  const message = { ...old, flags: (old.flags ?? 0) | MessageFlags.Crossposted };
  world.updateMessage(channel, message);
  return ok(message);
}

function find(channel: Channel, id: string): APIMessage {
  const message = channel.messages.get(id);
  if (message === undefined) throw refuse(10008);
  return message;
}

/** https://docs.discord.com/developers/topics/threads#locked-threads */
function requireNotLocked(world: Discord['world'], channel: Channel): void {
  if (channel.locked && !may(world, channel, 'ManageThreads')) throw refuse(160005);
}

function requireMaySend(
  { world }: Discord,
  channel: Channel,
  form: Partial<MessageForm>,
  files: readonly UploadedFile[],
): void {
  if (channel.recipient) {
    if (world.closedDms.has(channel.recipient.id)) throw refuse(50007);
    return;
  }
  if (channel.guild === null) throw refuse(50001);
  const isPost = channel.parent?.type === ChannelType.GuildForum && channel.messages.size === 0;
  const needed: Permission[] = [channel.parent && !isPost ? 'SendMessagesInThreads' : 'SendMessages'];
  if (form.embeds?.length) needed.push('EmbedLinks');
  if (files.length > 0) needed.push('AttachFiles');
  demand(world, channel, ...needed);
  if (form.message_reference && !may(world, channel, 'ReadMessageHistory')) throw refuse(160002);
}

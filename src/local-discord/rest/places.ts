/** Channels, threads, servers, people and the application itself. */
import { ChannelFlags, ChannelType } from 'discord-api-types/v10';
import { z } from 'zod';
import { refuse } from '../errors.ts';
import { demand, may } from '../permissions.ts';
import { list, snowflake, text } from '../rules/form.ts';
import { createMessageForm } from '../rules/message.ts';
import { timeOfSnowflake } from '../snowflake.ts';
import type { Guild, World } from '../world.ts';
import { applicationJson, channelJson, guildJson, memberJson } from '../world-json.ts';
import { postMessage } from './messages.ts';
import { type Discord, formRoute, ok, type RestRequest, type Route, route } from './route.ts';

/** https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel */
const postForm = z.object({
  name: text(1, 100),
  auto_archive_duration: z.literal([60, 1440, 4320, 10_080]).nullish(),
  rate_limit_per_user: z.int().min(0).max(21_600).nullish(),
  applied_tags: list(snowflake, 0, 5).nullish(),
  message: createMessageForm,
});
type PostForm = z.infer<typeof postForm>;

export const placeRoutes: readonly Route[] = [
  route('GET /gateway/bot', gatewayBot),
  route('GET /applications/@me', (_, { world }) => ok(applicationJson(world))),
  route('GET /users/@me', (_, { world }) => ok({ ...world.bot, mfa_enabled: false, locale: 'en-US' })),
  formRoute('POST /users/@me/channels', z.object({ recipient_id: snowflake }), openDm),
  route('GET /channels/:channel', getChannel),
  formRoute('POST /channels/:channel/threads', postForm, startPost),
  route('GET /guilds/:guild', ({ params }, { world }) => ok(guildJson(guild(world, params.guild!)))),
  route('GET /guilds/:guild/members/:user', getMember),
  route('GET /guilds/:guild/threads/active', activeThreads),
  route('GET /channels/:channel/threads/archived/public', archivedThreads),
  route('GET /channels/:channel/thread-members/:user', threadMember),
];

function gatewayBot(_: RestRequest, { world, gatewayUrl }: Discord) {
  // Discord recommends a shard for each thousand servers. How often a session may start is not modelled.
  return ok({
    url: gatewayUrl(),
    shards: Math.max(1, Math.ceil(world.guilds.size / 1000)),
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 },
  });
}

function openDm({ body }: RestRequest<{ recipient_id: string }>, { world }: Discord) {
  const person = world.users.get(body.recipient_id);
  if (person === undefined) throw refuse(10013);
  if (person.id === world.bot.id) throw refuse(50007);
  return ok(channelJson(world.dmWith(person)));
}

function getChannel({ params }: RestRequest, { world }: Discord) {
  const channel = world.channel(params.channel!);
  demand(world, channel);
  return ok(channelJson(channel));
}

/** A thread in a forum; whatever else a thread may start in, the bot starts none there. */
function startPost({ params, body, files }: RestRequest<PostForm>, discord: Discord) {
  const { world } = discord;
  const parent = world.channel(params.channel!);
  if (parent.type !== ChannelType.GuildForum) throw refuse(50024);
  demand(world, parent, 'SendMessages');
  // No forum here has tags, so that every tag is an unknown one.
  if (body.applied_tags?.length) throw refuse(10087);
  if ((parent.flags ?? 0) & ChannelFlags.RequireTag) throw refuse(40067);
  const thread = world.addThread(parent, body.name, world.bot.id);
  try {
    const message = postMessage(discord, thread, body.message, files);
    return { status: 201, body: { ...channelJson(thread), message } };
  } catch (error) {
    // A post without its first message does not come to be.
    world.deleteChannel(thread.id);
    throw error;
  }
}

/** The server, if the bot is in it; Discord does not tell of others. */
function guild(world: World, id: string): Guild {
  const found = world.guilds.get(id);
  if (!found?.members.has(world.bot.id)) throw refuse(10004);
  return found;
}

function getMember({ params }: RestRequest, { world }: Discord) {
  const member = guild(world, params.guild!).members.get(params.user!);
  if (member === undefined) throw refuse(world.users.has(params.user!) ? 10007 : 10013);
  return ok(memberJson(member));
}

function activeThreads({ params }: RestRequest, { world }: Discord) {
  const home = guild(world, params.guild!);
  const threads = [...world.channels.values()].filter(
    (one) => one.guild === home && one.parent && !one.archived && may(world, one, 'ViewChannel'),
  );
  return ok({ threads: threads.map(channelJson), members: [] });
}

function archivedThreads({ params }: RestRequest, { world }: Discord) {
  const parent = world.channel(params.channel!);
  demand(world, parent, 'ReadMessageHistory');
  const threads = [...world.channels.values()].filter(
    (one) => one.parent === parent && one.archived && one.type !== ChannelType.PrivateThread,
  );
  return ok({ threads: threads.map(channelJson), members: [], has_more: false });
}

/** https://docs.discord.com/developers/resources/channel#get-thread-member */
function threadMember({ params }: RestRequest, { world }: Discord) {
  const thread = world.channel(params.channel!);
  if (thread.guild === null || !thread.parent) throw refuse(50024);
  demand(world, thread);
  if (!thread.members?.has(params.user!)) throw refuse(10007);
  const made = new Date(timeOfSnowflake(thread.id)).toISOString();
  return ok({ id: thread.id, user_id: params.user, join_timestamp: made, flags: 0 });
}

/**
 * The little of Discord's REST API that daily posts need. Its refusals are thrown as discord.js throws them, what the
 * network does as `Unreachable`: see reasons.ts.
 */
import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  type APIMessage,
  type APIThreadChannel,
  type APIUser,
  DiscordAPIError,
  REST,
  RESTJSONErrorCodes,
  type RequestData,
  RequestMethod,
  Routes,
} from 'discord.js';
import type { MessageBody } from './message.ts';
import { isAnswer, Unreachable } from './reasons.ts';

/** A message that was sent. */
export interface Sent {
  id: string;
  /** Roles that it mentions, one that was deleted is none; undefined where Discord does not say. */
  roleIds: readonly string[] | undefined;
}

export interface Discord {
  /** Sends a message. With a nonce that was used a few minutes ago: that message is returned. */
  send(channelId: string, body: MessageBody, nonce: string): Promise<Sent>;
  /** Opens a post in a forum, which has the id of its first message. Nonces do not work here. */
  openForumPost(forumId: string, title: string, body: MessageBody): Promise<Sent>;
  /** Publishes a message of an announcement channel to those who follow it; about ten an hour are allowed. */
  publish(channelId: string, messageId: string): Promise<void>;
  openDirect(userId: string): Promise<string>;
  /** Up to 100 messages after that id, oldest first. */
  messagesAfter(channelId: string, after: string): Promise<APIMessage[]>;
  /** Posts of a forum, open ones and lately archived ones. */
  forumPosts(guildId: string, forumId: string): Promise<APIThreadChannel[]>;
  channel(channelId: string): Promise<APIChannel>;
  guild(guildId: string): Promise<APIGuild>;
  member(guildId: string, userId: string): Promise<APIGuildMember>;
  /** Whether they have joined that thread, or were added to it. */
  isInThread(threadId: string, userId: string): Promise<boolean>;
  /** The bot's own user id. */
  me(): Promise<string>;
}

/** No answer within this: it is not known whether the request took effect. */
const REQUEST_TIMEOUT_MS = 15_000;

/**
 * A REST client of our own beside the Client's: it tries once and waits for nothing, because when to try again is
 * decided by the ledger, and how fast to send by all processes together.
 */
export function connectDiscord({
  token,
  apiUrl,
  timeoutMs = REQUEST_TIMEOUT_MS,
  turn = async () => {},
}: {
  token: string;
  /** Where Discord's REST API is, without its version. */
  apiUrl: string;
  timeoutMs?: number;
  /** Waited for before each request but `send` and `openForumPost`: whoever sends reserves many turns at once. */
  turn?: () => Promise<void>;
}): Discord {
  const rest = new REST({
    version: '10',
    api: apiUrl,
    retries: 0,
    timeout: timeoutMs,
    rejectOnRateLimit: () => true,
    // Each channel has a queue of its own, kept an hour by default: with 10,000 channels that adds up.
    handlerSweepInterval: 60_000,
    hashLifetime: 3_600_000,
  });
  const request = async (method: RequestMethod, fullRoute: `/${string}`, data: RequestData = {}) => {
    try {
      // At a 401 a REST of discord.js forgets its token and throws from then on, but a 401 may pass.
      return await rest.setToken(token).request({ method, fullRoute, ...data });
    } catch (error) {
      throw isAnswer(error) ? error : new Unreachable(error);
    }
  };
  const post = (route: `/${string}`, body?: unknown) => request(RequestMethod.Post, route, { body });
  const get = async (route: `/${string}`, query?: URLSearchParams) => {
    await turn();
    return request(RequestMethod.Get, route, query && { query });
  };
  let me: Promise<string> | undefined;

  return {
    async send(channelId, body, nonce) {
      const data = { ...body, nonce, enforce_nonce: true };
      const sent = (await post(Routes.channelMessages(channelId), data)) as APIMessage;
      return { id: sent.id, roleIds: sent.mention_roles };
    },
    async openForumPost(forumId, title, body) {
      const data = { name: title, message: body };
      const thread = (await post(Routes.threads(forumId), data)) as APIThreadChannel & {
        message?: APIMessage;
      };
      return { id: thread.id, roleIds: thread.message?.mention_roles };
    },
    async publish(channelId, messageId) {
      await turn();
      await post(Routes.channelMessageCrosspost(channelId, messageId));
    },
    async openDirect(userId) {
      await turn();
      const channel = await post(Routes.userChannels(), { recipient_id: userId });
      return (channel as APIChannel).id;
    },
    async messagesAfter(channelId, after) {
      const query = new URLSearchParams({ after, limit: '100' });
      const messages = (await get(Routes.channelMessages(channelId), query)) as APIMessage[];
      return messages.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
    },
    async forumPosts(guildId, forumId) {
      const active = (await get(Routes.guildActiveThreads(guildId))) as { threads: APIThreadChannel[] };
      const archived = (await get(Routes.channelThreads(forumId, 'public'))) as {
        threads: APIThreadChannel[];
      };
      return [...active.threads.filter((thread) => thread.parent_id === forumId), ...archived.threads];
    },
    channel: async (channelId) => (await get(Routes.channel(channelId))) as APIChannel,
    guild: async (guildId) => (await get(Routes.guild(guildId))) as APIGuild,
    member: async (guildId, userId) => (await get(Routes.guildMember(guildId, userId))) as APIGuildMember,
    async isInThread(threadId, userId) {
      try {
        await get(Routes.threadMembers(threadId, userId));
        return true;
      } catch (error) {
        if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMember) return false;
        throw error;
      }
    },
    me() {
      // A failed answer is not kept: the next caller asks again.
      me ??= get(Routes.user()).then(
        (user) => (user as APIUser).id,
        (error) => {
          me = undefined;
          throw error;
        },
      );
      return me;
    },
  };
}

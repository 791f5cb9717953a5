/** Finds a post that may have been sent by a process which died before it could say so. */
import type { APIMessage } from 'discord.js';
import type { PostRow } from '../store/tables.ts';
import type { Discord } from './discord.ts';
import { guildOf } from './owner.ts';

/** Our clock and Discord's may differ by so much. */
const CLOCK_DIFFERENCE_MS = 300_000;

const DISCORD_EPOCH_MS = 1_420_070_400_000;

/** Longer than a post that was claimed may wait for its turn and for Discord's answer. */
const LONGEST_SEND_MS = 900_000;

/**
 * The id of the message of that post, or null if it is not there. It is ours, made in the minutes after the post was
 * claimed, and its card bears the moment at which the post was due.
 */
export async function findPost(discord: Discord, post: PostRow): Promise<string | null> {
  const since = snowflakeAt(post.claimedAt - CLOCK_DIFFERENCE_MS);
  const until = snowflakeAt(post.claimedAt + LONGEST_SEND_MS + CLOCK_DIFFERENCE_MS);
  const botId = await discord.me();
  const isIt = (message: APIMessage) => message.author.id === botId && dueAtOf(message) === post.dueAt;
  return post.place === 'forum'
    ? findForumPost(discord, post, { since, until, botId, isIt })
    : findMessage(discord, post.channelId, { since, until, isIt });
}

interface Sought {
  /** Its id lies between these two. */
  since: bigint;
  until: bigint;
  isIt(message: APIMessage): boolean;
}

async function findMessage(
  discord: Discord,
  channelId: string,
  { since, until, isIt }: Sought,
): Promise<string | null> {
  let after = since;
  while (after < until) {
    const messages = await discord.messagesAfter(channelId, String(after));
    const found = messages.find(isIt);
    if (found !== undefined) return found.id;
    const last = messages.at(-1);
    if (last === undefined || messages.length < 100) return null;
    after = BigInt(last.id);
  }
  return null;
}

async function findForumPost(
  discord: Discord,
  post: PostRow,
  { since, until, botId, isIt }: Sought & { botId: string },
): Promise<string | null> {
  const threads = await discord.forumPosts(guildOf(post.owner) ?? '', post.channelId);
  const isInTime = (id: bigint) => id >= since && id < until;
  const ours = threads.filter((thread) => thread.owner_id === botId && isInTime(BigInt(thread.id)));
  for (const thread of ours) {
    const messages = await discord.messagesAfter(thread.id, String(BigInt(thread.id) - 1n));
    if (messages.some(isIt)) return thread.id;
  }
  return null;
}

function dueAtOf(message: APIMessage): number | null {
  const stamp = message.embeds[0]?.timestamp;
  return stamp === undefined ? null : Date.parse(stamp);
}

/** The least id that Discord gives at that moment: https://docs.discord.com/developers/reference#snowflakes */
function snowflakeAt(ms: number): bigint {
  return BigInt(Math.max(0, Math.floor(ms) - DISCORD_EPOCH_MS)) << 22n;
}

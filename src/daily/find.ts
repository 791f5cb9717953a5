/** Finds a post that may have been sent by a process which died before it could say so. */
import type { APIMessage } from 'discord.js';
import type { PostRow } from '../store/tables.ts';
import type { Discord } from './discord.ts';
import { guildOf } from './owner.ts';

/** Our clock and Discord's may differ by so much. */
const CLOCK_DIFFERENCE_MS = 300_000;

const DISCORD_EPOCH_MS = 1_420_070_400_000;

/** Of 100 messages each. A channel that is busier than this since the post was claimed is a channel under attack. */
const MOST_PAGES = 100;

/**
 * The id of the message of that post, or null if it is not there. It is ours, made since the post was claimed, and
 * its card bears the moment at which the post was due.
 */
export async function findPost(discord: Discord, post: PostRow): Promise<string | null> {
  const since = snowflakeAt(post.claimedAt - CLOCK_DIFFERENCE_MS);
  const botId = await discord.me();
  const isIt = (message: APIMessage) => message.author.id === botId && dueAtOf(message) === post.dueAt;
  return post.place === 'forum'
    ? findForumPost(discord, post, { since, botId, isIt })
    : findMessage(discord, post.channelId, since, isIt);
}

async function findMessage(
  discord: Discord,
  channelId: string,
  since: bigint,
  isIt: (message: APIMessage) => boolean,
): Promise<string | null> {
  let after = since;
  for (let page = 0; page < MOST_PAGES; page++) {
    const messages = await discord.messagesAfter(channelId, String(after));
    const found = messages.find(isIt);
    if (found !== undefined) return found.id;
    const last = messages.at(-1);
    if (last === undefined || messages.length < 100) return null;
    after = BigInt(last.id);
  }
  throw new Error(`more than ${MOST_PAGES * 100} messages to look through in channel ${channelId}`);
}

async function findForumPost(
  discord: Discord,
  post: PostRow,
  { since, botId, isIt }: { since: bigint; botId: string; isIt: (message: APIMessage) => boolean },
): Promise<string | null> {
  const threads = await discord.forumPosts(guildOf(post.owner) ?? '', post.channelId);
  const ours = threads.filter((thread) => thread.owner_id === botId && BigInt(thread.id) >= since);
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

/** discord.js's Client, set up for a bot that lives on interactions alone. */
import {
  Client,
  DefaultRestOptions,
  Events,
  Options,
  type RateLimitData,
  type RESTOptions,
} from 'discord.js';

export interface ClientOptions {
  /** Where Discord's REST API is, without its version. */
  apiUrl: string;
  /** The shards of this process; all by default. */
  shards?: readonly number[] | null;
  /** As many as Discord recommends by default. */
  shardCount?: number | null;
  /** Told of each request that Discord lets wait: discord.js itself waits in silence. */
  onLimited?(limited: RateLimitData): void;
}

/** A client that keeps as little as it can: interactions bring all that a command needs, whatever the intents. */
export function createClient({ apiUrl, shards, shardCount, onLimited }: ClientOptions): Client {
  const client = new Client({
    intents: [],
    ...(shards || shardCount ? {} : { shards: 'auto' }),
    ...(shards && { shards: [...shards] }),
    ...(shardCount && { shardCount }),
    // discord.js puts this into every message and edit: whatever stands in a text, nobody is mentioned.
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits(NO_CACHES),
    rest: {
      api: apiUrl,
      // Each token of an interaction keeps about 1 kB here until it is swept; the default is an hour.
      handlerSweepInterval: 120_000,
      rejectOnRateLimit(limited) {
        onLimited?.(limited);
        return false;
      },
      makeRequest,
    },
  });
  // READY names every server and nothing here asks for one: 3 kB each that would grow with the number of servers.
  client.on(Events.ShardReady, () => client.guilds.cache.clear());
  return client;
}

/** What interactions would leave behind, though each brings all of it again. */
const NO_CACHES = { EntitlementManager: 0, MessageManager: 0, UserManager: 0 };

/**
 * A kept-alive connection that Discord closes just when it is used again: discord.js tries again after ECONNRESET,
 * yet undici gives a closed connection a code of its own. What took effect already is refused the second time
 * (40060 for an answer; for a message in a channel, `nonce` with `enforceNonce`).
 */
const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  try {
    return await DefaultRestOptions.makeRequest(url, init);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'UND_ERR_SOCKET') throw cause;
    throw Object.assign(new Error('The connection was closed.', { cause }), { code: 'ECONNRESET' });
  }
};

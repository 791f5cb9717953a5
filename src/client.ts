/** discord.js's Client, set up for a bot that lives on interactions alone. */
import { Client, Events, Options } from 'discord.js';

export interface ClientOptions {
  /** Where Discord's REST API is, without its version; the real one by default. */
  apiUrl?: string;
  /** The shards of this process; all by default. */
  shards?: readonly number[] | null;
  /** As many as Discord recommends by default. */
  shardCount?: number | null;
}

/** Goes with every message: whatever stands in a text, nobody is mentioned. */
export const NO_MENTIONS = { parse: [] } as const;

/** A client that keeps as little as it can: interactions bring all that a command needs, whatever the intents. */
export function createClient({
  apiUrl = 'https://discord.com/api',
  shards,
  shardCount,
}: ClientOptions): Client {
  const client = new Client({
    intents: [],
    ...(shards || shardCount ? {} : { shards: 'auto' }),
    ...(shards && { shards: [...shards] }),
    ...(shardCount && { shardCount }),
    allowedMentions: NO_MENTIONS,
    makeCache: Options.cacheWithLimits(NO_CACHES),
    rest: {
      api: apiUrl,
      // Each token of an interaction keeps about 1 kB here until it is swept; the default is an hour.
      handlerSweepInterval: 120_000,
    },
  });
  // READY names every server and nothing here asks for one: 3 kB each that would grow with the number of servers.
  client.on(Events.ShardReady, () => client.guilds.cache.clear());
  return client;
}

/** What interactions would leave behind, though each brings all of it again. */
const NO_CACHES = { EntitlementManager: 0, MessageManager: 0, UserManager: 0 };

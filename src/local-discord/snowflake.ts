/** Discord's ids: 64 bits, the upper 42 of which are milliseconds since 2015. https://docs.discord.com/developers/reference#snowflakes */
const epochMs = 1_420_070_400_000n;

/** Returns a function that makes a new id at each call: always greater than the last one, 4096 to a millisecond. */
export function createSnowflakes(now: () => number = Date.now): () => string {
  let last = 0n;
  return () => {
    const earliest = (BigInt(now()) - epochMs) << 22n;
    last = earliest > last ? earliest : last + 1n;
    return last.toString();
  };
}

/** The smallest id of a moment, given in milliseconds since 1970. */
export function snowflakeAt(ms: number): string {
  return ((BigInt(ms) - epochMs) << 22n).toString();
}

/** When an id was made, in milliseconds since 1970. */
export function timeOfSnowflake(id: string): number {
  return Number((BigInt(id) >> 22n) + epochMs);
}

/** Orders ids by age: a longer id is a younger one. */
export function compareSnowflakes(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** The shard that serves a server. https://docs.discord.com/developers/events/gateway#sharding-sharding-formula */
export function shardOf(guildId: string, shards: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(shards));
}

/**
 * Rate limits: 50 requests a second over all, and a bucket for each route and channel.
 * https://docs.discord.com/developers/topics/rate-limits
 */
import type { Refusal } from '../faults.ts';
import type { Limit, Route } from './route.ts';

const globalLimit = 50;
const globalWindowMs = 1_000;
/**
 * A client counts its 50 where it sends them, we where they arrive. What arrives a little before a full window
 * ends counts towards the next one, which begins when this one ends: no more than 50 a second in the long run.
 */
const jitterMs = 50;

interface Bucket {
  used: number;
  resetAt: number;
}

export interface Verdict {
  headers: Record<string, string>;
  /** Seconds to wait, when the request is refused. */
  retryAfter?: number;
  global?: boolean;
}

/** Counts the requests of a bot. It refuses none itself: it says what becomes of each. */
export class Limits {
  #global: Bucket = { used: 0, resetAt: 0 };
  readonly #buckets = new Map<string, Bucket>();
  #sweepAt = 0;

  /** Counts a request and says whether it may pass. A window opens with its first request. */
  count(route: Route, params: Record<string, string>, now = Date.now()): Verdict {
    if (!route.open) {
      const reset = spend(this.#global, globalLimit, globalWindowMs, now, jitterMs);
      if (reset !== null) return refused(reset, true, {});
    }
    const { limit } = route;
    if (limit === null) return { headers: {} };
    this.#sweep(now);
    const major = params.channel ?? params.token;
    const key = `${route.method} ${route.pattern} ${major}`;
    let bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      bucket = { used: 0, resetAt: 0 };
      this.#buckets.set(key, bucket);
    }
    const reset = spend(bucket, limit.requests, limit.perMs, now);
    const headers = describe(route, limit, bucket, now);
    return reset === null ? { headers } : refused(reset, false, headers);
  }

  #sweep(now: number): void {
    if (now < this.#sweepAt) return;
    this.#sweepAt = now + 10_000;
    for (const [key, { resetAt }] of this.#buckets) if (resetAt <= now) this.#buckets.delete(key);
  }
}

/**
 * The headers of a 429 that a fault asks for. In the bucket of the route is room yet: it is a limit of that channel or
 * server, or of the whole bot. Cloudflare, which limits addresses, knows nothing of Discord's limits.
 */
export function limitedByFault(
  { retryAfter, global, address }: Refusal,
  route: Route | undefined,
): Record<string, string> {
  if (address && retryAfter === undefined) return {};
  const wait = { 'retry-after': String(retryAfter ?? 1) };
  if (address) return wait;
  if (global) return { ...wait, 'x-ratelimit-scope': 'global', 'x-ratelimit-global': 'true' };
  const limit = route?.limit ?? { requests: 5, perMs: 5_000 };
  const now = Date.now();
  const bucket = route && describe(route, limit, { used: 1, resetAt: now + limit.perMs }, now);
  return { ...wait, ...bucket, 'x-ratelimit-scope': 'shared' };
}

/** Null if it may pass, else the milliseconds until the window ends. */
function spend(bucket: Bucket, requests: number, perMs: number, now: number, earlyMs = 0): number | null {
  if (bucket.resetAt <= now) {
    bucket.used = 0;
    bucket.resetAt = now + perMs;
  } else if (bucket.used >= requests && bucket.resetAt <= now + earlyMs) {
    bucket.used = 0;
    bucket.resetAt += perMs;
  }
  if (bucket.used >= requests) return bucket.resetAt - now;
  bucket.used += 1;
  return null;
}

function describe(route: Route, limit: Limit, bucket: Bucket, now: number): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit.requests),
    'x-ratelimit-remaining': String(limit.requests - bucket.used),
    'x-ratelimit-reset': (bucket.resetAt / 1000).toFixed(3),
    'x-ratelimit-reset-after': ((bucket.resetAt - now) / 1000).toFixed(3),
    'x-ratelimit-bucket': Buffer.from(`${route.method} ${route.pattern}`).toString('base64url'),
  };
}

function refused(afterMs: number, global: boolean, headers: Record<string, string>): Verdict {
  const retryAfter = afterMs / 1000;
  const more: Record<string, string> = {
    'retry-after': String(Math.ceil(retryAfter)),
    'x-ratelimit-scope': global ? 'global' : 'user',
    ...(global && { 'x-ratelimit-global': 'true' }),
  };
  return { headers: { ...headers, ...more }, retryAfter, global };
}

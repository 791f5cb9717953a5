/** What an error of Discord means for a daily post: over for good, worth another try, or a mistake of ours. */
import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';

/** Why a schedule is paused, unless somebody `asked` for it; each has its sentence in words.ts. */
export const REASONS = [
  'unknown-channel',
  'missing-access',
  'missing-permissions',
  'dm-closed',
  'thread-closed',
  'needs-tag',
  'unknown-zone',
  'gone',
  'refused',
] as const;
export type Reason = (typeof REASONS)[number];

/** Why a post waits; each has its sentence in words.ts. */
export const DELAYS = [
  'rate-limited',
  'unavailable',
  'threads-full',
  'timed-out',
  'unreachable',
  'token-refused',
  'held-up',
] as const;
/** Or with which status Discord answered. */
export type Delay = (typeof DELAYS)[number] | `http-${number}`;

/** Trying again is of no use until somebody changes something. */
export type Final = { kind: 'final'; reason: Reason; detail: string | null };

/**
 * May pass. It is not known whether the message got through, unless it was `limited`: then it did not. `everybody`:
 * no other request fares better before `waitMs` are over.
 */
export type Passing = {
  kind: 'passing';
  detail: Delay;
  waitMs: number;
  everybody: boolean;
  limited: boolean;
};

export type Cause =
  | Final
  | Passing
  /** Discord finds our message malformed: no other try, no other server fares better. */
  | { kind: 'bug'; detail: string };

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes */
const FINAL: Readonly<Record<number, Reason>> = {
  10003: 'unknown-channel',
  10004: 'gone',
  10013: 'dm-closed',
  50001: 'missing-access',
  50007: 'dm-closed',
  50013: 'missing-permissions',
  50083: 'thread-closed',
  50278: 'dm-closed',
  160005: 'thread-closed',
  40067: 'needs-tag',
};

/** What ends by itself; by their names in RESTJSONErrorCodes of discord-api-types, which tell what the numbers mean. */
const PASSING: Readonly<Partial<Record<number, Delay>>> = {
  [RESTJSONErrorCodes.ActionCannotBePerformedDueToSlowmodeRateLimit]: 'rate-limited',
  [RESTJSONErrorCodes.ChannelWriteRateLimit]: 'rate-limited',
  [RESTJSONErrorCodes.ServerWriteRateLimit]: 'rate-limited',
  [RESTJSONErrorCodes.OpeningDirectMessagesTooFast]: 'rate-limited',
  [RESTJSONErrorCodes.ServiceResourceIsBeingRateLimited]: 'rate-limited',
  [RESTJSONErrorCodes.SendMessagesHasBeenTemporarilyDisabled]: 'unavailable',
  [RESTJSONErrorCodes.FeatureTemporarilyDisabledServerSide]: 'unavailable',
  [RESTJSONErrorCodes.ApplicationNotYetAvailable]: 'unavailable',
  [RESTJSONErrorCodes.APIResourceOverloaded]: 'unavailable',
  // Threads are archived after a while without messages, and those do not count.
  [RESTJSONErrorCodes.MaximumActiveThreads]: 'threads-full',
};

const INVALID_BODY = 50035;

/** With status 403: somebody before Discord, Cloudflare above all, lets nothing from our address through. */
const BLOCKED: ReadonlySet<number> = new Set([0, 40333]);

/** After a 401, or while our address is blocked, further requests only make it worse. */
const BLOCKED_MS = 60_000;

/** No answer came from Discord. The error of the network as it was could as well be one of the database's connection. */
export class Unreachable extends Error {
  override name = 'Unreachable';

  constructor(cause: unknown) {
    super('Discord cannot be reached.', { cause });
  }
}

/** A wait is over, and it is too late to ask Discord after it. */
export class Delayed extends Error {
  override name = 'Delayed';
  readonly detail: Delay;

  constructor(detail: Delay, cause: unknown) {
    super('It is too late to ask Discord after the wait.', { cause });
    this.detail = detail;
  }
}

/** Whether Discord, or whoever stands before it, has answered: else the error is of the network, be it of TLS or of HTTP. */
export function isAnswer(error: unknown): boolean {
  return error instanceof RateLimitError || error instanceof DiscordAPIError || error instanceof HTTPError;
}

/** What an error of discord.ts means. Throws it again if it is none of Discord's: a bug, or a database that fails. */
export function causeOf(error: unknown): Cause {
  if (error instanceof RateLimitError) {
    const { global, limit, retryAfter, timeToReset } = error;
    // A limit of Discord's own is named in the headers of its answer; without them it is Cloudflare's, of our address:
    // https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit
    const isOfAddress = !Number.isFinite(limit);
    const waitMs = retryAfter || (isOfAddress ? BLOCKED_MS : timeToReset);
    return {
      kind: 'passing',
      detail: 'rate-limited',
      waitMs,
      everybody: global || isOfAddress,
      limited: true,
    };
  }
  if (error instanceof DiscordAPIError) return causeOfCode(Number(error.code), error.status, error.message);
  if (error instanceof HTTPError) return passing(`http-${error.status}`);
  if (error instanceof Unreachable) return passing('unreachable');
  if (error instanceof Delayed) return passing(error.detail);
  throw error;
}

/** `code` is NaN where the answer is not one of Discord's API, but a page of whoever stands before it. */
function causeOfCode(code: number, status: number, message: string): Cause {
  if (status === 401) return passing('token-refused', BLOCKED_MS);
  if (Number.isNaN(code) || (status === 403 && BLOCKED.has(code)))
    return passing(`http-${status}`, BLOCKED_MS);
  const delay = PASSING[code];
  if (delay !== undefined) return passing(delay);
  if (code === INVALID_BODY) return { kind: 'bug', detail: message };
  const reason = FINAL[code];
  if (reason !== undefined) return { kind: 'final', reason, detail: null };
  return { kind: 'final', reason: 'refused', detail: `${message}, ${code}` };
}

/** Whether it got through is not known. Where there is a time to wait, it is for everybody. */
export function passing(detail: Delay, waitMs = 0): Passing {
  return { kind: 'passing', detail, waitMs, everybody: waitMs > 0, limited: false };
}

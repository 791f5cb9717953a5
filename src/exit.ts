/** How the process ends: a code for scripts, and one sentence for whoever started it. */
import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';
import { GatewayClosed } from './bot.ts';
import { ConfigError } from './config.ts';

export const exitCodes = {
  stopped: 0,
  /** A setting is wrong, or there is an argument, which the bot takes none of. */
  settings: 1,
  /** A record of data/ is wrong. */
  data: 2,
  /** Discord does not accept the token. */
  token: 3,
  /** Discord refuses an intent. */
  intents: 4,
  /** Discord cannot be reached, is not well, or lets the bot start no more today. */
  network: 5,
  /** The database cannot be opened. */
  database: 6,
  /** The local Discord could not start, or ended. */
  localDiscord: 7,
  /** Everything else: a bug (EX_SOFTWARE of sysexits.h). */
  bug: 70,
} as const;

export interface Ending {
  code: (typeof exitCodes)[keyof typeof exitCodes];
  /** null: a bug, of which the log tells. */
  sentence: string | null;
}

/** An end that a part has already put into words. */
export class Fatal extends Error {
  override name = 'Fatal';
  readonly code: Ending['code'];

  constructor(code: Ending['code'], sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.code = code;
  }
}

/** Runs a part of the start; what it throws ends the process with that code and its own message. */
export async function orEnd<T>(code: Ending['code'], start: () => T | Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (cause) {
    throw new Fatal(code, reasonOf(cause), { cause });
  }
}

/** A connection refused at each of several addresses has no message, only a code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || (error as NodeJS.ErrnoException).code || error.name;
}

/** Runs what talks to Discord first; ends the process in words where Discord cannot be reached. */
export async function reachDiscord<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const reason = unreachable(cause);
    if (reason === null) throw cause;
    throw new Fatal(
      exitCodes.network,
      `Discord cannot be reached (${reason}): check the network, DISCORD_API_URL and discordstatus.com, then start again.`,
      { cause },
    );
  }
}

/** What an error that ends the process means. */
export function endingOf(error: unknown): Ending {
  if (error instanceof Fatal) return { code: error.code, sentence: error.message };
  if (error instanceof ConfigError) return { code: exitCodes.settings, sentence: error.message };
  if (isTokenRefused(error)) {
    return {
      code: exitCodes.token,
      sentence:
        'Discord does not accept the token in DISCORD_TOKEN: copy it again, or reset it on the Bot page of your application and copy the new one.',
    };
  }
  if (error instanceof GatewayClosed) return endingOfGateway(error.code);
  const startsAgain = whenItMayStart(error);
  if (startsAgain !== null) {
    return {
      code: exitCodes.network,
      sentence: `The bot was started too often within a day, and Discord does not let it start now: start it again after ${startsAgain}.`,
    };
  }
  return { code: exitCodes.bug, sentence: null };
}

function isTokenRefused(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  return error instanceof GatewayClosed && error.code === GatewayCloseCodes.AuthenticationFailed;
}

function endingOfGateway(code: number): Ending {
  if (code === GatewayCloseCodes.DisallowedIntents || code === GatewayCloseCodes.InvalidIntents) {
    return {
      code: exitCodes.intents,
      sentence:
        'Discord refuses an intent that this bot asks for: allow it on the Bot page of your application, or use the bot as it is published, which needs none.',
    };
  }
  if (code === GatewayCloseCodes.InvalidShard || code === GatewayCloseCodes.ShardingRequired) {
    return {
      code: exitCodes.settings,
      sentence:
        'Discord refuses the shards: SHARD_COUNT is too small for this bot, or SHARDS names one that does not exist. Leave both out to use as many as Discord recommends.',
    };
  }
  return { code: exitCodes.bug, sentence: null };
}

/** Discord counts the sessions of a day, some 1,000; discord.js says it in an error that is of no kind of its own. */
function whenItMayStart(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  return /^Not enough sessions remaining .* resets at (\S+)$/.exec(error.message)?.[1] ?? null;
}

/** Why Discord could not be reached, in a few words; null if the error is of another kind. */
export function unreachable(error: unknown): string | null {
  if (error instanceof HTTPError) return `it answers ${error.status}`;
  if (error instanceof DiscordAPIError && error.status >= 500) return `it answers ${error.status}`;
  if (error instanceof DiscordAPIError && !isOfDiscord(error))
    return `it answers ${error.status}, but not as Discord does`;
  if (!(error instanceof Error)) return null;
  if (error.name === 'AbortError') return 'no answer in time';
  const { code = error.name, syscall } = error as NodeJS.ErrnoException;
  if (error instanceof AggregateError && error.errors.length > 0) return unreachable(error.errors[0]);
  if (typeof code === 'string' && (syscall !== undefined || OF_THE_NETWORK.test(code))) return code;
  return error.cause === undefined ? null : unreachable(error.cause);
}

/** Codes of undici, of TLS and of its certificates, and what has no code but a name: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const OF_THE_NETWORK = /^UND_ERR_|^ERR_(?:SSL|TLS)_|CERT|^UNABLE_TO_|^HTTPParserError$/;

/** Whether Discord itself refused: a proxy in between has no code for it, and nothing that is asked at the start is missing. */
function isOfDiscord({ code, status }: DiscordAPIError): boolean {
  return status === 401 || (typeof code === 'number' && (status !== 404 || code !== 0));
}

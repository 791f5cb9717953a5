/** The log: JSON lines on stderr, one an event, in which no secret ever stands. */
import { type Logger, pino } from 'pino';

export type Log = Logger;

/** Takes secrets out of a text. */
export type Scrub = (text: string) => string;

/**
 * Replaces each secret, wherever it stands: pino's own redaction knows fields, and a token can also stand inside
 * a message, a stack or an address. Tokens of interactions (good for 15 minutes) are known by their addresses.
 */
export function createScrub(secrets: readonly string[]): Scrub {
  // Inside a line of JSON a secret stands with its quotes and backslashes escaped.
  const forms = secrets.flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
  ]);
  const unique = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return (text) =>
    unique
      .reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text)
      .replace(/(\/(?:webhooks|interactions)\/\d+\/)[\w.%-]{20,}/g, '$1[secret]');
}

/**
 * An error for the log, without what was sent and what Discord said of it in detail: the answer that it refused
 * quotes what somebody typed, maybe for themselves alone. Message and stack name the fields that are wrong.
 */
function describeError(error: unknown): unknown {
  return error instanceof Error ? withoutBodies(pino.stdSerializers.err(error)) : error;
}

function withoutBodies(described: object): object {
  const kept = Object.entries(described).filter(([key]) => key !== 'requestBody' && key !== 'rawError');
  return Object.fromEntries(
    kept.map(([key, value]) => [key, key === 'aggregateErrors' ? value.map(withoutBodies) : value]),
  );
}

/** @param write where each line goes; stderr by default */
export function createLog(
  level: string,
  scrub: Scrub,
  write: (line: string) => void = (line) => process.stderr.write(line),
): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
    },
    { write: (line) => write(scrub(line)) },
  );
}

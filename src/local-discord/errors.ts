/**
 * What Discord answers when it refuses.
 * Codes: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes
 */

/** One thing wrong with a form: where (`['embeds', 0, 'title']`), Discord's name for it, and its sentence. */
export interface FormProblem {
  path: readonly (string | number)[];
  code: string;
  message: string;
}

/** A refusal, as Discord would write it. `body` is the whole answer. */
export class DiscordError extends Error {
  override name = 'DiscordError';
  readonly status: number;
  readonly code: number;
  readonly body: Record<string, unknown>;

  constructor(status: number, code: number, message: string, more: Record<string, unknown> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.body = { message, code, ...more };
  }
}

/** Refusals by Discord's code: HTTP status and sentence. */
const refusals = {
  10002: [404, 'Unknown Application'],
  10003: [404, 'Unknown Channel'],
  10004: [404, 'Unknown Guild'],
  10007: [404, 'Unknown Member'],
  10008: [404, 'Unknown Message'],
  10013: [404, 'Unknown User'],
  10015: [404, 'Unknown Webhook'],
  10062: [404, 'Unknown interaction'],
  10087: [404, 'Unknown tag'],
  40005: [413, 'Request entity too large'],
  40033: [400, 'This message has already been crossposted.'],
  40060: [400, 'Interaction has already been acknowledged.'],
  40067: [400, 'A tag is required to create a forum post in this channel'],
  40333: [403, 'internal network error'],
  50001: [403, 'Missing Access'],
  50005: [403, 'Cannot edit a message authored by another user'],
  50006: [400, 'Cannot send an empty message'],
  50007: [403, 'Cannot send messages to this user'],
  50008: [400, 'Cannot send messages in a non-text channel'],
  50013: [403, 'Missing Permissions'],
  50024: [403, 'Cannot execute action on this channel type'],
  50027: [401, 'Invalid Webhook Token'],
  50083: [403, 'Thread is archived'],
  50109: [400, 'The request body contains invalid JSON.'],
  160002: [400, 'Cannot reply without permission to read message history'],
  160005: [403, 'Thread is locked'],
} as const;

/** The refusal that bears this code. */
export function refuse(code: keyof typeof refusals): DiscordError {
  const [status, message] = refusals[code];
  return new DiscordError(status, code, message);
}

/** A plain HTTP refusal, which Discord marks with code 0. */
export function refuseHttp(status: 401 | 403 | 404 | 405, name: string): DiscordError {
  return new DiscordError(status, 0, `${status}: ${name}`);
}

/** Code 50035: every problem at its place in a tree that has the shape of the form. */
export function invalidForm(problems: readonly FormProblem[]): DiscordError {
  const errors: Tree = {};
  for (const { path, code, message } of problems) {
    let node = errors;
    for (const key of path) {
      node[key] ??= {};
      node = node[key] as Tree;
    }
    node._errors ??= [];
    (node._errors as unknown[]).push({ code, message });
  }
  return new DiscordError(400, 50035, 'Invalid Form Body', { errors });
}

interface Tree {
  [key: string]: unknown;
}

/** Speaks to the local Discord without a library between, so that anything can be sent. */
import { once } from 'node:events';
import WebSocket from 'ws';
import type { LocalDiscord } from '../../src/local-discord/server.ts';

export interface Reply {
  status: number;
  headers: Headers;
  /** Empty where there is none. */
  body: { code?: number; message?: string; errors?: object; [key: string]: unknown };
}

/** A REST request as the bot; `headers` replace the usual ones. */
export async function call(
  discord: LocalDiscord,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const response = await fetch(`${discord.api}/v10${path}`, {
    method,
    headers: {
      authorization: `Bot ${discord.token}`,
      'user-agent': 'DiscordBot (https://example.org, 1.0)',
      ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body instanceof FormData || typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? {} : (JSON.parse(text) as Reply['body']),
  };
}

export interface GatewayMessage {
  op: number;
  t?: string;
  s?: number;
  d: Record<string, unknown>;
}

/** A connection to the gateway that does nothing by itself. */
export interface Line {
  send(op: number, d: unknown): void;
  /** The next message that fits, also one that has come already. */
  next(wanted: (message: GatewayMessage) => boolean): Promise<GatewayMessage>;
  /** All that came, in order. */
  received: GatewayMessage[];
  closed: Promise<{ code: number; reason: string }>;
  socket: WebSocket;
}

export async function openLine(discord: LocalDiscord, query = '?v=10&encoding=json'): Promise<Line> {
  const socket = new WebSocket(`${discord.url.replace('http', 'ws')}/gateway${query}`);
  const received: GatewayMessage[] = [];
  let taken = 0;
  let told = () => {};
  socket.on('message', (data) => {
    received.push(JSON.parse(data.toString()) as GatewayMessage);
    told();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() }));
  });
  await once(socket, 'open');
  return {
    socket,
    received,
    closed,
    send: (op, d) => socket.send(JSON.stringify({ op, d })),
    async next(wanted) {
      for (;;) {
        const at = received.findIndex((message, index) => index >= taken && wanted(message));
        if (at !== -1) {
          taken = at + 1;
          return received[at]!;
        }
        await new Promise<void>((resolve) => {
          told = resolve;
        });
      }
    },
  };
}

/** A bot that identifies itself properly and is then at the test's disposal. */
export async function identify(discord: LocalDiscord, more: object = {}): Promise<Line> {
  const line = await openLine(discord);
  line.send(2, { token: discord.token, intents: 0, properties: {}, ...more });
  await line.next(({ t }) => t === 'READY');
  return line;
}

export interface Pending {
  id: string;
  token: string;
  callback(body: object): Promise<Reply>;
  /** What the person sees in the end. */
  seen: Promise<unknown>;
}

/** A slash command, `/ping`, that waits for its answer. */
export async function pendingInteraction(discord: LocalDiscord, line: Line): Promise<Pending> {
  const seen = discord.person().slash('ping');
  seen.catch(() => undefined);
  const { d } = await line.next(({ t }) => t === 'INTERACTION_CREATE');
  const { id, token } = d as { id: string; token: string };
  const path = `/interactions/${id}/${token}/callback`;
  return { id, token, seen, callback: (body) => call(discord, 'POST', path, body) };
}

/** Registers `/ping`. */
export async function registerPing(discord: LocalDiscord): Promise<void> {
  const ping = { name: 'ping', description: 'Waits for an answer' };
  await call(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [ping]);
}

/** A Discord that lets nobody in: for how the bot ends. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

export interface Refusal {
  /** Status of every REST request; 200 tells the gateway's address. */
  status: number;
  /** The code that the gateway closes with, as soon as somebody identifies. */
  close?: number;
  /** Where its gateway is said to be, if not here. */
  gateway?: string;
  /** How many more sessions it grants. */
  sessions?: number;
  /** A page that it answers every REST request with: it is no Discord, or something stands in between. */
  page?: string;
}

/** Starts it on 127.0.0.1; `api` is what DISCORD_API_URL takes. */
export async function startRefusingDiscord({ status, close = 1000, gateway, sessions = 999, page }: Refusal) {
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const limit = { total: 1000, remaining: sessions, reset_after: 3_600_000, max_concurrency: 1 };
    const login = { url: gateway ?? `ws://127.0.0.1:${port}`, shards: 1, session_start_limit: limit };
    response.writeHead(status, { 'content-type': page === undefined ? 'application/json' : 'text/html' });
    // It repeats the token, as a careless proxy might.
    const error = { message: `refused: ${request.headers.authorization}`, code: 0 };
    response.end(page ?? JSON.stringify(status === 200 ? login : error));
  });
  new WebSocketServer({ server }).on('connection', (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 45_000 } }));
    socket.on('message', () => socket.close(close));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    close(): void {
      server.closeAllConnections();
      server.close();
    },
  };
}

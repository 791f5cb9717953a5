/** A Discord on this machine alone: REST v10, gateway v10 and a page, on one port of 127.0.0.1. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Faults } from './faults.ts';
import { Gateway } from './gateway.ts';
import { Interactions } from './interactions.ts';
import type { Judge, LoggedRequest } from './judge.ts';
import { createPage } from './page-api.ts';
import { createPerson, type Person, type PersonOptions } from './person.ts';
import { Nonces } from './rest/nonces.ts';
import type { Discord } from './rest/route.ts';
import { createRest } from './rest/serve.ts';
import { Uploads } from './uploads.ts';
import { World } from './world.ts';

export type { Person } from './person.ts';

interface LocalDiscordOptions {
  /** 0 (default): any free port. */
  port?: number;
  /** How many servers the bot is in, each with a text, an announcement and a forum channel; 1 by default. */
  guilds?: number;
  /** Milliseconds since 1970, as its ids bear them; the machine's clock by default. */
  now?: () => number;
  /** They look at every request of the bot; what they find is in the log of requests. */
  judges?: readonly Judge[];
}

export interface LocalDiscord {
  /** The page. */
  url: string;
  /** What the bot takes for `https://discord.com/api`. */
  api: string;
  token: string;
  applicationId: string;
  world: World;
  gateway: Gateway;
  /** What `enforce_nonce` remembers. */
  nonces: Nonces;
  /** The bot's last requests, oldest first. */
  requests: LoggedRequest[];
  faults: Faults;
  person(as?: PersonOptions): Person;
  close(): Promise<void>;
}

/**
 * A running Discord, once its port is open; several may run side by side. Throws the error of the port
 * (`EADDRINUSE`) where the one that is asked for is taken.
 */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const world = new World(options.guilds ?? 1, options.now);
  // The first part of a token is the bot's id: discord.js reads it from there.
  const token = `${Buffer.from(world.bot.id).toString('base64url')}.local.${randomBytes(16).toString('base64url')}`;
  const faults = new Faults();
  const requests: LoggedRequest[] = [];
  let port = 0;
  const url = () => `http://127.0.0.1:${port}`;
  const gatewayUrl = () => `ws://127.0.0.1:${port}/gateway`;
  const gateway = new Gateway(world, token, gatewayUrl);
  const nonces = new Nonces();
  const uploads = new Uploads(url);
  const discord: Discord = { world, interactions: new Interactions(), uploads, nonces, gateway, gatewayUrl };
  const rest = createRest({ discord, token, faults, judges: options.judges ?? [], log: requests });
  const page = createPage(discord);

  const server = createServer((request, response) => {
    if (!isOurs(request, port)) return refuseStranger(response);
    // A path such as “//” names no address.
    const address = URL.parse(request.url ?? '/', url());
    if (address === null) return response.writeHead(400).end();
    const handle = /^\/api(\/|$)/.test(address.pathname) ? rest : page.handle;
    handle(request, response, address).catch((error: unknown) => {
      process.stderr.write(`The local Discord failed at ${address.pathname}: ${(error as Error).stack}\n`);
      response.destroy();
    });
  });
  server.on('upgrade', (request, socket, head) => {
    const address = URL.parse(request.url ?? '/', url());
    if (address !== null && isOurs(request, port) && /^\/gateway\/?$/.test(address.pathname))
      gateway.upgrade(request, socket, head, address);
    else socket.destroy();
  });
  // The client keeps its sockets open and would meet a closing one in the middle of a request.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  port = (server.address() as AddressInfo).port;

  return {
    url: url(),
    api: `${url()}/api`,
    token,
    applicationId: world.application.id,
    world,
    gateway,
    nonces,
    requests,
    faults,
    person: (as) => createPerson(discord, as),
    close() {
      gateway.close();
      page.close();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Against pages elsewhere that reach for this machine: the Host must be loopback, and an Origin ours. */
function isOurs(request: IncomingMessage, port: number): boolean {
  // Nobody names port 80, which is that of HTTP.
  const suffix = port === 80 ? '' : `:${port}`;
  const hosts = [`127.0.0.1${suffix}`, `localhost${suffix}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) return false;
  return origin === undefined || hosts.some((each) => origin === `http://${each}`);
}

function refuseStranger(response: ServerResponse): void {
  response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('This server is for this machine alone.\n');
}

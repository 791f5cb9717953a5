/** The gateway, v10 in JSON. https://docs.discord.com/developers/events/gateway */

import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import {
  allIntents,
  type CloseCode,
  closes,
  eventsKept,
  heartbeatMs,
  type Identify,
  intentFor,
  largestEvent,
  parseEvent,
  privileged,
  type Resume,
  sendsPerMinute,
} from './gateway-protocol.ts';
import { shardOf } from './snowflake.ts';
import type { World, WorldEvent } from './world.ts';
import { guildCreateJson } from './world-json.ts';

interface Session {
  id: string;
  shard: [id: number, of: number];
  intents: number;
  sequence: number;
  /** The last events sent, to be sent again after a resume. */
  sent: { s: number; text: string }[];
  socket: WebSocket | null;
}

interface Connection {
  socket: WebSocket;
  session: Session | null;
  heartbeat: NodeJS.Timeout | null;
  /** When the last events came, in milliseconds. */
  received: number[];
}

/** The sessions of the bot and the connections they run on. A bot in the wrong is hung up on; no method throws. */
export class Gateway {
  readonly #world: World;
  readonly #token: string;
  readonly #url: () => string;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  readonly #sessions = new Map<string, Session>();
  readonly #connections = new Set<Connection>();
  /** Whether heartbeats are acknowledged; a test switches it off to make a zombie of the connection. */
  acknowledging = true;
  /** How often a bot that connects from now on must send a heartbeat, in milliseconds. */
  heartbeatMs = heartbeatMs;

  constructor(world: World, token: string, url: () => string) {
    this.#world = world;
    this.#token = token;
    this.#url = url;
    world.listen((event) => this.#tell(event));
  }

  /** Whether a bot is connected. */
  get online(): boolean {
    return [...this.#connections].some(({ session }) => session !== null);
  }

  /** Takes over a connection that asks to become a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, url: URL): void {
    this.#server.handleUpgrade(request, socket, head, (client) => this.#connect(client, url));
  }

  /** Sends an event to the shard that serves the server, or to shard 0 for a direct message. False if it has no session. */
  dispatch(t: string, d: object, guildId: string | null): boolean {
    // Whoever has lost its connection is told when it resumes.
    const sessions = this.#serving(guildId);
    for (const session of sessions) this.#send(session, t, d);
    return sessions.length > 0;
  }

  /** Asks every bot to reconnect and resume (op 7). */
  askToReconnect(): void {
    for (const { socket } of this.#connections) write(socket, { op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Declares every session invalid, for good (op 9). */
  invalidate(): void {
    this.#sessions.clear();
    for (const { socket } of this.#connections)
      write(socket, { op: GatewayOpcodes.InvalidSession, d: false });
  }

  /** Closes every connection with this code, or cuts it without one. */
  drop(code?: CloseCode): void {
    for (const { socket } of this.#connections) {
      if (code === undefined) socket.terminate();
      else close(socket, code);
    }
  }

  close(): void {
    for (const { socket } of this.#connections) socket.terminate();
    this.#server.close();
  }

  #connect(socket: WebSocket, url: URL): void {
    const connection: Connection = { socket, session: null, heartbeat: null, received: [] };
    this.#connections.add(connection);
    socket.on('close', (code) => this.#disconnected(connection, code));
    socket.on('error', () => socket.terminate());
    socket.on('message', (data) => {
      const refused = this.#receive(connection, data);
      if (refused !== undefined) close(socket, refused);
    });
    if (url.searchParams.get('v') !== '10') {
      close(socket, 4012);
      return;
    }
    if (url.searchParams.get('encoding') !== 'json' || url.searchParams.has('compress')) {
      process.stderr.write(`The local Discord's gateway speaks plain JSON only, not ${url.search}\n`);
      close(socket, 4002);
      return;
    }
    write(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: this.heartbeatMs, _trace: [] } });
    this.#awaitHeartbeat(connection);
  }

  /** A bot that leaves with 1000 or 1001 will not resume. https://docs.discord.com/developers/events/gateway#initiating-a-disconnect */
  #disconnected(connection: Connection, code: number): void {
    if (connection.heartbeat) clearTimeout(connection.heartbeat);
    this.#connections.delete(connection);
    const { session } = connection;
    if (session?.socket === connection.socket) session.socket = null;
    if (session && (code === 1000 || code === 1001)) this.#sessions.delete(session.id);
    if (session) this.#world.emit({ t: 'BOT', d: { online: this.online }, guildId: null });
  }

  /** Handles what a bot sends; returns the code with which to close on it. */
  #receive(connection: Connection, data: RawData): CloseCode | undefined {
    const { socket } = connection;
    const text = data.toString();
    const minuteAgo = Date.now() - 60_000;
    connection.received = connection.received.filter((at) => at > minuteAgo);
    connection.received.push(Date.now());
    if (connection.received.length > sendsPerMinute) return 4008;
    const message = Buffer.byteLength(text) > largestEvent ? null : parseEvent(text);
    if (message === null) return 4002;
    switch (message.op) {
      case GatewayOpcodes.Heartbeat:
        if (this.acknowledging) write(socket, { op: GatewayOpcodes.HeartbeatAck });
        this.#awaitHeartbeat(connection);
        return undefined;
      case GatewayOpcodes.Identify:
        return this.#identify(connection, message.d as Identify);
      case GatewayOpcodes.Resume:
        return this.#resume(connection, message.d as Resume);
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
      case GatewayOpcodes.RequestGuildMembers:
        // Nothing here depends on them.
        return connection.session ? undefined : 4003;
      default:
        return 4001;
    }
  }

  #identify(connection: Connection, asked: Identify): CloseCode | undefined {
    const { socket } = connection;
    if (connection.session) return 4005;
    if (!this.#isToken(asked?.token)) return 4004;
    if (!Number.isInteger(asked.intents) || (asked.intents & ~allIntents) !== 0) return 4013;
    if (asked.intents & privileged) return 4014;
    const shard = asked.shard ?? [0, 1];
    if (!(shard.length === 2 && shard[0] >= 0 && shard[0] < shard[1])) return 4010;
    const session: Session = {
      id: randomUUID().replaceAll('-', ''),
      shard,
      intents: asked.intents,
      sequence: 0,
      sent: [],
      socket,
    };
    this.#forgetLost(session);
    this.#sessions.set(session.id, session);
    connection.session = session;
    const guilds = [...this.#world.guilds.values()].filter(
      (guild) => guild.members.has(this.#world.bot.id) && shardOf(guild.id, shard[1]) === shard[0],
    );
    this.#send(session, 'READY', {
      v: 10,
      user: { ...this.#world.bot, verified: true, mfa_enabled: false, email: null },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.#url(),
      shard,
      application: { id: this.#world.application.id, flags: 0 },
    });
    if (session.intents & GatewayIntentBits.Guilds) {
      for (const guild of guilds)
        this.#send(session, 'GUILD_CREATE', guildCreateJson(guild, this.#world.bot.id));
    }
    this.#world.emit({ t: 'BOT', d: { online: true }, guildId: null });
    return undefined;
  }

  #resume(connection: Connection, asked: Resume): CloseCode | undefined {
    const { socket } = connection;
    if (connection.session) return 4005;
    if (!this.#isToken(asked?.token)) return 4004;
    const session = this.#sessions.get(asked.session_id);
    const oldest = session?.sent[0]?.s ?? 0;
    if (session === undefined || asked.seq + 1 < oldest) {
      write(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return undefined;
    }
    if (asked.seq > session.sequence) return 4007;
    session.socket?.terminate();
    session.socket = socket;
    connection.session = session;
    for (const { s, text } of session.sent) if (s > asked.seq) socket.send(text);
    this.#send(session, 'RESUMED', { _trace: [] });
    this.#world.emit({ t: 'BOT', d: { online: true }, guildId: null });
    return undefined;
  }

  #isToken(sent: unknown): boolean {
    return sent === this.#token || sent === `Bot ${this.#token}`;
  }

  /** A bot that starts anew leaves its lost sessions behind; they would be told of everything for ever. */
  #forgetLost(fresh: Session): void {
    for (const [id, { socket, shard }] of this.#sessions) {
      const same = shard[0] === fresh.shard[0] && shard[1] === fresh.shard[1];
      if (socket === null && same) this.#sessions.delete(id);
    }
  }

  /** A connection that is silent for longer than a heartbeat and a half is dead. */
  #awaitHeartbeat(connection: Connection): void {
    if (connection.heartbeat) clearTimeout(connection.heartbeat);
    connection.heartbeat = setTimeout(() => close(connection.socket, 4009), this.heartbeatMs * 1.5).unref();
  }

  #tell({ t, d, guildId, onlyFor }: WorldEvent): void {
    if (onlyFor !== undefined) return;
    const needed = intentFor(t, guildId);
    if (needed === null) return;
    for (const session of this.#serving(guildId)) if (session.intents & needed) this.#send(session, t, d);
  }

  /** Those of the shard that serves the server; direct messages are for shard 0. */
  #serving(guildId: string | null): Session[] {
    return [...this.#sessions.values()].filter(
      ({ shard: [id, of] }) => id === (guildId === null ? 0 : shardOf(guildId, of)),
    );
  }

  #send(session: Session, t: string, d: object): void {
    session.sequence += 1;
    const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, t, s: session.sequence, d });
    session.sent.push({ s: session.sequence, text });
    if (session.sent.length > eventsKept) session.sent.splice(0, eventsKept / 10);
    session.socket?.send(text);
  }
}

function write(socket: WebSocket, message: object): void {
  socket.send(JSON.stringify(message));
}

function close(socket: WebSocket, code: CloseCode): void {
  socket.close(code, closes[code]);
}

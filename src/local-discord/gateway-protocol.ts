/** The gateway's numbers and shapes. https://docs.discord.com/developers/events/gateway */
import { GatewayIntentBits } from 'discord-api-types/v10';

export const heartbeatMs = 41_250;
/** In bytes. https://docs.discord.com/developers/events/gateway#sending-events: 4096, and 120 events in 60 seconds. */
export const largestEvent = 4096;
export const sendsPerMinute = 120;
/** Events kept for a session that resumes. */
export const eventsKept = 1_000;

/** Intents that must be granted in the developer portal; ours is granted none. */
export const privileged =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
export const allIntents = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);

/** Why a connection is closed. https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
export const closes = {
  4000: 'Unknown error.',
  4001: 'Unknown opcode.',
  4002: 'Error while decoding payload.',
  4003: 'Not authenticated.',
  4004: 'Authentication failed.',
  4005: 'Already authenticated.',
  4007: 'Invalid seq.',
  4008: 'Rate limited.',
  4009: 'Session timed out.',
  4010: 'Invalid shard.',
  4012: 'Invalid API version.',
  4013: 'Invalid intent(s).',
  4014: 'Disallowed intent(s).',
} as const;

export type CloseCode = keyof typeof closes;

/** The intent with which an event is told, or null if bots are never told. https://docs.discord.com/developers/events/gateway#list-of-intents */
export function intentFor(t: string, guildId: string | null): number | null {
  if (t.startsWith('MESSAGE_')) {
    return guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
  }
  return /^(GUILD|CHANNEL|THREAD)_/.test(t) ? GatewayIntentBits.Guilds : null;
}

export interface Identify {
  token?: unknown;
  intents: number;
  shard?: [number, number];
}

export interface Resume {
  token?: unknown;
  session_id: string;
  seq: number;
}

/** Null for what is not an event. */
export function parseEvent(text: string): { op: number; d: unknown } | null {
  try {
    const message = JSON.parse(text) as { op: number; d: unknown };
    return typeof message?.op === 'number' ? message : null;
  } catch {
    return null;
  }
}

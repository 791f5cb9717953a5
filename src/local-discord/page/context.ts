/** What every part of the page may use: given by main.ts, never imported. */
import type { APIMessage } from 'discord-api-types/v10';
import type { Channel, InteractionAnswer, ServerState } from './api.ts';
import type { Locale, Words } from './words.ts';

export interface Context {
  locale: Locale;
  words: Words;
  state: ServerState;
  channel: Channel;
  /** A component was used: Discord's component interaction data. */
  use(message: APIMessage, data: object): Promise<InteractionAnswer>;
  /** Takes a private message off this page. */
  dismiss(message: APIMessage): void;
  /** Puts a command into the composer. */
  begin(command: string): void;
}

/** `#general`, or the name of whom a direct message is with. */
export function channelTitle(channel: Channel): string {
  return channel.type === 1 ? channel.name : `#${channel.name}`;
}

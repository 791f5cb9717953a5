/** What every part of the page may use: given by main.ts, never imported. */
import type { APIMessage, APIUser } from 'discord-api-types/v10';
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
  /** Shows a channel, at one of its messages if one is named. */
  open(channelId: string, messageId?: string): void;
}

/** `#general`, or the bot's name: every direct message here is with the bot. */
export function channelTitle(channel: Channel, { bot }: ServerState): string {
  return isDirect(channel) ? bot.username : `#${channel.name}`;
}

/** What a person or bot is called: whoever reads the page is “you”. */
export function nameOf(
  user: Pick<APIUser, 'id' | 'username' | 'global_name'>,
  { state, words }: Context,
): string {
  return user.id === state.person.id ? words.you : (user.global_name ?? user.username);
}

/** `@moderators`; the role of everyone is named `@everyone` already. */
export function roleTitle({ name }: { name: string }): string {
  return name === '@everyone' ? name : `@${name}`;
}

/** Alone with the bot. */
export function isDirect(channel: Channel): boolean {
  return channel.type === 1;
}

/** Where nobody writes: a forum holds threads and no messages of its own. */
export function isForum(channel: Channel): boolean {
  return channel.type === 15;
}

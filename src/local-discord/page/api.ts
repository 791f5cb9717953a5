/** The page's only way to the server. */
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIRole,
  APIUser,
} from 'discord-api-types/v10';
import { type Locale, words } from './words.ts';

export interface Channel {
  id: string;
  name: string;
  /** Discord's channel types: 0 text, 1 direct message, 5 announcements, 10 to 12 threads, 15 forum. */
  type: number;
  /** The channel that a thread belongs to. */
  parent_id?: string | null;
}

/** What the page shows, as the server has it. */
export interface ServerState {
  person: APIUser;
  bot: APIUser & { online: boolean };
  guild: { id: string; name: string };
  channels: Channel[];
  members: APIUser[];
  roles: Pick<APIRole, 'id' | 'name'>[];
  commands: APIApplicationCommand[];
  messages: Record<string, APIMessage[]>;
}

/** What the page listens to; the server's other events pass it by. */
export type LocalEvent =
  | { t: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE'; d: APIMessage }
  | { t: 'MESSAGE_DELETE'; d: { id: string; channel_id: string } }
  | { t: 'COMMANDS'; d: unknown }
  | { t: 'CHANNEL_CREATE' | 'CHANNEL_UPDATE' | 'CHANNEL_DELETE'; d: Channel & { guild_id: string } }
  | { t: 'THREAD_CREATE' | 'THREAD_UPDATE' | 'THREAD_DELETE'; d: Channel & { guild_id: string } }
  | { t: 'MODAL'; d: APIModalInteractionResponseCallbackData }
  | { t: 'BOT'; d: { online: boolean } };

/** 2 command, 3 component, 4 autocomplete, 5 modal: Discord's interaction types. */
export interface InteractionRequest {
  type: 2 | 3 | 4 | 5;
  channel_id: string;
  locale: Locale;
  data: object;
  message_id?: string;
}

export interface InteractionAnswer {
  choices?: APIApplicationCommandOptionChoice[];
  /** What Discord tells the person when the bot did not answer. */
  error?: string;
}

/** Throws where the server cannot be reached or refuses. */
export async function loadState(): Promise<ServerState> {
  const response = await fetch('/local/state');
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return (await response.json()) as ServerState;
}

/** Sends what the person did. What comes of it arrives as events; never throws, a failure is `error`. */
export async function interact(request: InteractionRequest): Promise<InteractionAnswer> {
  try {
    const response = await fetch('/local/interactions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
    });
    const answer = (await response.json()) as InteractionAnswer & { message?: string };
    return response.ok ? answer : { error: answer.error ?? answer.message ?? `${response.status}` };
  } catch (error) {
    console.error(error);
    return { error: words[request.locale].noServer };
  }
}

/** Follows the server's events; after a break `connected(true)` is called again, and the state must be read anew. */
export function listen(received: (event: LocalEvent) => void, connected: (is: boolean) => void): void {
  const source = new EventSource('/local/events');
  source.onopen = () => connected(true);
  source.onerror = () => connected(false);
  source.onmessage = (message) => received(JSON.parse(message.data));
}

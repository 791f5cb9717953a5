/** What the page knows of the server: its state as it was read, and every event since. */
import type { LocalEvent, ServerState } from './api.ts';
import { isPrivate } from './message.ts';

/** The state with the event in it; the same event twice changes nothing more. */
export function apply(state: ServerState, { t, d }: LocalEvent): void {
  switch (t) {
    case 'MESSAGE_CREATE':
    case 'MESSAGE_UPDATE':
      state.messages[d.channel_id] = put(state.messages[d.channel_id], d);
      return;
    case 'MESSAGE_DELETE':
      state.messages[d.channel_id] = without(state.messages[d.channel_id], d);
      return;
    case 'CHANNEL_CREATE':
    case 'CHANNEL_UPDATE':
    case 'THREAD_CREATE':
    case 'THREAD_UPDATE':
      // The page shows one server.
      if (d.guild_id === state.guild.id) state.channels = put(state.channels, d);
      return;
    case 'CHANNEL_DELETE':
    case 'THREAD_DELETE':
      state.channels = without(state.channels, d);
      return;
    case 'BOT':
      state.bot.online = d.online;
      return;
  }
}

/** Puts into a state just read what only this page has: the private messages. */
export function keepPrivate(read: ServerState, before: ServerState): void {
  for (const [id, messages] of Object.entries(before.messages)) {
    read.messages[id]?.push(...messages.filter(isPrivate));
    read.messages[id]?.sort((a, b) => Number(BigInt(a.id) - BigInt(b.id)));
  }
}

/** In the place of the one with its id, else last. */
function put<T extends { id: string }>(all: readonly T[] = [], one: T): T[] {
  const isKnown = all.some(({ id }) => id === one.id);
  return isKnown ? all.map((each) => (each.id === one.id ? one : each)) : [...all, one];
}

function without<T extends { id: string }>(all: readonly T[] = [], { id }: { id: string }): T[] {
  return all.filter((each) => each.id !== id);
}

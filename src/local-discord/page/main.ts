/**
 * The page: joins the server's state and events to what is shown.
 * Own modules instead of @skyra/discord-components-core: that one needs a bundler and a framework for what are
 * some twenty small functions here, and draws messages only, neither the composer nor the suggestions.
 */
import type { APIMessage } from 'discord-api-types/v10';
import {
  type InteractionRequest,
  interact,
  type LocalEvent,
  listen,
  loadState,
  type ServerState,
} from './api.ts';
import { createChannelView } from './channel-view.ts';
import { createComposer } from './composer.ts';
import { type Context, channelTitle, isForum } from './context.ts';
import { element } from './dom.ts';
import { openModal } from './modal.ts';
import { renewTimes } from './rich-text.ts';
import { showHeader, showSidebar } from './sidebar.ts';
import { apply, keepPrivate } from './state.ts';
import { type Locale, preferredLocale, words } from './words.ts';

const byId = (id: string) => document.getElementById(id)!;
const log = byId('messages');
const view = createChannelView(log);
const banner = element('p', { class: 'banner', role: 'status', hidden: true });
log.before(banner);
/** No keyboard springs up on the screen. */
const hasKeyboard = matchMedia('(hover: hover)');

let locale: Locale = preferredLocale(localStorage.getItem('locale'), navigator.languages);
/** Not there until the server has answered once. */
let state: ServerState;
/** For each state being read, what has happened meanwhile: it may not be in it. */
const readings = new Set<LocalEvent[]>();
/** A page that is loaded again stays where it was. */
let channelId = sessionStorage.getItem('channel') ?? '';
/** Channels in which something new stands that has not been looked at. */
const unread = new Set<string>();
/** Whether the stream of events is open. */
let isConnected = true;

const composer = createComposer({
  suggest: (data) => request(4, data),
  async send(data, shown) {
    const settle = view.pending(shown, context());
    const { error } = await request(2, data);
    settle(error ?? null);
  },
});
byId('composer').append(composer.node);

function context(): Context {
  const channel = state.channels.find(({ id }) => id === channelId)!;
  return { locale, words: words[locale], state, channel, use, dismiss, begin: composer.begin, open };
}

function request(type: InteractionRequest['type'], data: object, message_id?: string) {
  return interact({ type, channel_id: channelId, locale, data, ...(message_id && { message_id }) });
}

async function use(message: APIMessage, data: object) {
  view.fail(message.id, null);
  const answer = await request(3, data, message.id);
  // Discord says this of every button that fails, whatever the cause.
  if (answer.error !== undefined) view.fail(message.id, words[locale].interactionFailed);
  return answer;
}

function dismiss(message: APIMessage): void {
  received({ t: 'MESSAGE_DELETE', d: message });
}

/** Reads the state anew and shows it all. */
async function load(): Promise<void> {
  const isFirst = !state;
  const meanwhile: LocalEvent[] = [];
  readings.add(meanwhile);
  try {
    const read = await loadState();
    if (state) keepPrivate(read, state);
    for (const event of meanwhile) apply(read, event);
    state = read;
  } catch (error) {
    console.error(error);
    setBanner(words[locale].noServer);
    return;
  } finally {
    readings.delete(meanwhile);
  }
  leaveLostChannel();
  drawFrame();
  drawMessages();
  // On a touch screen nobody has moved anywhere yet: a frame round the messages would say nothing.
  if (isFirst && hasKeyboard.matches) settleFocus();
}

/** Whether the channel that was shown is gone, and another one is in its place. */
function leaveLostChannel(): boolean {
  if (state.channels.some(({ id }) => id === channelId)) return false;
  channelId = state.channels[0]?.id ?? '';
  unread.delete(channelId);
  return true;
}

/** Everything but the messages. */
function drawFrame(): void {
  const now = context();
  sessionStorage.setItem('channel', channelId);
  document.documentElement.lang = locale;
  document.title = `${channelTitle(now.channel, state)} · Dấu Mốc`;
  drawSidebar();
  byId('header').replaceChildren(showHeader(now, { switchLanguage, toggleSidebar }));
  drawMenu();
  composer.setContext(now);
  drawBanner();
}

/** The keyboard stays on the channel that it is on. */
function drawSidebar(): void {
  const focused = document.activeElement?.id;
  byId('sidebar').replaceChildren(showSidebar(context(), unread, (id) => open(id)));
  if (focused) document.getElementById(focused)?.focus();
}

function drawMessages(): void {
  view.showAll(state.messages[channelId] ?? [], context());
}

function open(id: string, messageId?: string): void {
  channelId = id;
  unread.delete(id);
  document.body.classList.remove('sidebar-open');
  drawFrame();
  drawMessages();
  settleFocus();
  if (messageId) view.goTo(messageId);
}

/** Where the keyboard goes when what it was on is gone; on a touch screen no keyboard springs up. */
function settleFocus(): void {
  const canType = hasKeyboard.matches && !isForum(context().channel);
  (canType ? byId('command') : log).focus();
}

/** Tells whether the list of channels is open; gives the button that opens it. */
function drawMenu(): HTMLElement {
  const menu = byId('header').querySelector<HTMLElement>('.menu')!;
  menu.setAttribute('aria-expanded', String(document.body.classList.contains('sidebar-open')));
  return menu;
}

function toggleSidebar(): void {
  const isOpen = document.body.classList.toggle('sidebar-open');
  drawMenu();
  if (isOpen) byId('sidebar').querySelector<HTMLElement>('[aria-current]')?.focus();
}

/** On a narrow screen, where the list of channels lies over the messages. */
function closeSidebar(): void {
  if (!document.body.classList.contains('sidebar-open')) return;
  document.body.classList.remove('sidebar-open');
  drawMenu().focus();
}

function switchLanguage(): void {
  locale = locale === 'vi' ? 'en-US' : 'vi';
  localStorage.setItem('locale', locale);
  drawFrame();
  drawMessages();
  byId('header').querySelector<HTMLElement>('.language')?.focus();
}

function received(event: LocalEvent): void {
  for (const meanwhile of readings) meanwhile.push(event);
  if (!state) return;
  apply(state, event);
  switch (event.t) {
    case 'MESSAGE_CREATE':
    case 'MESSAGE_UPDATE':
      if (event.d.channel_id === channelId) view.put(event.d, context());
      else if (event.t === 'MESSAGE_CREATE') {
        unread.add(event.d.channel_id);
        drawSidebar();
      }
      return;
    case 'MESSAGE_DELETE':
      view.remove(event.d.id);
      if (document.activeElement === document.body) settleFocus();
      return;
    case 'COMMANDS':
      load();
      return;
    case 'CHANNEL_CREATE':
    case 'THREAD_CREATE':
      drawFrame();
      if (isForum(context().channel)) drawMessages();
      return;
    case 'CHANNEL_UPDATE':
    case 'CHANNEL_DELETE':
    case 'THREAD_UPDATE':
    case 'THREAD_DELETE':
      drawChanged();
      return;
    case 'MODAL':
      openModal(event.d, words[locale], (data) => request(5, data));
      return;
    case 'BOT':
      drawBanner();
      return;
  }
}

/** A channel has another name or is gone: so are the links to it. Whoever is reading is left where they are. */
function drawChanged(): void {
  const isLost = leaveLostChannel();
  drawFrame();
  if (isLost || isForum(context().channel)) drawMessages();
  else for (const message of state.messages[channelId] ?? []) view.put(message, context());
}

function drawBanner(): void {
  const { disconnected, offline } = words[locale];
  setBanner(isConnected ? (state.bot.online ? '' : offline) : disconnected);
}

function setBanner(text: string): void {
  banner.textContent = text;
  banner.hidden = text === '';
}

log.addEventListener('click', closeSidebar);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closeSidebar();
});

setInterval(() => renewTimes(log, locale), 10_000);

// The events come first: what happens while the state is read is then not lost.
listen(received, (connected) => {
  isConnected = connected;
  if (connected) load();
  else setBanner(words[locale].disconnected);
});

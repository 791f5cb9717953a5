/** The list of channels, the direct message with the bot, and the heading above the messages. */
import type { Channel } from './api.ts';
import { type Context, channelTitle, nameOf } from './context.ts';
import { element, icon } from './dom.ts';
import { avatar } from './message.ts';

interface HeaderActions {
  /** The other language of the page. */
  switchLanguage(): void;
  /** Shows or hides the list of channels on a narrow screen. */
  toggleSidebar(): void;
}

/** Pictures of Discord's channel types; a thread hangs below its channel. */
const pictures: Record<number, string> = {
  0: 'M9.5 3L8.9 7H5v2h3.6l-.9 6H4v2h3.4L6.9 21h2l.5-4h5l-.5 4h2l.5-4H20v-2h-3.3l.9-6H21V7h-3.1l.6-4h-2l-.6 4h-5l.6-4zm1.1 6h5l-.9 6h-5z',
  5: 'M3 9v5h3l2 6h3l-2-6h1l7 5V4l-7 5zM19 9v5a2.5 2.5 0 0 0 0-5z',
  15: 'M3 4h12v8H8l-4 4v-4H3zM17 7h4v9h-1v4l-4-4h-6v-2h7z',
};
const threadPicture = 'M6 4h2v8h8l-3-3 1.4-1.4L20 13l-5.6 5.4L13 17l3-3H6z';

/** The channels, each thread below its own, and who is here. */
export function showSidebar(
  context: Context,
  unread: ReadonlySet<string>,
  open: (channelId: string) => void,
): HTMLElement {
  const { words, state } = context;
  const entry = (channel: Channel): HTMLElement => {
    const threads = state.channels.filter(({ parent_id }) => parent_id === channel.id);
    return element(
      'li',
      {},
      showEntry(channel, context, unread.has(channel.id), open),
      threads.length > 0 && listOf(threads),
    );
  };
  const listOf = (channels: Channel[]) => element('ul', {}, ...channels.map(entry));
  const person = nameOf(state.person, context);
  return element(
    'div',
    { class: 'sidebar' },
    element(
      'div',
      { class: 'guild' },
      element('strong', {}, state.guild.name),
      element('small', {}, words.localNote),
    ),
    element(
      'div',
      { class: 'channels' },
      element('h2', {}, words.channels),
      listOf(state.channels.filter(({ type, parent_id }) => type !== 1 && !parent_id)),
      element('h2', {}, words.directMessages),
      listOf(state.channels.filter(({ type }) => type === 1)),
    ),
    element('div', { class: 'person' }, avatar(state.person, person), element('bdi', {}, person)),
  );
}

function showEntry(
  channel: Channel,
  { channel: current, state, words }: Context,
  isUnread: boolean,
  open: (channelId: string) => void,
): HTMLElement {
  return element(
    'button',
    {
      type: 'button',
      id: `channel-${channel.id}`,
      class: isUnread ? 'channel unread' : 'channel',
      'aria-current': channel.id === current.id ? 'page' : undefined,
      onclick: () => open(channel.id),
    },
    channel.type === 1
      ? avatar(state.bot, state.bot.username)
      : icon(pictures[channel.type] ?? threadPicture),
    element('bdi', {}, channel.type === 1 ? state.bot.username : channel.name),
    isUnread && element('span', { class: 'visually-hidden' }, ` (${words.unread})`),
  );
}

/** The name of the channel, between the buttons for the list of channels and for the language. */
export function showHeader(context: Context, actions: HeaderActions): DocumentFragment {
  const { words, channel, locale } = context;
  const header = document.createDocumentFragment();
  header.append(
    element(
      'button',
      {
        type: 'button',
        class: 'icon-button menu',
        'aria-label': words.openChannels,
        'aria-controls': 'sidebar',
        onclick: actions.toggleSidebar,
      },
      icon('M4 6h16v2H4zm0 5h16v2H4zm0 5h16v2H4z'),
    ),
    element('h1', {}, channelTitle(channel, context.state)),
    element(
      'button',
      {
        type: 'button',
        class: 'language',
        lang: locale === 'vi' ? 'en' : 'vi',
        onclick: actions.switchLanguage,
      },
      icon(
        'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm6.9 6h-2.7a14 14 0 0 0-1.3-3.3A8 8 0 0 1 18.9 8zM12 4.1c.8 1.1 1.5 2.5 1.9 3.9h-3.8c.4-1.4 1.1-2.8 1.9-3.9zM4.3 14a8 8 0 0 1 0-4h3.3a17 17 0 0 0 0 4zm.8 2h2.7c.3 1.2.7 2.3 1.3 3.3A8 8 0 0 1 5.1 16zm2.7-8H5.1a8 8 0 0 1 4-3.3C8.5 5.7 8.1 6.8 7.8 8zM12 19.9c-.8-1.1-1.5-2.5-1.9-3.9h3.8c-.4 1.4-1.1 2.8-1.9 3.9zM14.3 14H9.7a15 15 0 0 1 0-4h4.6a15 15 0 0 1 0 4zm.6 5.3c.6-1 1-2.1 1.3-3.3h2.7a8 8 0 0 1-4 3.3zm1.5-5.3a17 17 0 0 0 0-4h3.3a8 8 0 0 1 0 4z',
      ),
      words.otherLanguage,
    ),
  );
  return header;
}

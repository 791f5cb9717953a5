/** The messages of one channel, newest below; keeps its place and the keyboard's when a message changes. */
import type { APIMessage } from 'discord-api-types/v10';
import { type Invocation, invocations } from './command-line.ts';
import { type Context, channelTitle, isDirect, isForum } from './context.ts';
import { element } from './dom.ts';
import { setFailure, showMessage } from './message.ts';
import { createPendingLine, type PendingLine } from './pending.ts';
import type { Locale } from './words.ts';

interface ChannelView {
  /** Shows a channel: at its end, or, where it is shown already, where it is being read. */
  showAll(messages: readonly APIMessage[], context: Context): void;
  /** Adds a message, going to what answers this person, or shows a changed one in its place. */
  put(message: APIMessage, context: Context): void;
  remove(messageId: string): void;
  /** Brings a message into sight and the keyboard to it; nothing happens when it is gone. */
  goTo(messageId: string): void;
  fail(messageId: string, text: string | null): void;
  /**
   * A line that stands for a command on its way, kept with its channel; gives the function that takes it away or
   * says why it failed.
   */
  pending(shown: string, context: Context): (error: string | null) => void;
}

/** Fills `log`, the element that scrolls. */
export function createChannelView(log: HTMLElement): ChannelView {
  log.tabIndex = 0;
  /** Those of every channel, each with the message that it stands after. */
  const lines = new Map<PendingLine, { channelId: string; after: string | undefined }>();
  let shownId: string | undefined;
  const find = (id: string) => log.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);

  const isAtEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < 80;

  /** Whoever reads further up is left where they are. */
  function keepingPlace(change: () => void): void {
    const wasAtEnd = isAtEnd();
    change();
    if (wasAtEnd) log.scrollTop = log.scrollHeight;
  }

  /** Whoever was on a control of a message is on it again when the message is drawn anew. */
  function keepingKeyboard(change: () => void): void {
    const active = document.activeElement as HTMLElement;
    const old = active.closest<HTMLElement>('[data-id]');
    const place = old ? controls(old).indexOf(active) : -1;
    const name = active.textContent;
    change();
    const now = old?.dataset.id && find(old.dataset.id);
    if (now && place >= 0 && !now.contains(active)) successor(controls(now), place, name)?.focus();
  }

  /** Goes to a new message; one that is taller than the screen is read from its top. */
  function append(node: HTMLElement): void {
    log.append(node);
    log.scrollTop = log.scrollHeight;
    const hidden = log.getBoundingClientRect().top - node.getBoundingClientRect().top;
    if (hidden > 0) log.scrollTop -= hidden;
  }

  /** Each again after the message that it stood after, those of one message in their order. */
  function putPendingLines({ words, channel }: Context): void {
    const last = log.lastElementChild;
    for (const [line, { channelId, after }] of [...lines].reverse()) {
      if (channelId !== channel.id) continue;
      line.draw(words);
      const before = after === undefined ? log.firstElementChild : find(after);
      (before ?? last)?.after(line.node);
    }
  }

  return {
    showAll(messages, context) {
      log.setAttribute('aria-label', context.words.messagesIn(channelTitle(context.channel, context.state)));
      const { id } = context.channel;
      const draw = () => {
        const nodes = messages.map((message) => showMessage(message, context));
        log.replaceChildren(showGreeting(context), ...nodes);
        putPendingLines(context);
      };
      keepingKeyboard(() => keepingPlace(draw));
      if (shownId !== id) log.scrollTop = log.scrollHeight;
      shownId = id;
    },
    put(message, context) {
      const old = find(message.id);
      const node = showMessage(message, context);
      if (old) keepingKeyboard(() => keepingPlace(() => old.replaceWith(node)));
      else if (isAtEnd() || message.interaction_metadata?.user.id === context.state.person.id) append(node);
      else log.append(node);
    },
    remove(messageId) {
      find(messageId)?.remove();
    },
    goTo(messageId) {
      const message = find(messageId);
      if (!message) return;
      message.tabIndex = -1;
      message.focus({ preventScroll: true });
      message.scrollIntoView({ block: 'center' });
    },
    fail(messageId, text) {
      keepingPlace(() => setFailure(find(messageId), text));
    },
    pending(shown, { words, channel }) {
      const remove = () => {
        lines.delete(line);
        keepingPlace(() => line.node.remove());
      };
      const line = createPendingLine(shown, remove);
      lines.set(line, {
        channelId: channel.id,
        after: [...log.querySelectorAll<HTMLElement>('[data-id]')].at(-1)?.dataset.id,
      });
      line.draw(words);
      append(line.node);
      return (error) => {
        if (error === null) {
          remove();
          return;
        }
        line.fail(error);
        keepingPlace(() => line.draw(words));
      };
    },
  };
}

function controls(node: Element): HTMLElement[] {
  return [...node.querySelectorAll<HTMLElement>('button:not([disabled], [hidden]), a[href]')];
}

/**
 * The control that takes the keyboard over: the one of the same name, so that “Next” can be pressed again, else the one in
 * the same place, as the button for the other language is.
 */
function successor(
  now: HTMLElement[],
  place: number,
  name: string | null | undefined,
): HTMLElement | undefined {
  const inPlace = now[place] ?? now.at(-1);
  return [inPlace, ...now].find((control) => control?.textContent === name) ?? inPlace;
}

/** Things to try, shown where the bot has the command. */
const examples: { command: string; typed: Record<Locale, string> }[] = [
  { command: 'quote', typed: { vi: 'máu', 'en-US': 'blood' } },
  { command: 'figure', typed: { vi: 'tỷ USD', 'en-US': 'billion USD' } },
  { command: 'on-this-day', typed: { vi: '', 'en-US': '' } },
];

function showGreeting(context: Context): HTMLElement {
  const { words, state, locale } = context;
  const all = invocations(state.commands, locale, isDirect(context.channel));
  const shown = examples.flatMap(({ command, typed }) => {
    const known = all.find(({ name }) => name === command);
    return known ? [`/${known.label} ${typed[locale]}`.trim()] : [];
  });
  const begins = isDirect(context.channel) ? words.conversation : words.welcome;
  return element(
    'section',
    { class: 'greeting' },
    element('img', { src: '/page/icon.svg', alt: '', width: 64, height: 64 }),
    element('h2', {}, begins(channelTitle(context.channel, state))),
    element('p', {}, isForum(context.channel) ? forumText(context, all) : words.greeting),
    !isForum(context.channel) &&
      element(
        'p',
        { class: 'examples' },
        ...shown.map((text) =>
          element('button', { type: 'button', class: 'example', onclick: () => context.begin(text) }, text),
        ),
      ),
  );
}

/** Where its posts are; while there are none, which command brings them, if the bot has it. */
function forumText({ words, state, channel }: Context, all: readonly Invocation[]): string {
  if (state.channels.some(({ parent_id }) => parent_id === channel.id)) return words.forum;
  const command = all.find(({ name }) => name === 'schedule set');
  return command ? `${words.emptyForum} ${words.howToPost(`/${command.label}`)}` : words.emptyForum;
}

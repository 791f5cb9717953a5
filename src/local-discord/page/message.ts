/** One message of the channel, as everybody sees it or as only this person does. */
import type { APIMessage, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { showAttachment } from './attachments.ts';
import { invocations } from './command-line.ts';
import { showRow } from './components.ts';
import { type Context, nameOf } from './context.ts';
import { element, icon } from './dom.ts';
import { showEmbed } from './embed.ts';
import { languageOf } from './language.ts';
import { richText } from './rich-text.ts';
import { formatSent } from './time.ts';
import type { Words } from './words.ts';

/** Discord's message flags: https://discord.com/developers/docs/resources/message#message-object-message-flags */
const ephemeral = 1 << 6;
const loading = 1 << 7;

/** Whether only this person sees it: the server keeps no such message in its channel. */
export function isPrivate(message: APIMessage): boolean {
  return ((message.flags ?? 0) & ephemeral) !== 0;
}

/** The message with all that is in it, its buttons in use. */
export function showMessage(message: APIMessage, context: Context): HTMLElement {
  const { words, locale } = context;
  const flags = message.flags ?? 0;
  const author = nameOf(message.author, context);
  const time = element(
    'time',
    { datetime: message.timestamp, title: new Date(message.timestamp).toLocaleString(locale) },
    formatSent(message.timestamp, locale),
  );
  const node = element(
    'article',
    {
      class: isPrivate(message) ? 'message private' : 'message',
      'data-id': message.id,
      'aria-label': author,
    },
    showUse(message, context),
    avatar(message.author, author),
    element(
      'div',
      { class: 'message-body' },
      element(
        'p',
        { class: 'message-head' },
        element('bdi', { class: message.author.bot ? 'author bot' : 'author' }, author),
        message.author.bot && element('span', { class: 'badge' }, words.app),
        time,
      ),
      flags & loading && !message.content
        ? element('p', { class: 'thinking' }, words.thinking(author))
        : showSaid(message, context),
      element('p', { class: 'failure', role: 'alert', hidden: true }),
      isPrivate(message) && showPrivacy(words, () => context.dismiss(message)),
    ),
  );
  return node;
}

/** A picture for someone who has none: the bot's milestone, or a person's first letter. */
export function avatar({ bot }: { bot?: boolean }, name: string): HTMLElement {
  if (bot) return element('img', { class: 'avatar', src: '/page/icon.svg', alt: '' });
  const letter = [...name][0]?.toUpperCase() ?? '?';
  return element('span', { class: 'avatar', 'aria-hidden': 'true' }, letter);
}

/** Puts a failure's sentence into a message that is already shown, or takes it away. */
export function setFailure(node: Element | null, text: string | null): void {
  const line = node?.querySelector<HTMLElement>('.failure');
  if (!line) return;
  line.textContent = text ?? '';
  line.hidden = text === null;
}

/** Discord's message type of what answers a command; what follows the answer replies to it. */
const commandAnswer = 20;

/** Discord sends the command's name here, though its documentation does not list it. */
type Use = APIMessage['interaction_metadata'] & { name?: string };

/** The line above an answer: who used which command. */
function showUse(message: APIMessage, context: Context): HTMLElement | null {
  const { words, state, locale } = context;
  const use = message.interaction_metadata as Use | undefined;
  if (!use?.name || message.type !== commandAnswer) return null;
  const used = [...invocations(state.commands, locale), ...invocations(state.commands, locale, true)];
  const command = used.find(({ name }) => name === use.name);
  return element(
    'p',
    { class: 'use' },
    element('bdi', { class: 'author' }, nameOf(use.user, context)),
    ` ${words.used} `,
    element('span', { class: 'mention' }, `/${command?.label ?? use.name}`),
  );
}

/** All that the author says in it, in their language. */
function showSaid(message: APIMessage, context: Context): HTMLElement {
  const said = element('div', {}, showContent(message, context), showParts(message, context));
  tellLanguage(said);
  return said;
}

/** Whatever may be in another language than what is around it. */
const pieces = '.embed, p, h3, h4, h5, li, dt, bdi, code';

/**
 * Tells a screen reader the language of the text and of each piece of it, where it can be told; the others are as what is
 * around them. https://www.w3.org/TR/WCAG22/#language-of-parts
 */
function tellLanguage(text: HTMLElement): void {
  for (const piece of [text, ...text.querySelectorAll<HTMLElement>(pieces)]) {
    if (piece.lang) continue;
    const language = languageOf(ownText(piece));
    // Code is what somebody typed, in Vietnamese often without diacritics.
    if (language === 'vi' || (language && piece.tagName !== 'CODE')) piece.lang = language;
  }
}

/** Without what is quoted, and without what has its language already. */
function ownText(node: HTMLElement): string {
  const copy = node.cloneNode(true) as HTMLElement;
  for (const other of copy.querySelectorAll('blockquote, code, [lang]')) other.remove();
  return copy.textContent;
}

function showContent(message: APIMessage, context: Context): HTMLElement | null {
  if (!message.content) return null;
  const text = richText(message.content, context);
  if (message.edited_timestamp) {
    const last = text.lastElementChild;
    const edited = element('span', { class: 'edited', lang: context.locale }, context.words.edited);
    if (last?.tagName === 'P') last.append(edited);
    else text.append(edited);
  }
  return text;
}

function showParts(message: APIMessage, context: Context): DocumentFragment {
  const parts = document.createDocumentFragment();
  for (const attachment of message.attachments) parts.append(showAttachment(attachment, context));
  for (const embed of message.embeds) parts.append(showEmbed(embed, context));
  for (const component of message.components ?? []) parts.append(showComponent(component, message, context));
  return parts;
}

function showComponent(
  component: APIMessageTopLevelComponent,
  message: APIMessage,
  context: Context,
): HTMLElement {
  if (component.type === 1) return showRow(component, message, context);
  return element(
    'p',
    { class: 'subtext', lang: context.locale },
    context.words.notShown(`component ${component.type}`),
  );
}

/** The line under what nobody else sees, with the button that takes it away. */
export function showPrivacy(words: Words, dismiss: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'plain-link', onclick: dismiss }, words.dismiss);
  return element('p', { class: 'privacy' }, icon(eye), `${words.onlyYou} • `, button);
}

const eye =
  'M12 5C6.5 5 2.7 9.3 1.5 12c1.2 2.7 5 7 10.5 7s9.3-4.3 10.5-7C21.3 9.3 17.5 5 12 5zm0 11.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9zm0-2.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4z';

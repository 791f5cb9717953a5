/** Shows parsed markdown as DOM nodes. A bot's text never becomes markup: each piece is a text node. */
import { type Context, channelTitle, nameOf, roleTitle } from './context.ts';
import { type Child, element, present } from './dom.ts';
import { languageOf } from './language.ts';
import { type Block, type Inline, parseBlocks, parseInline } from './markdown.ts';
import { formatTimestamp } from './time.ts';

/** A whole text: message content, an embed's description or the value of a field. */
export function richText(text: string, context: Context): HTMLElement {
  return element('div', { class: 'rich-text', dir: 'auto' }, ...showBlocks(parseBlocks(text), context));
}

/** Text in which Discord allows no headings, lists or quotes: titles and names of fields. */
export function richLine(text: string, context: Context): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...showInline(parseInline(text), context));
  return fragment;
}

/** A link that opens in a new tab and tells the other side nothing. */
export function outwardLink(url: string, context: Context, ...children: Child[]): HTMLAnchorElement {
  return element(
    'a',
    {
      href: url,
      target: '_blank',
      rel: 'noopener noreferrer',
      title: `${url} (${context.words.opensNewTab})`,
    },
    ...children,
  );
}

/** Neighbouring list items become one list, nested by their depth. */
function showBlocks(blocks: Block[], context: Context): Node[] {
  const nodes: Node[] = [];
  let list: HTMLElement | null = null;
  for (const block of blocks) {
    if (block.type !== 'item') {
      list = null;
      nodes.push(showBlock(block, context));
      continue;
    }
    if (!list) {
      list = element('ul', { class: 'list' });
      nodes.push(list);
    }
    const marker = block.marker === null ? '•' : `${block.marker}.`;
    const row = element(
      'li',
      {},
      element('span', { class: 'marker' }, marker),
      element('span', {}, ...showInline(block.children, context)),
    );
    row.style.setProperty('--depth', String(block.depth));
    list.append(row);
  }
  return nodes;
}

function showBlock(block: Exclude<Block, { type: 'item' }>, context: Context): Node {
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, ...showInline(block.children, context));
    case 'subtext':
      return element('p', { class: 'subtext' }, ...showInline(block.children, context));
    case 'heading':
      // Headings of a message stand below the page's own (h1, h2).
      return element(`h${(block.level + 2) as 3 | 4 | 5}`, {}, ...showInline(block.children, context));
    case 'quote':
      return element('blockquote', {}, ...showBlocks(block.children, context));
    case 'codeBlock':
      return element('pre', { tabindex: 0 }, element('code', {}, block.text));
  }
}

function showInline(parts: Inline[], context: Context): (Node | string)[] {
  return present(parts.map((part) => showPart(part, context)));
}

const wrappers = { strong: 'strong', emphasis: 'em', underline: 'u', strike: 's' } as const;

function showPart(part: Inline, context: Context): Child {
  switch (part.type) {
    case 'text':
      return showText(part.text);
    case 'code':
      return element('code', {}, part.text);
    case 'link':
      return (
        showMessageLink(part.url, context) ??
        outwardLink(part.url, context, ...showInline(part.children, context))
      );
    case 'spoiler':
      return showSpoiler(part.children, context);
    case 'time':
      return showTime(part.seconds, part.style, context);
    case 'mention':
      return showMention(part, context);
    case 'emoji':
      return `:${part.name}:`;
    default:
      return element(wrappers[part.type], {}, ...showInline(part.children, context));
  }
}

/** A quotation in the midst of it may be in another language than what tells of it. */
function showText(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const piece of text.split(/(“[^”]*”)/)) {
    const language = piece.startsWith('“') && languageOf(piece);
    fragment.append(language ? element('span', { lang: language }, piece) : piece);
  }
  return fragment;
}

function showSpoiler(children: Inline[], context: Context): HTMLElement {
  const hidden = element('span', { hidden: true, tabindex: -1 }, ...showInline(children, context));
  const spoiler = element(
    'button',
    { type: 'button', class: 'spoiler', lang: context.locale },
    context.words.spoiler,
  );
  spoiler.addEventListener('click', () => {
    hidden.hidden = false;
    spoiler.replaceWith(hidden);
    hidden.focus();
  });
  const wrapper = element('span', {}, spoiler, hidden);
  return wrapper;
}

function showTime(seconds: number, style: string, context: Context): HTMLElement {
  return element(
    'time',
    {
      datetime: new Date(seconds * 1000).toISOString(),
      lang: context.locale,
      title: formatTimestamp(seconds, 'F', context.locale),
      // It goes on by itself, which nobody needs to be told.
      ...(style === 'R' && { 'data-counts-to': seconds, 'aria-live': 'off' }),
    },
    formatTimestamp(seconds, style, context.locale),
  );
}

/** Lets the times that count from now go on. */
export function renewTimes(root: ParentNode, locale: string): void {
  for (const time of root.querySelectorAll<HTMLElement>('[data-counts-to]')) {
    time.textContent = formatTimestamp(Number(time.dataset.countsTo), 'R', locale);
  }
}

/** Discord's address of a channel or message. One that is here opens here, as in Discord's own client. */
function showMessageLink(url: string, context: Context): HTMLElement | null {
  const found = /^https:\/\/discord\.com\/channels\/(?:\d+|@me)\/(\d+)(?:\/(\d+))?$/.exec(url);
  const channel = found && context.state.channels.find(({ id }) => id === found[1]);
  if (!channel) return null;
  const name = channelTitle(channel, context.state);
  return element(
    'button',
    {
      type: 'button',
      class: 'mention',
      lang: context.locale,
      onclick: () => context.open(channel.id, found[2]),
    },
    found[2] ? context.words.messageIn(name) : name,
  );
}

function showMention(part: Extract<Inline, { type: 'mention' }>, context: Context): HTMLElement {
  if (part.of === 'command') {
    const begin = () => context.begin(part.name);
    return element('button', { type: 'button', class: 'mention', onclick: begin }, `/${part.name}`);
  }
  return element('span', { class: 'mention' }, mentionName(part, context));
}

function mentionName({ of, id, name }: Extract<Inline, { type: 'mention' }>, context: Context): string {
  const { members, channels, roles } = context.state;
  if (of === 'everyone') return `@${name}`;
  if (of === 'channel') return `#${channels.find((channel) => channel.id === id)?.name ?? id}`;
  if (of === 'role') return roleTitle(roles.find((role) => role.id === id) ?? { name: id });
  const member = members.find((user) => user.id === id);
  return `@${member ? nameOf(member, context) : id}`;
}

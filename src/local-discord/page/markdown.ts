/**
 * Discord's markdown as a tree. Only reads: rich-text.ts builds the nodes that are shown.
 * Rules: https://support.discord.com/hc/en-us/articles/210298617 and
 * https://discord.com/developers/docs/reference#message-formatting
 */
import { webAddress } from './addresses.ts';

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler'; children: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'time'; seconds: number; style: string }
  | { type: 'mention'; of: 'user' | 'role' | 'channel' | 'command' | 'everyone'; id: string; name: string }
  | { type: 'emoji'; name: string };

export type Block =
  | { type: 'paragraph' | 'subtext'; children: Inline[] }
  | { type: 'heading'; level: 1 | 2 | 3; children: Inline[] }
  | { type: 'quote'; children: Block[] }
  | { type: 'item'; depth: number; marker: string | null; children: Inline[] }
  | { type: 'codeBlock'; text: string };

/** Deeper nesting than this stays text: no writer needs it, and it keeps hostile text cheap. */
const deepest = 8;

/** The blocks of a message or of an embed's description or field. Quotes hold no quotes. */
export function parseBlocks(text: string, inQuote = false): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const endParagraph = () => {
    if (paragraph.length) blocks.push({ type: 'paragraph', children: parseInline(paragraph.join('\n')) });
    paragraph = [];
  };
  let rest = text;
  while (rest !== '') {
    const found = codeBlockAt(rest) ?? (inQuote ? null : quoteAt(rest)) ?? lineAt(rest);
    if (found.block) {
      endParagraph();
      blocks.push(found.block);
    } else paragraph.push(found.source.replace(/\n$/, ''));
    rest = rest.slice(found.source.length);
  }
  endParagraph();
  return blocks;
}

/** What stands at the beginning of a text; no block where it is a line of a paragraph. */
interface Found {
  source: string;
  block: Block | null;
}

function codeBlockAt(text: string): Found | null {
  const match = /^```(?:[a-z0-9_+#-]+\n)?\n?([\s\S]+?)\n?```\n?/i.exec(text);
  return match && { source: match[0], block: { type: 'codeBlock', text: match[1]! } };
}

/** `>>> ` quotes all that follows, `> ` its line and the like lines after it. */
function quoteAt(text: string): Found | null {
  const match = /^>>> ([\s\S]*)$/.exec(text) ?? /^(?:> .*(?:\n|$)|>\n)+/.exec(text);
  if (!match) return null;
  const inner = match[1] ?? match[0].replace(/^> ?/gm, '').replace(/\n$/, '');
  return { source: match[0], block: { type: 'quote', children: parseBlocks(inner, true) } };
}

/** A line, or what stands in it before a code block. */
function lineAt(text: string): Found {
  const line = /^[^\n]*\n?/.exec(text)![0];
  const codeAt = line.indexOf('```', 1);
  const source = codeAt > 0 && codeBlockAt(text.slice(codeAt)) ? line.slice(0, codeAt) : line;
  return { source, block: parseLine(source.replace(/\n$/, '')) };
}

function parseLine(line: string): Block | null {
  const heading = /^(#{1,3}) +(\S.*)$/.exec(line);
  if (heading) {
    return { type: 'heading', level: heading[1]!.length as 1 | 2 | 3, children: parseInline(heading[2]!) };
  }
  const subtext = /^-# +(\S.*)$/.exec(line);
  if (subtext) return { type: 'subtext', children: parseInline(subtext[1]!) };
  const item = /^( *)(?:[-*]|(\d{1,9})\.) +(\S.*)$/.exec(line);
  if (item) {
    const depth = Math.min(4, Math.ceil(item[1]!.length / 2));
    return { type: 'item', depth, marker: item[2] ?? null, children: parseInline(item[3]!) };
  }
  return null;
}

type Rule = [pattern: RegExp, build: (match: RegExpExecArray, depth: number) => Inline[] | null];

const rules: Record<string, Rule[]> = {
  '\\': [[/\\([^0-9A-Za-z\s])/uy, (match) => textOf(match[1]!)]],
  '`': [
    [/(`+)([\s\S]*?[^`])\1(?!`)/y, (match) => [{ type: 'code', text: match[2]!.replace(/^ (.*) $/s, '$1') }]],
  ],
  '*': [
    [/\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, wrap('strong')],
    [/\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/y, wrap('emphasis')],
  ],
  _: [
    [/__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, wrap('underline')],
    [/_((?:__|\\[\s\S]|[^\\_])+?)_(?![\p{L}\p{N}_])/uy, wrap('emphasis')],
  ],
  '~': [[/~~([\s\S]+?)~~(?!~)/y, wrap('strike')]],
  '|': [[/\|\|([\s\S]+?)\|\|/y, wrap('spoiler')]],
  '[': [
    [
      /\[((?:\\.|\[[^[\]\n]*\]|[^[\]\\\n])+)\]\(\s*<?((?:[^()\s<>]|\([^()\s<>]*\))+)>?(?:\s+"[^"\n]*")?\s*\)/y,
      masked,
    ],
  ],
  '<': [
    [/<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y, timestamp],
    [/<@!?(\d{15,20})>/y, (match) => mention('user', match[1]!)],
    [/<@&(\d{15,20})>/y, (match) => mention('role', match[1]!)],
    [/<#(\d{15,20})>/y, (match) => mention('channel', match[1]!)],
    [/<\/([^<>:\n]{1,100}):(\d{15,20})>/y, (match) => mention('command', match[2]!, match[1]!)],
    [/<a?:(\w{2,32}):\d{15,20}>/y, (match) => [{ type: 'emoji', name: match[1]! }]],
    [/<(https?:\/\/[^\s<>]+)>/y, (match) => link(match[1]!)],
  ],
  '@': [[/@(everyone|here)/y, (match) => mention('everyone', '', match[1]!)]],
  h: [[/https?:\/\/[^\s<>]*[^\s<>.,:;"'\])]/y, (match) => link(match[0])]],
};

/** The inline parts of one paragraph, title or field name. */
export function parseInline(text: string, depth = 0): Inline[] {
  const parts: Inline[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < text.length) {
    const found = depth < deepest ? matchAt(text, at, depth) : null;
    if (!found) {
      at += 1;
      continue;
    }
    if (plainFrom < at) parts.push(...textOf(text.slice(plainFrom, at)));
    parts.push(...found.parts);
    at = found.end;
    plainFrom = at;
  }
  if (plainFrom < text.length) parts.push(...textOf(text.slice(plainFrom)));
  return parts;
}

function matchAt(text: string, at: number, depth: number): { parts: Inline[]; end: number } | null {
  const marker = text[at]!;
  // `snake_case_word` holds no italics.
  if (marker === '_' && at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]!)) return null;
  for (const [pattern, build] of rules[marker] ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const parts = match && build(match, depth);
    if (parts) return { parts, end: at + match[0].length };
  }
  return null;
}

function wrap(type: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler') {
  return (match: RegExpExecArray, depth: number): Inline[] => [
    { type, children: parseInline(match[1]!, depth + 1) },
  ];
}

/** `[text](address)`. Discord refuses a text that is itself an address: it could show one place and lead to another. */
function masked(match: RegExpExecArray, depth: number): Inline[] | null {
  const url = webAddress(match[2]!);
  if (!url || /https?:\/\//i.test(match[1]!)) return null;
  return [{ type: 'link', url, children: parseInline(match[1]!, depth + 1) }];
}

function link(text: string): Inline[] | null {
  const url = webAddress(text);
  return url ? [{ type: 'link', url, children: textOf(text) }] : null;
}

/** Dates beyond what JavaScript can name (± 8.64e12 seconds) stay text. */
function timestamp(match: RegExpExecArray): Inline[] | null {
  const seconds = Number(match[1]);
  return Math.abs(seconds) <= 8.64e12 ? [{ type: 'time', seconds, style: match[2] ?? 'f' }] : null;
}

function mention(of: 'user' | 'role' | 'channel' | 'command' | 'everyone', id: string, name = ''): Inline[] {
  return [{ type: 'mention', of, id, name }];
}

function textOf(text: string): Inline[] {
  return [{ type: 'text', text }];
}

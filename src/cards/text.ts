/** Text on its way into a message: made safe, cut, and split without breaking a character. */
import { INVISIBLE } from '../invisible.ts';

/** They break cards and hide what a text says. */
const ANY_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'gu');

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** The text in one line of visible characters, NFC. */
export function clean(text: string): string {
  const visible = text.replace(/\s+/g, ' ').replace(ANY_INVISIBLE, '').normalize('NFC');
  return visible.replace(/ +/g, ' ').trim();
}

/** A word is left whole for so many UTF-16 units less; what is longer is no word that anybody reads. */
const LONG_WORD = 16;

/**
 * The text, at most `max` UTF-16 units long (never more than Discord's own count), ending in … where it was cut: after
 * a word where possible, not after one syllable of a name, and no character is cut in two.
 */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = text.slice(0, graphemes.segment(text).containing(max - 1)?.index ?? 0);
  const word = kept.search(/\s\S*$/u);
  // “1.500” is not whole before its point.
  const isWhole = /^\p{P}*(?:\s|$)/u.test(text.slice(kept.length));
  if (!isWhole && word > 0 && kept.length - word <= LONG_WORD) kept = kept.slice(0, word);
  if (/^\s\p{Lu}/u.test(text.slice(kept.length))) kept = kept.replace(NAME_BEGUN, '');
  return `${kept.replace(DANGLING, '')}…`;
}

/** A syllable of a name, where another one follows: “châu Đại” of “châu Đại Dương” ends after “châu”. What is longer tells enough. */
const NAME_BEGUN = /(?<=[^\s.!?…])\s\p{Lu}\p{L}{0,3}$/u;

/** What only leads on to the words that were cut off: “Việt Nam –…”. */
const DANGLING = /[\s\p{Pd}·,;:(“‘]+$/u;

/** As many of the lines as fit into `max` UTF-16 units, none of them cut; then, if any is missing, how many more there are. */
export function wholeLines(lines: readonly string[], max: number, more: (count: number) => string): string {
  for (let shown = lines.length; shown > 0; shown--) {
    const rest = shown === lines.length ? [] : [more(lines.length - shown)];
    const text = [...lines.slice(0, shown), ...rest].join('\n');
    if (text.length <= max) return text;
  }
  return more(lines.length);
}

/** The text with a capital first letter, for the beginning of a line: "Ngày 2/12/1960". */
export function capital(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}

/** The text with a remark in brackets; a text that ends in brackets takes it into these: no two stand in a row. */
export function remarked(text: string, remark: string): string {
  return text.endsWith(')') ? `${text.slice(0, -1)}, ${remark})` : `${text} (${remark})`;
}

/** `cut` for a text that may hold quotation marks “…”: those that the cut left open are closed. */
export function cutQuoted(text: string, max: number): string {
  if (text.length <= max) return text;
  // Two levels are all that a newspaper prints.
  const short = cut(text, max - 2);
  const open = short.split('“').length - short.split('”').length;
  return short + '”'.repeat(Math.min(Math.max(open, 0), 2));
}

/** UTF-16 units of what somebody typed that are shown back, and that are looked at: some of these are invisible. */
const TYPED = { shown: 80, read: 320 };

/** What somebody typed, shown back: in a code span, where Discord renders no markdown, mention or link. */
export function typed(text: string): string {
  const visible = cut(clean(text.slice(0, TYPED.read)), TYPED.shown).replaceAll('`', 'ˋ');
  return visible === '' ? '`…`' : `\`${visible}\``;
}

/**
 * The same text to a reader, whatever markdown its characters would mean
 * (https://support.discord.com/hc/en-us/articles/210298617: a backslash takes the meaning away).
 */
export function escapeText(text: string): string {
  return text
    .replace(/[\\*_~`|[\]<>]/g, '\\$&')
    .replace(/^([^\S\n]*)([-+#])(?=[\s#])/gm, '$1\\$2')
    .replace(/^([^\S\n]*\d+)([.)])/gm, '$1\\$2');
}

/** Pieces of at most `max` UTF-16 units that join to the text again, cut after a sentence or word where possible. */
export function split(text: string, max: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const end = breakingPoint(rest, max);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  if (rest !== '') pieces.push(rest);
  return pieces;
}

function breakingPoint(text: string, max: number): number {
  const head = text.slice(0, max);
  const sentence = Math.max(...['. ', '… ', '! ', '? '].map((end) => head.lastIndexOf(end)));
  if (sentence > max / 2) return sentence + 2;
  const word = head.lastIndexOf(' ');
  if (word > max / 2) return word + 1;
  let end = 0;
  for (const { segment, index } of graphemes.segment(head)) {
    // The last grapheme may go on beyond the cut; it goes to the next piece, unless it is all there is.
    if (index + segment.length < max || end === 0) end = index + segment.length;
  }
  return end;
}

/** The text escaped, with the given ranges [start, end) in bold. */
export function highlight(text: string, ranges: readonly (readonly [number, number])[]): string {
  let shown = '';
  let at = 0;
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (start < at || end <= start || end > text.length) continue;
    shown += `${escapeText(text.slice(at, start))}**${escapeText(text.slice(start, end))}**`;
    at = end;
  }
  return shown + escapeText(text.slice(at));
}

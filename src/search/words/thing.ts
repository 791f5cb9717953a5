/** What a query asks for, without what people put around it. */
import { withoutChat } from './chat.ts';
import { clean, type Token, tokenize } from './fold.ts';
import { withoutFrame } from './frames.ts';
import { maxCharacters, maxTyped, maxWords } from './limits.ts';

/** How officials write “đồng chí” before a name, unlike D.C.: its letters mean nothing. */
const comrade = /(?<!\p{L})(?:(đ)[/.]|d\/)c(?!\p{L})\.?/giu;

export interface Thing {
  /** Cleaned and cut. */
  text: string;
  tokens: Token[];
  /** More was typed than is read. */
  isCut: boolean;
}

/** Of a query without a letter or digit, no words. */
export function thingAskedFor(raw: string, typing = false): Thing {
  // NFKC: full-width letters and digits, as some input methods write them, are no others.
  const typed = withoutChat(clean(raw.slice(0, maxTyped).normalize('NFKC')))
    .trimStart()
    .replace(comrade, (_, marked) => (marked ? 'đồng chí' : 'dong chi'));
  const text = typed.slice(0, maxCharacters);
  const all = tokenize(text);
  const { from, to } = withoutFrame(all, typing && all.at(-1)?.end === text.length);
  const isCut = to - from > maxWords || /[\p{L}\p{N}]/u.test(typed.slice(maxCharacters));
  return { text, tokens: all.slice(from, to).slice(0, maxWords), isCut };
}

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
  /** Nothing was typed after the last of the words, which may therefore be half typed. */
  endsInWord: boolean;
}

/** Of a query without a letter or digit, no words. */
export function thingAskedFor(raw: string, typing = false): Thing {
  // NFKC: full-width letters and digits, as some input methods write them, are no others.
  const composed = raw.slice(0, maxTyped).normalize('NFKC').slice(0, maxTyped);
  const typed = withoutChat(clean(composed))
    .trimStart()
    .replace(comrade, (_, marked) => (marked ? 'đồng chí' : 'dong chi'));
  const text = typed.slice(0, maxCharacters);
  const all = tokenize(text);
  const isEnd = (token: Token | undefined) => token?.end === text.length;
  const { from, to } = withoutFrame(all, typing && isEnd(all.at(-1)));
  const isCut = to - from > maxWords || /[\p{L}\p{N}]/u.test(typed.slice(maxCharacters));
  const tokens = all.slice(from, to).slice(0, maxWords);
  return { text, tokens, isCut, endsInWord: isEnd(tokens.at(-1)) };
}

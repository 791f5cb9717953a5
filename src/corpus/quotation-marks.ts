/** What stands between quotation marks: “…”, "…", „…“, «…», ‘…’ and '…', one within another or not. */

export interface QuotedPassage {
  /** Between its marks, without white space at its ends. */
  text: string;
  /** From its first mark to after its last. */
  start: number;
  end: number;
}

/** What closes what each mark opens. A straight mark is either; “…" and "…” are typed, too. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"',
  '"': '"”',
  '„': '“”',
  '«': '»',
  '‘': '’',
  "'": "'",
};
const MARKS = /[“”"„«»‘’']/g;

/**
 * The passages of a text, in its order; one within another is part of that. A mark stands before a word to open and after
 * one to close: what is neither (27", the keeper’s) is no mark. A double mark that is never closed quotes to the end.
 */
export function quotedPassages(text: string): QuotedPassage[] {
  const passages: QuotedPassage[] = [];
  let open: { mark: string; at: number }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    const opener = open.findLastIndex((one) => CLOSING[one.mark]!.includes(mark));
    if (opener >= 0 && canClose(text, at)) {
      if (opener === 0) passages.push(passage(text, open[0]!.at, at + 1, at));
      open = open.slice(0, opener);
    } else if (mark in CLOSING && canOpen(text, at)) {
      open.push({ mark, at });
    }
  }
  const unclosed = open.find(({ mark }) => mark !== '‘' && mark !== "'");
  if (unclosed) passages.push(passage(text, unclosed.at, text.length, text.length));
  return passages.filter((one) => one.text !== '');
}

/** The text without what is quoted in it, in the pieces between. */
export function outsideQuotation(text: string): string[] {
  const passages = quotedPassages(text);
  const starts = [0, ...passages.map(({ end }) => end)];
  const ends = [...passages.map(({ start }) => start), text.length];
  return starts.map((start, i) => text.slice(start, ends[i]));
}

function passage(text: string, start: number, end: number, close: number): QuotedPassage {
  return { text: text.slice(start + 1, close).trim(), start, end };
}

/** A straight mark between two spaces may do either. */
function canOpen(text: string, at: number): boolean {
  if ('“„«'.includes(text[at]!)) return true;
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && at + 1 < text.length;
}

function canClose(text: string, at: number): boolean {
  if ('”»'.includes(text[at]!)) return true;
  return !/^[\p{L}\p{N}]/u.test(text.slice(at + 1));
}

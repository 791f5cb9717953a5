/** The part of a long text that somebody looks for. */
import { remembering } from '../remembering.ts';
import { type Token, tokenize } from '../search/words/fold.ts';

interface Words {
  words: readonly Token[];
  /** Where among them each stands, by its folded letters. */
  placesOf: ReadonlyMap<string, number[]>;
}

/** Most lines that are shown at a letter were so at the one before. */
const wordsIn = remembering((text): Words => {
  const words = tokenize(text);
  return { words, placesOf: Map.groupBy(words.keys(), (at) => words[at]!.word) };
});

/** Letters of a single word that tells where to look; a number does at any length. */
const leastLetters = 4;
/** The share of the room up to the end of what was typed: some of what comes after it shows, too. */
const share = 0.75;

/**
 * The text from the clause on in which stands what was typed, after “…”, or where that is too long from as many words before it as
 * there is room for: “nearly 88”. As it is where `room` characters show that anyhow, and where it stands within quotation marks.
 */
export function fromTyped(text: string, typed: string, room: number): string {
  const run = longestRun(wordsIn(text), wordsIn(typed).words);
  // Another “…” stands at the end.
  if (run === undefined || run.end < room) return text;
  const startAfter = (sign: string, first: number) => {
    const at = text.indexOf(sign, Math.max(0, first - sign.length));
    return at >= 0 && at < run.start ? at + sign.length : run.start;
  };
  const first = Math.ceil(run.end - share * room);
  const clause = Math.min(...['. ', ', ', '; ', ': '].map((sign) => startAfter(sign, first)));
  const start = Math.min(
    clause < run.start ? clause : startAfter(' ', first),
    // Room that the end of the text leaves is for the words before.
    startAfter(' ', text.length + 1 - room),
  );
  const left = text.slice(0, start);
  return left.split('“').length > left.split('”').length ? text : `…${text.slice(start)}`;
}

/** Where most of what was typed stands in a row, the last word perhaps half typed; the first of equals. */
function longestRun({ words, placesOf }: Words, typed: readonly Token[]) {
  let longest: { start: number; end: number; letters: number } | undefined;
  for (let first = 0; first < typed.length; first++) {
    const { word } = typed[first]!;
    const begun =
      typed.length === 1 && tells(word) ? words.keys().filter((at) => words[at]!.word.startsWith(word)) : [];
    for (const from of placesOf.get(word) ?? begun) {
      let length = 0;
      let letters = 0;
      while (isSame(words[from + length], typed, first + length))
        letters += typed[first + length++]!.word.length;
      if (letters <= (longest?.letters ?? 0) || (length === 1 && !tells(word))) continue;
      longest = { start: words[from]!.start, end: words[from + length - 1]!.end, letters };
    }
  }
  return longest;
}

function tells(word: string): boolean {
  return word.length >= leastLetters || /^\d/.test(word);
}

/** The same word, with its marks if it was typed with any. */
function isSame(token: Token | undefined, words: readonly Token[], at: number): boolean {
  const wanted = words[at];
  if (token === undefined || wanted === undefined) return false;
  if (token.word === wanted.word) return wanted.form === wanted.word || token.form === wanted.form;
  return at === words.length - 1 && token.word.startsWith(wanted.word) && wanted.form === wanted.word;
}

/** Holds what the records quote or name against the paragraphs where they say that it stands. */
import type { ArticleText } from '../article-text.ts';
import { type QuotedPassage, quotedPassages } from '../quotation-marks.ts';
import type { Place } from './places.ts';
import type { Problem } from './problem.ts';
import { hasWords } from './words.ts';

/** Words that are quoted stand there character by character and whole; of a person or a term a name does. */
export function checkPlace(
  { file, kind, paths, paragraph, text, names, manner }: Place,
  { paragraphs }: ArticleText,
): Problem[] {
  const words = paragraphs[paragraph - 1];
  if (words === undefined) return [file.problem(paths.paragraph, mustBeUpTo(paragraphs))];
  if (names !== undefined && !names.some((name) => hasWords(words, name))) {
    const what =
      kind === 'term' ? 'the term or one of its spellings' : 'the person’s name, an alias or the office';
    return [file.problem(paths.paragraph, `must be a paragraph that has ${what}`)];
  }
  if (text === undefined) return [];
  if (words.includes(text)) {
    if (standsWhole(text, words, manner)) return [];
    const message =
      manner === 'speech'
        ? 'must begin and end where a sentence or a quotation does: with a part missing it says something else'
        : 'must begin and end with whole words, and have the “not” before it, if there is one';
    return [file.problem(paths.text, message)];
  }
  const elsewhere = paragraphs.flatMap((other, i) => (other.includes(text) ? [i + 1] : []));
  const hint =
    elsewhere.length > 0
      ? `it stands in paragraph ${elsewhere.join(', ')}`
      : agreement(longestStart(text, words));
  return [file.problem(paths.text, `must stand in paragraph ${paragraph} character by character; ${hint}`)];
}

/**
 * What turns the words after it into their opposite: right before a phrase; before a principle anywhere in its clause
 * (“không sử dụng hoặc đe dọa sử dụng vũ lực”). “Hay không” asks, and “không ngừng” denies nothing.
 */
const DENIED = {
  phrase: /(?<!\p{L})(?:(?<!hay )không|chưa|chẳng|đừng|not|never|no|without)\s+$/iu,
  principle:
    /(?:(?<!\p{L})(?:(?<!hay )không(?! (?:ngừng|chỉ|những)(?!\p{L}))|chưa|chẳng|đừng|phản đối|tránh|not(?! only)|never|no|nobody|without|refrain|oppose)(?!\p{L})|n[’']t(?!\p{L})|(?<!\p{L})non-)[^.;:!?“”"]*$/iu,
};

/** Whether the words, where they stand, begin and end with whole words; speech, with whole sentences or passages. */
function standsWhole(text: string, paragraph: string, manner: Place['manner']): boolean {
  const passages = quotedPassages(paragraph);
  for (let at = paragraph.indexOf(text); at >= 0; at = paragraph.indexOf(text, at + 1)) {
    const end = at + text.length;
    if (isTorn(paragraph, at) || isTorn(paragraph, end)) continue;
    if (manner !== 'speech') {
      if (!DENIED[manner].test(paragraph.slice(0, at))) return true;
      continue;
    }
    if (isMixed(paragraph, at, end)) continue;
    const ends = /^\s*(?:$|[“”"«»‘.!?…]|’(?!\p{L}))/u.test(paragraph.slice(end)) || /[.!?…]$/.test(text);
    const isBlank = (from: number, to: number) => from <= to && paragraph.slice(from, to).trim() === '';
    // As a whole, whatever the marks: 'We stay,' he said.
    const begins =
      passages.some(({ start }) => isBlank(start + 1, at)) || beginsSpeech(paragraph.slice(0, at));
    if (begins && (ends || passages.some((passage) => isBlank(end, passage.end - 1)))) return true;
  }
  return false;
}

/** Within a word or a number: “4|0”, “149|,7”, “1.|500”, “5|/3”. */
const WITHIN = /(?<=[\p{L}\p{N}])(?=[\p{L}\p{N}])|(?<=\p{N}[.,/])(?=\p{N})|(?<=\p{N})(?=[.,/]\p{N})/uy;

/** Whether a cut at that place parts a word or a number. */
function isTorn(paragraph: string, at: number): boolean {
  WITHIN.lastIndex = at;
  return WITHIN.test(paragraph);
}

/** Whether it runs from within a quotation out of it, or into one: it would put the article’s words into somebody’s mouth. */
function isMixed(paragraph: string, from: number, to: number): boolean {
  const isWithin = (at: number, { start, end }: QuotedPassage) => start < at && at < end;
  return quotedPassages(paragraph).some((passage) => isWithin(from, passage) !== isWithin(to, passage));
}

/** After a sentence or a quotation mark; after a colon, unless it is part of what is quoted. */
function beginsSpeech(before: string): boolean {
  const isQuoting = quotedPassages(`${before}x`).some(({ end }) => end > before.length);
  return /(?:^|[“”"„«»‘.!?…])\s*$/.test(before) || (!isQuoting && /:\s*$/.test(before));
}

/** One word says nothing of where the two part. */
function agreement(start: string): string {
  return start.trim().includes(' ')
    ? `the paragraph agrees only up to “${start}”`
    : 'nothing in the paragraph begins like it';
}

/** How far the words can be followed in the paragraph, at most the last 40 characters of that. */
function longestStart(text: string, paragraph: string): string {
  let length = text.length;
  while (!paragraph.includes(text.slice(0, length))) length--;
  return length > 40 ? `…${text.slice(length - 40, length)}` : text.slice(0, length);
}

export function mustBeUpTo(paragraphs: readonly string[]): string {
  return `must be 1 to ${paragraphs.length}: the article has no more paragraphs`;
}

/** Holds the records against the texts of the articles: what is quoted stands there, what is ours is not copied. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedFiles } from './parse.ts';
import { type Place, placesOf } from './places.ts';
import type { Problem } from './problem.ts';

export interface ArticleText {
  /** 64 hexadecimal digits, of the file's bytes. */
  sha256: string;
  /** Paragraph 1 is the first. */
  paragraphs: string[];
}

/** The text of an article; undefined where the folder does not have it. */
export function readArticleText(folder: string, name: string): ArticleText | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    paragraphs: splitParagraphs(bytes.toString('utf8')),
  };
}

/** The lines that hold more than white space (as `String.trim` sees it: a no-break space is white), as they stand. */
export function splitParagraphs(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** What stands between quotation marks, “…” or "…". A mark that is never closed quotes to the paragraph's end. */
export function quotedPassages(paragraph: string): string[] {
  const parts = paragraph.split(/[“”"]/);
  return parts.filter((part, i) => i % 2 === 1 && part.trim() !== '').map((part) => part.trim());
}

/** Every disagreement between the records and the texts below a folder. */
export function checkTexts(files: ParsedFiles, folder: string): Problem[] {
  const texts = new Map<string, ArticleText>();
  const problems: Problem[] = [];
  for (const { file, value } of files.articles) {
    const { id, file: name, sha256 } = value.article;
    const text = readArticleText(folder, name);
    if (text === undefined) {
      problems.push(file.problem(['article', 'file'], `must be a file of ${folder}; there is no ${name}`));
      continue;
    }
    texts.set(id, text);
    if (text.sha256 !== sha256) {
      problems.push(file.problem(['article', 'sha256'], `must be that of ${name}, which is ${text.sha256}`));
    }
  }
  const places = placesOf(files);
  return [
    ...problems,
    ...places.flatMap((place) => checkPlace(place, texts.get(place.article))),
    ...checkLeftOut(files, texts),
    ...checkPassages(files, places, texts),
    ...checkOwnWords(files, texts),
  ];
}

function checkPlace({ file, paths, paragraph, text }: Place, article: ArticleText | undefined): Problem[] {
  if (article === undefined) return [];
  const { paragraphs } = article;
  const words = paragraphs[paragraph - 1];
  if (words === undefined) {
    return [
      file.problem(paths.paragraph, `must be 1 to ${paragraphs.length}: the article has no more paragraphs`),
    ];
  }
  if (text === undefined || words.includes(text)) return [];
  const elsewhere = paragraphs.flatMap((other, i) => (other.includes(text) ? [i + 1] : []));
  const hint =
    elsewhere.length > 0
      ? `it stands in paragraph ${elsewhere.join(', ')}`
      : `the paragraph agrees only up to “${longestStart(text, words)}”`;
  return [file.problem(paths.text, `must stand in paragraph ${paragraph} character by character; ${hint}`)];
}

function mustBeUpTo(paragraphs: readonly string[]): string {
  return `must be 1 to ${paragraphs.length}: the article has no more paragraphs`;
}

function checkLeftOut({ articles }: ParsedFiles, texts: ReadonlyMap<string, ArticleText>): Problem[] {
  return articles.flatMap(({ file, value: { article } }) => {
    const text = texts.get(article.id);
    if (text === undefined) return [];
    return article.leftOut.flatMap((left, i) =>
      left.paragraphs.flatMap((paragraph, j) =>
        paragraph > text.paragraphs.length
          ? [file.problem(['article', 'leftOut', i, 'paragraphs', j], mustBeUpTo(text.paragraphs))]
          : [],
      ),
    );
  });
}

/** How far the words can be followed in the paragraph, at most the last 40 characters of that. */
function longestStart(text: string, paragraph: string): string {
  let length = text.length;
  while (!paragraph.includes(text.slice(0, length))) length--;
  return length > 40 ? `…${text.slice(length - 40, length)}` : text.slice(0, length);
}

/** Every passage in quotation marks is recorded, as a whole or in excerpts, or its paragraph is left out on purpose. */
function checkPassages(
  { articles }: ParsedFiles,
  places: readonly Place[],
  texts: ReadonlyMap<string, ArticleText>,
): Problem[] {
  return articles.flatMap(({ file, value: { article } }) => {
    const leftOut = new Set(article.leftOut.flatMap(({ paragraphs }) => paragraphs));
    return (texts.get(article.id)?.paragraphs ?? []).flatMap((words, i) => {
      if (leftOut.has(i + 1)) return [];
      const recorded = places.flatMap((place) =>
        place.article === article.id && place.paragraph === i + 1 && place.text ? [place.text] : [],
      );
      return quotedPassages(words)
        .filter((passage) => !recorded.some((text) => text.includes(passage) || passage.includes(text)))
        .map((passage) =>
          file.problem(
            ['quotations'],
            `must record “${passage}” of paragraph ${i + 1}, or leave that paragraph out`,
          ),
        );
    });
  });
}

/** From this many words (in Vietnamese: syllables) in the article's order, a sentence of ours is a copy. */
const COPIED_WORDS = 12;

function checkOwnWords({ articles }: ParsedFiles, texts: ReadonlyMap<string, ArticleText>): Problem[] {
  const runs = new Set(
    [...texts.values()].flatMap(({ paragraphs }) => paragraphs.flatMap((text) => runsOf(text))),
  );
  return articles.flatMap(({ file, value }) => {
    const own = [
      ...value.article.summary.flatMap(({ vi, en }, i) =>
        Object.entries({ vi, en }).map(([lang, text]) => ({ text, path: ['article', 'summary', i, lang] })),
      ),
      ...value.facts.flatMap(({ text }, i) =>
        Object.entries(text).map(([lang, text]) => ({ text, path: ['facts', i, 'text', lang] })),
      ),
      ...value.quotations.flatMap(({ wording, text }, i) =>
        wording === 'reported' ? [{ text, path: ['quotations', i, 'text'] }] : [],
      ),
    ];
    return own.flatMap(({ text, path }) => {
      const copied = text
        .split(/“[^”]*”|"[^"]*"/)
        .flatMap(runsOf)
        .find((run) => runs.has(run));
      return copied ? [file.problem(path, `must be in our own words; the article has “${copied}”`)] : [];
    });
  });
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(COPIED_WORDS - 1).map((_, i) => words.slice(i, i + COPIED_WORDS).join(' '));
}

/** Holds who is said to have said something against the articles. */
import type { ArticleText } from '../article-text.ts';
import type { ParsedFiles } from '../parse.ts';
import { hasWords } from './own-words.ts';
import type { Problem } from './problem.ts';

/**
 * The speaker is named in the quotation's paragraph or in an earlier one: articles name somebody once and then go on
 * (“Đại sứ nói: …”). Which of several who are named it is, a reader must judge.
 */
export function checkSpeakers(files: ParsedFiles, texts: ReadonlyMap<string, ArticleText>): Problem[] {
  const namesOf = spellings(files);
  return files.articles.flatMap(({ file, value }) => {
    const paragraphs = texts.get(value.article.id)?.paragraphs ?? [];
    return value.quotations.flatMap(({ speaker, paragraph }, i) => {
      const names = speaker === undefined ? undefined : namesOf.get(speaker);
      // Who is unknown, and a paragraph that is not there, are told elsewhere.
      if (names === undefined || paragraph > paragraphs.length) return [];
      const isNamed = (words: string) => names.some((name) => hasWords(words, name));
      if (paragraphs.slice(0, paragraph).some(isNamed)) return [];
      const message = `must be named in paragraph ${paragraph} or an earlier one; none has ${names[0]}`;
      return [file.problem(['quotations', i, 'speaker'], message)];
    });
  });
}

/** How people and terms are written, by their ids; the name first. */
function spellings({ people, terms }: ParsedFiles): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ...(people?.value ?? []).map(({ id, name, aliases }) => [id, [name, ...aliases]] as const),
    ...(terms?.value ?? []).map(
      ({ id, term, spellings: others }) => [id, [term.vi, term.en, ...others]] as const,
    ),
  ]);
}

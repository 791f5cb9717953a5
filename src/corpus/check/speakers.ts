/** Holds who is said to have said something against the articles. */
import { withoutDiacritics } from '../../diacritics.ts';
import type { ArticleText } from '../article-text.ts';
import type { ParsedFiles } from '../parse.ts';
import type { Problem } from './problem.ts';
import { hasWords } from './words.ts';

/**
 * The article names the speaker somewhere: by a name, an alias or an office of theirs, with or without marks. It may do so after the
 * words (“… ,” the envoy said), so which of several who are named it is, a reader must judge.
 */
export function checkSpeakers(files: ParsedFiles, texts: ReadonlyMap<string, ArticleText>): Problem[] {
  const namesOf = spellings(files);
  return files.articles.flatMap(({ file, value }) => {
    const article = texts.get(value.article.id)?.paragraphs.map(withoutDiacritics).join('\n');
    return value.quotations.flatMap(({ speaker }, i) => {
      const names = speaker === undefined ? undefined : namesOf.get(speaker);
      // Who is unknown, and a text that is not there, are told elsewhere.
      if (names === undefined || article === undefined) return [];
      if (names.some((name) => hasWords(article, withoutDiacritics(name)))) return [];
      const message = `must be somebody whom the article names; it has neither ${names[0]} nor an alias or office`;
      return [file.problem(['quotations', i, 'speaker'], message)];
    });
  });
}

/** How people and terms are written, by their ids; the name first. */
function spellings({ people, terms }: ParsedFiles): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ...(people?.value ?? []).map(({ id, name, aliases, roles }) => {
      const offices = roles.flatMap(({ title }) => [title.vi, title.en]);
      return [id, [name, ...aliases, ...offices]] as const;
    }),
    ...(terms?.value ?? []).map(
      ({ id, term, spellings: others }) => [id, [term.vi, term.en, ...others]] as const,
    ),
  ]);
}

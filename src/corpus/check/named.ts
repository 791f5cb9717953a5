/** Whom and what the records name, held against the articles: nobody is in a sentence of ours who is not in its article. */
import { withoutDiacritics } from '../../diacritics.ts';
import type { ArticleText } from '../article-text.ts';
import type { ParsedFiles } from '../parse.ts';
import { isCalledIn, isNamedIn, peopleOf, termsOf } from './names.ts';
import type { RestedSentence } from './printed.ts';
import type { Problem } from './problem.ts';
import { hasWords } from './words.ts';

/**
 * A person, place or organisation of the records that a fact, summary or reported speech names is named somewhere in an
 * article that it rests on. The Vietnamese is looked at: that the English names the same, said-names.ts sees to.
 */
export function checkNamed(files: ParsedFiles, sentences: readonly RestedSentence[]): Problem[] {
  const people = peopleOf(files);
  const things = termsOf(files).filter(({ kind }) => kind === 'place' || kind === 'organization');
  return sentences.flatMap(({ file, path, text, lang, articles }) => {
    if (lang !== 'vi') return [];
    const words = articles.flatMap(({ paragraphs }) => paragraphs.map((each) => each.text)).join('\n');
    const said = text.replace(DOLLAR, ' ');
    const odd =
      people.find(({ names }) => isNamedIn(said, names) && !isNamedIn(words, names)) ??
      things.find(({ names }) => isCalledIn(said, names) && !isCalledIn(words, names));
    return odd ? [file.problem(path, `must name whom or what the article names, not ${odd.names[0]}`)] : [];
  });
}

/** It names no country. */
const DOLLAR = /đô[\s-]?la mỹ/giu;

/** A person's name or an alias stands in an article that is named for an office, with its marks, or where nobody writes any. */
export function checkSpelling({ people }: ParsedFiles, texts: ReadonlyMap<string, ArticleText>): Problem[] {
  return (people?.value ?? []).flatMap(({ name, aliases, roles }, i) => {
    const ids = roles.flatMap(({ sources }) =>
      sources.map((source) => ('article' in source ? source.article : '')),
    );
    // What is not at hand, or outside, may have it.
    if (!ids.every((id) => texts.has(id))) return [];
    const words = ids.flatMap((id) => texts.get(id)!.paragraphs).join('\n');
    if ([name, ...aliases].some((each) => isSpelt(each, words))) return [];
    const message = `must be spelt as in an article that is named for an office, where nobody is called so`;
    return [people!.file.problem([i, 'name'], message)];
  });
}

function isSpelt(name: string, words: string): boolean {
  const plain = withoutDiacritics(name);
  return hasWords(words, name) || hasWords(name === plain ? withoutDiacritics(words) : words, plain);
}

/** Whose name may be meant by the first letters that somebody types. */
import type { Corpus, Person, Term } from './corpus/schema.ts';
import { remembering } from './remembering.ts';
import { type Keys, tokenize } from './search/words/fold.ts';

const wordsOf = remembering(tokenize);

/**
 * Terms that are spelled as the only word typed, people of whose names one word begins with it, then terms that begin with it in
 * either language; the shorter a name, the more of it was typed. None where more was typed. What was typed with marks begins only
 * what bears them: “tô” is not “tổ”.
 */
export function namesBegun(typed: string, { people, terms }: Corpus): (Person | Term)[] {
  const [letters, ...more] = tokenize(typed);
  if (letters === undefined || more.length > 0 || /\s$/.test(typed)) return [];
  const key = letters.form === letters.word ? 'word' : 'form';
  const isBegun = (word: Keys) => word[key].startsWith(letters[key]);
  const isSpelled = (spelling: string) =>
    spelling.length === typed.length && wordsOf(spelling)[0]?.[key] === letters[key];
  const spelled = terms.filter(({ spellings }) => spellings.some(isSpelled));
  const named = people
    .filter(({ name }) => wordsOf(name).some(isBegun))
    .sort((a, b) => wordsOf(a.name).length - wordsOf(b.name).length);
  const begun = terms
    .flatMap((term) =>
      [term.term.vi, term.term.en]
        .map(wordsOf)
        .flatMap((words) => (isBegun(words[0]!) ? { term, length: words.length } : [])),
    )
    .sort((a, b) => a.length - b.length);
  return [...new Set([...spelled, ...named, ...begun.map(({ term }) => term)])];
}

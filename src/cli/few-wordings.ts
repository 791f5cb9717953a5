/** Whoever adds an article is told which of its records people can hardly ask for yet. */
import type { Corpus } from '../corpus/schema.ts';
import { documentOf } from '../search/inverted-index/documents.ts';
import { enoughWordings } from '../search/inverted-index/wordings.ts';
import { tokenize } from '../search/words/fold.ts';
import { isFunctionWord } from '../search/words/function-words.ts';

/**
 * The records that fewer wordings ask for than make their drafts needless, by id: how many there are, and how many of
 * these have a word that the record lacks. Those that have none help little, as its own words are drafted anyway.
 */
export function fewWordings(corpus: Corpus): Map<string, string> {
  return new Map(
    corpus.all().flatMap((record): [string, string][] => {
      const { id, title, text } = documentOf(record, corpus);
      const written = corpus.asked.get(id) ?? [];
      if (written.length >= enoughWordings) return [];
      if (written.length === 0) return [[id, 'none']];
      const own = new Set([title, ...text].flatMap(tokenize).map(({ word }) => word));
      const inOthers = written.filter((wording) =>
        tokenize(wording).some((token) => !own.has(token.word) && !isFunctionWord(token)),
      );
      return [[id, `${written.length}, of which ${inOthers.length} in other words than its own`]];
    }),
  );
}

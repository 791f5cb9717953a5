/** Our translations are whole, and are translations. */
import type { ParsedFiles } from '../parse.ts';
import { pairsOf } from './our-texts.ts';
import type { Problem } from './problem.ts';
import { wordsIn } from './words.ts';

/** So many words are no name that both languages share. */
const MOST_SHARED = 3;

/**
 * What stands in both languages is not the same sentence twice; and a quotation has no sentence that our translation has
 * not. Where a sentence ends for certain is counted in the one (not after “TP.” or “Mr.”), where it may in the other.
 */
export function checkTranslations(files: ParsedFiles): Problem[] {
  return [
    ...pairsOf(files).flatMap(({ file, texts: { vi, en }, paths }) =>
      vi === en && wordsIn(vi).length > MOST_SHARED
        ? [file.problem(paths.en, 'must be translated: it is the same in both languages')]
        : [],
    ),
    ...files.articles.flatMap(({ file, value }) =>
      value.quotations.flatMap(({ text, translation }, i) => {
        const sentences = 1 + (text.match(CERTAIN_END)?.length ?? 0);
        if (translation.by === 'official' || sentences <= 1 + (translation.text.match(END)?.length ?? 0))
          return [];
        const message = `must have all ${sentences} sentences of the quotation`;
        return [file.problem(['quotations', i, 'translation', 'text'], message)];
      }),
    ),
  ];
}

const END = /[.!?…;]["“”’)]*\s/gu;
const CERTAIN_END = /(?<!(?:^|[\s(.])\p{Lu}\p{L}{0,2})[.!?…]["“”’)]*\s+(?=["“(]?\p{Lu})/gu;

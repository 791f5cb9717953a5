/** Holds the two languages of a record against each other: they say the same numbers. */
import type { ParsedFiles } from '../parse.ts';
import type { LocalText } from '../schema.ts';
import { isLessExact, isMoreForLess, isOfSame, isTurned, turnedShare } from './beside-numbers.ts';
import { pairsOf } from './our-texts.ts';
import type { Problem } from './problem.ts';
import { besidesOf, mayPrintNumbers, type SaidNumbers, saidNumbers } from './said-numbers.ts';

/**
 * A number in digits, one in words from ten on, a rank and the month of a date must be said in the other language, too, in
 * digits or words; of the same money or also in per cent, with a growth for a growth, and “more than” for “hơn”, and only
 * there. What is only one of a few, or two (“both”), is left to a reader, and so are official translations, which nobody may
 * change.
 */
export function checkBothLanguages(files: ParsedFiles): Problem[] {
  return pairsOf(files).flatMap(({ file, texts, paths, quoted }) => {
    if (!mayPrintNumbers(texts.vi) && !mayPrintNumbers(texts.en)) return [];
    const numbers = { vi: saidNumbers(texts.vi, 'vi'), en: saidNumbers(texts.en, 'en') };
    for (const [lang, other, name] of [
      ['en', 'vi', 'Vietnamese'],
      ['vi', 'en', 'English'],
    ] as const) {
      const missing = numbers[other].printed.find(
        ({ values }) => !values.some((value) => numbers[lang].said.has(value)),
      );
      if (missing === undefined) continue;
      const message =
        quoted === lang
          ? `must say the numbers of the quotation and no others, such as ${missing.text}`
          : `must say the numbers of the ${name}, which has ${missing.text}`;
      return [file.problem(paths[lang], message)];
    }
    const message = contradiction(texts, numbers.vi, numbers.en);
    return message === undefined ? [] : [file.problem(paths.en, message)];
  });
}

/** What the English says otherwise of a number that it has, too. */
function contradiction(texts: LocalText, { placed }: SaidNumbers, english: SaidNumbers): string | undefined {
  const both = placed.map((one) => ({ one, own: one.beside(), same: besidesOf(one, [english]) }));
  const odd = both.find(
    ({ one, own, same }) =>
      one.isSure && same.length > 0 && same.every((two) => !isOfSame(own, two) || isTurned(own, two)),
  );
  if (odd) return `must have the money, and the growth or fall, of the Vietnamese: “${odd.own.phrase}”`;
  const share = turnedShare(texts.vi, [texts.en]);
  if (share) return `must have the growth or fall of the Vietnamese: “${share}”`;
  const bound = both.find(({ own, same }) => isMoreForLess(own, same));
  if (bound) return `must be more, or less, than the number, as the Vietnamese is: “${bound.own.phrase}”`;
  const inexact = both.find(({ one, own, same }) => one.isSure && isLessExact(own, same));
  if (inexact) return `must be no more exact than the Vietnamese: “${inexact.own.phrase}”`;
  const added = english.placed.find(
    (one) => one.isSure && isLessExact(one.beside(), besidesOf(one, [{ placed }])),
  );
  return added && `must be as exact as the Vietnamese, and not “${added.beside().phrase}”`;
}

/** Holds the two languages of a record against each other: they say the same numbers. */
import type { ParsedFiles } from '../parse.ts';
import { isMoreForLess, isOfSame, isTurned, turnedShare } from './beside-numbers.ts';
import { pairsOf } from './our-texts.ts';
import type { Problem } from './problem.ts';
import { besidesOf, mayPrintNumbers, type SaidNumbers, saidNumbers } from './said-numbers.ts';

/**
 * A number in digits, one in words from ten on, a rank and the month of a date must be said in the other language, too, in
 * digits or words; an amount in the same money, with a growth for a growth, and “more than” for “hơn”. What is only one of a
 * few, or two (“both”), is left to a reader, and so are official translations, which nobody may change.
 */
export function checkBothLanguages(files: ParsedFiles): Problem[] {
  return pairsOf(files).flatMap(({ file, texts, paths }) => {
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
      return [file.problem(paths[lang], `must say the numbers of the ${name}, which has ${missing.text}`)];
    }
    const odd = otherwiseSaid(numbers.vi, numbers.en);
    if (odd !== undefined)
      return [
        file.problem(paths.en, `must have the money, and the growth or fall, of the Vietnamese: “${odd}”`),
      ];
    const share = turnedShare(texts.vi, [texts.en]);
    if (share !== undefined)
      return [file.problem(paths.en, `must have the growth or fall of the Vietnamese: “${share}”`)];
    const bound = otherwiseBound(numbers.vi, numbers.en);
    return bound === undefined
      ? []
      : [file.problem(paths.en, `must be more, or less, than the number, as the Vietnamese is: “${bound}”`)];
  });
}

/** Of what the Vietnamese says that it is more, where the English says that it is less. */
function otherwiseBound({ placed }: SaidNumbers, english: SaidNumbers): string | undefined {
  return placed.find((one) => isMoreForLess(one.beside(), besidesOf(one, [english])))?.beside().phrase;
}

/** What the Vietnamese says of an amount, where the English has another currency for it, or a growth for a fall. */
function otherwiseSaid({ placed }: SaidNumbers, english: SaidNumbers): string | undefined {
  const odd = placed.find((one) => {
    const own = one.beside();
    const same = one.isSure ? besidesOf(one, [english]) : [];
    return same.length > 0 && same.every((two) => !isOfSame(own, two) || isTurned(own, two));
  });
  return odd?.beside().phrase;
}

/**
 * Names of countries and territories, in Vietnamese and English. Each is one thing, whatever its syllables mean
 * elsewhere: “Hàn Quốc” is not “hàn gắn” and “quốc gia”. From CLDR, through `Intl.DisplayNames`.
 */
import { type Token, tokenize } from './fold.ts';

export interface CountryName {
  /** Words of the query: [from, to). */
  from: number;
  to: number;
}

/** As often another word: the pronoun, … */
const ordinary = new Set(['anh']);
/** By their folded words: the forms that the words may have. */
const names = new Map<string, string[][]>();
const firstWords = new Set<string>();
let longest = 0;
for (const locale of ['vi', 'en']) {
  for (const style of ['long', 'short'] as const) {
    const regions = new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
    for (const code of regionCodes()) {
      const tokens = tokenize(regions.of(code) ?? '');
      if (tokens.length === 0 || ordinary.has(tokens[0]!.form)) continue;
      const key = tokens.map(({ word }) => word).join(' ');
      names.set(key, [...(names.get(key) ?? []), tokens.map(({ form }) => form)]);
      firstWords.add(tokens[0]!.word);
      longest = Math.max(longest, tokens.length);
    }
  }
}

/** The longest names in a query, from left to right. A word typed with marks must be meant with these marks. */
export function countryNamesIn(tokens: readonly Token[]): CountryName[] {
  const found: CountryName[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!firstWords.has(tokens[from]!.word)) continue;
    for (let to = Math.min(tokens.length, from + longest); to > from; to--) {
      const typed = tokens.slice(from, to);
      const spelled = names.get(typed.map(({ word }) => word).join(' ')) ?? [];
      if (
        !spelled.some((forms) =>
          typed.every(({ word, form }, i) => form === forms[i] || (form === word && typed.length > 1)),
        )
      )
        continue;
      found.push({ from, to });
      from = to - 1;
      break;
    }
  }
  return found;
}

/** Every pair of letters but that of the United Nations: ISO 3166-1 alpha-2 codes and what nobody has been given, which has no name. */
function regionCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => code !== 'UN');
}

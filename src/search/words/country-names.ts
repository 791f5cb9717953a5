/**
 * Names of countries and territories, in Vietnamese and English. Each is one thing, whatever its syllables mean
 * elsewhere: “Hàn Quốc” is not “hàn gắn” and “quốc gia”. From CLDR, through `Intl.DisplayNames`.
 */
import { ofCountries } from './deciding-lists.ts';
import { type Keys, tokenize } from './fold.ts';
import { listed, PhraseList } from './phrases.ts';
import { type Span, spansIn } from './span.ts';
import { toldCountries } from './told-countries.ts';

/** Names that CLDR has no more, or never had. */
const notInCldr = `Turkey, Czech Republic, Holland, England, Britain, Great Britain, Scotland, Wales, Burma, Ivory Coast, Swaziland, East Timor,
  Vatican, Soviet Union, USSR, Liên Xô, Nam Tư, Miến Điện, Hòa Lan, Phi Luật Tân, Nam Hàn, Bắc Hàn, Nam Triều Tiên, Bắc Triều Tiên, Tân Tây Lan,
  Gia Nã Đại, Ý Đại Lợi, Úc Đại Lợi, Thụy Sỹ, Ả Rập`;
const all = [
  ...namesInCldr(),
  ...listed(notInCldr),
  ...toldCountries.flatMap(({ capitals }) => listed(capitals)),
];
const names = new PhraseList(all);

/** The longest names in a query, from left to right. One of a single word must bear its marks. */
export function countryNamesIn(tokens: readonly Keys[]): Span[] {
  return spansIn(tokens, (from) => {
    const longest = names.lengthAt(tokens, from);
    const length = longest === 1 ? names.lengthAt(tokens, from, { mayLackMarks: false }) : longest;
    return length > 0 ? { from, to: from + length } : undefined;
  });
}

/** A shorter word begins too many. */
const shortestBegun = 3;
const told = toldCountries
  .flatMap(({ english, ofIt, capitals }) => tokenize(`${english}, ${ofIt}, ${capitals}`))
  .map(({ word }) => word);
/** The first letters of other countries and of what is theirs: “jap”, “fren”. */
const begun = new Set(
  [...all.map((name) => tokenize(name)[0]!.word), ...listed(ofCountries)]
    .flatMap((name) =>
      Array.from({ length: name.length - shortestBegun }, (_, i) => name.slice(0, i + shortestBegun)),
    )
    .filter((letters) => !told.some((word) => word.startsWith(letters))),
);

/** Whether a word is the name of another country that was only begun. */
export function isCountryBegun({ word, form }: Keys): boolean {
  return word === form && begun.has(word);
}

function namesInCldr(): string[] {
  const codes = regionCodes();
  return ['vi', 'en'].flatMap((locale) =>
    (['long', 'short'] as const).flatMap((style) => {
      const regions = new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
      return codes.flatMap((code) => regions.of(code) ?? []);
    }),
  );
}

/** Every pair of letters: ISO 3166-1 alpha-2 codes, and what has no name; but those of the United Nations and of no country. */
function regionCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => code !== 'UN' && code !== 'ZZ');
}

/** Whether a unit is what a number counts, by the words that follow the number. */
import type { Lang } from '../../lang.ts';

/** Of a country, with a capital: “European” is one, “than” is none. */
const OF_COUNTRY = String.raw`\p{L}+(?:an|ese|ish)|French|Dutch|Thai|Greek|Swiss|Czech|Lao`;
const IS_OF_COUNTRY = new RegExp(`^(?:${OF_COUNTRY})$`, 'iu');
/** Where it may stand in front of what is counted, and is never a verb: “European”, “small”, “foreign-owned”. */
const ADJECTIVE =
  `(?:${OF_COUNTRY}|` +
  'foreign|domestic|local|international|global|regional|national|small|large|big|major|private|public|' +
  String.raw`young|old|new|former|other|different|\p{L}+-(?:owned|invested|based|led|sized|made|built|funded|run))`;

/** Ends as a plural does, and is none. */
const NO_PLURAL =
  'as|is|was|has|does|goes|this|its|his|us|plus|thus|yes|versus|always|perhaps|besides|sometimes|' +
  'towards|afterwards|nowadays|across|overseas';
const PLURAL = String.raw`(?!(?:${NO_PLURAL})(?!\p{L}))(?:people|men|women|children|\p{L}+(?<!ou|s)s)(?!\p{L})`;
const IS_PLURAL = new RegExp(`^${PLURAL}`, 'iu');
const QUALIFIES_PLURAL = new RegExp(String.raw`^\s+(?<adjectives>(?:${ADJECTIVE}\s+){0,2})${PLURAL}`, 'iu');

/**
 * The unit stands right after the number. In English it may have up to two adjectives before it, if it is a plural; an
 * adjective or a noun that stands before a plural is not counted itself: “3,000 European companies”.
 */
export function isCounted(after: string, unit: string, language: Lang): boolean {
  if (language === 'vi') return startsWithWords(after, unit);
  if (startsWithWords(after, unit)) {
    const mayQualify = isOneWord(unit) && !IS_PLURAL.test(unit);
    return !(mayQualify && qualifies(QUALIFIES_PLURAL, after.slice(unit.length)));
  }
  const pattern = String.raw`^(?<adjectives>(?:${ADJECTIVE}\s+){1,2})${RegExp.escape(unit)}(?!\p{L})`;
  return IS_PLURAL.test(unit) && qualifies(new RegExp(pattern, 'iu'), after);
}

function qualifies(pattern: RegExp, words: string): boolean {
  const adjectives = pattern.exec(words)?.groups?.adjectives?.trim().split(/\s+/);
  return adjectives?.every((word) => !IS_OF_COUNTRY.test(word) || /^\p{Lu}/u.test(word)) ?? false;
}

/** Of more letters than an abbreviation has: “30 km routes” are kilometres. */
function isOneWord(unit: string): boolean {
  return /^\p{L}{4,}$/u.test(unit);
}

function startsWithWords(text: string, words: string): boolean {
  return new RegExp(String.raw`^${RegExp.escape(words)}(?![\p{L}\p{N}])`, 'iu').test(text);
}

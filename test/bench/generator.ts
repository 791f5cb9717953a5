/**
 * Makes records in the shape of the corpus, as many as wanted. Each takes a record of the corpus as its pattern: the
 * frequent words, the order, the lengths and both languages stay; content words, names, numbers and dates become
 * others, the same in both languages of a record. Vietnamese words are made of the corpus's syllables in pairs that
 * it does not have. Persons, numbers, days and titles of the corpus do not come up again (but for a chance
 * of one in a thousand), so what answers a labelled query there stays the right answer among any number of records.
 */
import type { SearchDocument } from '../../src/search/search.ts';
import { fold, foldedWords } from './fold.ts';
import { isSyllable, type Lexicon, makeLexicon, type Vocabulary } from './lexicon.ts';
import { type Random, randomFrom, seedFor } from './random.ts';

/** A word in at least this share of the records is a frequent word. */
const frequentShare = 0.06;
/** Names that stand in any such corpus, so they stay. */
const stayingNames = new Set(['việt', 'nam', 'vietnam', 'usd']);

type Slot =
  | { as: 'text'; text: string }
  | { as: 'words' | 'name' | 'number'; words: string[]; key: string; vietnamese: boolean };

interface Pattern {
  kind: SearchDocument['kind'];
  title: Slot[];
  text: Slot[][];
  dates: string[];
}

interface World {
  lexicon: Lexicon;
  numbers: ReadonlySet<string>;
  days: ReadonlySet<string>;
  /** Folded texts that no generated title repeats. */
  fields: ReadonlySet<string>;
  /** Folded names of people, which no generated record has: “to làm” of two words that came to stand side by side. */
  people: readonly string[];
}

/**
 * `count` records; the same for the same corpus, count, seed and `avoid`: texts, such as labelled queries, whose
 * words and numbers must not come up by chance.
 */
export function generateRecords(
  corpus: readonly SearchDocument[],
  count: number,
  seed: number,
  avoid: readonly string[] = [],
): SearchDocument[] {
  const fields = corpus.flatMap(({ title, text }) => [title, ...text]);
  const staying = stayingWords(corpus, fields);
  const patterns = corpus
    .map(({ kind, title, text, dates }) => ({
      kind,
      title: slots(title, staying),
      text: text.map((each) => slots(each, staying)),
      dates,
    }))
    .filter(({ title }) => title.some((slot) => slot.as !== 'text'));
  const taken = [...fields, ...corpus.flatMap(({ dates }) => dates), ...avoid];
  const world: World = {
    lexicon: makeLexicon(vocabularyOf(fields, taken), count, randomFrom(seedFor(seed, 'lexicon'))),
    numbers: new Set(taken.flatMap((text) => text.match(/\d+/g) ?? [])),
    days: new Set(corpus.flatMap(({ dates }) => dates.flatMap(daysOf))),
    fields: new Set(taken.map(fold)),
    people: corpus.filter(({ kind }) => kind === 'person').map(({ title }) => fold(title)),
  };
  const random = randomFrom(seedFor(seed, 'records'));
  return Array.from({ length: count }, (_, place) => {
    for (;;) {
      const record = fill(random.pick(patterns), place, world, random);
      if (!world.fields.has(fold(record.title)) && !namesSomebody(record, world)) return record;
    }
  });
}

function namesSomebody({ title, text }: SearchDocument, { people }: World): boolean {
  const words = ` ${fold([title, ...text].join(' '))} `;
  return people.some((name) => words.includes(` ${name} `));
}

/** Words that have a capital wherever they stand are names, and no material for others. */
function vocabularyOf(fields: readonly string[], taken: readonly string[]): Vocabulary {
  const words = fields.flatMap((field) => field.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? []);
  return {
    syllables: words.filter(isSyllable),
    english: words.filter((word) => /^[a-z]+$/.test(word) && !isSyllable(word)),
    known: new Set(taken.flatMap(foldedWords)),
    pairs: new Set(taken.flatMap((text) => neighbours(foldedWords(text)))),
  };
}

/** Frequent words in lower case, but for those that are rather a name: within a sentence they have a capital. */
function stayingWords(corpus: readonly SearchDocument[], fields: readonly string[]): ReadonlySet<string> {
  const records = new Map<string, number>();
  for (const { title, text } of corpus) {
    for (const word of new Set(`${title} ${text.join(' ')}`.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu))) {
      records.set(word, (records.get(word) ?? 0) + 1);
    }
  }
  const capitals = new Map<string, number>();
  for (const [, word = ''] of fields.flatMap((field) => [
    ...field.matchAll(/[\p{L},] (\p{L}[\p{L}\p{M}]*)/gu),
  ])) {
    const lower = word.toLowerCase();
    capitals.set(lower, (capitals.get(lower) ?? 0) + (word[0] === lower[0] ? -1 : 1));
  }
  const enough = corpus.length * frequentShare;
  return new Set(
    [...records]
      .filter(([word, count]) => count >= enough && (capitals.get(word) ?? 0) <= 0)
      .map(([word]) => word),
  );
}

function neighbours(words: string[]): string[] {
  return words.slice(1).map((word, place) => `${words[place]} ${word}`);
}

/** Splits a text into what stays and what is replaced; neighbouring words of one sort are replaced together. */
function slots(text: string, staying: ReadonlySet<string>): Slot[] {
  const result: Slot[] = [];
  const vietnamese = /[\u0300-\u036fđ]/iu.test(text.normalize('NFD'));
  let sentenceStarts = true;
  for (const [piece] of text.matchAll(/\p{L}[\p{L}\p{M}]*|\d+|[^\p{L}\d]+/gu)) {
    const sort = sortOf(piece, sentenceStarts, staying);
    const before = result.at(-1);
    const beforeThat = result.at(-2);
    if (sort === 'text') {
      result.push({ as: 'text', text: piece });
    } else if (sort !== 'number' && before?.as === 'text' && before.text === ' ' && beforeThat?.as === sort) {
      result.pop();
      beforeThat.words.push(piece);
      beforeThat.key = fold(beforeThat.words.join(' '));
    } else {
      result.push({ as: sort, words: [piece], key: fold(piece), vietnamese });
    }
    if (/[\p{L}\d]/u.test(piece)) sentenceStarts = false;
    else if (/[.!?:“"\n]/u.test(piece)) sentenceStarts = true;
  }
  return result;
}

function sortOf(piece: string, sentenceStarts: boolean, staying: ReadonlySet<string>): Slot['as'] {
  if (/^\d/.test(piece)) return piece.length === 1 ? 'text' : 'number';
  if (!/^\p{L}/u.test(piece)) return 'text';
  const lower = piece.toLowerCase();
  if (stayingNames.has(lower)) return 'text';
  const capital = piece[0] !== lower[0];
  const acronym = piece.length > 1 && piece === piece.toUpperCase();
  if (acronym || (capital && !sentenceStarts)) return 'name';
  return staying.has(lower) ? 'text' : 'words';
}

function fill(pattern: Pattern, place: number, world: World, random: Random): SearchDocument {
  const replaced = new Map<string, string>();
  const write = (field: Slot[]) =>
    field
      .map((slot) => {
        if (slot.as === 'text') return slot.text;
        const key = `${slot.as} ${slot.key}`;
        const known = replaced.get(key);
        if (known !== undefined) return known;
        const written = replacement(slot, world, random);
        replaced.set(key, written);
        return written;
      })
      .join('');
  const title = write(pattern.title);
  const text = pattern.text.map(write);
  const year = (old: string) => replaced.get(`number ${old}`) ?? otherNumber(old, world.numbers, random);
  const dates = pattern.dates.map((date) => otherDate(date, year, world.days, random));
  return { id: `made-${place}`, kind: pattern.kind, title, text, dates };
}

function replacement(slot: Exclude<Slot, { as: 'text' }>, world: World, random: Random): string {
  if (slot.as === 'number') return otherNumber(slot.words[0]!, world.numbers, random);
  if (slot.as === 'name') return otherName(slot.words, world.lexicon, random);
  const { vietnamese, english } = world.lexicon;
  const written: string[] = [];
  while (written.length < slot.words.length) {
    const isVietnamese = slot.vietnamese && isSyllable(slot.words[written.length]!.toLowerCase());
    if (isVietnamese) written.push(...vietnamese[random.zipf(vietnamese.length)]!);
    else written.push(english[random.zipf(english.length)]!);
  }
  written.length = slot.words.length;
  if (/^\p{Lu}/u.test(slot.words[0]!)) written[0] = capitalised(written[0]!);
  return written.join(' ');
}

/** "LHQ" becomes three other letters, "Marc Knapper" two foreign parts, "Tô Lâm" two Vietnamese ones. */
function otherName(words: string[], lexicon: Lexicon, random: Random): string {
  const name = lexicon.names[random.zipf(lexicon.names.length)]!;
  return words
    .map((word, place) => {
      const from = isSyllable(word.toLowerCase()) ? name.vietnamese : name.foreign;
      const rest = from.slice(place % from.length).concat(from);
      const part = rest.find((other) => fold(other) !== fold(word))!;
      const acronym = word.length > 1 && word === word.toUpperCase();
      return acronym ? name.acronym.slice(0, word.length) : capitalised(part);
    })
    .join(' ');
}

/**
 * Another number that the corpus does not have, of as many digits unless those are used up; a year becomes a year
 * from 1900 to 2099.
 */
function otherNumber(old: string, taken: ReadonlySet<string>, random: Random): string {
  const isYear = /^(19|20)\d\d$/.test(old);
  for (let tries = 0; ; tries++) {
    const lowest = isYear ? 1900 : 10 ** (old.length - 1 + Math.floor(tries / 100));
    const number = String(lowest + random.below(isYear ? 200 : 9 * lowest));
    if (!taken.has(number)) return number;
  }
}

/** An interval becomes the day that it begins on. */
function otherDate(
  date: string,
  year: (old: string) => string,
  taken: ReadonlySet<string>,
  random: Random,
): string {
  const [first = date] = date.split('/');
  const [, oldYear = '', rest = '', mark = ''] = /^(\d{4})((?:-\d\d)*)([~?%]?)$/.exec(first) ?? [];
  if (rest.length < 6) return year(oldYear) + rest + mark;
  for (;;) {
    const day = `${twoDigits(1 + random.below(12))}-${twoDigits(1 + random.below(28))}`;
    if (!taken.has(day)) return `${year(oldYear)}-${day}${mark}`;
  }
}

/** The days of a date or interval, without their years: 12-02. */
export function daysOf(date: string): string[] {
  return date.split('/').flatMap((each) => /^\d{4}-(\d\d-\d\d)/.exec(each)?.[1] ?? []);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

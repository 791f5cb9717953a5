/** Whose words a query asks for: not those of whoever is spoken of or to. */
import type { Corpus, Person } from '../corpus/schema.ts';
import { synonymsOf } from './inverted-index/documents.ts';
import { createOffices } from './offices-borne.ts';
import { type Keys, tokenize } from './words/fold.ts';
import { isFunctionWord } from './words/function-words.ts';
import { namesIn } from './words/names.ts';
import { standsAt } from './words/phrases.ts';
import { type Span, spansIn } from './words/span.ts';
import {
  about,
  adverbs,
  askingWhoOrHow,
  delegation,
  headOf,
  manner,
  matter,
  ofWhom,
  otherwise,
  possessed,
  possessive,
  quotes,
  saidBy,
  saying,
  sources,
  sourcesFirst,
  speakingInRecords,
  speeches,
  statements,
  statementsMarked,
  statementsOf,
  statementsOn,
  thinking,
  toldBy,
  towards,
  verbs,
  verbsOfMatter,
} from './words/speaking-lists.ts';
import { honorifics } from './words/titles.ts';

export interface Asked {
  /** The ids of those whose words are asked for, in the order in which they are named. */
  speakers: string[];
  /** Of these the first, unless an office is named that several bear. */
  first?: string;
  /** What the query calls them, without titles; a person by their name. */
  called: string;
  /**
   * Nothing else is asked for than words; or than a speech, which is an event, too; or than a name, which in quotations asks for
   * words, too.
   */
  alone?: 'words' | 'speech' | 'name';
}

/** Where a query names somebody, or an office. */
interface Named extends Span {
  ids: readonly string[];
  /** If it is no office. */
  person?: Person;
  /** Where the titles before it begin. */
  start: number;
}

/** So many words at most stand between a name and what is said: “sẽ”, “was going to”. */
const mostAdverbs = 3;
/** So many of a record do: “dự kiến dự và phát biểu”. */
const nearEnough = 6;

export interface Speakers {
  askedIn(tokens: readonly Keys[]): Asked | undefined;
  /** The ids of those of whom a text tells that they speak. */
  tellingIn(text: string): string[];
}

export function createSpeakers(corpus: Corpus): Speakers {
  const { people } = corpus;
  const officesIn = createOffices(corpus);
  const titles = new Map(people.map((person) => [person, titlesOf(person)]));
  const spellings = Map.groupBy(synonymsOf(corpus), ([first]) => first!);
  const known = people.map((person) => ({ person, ...namesIn(spellings.get(person.name)!.flat()) }));
  const names = known
    .flatMap(({ person, whole, telling }) => [...whole, ...telling].map((words) => ({ person, words })))
    .sort((a, b) => b.words.length - a.words.length);
  const byFirst = Map.groupBy(names, ({ words }) => words[0]!.word);
  const byGiven = Map.groupBy(
    known.flatMap(({ person, given }): Given[] => (given === undefined ? [] : [{ person, given }])),
    ({ given }) => given.word,
  );
  return { askedIn, tellingIn };

  function askedIn(tokens: readonly Keys[]): Asked | undefined {
    const byName = namedIn(tokens);
    const named = [...byName, ...officesBeside(byName, tokens)].sort((a, b) => a.from - b.from);
    if (named.length === 0) return undefined;
    const alone = askedAlone(tokens, byName.length > 0 ? byName : named);
    if (alone !== undefined) return alone;
    const speaking = named.filter((name) => isSpeaker(name, tokens, name.person ? byName : named));
    return speaking.length > 0 ? askedOf(speaking, tokens) : undefined;
  }

  /** Offices that stand before none of the names. */
  function officesBeside(byName: readonly Named[], tokens: readonly Keys[]): Named[] {
    return officesIn(tokens)
      .filter(({ from, to }) => byName.every((each) => to <= each.start || each.to <= from))
      .map(({ bearers, from, to }) => ({ ids: bearers, start: from, from, to }));
  }

  /** Of a query that is a name, with what asks for words or without, and nothing else. */
  function askedAlone(tokens: readonly Keys[], named: readonly Named[]): Asked | undefined {
    const [name] = named;
    const { person, start, from } = name!;
    const { to } = named.at(-1)!;
    // A name may be said in parts: Orlando Hernández.
    const isOne = named.every(
      (other, i) => other.person === person && (i === 0 || other.from === named[i - 1]!.to),
    );
    if (!isOne) return undefined;
    const isOfThem = ofWhom.lengthBefore(tokens, start) > 0;
    const [before, after] = [tokens.slice(0, from), tokens.slice(to)];
    const beside = [before, after];
    if (towards.isIn(before) || beside.some((words) => askingWhoOrHow.isIn(words))) return undefined;
    // “Đánh giá X” asks what others think of them.
    if (!isOfThem && thinking.isIn(before)) return undefined;
    const borne = person === undefined ? [] : titles.get(person)!;
    if (!beside.every((words) => asksNothingElse(words, borne))) return undefined;
    const isOfWords =
      beside.some((words) => saying.isIn(words) || thinking.isIn(words)) ||
      statementsMarked.lengthBefore(tokens, start, { mayLackMarks: false }) > 0;
    const isOfSpeech = speeches.isIn(after) || (isOfThem && speeches.isIn(before));
    if (!isOfWords && !isOfSpeech && person === undefined) return undefined;
    return { ...askedOf([name!], tokens), alone: isOfWords ? 'words' : isOfSpeech ? 'speech' : 'name' };
  }

  function tellingIn(text: string): string[] {
    const tokens = tokenize(text);
    const named = namedIn(tokens);
    return named
      .filter(({ to }, i) => {
        const end = Math.min(to + nearEnough, named[i + 1]?.start ?? tokens.length);
        return speakingInRecords.isIn(tokens, to, end);
      })
      .flatMap(({ ids }) => ids);
  }

  function namedIn(tokens: readonly Keys[]): Named[] {
    return spansIn(tokens, (at): Named | undefined => {
      const { word } = tokens[at]!;
      const whole = byFirst.get(word)?.find(({ words }) => standsAt(words, tokens, at));
      const given = byGiven.get(word)?.filter((each) => isCalled(each, tokens, at)) ?? [];
      const name = whole ?? (given.length === 1 ? given[0] : undefined);
      if (name === undefined) return undefined;
      const { person } = name;
      const to = at + (whole?.words.length ?? 1);
      return { ids: [person.id], person, start: startOf(person, tokens, at), from: at, to };
    });
  }

  /** Whether a given name stands after an honorific or an office of its bearer, ông Lâm, CTN Cường, or before a verb: “Phúc nói”. */
  function isCalled({ person, given }: Given, tokens: readonly Keys[], at: number): boolean {
    if (!standsAt([given], tokens, at)) return false;
    if (startOf(person, tokens, at) < at) return true;
    if (sources.lengthBefore(tokens, at) > 0) return true;
    const isMarked = tokens[at]!.form !== tokens[at]!.word;
    return isMarked ? at === 0 && verbs.isAt(tokens, 1) : toldBy.isAt(tokens, at + 1);
  }

  /** Where what the person is called begins, with titles: “của Chủ tịch nước”, “President”. */
  function startOf(person: Person, tokens: readonly Keys[], at: number): number {
    const borne = titles.get(person)!;
    let start = at;
    for (;;) {
      const length = honorifics.lengthBefore(tokens, start);
      const before = tokens[start - 1];
      if (length > 0) start -= length;
      else if (before !== undefined && isIn(borne, before.word) && !isFunctionWord(before)) start--;
      else return start;
    }
  }
}

function askedOf(speaking: readonly Named[], tokens: readonly Keys[]): Asked {
  const [{ ids, person, from, to }] = speaking as [Named];
  const speakers = [...new Set(speaking.flatMap(({ ids }) => ids))];
  const written = tokens.slice(from, to).map(({ form }) => form);
  return {
    speakers,
    ...(ids.length === 1 && { first: ids[0]! }),
    called: person?.name ?? written.join(' '),
  };
}

/** Whether the words of whoever is named are asked for. */
function isSpeaker(name: Named, tokens: readonly Keys[], named: readonly Named[]): boolean {
  const { start, to } = name;
  const isOnlyOne = named.every(({ ids }) => ids.every((id) => name.ids.includes(id)));
  if (isAfterWords(name, tokens, isOnlyOne) || isSource(name, tokens, isOnlyOne)) return true;
  if (isHeading(name, tokens)) return true;
  // What follows “of him”, “to him” is said of something else, or by somebody else.
  if (ofWhom.lengthBefore(tokens, start) > 0 || towards.lengthBefore(tokens, start) > 0) return false;
  const length = delegation.lengthBefore(tokens, start);
  if (length > 0 && headOf.lengthBefore(tokens, start - length) === 0) return false;
  if (possessive.isAt(tokens, to)) return possessed.isAt(tokens, to + 1) || possessed.isAt(tokens, to + 2);
  return (isOnlyOne && possessed.isAt(tokens, to)) || speaks(tokens, to);
}

/** “Phát biểu của X về”, “words of X”. */
function isAfterWords({ start, to }: Named, tokens: readonly Keys[], isOnlyOne: boolean): boolean {
  if (saidBy.lengthBefore(tokens, start) > 0) return true;
  const joined = ofWhom.lengthBefore(tokens, start);
  const before = start - joined;
  return (
    statements.lengthBefore(tokens, before) > 0 ||
    statementsMarked.lengthBefore(tokens, before, { mayLackMarks: false }) > 0 ||
    (joined > 0 && statementsOf.lengthBefore(tokens, before) > 0) ||
    ((joined > 0 || isOnlyOne) && quotes.lengthBefore(tokens, before) > 0) ||
    ((matter.isAt(tokens, to) || manner.isAt(tokens, to)) && statementsOn.lengthBefore(tokens, before) > 0)
  );
}

/** “Theo X, …”, “according to X”, “…, said X”; but “ai đi theo X” is who went along. */
function isSource({ start, to }: Named, tokens: readonly Keys[], isOnlyOne: boolean): boolean {
  const isLast = to === tokens.length;
  return (
    sources.lengthBefore(tokens, start) > 0 ||
    ((start === 1 || (isLast && !isOnlyOne)) && sourcesFirst.lengthBefore(tokens, start) > 0) ||
    (isLast && toldBy.lengthBefore(tokens, start) > 0 && !askingWhoOrHow.isIn(tokens))
  );
}

/** “X on Y, quotes”, “the US ambassador on Vietnam in his words”. */
function isHeading({ start, to }: Named, tokens: readonly Keys[]): boolean {
  return (
    tokens.slice(0, start).every(isFunctionWord) &&
    about.isAt(tokens, to) &&
    possessed.lengthBefore(tokens, tokens.length) > 0
  );
}

/** Whether the words from a place on, after a name, say that its bearer speaks. */
function speaks(tokens: readonly Keys[], after: number): boolean {
  let at = after;
  for (let i = 0; i < mostAdverbs; i++) at += adverbs.lengthAt(tokens, at);
  if (otherwise.isAt(tokens, at)) return false;
  if (verbs.isAt(tokens, at)) return true;
  const length = verbsOfMatter.lengthAt(tokens, at);
  return length > 0 && (matter.isAt(tokens, at + length) || manner.isIn(tokens, at + length));
}

interface Given {
  person: Person;
  given: Keys;
}

/** The folded words of a title, and their first letters: TBT, CTN. */
interface Title {
  words: Set<string>;
  initials: string;
}

function titlesOf({ roles }: Person): Title[] {
  return roles
    .flatMap(({ title }) => [title.vi, title.en])
    .map((title) => tokenize(title).map(({ word }) => word))
    .map((words) => ({ words: new Set(words), initials: words.map(([letter]) => letter).join('') }));
}

function isIn(titles: readonly Title[], word: string): boolean {
  return titles.some(
    ({ words, initials }) => words.has(word) || (word.length > 1 && initials.includes(word)),
  );
}

/** Whether each of the words asks for what was said, is a word of asking, or stands in a title. */
function asksNothingElse(tokens: readonly Keys[], titles: readonly Title[]): boolean {
  for (let at = 0; at < tokens.length; ) {
    const { word } = tokens[at]!;
    const length = Math.max(...[saying, thinking, speeches].map((each) => each.lengthAt(tokens, at)));
    const isOfTitle = isIn(titles, word);
    // “My” is more often Mỹ without its marks.
    const isAsking = isFunctionWord(tokens[at]!) && word !== 'my';
    if (length === 0 && !isOfTitle && !isAsking) return false;
    at += Math.max(length, 1);
  }
  return true;
}

/** Whose words are asked for when the records hold none of theirs: what others said is then no answer. */
import type { Corpus, Person } from '../corpus/schema.ts';
import { isSyllable, type Keys, tokenize } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { type Phrase, phrasesOf, standsAt } from './phrases.ts';

/** What asks for somebody's words. A speech or a statement is an event, too, and “loi” alone may be of an invitation. */
const saying =
  phrasesOf(`nói, lời nói, lời của, lời nào, những lời, câu nói, phát ngôn, trích dẫn, phát biểu gì, phát biểu những gì, phát biểu thế nào, phát biểu ra sao,
  said, say, says, saying, quote, quotes, quoted, quotation, quotations, remark, remarks, comment, comments, word, words`);
/** What asks who spoke; and what, before a name, says of or to whom: the name is then not the speaker's. */
const others = phrasesOf('ai, who, whom, whose');
const towards = phrasesOf('về, với, cho, gửi, tới, đến, nhắc, about, on, to, with, for');

/** What stands right before a given name that is used alone: ông Lâm, Mr Cuong. */
const honorifics = phrasesOf(
  'ông, ô, bà, bác, chú, cô, cụ, anh, chị, ngài, đồng chí, mr, mrs, ms, sir, madam, comrade',
);

export interface Unquoted {
  /** The person's id. */
  id: string;
  /** The query is a name and asks for nothing: in quotations that, too, asks for words. */
  isMereName: boolean;
}

/** Tells whose own words a query asks for, and nothing else, if the records know the person and hold no word of theirs. */
export function createUnquoted({
  people,
  quotations,
}: Corpus): (tokens: readonly Keys[]) => Unquoted | undefined {
  const names = people
    .flatMap((person) => [person.name, ...person.aliases].map((name) => ({ person, words: tokenize(name) })))
    .sort((a, b) => b.words.length - a.words.length);
  const byFirst = Map.groupBy(names, ({ words }) => words[0]?.word);
  const byGiven = Map.groupBy(people.flatMap(givenNameOf), ({ given }) => given.word);
  const speakers = new Set(quotations.map(({ speaker }) => speaker));
  const titles = new Map(people.map((person) => [person, titlesOf(person)]));
  return (tokens) => {
    const named = tokens.flatMap(({ word }, from) => [
      ...(byFirst.get(word) ?? [])
        .filter(({ words }) => standsAt(words, tokens, from))
        .map(({ person, words }) => ({ person, from, to: from + words.length })),
      ...(byGiven.get(word) ?? [])
        .filter(
          ({ given, person }) =>
            standsAt([given], tokens, from) && isTitled(tokens, from, titles.get(person)!),
        )
        .map(({ person }) => ({ person, from, to: from + 1 })),
    ]);
    const [name] = named;
    if (name === undefined || speakers.has(name.person.id)) return undefined;
    if (named.some(({ person }) => person !== name.person)) return undefined;
    const { person, from, to } = name;
    const before = tokens.slice(0, from);
    const beside = [before, tokens.slice(to)];
    if (anyIn(towards, before) || beside.some((words) => anyIn(others, words))) return undefined;
    if (!beside.every((words) => asksNothingElse(words, titles.get(person)!))) return undefined;
    return { id: person.id, isMereName: !beside.some((words) => anyIn(saying, words)) };
  };
}

function anyIn(phrases: readonly Phrase[], tokens: readonly Keys[]): boolean {
  return tokens.some((_, at) => phrases.some((phrase) => standsAt(phrase, tokens, at)));
}

/** Whether each of the words asks for what was said, is a word of asking, or stands in a title. */
function asksNothingElse(tokens: readonly Keys[], titles: readonly Title[]): boolean {
  for (let at = 0; at < tokens.length; ) {
    const { word } = tokens[at]!;
    const length = saying.find((phrase) => standsAt(phrase, tokens, at))?.length ?? 0;
    const isOfTitle = isIn(titles, word);
    // “My” is more often Mỹ without its marks.
    const isAsking = isFunctionWord(tokens[at]!) && word !== 'my';
    if (length === 0 && !isOfTitle && !isAsking) return false;
    at += Math.max(length, 1);
  }
  return true;
}

/** Whether a given name stands after an honorific, or after an office of whoever bears it: ông Lâm, CTN Cường. */
function isTitled(tokens: readonly Keys[], at: number, titles: readonly Title[]): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  return isIn(titles, before.word) || honorifics.some((each) => standsAt(each, tokens, at - each.length));
}

function isIn(titles: readonly Title[], word: string): boolean {
  return titles.some(
    ({ words, initials }) => words.has(word) || (word.length > 1 && initials.includes(word)),
  );
}

/** The last part of a Vietnamese name, by which its bearer is addressed. */
function givenNameOf(person: Person): { person: Person; given: Keys }[] {
  const words = tokenize(person.name);
  const given = words.at(-1);
  return given !== undefined && words.length > 1 && words.every(({ word }) => isSyllable(word))
    ? [{ person, given }]
    : [];
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

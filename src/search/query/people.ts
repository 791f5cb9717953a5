/**
 * People whom a query names. An answer without the person is about somebody else, and who shares all but one name with
 * somebody is somebody else: Lê Hoài Nam is not Lê Hoài Trung.
 */

import { differByOne } from '../inverted-index/near-words.ts';
import { type Index, isOfOwnWords, isOfRecords, kindOrder } from '../inverted-index/search-index.ts';
import { foldWord, formOf, isSyllable, type Keys } from '../words/fold.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { syllableOf } from '../words/input-method.ts';
import { namesIn } from '../words/names.ts';
import { PhraseList } from '../words/phrases.ts';
import { overlap, type Span, spansIn } from '../words/span.ts';
import { about, verbs, verbsOfMatter } from '../words/speaking-lists.ts';
import { englishTitleWords, vietnameseTitles } from '../words/titles.ts';
import type { SynonymGroups } from './synonyms.ts';

/** Words of a query that are nearly somebody's name, and that name, folded. */
export interface NearName extends Span {
  name: readonly string[];
}

export interface People {
  /** Names of people whom the records know, whole or by a name that tells by itself: Knapper. */
  namedIn(tokens: readonly Keys[]): Span[];
  /** What is one of their names but for one letter, which is not in the given name. */
  nearlyNamedIn(tokens: readonly Keys[]): NearName[];
  /** Names of others who share all but one name with them; none where one of them is named. */
  namesakesIn(tokens: readonly Keys[], named: readonly Span[]): Span[];
  /** A title and a name that none of them bears: President Trong, ông Chính. */
  strangersIn(tokens: readonly Keys[]): Span[];
  /** Vietnamese names in full that are none of theirs, written with capitals: Trương Tấn Sang. */
  unknownNamesIn(tokens: readonly Keys[], capitals: readonly boolean[], named: readonly Span[]): Span[];
  /**
   * Foreign names that no record knows, after a title or before what people say: FM Blinken, “Lavrov on …”. `meantBy`: the
   * numbers of the words that a word may be, slips among them.
   */
  unheardOfIn(tokens: readonly Keys[], meantBy: (word: string) => readonly number[]): Span[];
}

/** Syllables of most Vietnamese names. */
const nameLength = 3;
/** The most frequent family names that are few other words (https://vi.wikipedia.org/wiki/Họ_người_Việt_Nam). */
const families = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Đặng Bùi Đỗ Ngô Dương Đinh Trịnh Lương'.split(' ');
const familyNames = new Set(families.map(foldWord));
/** With their marks, and with others that are other words without them. */
const familyForms = new Set([...families, ...'Võ Hồ Trương Lý Đoàn Chu Tạ Tô'.split(' ')].map(formOf));
/** Without their marks few others are names only. */
const unmarkedFamilies = new Set('nguyen tran pham hoang huynh bui ngo vo truong trinh duong'.split(' '));

/** What follows a foreign name of whoever says something. */
const saysSomething = [about, verbs, verbsOfMatter];
/** What joins words to whoever said them; and so many words of a query at most are that and a foreign name. */
const whose = new PhraseList('của');
const mostWords = 4;
/** Frequent given and family names that are few other words after a title. */
const frequentNames =
  `Trọng Chính Huệ Minh Hùng Mẫn Thưởng Triết Khải Kiệt Phiêu Mạnh Quang Ngân Thiệu Diệm Ngọc Khánh Vũ Hải Hương Lan Mai
  Linh Tuấn Tùng Thành Thắng Thảo Thủy Trang Tú Vân Vinh Yến Đạt Hiếu Khoa Kiên Lộc Phong Phương Quân Thịnh Tiến Trí Bình Duy Giáp Duẩn
  Niên Cầm Diên Trần Phạm Võ Hồ Phan Huỳnh Ngô Dương Đinh Trịnh`
    .split(/\s+/)
    .map((name) => ({ word: foldWord(name), form: formOf(name) }));

/** What begins as a name after a title and is none; and Bác Hồ, whom records know by another name. */
const noNames =
  new PhraseList(`chính thức, chính sách, chính trị, chính quyền, chính xác, chính thống, bình luận, bình đẳng, bình thường,
  bình yên, tiến hành, tiến tới, tiến triển, minh bạch, minh họa, quang cảnh, phong phú, phong trào, phương án, phương tiện, phương châm,
  thành công, thành lập, thành phố, thành viên, thảo luận, trang trọng, tú tài, vân vân, hiếu khách, khoa học, kiên định, lan tỏa,
  trí tuệ, mạnh mẽ, hải quân, hải ngoại, dương lịch, hùng mạnh, thắng lợi, thịnh vượng, Hồ Chí Minh, Bác Hồ`);

/** The people whom the records tell of, by their titles. */
export function peopleOf({ kinds, titles }: Index): Set<string> {
  return new Set(titles.filter((_, record) => kindOrder[kinds[record]!] === 'person'));
}

/** Of the groups of spellings, those are of people that begin with the title of a record that is a person. */
export function createPeople(groups: SynonymGroups, index: Index): People {
  const people = peopleOf(index);
  const groupsOfPeople = groups.filter(([name]) => people.has(name!));
  const whole = new PhraseList(groupsOfPeople.flat());
  const known = new Set<string>();
  const telling = new Set<string>();
  /** Names of three syllables: family, middle and given name. */
  const names: string[][] = [];
  for (const group of groupsOfPeople) {
    const named = namesIn(group);
    for (const { word } of named.whole.flat()) known.add(word);
    for (const { word } of named.telling.flat()) telling.add(word);
    const words = named.whole[0]!.map(({ word }) => word);
    if (words.length !== nameLength || !words.every(isSyllable)) continue;
    names.push(words);
  }
  const byBeginning = Map.groupBy(names, ([family, middle]) => `${family} ${middle}`);
  const byEnd = Map.groupBy(names, ([, middle, given]) => `${middle} ${given}`);
  const byGiven = Map.groupBy(names, ([, , given]) => given);
  const strangers = frequentNames.filter(({ word }) => !known.has(word));
  const strangerForms = new Set(strangers.map(({ form }) => form));
  const strangerWords = new Set(
    strangers.filter((name) => !isFunctionWord({ ...name, form: name.word })).map(({ word }) => word),
  );
  return { namedIn, nearlyNamedIn, namesakesIn, strangersIn, unknownNamesIn, unheardOfIn };

  function namedIn(tokens: readonly Keys[]): Span[] {
    return spansIn(tokens, (from) => {
      const length = whole.lengthAt(tokens, from) || (telling.has(tokens[from]!.word) ? 1 : 0);
      return length > 0 ? { from, to: from + length } : undefined;
    });
  }

  function nearlyNamedIn(tokens: readonly Keys[]): NearName[] {
    const found: NearName[] = [];
    for (let from = 0; from + nameLength <= tokens.length; from++) {
      const [family, middle, given] = tokens.slice(from, from + nameLength).map(({ word }) => word);
      for (const name of byGiven.get(given!) ?? []) {
        const [theirFamily, theirMiddle] = name;
        const isOther =
          (theirFamily === family && differByOne(theirMiddle!, middle!)) ||
          (theirMiddle === middle && differByOne(theirFamily!, family!));
        if (isOther) found.push({ from, to: from + nameLength, name });
      }
    }
    return found;
  }

  function namesakesIn(tokens: readonly Keys[], named: readonly Span[]): Span[] {
    const found: Span[] = [];
    for (let from = 0; from + nameLength <= tokens.length; from++) {
      const span = { from, to: from + nameLength };
      if (named.some((name) => overlap(name, span))) continue;
      if (hasOtherGivenName(tokens, from) || hasOtherFamilyName(tokens, from)) found.push(span);
    }
    return found;
  }

  /** Whether three words begin as names do whose given names stand nowhere in the query, not even nearly: Lê Hoài Nam. */
  function hasOtherGivenName(tokens: readonly Keys[], from: number): boolean {
    const [family, middle, given] = tokens.slice(from, from + nameLength);
    const theirs = byBeginning.get(`${family!.word} ${middle!.word}`)?.map((name) => name.at(-1)!);
    if (theirs === undefined || !isSyllable(given!.word) || isFunctionWord(given!)) return false;
    const isNearly = ({ word }: Keys, name: string) => word === name || differByOne(word, name);
    return !tokens.some((token) => theirs.some((name) => isNearly(token, name)));
  }

  /** Whether three words end as names do that have other family names than this one: Phạm Hoài Trung. */
  function hasOtherFamilyName(tokens: readonly Keys[], from: number): boolean {
    const [family, middle, given] = tokens.slice(from, from + nameLength).map(({ word }) => word);
    const theirs = byEnd.get(`${middle} ${given}`)?.map(([name]) => name);
    return theirs !== undefined && !theirs.includes(family!) && familyNames.has(family!);
  }

  function strangersIn(tokens: readonly Keys[]): Span[] {
    const found: Span[] = [];
    for (let at = 1; at < tokens.length; at++) {
      const [title, name] = [tokens[at - 1]!, tokens[at]!];
      const isEnglish =
        englishTitleWords.has(title.word) && name.form === name.word && strangerWords.has(name.word);
      const isVietnamese =
        strangerForms.has(name.form) &&
        vietnameseTitles.lengthBefore(tokens, at, { mayLackMarks: false }) > 0;
      // “thủ tướng Chính phủ” names nobody, half typed neither.
      const isGovernment = 'phu'.startsWith(tokens[at + 1]?.word ?? ' ');
      if (
        (isEnglish || isVietnamese) &&
        !isGovernment &&
        !noNames.isAt(tokens, at) &&
        !noNames.isAt(tokens, at - 1)
      )
        found.push({ from: at - 1, to: at + 1 });
    }
    return found;
  }

  function unknownNamesIn(
    tokens: readonly Keys[],
    capitals: readonly boolean[],
    named: readonly Span[],
  ): Span[] {
    const found: Span[] = [];
    for (let from = 0; from + nameLength <= tokens.length; from++) {
      if (capitals[from] !== true) continue;
      const span = { from, to: from + nameLength };
      const words = tokens.slice(from, span.to);
      const { word, form } = words[0]!;
      const isFamily = form === word ? unmarkedFamilies.has(word) : familyForms.has(form);
      if (!isFamily || !words.every((each, i) => capitals[from + i] && isSyllable(each.word))) continue;
      const name = words.map((each) => each.word);
      // “(Đặng) Hoàng Giang, Đại sứ”: the family name is left out, or half typed.
      const isKnown =
        named.some((name) => overlap(name, span)) ||
        byEnd.has(name.slice(0, 2).join(' ')) ||
        isOneOfTheirs(name);
      if (!isKnown) found.push(span);
    }
    return found;
  }

  /** Whether three words are somebody's name, in any order, or but for a letter in one of them. */
  function isOneOfTheirs(words: readonly string[]): boolean {
    return names.some((name) => {
      const others = name.filter((part) => !words.includes(part));
      const rest = words.filter((word) => !name.includes(word));
      return (
        others.length === 0 || (others.length === 1 && rest.length === 1 && differByOne(others[0]!, rest[0]!))
      );
    });
  }

  function unheardOfIn(tokens: readonly Keys[], meantBy: (word: string) => readonly number[]): Span[] {
    const found: Span[] = [];
    for (const [at, token] of tokens.entries()) {
      const { word, form } = token;
      // Foreign names are typed without marks: “nước mìnhh” is a slip.
      if (form !== word || !/^[a-z]{3,}$/.test(word) || isSyllable(word) || isFunctionWord(token)) continue;
      // After a Vietnamese title nothing but a name is no syllable; after an English one, and before “on”, many other words are.
      const isSurelyName = vietnameseTitles.lengthBefore(tokens, at) > 0 || isWhoseAtEnd(tokens, at);
      const isName =
        isSurelyName ||
        englishTitleWords.has(tokens[at - 1]?.word ?? '') ||
        saysSomething.some((each) => each.isAt(tokens, at + 1));
      if (!isName) continue;
      const isHeardOf = meantBy(word).some((id) =>
        isSurelyName ? isNameInRecords(id, word) : isOfRecords(index, id),
      );
      if (!isHeardOf) found.push({ from: at, to: at + 1 });
    }
    return found;
  }

  /** “Câu … của Che Guevara”: a name of one to three words, with which the query ends. */
  function isWhoseAtEnd(tokens: readonly Keys[], at: number): boolean {
    const last = Math.max(0, tokens.length - mostWords);
    const of = tokens.findLastIndex((_, i) => i >= last && whose.isAt(tokens, i));
    return of >= 0 && of < at;
  }

  /** “Biden” is no slip of “biển”; but an input method that was off makes any syllable look like a foreign name. */
  function isNameInRecords(id: number, typed: string): boolean {
    const word = index.vocabulary.words.at(id);
    const mayBeMeant =
      word === typed || known.has(word) || !isSyllable(word) || foldWord(syllableOf(typed)) === word;
    return mayBeMeant && isOfOwnWords(index, id);
  }
}

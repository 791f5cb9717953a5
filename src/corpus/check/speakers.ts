/** Holds who is said to have said something against the articles. */
import { withoutDiacritics } from '../../diacritics.ts';
import { remembering } from '../../remembering.ts';
import type { ArticleText } from '../article-text.ts';
import type { ParsedFiles } from '../parse.ts';
import { quotedPassages } from '../quotation-marks.ts';
import { isNamedIn, officePattern, peopleOf, termsOf } from './names.ts';
import type { Problem } from './problem.ts';
import { wordsIn } from './words.ts';

/**
 * The article names the speaker somewhere: by a name, an alias or an office of theirs, with or without marks. Where the
 * words beside a quotation say who spoke (“An Hạ nói: …”, “Thị trưởng Hạ nói: …”), nobody else did, be it of the same
 * office; which of several who are named otherwise it is, a reader must judge.
 */
export function checkSpeakers(files: ParsedFiles, texts: ReadonlyMap<string, ArticleText>): Problem[] {
  const people = peopleOf(files);
  const terms = termsOf(files);
  const namesOf = new Map([
    ...people.map(({ id, names, offices }) => [id, [...names, ...offices]] as const),
    ...terms.map(({ id, names }) => [id, names] as const),
  ]);
  const things = terms.filter(({ kind }) => kind === 'place' || kind === 'organization');
  const lastOfThings = new Set(things.flatMap(({ names }) => names.map((name) => plainWords(name).at(-1))));
  return files.articles.flatMap(({ file, value }) => {
    const paragraphs = texts.get(value.article.id)?.paragraphs;
    return value.quotations.flatMap(({ speaker, paragraph, text }, i) => {
      const names = speaker === undefined ? undefined : namesOf.get(speaker);
      // Who is unknown, and a text that is not there, are told elsewhere.
      if (names === undefined || paragraphs === undefined) return [];
      if (!isNamedIn(paragraphs.join('\n'), names)) {
        const message = `must be somebody whom the article names; it has neither ${names[0]} nor an alias or office`;
        return [file.problem(['quotations', i, 'speaker'], message)];
      }
      const beside = attribution(paragraphs[paragraph - 1] ?? '', text);
      const person = people.find(({ id }) => id === speaker);
      // An organisation may speak by whoever it sends.
      if (person === undefined || isNamedIn(beside, person.names)) return [];
      const known = names.flatMap(plainWords);
      const titled = titledNames(beside).filter((name) => !lastOfThings.has(plainWords(name).at(-1)));
      const isOwn = (name: string) => known.includes(plainWords(name).at(-1)!);
      const [strange] = titled.some(isOwn) ? [] : titled;
      const other =
        people.find((one) => one.names.some((name) => isSaidBy(name, beside))) ??
        people.find((one) => strange && isNamedIn(one.names.join('\n'), [strange]));
      if (other === undefined && strange === undefined) return [];
      const message = other
        ? `must be ${other.id}: the words beside say that ${other.names[0]} said so`
        : `must be “${strange}”, whom the words beside name, or ${person.names[0]} must have such an alias`;
      return [file.problem(['quotations', i, 'speaker'], message)];
    });
  });
}

function plainWords(text: string): string[] {
  return wordsIn(withoutDiacritics(text));
}

/** But not “nhắc lại”: what is recalled may be another's. */
const SAYS =
  'nói|cho (?:biết|hay|rằng)|nhấn mạnh|khẳng định|phát biểu|tuyên bố|chia sẻ|bày tỏ|nhận định|đánh giá|lưu ý|kêu gọi|đề nghị|cảnh báo|' +
  'giải thích|nêu|trả lời|đáp|viết|said|says|told|added|stressed|noted|warned|replied|wrote';
/** “Ông nói”: somebody who is named elsewhere. */
const PRONOUN =
  /(?<!\p{L})(?:(?:[Ôô]ng|[Bb]à|[Nn]gài|[Aa]nh|[Cc]hị|[Hh]ọ)\s+\p{Ll}|(?:[Hh]e|[Ss]he|[Tt]hey)(?!\p{L}))/u;

/** Of the sentence around a quotation what stands before it or, if nothing does, after it; of reported speech, all. */
function attribution(paragraph: string, text: string): string {
  const passages = quotedPassages(paragraph);
  const at = paragraph.indexOf(text);
  const own = passages.find(({ start, end }) => at >= 0 && start <= at && at < end);
  if (own === undefined) return at < 0 && passages.length === 0 ? paragraph : '';
  const others = passages.filter((passage) => passage !== own);
  const from = Math.max(0, ...others.filter(({ end }) => end <= own.start).map(({ end }) => end));
  const to = Math.min(
    paragraph.length,
    ...others.filter(({ start }) => start >= own.end).map(({ start }) => start),
  );
  const before = paragraph
    .slice(from, own.start)
    .split(/[.!?…;]\s+/u)
    .at(-1)!;
  if (/\p{L}/u.test(before)) return before;
  const [after] = paragraph.slice(own.end, to).split(/[.!?…;:](?:\s|$)/u);
  return paragraph.slice(own.end, to).startsWith(`${after}:`) ? '' : after!;
}

const SAYING = String.raw`\s+(?:(?:da|cung|con|tiep tuc|also)\s+)*(?:${withoutDiacritics(SAYS)})(?!\p{L})`;

function isSaidBy(name: string, words: string): boolean {
  return !PRONOUN.test(words) && saidBy(name).test(withoutDiacritics(words));
}

const saidBy = remembering(
  (name) => new RegExp(String.raw`(?<!\p{L})${RegExp.escape(withoutDiacritics(name))}${SAYING}`, 'iu'),
);

const CAPITALISED = String.raw`\p{Lu}[\p{L}’'-]*`;
const TITLE = new RegExp(
  String.raw`${withoutDiacritics(officePattern)}(?: nuoc)?|(?<!\p{L})(?:ong|ba|ngai|mrs?\.?|ms\.?)(?!\p{L})`,
  'giu',
);
/** Between the office and the name no more than the rest of the office: “Bộ trưởng Ngoại giao”, “Đại sứ Cuba tại Việt Nam”. */
const NAMED = new RegExp(
  String.raw`^(?:\s+${CAPITALISED}(?:\s+\p{Ll}+)?)*\s+(?<last>${CAPITALISED})${SAYING}`,
  'du',
);

/** The last word of each name that is said to speak, after an office: “Thủ tướng Tusk nhấn mạnh”. */
function titledNames(words: string): string[] {
  if (PRONOUN.test(words)) return [];
  // Marks are part of their letters in NFC, so that what stands where stays the same without them.
  const plain = withoutDiacritics(words);
  return [...plain.matchAll(TITLE)].flatMap(({ 0: title, index }) => {
    const end = index + title.length;
    const [from, to] = NAMED.exec(plain.slice(end))?.indices?.groups?.last ?? [];
    return from === undefined ? [] : [words.slice(end + from, end + to!)];
  });
}

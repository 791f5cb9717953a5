/** Holds who is said to have said something against the articles. */
import { withoutDiacritics } from '../../diacritics.ts';
import type { ArticleText } from '../article-text.ts';
import type { ParsedFiles } from '../parse.ts';
import { quotedPassages } from '../quotation-marks.ts';
import { isNamedIn, peopleOf, termsOf } from './names.ts';
import type { Problem } from './problem.ts';

/**
 * The article names the speaker somewhere: by a name, an alias or an office of theirs, with or without marks. Where the
 * words beside a quotation say who spoke (“An Hạ nói: …”), nobody else did; which of several who are named otherwise it
 * is, a reader must judge.
 */
export function checkSpeakers(files: ParsedFiles, texts: ReadonlyMap<string, ArticleText>): Problem[] {
  const people = peopleOf(files);
  const namesOf = new Map([
    ...people.map(({ id, names, offices }) => [id, [...names, ...offices]] as const),
    ...termsOf(files).map(({ id, names }) => [id, names] as const),
  ]);
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
      // An organisation may speak by whoever it sends.
      const isPerson = people.some(({ id }) => id === speaker);
      const other =
        !isPerson || isNamedIn(beside, names)
          ? undefined
          : people.find(({ names: own }) => own.some((name) => isSaidBy(name, beside)));
      if (other === undefined) return [];
      const message = `must be ${other.id}: the words beside say that ${other.names[0]} said so`;
      return [file.problem(['quotations', i, 'speaker'], message)];
    });
  });
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

function isSaidBy(name: string, words: string): boolean {
  if (PRONOUN.test(words)) return false;
  const saying = String.raw`(?<!\p{L})${RegExp.escape(withoutDiacritics(name))}\s+(?:(?:da|cung|con|tiep tuc|also)\s+)*(?:${withoutDiacritics(SAYS)})(?!\p{L})`;
  return new RegExp(saying, 'iu').test(withoutDiacritics(words));
}

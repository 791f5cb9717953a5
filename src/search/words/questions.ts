/** What a query asks for, by its question words, in both languages. */
import type { Kind } from '../../corpus/schema.ts';
import { formOf, type Keys } from './fold.ts';
import type { Span } from './span.ts';

/** Folded words that ask for one sort of thing: a record that answers them has been asked so. */
const asking = new Set('who whom whose when where why many much often ai dau nhieu may gio sao'.split(' '));

/** Whether a folded word asks: who, when, where, why, how many. */
export function isAsking(word: string): boolean {
  return asking.has(word);
}

/** What a question word asks for, in both languages. */
const questions: readonly (readonly [pattern: RegExp, kind: Kind])[] = [
  // “Ngày bao nhiêu” is which day; “bao nhiêu ngày” is how many.
  [/(?<!\b(ngay|nam|thang) )\bbao nhieu\b|\b(thu may|how (much|many)|so lieu)\b/, 'figure'],
  [
    /\b((ngay|nam|thang) bao nhieu|(khi|nam|ngay|luc|thang) nao|bao gio|su kien|when|events?|trip|visit|chuyen (di|tham|cong tac))\b/,
    'event',
  ],
  // “VN-US CSP yr”, but not its first year.
  [
    /\b(what|which) (year|yr|date)\b|(?<=[a-z] )(?<!\b(a|one|first|second|this|last|per|every|each|target) )(year|yr)$/,
    'event',
  ],
  [
    /\b((?<!\bha )noi(?! dung)|phat bieu|cau noi|trich dan|quotes?|remarks?|comments?|said|say|says|tell|told)\b/,
    'quotation',
  ],
  [/\b(who|whos|la ai|ai la|ten gi|ten la gi|vi nao)\b/, 'person'],
];

/** Words of these questions as they are written with marks: “nói” asks for words, “nội” does not. */
const asked = new Set(
  `nhiêu thứ mấy số liệu nào ngày lúc tháng bao giờ sự kiện chuyến đi thăm công tác nói phát biểu trích dẫn câu là tên gì vị`
    .split(' ')
    .map(formOf),
);

/** Stands for a word that is written with marks and is none of these. */
const another = '·';

/** What kind of record a query asks for, and with which of its words. */
export interface KindAskedFor extends Span {
  kind: Kind;
}

/** The kind of record that a query asks for, if it says so. A word that was typed with marks must be meant with these. */
export function kindAskedFor(tokens: readonly Keys[]): KindAskedFor | undefined {
  const words = tokens.map(({ word, form }) => (form === word || asked.has(form) ? word : another));
  const query = words.join(' ');
  for (const [pattern, kind] of questions) {
    const found = pattern.exec(query);
    if (found === null) continue;
    const from = countWords(query.slice(0, found.index));
    return { kind, from, to: from + countWords(found[0]) };
  }
  return undefined;
}

function countWords(text: string): number {
  return text.split(' ').filter((word) => word !== '').length;
}

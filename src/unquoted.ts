/** Whose words are asked for when the records hold none of theirs: what others said is then no answer. */
import type { Corpus, Person } from './corpus/schema.ts';
import { type Keys, tokenize } from './search/fold.ts';
import { isFunctionWord } from './search/function-words.ts';
import { standsAt } from './search/phrases.ts';

/** Words that ask for what somebody said. */
const saying =
  tokenize(`nói lời câu bài phát biểu phát ngôn tuyên bố trích dẫn bày tỏ said say says saying speak speaks spoke speech
  quote quotes quoted quotation quotations word words remark remarks statement statements`);
/** What asks who spoke; and what, before a name, says of or to whom: the name is then not the speaker's. */
const others = tokenize('ai who whom whose');
const towards = tokenize('về với cho gửi tới đến nhắc about on to with for mention mentions mentioning');

/**
 * The person whose own words a query asks for, and nothing else, if no word of theirs is recorded. Where quotations alone are
 * looked for (`inQuotations`), a mere name asks for words.
 */
export function unquotedIn(query: string, corpus: Corpus, inQuotations: boolean): Person | undefined {
  const tokens = tokenize(query);
  return corpus.people.find((person) => {
    const name = nameIn(tokens, person);
    if (name === undefined || isQuoted(person, corpus)) return false;
    const before = tokens.slice(0, name.from);
    const beside = [...before, ...tokens.slice(name.to)];
    if (beside.some((word) => isOneOf(others, word)) || before.some((word) => isOneOf(towards, word)))
      return false;
    const asksForWords = inQuotations || beside.some((word) => isOneOf(saying, word));
    return (
      asksForWords &&
      beside.every((word) => isOneOf(saying, word) || isFunctionWord(word) || isOfOffice(word, person))
    );
  });
}

function isQuoted({ id }: Person, { quotations }: Corpus): boolean {
  return quotations.some(({ speaker }) => speaker === id);
}

function nameIn(
  tokens: readonly Keys[],
  { name, aliases }: Person,
): { from: number; to: number } | undefined {
  for (const words of [name, ...aliases].map(tokenize)) {
    const from = tokens.findIndex((_, at) => standsAt(words, tokens, at));
    if (from >= 0) return { from, to: from + words.length };
  }
  return undefined;
}

function isOneOf(words: readonly Keys[], typed: Keys): boolean {
  return words.some((word) => standsAt([word], [typed], 0));
}

/** Whether the word stands in a title that the person bears, or is its initials: TBT, CTN. */
function isOfOffice({ word }: Keys, { roles }: Person): boolean {
  const titles = roles
    .flatMap(({ title }) => [title.vi, title.en])
    .map((title) => tokenize(title).map((each) => each.word));
  return titles.some(
    (words) =>
      words.includes(word) ||
      (word.length > 1 &&
        words
          .map(([letter]) => letter)
          .join('')
          .includes(word)),
  );
}

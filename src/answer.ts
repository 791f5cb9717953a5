/** From what somebody typed to a reply: exact get first, then search; a card, a short list, or an honest "nothing". */
import { headlineWithin } from './cards/headline.ts';
import { limits } from './cards/limits.ts';
import { listCard, pickRow } from './cards/list.ts';
import { recordsHolding, recordsNaming } from './cards/named-in.ts';
import { recordCard } from './cards/record.ts';
import { clean, escapeText, typed } from './cards/text.ts';
import type { View } from './cards/view.ts';
import type { App, Call, Press, Typing } from './command.ts';
import type { CorpusRecord, Kind, Term } from './corpus/schema.ts';
import type { Lang } from './lang.ts';
import { namesBegun } from './names-begun.ts';
import type { Choice, Reply } from './reply.ts';
import type { Hit, SearchResult } from './search/search.ts';
import { words } from './words.ts';

/** Which command asks, and which kinds of records answer it (all if absent). */
export interface Scope {
  command: 'quote' | 'figure' | 'summary' | 'search';
  kinds?: readonly Kind[];
}

/** Where nothing answers, at least so many records are suggested. */
const LEAST_SUGGESTED = 3;

/** So many hits may a list page through. */
const MOST_HITS = 24;

/** While somebody types, at most so many names that begin with it are offered: first of all, if it is but a letter or two, … */
const MOST_NAMES = 5;
const FEW_LETTERS = 2;
/** … else after so many of what the search found. */
const FOUND_FIRST = 3;

/** A first hit this far ahead of the second is shown at once, with the others in a select below it. */
const CLEAR_LEAD = 0.8;

/** How cards are shown to this asker: in the language that a button carries, if it is one (an old button's may not be). */
export function viewFor(asked: Call | Press, app: App, carried?: string): View {
  const lang = carried === 'vi' || carried === 'en' ? carried : asked.lang;
  const today = app.now().toZonedDateTimeISO(asked.timeZone).toPlainDate();
  const isPrivate = 'options' in asked ? asked.options.private === true : asked.private;
  return { lang, corpus: app.corpus, today, reportUrl: app.reportUrl, private: isPrivate };
}

/** The reply to an option's value: a picked suggestion, an id as it stands at the foot of a card, or free text. */
export async function answer(value: string, scope: Scope, view: View, app: App): Promise<Reply> {
  const id = PICKED_ID.exec(value.trim())?.[1];
  const record = id === undefined ? named(value, scope, app) : app.corpus.get(id);
  if (record !== undefined) return recordCard(record, view);
  // It was suggested or noted down before the record went: what search finds instead is another one.
  if (id !== undefined) return { content: words[view.lang].gone(typed(id)), private: true };
  return find(value, scope, view, app, 0);
}

/** Before the id in the value of a suggestion: “cuba” is a word that somebody types, “=cuba” was picked. */
const PICKED = '=';

const PICKED_ID = /^=([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** The record of an id that was typed or copied, if this command may answer with it and the id is no mere word. */
function named(value: string, { kinds }: Scope, app: App): CorpusRecord | undefined {
  const record = isId(value.trim()) ? app.corpus.get(value.trim()) : undefined;
  return record !== undefined && (kinds?.includes(record.kind) ?? true) ? record : undefined;
}

/** One page of what a search finds. */
async function find(query: string, scope: Scope, view: View, app: App, page: number): Promise<Reply> {
  const w = words[view.lang];
  if (clean(query) === '') return { content: w.nothingToSearch };
  const result = await app.search.searchGently(query, { kinds: scope.kinds, limit: MOST_HITS + 1 });
  const found = entriesOf(result.hits, app);
  const [first, second] = found;
  if (first === undefined || result.unquoted !== undefined) {
    return noAnswer(query, result, scope, view, app, page);
  }
  const isClear = second === undefined || second.hit.score < first.hit.score * CLEAR_LEAD;
  const entries = isClear && isBare(first.record) ? withNaming(first.record, found, app) : found;
  if (page === 0 && isClear && (entries === found || entries.length === 1)) {
    const card = recordCard(first.record, view);
    const others = found.slice(1, MOST_HITS).map(({ record }) => record);
    if (others.length === 0) return card;
    return { ...card, components: [...(card.components ?? []), pickRow(others, 'matches', view)] };
  }
  const shown = entries.slice(0, MOST_HITS);
  const title = shown.length < entries.length ? w.firstMatches : w.matches;
  return listCard(
    {
      title: title(shown.length, typed(query)),
      entries: shown.map(({ record, hit }) => ({ record, matched: hit?.title, ranges: hit?.ranges })),
      page,
      idOf: (n, lang) => listId(scope, lang, n, query),
    },
    view,
  );
}

/** A term of which nothing is said is no answer alone: after it comes what speaks of it, then what else was found. */
function withNaming(term: Term, found: readonly Found[], app: App): Found[] {
  const naming = new Set<CorpusRecord>([term, ...recordsNaming(term, app.corpus)]);
  const [near, far] = [true, false].map((names) =>
    found.filter(({ record }) => naming.has(record) === names),
  );
  for (const { record } of found) naming.delete(record);
  return [...near!, ...[...naming].map((record) => ({ record })), ...far!];
}

function isBare(record: CorpusRecord): record is Term {
  return record.kind === 'term' && record.meaning === undefined;
}

/** Says why nothing answers, and marks what is merely near as suggestions. */
function noAnswer(
  query: string,
  result: SearchResult,
  scope: Scope,
  view: View,
  app: App,
  page: number,
): Reply {
  const { title, sentence, suggested } = whyNot(query, result, scope, view, app);
  return listCard(
    {
      title,
      intro: `${sentence}\n\n${words[view.lang].suggestions}`,
      entries: suggested.map((record) => ({ record })),
      page,
      idOf: (n, lang) => listId(scope, lang, n, query),
    },
    view,
  );
}

/**
 * Why nothing answers, in a sentence, and which records are suggested instead: those that hold the very words, if none of them is clearly
 * meant; else what is near, filled up with the best known. Of somebody of whom no words are recorded the sentence says so.
 */
function whyNot(query: string, result: SearchResult, scope: Scope, { lang }: View, app: App) {
  const w = words[lang];
  const near = entriesOf([...result.hits.slice(0, MOST_HITS), ...result.suggestions], app).map(
    ({ record }) => record,
  );
  const holding = new Set(
    scope.kinds === undefined && result.unquoted === undefined ? recordsHolding(query, app.corpus) : [],
  );
  if (holding.size > 0) {
    const suggested = wellKnown(scope, app, near).filter((record) => holding.has(record));
    return { title: w.unclear, sentence: w.heldIn(holding.size, typed(query)), suggested };
  }
  const unquoted = app.corpus.people.find(({ id }) => id === result.unquoted);
  const sentence =
    unquoted === undefined ? notFound(query, scope, lang, app) : w.noWordsOf(escapeText(unquoted.name));
  const suggested =
    near.length >= LEAST_SUGGESTED ? near : wellKnown(scope, app, near).slice(0, LEAST_SUGGESTED);
  return { title: w.nothingFound, sentence, suggested };
}

function notFound(query: string, scope: Scope, lang: Lang, app: App): string {
  const w = words[lang];
  const sentence = w.notFound[scope.command](typed(query));
  const mayBeGone = isId(query.trim()) && app.corpus.get(query.trim()) === undefined;
  return mayBeGone ? `${sentence} ${w.mayBeGone}` : sentence;
}

/** Suggestions while somebody types, and `atRest` before; the value of each names its record, and cannot be typed by chance. */
export async function choices(
  { focused: { value }, lang }: Typing,
  scope: Scope,
  app: App,
  atRest: () => readonly CorpusRecord[],
): Promise<Choice[]> {
  const choice = (record: CorpusRecord, mark = ''): Choice => ({
    name: mark + headlineWithin(record, lang, app.corpus, limits.choiceText - mark.length, value),
    value: PICKED + record.id,
  });
  if (clean(value) === '')
    return atRest()
      .slice(0, limits.choices)
      .map((record) => choice(record));
  const record = named(value, scope, app);
  if (record !== undefined) return [choice(record)];
  const { hits, suggestions, unquoted } = await app.search.searchGently(value, {
    kinds: scope.kinds,
    limit: limits.choices,
    typing: true,
  });
  const mark = hits.length > 0 && unquoted === undefined ? '' : `${words[lang].nearMark} `;
  const found = entriesOf([...hits, ...suggestions], app).map(({ record }) => record);
  const names: CorpusRecord[] =
    scope.kinds === undefined ? namesBegun(value, app.corpus).slice(0, MOST_NAMES) : [];
  // A letter or two tell the search little: names that begin so are what is mostly meant.
  const foundFirst = clean(value).length <= FEW_LETTERS ? [] : found.slice(0, FOUND_FIRST);
  return [...new Set([...foundFirst, ...names, ...found])]
    .slice(0, limits.choices)
    .map((record) => choice(record, names.includes(record) ? '' : mark));
}

/**
 * What is shown before anything is typed: those given first (of today, say), then the featured ones of the kinds, then the rest in
 * the order of the files, one of each kind and speaker in turn.
 */
export function wellKnown(scope: Scope, app: App, first: readonly CorpusRecord[] = []): CorpusRecord[] {
  const all = app.corpus.all().filter(({ kind }) => scope.kinds === undefined || scope.kinds.includes(kind));
  const turns = new Map<string, number>();
  const placed = all.map((record) => {
    const group = record.kind === 'quotation' ? (record.speaker ?? record.wording) : record.kind;
    const turn = turns.get(group) ?? 0;
    turns.set(group, turn + 1);
    return { record, turn, place: ('featured' in record && record.featured) || all.length };
  });
  placed.sort((a, b) => a.place - b.place || a.turn - b.turn);
  return [...new Set([...first, ...placed.map(({ record }) => record)])];
}

/** The custom_id of a page of a search; null where the query is too long to stand in it. */
function listId(scope: Scope, lang: Lang, page: number, query: string): string | null {
  const id = [scope.command, 'list', lang, page, clean(query)].join('|');
  return id.length <= limits.customId ? id : null;
}

/** Presses on a list: `list|lang|page|query`, the query last since it may hold a bar. */
export function pressedList(press: Press, scope: Scope, app: App): Promise<Reply> {
  const [, lang, page, ...query] = press.args;
  return find(query.join('|'), scope, viewFor(press, app, lang), app, Number(page) || 0);
}

interface Found {
  record: CorpusRecord;
  /** How it was found by its own words. */
  hit?: Hit;
}

function entriesOf(hits: readonly Hit[], app: App): Required<Found>[] {
  return hits.flatMap((hit) => {
    const record = app.corpus.get(hit.id);
    return record === undefined ? [] : [{ record, hit }];
  });
}

/** Whether the text looks like a record's id, as autocomplete hands them out, rather than like words. */
function isId(value: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(value);
}

/** The smaller records: a fact, a person, a term. */
import { formatDate } from '../corpus/dates.ts';
import type { Fact, Person, Source, Term } from '../corpus/schema.ts';
import type { Lang } from '../lang.ts';
import { capital, escapeText } from './text.ts';
import {
  type Body,
  colours,
  commonFields,
  ownField,
  plainBlock,
  sourceListField,
  sourcesField,
  type View,
  wordsOf,
} from './view.ts';

/** What the card of a fact shows. */
export function factBody(fact: Fact, view: View): Body {
  const w = wordsOf(view);
  return {
    title: [w.kind.fact, factDate(fact, view)].filter(Boolean).join(' · '),
    colour: colours.entry,
    blocks: [plainBlock(fact.text[view.lang])],
    fields: commonFields(fact, view),
    label: w.kind.fact,
  };
}

/** A fact ages with its article: its date stands with it, not only among the sources. */
export function factDate(fact: Fact, view: View): string {
  const article = view.corpus.get(fact.article);
  const date = fact.date ?? (article?.kind === 'article' ? article.published : undefined);
  return date === undefined ? '' : formatDate(date, view.lang);
}

/** What the card of a person shows: each office with the time it is known for, and its sources. */
export function personBody(person: Person, view: View): Body {
  const w = wordsOf(view);
  const fields = [];
  if (person.alsoCalled.length > 0) fields.push(ownField(w.aliases, person.alsoCalled.join(' · ')));
  if (person.note !== undefined) fields.push(ownField(w.note, person.note[view.lang]));
  return {
    title: person.name,
    colour: colours.entry,
    blocks: person.roles.map((role) => ({
      text: `${role.title[view.lang]} · ${formatDate(role.date, view.lang)}`,
      render: (piece, { first, last }) =>
        `${first ? '• ' : ''}${escapeText(piece)}${last ? smallLines(role.sources, view) : ''}`,
    })),
    fields,
    label: w.kind.person,
  };
}

function smallLines(sources: readonly Source[], view: View): string {
  return `\n${sourcesField(sources, view).value}`.replaceAll('\n', '\n-# ');
}

/** What the card of a term shows. */
export function termBody(term: Term, view: View): Body {
  const w = wordsOf(view);
  const others = otherNames(term, view.lang);
  const fields = [sourceListField(term.sources, view)];
  if (others.length > 0) fields.unshift(ownField(w.aliases, others.join(' · ')));
  return {
    title: capital(term.term[view.lang]),
    colour: colours.entry,
    blocks: term.meaning === undefined ? [] : [plainBlock(term.meaning[view.lang])],
    fields,
    label: w.kind.term,
  };
}

/** What else a term is called in this language. */
export function otherNames({ alsoCalled }: Term, lang: Lang): string[] {
  return alsoCalled.flatMap((name) => name[lang] ?? []);
}

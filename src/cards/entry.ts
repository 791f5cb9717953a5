/** The smaller records: a fact, a person, a term. */
import { formatDate } from '../corpus/dates.ts';
import type { ArticleSource, Fact, Person, Source, Term } from '../corpus/schema.ts';
import { escapeText } from './text.ts';
import {
  type Body,
  colours,
  commonFields,
  plainBlock,
  sourcesField,
  sourceTexts,
  type View,
  wordsOf,
} from './view.ts';

export function factBody(fact: Fact, view: View): Body {
  const article = view.corpus.get(fact.article);
  const w = wordsOf(view);
  // A fact ages with its article: the date stands on top, not only among the sources.
  const date = fact.date ?? (article?.kind === 'article' ? article.published : undefined);
  return {
    title: date === undefined ? w.kind.fact : `${w.kind.fact} · ${formatDate(date, view.lang)}`,
    colour: colours.entry,
    blocks: [plainBlock(fact.text[view.lang])],
    fields: commonFields(fact, view),
    label: w.kind.fact,
  };
}

export function personBody(person: Person, view: View): Body {
  const w = wordsOf(view);
  const fields = [];
  if (person.aliases.length > 0)
    fields.push({ name: w.aliases, value: escapeText(person.aliases.join(' · ')) });
  if (person.note !== undefined) fields.push({ name: w.note, value: escapeText(person.note[view.lang]) });
  return {
    title: person.name,
    colour: colours.entry,
    blocks: person.roles.map((role) => ({
      text: `${role.title[view.lang]} · ${formatDate(role.date, view.lang)}`,
      render: (piece, { first, last }) =>
        [`${first ? '• ' : ''}${escapeText(piece)}`, ...(last ? sourceTexts(role.sources, view) : [])].join(
          '\n-# ',
        ),
    })),
    fields,
    label: w.kind.person,
  };
}

/** A term is found by dozens of spellings; its card shows those that stand first. */
const shownSpellings = 10;

export function termBody(term: Term, view: View): Body {
  const w = wordsOf(view);
  const title = term.term[view.lang];
  const spellings = [term.term.vi, term.term.en, ...term.spellings].filter((each) => each !== title);
  const shown = [...new Set(spellings)].slice(0, shownSpellings);
  const fields = [sourcesField(term.sources as (Source | ArticleSource)[], view)];
  if (shown.length > 0) fields.unshift({ name: w.aliases, value: escapeText(shown.join(' · ')) });
  return {
    title,
    colour: colours.entry,
    blocks: term.meaning === undefined ? [] : [plainBlock(term.meaning[view.lang])],
    fields,
    label: w.kind.term,
  };
}

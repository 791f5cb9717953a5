/** Where the records say that something stands: every paragraph of an article that a record rests on. */
import { withoutDiacritics } from '../../diacritics.ts';
import type { ParsedFiles } from '../parse.ts';
import type { DataFile, Path } from '../read.ts';
import type { Kind, Source } from '../schema.ts';

export interface Place {
  /** Id of the record that rests on the paragraph; the article's own for its summary. */
  id: string;
  kind: Exclude<Kind, 'article'> | 'summary';
  article: string;
  paragraph: number;
  /** Words that must stand in that paragraph, character by character. */
  text?: string;
  /** Of a person or a term: one of them must stand in that paragraph, whatever its capitals. */
  names?: readonly string[];
  /** Of speech or a motto no part may be missing, and of a principle no “not” before it. */
  manner: Manner;
  file: DataFile;
  /** The fields that name the article (for an article's own records, the record), the paragraph and the words. */
  paths: { article: Path; paragraph: Path; text: Path };
}

type Manner = 'speech' | 'principle' | 'phrase';

/** Every place named by the records, in the order of the files. */
export function placesOf({ articles, events, people, terms }: ParsedFiles): Place[] {
  return [
    ...articles.flatMap(articlePlaces),
    ...(events?.value ?? []).flatMap((event, i) =>
      event.dates.flatMap(({ sources }, j) =>
        sourcePlaces(events!.file, event.id, 'event', sources, [i, 'dates', j, 'sources']),
      ),
    ),
    ...(people?.value ?? []).flatMap((person, i) =>
      person.roles.flatMap(({ title, sources }, j) => {
        const { id, name, aliases } = person;
        const names = [name, withoutDiacritics(name), ...aliases, title.vi, title.en];
        const places = sourcePlaces(people!.file, id, 'person', sources, [i, 'roles', j, 'sources']);
        return places.map((place) => ({ ...place, names }));
      }),
    ),
    ...(terms?.value ?? []).flatMap(({ id, term, spellings, sources }, i) => {
      const names = [term.vi, term.en, ...spellings];
      const places = sourcePlaces(terms!.file, id, 'term', sources, [i, 'sources']);
      return places.map((place) => ({ ...place, names }));
    }),
  ];
}

function articlePlaces({ file, value }: ParsedFiles['articles'][number]): Place[] {
  const article = value.article.id;

  function own(
    { id, paragraph, also }: { id: string; paragraph: number; also: Source[] },
    kind: 'quotation' | 'figure' | 'fact',
    path: Path,
    words?: { field: string; text: string; manner: Manner },
  ): Place[] {
    const manner = words?.manner ?? 'phrase';
    const paths = {
      article: path,
      paragraph: [...path, 'paragraph'],
      text: [...path, words?.field ?? 'text'],
    };
    return [
      { id, kind, article, paragraph, text: words?.text, manner, file, paths },
      ...sourcePlaces(file, id, kind, also, [...path, 'also'], words),
    ];
  }

  const summary = value.article.summary.flatMap(({ paragraphs }, i) =>
    paragraphs.map((paragraph, j): Place => {
      const path = ['article', 'summary', i, 'paragraphs', j];
      return {
        id: article,
        kind: 'summary',
        article,
        paragraph,
        manner: 'phrase',
        file,
        paths: { article: path, paragraph: path, text: path },
      };
    }),
  );
  return [
    ...summary,
    ...value.quotations.flatMap((quotation, i) => {
      // Reported speech is in our words: nothing of it need stand in the article.
      const { wording, text } = quotation;
      if (wording === 'reported') return own(quotation, 'quotation', ['quotations', i]);
      const manner = wording === 'principle' ? 'principle' : 'speech';
      return own(quotation, 'quotation', ['quotations', i], { field: 'text', text, manner });
    }),
    ...value.figures.flatMap((figure, i) =>
      own(figure, 'figure', ['figures', i], { field: 'phrase', text: figure.phrase, manner: 'phrase' }),
    ),
    ...value.facts.flatMap((fact, i) => own(fact, 'fact', ['facts', i])),
  ];
}

/** `same`: what a source says that gives no `text` of its own. */
function sourcePlaces(
  file: DataFile,
  id: string,
  kind: Place['kind'],
  sources: readonly Source[],
  path: Path,
  same?: { text: string; manner: Manner },
): Place[] {
  return sources.flatMap((source, i) => {
    if ('outside' in source) return [];
    const { article, paragraph, text = same?.text } = source;
    const at = [...path, i];
    const paths = { article: [...at, 'article'], paragraph: [...at, 'paragraph'], text: [...at, 'text'] };
    return [{ id, kind, article, paragraph, text, manner: same?.manner ?? 'phrase', file, paths }];
  });
}

/** What the records say in our own words, wherever in a file it stands. */
import type { Lang } from '../../lang.ts';
import type { ParsedFiles } from '../parse.ts';
import type { DataFile, Path } from '../read.ts';
import type { LocalText, Source } from '../schema.ts';

const LANGS = ['vi', 'en'] as const;

interface LocalPlace {
  file: DataFile;
  path: Path;
  text: LocalText;
}

/** Every text in both languages of the articles, events, people and terms. */
export function localTexts({ articles, events, people, terms }: ParsedFiles): LocalPlace[] {
  const files = [...articles, events, people, terms].filter((file) => file !== undefined);
  return files.flatMap(({ file, value }) => textsIn(file, value, []));
}

function textsIn(file: DataFile, value: unknown, path: Path): LocalPlace[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value && 'en' in value) return [{ file, path, text: value as LocalText }];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, each]) =>
    textsIn(file, each, [...path, isList ? Number(key) : key]),
  );
}

export interface Pair {
  file: DataFile;
  texts: LocalText;
  paths: { vi: Path; en: Path };
  /** The language of a quotation, whose words are as they are: the other one is our translation. */
  quoted?: Lang;
}

/** The same, and quotations with our translations of them: an official one nobody may change. */
export function pairsOf(files: ParsedFiles): Pair[] {
  return [
    ...localTexts(files).map(({ file, path, text }) => ({
      file,
      texts: text,
      paths: { vi: [...path, 'vi'], en: [...path, 'en'] },
    })),
    ...files.articles.flatMap(({ file, value }) =>
      value.quotations.flatMap(({ text, language, translation }, i): Pair[] => {
        if (translation.by === 'official') return [];
        const path = ['quotations', i, 'translation', 'text'];
        const texts =
          language === 'vi' ? { vi: text, en: translation.text } : { vi: translation.text, en: text };
        return [{ file, texts, paths: { vi: path, en: path }, quoted: language }];
      }),
    ),
  ];
}

export interface Sentence {
  file: DataFile;
  path: Path;
  text: string;
  lang: Lang;
  /** The paragraphs that it rests on, those of its own article first. */
  places: readonly { article: string; paragraph: number }[];
  /** That of the record. */
  date?: string;
}

/** What rests on articles: each fact and sentence of a summary in both languages, and speech that we report. */
export function sentencesOf(files: ParsedFiles): Sentence[] {
  return [
    ...files.articles.flatMap(({ file, value: { article, facts } }) => {
      const inBoth = (text: LocalText, path: Path, places: Sentence['places'], date?: string): Sentence[] =>
        LANGS.map((lang) => ({ file, path: [...path, lang], text: text[lang], lang, places, date }));
      return [
        ...article.summary.flatMap((text, i) => {
          const places = text.paragraphs.map((paragraph) => ({ article: article.id, paragraph }));
          return inBoth(text, ['article', 'summary', i], places);
        }),
        ...facts.flatMap((fact, i) =>
          inBoth(fact.text, ['facts', i, 'text'], placesOf(article.id, fact), fact.date),
        ),
      ];
    }),
    ...reportedSpeech(files),
  ];
}

/** Speech that is not quoted is in our words, in one language. */
export function reportedSpeech({ articles }: ParsedFiles): Sentence[] {
  return articles.flatMap(({ file, value: { article, quotations } }) =>
    quotations.flatMap((quotation, i): Sentence[] => {
      const { wording, text, language, date } = quotation;
      if (wording !== 'reported') return [];
      const places = placesOf(article.id, quotation);
      return [{ file, path: ['quotations', i, 'text'], text, lang: language, places, date }];
    }),
  );
}

function placesOf(article: string, { paragraph, also }: { paragraph: number; also: readonly Source[] }) {
  return [{ article, paragraph }, ...also.filter((source) => 'article' in source)];
}

/** The spaces of our own texts: others than single plain ones look the same, and are not to whoever searches or quotes them. */

import type { ParsedFiles } from '../parse.ts';
import { quotedPassages } from '../quotation-marks.ts';
import type { DataFile, Path } from '../read.ts';
import { placeIn, unseenIn } from '../unseen.ts';
import { localTexts, reportedSpeech } from './our-texts.ts';
import type { Problem } from './problem.ts';

const LANGS = ['vi', 'en'] as const;

/** More than one, or one that is no U+0020 (https://www.unicode.org/charts/, general category Zs). */
const ODD_SPACE = /\p{Zs}{2,}|[^\P{Zs} ]/gu;

interface OwnText {
  file: DataFile;
  path: Path;
  text: string;
  /** It has no words of a source, be they in quotation marks. */
  isAllOurs?: boolean;
}

/** What a source prints stays as it is: quotations, phrases, headlines, and what our texts have in quotation marks. */
export function checkSpaces(files: ParsedFiles): Problem[] {
  return [
    ...inBothLanguages(files),
    ...reportedSpeech(files),
    ...translations(files),
    ...names(files),
  ].flatMap(({ file, path, text, isAllOurs }: OwnText) => {
    const quoted = isAllOurs ? [] : quotedPassages(text);
    const odd = text
      .matchAll(ODD_SPACE)
      .find(({ index }) => !quoted.some(({ start, end }) => start <= index && index < end));
    return odd ? [file.problem(path, explain(odd, text))] : [];
  });
}

function explain({ 0: spaces, index }: RegExpExecArray, text: string): string {
  const other = [...spaces].find((space) => space !== ' ');
  const found =
    other === undefined ? `${spaces.length} ${placeIn(text, index)}` : unseenIn(text, other, index);
  return `must have one plain space between two words, not ${found}`;
}

function inBothLanguages(files: ParsedFiles): OwnText[] {
  const headlines = new Map(files.articles.map(({ file, value: { article } }) => [file, article]));
  return localTexts(files).flatMap(({ file, path, text }) => {
    const article = path.join('.') === 'article.title' ? headlines.get(file) : undefined;
    return LANGS.filter((lang) => article?.titleBy !== 'article' || lang !== article.language).map(
      (lang) => ({
        file,
        path: [...path, lang],
        text: text[lang],
      }),
    );
  });
}

function translations({ articles }: ParsedFiles): OwnText[] {
  return articles.flatMap(({ file, value }) =>
    value.quotations.flatMap(({ translation: { text, by } }, i): OwnText[] =>
      by === 'us' ? [{ file, path: ['quotations', i, 'translation', 'text'], text, isAllOurs: true }] : [],
    ),
  );
}

function names({ people, terms }: ParsedFiles): OwnText[] {
  const listed = (file: DataFile, field: string, i: number, spellings: readonly string[]) =>
    spellings.map((text, j) => ({ file, path: [i, field, j], text }));
  return [
    ...(people?.value ?? []).flatMap(({ name, aliases }, i) => [
      { file: people!.file, path: [i, 'name'], text: name },
      ...listed(people!.file, 'aliases', i, aliases),
    ]),
    ...(terms?.value ?? []).flatMap(({ spellings }, i) => listed(terms!.file, 'spellings', i, spellings)),
  ];
}

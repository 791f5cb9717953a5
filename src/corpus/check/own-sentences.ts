/** What a record says of an article in our own words, with the paragraphs that it rests on. */
import type { Lang } from '../../lang.ts';
import type { ParsedFiles } from '../parse.ts';
import type { DataFile, Path } from '../read.ts';
import type { Source } from '../schema.ts';

export interface OwnSentence {
  file: DataFile;
  path: Path;
  text: string;
  lang: Lang;
  /** Its own article first. */
  places: readonly { article: string; paragraph: number }[];
  /** That of the record. */
  date?: string;
}

const LANGS = ['vi', 'en'] as const;

/** Each fact and sentence of a summary in both languages, and speech that we report. */
export function ownSentences({ articles }: ParsedFiles): OwnSentence[] {
  return articles.flatMap(({ file, value: { article, quotations, facts } }) => {
    const placesOf = (paragraph: number, also: readonly Source[] = []) => [
      { article: article.id, paragraph },
      ...also.filter((source) => 'article' in source),
    ];
    return [
      ...article.summary.flatMap((text, i) =>
        LANGS.map((lang) => ({
          file,
          path: ['article', 'summary', i, lang],
          text: text[lang],
          lang,
          places: text.paragraphs.flatMap((at) => placesOf(at)),
        })),
      ),
      ...facts.flatMap(({ text, paragraph, also, date }, i) =>
        LANGS.map((lang) => ({
          file,
          path: ['facts', i, 'text', lang],
          text: text[lang],
          lang,
          places: placesOf(paragraph, also),
          date,
        })),
      ),
      ...quotations.flatMap(({ wording, text, language, paragraph, also, date }, i) =>
        wording === 'reported'
          ? [
              {
                file,
                path: ['quotations', i, 'text'],
                text,
                lang: language,
                places: placesOf(paragraph, also),
                date,
              },
            ]
          : [],
      ),
    ];
  });
}

/** What else people and terms are called, which is shown: names that the search finds, each of which a source gives. */
import type { Lang } from '../../lang.ts';
import type { ArticleText } from '../article-text.ts';
import type { ParsedFiles } from '../parse.ts';
import type { DataFile, Path } from '../read.ts';
import type { Source } from '../schema.ts';
import { isCalledIn } from './names.ts';
import type { Problem } from './problem.ts';

const LANGS = ['vi', 'en'] as const;

interface OtherName {
  file: DataFile;
  path: Path;
  name: string;
  lang: Lang;
  title: string;
  /** What is shown before it in this language. */
  before: readonly string[];
  /** By which the search finds the record. */
  field: 'aliases' | 'spellings';
  spellings: readonly string[];
  /** Our translation of the Vietnamese beside it. */
  isOurs: boolean;
  sources: readonly Source[];
}

/** A name that is shown is a spelling, by which it is found, and not shown already: in the title or another row. */
export function checkOtherNames(files: ParsedFiles): Problem[] {
  return otherNames(files).flatMap(({ file, path, name, title, before, field, spellings }) => {
    if (title.startsWith(name))
      return [file.problem(path, `must say more than the beginning of “${title}”, which is shown`)];
    if (before.includes(name)) return [file.problem(path, 'must stand once in each language')];
    return spellings.includes(name) ? [] : [file.problem(path, `must stand among the ${field}, too`)];
  });
}

/** A name stands in an article that is named for the record, or in the words on a source from outside. */
export function checkOtherNamesSourced(
  files: ParsedFiles,
  texts: ReadonlyMap<string, ArticleText>,
): Problem[] {
  return otherNames(files).flatMap(({ file, path, name, lang, isOurs, sources }) => {
    const words = sources.map((source) =>
      'outside' in source ? source.outside[lang] : texts.get(source.article)?.paragraphs.join('\n'),
    );
    // What is not at hand may have it.
    if (isOurs || words.includes(undefined) || isCalledIn(words.join('\n'), [name])) return [];
    const message = 'must stand in an article that is named, or in the words on a source from outside';
    return [file.problem(path, message)];
  });
}

function otherNames({ people, terms }: ParsedFiles): OtherName[] {
  return [
    ...(people?.value ?? []).flatMap(({ name: title, aliases, alsoCalled, roles }, i) =>
      alsoCalled.map(
        (name, j): OtherName => ({
          file: people!.file,
          path: [i, 'alsoCalled', j],
          name,
          lang: 'vi',
          title,
          before: alsoCalled.slice(0, j),
          field: 'aliases',
          spellings: aliases,
          isOurs: false,
          sources: roles.flatMap(({ sources }) => sources),
        }),
      ),
    ),
    ...(terms?.value ?? []).flatMap(({ term, spellings, alsoCalled, sources }, i) =>
      alsoCalled.flatMap((names, j) =>
        LANGS.flatMap((lang): OtherName[] => {
          const name = names[lang];
          if (name === undefined) return [];
          return [
            {
              file: terms!.file,
              path: [i, 'alsoCalled', j, lang],
              name,
              lang,
              title: term[lang],
              before: alsoCalled.slice(0, j).flatMap((each) => each[lang] ?? []),
              field: 'spellings',
              spellings,
              isOurs: lang === 'en' && names.vi !== undefined,
              sources,
            },
          ];
        }),
      ),
    ),
  ];
}

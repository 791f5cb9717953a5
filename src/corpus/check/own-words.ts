/** What is ours, held against the texts of the articles: it copies none of them, and quotes only what stands there. */
import type { ArticleText } from '../article-text.ts';
import type { ParsedFiles } from '../parse.ts';
import { outsideQuotation, type QuotedPassage, quotedPassages } from '../quotation-marks.ts';
import type { DataFile, Path } from '../read.ts';
import { longNameFinder } from './names.ts';
import { localTexts, reportedSpeech } from './our-texts.ts';
import type { Problem } from './problem.ts';
import { wordsIn } from './words.ts';

/** From this many words (in Vietnamese: syllables) in the article's order, a sentence of ours is a copy. */
const copiedWords = 12;
/** Of these, so many stand beside long names where nothing but the names is the article's. */
const besideNames = 3;

/** A quotation is held against the texts only where no other text could have it: see `quotesUnknown`. */
export function checkOwnWords(files: ParsedFiles, texts: ReadonlyMap<string, ArticleText>): Problem[] {
  const paragraphs = [...texts.values()].flatMap((text) => text.paragraphs);
  const unknown = quotesUnknown(files, texts);
  const runs = new Set(paragraphs.flatMap(runsOf));
  const namedIn = longNameFinder(files);
  const isInvented = ({ text }: QuotedPassage) => !paragraphs.some((words) => words.includes(text));
  return ownTexts(files).flatMap(({ file, path, text, other = '' }) => {
    const copied = outsideQuotation(text)
      .flatMap((piece) => runsBeyondNames(piece, namedIn))
      .find((run) => runs.has(run));
    // What the other language quotes from an article may stand here in our translation.
    const translated = quotedPassages(other).filter((passage) => !isInvented(passage)).length;
    const misquoted = unknown.has(file) ? undefined : quotedPassages(text).filter(isInvented)[translated];
    return [
      ...(copied
        ? [
            file.problem(
              path,
              `must be in our own words; ${copiedWords} in a row are an article’s: “${copied}”`,
            ),
          ]
        : []),
      ...(misquoted ? [file.problem(path, `must quote an article; none has “${misquoted.text}”`)] : []),
    ];
  });
}

/** The files that may quote an article that is not at hand or could not be read: its own and, where there is one, the lists. */
function quotesUnknown(
  { articles, events, people, terms, problems }: ParsedFiles,
  texts: ReadonlyMap<string, ArticleText>,
): ReadonlySet<DataFile> {
  const unread = articles.filter(({ value }) => !texts.has(value.article.id));
  const lists = unread.length > 0 || problems.length > 0 ? [events, people, terms] : [];
  return new Set([...unread, ...lists].flatMap((each) => each?.file ?? []));
}

interface OwnText {
  file: DataFile;
  path: Path;
  text: string;
  /** The same in the other language; of reported speech we have none. */
  other?: string;
}

/** Every sentence of ours in both languages, and speech that we report. */
function ownTexts(files: ParsedFiles): OwnText[] {
  const local = localTexts(files)
    .filter(({ path }) => !isName(path))
    .flatMap(({ file, path, text }) => [
      { file, path: [...path, 'vi'], text: text.vi, other: text.en },
      { file, path: [...path, 'en'], text: text.en, other: text.vi },
    ]);
  return [...local, ...reportedSpeech(files)];
}

/** Names are the same in whatever words: an office, a term, a headline. */
function isName(path: Path): boolean {
  const [root, key] = [path[0], path.at(-1)];
  return (
    key === 'role' || key === 'term' || (key === 'title' && (root === 'article' || path.includes('roles')))
  );
}

function runsOf(text: string): string[] {
  const words = wordsIn(text);
  return words.slice(copiedWords - 1).map((_, i) => words.slice(i, i + copiedWords).join(' '));
}

/** Without those that are long names and next to nothing else: nobody can call an office in other words. */
function runsBeyondNames(text: string, namedIn: (words: readonly string[]) => boolean[]): string[] {
  const isNamed = namedIn(wordsIn(text));
  return runsOf(text).filter(
    (_, i) => isNamed.slice(i, i + copiedWords).filter((named) => !named).length > besideNames,
  );
}

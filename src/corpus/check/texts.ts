/**
 * Holds the records against the texts of the articles: what is quoted stands there, what is ours is not copied.
 *
 * The map of the checks, each of which gives its problems and knows of no other. `npm run check-data` runs three groups:
 *
 *     records.ts   what the program would trip over: ids, references, figures.ts (a series); at every start, too
 *     content.ts   what a record shows by itself: phrase.ts (a figure says what its phrase says), figures.ts (what a growth is
 *                  compared with), after-publication.ts and said-plans.ts, weekdays.ts, roles.ts, shared-names.ts and
 *                  other-names.ts (who is who), repeated.ts, asked.ts, spaces.ts, and of its two languages translations.ts,
 *                  both-languages.ts (numbers), periods.ts (quarters) and said-names.ts (people, places,
 *                  organisations)
 *     texts.ts     what only the articles show:
 *       quoted     paragraphs-named.ts (words stand where they should), passages.ts (no quotation is passed over),
 *                  speakers.ts, figures.ts (a phrase where it stands), own-words.ts (nothing is copied or invented)
 *       of names   named.ts (whom our sentences name, and how people are spelt), roles.ts (how offices are called),
 *                  other-names.ts (what else is shown)
 *       told       neighbours.ts (the paragraph named is not the one beside it)
 *       of dates   printed-dates.ts (those that records have), said-dates.ts (those that our sentences say)
 *       of numbers own-numbers.ts (our sentences that rest on paragraphs), labels.ts (titles, offices, measures …),
 *                  notes.ts, scales.ts (whatever else we write)
 *
 * They read one way. From the records: places.ts (paragraphs named), record-dates.ts, names.ts, our-texts.ts. From any
 * sentence, ours or an article's: said-numbers.ts, which takes it through words-in-digits.ts and asks beside-numbers.ts
 * of what each number is, whether it grew, whether it is more or less. From the articles, with all of that: printed.ts.
 * What dates, figures and ranks look like is in `../extract`, which proposes them for drafts, too, and knows no record.
 */
import { type ArticleText, readArticleText } from '../article-text.ts';
import { publishedIn } from '../extract/published.ts';
import type { ParsedFiles } from '../parse.ts';
import type { Path } from '../read.ts';
import { checkFiguresIn } from './figures.ts';
import { checkLabels } from './labels.ts';
import { checkNamed, checkSpelling } from './named.ts';
import { isNamedIn } from './names.ts';
import { checkNeighbours } from './neighbours.ts';
import { checkNotes } from './notes.ts';
import { checkOtherNamesSourced } from './other-names.ts';
import { checkOwnNumbers } from './own-numbers.ts';
import { checkOwnWords } from './own-words.ts';
import { checkPlace, mustBeUpTo } from './paragraphs-named.ts';
import { checkPassages } from './passages.ts';
import { placesOf } from './places.ts';
import { printedArticles, restedSentences } from './printed.ts';
import { checkPrintedDates } from './printed-dates.ts';
import type { Problem } from './problem.ts';
import { checkOffices } from './roles.ts';
import { checkSaidDates } from './said-dates.ts';
import { checkScales } from './scales.ts';
import { checkSpeakers } from './speakers.ts';

type ArticleFile = ParsedFiles['articles'][number];

/**
 * Every disagreement between the records and the texts below a folder. Whoever adds an article may have its text alone:
 * those that the folder does not have are passed over, unless it has none at all.
 */
export function checkTexts(files: ParsedFiles, folder: string): Problem[] {
  const texts = new Map(
    files.articles.flatMap(({ value: { article } }) => {
      const text = readArticleText(folder, article.file);
      return text ? [[article.id, text] as const] : [];
    }),
  );
  // The text that is there may be that of a draft, which is no article yet.
  const isOther = texts.size === 0 && files.problems.length === 0;
  const places = placesOf(files);
  const printed = printedArticles(files, texts);
  const sentences = restedSentences(files, printed);
  return [
    ...files.articles.flatMap((article) =>
      isOther ? isNotIn(folder, article) : checkFile(article, texts.get(article.value.article.id)),
    ),
    ...places.flatMap((place) => {
      const text = texts.get(place.article);
      return text ? checkPlace(place, text) : [];
    }),
    ...checkPassages(files, places, texts),
    ...checkSpeakers(files, texts),
    ...checkSpelling(files, texts),
    ...checkOffices(files, texts),
    ...checkOtherNamesSourced(files, texts),
    ...checkNamed(files, sentences),
    ...checkFiguresIn(files, texts),
    ...checkPrintedDates(files, printed),
    ...checkNeighbours(files, texts),
    ...checkOwnNumbers(sentences),
    ...checkLabels(files, printed),
    ...checkNotes(files, printed),
    ...checkSaidDates(sentences),
    ...checkScales(files, printed),
    ...checkOwnWords(files, texts),
  ];
}

/** The names of the articles' texts that the folder does not have. */
export function textsMissing({ articles }: ParsedFiles, folder: string): string[] {
  const names = articles.map(({ value }) => value.article.file);
  return names.filter((name) => readArticleText(folder, name) === undefined);
}

/** Without any text at all the folder is another one than was meant. */
function isNotIn(folder: string, { file, value: { article } }: ArticleFile): Problem {
  return file.problem(
    ['article', 'file'],
    `must be a file of ${folder}, which has no article’s text; there is no ${article.file}`,
  );
}

function checkFile({ file, value: { article } }: ArticleFile, text: ArticleText | undefined): Problem[] {
  const problem = (path: Path, message: string) => file.problem(['article', ...path], message);
  if (text === undefined) return [];
  const { title, titleBy, language, published, publishedNote, publisher, sha256, leftOut } = article;
  const printed = publishedIn(text.paragraphs, language);
  const isLine = text.paragraphs.some((words) => words.trim() === title[language]);
  return [
    ...(titleBy === 'article' && !isLine
      ? [problem(['title', language], 'must be a line of the text, or titleBy: us')]
      : []),
    ...(titleBy === 'us' && isLine
      ? [problem(['titleBy'], 'must be article: the title is a line of the text')]
      : []),
    ...(printed === undefined || printed === published || publishedNote !== undefined
      ? []
      : [
          problem(
            ['published'],
            `must be ${printed}, which the text prints, or have a publishedNote that says why it is not`,
          ),
        ]),
    ...(publisher === undefined || isNamedIn(text.paragraphs.join('\n'), [publisher])
      ? []
      : [problem(['publisher'], 'must stand in the text, or be left out')]),
    ...(text.sha256 === sha256
      ? []
      : [
          problem(
            ['sha256'],
            `must be that of ${article.file}, which is ${text.sha256} unless the text was changed by mistake`,
          ),
        ]),
    ...leftOut.flatMap(({ paragraphs }, i) =>
      paragraphs.flatMap((paragraph, j) =>
        paragraph > text.paragraphs.length
          ? [problem(['leftOut', i, 'paragraphs', j], mustBeUpTo(text.paragraphs))]
          : [],
      ),
    ),
  ];
}

/**
 * Holds the records against the texts of the articles: what is quoted stands there, what is ours is not copied.
 *
 * The map of the checks, each of which gives its problems and knows of no other. `npm run check-data` runs three groups:
 *
 *     records.ts   what the program would trip over: ids, references, figures.ts (a series); at every start, too
 *     content.ts   what a record shows by itself: phrase.ts (a figure says what its phrase says), after-publication.ts,
 *                  both-languages.ts (numbers) and said-names.ts (people)
 *     texts.ts     what only the articles show:
 *       quoted     paragraphs-named.ts (words stand where they should), passages.ts (no quotation is passed over),
 *                  speakers.ts, figures.ts (a phrase where it stands), own-words.ts (nothing is copied or invented)
 *       of dates   printed-dates.ts (those that records have), said-dates.ts (those that our sentences say)
 *       of numbers own-numbers.ts (our sentences that rest on paragraphs), scales.ts (notes and titles)
 *
 * They read one way. From the records: places.ts (paragraphs named), record-dates.ts, names.ts, our-texts.ts. From any
 * sentence, ours or an article's: said-numbers.ts, which takes it through words-in-digits.ts and asks beside-numbers.ts
 * of what each number is, whether it grew, whether it is more or less. From the articles, with all of that: printed.ts.
 * What dates, figures and ranks look like is in `../extract`, which proposes them for drafts, too, and knows no record.
 */
import { type ArticleText, readArticleText } from '../article-text.ts';
import type { ParsedFiles } from '../parse.ts';
import { checkFiguresIn } from './figures.ts';
import { checkOwnNumbers } from './own-numbers.ts';
import { checkOwnWords } from './own-words.ts';
import { checkPlace, mustBeUpTo } from './paragraphs-named.ts';
import { checkPassages } from './passages.ts';
import { placesOf } from './places.ts';
import { printedArticles, restedSentences } from './printed.ts';
import { checkPrintedDates } from './printed-dates.ts';
import type { Problem } from './problem.ts';
import { checkSaidDates } from './said-dates.ts';
import { checkScales } from './scales.ts';
import { checkSpeakers } from './speakers.ts';

/**
 * Every disagreement between the records and the texts below a folder. Whoever adds an article may have its text alone:
 * those that the folder does not have are passed over, unless it has none at all.
 */
export function checkTexts(files: ParsedFiles, folder: string): Problem[] {
  const texts = new Map<string, ArticleText>();
  const problems: Problem[] = [];
  const missing = textsMissing(files, folder);
  for (const { file, value } of files.articles) {
    const { id, file: name, sha256 } = value.article;
    const text = readArticleText(folder, name);
    if (text === undefined) {
      if (missing.length === files.articles.length)
        problems.push(file.problem(['article', 'file'], `must be a file of ${folder}; there is no ${name}`));
      continue;
    }
    texts.set(id, text);
    const { title, titleBy, language } = value.article;
    if (titleBy === 'article' && !text.paragraphs.some((words) => words.trim() === title[language])) {
      problems.push(
        file.problem(['article', 'title', language], 'must be a line of the text, or titleBy: us'),
      );
    }
    if (text.sha256 !== sha256) {
      problems.push(file.problem(['article', 'sha256'], `must be that of ${name}, which is ${text.sha256}`));
    }
  }
  const places = placesOf(files);
  const printed = printedArticles(files, texts);
  const sentences = restedSentences(files, printed);
  return [
    ...problems,
    ...places.flatMap((place) => {
      const text = texts.get(place.article);
      return text ? checkPlace(place, text) : [];
    }),
    ...checkLeftOut(files, texts),
    ...checkPassages(files, places, texts),
    ...checkSpeakers(files, texts),
    ...checkFiguresIn(files, texts),
    ...checkPrintedDates(files, printed),
    ...checkOwnNumbers(sentences),
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

function checkLeftOut({ articles }: ParsedFiles, texts: ReadonlyMap<string, ArticleText>): Problem[] {
  return articles.flatMap(({ file, value: { article } }) => {
    const text = texts.get(article.id);
    if (text === undefined) return [];
    return article.leftOut.flatMap((left, i) =>
      left.paragraphs.flatMap((paragraph, j) =>
        paragraph > text.paragraphs.length
          ? [file.problem(['article', 'leftOut', i, 'paragraphs', j], mustBeUpTo(text.paragraphs))]
          : [],
      ),
    );
  });
}

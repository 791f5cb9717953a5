/** Holds the records against the texts of the articles: what is quoted stands there, what is ours is not copied. */
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

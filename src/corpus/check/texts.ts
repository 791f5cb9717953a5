/** Holds the records against the texts of the articles: what is quoted stands there, what is ours is not copied. */
import { withoutDiacritics } from '../../diacritics.ts';
import { type ArticleText, readArticleText } from '../article-text.ts';
import type { ParsedFiles } from '../parse.ts';
import { type QuotedPassage, quotedPassages } from '../quotation-marks.ts';
import type { Source } from '../schema.ts';
import { checkFiguresIn } from './figures.ts';
import { checkOwnNumbers } from './own-numbers.ts';
import { checkOwnWords } from './own-words.ts';
import { type Place, placesOf } from './places.ts';
import { checkDates } from './printed-dates.ts';
import type { Problem } from './problem.ts';
import { checkSaidDates } from './said-dates.ts';
import { checkScales } from './scales.ts';
import { checkSpeakers } from './speakers.ts';
import { hasWords } from './words.ts';

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
  return [
    ...problems,
    ...places.flatMap((place) => checkPlace(place, texts.get(place.article))),
    ...checkLeftOut(files, texts),
    ...checkPassages(files, places, texts),
    ...checkFiguresIn(files, texts),
    ...checkDates(files, texts),
    ...checkSpeakers(files, texts),
    ...checkRoles(files, texts),
    ...checkTerms(files, texts),
    ...checkOwnNumbers(files, texts),
    ...checkSaidDates(files, texts),
    ...checkScales(files, texts),
    ...checkOwnWords(files, texts),
  ];
}

/** The names of the articles' texts that the folder does not have. */
export function textsMissing({ articles }: ParsedFiles, folder: string): string[] {
  const names = articles.map(({ value }) => value.article.file);
  return names.filter((name) => readArticleText(folder, name) === undefined);
}

function checkPlace(
  { file, paths, paragraph, text, manner }: Place,
  article: ArticleText | undefined,
): Problem[] {
  if (article === undefined) return [];
  const { paragraphs } = article;
  const words = paragraphs[paragraph - 1];
  if (words === undefined) {
    return [file.problem(paths.paragraph, mustBeUpTo(paragraphs))];
  }
  if (text === undefined) return [];
  if (words.includes(text)) {
    if (standsWhole(text, words, manner)) return [];
    const message =
      manner === 'speech'
        ? 'must begin and end where a sentence or a quotation does: with a part missing it says something else'
        : 'must begin and end with whole words, and have the “not” before it, if there is one';
    return [file.problem(paths.text, message)];
  }
  const elsewhere = paragraphs.flatMap((other, i) => (other.includes(text) ? [i + 1] : []));
  const hint =
    elsewhere.length > 0
      ? `it stands in paragraph ${elsewhere.join(', ')}`
      : `the paragraph agrees only up to “${longestStart(text, words)}”`;
  return [file.problem(paths.text, `must stand in paragraph ${paragraph} character by character; ${hint}`)];
}

/**
 * What turns the words after it into their opposite: right before a phrase; before a principle anywhere in its clause
 * (“không sử dụng hoặc đe dọa sử dụng vũ lực”). “Hay không” asks, and “không ngừng” denies nothing.
 */
const DENIED = {
  phrase: /(?<!\p{L})(?:(?<!hay )không|chưa|chẳng|đừng|not|never|no|without)\s+$/iu,
  principle:
    /(?:(?<!\p{L})(?:(?<!hay )không(?! (?:ngừng|chỉ|những)(?!\p{L}))|chưa|chẳng|đừng|phản đối|tránh|not(?! only)|never|no|nobody|without|refrain|oppose)(?!\p{L})|n[’']t(?!\p{L})|(?<!\p{L})non-)[^.;:!?“”"]*$/iu,
};

/** Whether the words, where they stand, begin and end with whole words; speech, with whole sentences or passages. */
function standsWhole(text: string, paragraph: string, manner: Place['manner']): boolean {
  const passages = quotedPassages(paragraph);
  for (let at = paragraph.indexOf(text); at >= 0; at = paragraph.indexOf(text, at + 1)) {
    const end = at + text.length;
    if (isTorn(paragraph, at) || isTorn(paragraph, end)) continue;
    if (manner !== 'speech') {
      if (!DENIED[manner].test(paragraph.slice(0, at))) return true;
      continue;
    }
    if (isMixed(paragraph, at, end)) continue;
    const ends = /^\s*(?:$|[“”"«»‘.!?…]|’(?!\p{L}))/u.test(paragraph.slice(end)) || /[.!?…]$/.test(text);
    const isBlank = (from: number, to: number) => from <= to && paragraph.slice(from, to).trim() === '';
    // As a whole, whatever the marks: 'We stay,' he said.
    const begins =
      passages.some(({ start }) => isBlank(start + 1, at)) || beginsSpeech(paragraph.slice(0, at));
    if (begins && (ends || passages.some((passage) => isBlank(end, passage.end - 1)))) return true;
  }
  return false;
}

/** Within a word or a number: “4|0”, “149|,7”, “1.|500”, “5|/3”. */
const WITHIN = /(?<=[\p{L}\p{N}])(?=[\p{L}\p{N}])|(?<=\p{N}[.,/])(?=\p{N})|(?<=\p{N})(?=[.,/]\p{N})/uy;

/** Whether a cut at that place parts a word or a number. */
function isTorn(paragraph: string, at: number): boolean {
  WITHIN.lastIndex = at;
  return WITHIN.test(paragraph);
}

/** Whether it runs from within a quotation out of it, or into one: it would put the article’s words into somebody’s mouth. */
function isMixed(paragraph: string, from: number, to: number): boolean {
  const isWithin = (at: number, { start, end }: QuotedPassage) => start < at && at < end;
  return quotedPassages(paragraph).some((passage) => isWithin(from, passage) !== isWithin(to, passage));
}

/** After a sentence or a quotation mark; after a colon, unless it is part of what is quoted. */
function beginsSpeech(before: string): boolean {
  const isQuoting = quotedPassages(`${before}x`).some(({ end }) => end > before.length);
  return /(?:^|[“”"„«»‘.!?…])\s*$/.test(before) || (!isQuoting && /:\s*$/.test(before));
}

/** A person is named, with or without marks, or called by the office, in each paragraph that an office is known from. */
function checkRoles({ people }: ParsedFiles, texts: ReadonlyMap<string, ArticleText>): Problem[] {
  return (people?.value ?? []).flatMap(({ name, aliases, roles }, i) =>
    roles.flatMap(({ title, sources }, j) =>
      sources.flatMap((source, k) => {
        const names = [name, ...aliases, title.vi, title.en];
        if (hasOneOf(source, [...names, withoutDiacritics(name)], texts)) return [];
        const message = 'must be a paragraph that has the person’s name, an alias or the office';
        return [people!.file.problem([i, 'roles', j, 'sources', k, 'paragraph'], message)];
      }),
    ),
  );
}

/** A term, or one of its spellings, stands in each paragraph named, whatever its capitals. */
function checkTerms({ terms }: ParsedFiles, texts: ReadonlyMap<string, ArticleText>): Problem[] {
  return (terms?.value ?? []).flatMap(({ term, spellings, sources }, i) =>
    sources.flatMap((source, j) => {
      if (hasOneOf(source, [term.vi, term.en, ...spellings], texts)) return [];
      const message = 'must be a paragraph that has the term or one of its spellings';
      return [terms!.file.problem([i, 'sources', j, 'paragraph'], message)];
    }),
  );
}

/** Whether the paragraph has one of them, whatever its capitals; true of what cannot be looked into. */
function hasOneOf(
  source: Source,
  spellings: readonly string[],
  texts: ReadonlyMap<string, ArticleText>,
): boolean {
  const words = 'article' in source ? texts.get(source.article)?.paragraphs[source.paragraph - 1] : undefined;
  if (words === undefined) return true;
  return spellings.some((spelling) => hasWords(words, spelling));
}

function mustBeUpTo(paragraphs: readonly string[]): string {
  return `must be 1 to ${paragraphs.length}: the article has no more paragraphs`;
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

/** How far the words can be followed in the paragraph, at most the last 40 characters of that. */
function longestStart(text: string, paragraph: string): string {
  let length = text.length;
  while (!paragraph.includes(text.slice(0, length))) length--;
  return length > 40 ? `…${text.slice(length - 40, length)}` : text.slice(0, length);
}

/**
 * Every passage in quotation marks is recorded, as a whole or in excerpts; or, where it is nobody's we know or a name
 * (the exhibition “…”), a fact of that paragraph quotes it, or a term has it; or its paragraph is left out on purpose.
 */
function checkPassages(
  files: ParsedFiles,
  places: readonly Place[],
  texts: ReadonlyMap<string, ArticleText>,
): Problem[] {
  const inOwnWords = quotedInOwnWords(files);
  const { articles } = files;
  return articles.flatMap(({ file, value: { article } }) => {
    const leftOut = new Set(article.leftOut.flatMap(({ paragraphs }) => paragraphs));
    return (texts.get(article.id)?.paragraphs ?? []).flatMap((words, i) => {
      if (leftOut.has(i + 1)) return [];
      const here = places.filter((place) => place.article === article.id && place.paragraph === i + 1);
      const recorded = here.flatMap(({ text }) => text ?? []);
      // Of these the whole passage: that a term or a quoted word stands in it records nothing of what was said.
      const inOwn = here.flatMap(({ id }) => inOwnWords.get(id) ?? []);
      return quotedPassages(words)
        .filter(
          ({ text: passage }) =>
            !recorded.some((each) => each.includes(passage) || passage.includes(each)) &&
            !inOwn.some((each) => each.includes(passage)),
        )
        .map(({ text: passage }) =>
          file.problem(
            ['quotations'],
            `must record “${passage}” of paragraph ${i + 1}, or leave that paragraph out`,
          ),
        );
    });
  });
}

/** What each fact quotes, and how each term is spelt, by their ids. */
function quotedInOwnWords({ articles, terms }: ParsedFiles): ReadonlyMap<string, readonly string[]> {
  const facts = articles.flatMap(({ value }) => value.facts);
  return new Map<string, readonly string[]>([
    ...facts.map(({ id, text }) => {
      const passages = [text.vi, text.en].flatMap(quotedPassages);
      return [id, passages.map((passage) => passage.text)] as const;
    }),
    ...(terms?.value ?? []).map(({ id, term, spellings }) => [id, [term.vi, term.en, ...spellings]] as const),
  ]);
}

/** An article's text → the draft of its file in `data/articles/`, for a curator to correct. */
import { Document } from 'yaml';
import type { Lang } from '../../lang.ts';
import { sha256Of, splitParagraphs } from '../article-text.ts';
import { findDates } from '../extract/find-dates.ts';
import { findFigures } from '../extract/find-figures.ts';
import { publishedIn } from '../extract/published.ts';
import { quotedPassages } from '../quotation-marks.ts';
import { longestId } from '../schema.ts';
import { toldFigures } from './told-figures.ts';

export interface Source {
  /** Id that the article is to have. */
  id: string;
  /** Name of the text's file. */
  file: string;
  content: Uint8Array;
}

const EMPTY = { vi: '', en: '' };

/**
 * The YAML of a draft. What only a reader can know is left empty and `draft: true` stands at its head, so that the
 * data check refuses it, with the gaps of each record, until both are dealt with.
 */
export function draftArticle({ id, file, content }: Source): string {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  const paragraphs = splitParagraphs(text);
  const language = languageOf(paragraphs.join('\n'));
  const published = publishedIn(paragraphs, language);
  const document = new Document(
    {
      draft: true,
      article: {
        id,
        title: EMPTY,
        titleBy: 'us',
        language,
        published: published ?? '',
        file,
        sha256: sha256Of(content),
        tense: 'report',
        summary: [1, 2, 3].map(() => ({ ...EMPTY, paragraphs: [] })),
      },
      quotations: paragraphs.flatMap((words, i) =>
        quotedPassages(words).map(({ text: passage }, n) => ({
          id: slug(`quotation-${i + 1}-${n + 1}`),
          paragraph: i + 1,
          wording: 'verbatim',
          text: passage,
          language,
          translation: { text: '', by: 'us' },
          speaker: '',
          role: EMPTY,
        })),
      ),
      figures: paragraphs.flatMap((words, i) =>
        toldFigures(words, language, published).map(({ date, planned, ...figure }, n) => ({
          id: slug(`figure-${i + 1}-${n + 1}`),
          paragraph: i + 1,
          ...(planned && { planned }),
          measure: EMPTY,
          value: figure.value,
          currency: figure.currency,
          qualifier: figure.qualifier,
          ...(figure.qualifier !== 'rank' && { unit: unitOf(`${figure.unit}${figure.per ?? ''}`, language) }),
          scope: EMPTY,
          ...(date ?? { asOf: '' }),
          ...(figure.changePercent !== undefined && {
            change: { percent: figure.changePercent, base: EMPTY },
          }),
          phrase: figure.withGrowth ?? figure.phrase,
        })),
      ),
      facts: [],
    },
    { aliasDuplicateObjects: false },
  );

  document.commentBefore = [
    ' yaml-language-server: $schema=../article.schema.json',
    ` A draft of ${file}: ${paragraphs.length} paragraphs. Correct every line, then delete "draft" and this comment.`,
    ' Give each record an id that says what it is, as ids never change afterwards.',
    ' data/README.md explains the fields; "npm run check-data" lists what is still to do.',
    '',
    ' How the paragraphs begin, and the dates that they print:',
    ...paragraphs.flatMap((words, i) => [
      ` ${i + 1}: ${words.trim().split(/\s+/).slice(0, 8).join(' ')} …`,
      ...findFigures(words, language)
        .filter(({ qualifier }) => qualifier === 'beyond')
        .map(({ phrase }) => `      ${phrase} → a limit, which only a fact can say`),
      ...findDates(words).map((date) => `      ${date.text} → ${date.edtf ?? 'no year beside it'}`),
    ]),
  ].join('\n');
  return document.toString({ lineWidth: 0 });

  function slug(name: string): string {
    return `${id}-${name}`.slice(-longestId).replace(/^-+/, '');
  }
}

/** The other language has the same sign or code, and another word. */
function unitOf(unit: string, language: Lang) {
  return /^(?:%|[A-Z]{3})$/.test(unit) ? { vi: unit, en: unit } : { ...EMPTY, [language]: unit };
}

function languageOf(text: string): Lang {
  // One character in six of Vietnamese text is such a letter; of English text, those of a few names.
  const marked = text.match(/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu)?.length ?? 0;
  return marked > text.length / 20 ? 'vi' : 'en';
}

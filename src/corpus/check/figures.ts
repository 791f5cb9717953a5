/** Holds figures against their phrases, and the figures of a series against each other. */
import type { ArticleText } from '../article-text.ts';
import { findDates } from '../extract/find-dates.ts';
import type { ParsedFiles } from '../parse.ts';
import type { Figure, LocalText } from '../schema.ts';
import { checkPhrase } from './phrase.ts';
import type { Problem } from './problem.ts';

/** Their dates, and what may be compared with what. */
export function checkFigures({ articles }: ParsedFiles): Problem[] {
  const heads = new Map<string, Series>();
  return articles.flatMap(({ file, value }) =>
    value.figures.flatMap((figure, i) => {
      const problems = checkSeries(figure, heads).map(([field, message]) =>
        file.problem(['figures', i, field], message),
      );
      if ((figure.period === undefined) === (figure.asOf === undefined)) {
        const message = 'must have either a period or an asOf date, and not both';
        problems.push(file.problem(['figures', i], message));
      }
      return problems;
    }),
  );
}

/** What a phrase shows by itself. */
export function checkPhrases({ articles }: ParsedFiles): Problem[] {
  return articles.flatMap(({ file, value: { article, figures } }) =>
    figures.flatMap((figure, i) =>
      checkPhrase(figure, article.language).map(({ field, message }) =>
        file.problem(['figures', i, field], message),
      ),
    ),
  );
}

/** A plan, an average, and the beginning or the end of a year may be those of the year itself. */
const OF_ITSELF =
  /(?<!\p{L})(?:trung bình|bình quân|average|kế hoạch|dự toán|dự báo|dự kiến|mục tiêu|chỉ tiêu|đầu|cuối|plan\p{L}*|target|forecast|estimate|budget|goal|beginning|start|end|early|late)(?!\p{L})/iu;

/** What a growth is compared with is another time than that of the figure. */
export function checkBases({ articles }: ParsedFiles): Problem[] {
  return articles.flatMap(({ file, value: { figures } }) =>
    figures.flatMap(({ change, asOf = '', period = asOf }, i) => {
      if (change === undefined || OF_ITSELF.test(`${change.base.vi} ${change.base.en}`)) return [];
      const own = period.replace(/[~?%]/g, '');
      const years = own.split('/').map((end) => end.slice(0, 4));
      const dates = findDates(change.base.vi).flatMap(({ edtf }) => edtf ?? []);
      const bases = dates.length > 0 ? dates : (change.base.vi.match(/(?<!\p{N})[12]\d{3}(?!\p{N})/gu) ?? []);
      // “Cùng kỳ năm 2024” has the year alone.
      const isOwn = bases.some((base) => base === own || years.every((year) => year === base));
      return isOwn && bases.length === 1
        ? [
            file.problem(
              ['figures', i, 'change', 'base'],
              `must be another time than that of the figure, ${period}`,
            ),
          ]
        : [];
    }),
  );
}

/** What only the paragraph shows: what its words before and after a phrase make of it. */
export function checkFiguresIn(
  { articles }: ParsedFiles,
  texts: ReadonlyMap<string, ArticleText>,
): Problem[] {
  const languages = new Map(articles.map(({ value: { article } }) => [article.id, article.language]));
  return articles.flatMap(({ file, value: { article, figures } }) =>
    figures.flatMap((figure, i) => {
      const known = new Set(checkPhrase(figure, article.language).map(({ field }) => field));
      const words = texts.get(article.id)?.paragraphs[figure.paragraph - 1] ?? '';
      const own = checkPhrase(figure, article.language, words)
        .filter(({ field }) => !known.has(field))
        .map(({ field, message }) => file.problem(['figures', i, field], message));
      // Said again in other words, it has the same number; what is counted may be called otherwise there.
      const again = figure.also.flatMap(({ article: id, paragraph, text: phrase = figure.phrase }, j) =>
        checkPhrase(
          { ...figure, phrase, change: undefined },
          languages.get(id) ?? article.language,
          texts.get(id)?.paragraphs[paragraph - 1] ?? '',
        )
          .filter(({ field }) => field === 'value' || field === 'qualifier')
          .map(({ field, message }) => {
            const path = ['figures', i, 'also', j, 'text'];
            return file.problem(path, `must say the same as the figure, whose ${field} then ${message}`);
          }),
      );
      return [...own, ...again];
    }),
  );
}

type Series = Pick<Figure, 'id' | 'measure' | 'scope' | 'unit' | 'currency'>;

function checkSeries(
  figure: Series & Pick<Figure, 'series'>,
  heads: Map<string, Series>,
): [string, string][] {
  if (figure.series === undefined) return [];
  const head = heads.get(figure.series) ?? figure;
  heads.set(figure.series, head);
  return (['measure', 'scope', 'unit', 'currency'] as const).flatMap((field): [string, string][] => {
    const [own, wanted] = [inVietnamese(figure[field]), inVietnamese(head[field])];
    if (own === wanted) return [];
    const message = `must be the same in the whole series ${figure.series}; ${head.id} has ${wanted ?? 'none'}`;
    return [[field, message]];
  });
}

/** English says "1 year" and "2 years" of one unit; Vietnamese has one form for both. */
function inVietnamese(value: string | LocalText | undefined): string | undefined {
  return typeof value === 'object' ? value.vi : value;
}

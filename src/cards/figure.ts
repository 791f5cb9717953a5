/** A figure: its value with the qualifier that the text gives it, what it covers, when it held, and where from. */
import type { APIEmbedField } from 'discord-api-types/v10';
import { formatDate, parseEdtf } from '../corpus/dates.ts';
import { formatValue } from '../corpus/numbers.ts';
import type { Figure } from '../corpus/schema.ts';
import type { Lang } from '../lang.ts';
import { words } from '../words.ts';
import { capital, escapeText } from './text.ts';
import { type Body, colours, commonFields, linesField, ownField, type View, wordsOf } from './view.ts';

/** Characters for the figures beside it: a dozen of them. */
const COMPARABLE = 400;

/** What the card of a figure shows. */
export function figureBody(figure: Figure, view: View): Body {
  const w = wordsOf(view);
  const [open, close] = w.quoteMarks;
  const fields: APIEmbedField[] = [
    ownField(w.scope, figure.scope[view.lang], true),
    {
      name: figure.period !== undefined ? w.period : w.asOf,
      value: capital(formatDate(timeOf(figure), view.lang)),
      inline: true,
    },
  ];
  if (figure.change !== undefined) {
    const { percent, base } = figure.change;
    fields.push(ownField(w.change, `${changeOf(percent, view.lang)} (${base[view.lang]})`, true));
  }
  const others = comparable(figure, view);
  if (others.length > 0) {
    const lines = others.map(
      (other) => `${escapeText(formatFigure(other, view.lang))} · ${formatDate(timeOf(other), view.lang)}`,
    );
    fields.push(linesField(w.comparable, lines, view, COMPARABLE));
  }
  fields.push(...commonFields(figure, view));
  return {
    title: figure.measure[view.lang],
    colour: colours.figure,
    blocks: [
      { text: capital(formatFigure(figure, view.lang)), render: (piece) => `**${escapeText(piece)}**` },
      {
        text: figure.phrase,
        render: (piece, { first, last }) =>
          `${first ? `-# ${w.figureInWords}:\n> ${open}` : '> '}${escapeText(piece)}${last ? close : ''}`,
      },
    ],
    fields,
    label: w.kind.figure,
  };
}

/** "Tăng 22%", "Down 3%". */
function changeOf(percent: number, lang: Lang): string {
  const { up, down, none } = words[lang].changes;
  if (percent === 0) return none;
  const size = `${new Intl.NumberFormat(lang).format(Math.abs(percent))}%`;
  return percent > 0 ? up(size) : down(size);
}

/** The value with the qualifier that the text gives it: "gần 88 tỷ USD", "nearly 88 billion USD"; "thứ hai". */
export function formatFigure(figure: Figure, lang: Lang): string {
  return words[lang].qualifier[figure.qualifier](formatValue(figure, lang));
}

/** The period that a figure covers, or when it held (EDTF): the schema allows one of them. */
export function timeOf({ period, asOf }: Figure): string {
  return period ?? asOf!;
}

/**
 * Figures that may be set beside this one: the same series (measure and scope), over a period of the same length or,
 * as this one, as of some day.
 */
function comparable(figure: Figure, view: View): Figure[] {
  if (figure.series === undefined) return [];
  const length = lengthOf(figure);
  return view.corpus.figures.filter(
    (other) =>
      other.id !== figure.id &&
      other.series === figure.series &&
      (other.period === undefined) === (figure.period === undefined) &&
      // Months and leap years differ by a few days.
      Math.abs(lengthOf(other) - length) <= 3,
  );
}

/** Days that the figure covers; 0 if it held as of a day. */
function lengthOf({ period }: Figure): number {
  if (period === undefined) return 0;
  const { start, end } = parseEdtf(period);
  return start.until(end).days;
}

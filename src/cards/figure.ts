/** A figure: its value with the qualifier that the text gives it, what it covers, when it held, and where from. */
import type { APIEmbedField } from 'discord-api-types/v10';
import { formatDate, parseEdtf } from '../corpus/dates.ts';
import type { Figure } from '../corpus/schema.ts';
import type { Lang } from '../lang.ts';
import { words } from '../words.ts';
import { escapeText } from './text.ts';
import { type Body, colours, commonFields, type View, wordsOf } from './view.ts';

export function figureBody(figure: Figure, view: View): Body {
  const w = wordsOf(view);
  const [open, close] = w.quoteMarks;
  const fields: APIEmbedField[] = [
    { name: w.scope, value: escapeText(figure.scope[view.lang]), inline: true },
    {
      name: figure.period !== undefined ? w.period : w.asOf,
      value: formatDate(figure.period ?? figure.asOf!, view.lang),
      inline: true,
    },
  ];
  if (figure.change !== undefined) {
    const percent = new Intl.NumberFormat(view.lang, { signDisplay: 'always' }).format(figure.change.percent);
    fields.push({
      name: w.change,
      value: escapeText(w.changeOf(`${percent} %`, figure.change.base[view.lang])),
      inline: true,
    });
  }
  const others = comparable(figure, view);
  if (others.length > 0) {
    const lines = others.map(
      (other) => `${escapeText(formatFigure(other, view.lang))} (${formatDate(other.period!, view.lang)})`,
    );
    fields.push({ name: w.comparable, value: lines.join('\n') });
  }
  fields.push(...commonFields(figure, view));
  return {
    title: figure.measure[view.lang],
    colour: colours.figure,
    blocks: [
      { text: formatFigure(figure, view.lang), render: (piece) => `**${escapeText(piece)}**` },
      {
        text: figure.phrase,
        render: (piece, { first, last }) =>
          `${first ? `-# ${w.figureInWords}:\n> ${open}` : '> '}${escapeText(piece)}${last ? close : ''}`,
      },
    ],
    fields,
    label: w.verbatim,
  };
}

/**
 * The value in words of the language: "gần 88 tỷ USD", "nearly 88 billion USD". The scale is named in full, since
 * the short form of 149.7e9 is "150 T" in Vietnamese, and T reads as trillion in English.
 */
export function formatFigure(figure: Figure, lang: Lang): string {
  const number = formatNumber(figure.value, lang);
  // What a rank counts stands in its measure.
  const value = figure.qualifier === 'rank' ? number : `${number} ${figure.unit[lang]}`;
  return words[lang].qualifier[figure.qualifier](value);
}

function formatNumber(value: number, lang: Lang): string {
  const scales = [
    { from: 1e9, vi: 'tỷ', en: 'billion' },
    { from: 1e6, vi: 'triệu', en: 'million' },
  ];
  const scale = scales.find(({ from }) => Math.abs(value) >= from);
  const digits = new Intl.NumberFormat(lang, {
    maximumFractionDigits: 2,
    // Years and small counts are not grouped: 2030, 4000; 10.000 is.
    useGrouping: Math.abs(value) >= 10_000 && scale === undefined,
  }).format(scale === undefined ? value : value / scale.from);
  return scale === undefined ? digits : `${digits} ${scale[lang]}`;
}

/** Figures that may be set beside this one: the same series (measure and scope) over a period of the same length. */
function comparable(figure: Figure, view: View): Figure[] {
  if (figure.series === undefined || figure.period === undefined) return [];
  const length = days(figure.period);
  return view.corpus.figures.filter(
    (other) =>
      other.id !== figure.id &&
      other.series === figure.series &&
      other.period !== undefined &&
      // Months and leap years differ by a few days.
      Math.abs(days(other.period) - length) <= 3,
  );
}

function days(period: string): number {
  const { start, end } = parseEdtf(period);
  return start.until(end).days;
}

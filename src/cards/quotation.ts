/** A quotation: the words as they stand in the source, who said them and in which office, when, and where from. */
import type { APIEmbedField } from 'discord-api-types/v10';
import { formatDate } from '../corpus/dates.ts';
import type { Quotation } from '../corpus/schema.ts';
import { capital, escapeText } from './text.ts';
import { type Block, type Body, colours, commonFields, ownField, type View, wordsOf } from './view.ts';

/** What the card of a quotation shows. */
export function quotationBody(quotation: Quotation, view: View): Body {
  const w = wordsOf(view);
  const speaker = speakerName(quotation, view);
  const blocks: Block[] = [
    quotation.wording === 'reported' ? reportedBlock(quotation, view) : quotedBlock(quotation, view),
  ];
  const { translation } = quotation;
  const isTranslated = quotation.wording !== 'reported' && view.lang !== quotation.language;
  if (isTranslated) blocks.push(translationBlock(quotation, view));
  blocks.push({
    text: quotation.role[view.lang],
    render: (piece) => `— ${escapeText(piece)}`,
  });

  const fields: APIEmbedField[] = [];
  if (quotation.occasion !== undefined) {
    fields.push(ownField(w.occasion, quotation.occasion[view.lang]));
  }
  if (quotation.askedBy !== undefined) {
    fields.push(ownField(w.askedBy, capital(quotation.askedBy[view.lang]), true));
  }
  if (quotation.date !== undefined) {
    fields.push({ name: w.said, value: capital(formatDate(quotation.date, view.lang)), inline: true });
  }
  const published = isTranslated && translation.by === 'official' ? [translation.source] : [];
  fields.push(...commonFields({ ...quotation, sources: [...quotation.sources, ...published] }, view));
  return {
    title: speaker ?? `${w[quotation.wording as 'theme' | 'principle']}`,
    colour: colours.quotation,
    blocks,
    fields,
    label: quotation.wording === 'reported' ? w.reported : w.verbatim,
  };
}

/** The speaker's name, or null where a theme or principle has none. */
export function speakerName(quotation: Quotation, view: Pick<View, 'corpus' | 'lang'>): string | null {
  if (quotation.speaker === undefined) return null;
  const speaker = view.corpus.get(quotation.speaker);
  if (speaker?.kind === 'person') return speaker.name;
  if (speaker?.kind === 'term') return speaker.term[view.lang];
  return null;
}

function quotedBlock(quotation: Quotation, view: View): Block {
  const [open, close] = wordsOf(view).quoteMarks;
  return {
    text: quotation.text,
    render: (piece, { first, last }) => `> ${first ? open : ''}${escapeText(piece)}${last ? close : ''}`,
  };
}

function reportedBlock(quotation: Quotation, view: View): Block {
  const text = view.lang === quotation.language ? quotation.text : quotation.translation.text;
  return { text, render: escapeText };
}

function translationBlock({ translation }: Quotation, view: View): Block {
  const w = wordsOf(view);
  const label = translation.by === 'us' ? w.translationByUs : w.wordingOfficial;
  return {
    text: translation.text,
    render: (piece, { first }) => `${first ? `**${label}:** ` : ''}${escapeText(piece)}`,
  };
}

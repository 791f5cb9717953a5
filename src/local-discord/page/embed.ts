/** An embed as Discord draws it. */
import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { webAddress } from './addresses.ts';
import { showImage } from './attachments.ts';
import type { Context } from './context.ts';
import { element } from './dom.ts';
import { outwardLink, richLine, richText } from './rich-text.ts';
import { formatSent } from './time.ts';

/** The card of an embed. */
export function showEmbed(embed: APIEmbed, context: Context): HTMLElement {
  const card = element(
    'article',
    { class: 'embed' },
    element(
      'div',
      { class: 'embed-text' },
      embed.author &&
        element('p', { class: 'embed-author' }, linked(embed.author.name, embed.author.url, context)),
      embed.title &&
        element(
          'h3',
          { class: 'embed-title', dir: 'auto' },
          linked(richLine(embed.title, context), embed.url, context),
        ),
      embed.description &&
        element('div', { class: 'embed-description' }, richText(embed.description, context)),
      embed.fields?.length && showFields(embed.fields, context),
    ),
    embed.thumbnail && element('div', { class: 'embed-thumbnail' }, showImage(embed.thumbnail, context)),
    embed.image && element('div', { class: 'embed-image' }, showImage(embed.image, context)),
    showFooter(embed, context),
  );
  if (embed.color) card.style.setProperty('--accent', `#${embed.color.toString(16).padStart(6, '0')}`);
  return card;
}

function linked(content: string | Node, url: string | undefined, context: Context): string | Node {
  const address = url && webAddress(url);
  return address ? outwardLink(address, context, content) : content;
}

/** Inline fields stand up to three in a row, as in Discord; on a narrow screen they stack. */
function showFields(fields: APIEmbedField[], context: Context): HTMLElement {
  const grid = element('dl', { class: 'embed-fields' });
  for (const [index, field] of fields.entries()) {
    const cell = element(
      'div',
      { class: field.inline ? 'inline' : undefined },
      element('dt', { dir: 'auto' }, richLine(field.name, context)),
      element('dd', {}, richText(field.value, context)),
    );
    cell.style.setProperty('--span', String(field.inline ? 12 / rowLength(fields, index) : 12));
    grid.append(cell);
  }
  return grid;
}

/** How many inline fields share the row of the field at `index`: 1, 2 or 3. */
function rowLength(fields: APIEmbedField[], index: number): number {
  let first = index;
  while (fields[first - 1]?.inline) first -= 1;
  first += Math.floor((index - first) / 3) * 3;
  let length = 1;
  while (length < 3 && fields[first + length]?.inline) length += 1;
  return length;
}

function showFooter({ footer, timestamp }: APIEmbed, context: Context): HTMLElement | null {
  if (!footer && !timestamp) return null;
  const { locale } = context;
  const sent =
    timestamp && element('time', { datetime: timestamp, lang: locale }, formatSent(timestamp, locale));
  return element(
    'footer',
    { class: 'embed-footer' },
    footer && element('bdi', {}, footer.text),
    footer && sent && ' • ',
    sent,
  );
}

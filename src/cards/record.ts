/** A record as a message: its body, paged, with its buttons. Every press carries its whole state. */
import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
} from 'discord-api-types/v10';
import type { CorpusRecord } from '../corpus/schema.ts';
import { otherLang } from '../lang.ts';
import { customId, type Reply } from '../reply.ts';
import { words } from '../words.ts';
import { articleBody, type Part, partLabel, partsOf } from './article.ts';
import { actionRow, articleButton, button, linkButton, pagerButtons } from './buttons.ts';
import { factBody, personBody, termBody } from './entry.ts';
import { eventBody } from './event.ts';
import { figureBody } from './figure.ts';
import { limits, withinLimits } from './limits.ts';
import { pickRow } from './list.ts';
import { recordsNaming } from './named-in.ts';
import { quotationBody } from './quotation.ts';
import { cut, escapeText, split } from './text.ts';
import { type Block, type Body, type View, wordsOf } from './view.ts';

/** Characters of a page: with the longest fields beside it (see view.ts) an embed stays below 6000. */
const PAGE_LENGTH = 2400;

/** The card of a record, in one language; the other one is a press away. */
export function recordCard(record: CorpusRecord, view: View): Reply {
  const body = bodyOf(record, view);
  const pages = paginate(body.blocks);
  const page = Math.min(Math.max(view.page ?? 0, 0), pages.length - 1);
  const footer = [body.label, record.id];
  if (pages.length > 1) footer.unshift(wordsOf(view).page(page + 1, pages.length));
  return withinLimits({
    embeds: [
      {
        title: cut(escapeText(body.title), limits.title),
        ...(body.blocks.length > 0 && { description: pages[page] }),
        color: body.colour,
        fields: body.fields,
        footer: { text: footer.join(' · ') },
      },
    ],
    components: buttonRows(record, view, page, pages.length),
  });
}

function bodyOf(record: CorpusRecord, view: View): Body {
  switch (record.kind) {
    case 'quotation':
      return quotationBody(record, view);
    case 'figure':
      return figureBody(record, view);
    case 'article':
      return articleBody(record, view);
    case 'event':
      return eventBody(record, view);
    case 'fact':
      return factBody(record, view);
    case 'person':
      return personBody(record, view);
    case 'term':
      return termBody(record, view);
  }
}

/** The blocks on as few pages as hold them; a block too long for one page goes on to the next. At least one. */
function paginate(blocks: readonly Block[]): string[] {
  const pages: string[] = [];
  let page = '';
  for (const block of blocks) {
    // A character may need a backslash, so a piece takes at most half of a page.
    const pieces = split(block.text, PAGE_LENGTH / 2 - 200);
    pieces.forEach((piece, index) => {
      const shown = block.render(piece, { first: index === 0, last: index === pieces.length - 1 });
      if (page !== '' && page.length + 1 + shown.length > PAGE_LENGTH) {
        pages.push(page);
        page = '';
      }
      page += page === '' ? shown : `\n${shown}`;
    });
  }
  return [...pages, page];
}

function buttonRows(
  record: CorpusRecord,
  view: View,
  page: number,
  pages: number,
): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const w = wordsOf(view);
  const other = otherLang(view.lang);
  const asked = view.dateAt === undefined ? [] : [view.dateAt];
  const idOf = (verb: 'show' | 'share', lang: View['lang'], n: number) =>
    customId('search', verb, record.id, lang, n, ...asked);
  const first = [button(words[other].language, idOf('show', other, page))];
  if (record.kind === 'article') first.push(...partButtons(record.id, view));
  else if ('article' in record) first.push(articleButton(record.article, view));
  if (record.kind === 'quotation')
    first.push(button(w.another, customId('quote', 'another', record.id, view.lang)));
  const second: APIButtonComponent[] = [];
  if (view.private) second.push(button(w.share, idOf('share', view.lang, page)));
  if (view.reportUrl) {
    second.push(linkButton(w.report, view.reportUrl.replaceAll('{id}', encodeURIComponent(record.id))));
  }
  const pager = pagerButtons(page, pages, view, (n) => idOf('show', view.lang, n));
  const rows: APIActionRowComponent<APIComponentInMessageActionRow>[] = [
    // One button alone in a row of its own looks lost.
    ...(first.length + second.length <= limits.rowButtons ? [[...first, ...second]] : [first, second]),
    pager,
  ]
    .filter((row) => row.length > 0)
    .map(actionRow);
  const named = record.kind === 'term' ? recordsNaming(record, view.corpus) : [];
  return named.length > 0 ? [...rows, pickRow(named, 'named', view)] : rows;
}

/** Quotations, figures, dates and facts of an article, each one press away. */
function partButtons(id: string, view: View): APIButtonComponent[] {
  return (Object.keys(wordsOf(view).parts) as Part[])
    .map((part) => ({ part, records: partsOf(id, part, view) }))
    .filter(({ records }) => records.length > 0)
    .map(({ part, records }) =>
      button(partLabel(part, records, view), customId('summary', 'part', id, part, view.lang, 0)),
    );
}

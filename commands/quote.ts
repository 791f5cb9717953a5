import { answer, choices, pressedList, type Scope, viewFor, wellKnown } from '../src/answer.ts';
import { recordCard } from '../src/cards/record.ts';
import type { View } from '../src/cards/view.ts';
import type { App, Command, Typing } from '../src/command.ts';
import { readingCommand, suggestedOption } from '../src/command-data.ts';
import { anniversariesOn } from '../src/corpus/on-this-day.ts';
import type { CorpusRecord } from '../src/corpus/schema.ts';
import type { Reply } from '../src/reply.ts';
import { words } from '../src/words.ts';

const scope: Scope = { command: 'quote', kinds: ['quotation'] };

/** /quote: who said what. Without words to search for, one of the quotations by chance. */
export const quote = {
  data: readingCommand('quote', suggestedOption('search')),

  run(call, app) {
    const view = viewFor(call, app);
    const search = call.options.search;
    if (typeof search === 'string') return answer(search, scope, view, app);
    return byChance(view, null);
  },

  suggest(typing, app) {
    return choices(typing, scope, app, () => wellKnown(scope, app, ofToday(typing, app)));
  },

  press(press, app) {
    const [action, id, lang] = press.args;
    if (action === 'another') return byChance(viewFor(press, app, lang), id ?? null);
    return pressedList(press, scope, app);
  },
} satisfies Command;

/** Quotations of the articles that tell of today's anniversaries. */
function ofToday(typing: Typing, app: App): CorpusRecord[] {
  const articles = new Set(
    anniversariesOn(app.corpus, viewFor(typing, app).today).flatMap(({ sources }) =>
      sources.flatMap((source) => ('article' in source ? [source.article] : [])),
    ),
  );
  return wellKnown(scope, app).filter((record) => 'article' in record && articles.has(record.article));
}

/** The card of any quotation but the one just shown, unless it is the only one; words reported by us are no quotations. */
function byChance(view: View, shown: string | null): Reply {
  const all = view.corpus.quotations.filter(({ wording }) => wording !== 'reported');
  const others = all.filter(({ id }) => id !== shown);
  const from = others.length > 0 ? others : all;
  const quotation = from[Math.floor(Math.random() * from.length)];
  return quotation === undefined ? { content: words[view.lang].noQuotations } : recordCard(quotation, view);
}

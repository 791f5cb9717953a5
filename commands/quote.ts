import { answer, choices, pressedList, type Scope, viewFor, wellKnown } from '../src/answer.ts';
import { recordCard } from '../src/cards/record.ts';
import type { App, Command } from '../src/command.ts';
import { readingCommand, suggestedOption } from '../src/command-data.ts';
import { anniversariesOn } from '../src/corpus/on-this-day.ts';
import type { CorpusRecord, Quotation } from '../src/corpus/schema.ts';
import { readLang } from '../src/lang.ts';

const scope: Scope = { command: 'quote', kinds: ['quotation'] };

/** /quote: who said what. Without words to search for, one of the quotations by chance. */
export const quote = {
  data: readingCommand('quote', suggestedOption('search')),

  run(call, app) {
    const view = viewFor(call, app);
    const search = call.options.search;
    if (typeof search === 'string') return answer(search, scope, view, app);
    return recordCard(byChance(app, null), view);
  },

  suggest(typing, app) {
    return choices(typing.focused.value, scope, typing.lang, app, atRest(typing.timeZone, app));
  },

  press(press, app) {
    const lang = readLang(press.args[press.args[0] === 'another' ? 2 : 1], press.lang);
    const view = viewFor(press, app, lang);
    if (press.args[0] === 'another') return recordCard(byChance(app, press.args[1] ?? null), view);
    return pressedList(press.args, scope, view, app);
  },
} satisfies Command;

/** Quotations of today's anniversaries first (of an article that tells of them), then the best known. */
function atRest(timeZone: string, app: App): CorpusRecord[] {
  const today = app.now().toZonedDateTimeISO(timeZone).toPlainDate();
  const articles = new Set(
    anniversariesOn(app.corpus, today).flatMap(({ sources }) =>
      sources.flatMap((source) => ('article' in source ? [source.article] : [])),
    ),
  );
  const known = wellKnown(scope, app);
  const ofToday = known.filter((record) => record.kind === 'quotation' && articles.has(record.article));
  return [...ofToday, ...known.filter((record) => !ofToday.includes(record))];
}

/** Any quotation but the one just shown; words reported by us are no quotations. */
function byChance(app: App, shown: string | null): Quotation {
  const all = app.corpus.quotations.filter(({ wording, id }) => wording !== 'reported' && id !== shown);
  return all[Math.floor(Math.random() * all.length)]!;
}

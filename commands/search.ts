import { answer, choices, pressedList, type Scope, viewFor, wellKnown } from '../src/answer.ts';
import { recordCard } from '../src/cards/record.ts';
import { typed } from '../src/cards/text.ts';
import type { App, Command, Press, Typing } from '../src/command.ts';
import { readingCommand, suggestedOption } from '../src/command-data.ts';
import { anniversariesOn } from '../src/corpus/on-this-day.ts';
import type { CorpusRecord } from '../src/corpus/schema.ts';
import type { PressReply } from '../src/reply.ts';
import { words } from '../src/words.ts';

const scope: Scope = { command: 'search' };

/** /search: everything, ranked. It also answers the buttons that open, turn or share a record's card. */
export const search = {
  data: readingCommand('search', suggestedOption('search').setRequired(true)),

  run(call, app) {
    const view = viewFor(call, app);
    return answer(String(call.options.search ?? ''), scope, view, app);
  },

  suggest(typing, app) {
    return choices(typing, scope, app, () => wellKnown(scope, app, eventsOfToday(typing, app)));
  },

  press(press, app) {
    switch (press.args[0]) {
      case 'show':
        return show(press, press.args.slice(1), app);
      case 'pick':
        return show(press, [press.values[0] ?? '', press.args[1] ?? ''], app);
      case 'share': {
        const shared = show(press, press.args.slice(1), app, true);
        return { asNew: true, private: false, ...shared };
      }
      default:
        return pressedList(press, scope, app);
    }
  },
} satisfies Command;

/** The card of a record, by its id, the language, the page, and which of an event's dates was asked for. */
function show(
  press: Press,
  [id = '', lang, page, dateAt]: readonly string[],
  app: App,
  shared = false,
): PressReply {
  const view = {
    ...viewFor(press, app, lang),
    page: Number(page) || 0,
    ...(dateAt !== undefined && { dateAt: Number(dateAt) || 0 }),
    ...(shared && { private: false }),
  };
  const record = app.corpus.get(id);
  if (record !== undefined) return recordCard(record, view);
  // The message outlived the record: it stays as it is, and only the one who pressed is told.
  return { content: words[view.lang].gone(typed(id)), asNew: true, private: true };
}

function eventsOfToday(typing: Typing, app: App): CorpusRecord[] {
  return anniversariesOn(app.corpus, viewFor(typing, app).today).map(({ event }) => event);
}

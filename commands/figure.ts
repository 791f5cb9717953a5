import { answer, choices, pressedList, type Scope, viewFor, wellKnown } from '../src/answer.ts';
import { listCard } from '../src/cards/list.ts';
import type { View } from '../src/cards/view.ts';
import type { App, Command } from '../src/command.ts';
import { readingCommand, suggestedOption } from '../src/command-data.ts';
import { customId, type Reply } from '../src/reply.ts';
import { words } from '../src/words.ts';

const scope: Scope = { command: 'figure', kinds: ['figure'] };

/** /figure: a number with what it covers and when it held. Without words to search for, the list of figures. */
export const figure = {
  data: readingCommand('figure', suggestedOption('search')),

  run(call, app) {
    const view = viewFor(call, app);
    const search = call.options.search;
    return typeof search === 'string' ? answer(search, scope, view, app) : allFigures(view, app, 0);
  },

  suggest(typing, app) {
    return choices(typing, scope, app, () => wellKnown(scope, app));
  },

  press(press, app) {
    const [action, lang, page] = press.args;
    if (action === 'all') return allFigures(viewFor(press, app, lang), app, Number(page) || 0);
    return pressedList(press, scope, app);
  },
} satisfies Command;

function allFigures(view: View, app: App, page: number): Reply {
  return listCard(
    {
      title: words[view.lang].parts.figure,
      entries: wellKnown(scope, app).map((record) => ({ record })),
      page,
      idOf: (n, lang) => customId('figure', 'all', lang, n),
    },
    view,
  );
}

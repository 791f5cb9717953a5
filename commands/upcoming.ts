import { viewFor } from '../src/answer.ts';
import { upcomingLine } from '../src/cards/event.ts';
import { listCard } from '../src/cards/list.ts';
import type { View } from '../src/cards/view.ts';
import type { App, Command } from '../src/command.ts';
import { countOption, readingCommand } from '../src/command-data.ts';
import { upcoming as comingEvents } from '../src/corpus/on-this-day.ts';
import { customId, type Reply } from '../src/reply.ts';
import { words } from '../src/words.ts';

const MOST = 20;
const DEFAULT = 5;

/** /upcoming: the next anniversaries and events, nearest first. */
export const upcoming = {
  data: readingCommand('upcoming', countOption(1, MOST)),

  run(call, app) {
    const view = viewFor(call, app);
    return comingCard(readCount(call.options.count), view, app, 0);
  },

  press(press, app) {
    const [, count, lang, page] = press.args;
    const view = viewFor(press, app, lang);
    return comingCard(readCount(Number(count)), view, app, Number(page) || 0);
  },
} satisfies Command;

function comingCard(count: number, view: View, app: App, page: number): Reply {
  const w = words[view.lang];
  const found = comingEvents(app.corpus, view.today, { count });
  return listCard(
    {
      title: w.upcoming,
      intro: found.length === 0 ? w.noUpcoming : found.length < count ? `${w.onlyUpcoming}\n` : undefined,
      entries: found.map((one) => ({
        record: one.event,
        line: upcomingLine(one, view),
        sources: one.sources,
      })),
      page,
      idOf: (n, lang) => customId('upcoming', 'page', count, lang, n),
    },
    view,
  );
}

function readCount(value: unknown): number {
  return typeof value === 'number' && value >= 1 && value <= MOST ? Math.floor(value) : DEFAULT;
}

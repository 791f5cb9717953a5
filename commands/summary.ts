import { answer, choices, pressedList, type Scope, viewFor } from '../src/answer.ts';
import { newestFirst, type Part, partLabel, partsOf } from '../src/cards/article.ts';
import { listCard } from '../src/cards/list.ts';
import { escapeText, typed } from '../src/cards/text.ts';
import type { View } from '../src/cards/view.ts';
import type { App, Command } from '../src/command.ts';
import { readingCommand, suggestedOption } from '../src/command-data.ts';
import { customId, type PressReply, type Reply } from '../src/reply.ts';
import { words } from '../src/words.ts';

const scope: Scope = { command: 'summary', kinds: ['article'] };

/** /summary: an article in a few sentences; its quotations, figures, dates and facts one press away. */
export const summary = {
  data: readingCommand('summary', suggestedOption('article')),

  run(call, app) {
    const view = viewFor(call, app);
    const article = call.options.article;
    return typeof article === 'string' ? answer(article, scope, view, app) : allArticles(view, app, 0);
  },

  suggest(typing, app) {
    return choices(typing, scope, app, () => newestFirst(app.corpus.articles));
  },

  press(press, app) {
    const [action, ...args] = press.args;
    if (action === 'part') return part(args, viewFor(press, app, args[2]), app);
    if (action === 'all') return allArticles(viewFor(press, app, args[0]), app, Number(args[1]) || 0);
    return pressedList(press, scope, app);
  },
} satisfies Command;

/** `part|article|quotation|lang|page`: the records of one kind that rest on the article. */
function part([id = '', kind = '', , page]: string[], view: View, app: App): PressReply {
  const w = words[view.lang];
  const article = app.corpus.get(id);
  if (article?.kind !== 'article' || !Object.hasOwn(w.parts, kind)) {
    return { content: w.gone(typed(id)), asNew: true, private: true };
  }
  const records = partsOf(id, kind as Part, view);
  return listCard(
    {
      title: `${partLabel(kind as Part, records, view)} · ${escapeText(article.title[view.lang])}`,
      article: id,
      entries: records.map((record) => ({ record })),
      page: Number(page) || 0,
      idOf: (n, lang) => customId('summary', 'part', id, kind, lang, n),
    },
    view,
  );
}

function allArticles(view: View, app: App, page: number): Reply {
  return listCard(
    {
      title: words[view.lang].about.articles,
      entries: newestFirst(app.corpus.articles).map((record) => ({ record })),
      page,
      idOf: (n, lang) => customId('summary', 'all', lang, n),
    },
    view,
  );
}

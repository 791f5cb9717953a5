import { viewFor } from '../src/answer.ts';
import { newestFirst } from '../src/cards/article.ts';
import { actionRow, button, linkButton } from '../src/cards/buttons.ts';
import { limits, withinLimits } from '../src/cards/limits.ts';
import { wholeLines } from '../src/cards/text.ts';
import { articleLine, colours, type View } from '../src/cards/view.ts';
import type { App, Command, Context } from '../src/command.ts';
import { readingCommand } from '../src/command-data.ts';
import { dailyCommandWords } from '../src/daily/words.ts';
import { otherLang } from '../src/lang.ts';
import { customId, type Reply } from '../src/reply.ts';
import { commandWords, words } from '../src/words.ts';

/** /about: what the bot is, what it holds, and how to report a mistake. */
export const about = {
  data: readingCommand('about'),

  run: (call, app) => aboutCard(viewFor(call, app), app, call),

  press: (press, app) => aboutCard(viewFor(press, app, press.args[1]), app, press),
} satisfies Command;

function aboutCard(view: View, app: App, { guild }: Context): Reply {
  const { corpus, reportUrl } = app;
  const w = words[view.lang];
  const other = otherLang(view.lang);
  const reported = corpus.quotations.filter(({ wording }) => wording === 'reported').length;
  const buttons = [button(words[other].language, customId('about', 'show', other))];
  if (reportUrl) buttons.push(linkButton(w.report, reportUrl.replaceAll('{id}', 'about')));
  return withinLimits({
    embeds: [
      {
        title: w.about.title,
        description: `${w.about.what}\n\n${w.about.promise}`,
        color: colours.list,
        fields: [
          {
            name: w.about.holds,
            value: w.about.counts({
              articles: corpus.articles.length,
              quotations: corpus.quotations.length - reported,
              reported,
              figures: corpus.figures.length,
              events: corpus.events.length,
              facts: corpus.facts.length,
            }),
          },
          {
            name: w.about.articles,
            value:
              corpus.articles.length === 0
                ? '—'
                : wholeLines(
                    newestFirst(corpus.articles).map(({ id }) => `• ${articleLine(id, [], view)}`),
                    limits.fieldValue,
                    w.about.moreArticles,
                  ),
          },
          {
            name: w.about.commands,
            value: [
              ...Object.values(commandWords),
              // In a direct message Discord does not offer it.
              ...(guild === null ? [] : [dailyCommandWords.schedule]),
              dailyCommandWords.remind,
            ]
              .map(({ name, description }) => `\`/${name[view.lang]}\` ${description[view.lang]}`)
              .join('\n'),
          },
          { name: w.about.mistake, value: reportUrl ? w.about.howToReport : w.about.tellOperator },
        ],
      },
    ],
    components: [actionRow(buttons)],
  });
}

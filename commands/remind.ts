import type { App, Call, Command } from '../src/command.ts';
import { langOf } from '../src/context.ts';
import { clockTime, statusCard } from '../src/daily/answers.ts';
import { remindData } from '../src/daily/command-data.ts';
import { readChoices, zoneChoices } from '../src/daily/options.ts';
import { dailyWords } from '../src/daily/words.ts';
import type { Reply } from '../src/reply.ts';

/** /remind: the daily post in a person's own direct messages. */
export const remind = {
  data: remindData(),

  async run({ ...call }, app) {
    // Only the asker sees the answers: they speak the asker's language, not the server's.
    call.lang = langOf(call.user.locale);
    if (call.subcommand === 'on') return turnOn(call, app);
    const w = dailyWords[call.lang];
    const was = await app.schedules.off(`user:${call.user.id}`);
    return { content: was ? w.remindOff : w.remindNone, private: true };
  },

  suggest: ({ focused }, app) => zoneChoices(focused.value, app.now()),
} satisfies Command;

async function turnOn(call: Call, app: App): Promise<Reply> {
  const { lang, user } = call;
  const w = dailyWords[lang];
  const owner = `user:${user.id}` as const;
  const before = (await app.schedules.status(owner))?.row;
  const choices = readChoices(call, before, user.locale);
  // A first message shows at once whether Discord lets the bot write to this person.
  const channelId =
    before?.state === 'on'
      ? before.channelId
      : await app.schedules.greet(user.id, w.remindOn(clockTime(choices.minute), choices.timeZone), lang);
  const status = await app.schedules.set(
    owner,
    { ...choices, channelId, roleId: null, setBy: user.id },
    lang,
  );
  return statusCard(status, lang, w.remindSet);
}

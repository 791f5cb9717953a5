import type { App, Call, Command } from '../src/command.ts';
import { clockTime, statusCard } from '../src/daily/answers.ts';
import { remindData } from '../src/daily/command-data.ts';
import { readChoices, zoneChoices } from '../src/daily/options.ts';
import { dailyWords } from '../src/daily/words.ts';
import { langOf } from '../src/lang.ts';
import type { Reply } from '../src/reply.ts';

/** /remind: the daily post in a person's own direct messages. */
export const remind = {
  data: remindData(),
  private: true,

  async run({ ...call }, app) {
    // Only the asker sees the answers: they speak the asker's language, not the server's.
    call.lang = langOf(call.user.locale);
    if (call.subcommand === 'on') return turnOn(call, app);
    const w = dailyWords[call.lang];
    const was = await app.schedules.off(`user:${call.user.id}`);
    return { content: was ? w.remindOff : w.remindNone };
  },

  suggest: ({ focused }, app) => zoneChoices(focused.value, app.now()),
} satisfies Command;

async function turnOn(call: Call, app: App): Promise<Reply> {
  const { lang, user } = call;
  const w = dailyWords[lang];
  const before = (await app.schedules.status(`user:${user.id}`))?.row;
  const choices = readChoices(call, before, user.locale);
  const greeting = w.remindOn(clockTime(choices.minute), choices.timeZone);
  const settings = { ...choices, roleId: null, setBy: user.id };
  const status = await app.schedules.remind(user.id, settings, greeting, lang);
  return statusCard(status, lang, w.remindSet);
}

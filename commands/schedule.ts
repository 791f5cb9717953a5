import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { App, Call, Command } from '../src/command.ts';
import { formatDate } from '../src/corpus/dates.ts';
import { resumedLine, statusCard } from '../src/daily/answers.ts';
import { scheduleData } from '../src/daily/command-data.ts';
import { readChoices, zoneChoices } from '../src/daily/options.ts';
import type { Settings } from '../src/daily/schedules.ts';
import { dailyWords } from '../src/daily/words.ts';
import { UserError } from '../src/errors.ts';
import { langOf } from '../src/lang.ts';
import type { Reply } from '../src/reply.ts';

/** /schedule: this server's daily post. */
export const schedule = {
  data: scheduleData(),
  private: true,

  async run({ ...call }, app) {
    // Only the asker sees the answers: they speak the asker's language, not the server's.
    call.lang = langOf(call.user.locale);
    const w = dailyWords[call.lang];
    if (call.guild === null) throw new UserError(w.onlyInServer);
    // Discord asks for it already, but a server may hand the command to others.
    if ((call.permissions & PermissionFlagsBits.ManageGuild) === 0n) throw new UserError(w.onlyManagers);
    const owner = `guild:${call.guild.id}` as const;
    switch (call.subcommand) {
      case 'set': {
        const settings = await readSettings(call, call.guild, app);
        await app.schedules.checkAsker(owner, call.user.id, call.lang, settings);
        const status = await app.schedules.set(owner, settings, call.lang);
        return statusCard(status, call.lang, w.saved(`<#${status.row.channelId}>`));
      }
      case 'test': {
        await app.schedules.checkAsker(owner, call.user.id, call.lang);
        const { link, status } = await app.schedules.test(owner, call.lang);
        return statusCard(status, call.lang, w.tested(link));
      }
      case 'pause':
        return statusCard(await app.schedules.pause(owner, call.lang), call.lang, null);
      case 'resume': {
        await app.schedules.checkAsker(owner, call.user.id, call.lang);
        const before = await app.schedules.status(owner);
        const status = await app.schedules.resume(owner, call.lang);
        return statusCard(status, call.lang, resumedLine(before ?? status, call.lang));
      }
      case 'skip': {
        const { skipped, status } = await app.schedules.skip(owner, call.lang);
        return statusCard(status, call.lang, w.skipped(formatDate(skipped, call.lang)));
      }
      case 'off':
        return { content: (await app.schedules.off(owner)) ? w.off : w.notSet };
      default:
        return show(await app.schedules.show(owner, call.lang), call);
    }
  },

  suggest: ({ focused }, app) => zoneChoices(focused.value, app.now()),
} satisfies Command;

function show(status: Parameters<typeof statusCard>[0] | null, { lang }: Call): Reply {
  if (status === null) return { content: dailyWords[lang].notSet };
  return statusCard(status, lang, null);
}

async function readSettings(call: Call, guild: { id: string; locale: string }, app: App): Promise<Settings> {
  const { role, channel } = call.options;
  const before = (await app.schedules.status(`guild:${guild.id}`))?.row;
  return {
    ...readChoices(call, before, guild.locale),
    channelId: String(channel),
    // The role @everyone has the server's id: it takes the mention back.
    roleId: role === guild.id ? null : role === undefined ? (before?.roleId ?? null) : String(role),
    setBy: call.user.id,
  };
}

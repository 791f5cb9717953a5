/** Tells whoever set a daily post up why it stopped: in the server, where its admins read, else in their own messages. */
import { cut } from '../cards/text.ts';
import type { Lang } from '../lang.ts';
import type { ScheduleRow } from '../store/tables.ts';
import type { Discord } from './discord.ts';
import { guildOf } from './owner.ts';
import { causeOf } from './reasons.ts';
import { becauseOf, remedyOf } from './say.ts';
import { dailyWords } from './words.ts';

/** A notice in both languages must fit into 2000 characters, whatever Discord says of its refusal. */
const REASON_LENGTH = 600;

/** The id of the notice, or null if it can be sent nowhere. What may pass is thrown. */
export async function sendNotice(discord: Discord, row: ScheduleRow, nonce: string): Promise<string | null> {
  const guildId = guildOf(row.owner);
  const langs: Lang[] = row.lang === 'both' ? ['vi', 'en'] : [row.lang];
  const lines = langs.map((lang) => {
    const w = dailyWords[lang];
    const reason = cut(becauseOf(row, lang), REASON_LENGTH);
    if (guildId === null) return w.remindPaused(reason);
    return w.notice(`<#${row.channelId}>`, reason, remedyOf(row, lang));
  });
  const content = `<@${row.setBy}> ${lines.join('\n')}`;
  const body = { content, allowed_mentions: { users: [row.setBy] } };
  for (const place of [
    async () => (guildId === null ? [] : adminChannels(discord, guildId)),
    async () => [await discord.openDirect(row.setBy)],
  ]) {
    for (const channelId of await orNone(place)) {
      const [sent] = await orNone(async () => [await discord.send(channelId, body, nonce)]);
      if (sent !== undefined) return sent.id;
    }
  }
  return null;
}

/** Where Discord itself writes to a server's admins, then where it welcomes members. */
async function adminChannels(discord: Discord, guildId: string): Promise<string[]> {
  const guild = await discord.guild(guildId);
  return [guild.public_updates_channel_id, guild.system_channel_id].filter((id) => id != null);
}

/** Nothing, if Discord refuses for good: then the next place is tried. */
async function orNone<T>(ask: () => Promise<T[]>): Promise<T[]> {
  try {
    return await ask();
  } catch (error) {
    if (causeOf(error).kind === 'passing') throw error;
    return [];
  }
}

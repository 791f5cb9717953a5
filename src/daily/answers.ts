/** How a schedule stands, as /schedule and /remind show it. Every answer says when the next post is. */
import type { APIEmbedField } from 'discord-api-types/v10';
import { colours } from '../cards/view.ts';
import { formatDate } from '../corpus/dates.ts';
import type { Lang } from '../lang.ts';
import type { Reply } from '../reply.ts';
import { lastPostLine, pausedLine } from './say.ts';
import type { Status } from './schedules.ts';
import { type DailyWords, dailyWords } from './words.ts';
import { isKnownZone } from './zones.ts';

/** So many skipped days are named: a year of them would not fit into one message. */
const DAYS_SHOWN = 10;

/** What was done, when the next post comes, and all settings. */
export function statusCard(status: Status, lang: Lang, done: string | null): Reply {
  const w = dailyWords[lang];
  const isOn = status.row.state === 'on';
  const lines = [done, stateLine(status, lang), lastPostLine(status.last, isOn, lang)];
  if (status.made !== null) {
    const wasMissed = status.last?.date === status.made && status.last.state === 'missed';
    lines.splice(2, 0, (wasMissed ? w.notMadeUp : w.alreadyMade)(formatDate(status.made, lang)));
  }
  if (status.skipped.length > 0) lines.splice(2, 0, skippedLine(status, lang));
  // Of one that an error has paused, what it lacks is said already.
  if (isOn || status.row.reason === 'asked') lines.splice(2, 0, status.lack);
  return {
    embeds: [
      {
        title: w.title,
        color: colours.list,
        description: lines.filter((line) => line !== null).join('\n'),
        fields: fieldsOf(status, w),
      },
    ],
  };
}

/** "08:05". */
export function clockTime(minute: number): string {
  return new Temporal.PlainTime().add({ minutes: minute }).toString({ smallestUnit: 'minute' });
}

function skippedLine({ skipped, row }: Status, lang: Lang): string {
  const w = dailyWords[lang];
  const shown = skipped.slice(0, DAYS_SHOWN).map((date) => formatDate(date, lang));
  const line = w.skippedDays(shown, skipped.length - shown.length);
  // Of a paused one `resume` only ends the pause.
  return row.state === 'on' ? `${line} ${w.bringBack(skipped.length)}` : line;
}

/** What /schedule resume did to a daily post that stood so. */
export function resumedLine({ row, skipped }: Status, lang: Lang): string {
  const w = dailyWords[lang];
  if (row.state !== 'on') return w.resumed;
  return skipped.length > 0 ? w.unskipped : w.wasOn;
}

function stateLine({ row, next }: Status, lang: Lang): string {
  const w = dailyWords[lang];
  if (next !== null) return w.nextPost(Math.floor(next.at.epochMilliseconds / 1000));
  if (!isKnownZone(row.timeZone)) {
    const unknown = w.unknownZone(row.timeZone);
    return row.reason === 'asked' ? `${w.pausedNow} ${unknown}` : unknown;
  }
  if (row.state === 'on') return w.nothingToCome;
  return `${pausedLine(row, lang)} ${w.noNextPost}`;
}

function fieldsOf({ row }: Status, w: DailyWords): APIEmbedField[] {
  const manner = row.place === 'announcement' ? w.publishes : row.place === 'forum' ? w.newPost : null;
  const where = manner === null ? `<#${row.channelId}>` : `<#${row.channelId}> (${manner})`;
  const fields: [string, string][] = [
    [w.fields.hour, `${clockTime(row.minute)} ${row.timeZone}`],
    [w.fields.language, w.languages[row.lang]],
    [w.fields.emptyDay, w.emptyDays[row.emptyDay]],
    [w.fields.ahead, w.aheadOf(row.aheadDays)],
  ];
  // A direct message is no channel that one could name.
  if (row.place === 'dm') return inline(fields);
  fields.unshift([w.fields.channel, where]);
  fields.push([w.fields.role, row.roleId === null ? w.noRole : `<@&${row.roleId}>`]);
  return inline(fields);
}

function inline(fields: readonly [string, string][]): APIEmbedField[] {
  return fields.map(([name, value]) => ({ name, value, inline: true }));
}

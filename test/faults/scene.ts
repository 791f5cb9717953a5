/** Servers with schedules in many zones, and the steps of the clock at which their posts come due. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ChannelType } from 'discord.js';
import { localDate } from '../../src/daily/planner.ts';
import type { Schedules } from '../../src/daily/schedules.ts';
import { UserError } from '../../src/errors.ts';
import type { LocalDiscord } from '../../src/local-discord/server.ts';
import type { Channel, Guild } from '../../src/local-discord/world.ts';

/** Zones without daylight saving, so that a step stays at the same local hour. */
const ZONES = [
  'Asia/Ho_Chi_Minh',
  'UTC',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'America/Bogota',
  'Pacific/Marquesas',
] as const;

/** The clock stops at these hours of each day (UTC); between them, nothing happens. */
export const STEP_HOURS = [0, 8, 16] as const;

const TYPES = [
  ChannelType.GuildText,
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildText,
];

export interface Place {
  guild: Guild;
  owner: `guild:${string}`;
  timeZone: string;
  /** The hour (UTC) of the step at which its post is due. */
  stepHour: number;
  minute: number;
  type: ChannelType;
  channel: Channel;
  /** Every channel that it ever posted to: deleted ones keep what was posted in them. */
  channels: Channel[];
  /** What was posted in steps that are over: see `putAway`. */
  over: number[];
}

/** One place a server; its post falls due a few minutes before one of the steps, on the same local day. */
export function layOut(local: LocalDiscord): Place[] {
  return [...local.world.guilds.values()].map((guild, n) => {
    const timeZone = ZONES[n % ZONES.length]!;
    const type = TYPES[n % TYPES.length]!;
    const channel = [...guild.channels.values()].find((one) => one.type === type)!;
    const { stepHour, minute } = hourOf(timeZone, n);
    return {
      guild,
      owner: `guild:${guild.id}`,
      timeZone,
      stepHour,
      minute,
      type,
      channel,
      channels: [channel],
      over: [],
    };
  });
}

/** As an admin would; who is told that Discord is busy tries again. */
export async function setUp(place: Place, schedules: Schedules, tries = 20): Promise<void> {
  try {
    await set(place, schedules);
  } catch (error) {
    if (!(error instanceof UserError) || tries === 0) throw error;
    await sleep(250);
    await setUp(place, schedules, tries - 1);
  }
}

async function set(place: Place, schedules: Schedules): Promise<void> {
  await schedules.set(
    place.owner,
    {
      channelId: place.channel.id,
      minute: place.minute,
      timeZone: place.timeZone,
      lang: 'en',
      roleId: null,
      emptyDay: 'quote',
      aheadDays: 7,
      setBy: '100000000000000009',
    },
    'en',
  );
}

/** The local date whose post falls due at that step. */
export function dateAt(place: Place, step: Temporal.Instant): string {
  return localDate(place, step).toString();
}

/** All daily posts of that place, by the moment at which they were due. */
export function postsOf(place: Place, local: LocalDiscord): number[] {
  const standing = [...place.channels, ...threadsOf(place, local)]
    .flatMap((channel) => [...channel.messages.values()])
    .flatMap(({ embeds }) => (embeds[0]?.timestamp === undefined ? [] : [Date.parse(embeds[0].timestamp)]));
  return [...place.over, ...standing];
}

/** Notes what was posted and empties the channels, so that they do not grow with the years. */
export function putAway(place: Place, local: LocalDiscord): void {
  place.over = postsOf(place, local);
  for (const thread of threadsOf(place, local)) local.world.deleteChannel(thread.id);
  for (const channel of place.channels) channel.messages.clear();
}

function threadsOf(place: Place, local: LocalDiscord): Channel[] {
  return [...local.world.channels.values()].filter(
    (one) => one.parent && place.channels.includes(one.parent),
  );
}

function hourOf(timeZone: string, n: number): { stepHour: number; minute: number } {
  for (let tried = 0; tried < STEP_HOURS.length; tried++) {
    const stepHour = STEP_HOURS[(n + tried) % STEP_HOURS.length]!;
    const local = Temporal.Instant.from(
      `2024-01-01T${String(stepHour).padStart(2, '0')}:00Z`,
    ).toZonedDateTimeISO(timeZone);
    const minute = local.hour * 60 + local.minute - (n % 5);
    if (minute > 0) return { stepHour, minute };
  }
  throw new Error(`no step suits ${timeZone}`);
}

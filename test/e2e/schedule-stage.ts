/** A server, its admin and its daily posts: the real Client, a real database, the local Discord. */

import { ChannelType } from 'discord.js';
import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Bot, createBot } from '../../src/bot.ts';
import type { App } from '../../src/command.ts';
import { createDaily, type Daily } from '../../src/daily/daily.ts';
import { connectDiscord } from '../../src/daily/discord.ts';
import { takeTurn } from '../../src/daily/pace.ts';
import { createSchedules } from '../../src/daily/schedules.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/server.ts';
import type { Channel, Guild } from '../../src/local-discord/world.ts';
import { createLog, createScrub } from '../../src/log.ts';
import { register } from '../../src/register.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { makeApp } from '../commands/ask.ts';
import { allJudges } from '../local-discord/judges/all.ts';

export let local: LocalDiscord;
export let store: Store;
let bot: Bot;
let daily: Daily;
export let app: App;
export let guild: Guild;
export let channel: Channel;
/** 24 October 2025, the day of the United Nations, at seven in the morning in Vietnam. */
let now = Temporal.Instant.from('2025-10-24T00:00:00Z');

/** Opens it before the tests of the file that calls this, with a new server for each, and closes it after the last. */
export function openScheduleStage(): void {
  beforeAll(async () => {
    local = await startLocalDiscord({ judges: allJudges() });
    store = await openStore({ kind: 'sqlite', file: ':memory:' });
    const log = createLog('silent', createScrub([]));
    const turn = () => takeTurn(store.pace);
    const discord = connectDiscord({ token: local.token, apiUrl: local.api, turn });
    const corpus = makeApp().corpus;
    const parts = { store, discord, corpus, now: () => now };
    const schedules = createSchedules(parts);
    daily = createDaily({ ...parts, log });
    app = { ...makeApp(), schedules, now: () => now };
    bot = createBot({ commands, app, settings: schedules, log, apiUrl: local.api });
    const client = await bot.start(local.token);
    await register(
      client.rest,
      { applicationId: local.applicationId },
      commands.map(({ data }) => data),
    );
  });

  afterAll(async () => {
    // Whatever was asked of Discord, no judge found fault with it.
    const problems = local.requests.flatMap((request) => request.problems);
    await bot.stop();
    await store.close();
    await local.close();
    expect(problems).toEqual([]);
  });

  beforeEach(() => {
    now = Temporal.Instant.from('2025-10-24T00:00:00Z');
    guild = local.world.addGuild('Lớp sử');
    channel = [...guild.channels.values()].find((one) => one.type === ChannelType.GuildText)!;
  });
}

export const admin = (locale = 'en-US') => local.person({ guildId: guild.id, channelId: channel.id, locale });
export const schedule = (subcommand: string, options = {}, locale?: string) =>
  admin(locale).slash('schedule', options, { subcommand });
export const read = ({ content, embeds }: APIMessage) =>
  [
    content,
    ...embeds.flatMap((embed) => [
      embed.description,
      ...(embed.fields ?? []).map((f) => `${f.name}: ${f.value}`),
    ]),
  ]
    .filter(Boolean)
    .join('\n');
export const posts = (where = channel) =>
  [...where.messages.values()].filter((one) => one.author.bot && !isAnswer(one));
export const findCommand = (name: string) => commands.find(({ data }) => data.name === name)!;
const isAnswer = (message: APIMessage) =>
  message.interaction_metadata !== undefined || (Number(message.flags) & 64) !== 0;
export const seconds = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds / 1000;

/** The clock at that moment, and what was due by then. */
export async function waitUntil(instant: string): Promise<void> {
  setClock(instant);
  await tick();
}

export function setClock(instant: string): void {
  now = Temporal.Instant.from(instant);
}

export const tick = () => daily.tick();

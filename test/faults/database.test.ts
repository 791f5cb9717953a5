/** Daily posts of two processes while their connections to PostgreSQL break again and again, at any step. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ChannelType } from 'discord.js';
import { expect, it, onTestFinished } from 'vitest';
import { createDaily } from '../../src/daily/daily.ts';
import { connectDiscord } from '../../src/daily/discord.ts';
import { takeTurn } from '../../src/daily/pace.ts';
import { startLocalDiscord } from '../../src/local-discord/server.ts';
import { type Database, openStore } from '../../src/store/open.ts';
import { corpus } from '../real-corpus.ts';
import { postgres } from '../store/databases.ts';
import { startRelay, withPort } from '../store/relay.ts';
import { schedule } from '../store/rows.ts';

/** A thirtieth of the real ones, so that what is left to the next lease comes soon. */
const TIMING = { leaseMs: 4_000, sendWithinMs: 1_500, retryMs: 300, longestRetryMs: 1_000 };
const log = { info() {}, warn() {}, error() {} };
const now = () => Temporal.Now.instant();

it('makes each post once, also where nonces do not help', { timeout: 120_000 }, async () => {
  const databases = await postgres();
  onTestFinished(databases.stop);
  const database = await databases.fresh();
  const url = database.kind === 'postgres' ? database.url : '';
  const relay = await startRelay(Number(new URL(url).port));
  const local = await startLocalDiscord({ guilds: 20 });
  const store = await openStore(database);
  const places = [...local.world.guilds.values()].map(({ id, channels }, n) => {
    const type = n % 4 ? ChannelType.GuildForum : ChannelType.GuildText;
    return {
      owner: `guild:${id}` as const,
      channel: [...channels.values()].find((one) => one.type === type)!,
    };
  });
  const midnight = Temporal.Now.zonedDateTimeISO('UTC').startOfDay().epochMilliseconds;
  for (const { owner, channel } of places) {
    const place = channel.type === ChannelType.GuildForum ? 'forum' : 'text';
    const at = { timeZone: 'UTC', minute: 0, wakeAt: midnight };
    await store.schedules.put(schedule(owner, { channelId: channel.id, place, ...at }));
  }
  const start = async (from: Database) => {
    const own = await openStore(from);
    const discord = connectDiscord({ ...local, apiUrl: local.api, turn: () => takeTurn(own.pace) });
    return { own, daily: createDaily({ store: own, discord, corpus, now, log, timing: TIMING }) };
  };
  const broken: Database = { kind: 'postgres', url: withPort(url, relay.port) };
  const processes = [await start(broken), await start(broken)];

  let breaks = 0;
  const breaking = setInterval(() => {
    if (Math.random() < 0.4) {
      breaks++;
      relay.reset();
    }
  }, 50);
  const unsettled = async () => {
    const owners = places.map(({ owner }) => owner);
    const sent = (await store.posts.since(owners, '2000-01-01')).filter(({ state }) => state === 'sent');
    return places.length - sent.length;
  };
  while ((await unsettled()) > 0) {
    await Promise.all(processes.map(({ daily }) => daily.tick().catch(() => {})));
    await sleep(50);
  }
  clearInterval(breaking);
  expect(breaks).toBeGreaterThan(10);
  const threads = [...local.world.channels.values()];
  const made = places.map(
    ({ channel }) => channel.messages.size + threads.filter(({ parent }) => parent === channel).length,
  );
  expect(made).toEqual(places.map(() => 1));

  await Promise.all(processes.map(({ daily }) => daily.stop()));
  await Promise.all([store, ...processes.map(({ own }) => own)].map((one) => one.close()));
  relay.close();
  await local.close();
});

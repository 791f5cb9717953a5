/** Processes on machines whose clocks are wrong, on one real PostgreSQL. */
import { ChannelType } from 'discord.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createDaily } from '../../src/daily/daily.ts';
import { connectDiscord } from '../../src/daily/discord.ts';
import { createSchedules } from '../../src/daily/schedules.ts';
import { startLocalDiscord } from '../../src/local-discord/server.ts';
import { followClock } from '../../src/store/clock.ts';
import { type Database, openStore, type Store } from '../../src/store/open.ts';
import { settings } from '../daily/harness.ts';
import { corpus } from '../real-corpus.ts';
import { postgres, type TestDatabase } from './databases.ts';

let databases: TestDatabase;
beforeAll(async () => {
  databases = await postgres();
}, 60_000);
afterAll(() => databases.stop());

const HOUR = 3_600_000;

/** A process whose machine's clock is so far ahead. */
async function onMachine(database: Database, aheadMs: number) {
  const store = await openStore(database);
  const warnings: object[] = [];
  const log = { info() {}, error() {}, warn: (fields: object) => void warnings.push(fields) };
  const clock = await followClock(store, log, () => Date.now() + aheadMs);
  onTestFinished(async () => {
    clock.stop();
    await store.close();
  });
  return { store, log, warnings, now: clock.now };
}

it.each([-HOUR, -120_000, 120_000, HOUR])(
  'a clock that is wrong by %i ms is told of, and that of the database holds',
  async (ahead) => {
    const { now, warnings } = await onMachine(await databases.fresh(), ahead);
    expect(Math.abs(now().epochMilliseconds - Date.now())).toBeLessThan(1_000);
    expect(warnings).toEqual([{ seconds: Math.round(ahead / 1_000) }]);
  },
);

it('a clock that is right by a second or two is no cause for alarm', async () => {
  const { warnings } = await onMachine(await databases.fresh(), 2_000);
  expect(warnings).toEqual([]);
});

it('goes on with what was last known while the database fails or is slow', async () => {
  let answer: () => Promise<number> = async () => Date.now() - HOUR;
  const store: Pick<Store, 'now'> = { now: () => answer() };
  const clock = await followClock(store, { warn() {} }, Date.now, 20);
  onTestFinished(clock.stop);
  const isAnHourBehind = () => Math.abs(Date.now() - HOUR - clock.now().epochMilliseconds) < 1_000;
  answer = () => Promise.reject(new Error('the database is gone'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isAnHourBehind()).toBe(true);
  answer = async () => Date.now();
  await expect.poll(isAnHourBehind).toBe(false);
});

describe('while a process runs', () => {
  beforeEach(() => {
    const toFake = ['setInterval', 'clearInterval', 'Date', 'performance'] as const;
    vi.useFakeTimers({ toFake: [...toFake] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('its clock may be set right by hours: the time does not jump with it, nor is that told of', async () => {
    const right = Date.now();
    const begun = performance.now();
    const atDatabase = () => right + performance.now() - begun;
    vi.setSystemTime(right - 3 * HOUR);
    const warnings: object[] = [];
    const log = { warn: (fields: object) => void warnings.push(fields) };
    const clock = await followClock({ now: async () => atDatabase() }, log);
    onTestFinished(clock.stop);
    const errorMs = () => Math.abs(clock.now().epochMilliseconds - atDatabase());
    expect(errorMs()).toBeLessThan(5);
    vi.setSystemTime(right);
    expect(errorMs()).toBeLessThan(5);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(errorMs()).toBeLessThan(5);
    expect(warnings).toEqual([{ seconds: -10_800 }]);
  });

  it('its machine’s clock may be set where that is the database’s, too: it is followed at once', async () => {
    const clock = await followClock({ now: async () => Date.now() }, { warn() {} });
    onTestFinished(clock.stop);
    vi.setSystemTime(Date.now() + 8 * HOUR);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(Math.abs(clock.now().epochMilliseconds - Date.now())).toBeLessThan(5);
  });
});

it('an hour apart, two processes post at the hour, and once, where nonces do not help', async () => {
  const database = await databases.fresh();
  const processes = await Promise.all([HOUR, -HOUR].map((ahead) => onMachine(database, ahead)));
  const local = await startLocalDiscord();
  onTestFinished(local.close);
  const discord = connectDiscord({ token: local.token, apiUrl: local.api });
  const [guild] = local.world.guilds.values();
  const forum = [...guild!.channels.values()].find(({ type }) => type === ChannelType.GuildForum)!;
  const posts = () => [...local.world.channels.values()].filter(({ parent }) => parent === forum);
  const dailies = processes.map(({ store, log, now }) => createDaily({ store, log, now, discord, corpus }));
  const tick = () => Promise.all(dailies.map((daily) => daily.tick()));

  const owner = `guild:${guild!.id}` as const;
  const soon = Temporal.Now.zonedDateTimeISO('UTC').add({ minutes: 30 });
  const [{ store, now }] = processes as [(typeof processes)[0]];
  const minute = soon.hour * 60 + soon.minute;
  const chosen = settings(forum.id, { minute, timeZone: 'UTC', emptyDay: 'quote' });
  await createSchedules({ store, discord, corpus, now }).set(owner, chosen, 'en');
  await tick();
  expect(posts()).toHaveLength(0);
  const midnight = Temporal.Now.zonedDateTimeISO('UTC').startOfDay().epochMilliseconds;
  await store.schedules.change(owner, { minute: 0, wakeAt: midnight });
  await tick();
  expect(posts()).toHaveLength(1);
  expect((await store.schedules.get(owner))?.wakeAt).toBe(midnight + 24 * HOUR);
});

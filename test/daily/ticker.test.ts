/** When the process looks what is due, under a clock that the test moves. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DailyOptions, startDaily } from '../../src/daily/daily.ts';
import { corpus } from '../real-corpus.ts';
import { scene, sceneForEach } from './stage.ts';

sceneForEach();
beforeEach(() => {
  vi.useFakeTimers({
    // In the middle of a minute: set within the last second before a tick, the clock is not seen to have jumped until after it.
    now: Math.floor(Date.now() / 60_000) * 60_000 + 30_000,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000);

it('looks at its start and once a minute, never while it still looks, and goes on after a look that failed', async () => {
  const { store, discord } = scene;
  let looks = 0;
  const hanging = Promise.withResolvers<number>();
  const recall = async () => {
    looks += 1;
    if (looks === 1) throw new Error('the database is gone');
    return looks === 2 ? hanging.promise : 0;
  };
  const errors: string[] = [];
  const log: DailyOptions['log'] = {
    info() {},
    warn() {},
    error: (_fields, message) => void errors.push(message),
  };
  const schedules = { ...store.schedules, recall };
  const daily = startDaily({
    store: { ...store, schedules },
    discord,
    corpus,
    now: Temporal.Now.instant,
    log,
  });
  await vi.advanceTimersByTimeAsync(0);
  expect([looks, errors]).toEqual([1, ['a tick of the daily posts failed']]);
  await minutes(5);
  expect(looks).toBe(2);
  hanging.resolve(0);
  await minutes(1);
  expect(looks).toBe(3);
  await daily.stop();
  await minutes(3);
  expect([looks, errors.length]).toEqual([3, 1]);
});

describe('where the clock of the machine is set', () => {
  const daily = { looks: 0, messages: 0, stop: async () => {} };
  beforeEach(async () => {
    const { store, discord } = scene;
    Object.assign(daily, { looks: 0, messages: 0 });
    const recall = async () => {
      daily.looks += 1;
      return 0;
    };
    const note = () => {
      daily.messages += 1;
    };
    const parts = { store: { ...store, schedules: { ...store.schedules, recall } }, discord, corpus };
    const log = { info: note, warn: note, error: note };
    daily.stop = startDaily({ ...parts, now: Temporal.Now.instant, log }).stop;
  });
  afterEach(() => daily.stop());

  it('back by an hour, it goes on looking once a minute', async () => {
    await minutes(2);
    vi.setSystemTime(Date.now() - 3_600_000);
    await minutes(3);
    expect(daily.looks).toBe(6);
  });

  it('ahead by a year, it does not go through all minutes that were left out', async () => {
    await minutes(2);
    vi.setSystemTime(Date.now() + 365 * 86_400_000);
    const [started, messages] = [process.hrtime.bigint(), daily.messages];
    await minutes(3);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(3_000);
    expect([daily.looks, daily.messages - messages]).toEqual([6, 0]);
  });
});

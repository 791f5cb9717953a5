/** The ticker of the process, under a clock that the test moves. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type DailyOptions, startDaily } from '../../src/daily/daily.ts';
import { corpus } from '../real-corpus.ts';
import { scene, sceneForEach } from './stage.ts';

sceneForEach();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000);

it('looks once a minute, never while it still looks, and goes on after a look that failed', async () => {
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
  await minutes(1);
  expect([looks, errors]).toEqual([1, ['a tick of the daily posts failed']]);
  await minutes(4);
  expect(looks).toBe(2);
  hanging.resolve(0);
  await minutes(1);
  expect(looks).toBe(3);
  await daily.stop();
  await minutes(3);
  expect([looks, errors.length]).toEqual([3, 1]);
});

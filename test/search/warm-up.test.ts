import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { warmUp } from '../../src/search/warm-up.ts';
import { corpus } from '../real-corpus.ts';
import { search } from './real-search.ts';

const asked = [...corpus.asked.values()].flat();

test('a query is asked as it is typed, then whole', async () => {
  const heard: [string, boolean][] = [];
  await warmUp((query, { typing }) => heard.push([query, typing]), ['máu', '88 tỷ']);
  expect(heard).toEqual([
    ['má', true],
    ['máu', false],
    ['88', true],
    ['88 ', true],
    ['88 t', true],
    ['88 tỷ', false],
  ]);
});

test('others get a turn after each, and it ends when it is asked to', async () => {
  const stopping = new AbortController();
  let heard = 0;
  const ask: typeof search.search = (query, options) => {
    heard++;
    return search.search(query, options);
  };
  const warm = warmUp(ask, asked, stopping.signal);
  for (let turn = 1; turn <= 20; turn++) {
    await nextTurn();
    expect(heard).toBeLessThanOrEqual(turn + 1);
  }
  stopping.abort();
  await warm;
  expect(heard).toBeGreaterThan(15);
  expect(heard).toBeLessThan(25);
});

describe('by a clock that the test sets', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  test('it ends by itself after five seconds of searching', async () => {
    let heard = 0;
    const slow = () => {
      heard++;
      vi.advanceTimersByTime(250);
    };
    await warmUp(slow, asked);
    expect(heard).toBe(20);
  });

  test('or sooner, once it has asked so many letters that V8 has compiled the code', async () => {
    let heard = 0;
    await warmUp(() => void heard++, asked.slice(0, 500));
    expect(heard).toBe(5_000);
  });
});

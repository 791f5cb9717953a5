import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { settlesWithin, withLastKnown } from '../src/time-box.ts';

describe('settlesWithin', () => {
  test('tells work that is over in time, well or badly, from work that is not', async () => {
    expect(await settlesWithin(Promise.resolve(), 1_000)).toBe(true);
    expect(await settlesWithin(Promise.reject(new Error('badly')), 1_000)).toBe(true);
    expect(await settlesWithin(new Promise(() => {}), 5)).toBe(false);
  });
});

describe('withLastKnown', () => {
  test('asks anew each time, and falls back on the last answer where that fails or takes too long', async () => {
    const answers = [
      async () => 'vi',
      async () => 'en',
      () => Promise.reject(new Error('the database is away')),
      () => new Promise<string>(() => {}),
      async () => null,
      () => Promise.reject(new Error('the database is away')),
    ];
    const failures: string[] = [];
    const ask = withLastKnown(() => answers.shift()!(), {
      withinMs: 20,
      onFailure: (error, key) => failures.push(`${key}: ${(error as Error).message}`),
    });
    const heard = [];
    while (answers.length > 0) heard.push(await ask('guild'));
    expect(heard).toEqual(['vi', 'en', 'en', 'en', null, null]);
    expect(failures).toEqual(['guild: the database is away', 'guild: the database is away']);
  });

  test('is not set back by an older answer that comes late', async () => {
    const answers = [() => sleep(40, 'old'), async () => 'new', () => new Promise<string>(() => {})];
    const ask = withLastKnown(() => answers.shift()!(), { withinMs: 5, onFailure: () => {} });
    expect([await ask('guild'), await ask('guild')]).toEqual([null, 'new']);
    await sleep(60);
    expect(await ask('guild')).toBe('new');
  });

  test('knows nothing of a key never answered, and keeps what came late', async () => {
    const ask = withLastKnown((key) => sleep(40, key), { withinMs: 5, onFailure: () => {} });
    expect(await ask('a')).toBeNull();
    await sleep(60);
    expect(await ask('a')).toBe('a');
    expect(await ask('b')).toBeNull();
  });
});

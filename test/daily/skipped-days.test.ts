/** Days that an admin leaves out, one or many. */
import { beforeEach, describe, expect, it } from 'vitest';
import { statusCard } from '../../src/daily/answers.ts';
import { createSchedules } from '../../src/daily/schedules.ts';
import { corpus } from '../real-corpus.ts';
import { owner, posts, scene, sceneForEach } from './stage.ts';

sceneForEach();

it('is not called skipped when it is being posted at that moment', async () => {
  scene.at('2025-10-24T07:59');
  await scene.set({ emptyDay: 'quote' });
  scene.at('2025-10-24T08:00');
  const { store, discord } = scene;
  const claim: typeof store.posts.claim = async (rows) => {
    // Between the look at the ledger and the claim.
    await scene.daily.tick();
    return store.posts.claim(rows);
  };
  const now = () => Temporal.Instant.from('2025-10-24T01:00:00Z');
  const parts = { store: { ...store, posts: { ...store.posts, claim } }, discord, corpus, now };
  await expect(createSchedules(parts).skip(owner(), 'en')).rejects.toThrow(
    'The post for 24 October 2025 is being sent at this moment',
  );
  expect(posts()).toHaveLength(1);
  expect((await scene.schedules.status(owner()))?.next?.date.toString()).toBe('2025-10-25');
});

it('is called skipped when another admin skips it at that moment', async () => {
  scene.at('2025-10-24T07:00');
  await scene.set({ emptyDay: 'quote' });
  const { store, discord } = scene;
  const claim: typeof store.posts.claim = async (rows) => {
    await scene.schedules.skip(owner(), 'en');
    return store.posts.claim(rows);
  };
  const now = () => Temporal.Instant.from('2025-10-24T00:00:00Z');
  const parts = { store: { ...store, posts: { ...store.posts, claim } }, discord, corpus, now };
  const { skipped, status } = await createSchedules(parts).skip(owner(), 'en');
  expect([skipped, status.skipped]).toEqual(['2025-10-24', ['2025-10-24']]);
  expect(status.next?.date.toString()).toBe('2025-10-25');
});

it('keeps the hour that another admin sets at that moment', async () => {
  scene.at('2025-10-24T07:00');
  await scene.set({ emptyDay: 'quote', minute: 1_200 });
  const { store, discord } = scene;
  const claim: typeof store.posts.claim = async (rows) => {
    const claimed = await store.posts.claim(rows);
    await scene.set({ emptyDay: 'quote', minute: 480 });
    return claimed;
  };
  const now = () => Temporal.Instant.from('2025-10-24T00:00:00Z');
  const parts = { store: { ...store, posts: { ...store.posts, claim } }, discord, corpus, now };
  const { status } = await createSchedules(parts).skip(owner(), 'en');
  expect(status.next?.at.toString()).toBe('2025-10-25T01:00:00Z');
  for (let hour = 0; hour < 25; hour++) await scene.later(60);
  expect(posts()).toHaveLength(1);
});

describe('a skipped day', () => {
  beforeEach(async () => {
    scene.at('2025-10-24T07:00');
    await scene.set({ emptyDay: 'quote' });
    await scene.schedules.skip(owner(), 'en');
  });

  it('is named, and comes back with /schedule resume', async () => {
    const status = await scene.schedules.status(owner());
    expect(status).toMatchObject({ skipped: ['2025-10-24'] });
    expect(statusCard(status!, 'vi', null).embeds?.[0]?.description).toContain(
      'Đang bỏ qua: ngày 24/10/2025',
    );
    const resumed = await scene.schedules.resume(owner(), 'en');
    expect(resumed.next?.date.toString()).toBe('2025-10-24');
    expect(statusCard(resumed, 'vi', null).embeds?.[0]?.description).not.toContain('bỏ qua');
    for (let n = 0; n < 3; n++) await scene.later(60);
    expect(posts()).toHaveLength(1);
  });

  it('stays skipped over a pause, which tells once of /schedule resume', async () => {
    const paused = await scene.schedules.pause(owner(), 'en');
    for (const [lang, skipped, command] of [
      ['en', 'Skipped: 24 October 2025.', '/schedule resume'],
      ['vi', 'Đang bỏ qua: ngày 24/10/2025.', '/lịch-đăng tiếp-tục'],
    ] as const) {
      const description = statusCard(paused, lang, null).embeds?.[0]?.description ?? '';
      expect(description).toContain(skipped);
      expect(description.split(command)).toHaveLength(2);
    }
    const resumed = await scene.schedules.resume(owner(), 'en');
    expect([resumed.skipped, resumed.next?.date.toString()]).toEqual([['2025-10-24'], '2025-10-25']);
    for (let n = 0; n < 3; n++) await scene.later(60);
    expect(posts()).toHaveLength(0);
    const again = await scene.schedules.resume(owner(), 'en');
    expect(again.skipped).toEqual([]);
  });

  it('is counted where there are too many for one message', async () => {
    const first = Temporal.PlainDate.from('2025-10-24');
    const skipped = Array.from({ length: 300 }, (_, n) => first.add({ days: n }).toString());
    const status = { ...(await scene.schedules.status(owner()))!, skipped };
    for (const [lang, others] of [
      ['en', '2 November 2025 and 290 more.'],
      ['vi', 'ngày 2/11/2025 và 290 ngày khác.'],
    ] as const) {
      const description = statusCard(status, lang, null).embeds?.[0]?.description ?? '';
      expect(description).toContain(others);
      expect(description.length).toBeLessThanOrEqual(4096);
    }
  });

  it('is named only until its hour: after that nothing brings it back', async () => {
    scene.at('2025-10-24T08:00');
    expect((await scene.schedules.status(owner()))?.skipped).toEqual([]);
    const { next } = await scene.schedules.resume(owner(), 'en');
    expect(next?.date.toString()).toBe('2025-10-25');
    for (let n = 0; n < 3; n++) await scene.later(60);
    expect(posts()).toHaveLength(0);
  });

  it('is forgotten when the daily post is turned off, not when its hour changes', async () => {
    await scene.set({ emptyDay: 'quote', minute: 600 });
    expect((await scene.schedules.status(owner()))?.skipped).toEqual(['2025-10-24']);
    await scene.schedules.off(owner());
    await scene.set({ emptyDay: 'quote' });
    const status = await scene.schedules.status(owner());
    expect([status?.skipped, status?.next?.date.toString()]).toEqual([[], '2025-10-24']);
  });
});

it('is silent on each of many days that are skipped in a row, and on no other', async () => {
  scene.at('2025-10-24T09:00');
  await scene.set({ emptyDay: 'quote' });
  for (let n = 0; n < 8; n++) await scene.schedules.skip(owner(), 'en');
  expect((await scene.schedules.status(owner()))?.next?.at.toString()).toBe('2025-11-02T01:00:00Z');
  for (let hour = 0; hour < 8 * 24 + 22; hour++) await scene.later(60);
  expect(posts()).toHaveLength(0);
  await scene.later(60);
  expect(posts()).toHaveLength(1);
});

it('leaves out no day of a daily post that is paused, and says that it is', async () => {
  scene.at('2025-10-24T07:00');
  await scene.set({ emptyDay: 'quote' });
  await scene.schedules.pause(owner(), 'en');
  await expect(scene.schedules.skip(owner(), 'en')).rejects.toThrow('Nothing was skipped');
  await scene.schedules.resume(owner(), 'en');
  await scene.later(60);
  expect(posts()).toHaveLength(1);
});

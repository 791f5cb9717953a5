/** Daily posts where something other than Discord fails: a schedule, the database, the machine. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { post } from '../store/rows.ts';
import { messagesIn, owner, posts, row, scene, sceneForEach } from './stage.ts';

sceneForEach();

describe('what fails beside Discord', () => {
  it('one schedule that cannot be read keeps no other from posting', async () => {
    scene.at('2025-10-24T07:00');
    await scene.set();
    await scene.store.schedules.put({ ...(await row())!, owner: 'guild:1' });
    await scene.store.posts.claim([post('guild:1', 'no date')]);
    scene.at('2025-10-24T08:00');
    await scene.later(0);
    expect(posts()).toHaveLength(1);
    expect(scene.logged).toContain('a daily post failed; it is tried again');
  });

  it('a tick that fails ends, as stopping does, only after what it has begun', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.at('2025-10-24T08:00');
    const { store, discord } = scene;
    let leases = 0;
    const lease: typeof store.schedules.lease = async (request) => {
      // A batch takes two.
      if (++leases === 3) throw new Error('the database is gone');
      return store.schedules.lease(request);
    };
    const send: typeof discord.send = async (...message) => {
      await sleep(300);
      return discord.send(...message);
    };
    const parts = { store: { ...store, schedules: { ...store.schedules, lease } } };
    const other = scene.another({}, { ...parts, discord: { ...discord, send } });
    const failed = other.tick().catch((error: Error) => error.message);
    await expect.poll(() => leases).toBe(3);
    await other.stop();
    expect(posts()).toHaveLength(1);
    expect((await store.posts.last(owner()))?.state).toBe('sent');
    expect(await failed).toBe('the database is gone');
  });

  it('takes nothing new once it is to stop, and leaves it to the next process', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    const one = (await row())!;
    const others = Array.from({ length: 30 }, (_, n) => `user:${n}` as const);
    for (const each of others) {
      const { id } = scene.local.world.addChannel(scene.guild, each);
      await scene.store.schedules.put({ ...one, owner: each, channelId: id });
    }
    scene.at('2025-10-24T08:00');
    const { store } = scene;
    let stopping = Promise.resolve();
    const lease: typeof store.schedules.lease = (request) => {
      stopping = other.stop();
      return store.schedules.lease(request);
    };
    const other = scene.another({}, { store: { ...store, schedules: { ...store.schedules, lease } } });
    await other.tick();
    await stopping;
    const made = () => [...scene.guild.channels.values()].flatMap(messagesIn).length;
    expect(made()).toBeLessThan(31);
    expect(made()).toBeGreaterThan(0);
    await scene.later(0);
    expect(made()).toBe(31);
  });

  it('keeps no admin waiting where a thousand paused ones are to be looked at, as after a day of downtime', async () => {
    scene.at('2025-10-24T07:00');
    await scene.set();
    const paused = { ...(await row())!, state: 'paused', wakeAt: 0 } as const;
    for (let n = 0; n < 1_000; n++) await scene.store.schedules.put({ ...paused, owner: `guild:${n}` });
    scene.at('2025-10-24T08:00');
    const other = scene.another();
    const looking = other.tick();
    await sleep(1_000);
    expect(await scene.store.pace.ahead()).toBeLessThan(3_000);
    await other.stop();
    await looking;
  });

  it('takes another turn where the process was too busy to keep its own: others count on theirs', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.at('2025-10-24T08:00');
    const { store } = scene;
    const turns: number[] = [];
    const reserve: typeof store.pace.reserve = (count, gapMs) => {
      turns.push(count);
      if (turns.length === 1) setTimeout(keepBusy);
      return store.pace.reserve(count, gapMs);
    };
    const other = scene.another({}, { store: { ...store, pace: { ...store.pace, reserve } } });
    await other.tick();
    expect(turns.length).toBeGreaterThan(1);
    expect(posts()).toHaveLength(1);
  });

  it('a database that drops its connection is not taken for Discord', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.at('2025-10-24T08:00');
    const { store } = scene;
    let settled = 0;
    const settle: typeof store.posts.settle = async (...post) => {
      if (++settled === 1) throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
      await store.posts.settle(...post);
    };
    const other = scene.another({}, { store: { ...store, posts: { ...store.posts, settle } } });
    await other.tick();
    await other.stop();
    expect(await store.posts.last(owner())).toMatchObject({ state: 'claimed', error: null });
    expect(scene.logged).toEqual(['a daily post failed; it is tried again']);
    await scene.later(3);
    expect(posts()).toHaveLength(1);
    expect((await store.posts.last(owner()))?.state).toBe('sent');
  });

  it('what was paused while it was sent is not said to be tried again', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.at('2025-10-24T08:00');
    scene.local.faults.next('POST /channels/:id/messages', { status: 503 });
    const { discord } = scene;
    const send: typeof discord.send = async (...message) => {
      await scene.schedules.pause(owner(), 'en');
      return discord.send(...message);
    };
    const other = scene.another({}, { discord: { ...discord, send } });
    await other.tick();
    expect(await row()).toMatchObject({ state: 'paused', reason: 'asked' });
    expect(scene.logged).toEqual([]);
  });
});

/** Lets nothing else run for longer than a turn may be late. */
function keepBusy(): void {
  const until = performance.now() + 50;
  while (performance.now() < until);
}

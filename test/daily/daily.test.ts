/** A daily post on its day, through a real bot and the local Discord. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { quotationFor } from '../../src/daily/content.ts';
import { corpus } from '../real-corpus.ts';
import { post } from '../store/rows.ts';
import { messagesIn, owner, posts, scene, sceneForEach } from './stage.ts';

sceneForEach();

describe('a daily post', () => {
  it('comes once on its day, at its hour, with its source, and mentions nobody', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    await scene.later(0);
    expect(posts()).toHaveLength(0);
    await scene.later(1);
    await scene.later(1);
    const [made] = posts();
    expect(posts()).toHaveLength(1);
    expect(made?.content).toContain('80 years ago today, 24 October 1945: Founding of the United Nations');
    expect(made?.embeds[0]?.fields?.[0]?.value).toMatch(/Sources?: /);
    expect(scene.local.requests.find((one) => one.method === 'POST')?.body).toMatchObject({
      allowed_mentions: { parse: [] },
      enforce_nonce: true,
    });
    // Publishing is not waited for.
    await sleep(100);
    expect(scene.local.requests.filter(({ path }) => path.endsWith('/crosspost'))).toEqual([]);
  });

  it('stands in the ledger for two months, and no longer', async () => {
    scene.at('2025-10-24T08:00');
    const days = Array.from({ length: 100 }, (_, n) =>
      Temporal.PlainDate.from('2025-10-24').subtract({ days: n }),
    );
    await scene.store.posts.claim(days.map((day) => post(owner(), day.toString(), { state: 'sent' })));
    await scene.later(0);
    expect((await scene.store.posts.since([owner()], '2025-01-01'))[0]?.date).toBe('2025-08-23');
  });

  it('remembers its quotation, which does not come again soon', async () => {
    scene.at('2025-10-27T07:59');
    await scene.set({ emptyDay: 'quote' });
    await scene.later(1);
    const { quotation } = (await scene.store.posts.last(owner()))!;
    expect(posts()[0]?.embeds[0]?.footer?.text).toContain(` · ${quotation}`);
  });

  it('has another quotation than the one whose turn it is where that was posted lately', async () => {
    scene.at('2025-10-27T07:59');
    await scene.set({ emptyDay: 'quote' });
    const { id } = quotationFor(corpus, Temporal.PlainDate.from('2025-10-27'), [])!;
    const lately = { state: 'sent', quotation: id, dueAt: 0 } as const;
    await scene.store.posts.claim([post(owner(), '2025-10-20', lately)]);
    await scene.later(1);
    expect(posts()[0]?.embeds[0]?.footer?.text).not.toContain(id);
  });

  it('is caught up on after hours of downtime, but not on the day after', async () => {
    scene.at('2025-10-24T07:00');
    await scene.set();
    scene.at('2025-10-24T23:50');
    await scene.later(0);
    expect(posts()).toHaveLength(1);
    scene.at('2026-10-25T00:30');
    await scene.later(0);
    expect(posts()).toHaveLength(1);
  });

  it('comes once however many processes look', async () => {
    scene.at('2025-10-24T07:00');
    await scene.set();
    scene.at('2025-10-24T08:00');
    await Promise.all([scene.daily, scene.another(), scene.another()].map((each) => each.tick()));
    expect(posts()).toHaveLength(1);
  });

  it('does not come twice when the hour, the channel or the zone changes after it', async () => {
    scene.at('2025-10-24T07:00');
    await scene.set();
    await scene.later(61);
    const other = scene.local.world.addChannel(scene.guild, 'other');
    await scene.set({ minute: 600, channelId: other.id });
    await scene.set({ minute: 600, timeZone: 'America/New_York', channelId: other.id });
    for (let hour = 0; hour < 20; hour++) await scene.later(60);
    expect(posts()).toHaveLength(1);
    expect(messagesIn(other)).toHaveLength(0);
  });

  it('goes on when the clock was a year ahead for a while', async () => {
    scene.at('2026-10-24T07:00');
    await scene.set();
    scene.at('2027-10-24T08:00');
    await scene.later(0);
    scene.at('2026-10-24T08:00');
    await scene.later(0);
    await scene.later(1);
    expect(posts()).toHaveLength(2);
  });

  it('does not come twice when the clock was ten weeks ahead for a while', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    await scene.later(1);
    expect(posts()).toHaveLength(1);
    scene.at('2026-01-03T08:00');
    for (let minute = 0; minute < 3; minute++) await scene.later(1);
    scene.at('2025-10-24T08:05');
    scene.local.nonces.forgetAll();
    for (let minute = 0; minute < 3; minute++) await scene.later(1);
    expect(posts()).toHaveLength(1);
  });

  it('mentions the role that was opted in, and no other', async () => {
    const role = scene.local.world.addRole(scene.guild, 'readers');
    role.mentionable = true;
    scene.at('2025-10-24T07:00');
    await scene.set({ roleId: role.id });
    await scene.later(61);
    expect(posts()[0]?.content).toMatch(new RegExp(`^<@&${role.id}> `));
    expect(scene.local.requests.find((one) => one.method === 'POST')?.body).toMatchObject({
      allowed_mentions: { roles: [role.id] },
    });
  });
});

it('a day without a post is seen once, and its schedule not taken up again until the next post', async () => {
  scene.at('2025-01-03T07:00');
  await scene.set();
  const { store } = scene;
  let leased = 0;
  const lease: typeof store.schedules.lease = async (request) => {
    const rows = await store.schedules.lease(request);
    leased += rows.length;
    return rows;
  };
  const other = scene.another({}, { store: { ...store, schedules: { ...store.schedules, lease } } });
  scene.at('2025-01-03T08:00');
  await other.tick();
  expect((await scene.store.posts.since([owner()], '2025-01-03')).map(({ state }) => state)).toEqual([
    'empty',
  ]);
  expect(leased).toBe(1);
});

/** A post of which no answer came: it is looked for before it is sent again. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { statusCard } from '../../src/daily/answers.ts';
import { lastPostLine } from '../../src/daily/say.ts';
import type { Settings } from '../../src/daily/schedules.ts';
import type { Effect } from '../../src/local-discord/faults.ts';
import { chatter, deny, messagesIn, owner, posts, row, scene, sceneForEach } from './stage.ts';

sceneForEach();

const route = 'POST /channels/:id/messages';

/** At eight o'clock the post of a day with an event is sent, and this befalls it. */
async function sendInto(effect: Effect, fields: Partial<Settings> = {}): Promise<void> {
  scene.at('2025-10-24T07:59');
  await scene.set(fields);
  scene.local.faults.next(route, effect);
  await scene.later(1);
}

describe('a post whose answer is lost', () => {
  it('is found, not sent again, though Discord has forgotten its nonce', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    // So many messages of others stand before and after it that it is on another page.
    await chatter(150);
    scene.local.faults.next(route, 'drop-after');
    await scene.later(1);
    await chatter(150);
    expect(posts()).toHaveLength(301);
    scene.local.nonces.forgetAll();
    await scene.later(10);
    expect(posts()).toHaveLength(301);
    expect((await scene.store.posts.last(owner()))?.state).toBe('sent');
    // A hundred messages at a time, and each once.
    const reads = scene.local.requests.filter(({ method, path }) =>
      `${method} ${path}`.match(/^GET .*\/messages$/),
    );
    expect(reads).toHaveLength(2);
  });

  it('keeps the post of nobody else from coming that is due in the same minute', async () => {
    await sendInto('drop-after');
    const other = scene.local.world.addChannel(scene.guild, 'other');
    await scene.store.schedules.put({ ...(await row())!, owner: 'user:1', channelId: other.id });
    await scene.later(10);
    expect([posts().length, messagesIn(other).length]).toEqual([1, 1]);
  });

  it.each([
    ['dropped before it took effect', 'drop-before'],
    ['left without an answer', 'time-out'],
    ['answered with 500', { status: 500 }],
    ['answered with 502', { status: 502 }],
  ] as const)('is sent again if it was %s', async (_name, effect) => {
    await sendInto(effect);
    expect(posts()).toHaveLength(0);
    await scene.later(5);
    expect(posts()).toHaveLength(1);
  });

  it('waits as long as Discord asks where it is limited, and is sent then', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.faults.next(route, { status: 429, retryAfter: 1 });
    const at = performance.now();
    await scene.later(1);
    expect(posts()).toHaveLength(1);
    expect(performance.now() - at).toBeGreaterThanOrEqual(1_000);
    // And no longer: until its bucket is full again, five seconds pass.
    expect(performance.now() - at).toBeLessThan(4_000);
  });

  it('is left to the next lease where Discord asks to wait for longer than this one is safe', async () => {
    await sendInto({ status: 429, retryAfter: 60 });
    expect(posts()).toHaveLength(0);
    expect(lastPostLine(await scene.store.posts.last(owner()), true, 'en')).toContain(
      'Discord asked me to wait',
    );
    await scene.later(2);
    expect(posts()).toHaveLength(1);
  });

  it.each([
    ['the whole bot', { global: true }],
    ['its whole address', { address: true }],
  ])('keeps all processes silent meanwhile where it is %s that must wait', async (_, whom) => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.faults.next(route, { status: 429, retryAfter: 0.6, ...whom });
    const ticked = scene.later(1);
    await expect.poll(() => scene.store.pace.ahead()).toBeGreaterThan(300);
    await ticked;
    expect(posts()).toHaveLength(1);
  });

  it('keeps all processes silent for a minute where its whole address must wait, and it is not told how long', async () => {
    await sendInto({ status: 429, address: true });
    expect(posts()).toHaveLength(0);
    expect(await scene.store.pace.ahead()).toBeGreaterThan(50_000);
  });

  it('keeps nobody else waiting where it is its channel that must wait', async () => {
    await sendInto({ status: 429, retryAfter: 60 });
    expect(await scene.store.pace.ahead()).toBeLessThan(1_000);
  });

  it('is left to the next lease where everybody has to wait beyond the safe part of this one', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    const slow = scene.another({ sendWithinMs: 800 });
    scene.local.faults.next(route, { status: 429, retryAfter: 0.4 });
    scene.at('2025-10-24T08:00');
    const ticked = slow.tick();
    // Meanwhile Discord asks another process for silence.
    setTimeout(() => void scene.store.pace.hold(1_500), 200);
    await ticked;
    expect(posts()).toHaveLength(0);
    await scene.later(1);
    expect(posts()).toHaveLength(1);
    await slow.stop();
  });

  it('keeps nobody waiting twice where everybody had to wait, and it is too late for it then', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    const slow = scene.another({ sendWithinMs: 2_000 });
    scene.local.faults.next(route, { status: 429, retryAfter: 1, global: true });
    scene.at('2025-10-24T08:00');
    const ticked = slow.tick();
    setTimeout(() => void scene.store.pace.hold(2_500), 200);
    await ticked;
    expect(posts()).toHaveLength(0);
    expect(await scene.store.pace.ahead()).toBeLessThan(500);
    await scene.later(2);
    expect(posts()).toHaveLength(1);
    await slow.stop();
  });

  it('is left to the next lease where looking for it took too long: another process may have sent it by then', async () => {
    await sendInto('drop-before');
    const { discord } = scene;
    const messagesAfter: typeof discord.messagesAfter = async (...asked) => {
      await sleep(600);
      return discord.messagesAfter(...asked);
    };
    const slow = scene.another({ sendWithinMs: 500 }, { discord: { ...discord, messagesAfter } });
    scene.at('2025-10-24T08:10');
    await slow.tick();
    expect(posts()).toHaveLength(0);
    expect(await scene.store.posts.last(owner())).toMatchObject({ state: 'claimed', error: 'held-up' });
    await scene.later(5);
    expect(posts()).toHaveLength(1);
  });

  it.each([
    ['Discord answered with error 503', 'Discord báo lỗi 503', { status: 503 }],
    ['Discord could not be reached', 'không kết nối được với Discord', 'drop-before'],
    ['Discord did not accept my token', 'Discord không chấp nhận mã truy cập của tôi', { status: 401 }],
    ['Discord asked me to wait', 'Discord yêu cầu chờ', { status: 400, code: 20016 }],
  ] as const)('tells why it waits, in either language: %s', async (en, vi, effect) => {
    await sendInto(effect);
    const last = await scene.store.posts.last(owner());
    expect(lastPostLine(last, true, 'en')).toBe(`The post for 24 October 2025 is being tried again (${en}).`);
    expect(lastPostLine(last, true, 'vi')).toBe(`Bài của ngày 24/10/2025 đang được gửi lại (${vi}).`);
  });

  it('is tried again after about 45 seconds, and not in all places at the same moment', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    const one = (await row())!;
    const owners = Array.from({ length: 8 }, (_, n) => `user:${n}` as const);
    for (const each of owners) await scene.store.schedules.put({ ...one, owner: each });
    scene.local.faults.each(route, 1, { status: 503 });
    await scene.later(1);
    const eight = Temporal.Instant.from('2025-10-24T01:00:00Z').epochMilliseconds;
    const waits = await Promise.all(
      owners.map(async (each) => ((await scene.store.schedules.get(each))?.wakeAt ?? 0) - eight),
    );
    expect(new Set(waits).size).toBeGreaterThan(4);
    for (const wait of waits) expect(Math.abs(wait - 45_000)).toBeLessThanOrEqual(11_250);
  });

  it('is tried again and again the same day, ever more rarely, and given up the day after', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.faults.each(route, 1, { status: 503 });
    for (let minute = 0; minute < 19 * 60; minute += 10) await scene.later(10);
    const tries = scene.local.requests.filter((one) => one.method === 'POST').length;
    expect(tries).toBeGreaterThan(20);
    expect(tries).toBeLessThan(60);
    scene.local.faults.clear();
    expect(posts()).toHaveLength(0);
    expect(await scene.store.posts.last(owner())).toMatchObject({ state: 'missed', date: '2025-10-24' });
  });

  it('is settled the day after, and does not keep that day’s own post from coming', async () => {
    scene.at('2025-10-24T22:59');
    await scene.set({ minute: 23 * 60, emptyDay: 'quote' });
    scene.local.faults.next(route, 'drop-before');
    await scene.later(1);
    scene.at('2025-10-25T23:30');
    await scene.later(0);
    await scene.later(1);
    expect(posts().map((one) => one.embeds[0]?.timestamp?.slice(0, 10))).toEqual(['2025-10-25']);
    const states = (await scene.store.posts.since([owner()], '2025-10-24')).map((one) => one.state);
    expect(states).toEqual(['missed', 'sent']);
  });

  it('says what it was to say, which is remembered', async () => {
    scene.at('2025-10-26T07:59');
    await scene.set({ emptyDay: 'quote' });
    scene.local.faults.next(route, 'drop-before');
    for (let n = 0; n < 2; n++) await scene.later(5);
    const { quotation } = (await scene.store.posts.last(owner()))!;
    expect(JSON.stringify(posts())).toContain(quotation);
  });

  it('is not sent to a new channel when it stands in the old one', async () => {
    await sendInto('drop-after');
    const other = scene.local.world.addChannel(scene.guild, 'other');
    await scene.set({ channelId: other.id });
    await scene.later(10);
    expect([posts().length, messagesIn(other).length]).toEqual([1, 0]);
  });

  it('is found where its answer is lost again, hours after it was first due', async () => {
    await sendInto('drop-before');
    scene.at('2025-10-24T10:00');
    await chatter(150);
    scene.local.faults.next(route, 'drop-after');
    await scene.later(0);
    scene.local.nonces.forgetAll();
    await scene.later(10);
    expect(posts().filter((one) => one.embeds.length > 0)).toHaveLength(1);
    expect((await scene.store.posts.last(owner()))?.state).toBe('sent');
  });

  it('is found in the new channel where its answer is lost again there', async () => {
    await sendInto('drop-before');
    const other = scene.local.world.addChannel(scene.guild, 'other');
    await scene.set({ channelId: other.id });
    scene.local.faults.next(route, 'drop-after');
    await scene.later(10);
    scene.local.nonces.forgetAll();
    await scene.later(10);
    expect([posts().length, messagesIn(other).length]).toEqual([0, 1]);
  });

  it('comes in the new channel, though Discord fails when it is looked for in the old one', async () => {
    await sendInto('drop-before');
    const other = scene.local.world.addChannel(scene.guild, 'other');
    await scene.set({ channelId: other.id });
    scene.local.faults.next('GET /channels/:id/messages', { status: 400, code: 130000 });
    for (let n = 0; n < 2; n++) await scene.later(10);
    expect(messagesIn(other)).toHaveLength(1);
  });

  it('comes in the new channel where the old one was deleted', async () => {
    await sendInto('drop-before');
    const other = scene.local.world.addChannel(scene.guild, 'other');
    scene.local.world.deleteChannel(scene.channel().id);
    await scene.set({ channelId: other.id });
    await scene.later(10);
    expect(messagesIn(other)).toHaveLength(1);
  });

  it('is not sent to a new channel where it may stand in the old one, which the bot may not read any more', async () => {
    await sendInto('drop-after', { emptyDay: 'quote' });
    const other = scene.local.world.addChannel(scene.guild, 'other');
    deny(PermissionFlagsBits.ViewChannel);
    await scene.set({ channelId: other.id, emptyDay: 'quote' });
    await scene.later(10);
    expect([posts().length, messagesIn(other).length]).toEqual([1, 0]);
    await scene.later(1440);
    expect(messagesIn(other)).toHaveLength(1);
  });

  it('is found among the posts of a forum', async () => {
    const forum = scene.channel(ChannelType.GuildForum);
    scene.at('2025-10-24T07:59');
    await scene.set({ channelId: forum.id });
    scene.local.faults.next('POST /channels/:id/threads', 'drop-after');
    await scene.later(1);
    await scene.later(10);
    const threads = [...scene.local.world.channels.values()].filter((one) => one.parent === forum);
    expect(threads.map((one) => one.name)).toEqual(['On this day · 24 October 2025']);
    expect((await scene.store.posts.last(owner()))?.messageId).toBe(threads[0]?.id);
  });

  it('is not taken for the test that stands in the same forum', async () => {
    const forum = scene.channel(ChannelType.GuildForum);
    scene.at('2025-10-24T07:59');
    await scene.set({ channelId: forum.id });
    await scene.schedules.test(owner(), 'en');
    scene.local.faults.next('POST /channels/:id/threads', 'drop-before');
    await scene.later(1);
    await scene.later(10);
    const threads = [...scene.local.world.channels.values()].filter((one) => one.parent === forum);
    expect(threads.map((one) => one.name)).toEqual([
      'Test · On this day · 24 October 2025',
      'On this day · 24 October 2025',
    ]);
  });

  it('is looked for in the minutes after its claim, however much is written there later', async () => {
    await sendInto('drop-before');
    scene.at('2025-10-24T09:00');
    await chatter(10_000);
    await scene.later(0);
    expect(posts().filter((one) => one.embeds.length > 0)).toHaveLength(1);
  });

  it('is found in a channel where so much is written that Discord limits how fast it can be read', async () => {
    const { discord } = scene;
    let [read, until] = [0, 0];
    // Five pages a second.
    const messagesAfter: typeof discord.messagesAfter = async (...asked) => {
      if (Date.now() > until) [read, until] = [0, Date.now() + 1_000];
      if (++read > 5) scene.local.faults.next('GET /channels/:id/messages', { status: 429, retryAfter: 1 });
      return discord.messagesAfter(...asked);
    };
    scene.at('2025-10-24T07:59');
    await scene.set();
    await chatter(750);
    scene.local.faults.next(route, 'drop-after');
    await scene.later(1);
    scene.local.nonces.forgetAll();
    const other = scene.another({}, { discord: { ...discord, messagesAfter } });
    scene.at('2025-10-24T08:10');
    await other.tick();
    expect((await scene.store.posts.last(owner()))?.state).toBe('sent');
    expect(posts()).toHaveLength(751);
  });

  it('is not sent blindly where the bot may not read: the schedule is paused instead', async () => {
    await sendInto('drop-after');
    deny(PermissionFlagsBits.ReadMessageHistory);
    await scene.later(10);
    await scene.later(1);
    expect(posts().filter((one) => one.embeds.length > 0)).toHaveLength(1);
    expect(await row()).toMatchObject({ state: 'paused', reasonDetail: 'ReadMessageHistory' });
    const card = statusCard((await scene.schedules.status(owner()))!, 'en', null);
    expect(card.embeds?.[0]?.description).toContain(
      'Whether the post for 24 October 2025 got through is not known.',
    );
    // Once it may read again it finds the post, and sends no second one.
    deny(0n);
    await scene.schedules.resume(owner(), 'en');
    for (let n = 0; n < 5; n++) await scene.later(2);
    expect(posts().filter((one) => one.embeds.length > 0)).toHaveLength(1);
    expect(await scene.store.posts.last(owner())).toMatchObject({ state: 'sent', date: '2025-10-24' });
  });

  it('is sent after all where the search for it had been refused, and it is not there', async () => {
    // Told in the meantime that it is paused, in direct messages.
    await sendInto('drop-before', { setBy: scene.local.world.owner.id });
    deny(PermissionFlagsBits.ViewChannel);
    await scene.later(10);
    await scene.later(1);
    expect(await row()).toMatchObject({ state: 'paused', reason: 'missing-access' });
    deny(0n);
    await scene.schedules.resume(owner(), 'en');
    for (let n = 0; n < 5; n++) await scene.later(2);
    expect(posts().filter((one) => one.embeds.length > 0)).toHaveLength(1);
  });
});

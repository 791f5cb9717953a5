/** The bot in time-out: a moderator keeps it silent for a while, in one server. */
import { PermissionFlagsBits } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { lastPostLine } from '../../src/daily/say.ts';
import { settings } from './harness.ts';
import { deny, messagesIn, owner, posts, row, scene, sceneForEach } from './stage.ts';

sceneForEach();

const MINUTE = 60_000;

/** Time-outs go by the real clock, as permissions do. */
function timeOut(minutes: number): number {
  const until = Date.now() + minutes * MINUTE;
  scene.guild.members.get(scene.local.world.bot.id)!.timedOutUntil = until;
  return until;
}
function endTimeOut(): void {
  delete scene.guild.members.get(scene.local.world.bot.id)!.timedOutUntil;
}
const refusals = () => scene.local.requests.filter(({ method }) => method === 'POST').length;

describe('a time-out', () => {
  beforeEach(async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
  });

  it('is waited for, and the post comes after it; nothing is paused and nobody told', async () => {
    timeOut(10);
    await scene.later(1);
    expect(await row()).toMatchObject({ state: 'on', reason: null });
    const last = await scene.store.posts.last(owner());
    expect(lastPostLine(last, true, 'en')).toContain(
      'is being tried again (a moderator has put me in time-out)',
    );
    expect(lastPostLine(last, true, 'vi')).toContain('người điều hành đã tạm hạn chế tôi');
    const asked = scene.local.requests.length;
    await scene.later(9);
    expect(scene.local.requests).toHaveLength(asked);
    endTimeOut();
    await scene.later(3);
    expect(posts().map(({ embeds }) => embeds.length)).toEqual([1]);
    expect([...scene.guild.channels.values()].flatMap(messagesIn)).toHaveLength(1);
  });

  it('keeps no other server waiting', async () => {
    timeOut(10);
    await scene.later(1);
    expect(await scene.store.pace.ahead()).toBeLessThan(1_000);
  });

  it('that ends sooner than it was to is noticed within the hour, one of a week asked for no more than hourly', async () => {
    timeOut(7 * 1440);
    await scene.later(1);
    for (let n = 0; n < 6; n++) await scene.later(9);
    expect(refusals()).toBe(1);
    endTimeOut();
    await scene.later(9);
    expect(posts()).toHaveLength(1);
  });

  it('that ends while its refusal is looked into is one still', async () => {
    timeOut(0.01);
    scene.local.faults.next('POST /channels/:id/messages', { status: 403, code: 50013 });
    const { member } = scene.discord;
    const slow: typeof member = async (...asked) => {
      await expect
        .poll(() => Date.now() - scene.guild.members.get(asked[1])!.timedOutUntil!)
        .toBeGreaterThan(0);
      return member(...asked);
    };
    scene.at('2025-10-24T08:00');
    await scene.another({}, { discord: { ...scene.discord, member: slow } }).tick();
    expect(await row()).toMatchObject({ state: 'on' });
    await scene.later(3);
    expect(posts()).toHaveLength(1);
  });

  it('over a whole day costs the post of that day, and no other', async () => {
    await scene.set({ emptyDay: 'quote' });
    timeOut(1440);
    for (let hour = 0; hour < 20; hour += 4) await scene.later(240);
    endTimeOut();
    for (let hour = 0; hour < 6; hour += 3) await scene.later(180);
    expect((await scene.schedules.status(owner()))?.last).toMatchObject({
      date: '2025-10-25',
      state: 'sent',
    });
    expect(posts()).toHaveLength(1);
  });

  it('hides no permission that is missing all the same', async () => {
    timeOut(10);
    deny(PermissionFlagsBits.EmbedLinks);
    await scene.later(1);
    expect(await row()).toMatchObject({ reason: 'missing-permissions', reasonDetail: 'EmbedLinks' });
    await expect(scene.set()).rejects.toThrow('I lack: Embed Links.');
  });

  it('is not taken for a role that the bot may not mention, which refuses no post', async () => {
    const role = scene.local.world.addRole(scene.guild, 'readers');
    role.mentionable = true;
    await scene.set({ roleId: role.id });
    role.mentionable = false;
    timeOut(10);
    await scene.later(1);
    endTimeOut();
    await scene.later(12);
    expect(await row()).toMatchObject({ state: 'on', reason: null });
    expect(posts()).toHaveLength(1);
  });
});

describe('an admin is told of a time-out, and until when', () => {
  it.each([
    ['en', 'A moderator has put me in time-out until'],
    ['vi', 'Người điều hành đã tạm hạn chế tôi (time-out) đến'],
  ] as const)('in %s', async (lang, beginning) => {
    await scene.set();
    const seconds = Math.ceil(timeOut(10) / 1000);
    const sentence = `${beginning} <t:${seconds}:F> (<t:${seconds}:R>)`;
    const set = scene.schedules.set(owner(), settings(scene.channel().id, { minute: 600 }), lang);
    await expect(set).rejects.toThrow(sentence);
    await expect(scene.schedules.test(owner(), lang)).rejects.toThrow(sentence);
    expect((await scene.schedules.show(owner(), lang))?.lack).toContain(sentence);
    expect(await row()).toMatchObject({ minute: 480 });
  });

  it('but not where the bot is exempt, as whoever administers the server', async () => {
    const admins = scene.local.world.addRole(scene.guild, 'admins', PermissionFlagsBits.Administrator);
    scene.guild.members.get(scene.local.world.bot.id)!.roles.push(admins.id);
    timeOut(10);
    await scene.set();
    expect((await scene.schedules.show(owner(), 'en'))?.lack).toBeNull();
  });
});

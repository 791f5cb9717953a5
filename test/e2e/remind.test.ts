/** /remind: the daily post in direct messages. */
import { expect, test } from 'vitest';
import {
  channel,
  guild,
  local,
  openScheduleStage,
  posts,
  read,
  seconds,
  store,
  waitUntil,
} from './schedule-stage.ts';

openScheduleStage();

test('a person gets the daily post in direct messages, and stops it', async () => {
  const lan = local.world.addUser('Lan');
  local.world.addMember(guild, lan);
  const person = local.person({ id: lan.id, guildId: null, locale: 'vi' });
  const answer = await person.slash('remind', { time: '6:30', zone: 'UTC' }, { subcommand: 'on' });
  expect(read(answer)).toContain(`<t:${seconds('2025-10-24T06:30:00Z')}:F>`);
  expect(read(answer)).not.toMatch(/^(?:Kênh|Nhắc đến): /m);
  const direct = local.world.dmWith(lan);
  expect(posts(direct).map((one) => one.content)).toEqual([
    'Tôi sẽ nhắn cho bạn ở đây lúc 06:30 (UTC) vào những ngày có bài. Dùng `/nhắc-tôi tắt` để thôi nhận.',
  ]);
  // Who only changes something has been greeted, and keeps all else.
  const changed = await person.slash('remind', { 'empty-day': 'nothing' }, { subcommand: 'on' });
  expect(read(changed)).toContain('Giờ: 06:30 UTC');
  expect(posts(direct)).toHaveLength(1);
  await waitUntil('2025-10-24T06:30:00Z');
  expect(posts(direct).at(-1)?.content).toContain('80 năm trước, ngày 24/10/1945: Thành lập Liên hợp quốc');
  const off = await person.slash('remind', {}, { subcommand: 'off' });
  expect(read(off)).toContain('không nhận bài đăng hằng ngày nữa');
  expect(Number(off.flags) & 64).toBe(64);
  expect(read(await person.slash('remind', {}, { subcommand: 'off' }))).toContain('Bạn hiện không nhận');
  await waitUntil('2025-10-25T06:30:00Z');
  expect(posts(direct)).toHaveLength(2);
});

test('a person is promised nothing that is not set up, and keeps what was', async () => {
  const lan = local.world.addUser('Lan');
  local.world.addMember(guild, lan);
  const person = local.person({ id: lan.id, guildId: guild.id, channelId: channel.id, locale: 'en-US' });
  const remind = async (subcommand: string, options = {}) =>
    read(await person.slash('remind', options, { subcommand }));
  const row = () => store.schedules.get(`user:${lan.id}`);
  local.faults.next('GET /channels/:id', 'drop-before');
  expect(await remind('on')).toContain('Nothing was changed');
  expect(posts(local.world.dmWith(lan))).toEqual([]);
  expect(await row()).toBeUndefined();
  local.faults.next('POST /channels/:id/messages', 'drop-before', 2);
  expect(await remind('on')).toContain('Nothing was changed');
  expect(await row()).toBeUndefined();
  await remind('on', { time: '6:30' });
  await store.schedules.change(`user:${lan.id}`, { state: 'paused', reason: 'dm-closed' });
  local.world.closedDms.add(lan.id);
  expect(await remind('on', { time: '9:00' })).toContain('closed to me');
  expect(await row()).toMatchObject({ state: 'paused', reason: 'dm-closed', minute: 390 });
});

test('a person whose direct messages are closed is told so at once', async () => {
  const lan = local.world.addUser('Lan');
  local.world.addMember(guild, lan);
  local.world.closedDms.add(lan.id);
  const person = local.person({ id: lan.id, guildId: guild.id, channelId: channel.id, locale: 'en-US' });
  expect(read(await person.slash('remind', {}, { subcommand: 'on' }))).toContain('closed to me');
  expect(await store.schedules.get(`user:${lan.id}`)).toBeUndefined();
});

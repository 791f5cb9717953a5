/** A time zone in the database that this Node does not know: its name is newer than Node's time zone data, or older. */
import { expect, test } from 'vitest';
import {
  admin,
  channel,
  guild,
  local,
  openScheduleStage,
  posts,
  read,
  schedule,
  store,
  waitUntil,
} from './schedule-stage.ts';

openScheduleStage();

const UNKNOWN = 'Mars/Phobos';
const ZONE = { channel: '', time: '08:00', zone: 'Asia/Ho_Chi_Minh', language: 'en' };
const owner = () => `guild:${guild.id}` as const;
const forgetZone = () => store.schedules.change(owner(), { timeZone: UNKNOWN });
const setUp = () => schedule('set', { ...ZONE, channel: channel.id });

test('is named by /schedule, which says what to do', async () => {
  await setUp();
  await forgetZone();
  const answer = `I do not know the time zone ${UNKNOWN} any more. Please choose another one with \`/schedule set\`.`;
  expect(read(await schedule('show'))).toContain(answer);
  for (const subcommand of ['test', 'resume', 'skip']) expect(read(await schedule(subcommand))).toBe(answer);
  expect(read(await schedule('show', {}, 'vi'))).toContain(
    `Tôi không nhận ra múi giờ ${UNKNOWN} nữa. Hãy chọn múi giờ khác bằng \`/lịch-đăng đặt\`.`,
  );
  expect(read(await schedule('set', { channel: channel.id, time: '09:00' }))).toContain(
    `I do not know the time zone \`${UNKNOWN}\`. Please choose one of the suggestions`,
  );
  expect(read(await schedule('pause'))).toContain('Paused.');
  expect(read(await schedule('off'))).toContain('The daily post is off');
});

test('keeps no other command from answering there: they go by Vietnam’s', async () => {
  await setUp();
  await forgetZone();
  const today = await admin().slash('on-this-day', { language: 'en' });
  expect(read(today)).toContain('24 October');
});

test('pauses its daily post, which its admin is told once; another zone repairs it', async () => {
  await setUp();
  await forgetZone();
  await waitUntil('2025-10-24T01:00:00Z');
  await waitUntil('2025-10-24T01:01:00Z');
  expect(posts().map(({ content }) => content)).toEqual([
    expect.stringContaining(
      `I do not know its time zone (${UNKNOWN}). All settings are kept. \`/schedule set\` with another time zone starts it again.`,
    ),
  ]);
  expect(read(await schedule('show'))).toContain('Please choose another one with `/schedule set`.');
  expect(read(await setUp())).toContain('Next post');
  await waitUntil('2025-10-25T01:00:00Z');
  expect(posts()).toHaveLength(2);
});

test('of a person is told to them, and /remind with another one repairs it', async () => {
  const lan = local.world.addUser('Lan');
  local.world.addMember(guild, lan);
  const person = local.person({ id: lan.id, guildId: null, locale: 'en-US' });
  const remind = async (options = {}) => read(await person.slash('remind', options, { subcommand: 'on' }));
  await remind({ time: '08:00', zone: 'Asia/Ho_Chi_Minh' });
  await store.schedules.change(`user:${lan.id}`, { timeZone: UNKNOWN });
  await waitUntil('2025-10-24T01:00:00Z');
  await waitUntil('2025-10-24T01:01:00Z');
  const told = posts(local.world.dmWith(lan)).slice(1);
  expect(told.map(({ content }) => content)).toEqual([
    `<@${lan.id}> I have paused your daily post: I do not know its time zone (${UNKNOWN}). \`/remind on\` with another time zone starts it again.`,
  ]);
  expect(await remind()).toContain(`I do not know the time zone \`${UNKNOWN}\``);
  expect(await remind({ zone: 'Asia/Ho_Chi_Minh' })).toContain('Next post');
});

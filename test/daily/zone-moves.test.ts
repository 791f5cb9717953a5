/** A daily post that moves to another zone: nothing comes twice, nothing of yesterday, and it is said which day is next. */
import { expect, it } from 'vitest';
import { statusCard } from '../../src/daily/answers.ts';
import { owner, posts, scene, sceneForEach } from './stage.ts';

sceneForEach();

it('posts nothing of yesterday when the zone moves west after today’s post, and names that one as the last', async () => {
  scene.at('2025-12-02T07:00');
  await scene.set({ emptyDay: 'quote' });
  scene.at('2025-12-02T08:00');
  await scene.later(0);
  await scene.set({ emptyDay: 'quote', timeZone: 'America/Los_Angeles', minute: 1320 });
  const { last, next, made } = (await scene.schedules.status(owner()))!;
  expect([last?.date, next?.date.toString(), made]).toEqual(['2025-12-02', '2025-12-03', '2025-12-02']);
  for (let hour = 0; hour < 52; hour++) await scene.later(60);
  expect(posts()).toHaveLength(1);
  await scene.later(60);
  expect(posts()).toHaveLength(2);
  const dates = (await scene.store.posts.since([owner()], '2025-01-01')).map((post) => post.date);
  expect(dates).toEqual(['2025-12-02', '2025-12-03']);
});

it.each([
  // Three days: of the three dates whose hour comes before, one was posted and the others lie before it.
  { from: 'Pacific/Kiritimati', time: '00:30', to: 'Etc/GMT+12', hour: '23:00', hours: 72.5 },
  { from: 'Australia/Lord_Howe', time: '02:00', to: 'Africa/Cairo', hour: '02:00', hours: 33 },
  { from: 'Asia/Ho_Chi_Minh', time: '08:00', to: 'Asia/Ho_Chi_Minh', hour: '20:00', hours: 36 },
])('says which post keeps the next one from being nearer: $time $from, $hour $to', async (one) => {
  const at = Temporal.ZonedDateTime.from(`2025-12-02T${one.time}[${one.from}]`);
  const minuteOf = (time: string) => Temporal.PlainTime.from('00:00').until(time).total('minutes');
  const wait = (minutes: number) =>
    scene.at(at.add({ minutes }).withTimeZone('Asia/Ho_Chi_Minh').toPlainDateTime().toString());
  wait(-60);
  await scene.set({ emptyDay: 'quote', timeZone: one.from, minute: minuteOf(one.time) });
  wait(0);
  await scene.later(0);
  await scene.set({ emptyDay: 'quote', timeZone: one.to, minute: minuteOf(one.hour) });
  const status = (await scene.schedules.status(owner()))!;
  expect(at.toInstant().until(status.next!.at).total('hours')).toBe(one.hours);
  const says = (lang: 'en' | 'vi') => statusCard(status, lang, null).embeds?.[0]?.description;
  expect(says('en')).toContain(
    'The post for 2 December 2025 was made already, so the next one is for a later day.',
  );
  expect(says('vi')).toContain(
    'Bài của ngày 2/12/2025 đã được đăng nên bài tiếp theo là của một ngày sau đó.',
  );
});

it('says so where the post that keeps the next one from being nearer was given up', async () => {
  scene.at('2025-12-02T23:29');
  await scene.set({ emptyDay: 'quote', minute: 1410 });
  scene.local.faults.each('POST /channels/:id/messages', 1, { status: 503 });
  for (let minute = 0; minute < 90; minute += 5) await scene.later(5);
  scene.local.faults.clear();
  // In Los Angeles it is still the morning of the second.
  await scene.set({ emptyDay: 'quote', timeZone: 'America/Los_Angeles', minute: 720 });
  const status = (await scene.schedules.status(owner()))!;
  expect([status.last?.state, status.next?.date.toString()]).toEqual(['missed', '2025-12-03']);
  const says = (lang: 'en' | 'vi') => statusCard(status, lang, null).embeds?.[0]?.description;
  expect(says('en')).toContain(
    'The post for 2 December 2025 will not be made up, so the next one is for a later day.\n' +
      'The post for 2 December 2025 could not be sent in time (Discord answered with error 503).',
  );
  expect(says('vi')).toContain(
    'Bài của ngày 2/12/2025 không được đăng bù nên bài tiếp theo là của một ngày sau đó.',
  );
  expect(says('en')).not.toContain('was made already');
});

it.each([
  ['west', 'America/Los_Angeles', '2025-12-02T06:00:00Z'],
  ['east', 'Pacific/Auckland', '2025-12-02T09:00:00Z'],
])('makes today’s post of the new zone when it moves %s before the post', async (_way, timeZone, next) => {
  scene.at('2025-12-01T07:00');
  await scene.set({ emptyDay: 'quote', minute: 1380 });
  scene.at('2025-12-02T07:00');
  await scene.set({ emptyDay: 'quote', timeZone, minute: 1320 });
  expect((await scene.schedules.status(owner()))?.next?.at.toString()).toBe(next);
});

it('goes on the same evening when the zone moves east after the post, where the next date has begun', async () => {
  scene.at('2025-12-03T11:00');
  await scene.set({ emptyDay: 'quote', timeZone: 'America/Los_Angeles', minute: 1200 });
  await scene.later(0);
  await scene.later(1);
  expect(posts()).toHaveLength(0);
  scene.at('2025-12-04T11:00');
  await scene.later(0);
  await scene.set({ emptyDay: 'quote', minute: 1320 });
  await scene.later(660);
  const dates = (await scene.store.posts.since([owner()], '2025-01-01')).map((post) => post.date);
  expect(dates).toEqual(['2025-12-03', '2025-12-04']);
});

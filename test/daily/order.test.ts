/** Who comes first where more is due than Discord lets through at once. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ScheduleRow } from '../../src/store/tables.ts';
import { post } from '../store/rows.ts';
import { posts, row, scene, sceneForEach } from './stage.ts';

sceneForEach();

const MANY = 120;

let one: ScheduleRow;
beforeEach(async () => {
  scene.at('2025-10-24T07:59');
  await scene.set();
  one = (await row())!;
  scene.at('2025-10-24T08:00');
});

/** As many others, each with a channel of its own. */
async function others(fields: Partial<ScheduleRow>): Promise<ScheduleRow[]> {
  const rows = Array.from({ length: MANY }, (_, n) => {
    const { id: channelId } = scene.local.world.addChannel(scene.guild, String(n));
    return { ...one, owner: `user:${n}` as const, channelId, ...fields };
  });
  for (const each of rows) await scene.store.schedules.put(each);
  return rows;
}

/** How many requests were made before that of this server's post. */
const requestsBeforePost = () =>
  scene.local.requests.findIndex(
    ({ method, path }) => method === 'POST' && path.endsWith(`/channels/${one.channelId}/messages`),
  );

describe('a post comes before', () => {
  it('looks whether the bot is in the servers of paused ones, however long they are due', async () => {
    for (let n = 0; n < MANY; n++)
      await scene.store.schedules.put({ ...one, owner: `guild:${n}`, state: 'paused', wakeAt: 0 });
    const before = scene.local.requests.length;
    await scene.later(0);
    expect(posts()).toHaveLength(1);
    expect(requestsBeforePost() - before).toBeLessThan(5);
  });

  it.each([
    ['that a process died with', { lease: 'of the dead' }],
    ['that Discord’s answers were lost of', { attempts: 3 }],
  ])('searches for posts %s', async (_, fields) => {
    const lost = await others({ ...fields, wakeAt: one.wakeAt! - 600_000 });
    const day = { dueAt: one.wakeAt!, claimedAt: one.wakeAt! - 600_000 };
    await scene.store.posts.claim(
      lost.map((each) => post(each.owner, '2025-10-24', { ...day, channelId: each.channelId })),
    );
    const before = scene.local.requests.length;
    const looking = scene.daily.tick();
    await expect.poll(posts).toHaveLength(1);
    expect(requestsBeforePost() - before).toBeLessThan(5);
    await scene.daily.stop();
    await looking;
  });
});

it('a look is not put off until all posts are made', async () => {
  await others({});
  await scene.store.schedules.put({ ...one, state: 'paused', wakeAt: one.wakeAt! - 1 });
  const before = scene.local.requests.length;
  await scene.later(0);
  const requests = scene.local.requests.slice(before);
  expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(MANY);
  expect(requests.findIndex(({ path }) => path.endsWith(`/guilds/${scene.guild.id}`))).toBeLessThan(
    (3 / 4) * MANY,
  );
});

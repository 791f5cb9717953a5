/** What is sent while a person waits, the test and the greeting of /remind, on a day when answers are lost. */
import { ChannelType } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { settings } from './harness.ts';
import { messagesIn, owner, posts, scene, sceneForEach } from './stage.ts';

sceneForEach();

const route = 'POST /channels/:id/messages';
const LOST = ['drop-before', 'drop-after', 'reset-after', 'time-out', { status: 503 }] as const;

describe('a test', () => {
  beforeEach(async () => {
    scene.at('2025-10-24T07:00');
    await scene.set();
  });
  const test = (lang: 'vi' | 'en' = 'en') => scene.schedules.test(owner(), lang);

  it.each(LOST)('is posted once where the answer to it is lost: %j', async (effect) => {
    scene.local.faults.next(route, effect);
    const { link } = await test();
    expect(posts().map(({ id }) => link.endsWith(`/${id}`))).toEqual([true]);
  });

  it('may be there where the second answer is lost, too: nobody is told that it is not', async () => {
    const { id } = scene.channel();
    scene.local.faults.next(route, 'drop-after', 2);
    await expect(test()).rejects.toThrow(
      `Whether the test was posted is not known: Discord could not be reached. Please look in <#${id}> before you try again.`,
    );
    scene.local.faults.next(route, 'drop-after');
    scene.local.faults.next(route, { status: 429, retryAfter: 1 });
    await expect(test('vi')).rejects.toThrow(
      `Chưa rõ bài thử đã được đăng hay chưa: Discord yêu cầu chờ. Hãy xem <#${id}> trước khi thử lại.`,
    );
    expect(posts()).toHaveLength(2);
  });

  it('is not sent twice to a forum, where no nonce keeps a second one from being made', async () => {
    const forum = scene.channel(ChannelType.GuildForum);
    await scene.set({ channelId: forum.id });
    scene.local.faults.next('POST /channels/:id/threads', 'drop-after');
    await expect(test()).rejects.toThrow(
      `is not known: Discord could not be reached. Please look in <#${forum.id}>`,
    );
    const made = [...scene.local.world.channels.values()].filter(({ parent }) => parent === forum);
    expect(made).toHaveLength(1);
  });

  it('is not sent again where Discord has answered', async () => {
    scene.local.faults.next(route, { status: 429, retryAfter: 30 });
    await expect(test()).rejects.toThrow('Nothing was changed: Discord asked me to wait.');
    expect(scene.local.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});

describe('the greeting of /remind', () => {
  const person = () => scene.local.world.owner;
  const remind = (lang: 'vi' | 'en' = 'en') =>
    scene.schedules.remind(person().id, settings(''), 'Hello', lang);
  const greetings = () => messagesIn(scene.local.world.dmWith(person())).map(({ content }) => content);
  const stored = () => scene.store.schedules.get(`user:${person().id}`);

  it.each(LOST)(
    'stands there once, and what it promises is set up, where the answer is lost: %j',
    async (effect) => {
      scene.local.faults.next(route, effect);
      await remind();
      expect(greetings()).toEqual(['Hello']);
      expect(await stored()).toMatchObject({ state: 'on', minute: 480 });
    },
  );

  it('is taken back where the second answer is lost, too', async () => {
    scene.local.faults.next(route, 'drop-after', 2);
    await expect(remind()).rejects.toThrow(
      'Nothing was changed: Discord could not be reached. Should a message from me have reached you all the same, it does not count. Please try again in a few minutes.',
    );
    expect(await stored()).toBeUndefined();
    scene.local.faults.next(route, 'drop-before', 2);
    await expect(remind('vi')).rejects.toThrow(
      'Nếu bạn vẫn nhận được tin nhắn của tôi thì tin đó chưa có hiệu lực.',
    );
  });
});

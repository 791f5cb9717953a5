/** A database that was put back from a copy knows less than Discord does. */
import { ChannelType } from 'discord.js';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { owner, posts, row, scene, sceneForEach } from './stage.ts';

sceneForEach();

it.each([ChannelType.GuildText, ChannelType.GuildForum])(
  'makes no post again that was made since the copy (channel of type %i)',
  async (type) => {
    const { id } = scene.channel(type);
    const made = () =>
      type === ChannelType.GuildText
        ? posts()
        : [...scene.local.world.channels.values()].filter(({ parent }) => parent?.id === id);
    scene.at('2025-10-24T07:00');
    await scene.set({ channelId: id });
    const copy = await openStore({ kind: 'sqlite', file: ':memory:' });
    await copy.schedules.put((await row())!);
    scene.at('2025-10-24T08:00');
    await scene.later(0);
    expect(made()).toHaveLength(1);

    scene.local.nonces.forgetAll();
    scene.at('2025-10-24T14:00');
    await scene.another({}, { store: copy }).tick();
    expect(made()).toHaveLength(1);
    expect(await copy.posts.last(owner())).toMatchObject({ state: 'sent' });
    await copy.close();
  },
);

it('looks for no post that is on time', async () => {
  scene.at('2025-10-24T07:59');
  await scene.set();
  const before = scene.local.requests.length;
  await scene.later(5);
  expect(posts()).toHaveLength(1);
  expect(scene.local.requests.slice(before).map(({ method }) => method)).toEqual(['POST']);
});

/** Where a lost post is looked for. */
import { ChannelType } from 'discord.js';
import { expect, it } from 'vitest';
import { findPost } from '../../src/daily/find.ts';
import { lastPostLine } from '../../src/daily/say.ts';
import { owner, scene, sceneForEach } from './stage.ts';

sceneForEach();

it('in a forum: among its archived posts, too, and for as long as a send and two clocks may take', async () => {
  const forum = scene.channel(ChannelType.GuildForum);
  scene.at('2025-10-24T07:59');
  await scene.set({ channelId: forum.id });
  await scene.later(1);
  const [thread] = [...scene.local.world.channels.values()].filter((one) => one.parent === forum);
  const post = (await scene.store.posts.last(owner()))!;
  expect(lastPostLine(post, true, 'en')).toContain(
    `https://discord.com/channels/${scene.guild.id}/${thread?.id}`,
  );
  thread!.archived = true;
  const foundFrom = (minutes: number) =>
    findPost(scene.discord, { ...post, claimedAt: post.claimedAt + minutes * 60_000 });
  expect(await Promise.all([4.9, 0, -19.9].map(foundFrom))).toEqual([thread?.id, thread?.id, thread?.id]);
  expect(await Promise.all([5.1, -20.1].map(foundFrom))).toEqual([null, null]);
});

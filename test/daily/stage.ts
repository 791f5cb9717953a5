/** The scene of the test that runs, and what the tests of daily posts ask of it. */
import { OverwriteType } from 'discord.js';
import { afterEach, beforeEach } from 'vitest';
import type { Channel } from '../../src/local-discord/world.ts';
import { makeScene, type Scene } from './harness.ts';

/** Made anew for each test of a file that calls `sceneForEach`. */
export let scene: Scene;

export function sceneForEach(): void {
  beforeEach(async () => {
    scene = await makeScene();
  });
  afterEach(() => scene.close());
}

/** Minutes within which a look at a server falls that is due once a day. */
export const LOOK = 1440 * 1.125;

export const messagesIn = (channel: Channel) => [...channel.messages.values()];
/** Messages in the channel of the daily post. */
export const posts = () => messagesIn(scene.channel());
export const owner = () => `guild:${scene.guild.id}` as const;
export const row = async () => (await scene.schedules.status(owner()))?.row;

/** Takes these permissions from the bot, in the channel of the daily post. */
export function deny(permissions: bigint): void {
  const overwrite = { type: OverwriteType.Role, allow: 0n, deny: permissions };
  scene.local.world.setOverwrite(scene.channel(), scene.guild.id, overwrite);
}

/** Messages of people, in the channel of the post. */
export async function chatter(count: number): Promise<void> {
  const { world } = scene.local;
  const dm = world.dmWith(world.owner);
  await scene.discord.send(dm.id, { content: 'Hello' }, String(count));
  const [template] = messagesIn(dm);
  for (let n = 0; n < count; n++) {
    const message = { ...template!, id: world.nextId(), channel_id: scene.channel().id, author: world.owner };
    world.addMessage(scene.channel(), message);
  }
}

/** The local Discord of the test that runs, and what tests of REST ask of it. */
import { type ChannelType, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/server.ts';
import type { Channel, Guild } from '../../src/local-discord/world.ts';
import { call } from './call.ts';
import { allJudges } from './judges/all.ts';

const judges = allJudges();
export let discord: LocalDiscord;
export let guild: Guild;
export let channel: Channel;

/** A new one; the one before is forgotten, not closed. */
export async function start(by: typeof judges): Promise<void> {
  discord = await startLocalDiscord({ judges: by });
  guild = discord.world.guilds.values().next().value!;
  channel = guild.channels.values().next().value!;
}

/** A local Discord, judged by all, for each test of a file. */
export function serveEach(): void {
  beforeEach(() => start(judges));
  afterEach(() => discord.close());
}

export const ofType = (type: ChannelType) => [...guild.channels.values()].find((each) => each.type === type)!;
export const post = (where: Channel, body: unknown) =>
  call(discord, 'POST', `/channels/${where.id}/messages`, body);
export const deny = (where: Channel, ...names: (keyof typeof PermissionFlagsBits)[]) =>
  discord.world.setOverwrite(where, guild.id, {
    type: OverwriteType.Role,
    allow: 0n,
    deny: names.reduce((all, name) => all | PermissionFlagsBits[name], 0n),
  });

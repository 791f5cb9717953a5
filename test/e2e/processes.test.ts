/** Many processes, as the README tells to start them: one PostgreSQL for all, and its shards for each. */
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { ChannelType } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/server.ts';
import { shardOf } from '../../src/local-discord/snowflake.ts';
import { openStore } from '../../src/store/open.ts';
import { smallProgram } from '../program.ts';
import { postgres, type TestDatabase } from '../store/databases.ts';
import { schedule } from '../store/rows.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { start } from './process.ts';

let databases: TestDatabase;

beforeAll(async () => {
  databases = await postgres();
});

afterAll(() => databases.stop());

test('each answers the servers of its shards, the first registers the commands, and what one sets up another knows', async () => {
  const discord = await startLocalDiscord({ guilds: 8 });
  const database = await databases.fresh();
  const settings = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    DATABASE_URL: database.kind === 'postgres' ? database.url : '',
    SHARD_COUNT: '4',
  };
  const guilds = [...discord.world.guilds.values()];
  const [here, there] = [
    [0, 1],
    [2, 3],
  ].map((shards) => guilds.find(({ id }) => shards.includes(shardOf(id, 4))));
  const ask = (guild = here, name = 'about', subcommand?: string) =>
    discord
      .person({ guildId: guild!.id, locale: 'en-US' })
      .slash(name, {}, { subcommand })
      .then(JSON.stringify, String);

  const second = start({ ...settings, SHARDS: '2,3' });
  await expect.poll(() => discord.gateway.online, { timeout: 60_000 }).toBe(true);
  expect(discord.world.commands.size).toBe(0);
  const first = start({ ...settings, SHARDS: '0,1' });
  await expect.poll(() => ask(here), { timeout: 60_000 }).toContain('Kho tư liệu có');
  await expect.poll(() => ask(there), { timeout: 60_000 }).toContain('Kho tư liệu có');
  expect(await ask(here, 'remind', 'on')).toContain('You get the daily post');
  expect(await ask(there, 'remind', 'off')).toContain('You will no longer get the daily post');

  second.kill('SIGTERM');
  await once(second, 'exit');
  expect(await ask(there)).not.toContain('Kho tư liệu có');
  expect(await ask(here)).toContain('Kho tư liệu có');
  first.kill('SIGTERM');
  await once(first, 'exit');
  await discord.close();
  expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
});

test('what became due while none ran is posted once, as they start at the same moment', async () => {
  const discord = await startLocalDiscord();
  const database = await databases.fresh();
  const [guild] = discord.world.guilds.values();
  const channel = [...guild!.channels.values()].find(({ type }) => type === ChannelType.GuildText)!;
  const store = await openStore(database);
  const settings = { channelId: channel.id, minute: 0, timeZone: 'UTC', emptyDay: 'quote' } as const;
  await store.schedules.put(schedule(`guild:${guild!.id}`, { ...settings, wakeAt: 0 }));
  const program = smallProgram(temporaryFolder());
  const processes = ['0', '1'].map((shard) =>
    start(
      {
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.api,
        DATABASE_URL: database.kind === 'postgres' ? database.url : '',
        SHARD_COUNT: '2',
        SHARDS: shard,
      },
      program,
    ),
  );
  await expect.poll(() => channel.messages.size, { timeout: 60_000 }).toBe(1);
  await expect.poll(() => discord.gateway.online, { timeout: 60_000 }).toBe(true);
  await wait(1_000);
  for (const child of processes) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  expect([channel.messages.size, ...processes.map(({ exitCode }) => exitCode)]).toEqual([1, 0, 0]);
  await store.close();
  await discord.close();
});

/** Many processes, as the README tells to start them: one PostgreSQL for all, and its shards for each. */
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/server.ts';
import { shardOf } from '../../src/local-discord/snowflake.ts';
import { postgres, type TestDatabase } from '../store/databases.ts';
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
  await expect.poll(() => discord.gateway.online, { timeout: 20_000 }).toBe(true);
  expect(discord.world.commands.size).toBe(0);
  const first = start({ ...settings, SHARDS: '0,1' });
  await expect.poll(() => ask(here), { timeout: 20_000 }).toContain('Kho tư liệu có');
  await expect.poll(() => ask(there), { timeout: 20_000 }).toContain('Kho tư liệu có');
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

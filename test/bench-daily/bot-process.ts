/** The whole bot as a process of its own, under the clock of the bench. */
import { setTimeout as sleep } from 'node:timers/promises';
import { commands } from '../../commands/index.ts';
import { createBot } from '../../src/bot.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createDaily } from '../../src/daily/daily.ts';
import { connectDiscord } from '../../src/daily/discord.ts';
import { takeTurn } from '../../src/daily/pace.ts';
import { createSchedules } from '../../src/daily/schedules.ts';
import { createLog, createScrub } from '../../src/log.ts';
import { register } from '../../src/register.ts';
import { createSearch } from '../../src/search/index.ts';
import { type Database, openStore } from '../../src/store/open.ts';

export interface BenchOrders {
  api: string;
  token: string;
  database: Database;
  /** The moment that the bot takes for its start, in milliseconds since 1970. */
  now: number;
  shards: number[];
  shardCount: number;
}

const orders = JSON.parse(process.argv[2] ?? '') as BenchOrders;
const now = () => Temporal.Instant.fromEpochMilliseconds(Math.floor(orders.now + performance.now()));
const log = createLog('warn', createScrub([]));
const corpus = loadCorpus('data');
const store = await openStore(orders.database);
const turn = () => takeTurn(store.pace);
const parts = {
  store,
  discord: connectDiscord({ token: orders.token, apiUrl: orders.api, turn }),
  corpus,
  now,
};
const schedules = createSchedules(parts);
const app = { corpus, search: createSearch(corpus), schedules, reportUrl: null, now };
const { shards, shardCount } = orders;
const bot = createBot({ commands, app, settings: schedules, log, apiUrl: orders.api, shards, shardCount });
const client = await bot.start(orders.token);
if (shards.includes(0)) {
  const data = commands.map((command) => command.data);
  await register(client.rest, { applicationId: client.application.id }, data);
}
const daily = createDaily({ ...parts, log });
process.on('disconnect', () => process.exit());
process.once('message', async () => {
  for (;;) {
    await daily.tick();
    await sleep(1_000);
  }
});
process.send?.('ready');

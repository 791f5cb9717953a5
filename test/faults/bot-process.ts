/** The bot as a process of its own, to be killed: everything real but the clock, which the parent sets by message. */
import { setTimeout as sleep } from 'node:timers/promises';
import { remind } from '../../commands/remind.ts';
import { schedule } from '../../commands/schedule.ts';
import { createBot } from '../../src/bot.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createDaily } from '../../src/daily/daily.ts';
import { connectDiscord } from '../../src/daily/discord.ts';
import type { Timing } from '../../src/daily/due.ts';
import { takeTurn } from '../../src/daily/pace.ts';
import { createSchedules } from '../../src/daily/schedules.ts';
import { createLog, createScrub } from '../../src/log.ts';
import { type Database, openStore } from '../../src/store/open.ts';

export interface Orders {
  api: string;
  token: string;
  database: Database;
  timing: Timing;
  requestTimeoutMs: number;
  /** Of the log, `silent` as a rule. */
  logLevel: string;
}

// Whoever stops the test must not leave it behind.
process.on('disconnect', () => process.exit());

const orders = JSON.parse(process.argv[2] ?? '') as Orders;
let base = 0;
let setAt = 0;
await new Promise<void>((resolve) => {
  process.on('message', (message: { now: number }) => {
    base = message.now;
    setAt = performance.now();
    resolve();
  });
});
const now = () => Temporal.Instant.fromEpochMilliseconds(Math.floor(base + performance.now() - setAt));

const log = createLog(orders.logLevel, createScrub([]));
const corpus = loadCorpus('data');
const store = await openStore(orders.database);
const turn = () => takeTurn(store.pace);
const discord = connectDiscord({
  token: orders.token,
  apiUrl: orders.api,
  timeoutMs: orders.requestTimeoutMs,
  turn,
});
const parts = { store, discord, corpus, now };
const schedules = createSchedules(parts);
// Nobody searches here, and to build the index would take longer than most of these processes live.
const nothing = { hits: [], suggestions: [] };
const search = { search: () => nothing, searchGently: async () => nothing };
const app = { corpus, search, schedules, reportUrl: null, now };
const bot = createBot({ commands: [schedule, remind], app, settings: schedules, log, apiUrl: orders.api });
await bot.start(orders.token);
const daily = createDaily({ ...parts, log, timing: orders.timing });
process.send?.('ready');
for (;;) {
  // The ticker looks once a minute; here a minute is a few milliseconds.
  await daily.tick().catch((err) => log.error({ err }, 'a tick of the daily posts failed'));
  await sleep(20);
}

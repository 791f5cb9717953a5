/** Starts the bot: the only file that creates things and joins them. With which codes it ends: exit.ts. */
import { join } from 'node:path';
import { commands } from '../commands/index.ts';
import { createBot } from './bot.ts';
import { readRows } from './cards/named-in.ts';
import { argumentsOrExit, parseArguments } from './cli/usage.ts';
import type { App } from './command.ts';
import { type Config, secretsOf } from './config.ts';
import { loadCorpus } from './corpus/load.ts';
import { startDaily } from './daily/daily.ts';
import { connectDiscord } from './daily/discord.ts';
import { takeTurn } from './daily/pace.ts';
import { createSchedules, type Schedules } from './daily/schedules.ts';
import { readSettings } from './env-file.ts';
import { endingOf, exitCodes, Fatal, orEnd, reachDiscord } from './exit.ts';
import { letHeapGrow } from './heap.ts';
import { startLocalProcess } from './local-process.ts';
import { createLog, createScrub, type Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { keepRegistering } from './register.ts';
import { createSearch } from './search/index.ts';
import { warmUp } from './search/warm-up.ts';
import { followClock } from './store/clock.ts';
import { openStore } from './store/open.ts';

const ROOT = join(import.meta.dirname, '..');
/** The local Discord forgets its servers when it ends, and so does what belongs to them. */
const MEMORY = { kind: 'sqlite', file: ':memory:' } as const;
const USAGE = `npm start    runs the bot, or without a token a Discord on this machine

It takes no arguments: its settings stand in the environment or in .env, and .env.example explains them.`;
const BUG = 'Dấu Mốc ended because of a bug: the line “bug” of the log tells all of it.';
/** Whoever wrote a token where it is not read (behind a #, into .env.txt) would wonder. */
const NO_TOKEN =
  'Chưa đặt DISCORD_TOKEN: đây là Discord thử trên máy này. / DISCORD_TOKEN is not set: this is a Discord on this machine.';
const OPEN_IT = '(mở bằng trình duyệt; Ctrl+C để dừng / open in a browser; Ctrl+C to stop)';
/** What a terminal or a service manager sends to every process, npm passes on to its child: the same request, twice. */
const SAME_REQUEST_MS = 1_000;
const NEVER = new Promise<never>(() => {});
/** Asked to stop before it was ready: nothing is in flight, and the local Discord ends with its parent. */
const NOT_STARTED: Running = { lost: NEVER, stop: async () => {} };

// Whoever reads them may go away (`2>&1 | head -1`): the bot goes on without a log. Uncaught, each line that cannot
// be written would be logged in another one, for ever.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
argumentsOrExit(USAGE, (args) => parseArguments({ args }), exitCodes.settings);
// For an end that nobody foresaw.
process.exitCode = exitCodes.bug;
letHeapGrow();
process.exit(await main());

async function main(): Promise<number> {
  let scrub = createScrub([]);
  let log = createLog('info', scrub);
  // However silent the log: nothing else tells why the process ended.
  const tellBug = (err: unknown): void =>
    (log.isLevelEnabled('fatal') ? log : createLog('fatal', scrub)).fatal({ err }, 'bug');
  try {
    const config = readSettings(join(ROOT, '.env'));
    scrub = createScrub(secretsOf(config));
    log = createLog(config.logLevel, scrub);
    await runBot(config, log, tellBug);
    return exitCodes.stopped;
  } catch (error) {
    const { code, sentence } = endingOf(error);
    if (sentence === null) tellBug(error);
    else log.debug({ err: error }, 'end');
    console.error(scrub(sentence ?? BUG));
    return code;
  }
}

/** Runs until it is asked to stop; throws what ends it otherwise. */
async function runBot(config: Config, log: Log, tellBug: (err: unknown) => void): Promise<void> {
  const asked = stopAsked(log, tellBug);
  const starting = start(config, log);
  const { stop, lost } = await Promise.race([starting, asked.then(() => NOT_STARTED)]);
  try {
    await Promise.race([asked, lost]);
  } finally {
    await stop();
  }
}

async function start(config: Config, log: Log): Promise<Running> {
  const [local, corpus] = await Promise.all([
    config.token === null
      ? orEnd(exitCodes.localDiscord, () => startLocalProcess(config.localPort))
      : undefined,
    orEnd(exitCodes.data, () => loadCorpus(join(ROOT, 'data'))),
  ]);
  const apiUrl = local?.api ?? config.apiUrl;
  const token = local?.token ?? config.token ?? '';
  const database = local ? MEMORY : config.database;
  const store = await orEnd(exitCodes.database, () => openStore(database));
  const clock = await orEnd(exitCodes.database, () => followClock(store, log));
  const { now } = clock;
  const discord = connectDiscord({ token, apiUrl, turn: () => takeTurn(store.pace) });
  const posting = { store, discord, corpus, now };
  const schedules = createSchedules(posting);
  readRows(corpus);
  const app: App = {
    corpus,
    search: createSearch(corpus),
    schedules,
    reportUrl: config.reportUrl,
    now,
  };
  const { metricsPort } = config;
  const metrics =
    metricsPort === null
      ? undefined
      : await orEnd(exitCodes.settings, () => startMetrics(metricsPort, schedules));
  if (metrics) log.info({ url: metrics.url }, 'metrics');
  const bot = createBot({
    commands,
    app,
    settings: schedules,
    log,
    apiUrl,
    shards: config.shards,
    shardCount: config.shardCount,
    observe: metrics?.observe,
  });
  const client = await reachDiscord(() => bot.start(token));
  // Posts wait for nothing else: Discord may let the commands wait for hours.
  const daily = startDaily({ ...posting, log, observe: metrics?.observeDaily });
  const stopping = new AbortController();
  const { signal } = stopping;
  const registering =
    (config.shards?.includes(0) ?? true)
      ? keepRegistering(
          client.rest,
          { applicationId: client.application.id },
          commands.map(({ data }) => data),
          { log, signal },
        )
      : undefined;
  log.info({ user: client.user.tag, shards: client.options.shardCount }, 'ready');
  void warmUp(app.search.searchGently, [...[...corpus.asked.values()].flat(), ...corpus.unanswered], signal);
  if (local) {
    await Promise.race([registering, local.ended]);
    console.log(`${NO_TOKEN}\nDấu Mốc: ${local.url} ${OPEN_IT}`);
  }

  return {
    lost: Promise.race([
      bot.lost.then((closed) => Promise.reject(closed)),
      local?.ended.then(() =>
        Promise.reject(new Fatal(exitCodes.localDiscord, 'The local Discord ended.')),
      ) ?? NEVER,
    ]),
    async stop() {
      stopping.abort();
      await Promise.all([bot.stop(), daily.stop()]);
      clock.stop();
      await store.close();
      await metrics?.close();
      await local?.stop();
    },
  };
}

/** Loaded only where it is asked for: it would be part of everyone's start. */
async function startMetrics(port: number, { counts }: Schedules): Promise<Metrics> {
  const { serveMetrics } = await import('./metrics.ts');
  return serveMetrics(port, counts);
}

interface Running {
  /** Rejects when the bot cannot go on. */
  lost: Promise<never>;
  stop(): Promise<void>;
}

/** Resolves at SIGINT or SIGTERM; rejects with an error that nobody caught. A second request to stop ends at once. */
function stopAsked(log: Log, tellBug: (err: unknown) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let asked = false;
    const stop = (signal: NodeJS.Signals) => {
      if (asked) return;
      asked = true;
      log.info({ signal }, 'stopping');
      resolve();
      setTimeout(() => process.off('SIGINT', stop).off('SIGTERM', stop), SAME_REQUEST_MS).unref();
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    // An unhandled rejection comes here too. Another one during the stop finds the promise settled, hence told here.
    process.on('uncaughtException', (err) => {
      tellBug(err);
      reject(new Fatal(exitCodes.bug, BUG, { cause: err }));
    });
  });
}

/** Many servers due at the same minute: how long until the last has its post, and what a slash command feels of it. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ChannelType } from 'discord.js';
import { startLocalDiscord } from '../../src/local-discord/server.ts';
import { type Database, openStore } from '../../src/store/open.ts';
import type { ScheduleRow } from '../../src/store/tables.ts';
import type { BenchOrders } from './bot-process.ts';

export interface FanOut {
  servers: number;
  posted: number;
  seconds: number;
  /** servers / 50 a second. */
  floorSeconds: number;
  tooMany: number;
  slashes: number;
  slashP50Ms: number;
  slashP99Ms: number;
  /** Most memory that each process held at once. */
  memoryMb: number[];
}

/** A day on which there is something to post, at eight in the morning in Vietnam. */
const DUE = Temporal.Instant.from('2025-10-24T01:00:00Z').epochMilliseconds;

export async function fanOut(database: Database, servers: number, processes: number): Promise<FanOut> {
  const local = await startLocalDiscord({ guilds: servers, now: () => DUE });
  const store = await openStore(database);
  let tooMany = 0;
  let posted = 0;
  let lastAt = 0;
  local.world.listen(({ t }) => {
    if (t !== 'MESSAGE_CREATE') return;
    posted++;
    lastAt = performance.now();
  });
  const push = local.requests.push.bind(local.requests);
  local.requests.push = (...requests) => {
    tooMany += requests.filter((request) => request.status === 429).length;
    return push(...requests);
  };
  for (const guild of local.world.guilds.values()) {
    const channel = [...guild.channels.values()].find((one) => one.type === ChannelType.GuildText)!;
    await store.schedules.put(schedule(`guild:${guild.id}`, channel.id));
  }
  const bots: ChildProcess[] = [];
  try {
    for (let shard = 0; shard < processes; shard++) {
      const orders: BenchOrders = {
        api: local.api,
        token: local.token,
        database,
        now: DUE,
        shards: [shard],
        shardCount: processes,
      };
      const bot = fork(join(import.meta.dirname, 'bot-process.ts'), [JSON.stringify(orders)]);
      bots.push(bot);
      await once(bot, 'message');
    }
    const startedAt = performance.now();
    for (const bot of bots) bot.send('go');
    const latencies: number[] = [];
    const person = local.person({ locale: 'vi' });
    let answers = 0;
    while (posted - answers < servers && performance.now() - startedAt < servers * 60 + 60_000) {
      const at = performance.now();
      await person.slash('quote', { search: 'castro' });
      latencies.push(performance.now() - at);
      answers++;
      await sleep(150);
    }
    latencies.sort((a, b) => a - b);
    return {
      servers,
      posted: posted - answers,
      seconds: (lastAt - startedAt) / 1000,
      floorSeconds: servers / 50,
      tooMany,
      slashes: latencies.length,
      slashP50Ms: latencies[Math.floor(latencies.length * 0.5)] ?? 0,
      slashP99Ms: latencies[Math.floor(latencies.length * 0.99)] ?? 0,
      memoryMb: bots.map((bot) => peakMemoryMb(bot.pid!)),
    };
  } finally {
    for (const bot of bots) bot.kill('SIGKILL');
    await store.close();
    await local.close();
  }
}

export function schedule(owner: ScheduleRow['owner'], channelId: string, wakeAt = DUE): ScheduleRow {
  return {
    owner,
    channelId,
    place: 'text',
    minute: 480,
    timeZone: 'Asia/Ho_Chi_Minh',
    lang: 'vi',
    roleId: null,
    emptyDay: 'nothing',
    aheadDays: 0,
    setBy: '100000000000000009',
    state: 'on',
    reason: null,
    reasonDetail: null,
    wakeAt,
    lease: null,
    attempts: 0,
  };
}

/** Linux only; NaN elsewhere. */
function peakMemoryMb(pid: number): number {
  if (process.platform !== 'linux') return Number.NaN;
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(peak?.[1]) / 1024);
}

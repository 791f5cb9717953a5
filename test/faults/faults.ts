/** Kills the bot at random moments, with Discord and the network at their worst, and counts what was posted. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadCorpus } from '../../src/corpus/load.ts';
import { connectDiscord } from '../../src/daily/discord.ts';
import { takeTurn } from '../../src/daily/pace.ts';
import { createSchedules } from '../../src/daily/schedules.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/server.ts';
import { type Database, openStore, type Store } from '../../src/store/open.ts';
import type { Orders } from './bot-process.ts';
import { dateAt, layOut, type Place, postsOf, putAway, STEP_HOURS, setUp } from './scene.ts';

export interface FaultRun {
  database: Database;
  processes: number;
  guilds: number;
  kills: number;
  progress?(line: string): void;
}

export interface FaultResult {
  kills: number;
  /** Claims that were open when a process was killed, without and with their message. */
  openUnsent: number;
  openSent: number;
  days: number;
  /** Posts that could be made, and what became of them. */
  expected: number;
  posted: number;
  lost: string[];
  twice: string[];
  /** Posts that nobody expected. */
  extra: string[];
  faults: Record<string, number>;
  channelsDeleted: number;
  /** Notices of a deleted channel: one for each. */
  notices: number;
  seconds: number;
}

const TIMING = { leaseMs: 2_500, sendWithinMs: 400, retryMs: 60, longestRetryMs: 300 };
const REQUEST_TIMEOUT_MS = 1_500;
const MOST_KILLS_IN_STEP = 8;
/** A step in which a post is still missing so long after the last kill has lost it. */
const STEP_TIMEOUT_MS = 60_000;
const FIRST_DAY = Temporal.PlainDate.from('2023-01-01');

/** The same code starts a thousand times. */
const COMPILE_CACHE = join(import.meta.dirname, '../../node_modules/.cache/node');

/** Runs day after day until so many kills have been made and survived. */
export async function runFaults(run: FaultRun): Promise<FaultResult> {
  const startedAt = performance.now();
  const clock = { base: 0, setAt: 0 };
  const setClock = (at: Temporal.Instant) =>
    Object.assign(clock, { base: at.epochMilliseconds, setAt: performance.now() });
  const now = () =>
    Temporal.Instant.fromEpochMilliseconds(Math.floor(clock.base + performance.now() - clock.setAt));
  setClock(FIRST_DAY.toZonedDateTime('UTC').toInstant().subtract({ hours: 1 }));
  const local = await startLocalDiscord({ guilds: run.guilds, now: () => now().epochMilliseconds });
  const store = await openStore(run.database);
  const turn = () => takeTurn(store.pace);
  const discord = connectDiscord({ token: local.token, apiUrl: local.api, turn });
  const schedules = createSchedules({ store, discord, corpus: loadCorpus('data'), now });
  const places = layOut(local);
  const result: FaultResult = {
    kills: 0,
    openUnsent: 0,
    openSent: 0,
    days: 0,
    expected: 0,
    posted: 0,
    lost: [],
    twice: [],
    extra: [],
    faults: {},
    channelsDeleted: 0,
    notices: 0,
    seconds: 0,
  };

  const orders: Orders = {
    api: local.api,
    token: local.token,
    database: run.database,
    timing: TIMING,
    requestTimeoutMs: REQUEST_TIMEOUT_MS,
    logLevel: process.env.FAULTS_LOG ?? 'silent',
  };
  const bots = Array.from({ length: run.processes }, () => new Killable(orders, now));
  const expected = new Map<string, Set<string>>(places.map((place) => [place.owner, new Set()]));

  for (const place of places) await setUp(place, schedules);
  countFaults(local, result.faults);

  try {
    for (let day = FIRST_DAY; result.kills < run.kills; day = day.add({ days: 1 })) {
      result.days++;
      for (const hour of STEP_HOURS) {
        const step = day.toZonedDateTime({ timeZone: 'UTC', plainTime: { hour } }).toInstant();
        const due = places.filter((place) => place.stepHour === hour);
        const deleted = due.filter((place) => place.type === 0 && Math.random() < 0.02);
        for (const place of deleted) local.world.deleteChannel(place.channel.id);
        result.channelsDeleted += deleted.length;
        setClock(step);
        for (const bot of bots) bot.tellTime();
        const alive = due.filter((place) => !deleted.includes(place));
        for (const place of alive) expected.get(place.owner)!.add(dateAt(place, step));
        result.expected += alive.length;
        const world = { run, bots, store, local, result, clock };
        await oneStep({ alive, deleted, step }, world);
        if (deleted.length > 0) {
          // Mended the same day, the post that was refused comes in the new channel.
          for (const place of deleted) {
            result.notices += await noticesTo(place, step, store);
            place.channel = local.world.addChannel(place.guild, 'again');
            place.channels.push(place.channel);
            await setUp(place, schedules);
            expected.get(place.owner)!.add(dateAt(place, step));
          }
          result.expected += deleted.length;
          // Whoever is sending already ends first: the leap would cut the lease short, and the next one would look for a
          // post that `putAway` takes away.
          await sleep(TIMING.leaseMs);
          // What may still have been under way then is settled two minutes later.
          setClock(step.add({ minutes: 3 }));
          for (const bot of bots) bot.tellTime();
          await oneStep({ alive: deleted, deleted: [], step }, world);
        }
        if (result.lost.length > 0) break;
      }
      run.progress?.(`day ${result.days}: ${result.kills} kills, ${result.expected} posts`);
      if (result.lost.length > 0) break;
    }
    for (const bot of bots) await bot.kill();
    judge(places, expected, local, result);
  } finally {
    for (const bot of bots) await bot.kill();
    await store.close();
    await local.close();
  }
  result.seconds = (performance.now() - startedAt) / 1000;
  return result;
}

interface Step {
  alive: Place[];
  deleted: Place[];
  step: Temporal.Instant;
}

interface World {
  run: FaultRun;
  bots: Killable[];
  store: Store;
  local: LocalDiscord;
  result: FaultResult;
  clock: { base: number };
}

/** Lets the bots work, and dies of them whenever they like, until every post of the step is settled. */
async function oneStep(
  { alive, deleted, step }: Step,
  { run, bots, store, local, result, clock }: World,
): Promise<void> {
  injectFaults(local);
  let endsAt = performance.now() + STEP_TIMEOUT_MS;
  let kills = 0;
  let done = false;
  const killing = bots.map(async (bot) => {
    while (!done) {
      await bot.start();
      // Whoever is always killed before the first request gets nowhere: after some deaths, it is let live.
      if (done || kills >= MOST_KILLS_IN_STEP || result.kills >= run.kills) return;
      await sleep(Math.random() * (Math.random() < 0.8 ? 200 : 1_500));
      if (done) return;
      await bot.kill();
      kills++;
      result.kills++;
      endsAt = performance.now() + STEP_TIMEOUT_MS;
      await countOpen(alive, step, store, local, result);
      // As if the next process came minutes later: then Discord knows no nonce any more, and looking must do.
      local.nonces.forgetAll();
      // Nobody else holds a lease, so nobody's is cut short when time leaps on.
      if (bots.length === 1) clock.base += TIMING.leaseMs;
    }
  });
  for (;;) {
    const open = await unsettled(alive, deleted, step, store);
    if (open.length === 0) break;
    if (performance.now() > endsAt) {
      result.lost.push(...open);
      break;
    }
    await sleep(40);
  }
  done = true;
  await Promise.all(killing);
  local.faults.clear();
  local.nonces.forgetAll();
  for (const place of alive) putAway(place, local);
}

/** Posts that are not yet sent, and deleted channels whose schedule is not yet paused and told of. */
async function unsettled(
  alive: Place[],
  deleted: Place[],
  step: Temporal.Instant,
  store: Store,
): Promise<string[]> {
  const day = step.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: 2 }).toString();
  const owners = [...alive, ...deleted].map((place) => place.owner);
  const posts = await store.posts.since(owners, day);
  const open = alive.filter(
    (place) =>
      !posts.some(
        (post) =>
          post.owner === place.owner &&
          post.date === dateAt(place, step) &&
          post.kind === 'daily' &&
          post.state === 'sent',
      ),
  );
  for (const place of deleted) {
    const row = await store.schedules.get(place.owner);
    if (row?.state !== 'paused') open.push(place);
  }
  return open.map((place) => `${place.owner} ${dateAt(place, step)}`);
}

async function countOpen(
  alive: Place[],
  step: Temporal.Instant,
  store: Store,
  local: LocalDiscord,
  result: FaultResult,
): Promise<void> {
  const day = step.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: 2 }).toString();
  const posts = await store.posts.since(
    alive.map((place) => place.owner),
    day,
  );
  for (const post of posts.filter((one) => one.state === 'claimed' && one.kind === 'daily')) {
    const place = alive.find((one) => one.owner === post.owner)!;
    if (postsOf(place, local).includes(post.dueAt)) result.openSent++;
    else result.openUnsent++;
  }
}

const MESSAGES = 'POST /channels/:channel/messages';
const THREADS = 'POST /channels/:channel/threads';
const READ = 'GET /channels/:channel/messages';

function injectFaults({ faults }: LocalDiscord): void {
  for (const route of [MESSAGES, THREADS]) {
    faults.each(route, 0.02, { status: 429, retryAfter: 0.1 });
    faults.each(route, 0.02, { status: 500 });
    faults.each(route, 0.01, 'time-out');
    faults.each(route, 0.02, 'drop-before');
    faults.each(route, 0.03, 'drop-after');
  }
  faults.each(READ, 0.05, { status: 502 });
  faults.each(READ, 0.03, 'drop-before');
}

/** Counts every fault that befalls the bot. */
function countFaults({ faults }: LocalDiscord, counted: Record<string, number>): void {
  const take = faults.take.bind(faults);
  faults.take = (method, path) => {
    const effect = take(method, path);
    if (effect !== undefined) {
      const name = typeof effect === 'string' ? effect : String(effect.status);
      counted[name] = (counted[name] ?? 0) + 1;
    }
    return effect;
  };
}

/** How many notices of today's pause reached that server. */
async function noticesTo(place: Place, step: Temporal.Instant, store: Store): Promise<number> {
  const posts = await store.posts.since([place.owner], dateAt(place, step));
  return posts.filter((post) => post.kind === 'notice' && post.state === 'sent').length;
}

/** What stands in Discord at the end, beside what should. */
function judge(
  places: Place[],
  expected: Map<string, Set<string>>,
  local: LocalDiscord,
  result: FaultResult,
): void {
  for (const place of places) {
    const made = new Map<string, number>();
    for (const dueAt of postsOf(place, local)) {
      const date = dateAt(place, Temporal.Instant.fromEpochMilliseconds(dueAt));
      made.set(date, (made.get(date) ?? 0) + 1);
    }
    const wanted = expected.get(place.owner)!;
    for (const date of wanted) {
      const times = made.get(date) ?? 0;
      if (times > 0) result.posted++;
      if (times === 0) result.lost.push(`${place.owner} ${date}`);
      if (times > 1) result.twice.push(`${place.owner} ${date}`);
    }
    for (const date of made.keys()) if (!wanted.has(date)) result.extra.push(`${place.owner} ${date}`);
  }
}

/** A process of the bot that can be killed and started again. */
class Killable {
  readonly #orders: Orders;
  readonly #now: () => Temporal.Instant;
  #child: ChildProcess | null = null;
  /** Resolves when the process is gone. */
  ended: Promise<unknown> = Promise.resolve();

  constructor(orders: Orders, now: () => Temporal.Instant) {
    this.#orders = orders;
    this.#now = now;
  }

  tellTime(): void {
    if (this.#child?.connected) this.#child.send({ now: this.#now().epochMilliseconds });
  }

  /** Resolves when it is at work. */
  async start(): Promise<void> {
    if (this.#child !== null) return;
    const child = fork(join(import.meta.dirname, 'bot-process.ts'), [JSON.stringify(this.#orders)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE },
    });
    this.#child = child;
    this.ended = once(child, 'exit');
    this.tellTime();
    const ready = await Promise.race([once(child, 'message'), this.ended.then(() => null)]);
    if (ready === null) throw new Error(`a bot ended by itself with code ${child.exitCode}`);
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (child === null) return;
    this.#child = null;
    child.kill('SIGKILL');
    await this.ended;
  }
}

/** The daily posts of all servers: once a minute, whatever is due, as fast as Discord allows and no faster. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Owner } from '../store/tables.ts';
import { settlesWithin } from '../time-box.ts';
import { QUOTATION_REST_DAYS } from './content.ts';
import { decide, PLAUSIBLE_MS, type Step } from './decide.ts';
import { deliver } from './deliver.ts';
import { type Delivery, type Due, isHeld, isSafe, TIMING, type Timing } from './due.ts';
import { leaveUnsent } from './outcome.ts';
import { REQUEST_GAP_MS } from './pace.ts';
import { startTicker } from './ticker.ts';

export type DailyOptions = Omit<Delivery, 'timing' | 'aside'> & { timing?: Timing };

export interface Daily {
  /**
   * Looks once, and ends when all that it has begun is dealt with, also if the database fails meanwhile. While it looks,
   * another tick is the same one.
   */
  tick(): Promise<void>;
  /** Takes nothing new, and resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** Steps that need nothing of Discord. */
const ASKS_NOTHING: ReadonlySet<Step['do']> = new Set(['pass', 'pause', 'wait']);

/** Posts leased together: half a second of sending. Whoever dies delays no more than these. */
const BATCH = 24;

/**
 * So many of them at least are whatever is due longest, be it a look or a search for a lost post, each of which may take
 * five requests. All others are new posts, as long as any are due: those waited for at their hour do not wait for these.
 */
const OTHERS = 2;

/** The next batch is fetched so long before the last post of this one goes out: then a slow database costs no turn. */
const AHEAD_MS = 800;

/** A turn taken later than this could fall together with the turns of others. */
const LATE_MS = 20;

/** Whoever got its turn so long after its lease asks whether it still holds it: as a rule a turn comes sooner. */
const LONG_WAIT_MS = 3_000;

const STOP_WITHIN_MS = 10_000;

/** The ledger is kept a little longer than it is asked for. */
const LEDGER_DAYS = 2 * QUOTATION_REST_DAYS;

/** Looks at once, as posts may have become due while no process ran, and once a minute; a tick that takes longer lets the next ones go by. */
export function startDaily(options: DailyOptions): Pick<Daily, 'stop'> {
  const daily = createDaily(options);
  const look = () =>
    daily.tick().catch((err) => options.log.error({ err }, 'a tick of the daily posts failed'));
  void look();
  const ticker = startTicker(look, options.log);
  return {
    async stop() {
      await ticker.stop();
      await daily.stop();
    },
  };
}

/** The same without a ticker. */
export function createDaily(options: DailyOptions): Daily {
  const delivery: Delivery = { timing: TIMING, ...options, aside };
  const { store, log } = delivery;
  const underWay = new Set<Promise<void>>();
  const besides = new Set<Promise<void>>();
  let stopped = false;

  const nowMs = () => delivery.now().epochMilliseconds;

  async function look(): Promise<void> {
    await store.schedules.recall(nowMs(), nowMs() + PLAUSIBLE_MS);
    await store.posts.forget(daysAgo(LEDGER_DAYS), LEDGER_DAYS);
    try {
      await sendWhatIsDue();
    } finally {
      await Promise.all(underWay);
    }
  }

  async function sendWhatIsDue(): Promise<void> {
    while (!stopped) {
      const batch = await leaseBatch();
      if (batch.length === 0) break;
      const asking = batch.filter(({ step }) => !ASKS_NOTHING.has(step.do));
      const wait = asking.length === 0 ? 0 : await store.pace.reserve(asking.length, REQUEST_GAP_MS);
      const firstAt = performance.now() + wait;
      for (const due of batch) {
        const place = asking.indexOf(due);
        begin(due, place < 0 ? Promise.resolve() : turnAt(firstAt + place * REQUEST_GAP_MS, due));
      }
      if (stopped) break;
      await sleep(Math.max(0, wait + asking.length * REQUEST_GAP_MS - AHEAD_MS));
    }
  }

  /** Leases what is due, decides what to do, and claims what is to be posted: four statements for the whole batch. */
  async function leaseBatch(): Promise<Due[]> {
    const now = delivery.now();
    const leasedAt = performance.now();
    const lease = randomUUID();
    const until = now.epochMilliseconds + delivery.timing.leaseMs;
    const take = (limit: number, freshOnly: boolean) =>
      store.schedules.lease({ now: now.epochMilliseconds, until, limit, lease, freshOnly });
    const fresh = await take(BATCH - OTHERS, true);
    const rows = [...fresh, ...(await take(BATCH - fresh.length, false))];
    const posts = await store.posts.since(
      rows.map((row) => row.owner),
      daysAgo(QUOTATION_REST_DAYS),
    );
    const batch = rows.flatMap((row): Due[] => {
      const ledger = posts.filter((post) => post.owner === row.owner);
      try {
        const step = decide(row, ledger, now, delivery.corpus);
        return [{ row: { ...row, lease }, leasedAt, ledger, step }];
      } catch (err) {
        // One that cannot be read must keep no other from posting.
        tellFailed(err, row.owner);
        return [];
      }
    });
    const wanted = batch.flatMap(({ step }) => (step.do === 'send' || step.do === 'pass' ? [step.post] : []));
    const claimed = new Set((await store.posts.claim(wanted)).map((post) => post.owner));
    // A post that somebody else claimed meanwhile is theirs: the schedule is looked at again when this lease ends.
    return batch.filter(
      ({ row, step }) => (step.do !== 'send' && step.do !== 'pass') || claimed.has(row.owner),
    );
  }

  function tellFailed(err: unknown, owner: Owner): void {
    log.error({ err, owner }, 'a daily post failed; it is tried again');
  }

  function begin(due: Due, turn: Promise<void>): void {
    const work = turn
      .then(async () => {
        const waitedMs = performance.now() - due.leasedAt;
        if (waitedMs > LONG_WAIT_MS && !(await isHeld(due, delivery))) {
          if (due.step.do === 'send') await leaveUnsent(due, due.step.post, delivery);
          return;
        }
        if (isSafe(due, delivery.timing)) await deliver(due, delivery);
      })
      .catch((err) => tellFailed(err, due.row.owner))
      .finally(() => underWay.delete(work));
    underWay.add(work);
  }

  /** The reserved moment; if the process was too busy to keep it, another one, for others count on theirs. */
  async function turnAt(moment: number, due: Due): Promise<void> {
    let at = moment;
    for (;;) {
      await sleep(Math.max(0, at - performance.now()));
      if (performance.now() - at < LATE_MS || !isSafe(due, delivery.timing)) return;
      at = performance.now() + (await store.pace.reserve(1, REQUEST_GAP_MS));
    }
  }

  function aside(work: Promise<void>, owner: Owner, failed: string): void {
    const told = work.catch((err) => log.warn({ err, owner }, failed)).finally(() => besides.delete(told));
    besides.add(told);
  }

  function daysAgo(days: number): string {
    return delivery.now().toZonedDateTimeISO('UTC').toPlainDate().subtract({ days }).toString();
  }

  let looking: Promise<void> | null = null;
  return {
    tick() {
      looking ??= look().finally(() => {
        looking = null;
      });
      return looking;
    },
    async stop() {
      stopped = true;
      // What takes longer is settled by whoever comes next, as after a crash.
      const ended = Promise.resolve(looking).finally(() => Promise.all(besides));
      await settlesWithin(ended, STOP_WITHIN_MS);
    },
  };
}

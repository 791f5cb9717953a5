/** One tick with 100 schedules due, among more and more that are not. */
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createDaily } from '../../src/daily/daily.ts';
import { connectDiscord } from '../../src/daily/discord.ts';
import { type Database, openStore } from '../../src/store/open.ts';
import { schedule } from './fan-out.ts';

export interface Ticked {
  schedules: number;
  /** Of several ticks, each with 100 due. */
  medianMs: number;
  worstMs: number;
  /** A tick with nothing due. */
  idleMs: number;
}

/** A day with nothing to say: the tick plans, writes it down, and sends nothing. */
const NOW = Temporal.Instant.from('2025-01-02T01:00:00Z');
const DUE = 100;

export async function tickAmong(database: Database, schedules: number): Promise<Ticked> {
  const store = await openStore(database);
  await fill(database, schedules);
  const daily = createDaily({
    store,
    discord: connectDiscord({ token: 'none', apiUrl: 'http://127.0.0.1:9' }),
    corpus: loadCorpus('data'),
    now: () => NOW,
    log: { info() {}, warn: console.warn, error: console.error },
  });
  const times: number[] = [];
  for (let round = 0; round < 9; round++) {
    for (let n = 0; n < DUE; n++) {
      const wakeAt = NOW.epochMilliseconds - n;
      await store.schedules.put(schedule(`guild:due-${round}-${n}`, '100000000000000001', wakeAt));
    }
    times.push(await timed(() => daily.tick()));
  }
  const idle = await timed(() => daily.tick());
  await store.close();
  // The first tick also warms up.
  const measured = times.slice(1).sort((a, b) => a - b);
  return {
    schedules,
    medianMs: measured[Math.floor(measured.length / 2)]!,
    worstMs: measured.at(-1)!,
    idleMs: idle,
  };
}

/** Schedules spread over the next two days, written in one statement. */
async function fill(database: Database, count: number): Promise<void> {
  const from = NOW.epochMilliseconds + 3_600_000;
  const columns =
    'owner, channel_id, place, minute, time_zone, lang, empty_day, ahead_days, set_by, state, wake_at, attempts';
  const values = `'guild:' || n, '1', 'text', 480, 'UTC', 'vi', 'nothing', 0, '1', 'on', ${from} + (n * 7919) % 172800000, 0`;
  const series = `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${count})`;
  if (database.kind === 'sqlite') {
    const sqlite = new DatabaseSync(database.file);
    sqlite.exec(`${series} insert into schedules (${columns}) select ${values} from numbers`);
    sqlite.close();
    return;
  }
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    `insert into schedules (${columns}) select ${values} from generate_series(1::bigint, ${count}) as numbers(n)`,
  );
  // What PostgreSQL would do by itself in the minutes after such an insert.
  await client.query('vacuum analyze schedules');
  await client.query('checkpoint');
  await client.end();
}

async function timed(work: () => Promise<void>): Promise<number> {
  const at = performance.now();
  await work();
  return performance.now() - at;
}

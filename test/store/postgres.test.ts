/** Connections to a real PostgreSQL that break or fall silent: vitest itself fails where an error ends the process. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import type { Tables } from '../../src/store/tables.ts';
import { settlesWithin } from '../../src/time-box.ts';
import { postgres, type TestDatabase } from './databases.ts';
import { type Relay, startRelay, withPort } from './relay.ts';
import { schedule } from './rows.ts';

const PATIENCE = { queryTimeoutMs: 3_000, maxLifetimeSeconds: 5 };

let database: TestDatabase;
let url: string;
let relay: Relay;
let db: Kysely<Tables>;
beforeAll(async () => {
  database = await postgres();
}, 60_000);
afterAll(() => database.stop());
beforeEach(async () => {
  const fresh = await database.fresh();
  url = fresh.kind === 'postgres' ? fresh.url : '';
  relay = await startRelay(Number(new URL(url).port));
  db = await openPostgres(withPort(url, relay.port), PATIENCE);
});
afterEach(async () => {
  await db.destroy();
  relay.close();
});

const one = async () => (await sql<{ one: number }>`select 1 as one`.execute(db)).rows[0]?.one;
const slow = () => sql`select pg_sleep(2.5)`.execute(db).catch((error: unknown) => error);

describe('a connection that breaks in the middle of a query', () => {
  it.each([
    ['ended by PostgreSQL', () => terminateOthers(url)],
    ['reset by the network', async () => relay.reset()],
  ])('%s: that query fails, the process and the next query go on', async (_, breakIt) => {
    const query = slow();
    await sleep(300);
    await breakIt();
    expect(await query).toBeInstanceOf(Error);
    await sleep(50);
    expect(await one()).toBe(1);
  });

  it('in the middle of a transaction, too', async () => {
    const work = db.transaction().execute(async (transaction) => {
      await sql`select 1`.execute(transaction);
      await terminateOthers(url);
      await sleep(100);
      await sql`select 1`.execute(transaction);
    });
    await expect(work).rejects.toThrow();
    expect(await one()).toBe(1);
  });
});

describe('a connection that falls silent', () => {
  it('fails its query in time, and makes room for another before long', async () => {
    relay.silence();
    await expect(one()).rejects.toThrow('timeout');
    await sleep(1000 * PATIENCE.maxLifetimeSeconds - PATIENCE.queryTimeoutMs);
    expect(await one()).toBe(1);
  });
});

describe('a lease of some of many rows', () => {
  // As PostgreSQL may join them where it takes the table for smaller than it is.
  const nestedLoop = ['hashjoin', 'mergejoin', 'hashagg', 'sort', 'material'].map(
    (way) => `-c enable_${way}=off`,
  );

  it('takes no more than were asked for, however PostgreSQL goes about it', async () => {
    const plan = new URLSearchParams({ options: nestedLoop.join(' ') });
    const store = await openStore({ kind: 'postgres', url: `${url}?${plan}` });
    for (let n = 0; n < 60; n++) await store.schedules.put(schedule(`guild:${n}`));
    const leased = await store.schedules.lease({ now: 1_000, until: 9_000, limit: 24, lease: 'me' });
    expect(leased).toHaveLength(24);
    await store.close();
  });
});

describe('a row that another process holds', () => {
  it('is passed over by a lease, which does not wait for it', async () => {
    const store = await openStore({ kind: 'postgres', url });
    const owners = ['guild:1', 'guild:2'] as const;
    for (const owner of owners) await store.schedules.put(schedule(owner));
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    await other.query(`begin; select * from schedules where owner = 'guild:1' for update`);
    const leased = store.schedules.lease({ now: 1_000, until: 2_000, limit: 10, lease: 'me' });
    const isInTime = await settlesWithin(leased, 3_000);
    await other.query('rollback');
    expect([isInTime, (await leased).map(({ owner }) => owner)]).toEqual([true, ['guild:2']]);
    await other.end();
    await store.close();
  });
});

/** Ends whoever else is connected to that database. */
async function terminateOthers(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`);
  await client.end();
}

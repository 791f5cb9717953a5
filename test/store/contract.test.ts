import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openStore, type Store } from '../../src/store/open.ts';
import type { Owner } from '../../src/store/tables.ts';
import { postgres, sqlite, type TestDatabase } from './databases.ts';
import { post, schedule } from './rows.ts';

const execFileAsync = promisify(execFile);

const A: Owner = 'guild:1';
const B: Owner = 'guild:2';
const C: Owner = 'user:3';
const owners = (rows: { owner: string }[]) => rows.map((row) => row.owner).sort();

describe.each([
  ['SQLite', sqlite],
  ['PostgreSQL', postgres],
] as const)('the store on %s', (_name, start) => {
  let database: TestDatabase;
  let config: Database;
  let store: Store;
  beforeAll(async () => {
    database = await start();
  }, 60_000);
  afterAll(() => database.stop());
  beforeEach(async () => {
    config = await database.fresh();
    store = await openStore(config);
    return () => store.close();
  });

  const lease = (now: number, fields: { until?: number; limit?: number; lease?: string } = {}) =>
    store.schedules.lease({ now, until: now + 500, limit: 10, lease: 'me', ...fields });

  it('keeps a schedule as it was written, and changes it when it is written again', async () => {
    const row = schedule(A, { roleId: '7', wakeAt: 1_795_000_000_000 });
    await store.schedules.put(row);
    expect(await store.schedules.get(A)).toEqual(row);
    await store.schedules.put({ ...row, minute: 60, roleId: null });
    expect(await store.schedules.get(A)).toEqual({ ...row, minute: 60, roleId: null });
    await store.schedules.remove(A);
    expect(await store.schedules.get(A)).toBeUndefined();
  });

  it('remembers over a restart', async () => {
    await store.schedules.put(schedule(A));
    await store.close();
    store = await openStore(config);
    expect(await store.schedules.get(A)).toEqual(schedule(A));
  });

  it('looks again at what an earlier version would never have looked at', async () => {
    await store.schedules.put(schedule('user:1', { state: 'paused', wakeAt: 90_000 }));
    await store.close();
    await run(
      config,
      `update schedules set wake_at = null; delete from kysely_migration where name = '002-every-schedule-wakes'`,
    );
    store = await openStore(config);
    expect(owners(await lease(1_000))).toEqual(['user:1']);
  });

  it('leases what is due, earliest first, and nothing else', async () => {
    await store.schedules.put(schedule(A, { wakeAt: 900 }));
    await store.schedules.put(schedule(B, { wakeAt: 800 }));
    await store.schedules.put(schedule(C, { wakeAt: 1_001 }));
    expect(owners(await lease(1_000, { limit: 1 }))).toEqual([B]);
    expect(owners(await lease(1_000))).toEqual([A]);
    expect(await lease(1_000)).toEqual([]);
  });

  it('leases, where it is asked to, only what is on and has not gone wrong', async () => {
    const others = { 2: { state: 'paused' }, 3: { attempts: 1 }, 4: { lease: 'of the dead' } } as const;
    await store.schedules.put(schedule('guild:1'));
    for (const [id, fields] of Object.entries(others))
      await store.schedules.put(schedule(`guild:${id}`, { ...fields, wakeAt: 0 }));
    const lease = async (freshOnly: boolean) => {
      const rows = await store.schedules.lease({
        now: 2_000,
        until: 9_000,
        limit: 5,
        lease: 'me',
        freshOnly,
      });
      return rows.map(({ owner }) => owner).sort();
    };
    expect(await lease(true)).toEqual(['guild:1']);
    expect(await lease(false)).toEqual(['guild:2', 'guild:3', 'guild:4']);
  });

  it('gives a row to one of many who ask at once', async () => {
    for (let n = 0; n < 60; n++) await store.schedules.put(schedule(`guild:${n}`));
    const second = await openStore(config);
    const asked = Array.from({ length: 12 }, (_, n) =>
      (n % 2 ? store : second).schedules.lease({ now: 1_000, until: 9_000, limit: 7, lease: `${n}` }),
    );
    const got = (await Promise.all(asked)).flat();
    await second.close();
    const rest = await lease(1_000, { limit: 100 });
    expect(new Set(owners([...got, ...rest])).size).toBe(60);
    expect(got.length + rest.length).toBe(60);
  });

  it('gives a lease on to another when its holder is silent, and then refuses the first', async () => {
    await store.schedules.put(schedule(A));
    await lease(1_000, { lease: 'first' });
    expect(await lease(1_400, { lease: 'second' })).toEqual([]);
    expect(owners(await lease(1_500, { lease: 'second' }))).toEqual([A]);
    expect(await store.schedules.release(A, 'first', { wakeAt: 5_000 })).toBe(false);
    expect(await store.schedules.release(A, 'second', { wakeAt: 6_000 })).toBe(true);
    expect(await store.schedules.get(A)).toEqual(schedule(A, { wakeAt: 6_000 }));
  });

  it('ends the lease when an admin changes the settings meanwhile', async () => {
    await store.schedules.put(schedule(A));
    await lease(1_000);
    await store.schedules.change(A, { minute: 5, wakeAt: 7_000 });
    expect(await store.schedules.release(A, 'me', { wakeAt: 9_000 })).toBe(false);
    expect(await store.schedules.get(A)).toEqual(schedule(A, { minute: 5, wakeAt: 7_000 }));
  });

  it('changes nothing, the lease neither, where it is no longer as it was seen', async () => {
    await store.schedules.put(schedule(A, { roleId: null }));
    await lease(1_000);
    await store.schedules.change(A, { place: 'forum' }, { channelId: 'another' });
    await store.schedules.change(A, { roleId: 'new' }, { roleId: 'old' });
    expect(await store.schedules.get(A)).toEqual(schedule(A, { roleId: null, wakeAt: 1_500, lease: 'me' }));
    await store.schedules.change(A, { place: 'forum' }, { channelId: schedule(A).channelId, roleId: null });
    expect(await store.schedules.get(A)).toMatchObject({ place: 'forum', lease: null });
  });

  it('changes and releases one schedule, and none beside it that was leased with it', async () => {
    for (const owner of [A, B, C]) await store.schedules.put(schedule(owner));
    await lease(1_000);
    await store.schedules.change(A, { state: 'paused', wakeAt: 8_000 });
    await store.schedules.release(B, 'me', { wakeAt: 9_000 });
    expect(await store.schedules.get(A)).toEqual(schedule(A, { state: 'paused', wakeAt: 8_000 }));
    expect(await store.schedules.get(B)).toEqual(schedule(B, { wakeAt: 9_000 }));
    expect(await store.schedules.get(C)).toEqual(schedule(C, { wakeAt: 1_500, lease: 'me' }));
    await store.schedules.remove(A);
    expect([await store.schedules.get(B), await store.schedules.get(C)]).not.toContain(undefined);
  });

  it('recalls what an erring clock put far ahead, in whatever state, but nothing that waits on purpose', async () => {
    await store.schedules.put(schedule(A, { wakeAt: 90_000 }));
    await store.schedules.put(schedule(B, { wakeAt: 90_000, state: 'gone' }));
    await store.schedules.put(schedule(C, { wakeAt: 50_000 }));
    expect(await store.schedules.recall(1_000, 60_000)).toBe(2);
    expect(owners(await lease(1_000))).toEqual([A, B]);
  });

  it('lets each post be claimed once', async () => {
    expect(owners(await store.posts.claim([post(A, '2026-11-22')]))).toEqual([A]);
    const again = await store.posts.claim([
      post(A, '2026-11-22'),
      post(B, '2026-11-22'),
      post(A, '2026-11-23'),
    ]);
    expect(again.map((row) => [row.owner, row.date])).toEqual([
      [B, '2026-11-22'],
      [A, '2026-11-23'],
    ]);
    expect(await store.posts.claim([post(A, '2026-11-22', { kind: 'notice' })])).toHaveLength(1);
    expect(await store.posts.claim([])).toEqual([]);
  });

  it('lets each post be claimed once by many who ask at once', async () => {
    const second = await openStore(config);
    const asked = Array.from({ length: 10 }, (_, n) =>
      (n % 2 ? store : second).posts.claim([post(A, '2026-11-22')]),
    );
    const won = (await Promise.all(asked)).filter((rows) => rows.length > 0);
    await second.close();
    expect(won).toHaveLength(1);
  });

  it('settles a claimed post, and leaves a settled one as it is', async () => {
    const key = { owner: A, date: '2026-11-22', kind: 'daily' } as const;
    await store.posts.claim([post(A, '2026-11-22')]);
    await store.posts.settle(key, { error: 'timed out' });
    expect(await store.posts.last(A)).toMatchObject({ state: 'claimed', error: 'timed out' });
    await store.posts.settle(key, { state: 'sent', messageId: '9', error: null });
    await store.posts.settle(key, { state: 'missed' });
    expect(await store.posts.last(A)).toEqual(post(A, '2026-11-22', { state: 'sent', messageId: '9' }));
  });

  it('settles one post, and no other of its owner, its day or its kind', async () => {
    const others = [post(A, '2026-11-21'), post(A, '2026-11-22', { kind: 'notice' }), post(B, '2026-11-22')];
    await store.posts.claim([post(A, '2026-11-22'), ...others]);
    await store.posts.settle({ owner: A, date: '2026-11-22', kind: 'daily' }, { state: 'sent' });
    const open = (await store.posts.since([A, B], '2020-01-01')).filter((row) => row.state === 'claimed');
    expect(open).toHaveLength(3);
    expect(open).toEqual(expect.arrayContaining(others));
  });

  it('finds the recent posts of some owners, and older ones that are still open', async () => {
    await store.posts.claim([
      post(A, '2026-11-20', { state: 'sent' }),
      post(A, '2026-11-22', { state: 'sent' }),
      post(B, '2026-11-01'),
      post(C, '2026-11-22'),
    ]);
    const found = await store.posts.since([A, B], '2026-11-21');
    expect(found.map((row) => [row.owner, row.date])).toEqual([
      [B, '2026-11-01'],
      [A, '2026-11-22'],
    ]);
    expect(await store.posts.since([], '2026-11-21')).toEqual([]);
  });

  it('shows as the last post one that was due, not a day that was skipped or empty', async () => {
    await store.posts.claim([
      post(A, '2026-11-20', { state: 'sent' }),
      post(A, '2026-11-21', { state: 'empty' }),
      post(A, '2026-11-22', { state: 'skipped' }),
    ]);
    expect((await store.posts.last(A))?.date).toBe('2026-11-20');
    expect(await store.posts.last(B)).toBeUndefined();
  });

  it('shows as the last post one that was sent, failed or missed, or is still open', async () => {
    const states = ['sent', 'failed', 'missed', 'claimed'] as const;
    const rows = states.map((state) => post(`guild:${state}`, '2026-11-22', { state }));
    await store.posts.claim([...rows, post('guild:sent', '2026-11-23', { kind: 'notice' })]);
    expect(await Promise.all(rows.map(({ owner }) => store.posts.last(owner)))).toEqual(rows);
  });

  it('shows as the last post the one that was due last, though its date is an earlier one', async () => {
    await store.posts.claim([
      post(A, '2026-11-22', { state: 'sent', dueAt: 1_000 }),
      post(A, '2026-11-21', { state: 'sent', dueAt: 2_000 }),
    ]);
    expect((await store.posts.last(A))?.date).toBe('2026-11-21');
  });

  it('reopens days on which surely nothing was sent, and no others', async () => {
    const rows = [
      post(A, '2026-11-21', { state: 'failed' }),
      post(A, '2026-11-22', { state: 'failed' }),
      post(A, '2026-11-22', { kind: 'notice', state: 'sent' }),
      post(A, '2026-11-23', { state: 'empty' }),
      ...(['claimed', 'sent', 'missed', 'skipped'] as const).map((state, n) =>
        post(A, `2026-11-${24 + n}`, { state }),
      ),
      post(B, '2026-11-22', { state: 'failed' }),
    ];
    await store.posts.claim(rows);
    expect((await store.posts.reopen(A, '2026-11-22')).map((row) => [row.date, row.kind]).sort()).toEqual([
      ['2026-11-22', 'daily'],
      ['2026-11-22', 'notice'],
      ['2026-11-23', 'daily'],
    ]);
    expect((await store.posts.since([A, B], '2020-01-01')).map((row) => row.state)).toEqual([
      'failed',
      'failed',
      'claimed',
      'sent',
      'missed',
      'skipped',
    ]);
  });

  it('brings back days to come that were skipped, and no others', async () => {
    await store.posts.claim([
      ...['2026-11-21', '2026-11-22', '2026-11-24'].map((date) => post(A, date, { state: 'skipped' })),
      post(A, '2026-11-23', { state: 'sent' }),
      post(B, '2026-11-22', { state: 'skipped' }),
    ]);
    await store.posts.unskip(A, '2026-11-22');
    const left = await store.posts.since([A, B], '2020-01-01');
    expect(left.map(({ owner, date }) => [owner, date])).toEqual([
      [A, '2026-11-21'],
      [B, '2026-11-22'],
      [A, '2026-11-23'],
    ]);
  });

  it('forgets what lies before a day', async () => {
    await store.posts.claim([post(A, '2026-09-01', { state: 'sent' }), post(A, '2026-11-22')]);
    expect(await store.posts.forget('2026-10-01', 1)).toBe(1);
    expect(await store.posts.since([A], '2020-01-01')).toHaveLength(1);
  });

  it('never forgets the latest dates, whatever day it is told', async () => {
    const dates = ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];
    for (const owner of [A, B]) await store.schedules.put(schedule(owner));
    await store.posts.claim(dates.flatMap((date) => [post(A, date), post(B, date)]));
    expect(await store.posts.forget('2027-11-22', 5)).toBe(0);
    expect(await store.posts.forget('2027-11-22', 3)).toBe(2);
    const left = await store.posts.since([A], '2020-01-01');
    expect(left.map((row) => row.date)).toEqual(dates.slice(1));
    expect(await store.posts.forget('2026-11-21', 1)).toBe(2);
  });

  it('forgets by age alone what was posted for those who have no schedule any more', async () => {
    await store.schedules.put(schedule(A));
    const dates = ['2025-01-01', '2025-01-02', '2026-11-22'];
    await store.posts.claim([A, B].flatMap((owner) => dates.map((date) => post(owner, date))));
    expect(await store.posts.forget('2026-10-01', 62)).toBe(2);
    const left = await store.posts.since([A, B], '2020-01-01');
    expect(left.map(({ owner, date }) => [owner, date]).sort()).toEqual([
      ...dates.map((date) => [A, date]),
      [B, '2026-11-22'],
    ]);
  });

  it('hands out moments one after the other to all who ask', async () => {
    const second = await openStore(config);
    const waits: number[] = [];
    for (let n = 0; n < 6; n++) waits.push(await (n % 2 ? store : second).pace.reserve(100, 20));
    await second.close();
    for (let n = 1; n < 6; n++) expect(waits[n]! - waits[n - 1]!).toBeGreaterThan(1_500);
    expect(waits[0]).toBeLessThan(50);
    expect(waits[5]).toBeLessThanOrEqual(10_000);
  });

  it('holds everybody back as long as Discord asks', async () => {
    expect(await store.pace.ahead()).toBe(0);
    await store.pace.hold(3_000);
    for (const wait of [await store.pace.ahead(), await store.pace.reserve(1, 20)]) {
      expect(wait).toBeGreaterThan(2_000);
      expect(wait).toBeLessThanOrEqual(3_000);
    }
  });

  it('holds everybody back for nine minutes, if Discord asks for an hour, and those who queue behind it, too', async () => {
    await store.pace.hold(3_600_000);
    for (let n = 0; n < 20; n++) {
      const wait = await store.pace.reserve(100, 20);
      expect(wait).toBeGreaterThan(530_000);
      expect(wait).toBeLessThan(600_000);
    }
  });

  it('is brought up to date once, however many start at the same time', async () => {
    const empty = await database.fresh();
    const startProcess = () =>
      execFileAsync(process.execPath, [join(import.meta.dirname, 'start-process.ts'), JSON.stringify(empty)]);
    await Promise.all([startProcess(), startProcess(), startProcess()]);
    const opened = await openStore(empty);
    await opened.schedules.put(schedule(A));
    expect(await opened.schedules.get(A)).toEqual(schedule(A));
    await opened.close();
  });

  it('refuses a database of a newer version, in a plain sentence', async () => {
    await markAsNewer(config);
    await expect(openStore(config)).rejects.toThrow(
      /made by a newer version of Dấu Mốc \(it has 999-later\)/,
    );
  });
});

describe('a database that cannot be used', () => {
  it('is told of in a sentence that names the setting, and no password', async () => {
    const url = 'postgres://me:secret-word@127.0.0.1:9/none';
    const error = await openStore({ kind: 'postgres', url }).catch((each: Error) => each);
    expect(String(error)).toMatch(/PostgreSQL cannot be used \(.*ECONNREFUSED.*\)\. Check DATABASE_URL\./);
    expect(String(error)).not.toContain('secret-word');
  });

  it('is told of where it is a file, too', async () => {
    const opening = openStore({ kind: 'sqlite', file: join(import.meta.dirname, 'contract.test.ts') });
    await expect(opening).rejects.toThrow(
      /contract\.test\.ts cannot be used \(.*not a database.*\)\. Check DATABASE_FILE\./,
    );
  });

  it('is not called newer because its tables cannot be made', async () => {
    const database = await sqlite();
    const config = await database.fresh();
    await (await openStore(config)).close();
    if (config.kind === 'sqlite') new DatabaseSync(config.file).exec('delete from kysely_migration');
    await expect(openStore(config)).rejects.toThrow(
      /^The tables of the database could not be brought up to date: .*already exists/,
    );
    await database.stop();
  });
});

/** Writes what a later version would have written into Kysely's own table. */
function markAsNewer(config: Database): Promise<void> {
  return run(config, "insert into kysely_migration (name, timestamp) values ('999-later', '2030-01-01')");
}

/** What no store would do. */
async function run(config: Database, statements: string): Promise<void> {
  if (config.kind === 'sqlite') {
    const database = new DatabaseSync(config.file);
    database.exec(statements);
    database.close();
    return;
  }
  const client = new pg.Client({ connectionString: config.url });
  await client.connect();
  await client.query(statements);
  await client.end();
}

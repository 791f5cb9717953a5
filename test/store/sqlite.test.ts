import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { type Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { durablyIn, openSqlite } from '../../src/store/sqlite.ts';
import type { Tables } from '../../src/store/tables.ts';
import { temporaryFolder } from '../temporary-folder.ts';

it.runIf(process.platform !== 'win32')(
  'makes a folder and files that their owner alone may read',
  async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'own', 'dau-moc.sqlite');
    const db = await openSqlite(file);
    const rights = await Promise.all(
      [dirname(file), file, `${file}-wal`].map(async (path) => ((await stat(path)).mode & 0o777).toString(8)),
    );
    await db.destroy();
    expect(rights).toEqual(['700', '600', '600']);
  },
);

it.runIf(process.platform === 'linux')(
  'says at once that its folder cannot be made',
  () => {
    // In a process of its own: it would never come back.
    const script = `import { openSqlite } from ${JSON.stringify(new URL('../../src/store/sqlite.ts', import.meta.url).href)};
      await openSqlite('/proc/none/here/dau-moc.sqlite').catch((error) => console.log(error.message));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      timeout: 10_000,
    });
    expect(stdout).toMatch(
      /^The database file \/proc\/none\/here\/dau-moc\.sqlite cannot be used \(ENOENT: .*\)\. Check DATABASE_FILE\.\n$/,
    );
  },
  20_000,
);

it.runIf(process.platform === 'linux')(
  'says that there is no room for its tables, where SQLite has rolled back by itself',
  () => {
    const file = join(temporaryFolder(), 'dau-moc.sqlite');
    const script = `import { openSqlite } from ${JSON.stringify(new URL('../../src/store/sqlite.ts', import.meta.url).href)};
      await openSqlite(${JSON.stringify(file)}).catch((error) => console.log(error.message));`;
    // No file may grow beyond 40 KiB: enough for the first pages of the log, too little for all tables.
    const limited = `trap '' XFSZ; ulimit -f 40; exec "$0" --input-type=module --eval "$1"`;
    const { stdout } = spawnSync('bash', ['-c', limited, process.execPath, script], { encoding: 'utf8' });
    expect(stdout).toBe(`The database file ${file} cannot be used (disk I/O error). Check DATABASE_FILE.\n`);
  },
);

it('waits for the disk where the work must outlive a power cut, and only there', async () => {
  const db = await openSqlite(':memory:');
  const synchronous = async (connection: Kysely<Tables>) =>
    (await sql<{ synchronous: number }>`pragma synchronous`.execute(connection)).rows[0]?.synchronous;
  const [NORMAL, FULL] = [1, 2];
  expect(await durablyIn(db)(synchronous)).toBe(FULL);
  await expect(durablyIn(db)(() => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect(await synchronous(db)).toBe(NORMAL);
  await db.destroy();
});

it('opens while another process is writing: it waits for that to end', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'dau-moc.sqlite');
  await (await openSqlite(file)).destroy();
  const writing = `
    const { parentPort, workerData } = require('node:worker_threads');
    const database = new (require('node:sqlite').DatabaseSync)(workerData);
    database.exec('begin immediate');
    parentPort.postMessage('writing');
    setTimeout(() => database.exec('commit'), 100);
  `;
  const other = new Worker(writing, { eval: true, workerData: file });
  const ended = once(other, 'exit');
  await once(other, 'message');
  await (await openSqlite(file)).destroy();
  await ended;
});

it('stands still no longer than a second where another program keeps the file locked', async () => {
  const file = join(temporaryFolder(), 'dau-moc.sqlite');
  const db = await openSqlite(file);
  const other = new DatabaseSync(file);
  other.exec('begin immediate');
  const begun = performance.now();
  await expect(sql`update pace set next_at = 1`.execute(db)).rejects.toThrow('locked');
  expect(performance.now() - begun).toBeLessThan(2_000);
  other.exec('rollback');
  await sql`update pace set next_at = 1`.execute(db);
  other.close();
  await db.destroy();
}, 15_000);

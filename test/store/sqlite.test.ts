import { type Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { durablyIn, openSqlite } from '../../src/store/sqlite.ts';
import type { Tables } from '../../src/store/tables.ts';

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

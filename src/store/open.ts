/** What the bot remembers: in a file of its own, or in a PostgreSQL that several processes share. */
import { sql } from 'kysely';
import { type PaceStore, paceStore } from './pace.ts';
import { openPostgres } from './postgres.ts';
import { type PostStore, postStore } from './posts.ts';
import { type ScheduleStore, scheduleStore } from './schedules.ts';
import { durablyIn, openSqlite } from './sqlite.ts';
import type { Durably } from './tables.ts';

/** A PostgreSQL by its address, or an SQLite file, made if there is none (`:memory:` in tests). */
export type Database = { kind: 'postgres'; url: string } | { kind: 'sqlite'; file: string };

export interface Store {
  schedules: ScheduleStore;
  posts: PostStore;
  pace: PaceStore;
  /** Milliseconds since 1970 by the database's own clock. */
  now(): Promise<number>;
  close(): Promise<void>;
}

/**
 * Opens the database and brings its tables up to date, under a lock.
 * @throws MigrationError if it was made by a newer version; else, if it cannot be used, a sentence with what the driver says
 */
export async function openStore(database: Database): Promise<Store> {
  const { kind } = database;
  const db = await (kind === 'postgres' ? openPostgres(database.url) : openSqlite(database.file));
  // PostgreSQL makes every commit durable, and waits for its disk in a process of its own.
  const durably: Durably = kind === 'postgres' ? (work) => work(db) : durablyIn(db);
  return {
    schedules: scheduleStore(db, { durably, skipLocked: kind === 'postgres' }),
    posts: postStore(db, durably),
    pace: paceStore(db, NOW[kind]),
    now: async () => (await db.selectNoFrom(NOW[kind].as('now')).executeTakeFirstOrThrow()).now,
    close: () => db.destroy(),
  };
}

/** Milliseconds since 1970 by the database's own clock. */
const NOW = {
  sqlite: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
  postgres: sql<number>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`,
};

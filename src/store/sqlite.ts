/** The embedded database: one file, written by `node:sqlite`. */
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { CamelCasePlugin, Kysely, type SqliteDatabase, SqliteDialect, sql } from 'kysely';
import { MigrationError, migrate } from './migrations.ts';
import type { Durably, Tables } from './tables.ts';

/** A process that this one follows may have a post to confirm yet. */
const WAIT_AT_START_MS = 10_000;

/** `node:sqlite` waits for the lock of another program with all that the process does, answers among it. */
const WAIT_MS = 1_000;

/** Opens the file, makes it and its folder if there are none, and brings it up to date. `:memory:` for one that is forgotten. */
export async function openSqlite(file: string): Promise<Kysely<Tables>> {
  const database = openFile(file);
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: asKyselyExpects(database) }),
    plugins: [new CamelCasePlugin()],
  });
  try {
    await migrateAlone(db.withoutPlugins());
    database.exec(`pragma busy_timeout = ${WAIT_MS}`);
  } catch (error) {
    await db.destroy();
    throw error instanceof MigrationError ? error : unusable(file, error);
  }
  return db;
}

/**
 * Does the work so that it outlives a power cut, as a claim must: a post that was sent and then forgotten would be sent
 * again. All else may be lost with the power: the next start finds the claim, and looks. To wait for the disk each time
 * would stop the whole process for it, a hundred times a second when many posts are due.
 */
export function durablyIn(db: Kysely<Tables>): Durably {
  return (work) =>
    db.connection().execute(async (connection) => {
      await sql`pragma synchronous = full`.execute(connection);
      try {
        return await work(connection);
      } finally {
        await sql`pragma synchronous = normal`.execute(connection);
      }
    });
}

function openFile(file: string): DatabaseSync {
  try {
    if (file !== ':memory:') makeForOwnerAlone(file);
    const database = new DatabaseSync(file);
    database.exec(`pragma busy_timeout = ${WAIT_AT_START_MS}`);
    database.exec('pragma journal_mode = wal; pragma synchronous = normal');
    return database;
  } catch (error) {
    throw unusable(file, error);
  }
}

/**
 * It holds who is reminded of what, and when: SQLite gives the files beside it the same rights. Of a file that is there
 * already its owner decides.
 */
function makeForOwnerAlone(file: string): void {
  makeFolder(dirname(file));
  closeSync(openSync(file, 'a', 0o600));
}

/** One by one: where none can be made, as in `/proc`, `mkdirSync` with `recursive` tries for ever. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process made it just now.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function unusable(file: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Error(`The database file ${file} cannot be used (${reason}). Check DATABASE_FILE.`, { cause });
}

/** Kysely knows better-sqlite3: there a statement says whether it reads, and takes its parameters as one array. */
function asKyselyExpects(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(text) {
      const statement = database.prepare(text);
      const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      };
    },
  };
}

/** Kysely locks no SQLite file while it migrates: an immediate transaction does, against a second process. */
async function migrateAlone(db: Kysely<Tables>): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      await migrate(connection, { disableTransactions: true });
      await sql`commit`.execute(connection);
    } catch (error) {
      // Where the disk is full, SQLite has done it already, and says so.
      await sql`rollback`.execute(connection).catch(() => {});
      throw error;
    }
  });
}

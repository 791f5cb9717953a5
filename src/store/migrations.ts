/** How the tables came to be. Append only: what stands here has already run somewhere. */
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Tables } from './tables.ts';

/** The database was written by a newer version of the bot, or cannot be brought up to date. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

/** Kysely runs them in the order of their names. */
const migrations: Record<string, Migration> = {
  '001-daily-posts': {
    async up(db) {
      await db.schema
        .createTable('schedules')
        .addColumn('owner', 'text', (column) => column.primaryKey())
        .addColumn('channel_id', 'text', (column) => column.notNull())
        .addColumn('place', 'text', (column) => column.notNull())
        .addColumn('minute', 'integer', (column) => column.notNull())
        .addColumn('time_zone', 'text', (column) => column.notNull())
        .addColumn('lang', 'text', (column) => column.notNull())
        .addColumn('role_id', 'text')
        .addColumn('empty_day', 'text', (column) => column.notNull())
        .addColumn('ahead_days', 'integer', (column) => column.notNull())
        .addColumn('set_by', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('reason', 'text')
        .addColumn('reason_detail', 'text')
        .addColumn('wake_at', 'bigint')
        .addColumn('lease', 'text')
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('schedules_wake_at').on('schedules').column('wake_at').execute();
      await db.schema
        .createTable('posts')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('date', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('channel_id', 'text', (column) => column.notNull())
        .addColumn('place', 'text', (column) => column.notNull())
        .addColumn('message_id', 'text')
        .addColumn('due_at', 'bigint', (column) => column.notNull())
        .addColumn('claimed_at', 'bigint', (column) => column.notNull())
        .addColumn('quotation', 'text')
        .addColumn('error', 'text')
        .addPrimaryKeyConstraint('posts_once', ['owner', 'date', 'kind'])
        .execute();
      await db.schema.createIndex('posts_date').on('posts').column('date').execute();
      await db.schema
        .createTable('pace')
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .addColumn('next_at', 'bigint', (column) => column.notNull())
        .execute();
      await sql`insert into pace (id, next_at) values (1, 0)`.execute(db);
    },
  },
  // Of persons who could not be written to nobody would ever look at the settings again, to forget them.
  '002-every-schedule-wakes': {
    async up(db) {
      await sql`update schedules set wake_at = 0 where wake_at is null`.execute(db);
    },
  },
};

/**
 * Brings the database up to date. The caller holds whatever lock its database needs besides Kysely's own.
 * @throws MigrationError in a plain sentence, for a database of a newer version above all.
 */
export async function migrate(
  db: Kysely<Tables>,
  options: { disableTransactions?: boolean } = {},
): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations }, ...options });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  // Kysely's own word for "this database has run migrations that I do not know".
  const newer = String(error).includes('corrupted migrations') ? await unknownMigrations(db) : [];
  if (newer.length > 0) {
    throw new MigrationError(
      `The database was made by a newer version of Dấu Mốc (it has ${newer.join(', ')}). ` +
        'Start that version again, or point this one to a database of its own.',
    );
  }
  const reason = error instanceof Error ? error.message : String(error);
  throw new MigrationError(`The tables of the database could not be brought up to date: ${reason}`, {
    cause: error,
  });
}

async function unknownMigrations(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map((row) => row.name).filter((name) => !(name in migrations));
}

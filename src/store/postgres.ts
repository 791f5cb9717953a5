/** The shared database of several processes. */
import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { migrate } from './migrations.ts';
import type { Tables } from './tables.ts';

/** The type number of a bigint in PostgreSQL. Ours are milliseconds, far below 2^53. */
const INT8 = 20;

const PATIENCE = {
  /** No answer within this: the connection is taken for dead. What is asked here takes far less. */
  queryTimeoutMs: 30_000,
  /** After a time-out the pool gives the dead connection to the next query: no longer than this. */
  maxLifetimeSeconds: 300,
};

/** Connects and brings the tables up to date; Kysely holds an advisory lock meanwhile. */
export async function openPostgres(
  url: string,
  { queryTimeoutMs, maxLifetimeSeconds } = PATIENCE,
): Promise<Kysely<Tables>> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: 10_000,
    query_timeout: queryTimeoutMs,
    maxLifetimeSeconds,
    types: {
      getTypeParser: (type, format) => (type === INT8 ? Number : pg.types.getTypeParser(type, format)),
    },
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  // So would one that breaks in use, for then the pool does not listen; its query is rejected all the same:
  // https://github.com/brianc/node-postgres/issues/3083, https://github.com/brianc/node-postgres/issues/1324
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] });
  try {
    await sql`select 1`.execute(db).catch(explain);
    await migrate(db.withoutPlugins());
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}

/** The address may hold a password: it is never told, only what PostgreSQL or the network says. */
function explain(error: unknown): never {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const reason = first instanceof Error ? first.message : String(first);
  throw new Error(`PostgreSQL cannot be used (${reason}). Check DATABASE_URL.`, { cause: error });
}

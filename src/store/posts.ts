/** The ledger of posts: what makes each of them happen once. */
import { type Kysely, sql } from 'kysely';
import type { Durably, Owner, PostRow, Tables } from './tables.ts';

export type PostKey = Pick<PostRow, 'owner' | 'date' | 'kind'>;

export interface PostStore {
  /** Writes the rows that are not there yet, in one statement, and returns those: they are the caller's to send. */
  claim(rows: PostRow[]): Promise<PostRow[]>;
  /** Records what became of a claimed post, or of a try to send it. What has been settled stays as it is. */
  settle(key: PostKey, fields: Partial<Omit<PostRow, keyof PostKey>>): Promise<void>;
  /** All rows of these owners from that local date on, and older ones that are still claimed; oldest first. */
  since(owners: readonly Owner[], date: string): Promise<PostRow[]>;
  /** The daily post that was due last, whatever its date and what became of it; days skipped or empty are none. */
  last(owner: Owner): Promise<PostRow | undefined>;
  /**
   * Forgets, from that local date on, the posts of this owner that were surely not sent (refused, or a day without
   * one) and that a pause was told: both may come again. Returns what was forgotten.
   */
  reopen(owner: Owner, date: string): Promise<PostRow[]>;
  /** Forgets that days from that local date on were skipped. */
  unskip(owner: Owner, date: string): Promise<void>;
  /**
   * Forgets what lies before that local date, but of owners with a schedule never the latest `keep` dates that there are:
   * a clock that runs ahead for a while must not make today's posts forgotten. Returns how many rows are gone.
   */
  forget(before: string, keep: number): Promise<number>;
}

/** Only claims are written durably: all else is found out again after a power cut. */
export function postStore(db: Kysely<Tables>, durably: Durably): PostStore {
  return {
    async claim(rows) {
      if (rows.length === 0) return [];
      return durably((durable) =>
        durable
          .insertInto('posts')
          .values(rows)
          .onConflict((conflict) => conflict.doNothing())
          .returningAll()
          .execute(),
      );
    },

    async settle(key, fields) {
      await db
        .updateTable('posts')
        .set(fields)
        .where('owner', '=', key.owner)
        .where('date', '=', key.date)
        .where('kind', '=', key.kind)
        .where('state', '=', 'claimed')
        .execute();
    },

    async since(owners, date) {
      if (owners.length === 0) return [];
      return db
        .selectFrom('posts')
        .selectAll()
        .where('owner', 'in', owners)
        .where((either) => either.or([either('date', '>=', date), either('state', '=', 'claimed')]))
        .orderBy('date')
        .execute();
    },

    last: (owner) =>
      db
        .selectFrom('posts')
        .selectAll()
        .where('owner', '=', owner)
        .where('kind', '=', 'daily')
        .where('state', 'in', ['sent', 'failed', 'missed', 'claimed'])
        .orderBy('dueAt', 'desc')
        .limit(1)
        .executeTakeFirst(),

    reopen: (owner, date) =>
      db
        .deleteFrom('posts')
        .where('owner', '=', owner)
        .where('date', '>=', date)
        .where((either) =>
          either.or([either('state', 'in', ['failed', 'empty']), either('kind', '=', 'notice')]),
        )
        .returningAll()
        .execute(),

    async unskip(owner, date) {
      await db
        .deleteFrom('posts')
        .where('owner', '=', owner)
        .where('date', '>=', date)
        .where('state', '=', 'skipped')
        .execute();
    },

    async forget(before, keep) {
      // Date by date down the index: `select distinct` would read the whole ledger.
      const result = await sql`
        with recursive latest (date, place) as (
          select max(date), 1 from posts
          union all
          select (select max(date) from posts where date < latest.date), place + 1 from latest
          where date is not null and place < ${sql.lit(keep)}
        )
        delete from posts where date < ${before} and (
          date < (select min(date) from latest)
          or not exists (select 1 from schedules where schedules.owner = posts.owner)
        )
      `.execute(db);
      return Number(result.numAffectedRows);
    },
  };
}

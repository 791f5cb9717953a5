/** Schedules: settings, and who looks at them next. */
import type { Kysely } from 'kysely';
import type { Durably, Owner, ScheduleRow, Tables } from './tables.ts';

export interface ScheduleStore {
  get(owner: Owner): Promise<ScheduleRow | undefined>;
  /** Writes a schedule, new or not. */
  put(row: ScheduleRow): Promise<void>;
  /** Changes some fields, if it still has the ones that were `seen`; whoever is at work on it loses its lease. */
  change(
    owner: Owner,
    fields: Partial<Omit<ScheduleRow, 'owner' | 'lease'>>,
    seen?: Partial<Pick<ScheduleRow, 'channelId' | 'roleId' | 'minute' | 'timeZone'>>,
  ): Promise<void>;
  /** False, and nothing is removed, if there is none, or if it is no longer held under that lease. */
  remove(owner: Owner, lease?: string): Promise<boolean>;
  /**
   * Takes up to `limit` schedules that are due by `now`, earliest first, for the holder named `lease` until `until`:
   * one atomic statement, so that of any number of processes one gets each row. Whoever dies with it only
   * delays it until then. `freshOnly`: those that are on and that nothing has gone wrong with.
   */
  lease(request: Lease): Promise<ScheduleRow[]>;
  /** Ends a lease. False, and nothing is changed, if it is no longer ours. */
  release(owner: Owner, lease: string, fields: Partial<Omit<ScheduleRow, 'owner'>>): Promise<boolean>;
  /** How many there are in each state, for each reason, and how many of them are due by `now` and in nobody's hands. */
  count(now: number): Promise<ScheduleCount[]>;
  /** Makes due by `now` what would wake only after `horizon`: the clock was wrong when that was written. */
  recall(now: number, horizon: number): Promise<number>;
}

export type ScheduleCount = Pick<ScheduleRow, 'state' | 'reason'> & { schedules: number; due: number };

export interface Lease {
  now: number;
  until: number;
  limit: number;
  lease: string;
  freshOnly?: boolean;
}

/** `skipLocked`: whether the database locks single rows, so that a lease need not wait for those of others. */
export function scheduleStore(
  db: Kysely<Tables>,
  { durably, skipLocked }: { durably: Durably; skipLocked: boolean },
): ScheduleStore {
  return {
    get: (owner) => db.selectFrom('schedules').selectAll().where('owner', '=', owner).executeTakeFirst(),

    async put(row) {
      const { owner, ...fields } = row;
      await durably((durable) =>
        durable
          .insertInto('schedules')
          .values(row)
          .onConflict((conflict) => conflict.column('owner').doUpdateSet(fields))
          .execute(),
      );
    },

    async change(owner, fields, seen = {}) {
      await durably((durable) =>
        durable
          .updateTable('schedules')
          .set({ ...fields, lease: null })
          .where(({ and }) => and({ owner, ...seen }))
          .execute(),
      );
    },

    async remove(owner, lease) {
      const held = lease === undefined ? { owner } : { owner, lease };
      const result = await durably((durable) =>
        durable
          .deleteFrom('schedules')
          .where(({ and }) => and(held))
          .executeTakeFirst(),
      );
      return result.numDeletedRows === 1n;
    },

    lease: ({ now, until, limit, lease, freshOnly = false }) =>
      db
        // As a table of its own it is read once: PostgreSQL may go through a subquery row by row, and take more each time.
        .with('due', (query) =>
          query
            .selectFrom('schedules')
            .select('owner')
            .where('wakeAt', '<=', now)
            // Whoever holds a lease still when it has run out has died with it.
            .$if(freshOnly, (due) =>
              due.where(({ and }) => and({ state: 'on', attempts: 0 })).where('lease', 'is', null),
            )
            .orderBy('wakeAt')
            .limit(limit)
            .$if(skipLocked, (due) => due.forUpdate().skipLocked()),
        )
        .updateTable('schedules')
        .set({ wakeAt: until, lease })
        .where('owner', 'in', (select) => select.selectFrom('due').select('due.owner'))
        .returningAll()
        .execute(),

    async release(owner, lease, fields) {
      const result = await db
        .updateTable('schedules')
        .set({ ...fields, lease: null })
        .where('owner', '=', owner)
        .where('lease', '=', lease)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },

    count: (now) =>
      db
        .selectFrom('schedules')
        .select(({ fn, eb }) => [
          'state',
          'reason',
          fn.countAll<number>().as('schedules'),
          fn.sum<number>(eb.case().when('wakeAt', '<=', now).then(1).else(0).end()).as('due'),
        ])
        .groupBy(['state', 'reason'])
        .execute(),

    async recall(now, horizon) {
      const result = await db
        .updateTable('schedules')
        .set({ wakeAt: now })
        .where('wakeAt', '>', horizon)
        .executeTakeFirst();
      return Number(result.numUpdatedRows);
    },
  };
}

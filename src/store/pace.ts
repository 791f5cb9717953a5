/** The rate at which all processes together may send: Discord counts them as one bot. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from './tables.ts';

export interface PaceStore {
  /**
   * Reserves `count` moments, `gapMs` apart, after all that were reserved before by any process.
   * Returns how many milliseconds from now the first of them is. By the database's clock, since those of
   * several machines differ.
   */
  reserve(count: number, gapMs: number): Promise<number>;
  /** How many milliseconds from now a moment reserved now would be. */
  ahead(): Promise<number>;
  /** Nobody sends for so long from now on, nine minutes at most: Discord asked for it. */
  hold(ms: number): Promise<void>;
}

/** A reservation further ahead than this was made under a clock that was wrong. */
const LONGEST_QUEUE_MS = 600_000;

/** Shorter, so that those who queue behind a hold do not make it look like the work of a wrong clock. */
const LONGEST_HOLD_MS = 540_000;

/** `now`: the database's own clock, as an expression of its SQL. */
export function paceStore(db: Kysely<Tables>, now: RawBuilder<number>): PaceStore {
  const queueEnd = sql<number>`case when next_at between ${now} and ${now} + ${sql.lit(LONGEST_QUEUE_MS)} then next_at else ${now} end`;
  return {
    async reserve(count, gapMs) {
      const span = Math.ceil(count * gapMs);
      const row = await db
        .updateTable('pace')
        .set({ nextAt: sql<number>`${queueEnd} + ${sql.lit(span)}` })
        .where('id', '=', 1)
        .returning(sql<number>`next_at - ${sql.lit(span)} - ${now}`.as('waitMs'))
        .executeTakeFirstOrThrow();
      return Math.max(0, row.waitMs);
    },

    async ahead() {
      const row = await db
        .selectFrom('pace')
        .select(sql<number>`${queueEnd} - ${now}`.as('waitMs'))
        .where('id', '=', 1)
        .executeTakeFirstOrThrow();
      return Math.max(0, row.waitMs);
    },

    async hold(ms) {
      const until = sql<number>`${now} + ${sql.lit(Math.min(Math.ceil(ms), LONGEST_HOLD_MS))}`;
      await db
        .updateTable('pace')
        .set({ nextAt: sql<number>`case when ${queueEnd} > ${until} then ${queueEnd} else ${until} end` })
        .where('id', '=', 1)
        .execute();
    },
  };
}

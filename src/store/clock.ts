/** The time by the database's clock: those of several machines differ, and all processes must go by one. */
import { onClockJump } from '../clock-jump.ts';
import type { Store } from './open.ts';

export interface Clock {
  now(): Temporal.Instant;
  stop(): void;
}

/** NTP keeps clocks together far closer than this. */
const WRONG_MS = 5_000;

/** An answer that took longer says too little of the moment at which it was given. */
const ANSWERED_WITHIN_MS = 2_000;

const LOOK_EVERY_MS = 60_000;

/**
 * Looks at it once a minute, and when this machine's own clock jumps; in between, and while the database fails, a clock
 * goes on from there that nobody sets. `own`: what the machine takes for the time.
 */
export async function followClock(
  store: Pick<Store, 'now'>,
  log: { warn(fields: object, message: string): void },
  own: () => number = Date.now,
  lookEveryMs: number = LOOK_EVERY_MS,
): Promise<Clock> {
  let startedAt = own() - performance.now();
  let told = false;
  const look = async (): Promise<void> => {
    const asked = performance.now();
    const theirs = await store.now();
    const tookMs = performance.now() - asked;
    if (tookMs > ANSWERED_WITHIN_MS) return;
    startedAt = theirs - (asked + tookMs / 2);
    const aheadMs = own() - tookMs / 2 - theirs;
    const isWrong = Math.abs(aheadMs) > WRONG_MS;
    if (isWrong && !told)
      log.warn(
        { seconds: Math.round(aheadMs / 1_000) },
        "this machine's clock is so many seconds ahead of the database's, which holds: set it right",
      );
    told = isWrong;
  };
  const lookAgain = () => void look().catch(() => {});
  await look();
  const timer = setInterval(lookAgain, lookEveryMs);
  const stopWatching = onClockJump(lookAgain);
  return {
    now: () => Temporal.Instant.fromEpochMilliseconds(Math.round(startedAt + performance.now())),
    stop() {
      clearInterval(timer);
      stopWatching();
    },
  };
}

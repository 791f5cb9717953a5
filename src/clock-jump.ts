/** Tells when the clock of the machine was set, or the machine has slept. */

/** So often it is looked at. */
const WATCH_MS = 1_000;

/** Calls back after each jump by a second or more. Returns what ends it. */
export function onClockJump(act: () => void): () => void {
  let ahead = clockAhead();
  const watch = setInterval(() => {
    const before = ahead;
    ahead = clockAhead();
    if (Math.abs(ahead - before) >= WATCH_MS) act();
  }, WATCH_MS);
  return () => clearInterval(watch);
}

/** How far the clock is ahead of the one that nobody sets. */
function clockAhead(): number {
  return Date.now() - performance.now();
}

/** Waiting no longer than one can afford. */

/** Whether the work is over, well or badly, within that time. It does not stop the work. */
export function settlesWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms, false);
    const done = (): void => {
      clearTimeout(timer);
      resolve(true);
    };
    work.then(done, done);
  });
}

/** As many keys as are remembered; the oldest goes first. */
const MOST_REMEMBERED = 10_000;

/**
 * A look-up that answers in time: what it found, else, where it fails or takes too long, what it found last for the
 * same key, else null.
 */
export function withLastKnown<T>(
  lookUp: (key: string) => Promise<T | null>,
  { withinMs, onFailure }: { withinMs: number; onFailure: (error: unknown, key: string) => void },
): (key: string) => Promise<T | null> {
  const lastKnown = new Map<string, { value: T; turn: number }>();
  let turns = 0;
  const remember = (key: string, value: T | null, turn: number): void => {
    // What was asked later has been answered already.
    if (turn < (lastKnown.get(key)?.turn ?? 0)) return;
    lastKnown.delete(key);
    if (value === null) return;
    lastKnown.set(key, { value, turn });
    if (lastKnown.size > MOST_REMEMBERED) lastKnown.delete(lastKnown.keys().next().value!);
  };
  return async (key) => {
    const turn = ++turns;
    const work = (async () => lookUp(key))().then(
      (value) => remember(key, value, turn),
      (error) => onFailure(error, key),
    );
    await settlesWithin(work, withinMs);
    return lastKnown.get(key)?.value ?? null;
  };
}

/** Long work in short slices, so that a process can do it and serve meanwhile: build a search, answer a query among many records. */

/** Work that yields often and returns its result. */
export type Sliced<T> = Generator<undefined, T>;

/** Does the work without a pause. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const sliceMs = 1;

/** Does the work, and gives the event loop a turn every millisecond, or as soon after that as the work yields. */
export async function gently<T>(work: Sliced<T>): Promise<T> {
  for (;;) {
    const end = performance.now() + sliceMs;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

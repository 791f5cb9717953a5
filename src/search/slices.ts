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

/** Of a turn of the event loop, all that is done gently takes so much, however many pieces it is. */
const sliceMs = 1;
let endOfSlice: number | undefined;

/** Does the work, and gives the event loop a turn every millisecond, or as soon after that as the work yields. */
export async function gently<T>(work: Sliced<T>): Promise<T> {
  for (;;) {
    const end = endInThisTurn();
    while (performance.now() < end) {
      const step = work.next();
      if (step.done) return step.value;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** When the slice of this turn ends, as `performance.now()` tells time: in the next turn there is another. */
function endInThisTurn(): number {
  if (endOfSlice === undefined) {
    endOfSlice = performance.now() + sliceMs;
    setImmediate(() => {
      endOfSlice = undefined;
    });
  }
  return endOfSlice;
}

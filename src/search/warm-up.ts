/** What a search is asked before anybody asks it. */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Enough that V8 compiles hardly anything after it: twice as many make the next ones no faster that anybody notices. */
const enoughLetters = 5_000;
/** Where that takes longer. */
const warmUpMs = 5_000;
/** As many as Discord shows in autocomplete. */
const suggestions = 25;
/** Every so manieth query, then from the second on, so that those of all records come soon. */
const stride = 61;

/**
 * Asks what people ask, each query whole and letter by letter, 5,000 times or for five seconds of searching: the first queries of
 * a process take V8 several times as long as later ones, as it compiles what they run through. The event loop gets a turn
 * after each, and `signal` ends it.
 */
export async function warmUp(
  ask: (query: string, options: { typing: boolean; limit: number }) => unknown,
  queries: readonly string[],
  signal?: AbortSignal,
): Promise<void> {
  let left = warmUpMs;
  let asked = 0;
  for (let first = 0; first < stride; first++) {
    for (let at = first; at < queries.length; at += stride) {
      const letters = [...queries[at]!];
      for (let typed = 2; typed <= letters.length; typed++) {
        if (left <= 0 || asked++ === enoughLetters || signal?.aborted) return;
        const started = performance.now();
        const typing = typed < letters.length;
        await ask(letters.slice(0, typed).join(''), { typing, limit: suggestions });
        left -= performance.now() - started;
        await nextTurn();
      }
    }
  }
}

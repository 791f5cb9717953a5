import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow to three times what is alive before V8 goes through all of it, which holds everything up for longer
 * than a query does (`npm run bench`: 6 ms among 10,000 records, 12 among 100,000). Left alone, V8 grants that much only to
 * programs that allocate without rest, and came after some 4,000 queries; one leaves about a kilobyte behind. Where the
 * bot is asked seldom it takes no more memory: V8 tidies up in between all the same.
 */
export function letHeapGrow(): void {
  setFlagsFromString('--heap-growing-percent=200');
}

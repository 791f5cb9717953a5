/** What a schema cannot say: how the records hold together. */
import type { ParsedFiles } from './load.ts';
import type { Problem } from './problem.ts';

/** Every problem between the records of the files that fit their schemas. */
export function checkRecords(_files: ParsedFiles): Problem[] {
  return [];
}

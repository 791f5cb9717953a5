/** Queries that no record answers, in groups of some eight: what is like one of a group is like the others. */
import { hashOf } from '../words/fold.ts';

const least = 6;
const most = 12;
/** Of the queries at which a group of so many may end, it ends at this share. */
const endingShare = 1 / 3;

/**
 * These queries in groups, in their order. Whether a group may end with a query is told by the query's hash, so that one more or less
 * changes the groups beside it alone, and not what the search makes of all that follow (content-defined chunking, as in
 * https://doi.org/10.1145/502034.502052, section 3.1).
 */
export function unansweredGroups(unanswered: readonly string[]): string[][] {
  const groups: string[][] = [];
  let group: string[] = [];
  for (const query of unanswered) {
    group.push(query);
    const mayEnd = group.length >= least && hashOf(query) < endingShare * 2 ** 32;
    if (!mayEnd && group.length < most) continue;
    groups.push(group);
    group = [];
  }
  return group.length > 0 ? [...groups, group] : groups;
}

/** Of the events that answer a query for a range of dates, those that lasted just so long stand before those that lasted longer. */
import { type Index, kindOrder } from '../inverted-index/search-index.ts';
import type { Query } from '../query/query.ts';
import type { Match } from './rank.ts';

const event = kindOrder.indexOf('event');
/** At least so far behind the others are (natural logarithms): further than the tie-break reaches. */
const behind = 3;

/** The same matches, best first; none is lost, and no score gets higher. */
export function justSoLongFirst(
  { kinds, lasting }: Index,
  { intervals }: Query,
  matches: readonly Match[],
): Match[] {
  const events = intervals.map((interval) => lasting.get(interval) ?? []);
  const isJustSoLong = ({ record }: Match) => events.some((each) => each.includes(record));
  const best = matches.find(isJustSoLong);
  if (best === undefined) return [...matches];
  const most = best.score - behind;
  return matches
    .map((match) =>
      kinds[match.record] === event && !isJustSoLong(match)
        ? { ...match, score: Math.min(match.score, most) }
        : match,
    )
    .sort((a, b) => b.score - a.score);
}

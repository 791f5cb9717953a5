/** The closer look at one record: what its score is made of. */
import type { Kind } from '../../corpus/schema.ts';
import { type Index, kindOrder } from '../inverted-index/search-index.ts';
import { knownAsking } from '../inverted-index/wordings.ts';
import type { Query } from '../query/query.ts';
import type { Candidate } from './candidates.ts';
import { createWeigher, type Evidence } from './evidence.ts';
import { createHolder, type Held, leastSure } from './held.ts';
import { createPlaceFinder, type Places, wholly } from './places.ts';
import type { Sought } from './sought.ts';
import { createUsual } from './usual.ts';

/** What was found of a query in one record, and what speaks for it. */
export interface Match
  extends Pick<Evidence, 'together' | 'run' | 'ownRun' | 'own'>,
    Pick<Places, 'likeness' | 'isWhole' | 'namedInTitle' | 'besideDeciding' | 'besideAsking' | 'hasDates'>,
    Pick<Held, 'share'> {
  record: number;
  /** For each word of the query, how surely the record holds it, from 0 to 1. */
  held: readonly number[];
  /** All that speaks for the record, in natural logarithms: see `examine`. The matches are ordered by it. */
  score: number;
  /** How usual the query's words are among those who ask for the record (natural logarithms): see usual.ts. */
  usual: number;
  isQuotation: boolean;
  isPerson: boolean;
  /** At another time than its own the record is no answer. */
  isOfItsTime: boolean;
  /** How well it is known how people ask for the record, from 0 to 1; 0 where none of its wordings shares a word with the query. */
  knownAsking: number;
}

const likenessBonus = 6;
/** For the share of the query that one field names. */
const fieldBonus = 4;
/** For words of the query that stand side by side, in whatever order. */
const clusterBonus = 0.2;
/** For what the words tell that the record is asked for with. */
const usualBonus = 0.67;
/** For each logarithm of the record's length: long records hold much by chance. */
const lengthCost = 0.3;
/** For the share of the query that is not surely held. */
const missingCost = 6;
/** For a record of which the query is a whole field, such as its title: less in other words. */
const wholeBonus = 3;
/** For each logarithm of the number of words in the wordings that are looked at, which hold most of the query by chance. */
const wordingCost = 1;
/** What serves most askers best when the words tie. */
const kindBonus: Record<Kind, number> = {
  quotation: 2,
  figure: 1.2,
  event: 1.2,
  term: 1,
  person: 0.9,
  fact: 0.7,
  article: -2.5,
};
/** For queries that no record answers, which are no kind. */
const unansweredBonus = 0.7;
/** For the kind that a question word asks for. */
const askedBonus = 4;
/** For a person whose whole name is in the query, or part of it and an office of theirs, and nothing else. */
const namedBonus = 4;
/** For a date that is asked for and not the record's. */
const dateCost = 3;
/** For the best known records; the first of them gains most. */
const featuredBonus = 1.35;
const featuredStep = 0.3;
/** Times as much where no more words than this are typed: a name brings what it is best known for. */
const briefTimes = 2.6;
const brief = 2;
const person = kindOrder.indexOf('person');
const quotation = kindOrder.indexOf('quotation');

/** Looks closely at a record for one query. */
export type Examine = (candidate: Candidate) => Match;

/** What speaks for each record whatever is asked, in natural logarithms. */
export function standingOf({ kinds, featured, offsets }: Index): Float32Array {
  return Float32Array.from(kinds, (kind, record) => {
    const bonus = kind < kindOrder.length ? kindBonus[kindOrder[kind]!] : unansweredBonus;
    return bonus + featuredGain(featured[record]!) - lengthCost * logLength(offsets, record);
  });
}

/** `place` among the best known, 0 if it is not. */
function featuredGain(place: number): number {
  return place > 0 ? Math.max(0, featuredBonus - featuredStep * place) : 0;
}

/** Natural logarithm of the number of a record's own words. */
function logLength(offsets: Uint32Array, record: number): number {
  return Math.log(Math.max(1, offsets[record + 1]! - offsets[record]!));
}

/** Prepares closer looks, for one query at a time. */
export function createExaminer(
  index: Index,
  standing: Float32Array,
): (query: Query, sought: Sought) => Examine {
  const { offsets, kinds, featured } = index;
  const lengthOf = (passages: readonly number[]) => {
    let length = 0;
    for (let i = 0; i < passages.length; i++) length += offsets[passages[i]! + 1]! - offsets[passages[i]!]!;
    return length;
  };
  const findIn = createPlaceFinder(index);
  const weighFor = createWeigher();
  const holdFor = createHolder();
  const usualFor = createUsual(index);

  return (query, sought) => {
    const find = findIn(query, sought);
    const weigh = weighFor(query);
    const hold = holdFor(query);
    const usualOf = usualFor(query);
    const asksFor = query.asksFor === undefined ? -1 : kindOrder.indexOf(query.asksFor);
    const dates = [...query.words.keys()].filter((at) => query.words[at]!.isDate);
    const isAlone = query.words.length === 1;
    const isBrief = query.words.length <= brief;

    return examine;

    function isNamed({ titleNamed, namedInTitle }: Places, own: number): boolean {
      return titleNamed === 1 || (!isAlone && namedInTitle > 0 && own > wholly);
    }

    function examine({ record, wordings }: Candidate): Match {
      const places = find(record, wordings);
      const length = logLength(offsets, record);
      const asked = Math.log1p(lengthOf(wordings));
      const { sum, together, run, ownRun, cluster, own } = weigh(places, length);
      const held = hold(places, length);
      const told = usualOf(record, held.words);
      const { likeness, besideDeciding, mostNamed, hasDates } = places;
      const score =
        sum +
        standing[record]! -
        wordingCost * asked -
        missingCost * (1 - held.share) +
        likenessBonus * likeness +
        fieldBonus * mostNamed +
        clusterBonus * cluster +
        usualBonus * told +
        (kinds[record] === asksFor ? askedBonus : 0) +
        (isBrief && own > wholly ? (briefTimes - 1) * featuredGain(featured[record]!) : 0) +
        (likeness > wholly ? wholeBonus * Math.min(1, cluster / query.surprise) : 0) +
        (kinds[record] === person && isNamed(places, own) ? namedBonus : 0) -
        (dates.some((at) => held.words[at]! < leastSure) ? dateCost : 0);

      return {
        record,
        held: query.words.map((_, at) => held.words[at]!),
        share: held.share,
        score,
        together,
        run,
        ownRun,
        own,
        namedInTitle: places.namedInTitle,
        usual: told,
        likeness,
        isWhole: places.isWhole,
        besideDeciding,
        hasDates,
        isQuotation: kinds[record] === quotation,
        isPerson: kinds[record] === person,
        isOfItsTime: kinds[record] === person || (hasDates && kinds[record] !== quotation),
        besideAsking: places.besideAsking,
        knownAsking: wordings.length > 0 ? knownAsking(index.wordings, record) : 0,
      };
    }
  };
}

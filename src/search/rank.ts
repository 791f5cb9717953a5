/** The closer look at one record: what its score is made of. */
import type { Kind } from '../corpus/schema.ts';
import { createWeigher } from './evidence.ts';
import { createHolder } from './held.ts';
import { createPlaceFinder } from './places.ts';
import { type Index, kindOrder } from './postings.ts';
import type { Query } from './query.ts';

export interface Match {
  record: number;
  score: number;
  /** Surprise of the words that stand together in the record's best stretch. */
  together: number;
  /** What cannot well be there by chance, in natural logarithms. */
  proof: number;
  /** Share of the query that the record's own words hold. */
  own: number;
  hasDates: boolean;
  /** How much of the query stands where its deciding words do, from 0 to 1. */
  besideDeciding: number;
  /** How nearly the query is one of the record's fields. */
  likeness: number;
}

const likenessBonus = 4;
/** For the share of the query that one field names, and for what cannot be chance. */
const fieldBonus = 4;
const proofBonus = 0.08;
/** For each logarithm of the record's length: long records hold much by chance. */
const lengthCost = 0.3;
/** The same for the words of those who ask, of which most stand in some wording of a record by chance. */
const wordingCost = 1.5;
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
/** For a person whose whole name is in the query: then the rest of it is an office or a form of address. */
const namedBonus = 4;
/** For the best known records; the first of them gains most. */
const featuredBonus = 1.2;
const featuredStep = 0.15;
/** Times as much where no more words than this are typed: a name brings what it is best known for. */
const briefTimes = 2.8;
const brief = 2;
/** For a record of which the query is a whole field, such as its title. */
const wholeBonus = 1.5;
const person = kindOrder.indexOf('person');

export interface Examiner {
  examine(record: number): Match;
  /** For each word of the query, how surely the record holds it, from 0 to 1. */
  heldWords(record: number): number[];
}

/** A query as it was read, with or without guesses, and the records looked at, best first. */
export interface Round {
  query: Query;
  examiner: Examiner;
  matches: Match[];
  /** The best of the queries that no record answers. */
  unanswered: Match | undefined;
}

/** Prepares closer looks, for one query at a time. */
export function createExaminer(index: Index): (query: Query) => Examiner {
  const { lengths, offsets, kinds, featured } = index;
  const findIn = createPlaceFinder(index);
  const logLength = (record: number) => Math.log(lengths[record]!);

  return (query) => {
    const find = findIn(query);
    const weigh = createWeigher(query);
    const hold = createHolder(query);
    const standing = kindOrder.map((kind) => kindBonus[kind] + (query.asksFor === kind ? askedBonus : 0));
    standing.push(unansweredBonus);

    const known = query.words.length <= brief ? briefTimes : 1;

    return {
      examine(record) {
        const places = find(record);
        const length = logLength(record);
        const asked = Math.log1p(offsets[record + 1]! - offsets[record]! - lengths[record]!);
        const { sum, together, proof, own } = weigh(places, length, asked);
        const { likeness, besideDeciding, mostNamed, hasDates } = places;
        const score =
          sum -
          lengthCost * length -
          wordingCost * asked +
          likenessBonus * likeness +
          fieldBonus * mostNamed +
          proofBonus * proof +
          standing[kinds[record]!]! +
          (featured[record]! > 0
            ? known * Math.max(0, featuredBonus - featuredStep * featured[record]!)
            : 0) +
          (likeness >= 0.99 && !query.isCut ? wholeBonus : 0) +
          (kinds[record] === person && places.titleNamed === 1 ? namedBonus : 0);

        return { record, score, together, proof, own, likeness, besideDeciding, hasDates };
      },
      heldWords: (record) => [...hold(find(record), logLength(record))],
    };
  };
}

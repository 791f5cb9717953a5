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
  /** Share of what the query asks for that the record surely holds. */
  held: number;
  /** Surprise of the words that stand together in the record's best stretch. */
  together: number;
  /** How nearly the query is one of the record's fields. */
  likeness: number;
}

const likenessBonus = 4;
/** For each logarithm of the record's length: long records hold much by chance. */
const lengthCost = 0.3;
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
/** For the kind that a question word asks for. */
const askedBonus = 2.5;
/** For a person whose whole name is in the query: then the rest of it is an office or a form of address. */
const namedBonus = 4;
/** For the best known records; the first of them gains most. */
const featuredBonus = 0.8;
const featuredStep = 0.1;
/** Times as much where no more words than this are typed: a name brings what it is best known for. */
const briefTimes = 2.8;
const brief = 2;
/** For a record of which the query is a whole field, such as its title. */
const wholeBonus = 1.5;
/** What question words count, of what the query asks for. */
const functionShare = 0.1;
const mannerShare = 0.2;

const person = kindOrder.indexOf('person');

export interface Examiner {
  examine(record: number): Match;
  /** For each word of the query, how surely the record holds it, from 0 to 1. */
  heldWords(record: number): number[];
}

/** Prepares closer looks, for one query at a time. */
export function createExaminer(index: Index): (query: Query) => Examiner {
  const { lengths, kinds, featured } = index;
  const findIn = createPlaceFinder(index);
  const logLength = (record: number) => Math.log(lengths[record]!);

  return (query) => {
    const find = findIn(query);
    const weigh = createWeigher(query);
    const hold = createHolder(query);
    const asked = query.words.map(
      ({ importance, isFunction, isManner }) =>
        importance * (isFunction ? functionShare : isManner ? mannerShare : 1),
    );
    const allAsked = asked.reduce((sum, each) => sum + each, 0);
    const standing = kindOrder.map((kind) => kindBonus[kind] + (query.asksFor === kind ? askedBonus : 0));

    const known = query.words.length <= brief ? briefTimes : 1;

    return {
      examine(record) {
        const places = find(record);
        const length = logLength(record);
        const { sum, together } = weigh(places, length);
        const surely = hold(places, length);
        let held = 0;
        for (let at = 0; at < asked.length; at++) {
          held += asked[at]! * surely[at]!;
          if (query.words[at]!.required && surely[at]! < 0.5) {
            held = -1e9;
            break;
          }
        }
        const { likeness } = places;
        const score =
          sum -
          lengthCost * length +
          likenessBonus * likeness ** 1.5 +
          standing[kinds[record]!]! +
          (featured[record]! > 0
            ? known * Math.max(0, featuredBonus - featuredStep * featured[record]!)
            : 0) +
          (likeness >= 0.99 ? wholeBonus : 0) +
          (kinds[record] === person && places.titleNamed === 1 ? namedBonus : 0);
        return { record, score, held: held / allAsked, together, likeness };
      },
      heldWords: (record) => [...hold(find(record), logLength(record))],
    };
  };
}

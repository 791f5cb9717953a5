/** Lists and packed words where there is more than two bytes can number. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLists, segmentSize } from '../../../src/search/inverted-index/lists.ts';
import {
  createNumberList,
  formAt,
  packWords,
  rareCode,
  wordAt,
} from '../../../src/search/inverted-index/record-words.ts';
import { packStrings } from '../../../src/search/inverted-index/strings.ts';
import { atOnce } from '../../../src/search/slices.ts';
import { entriesUnder } from '../entries.ts';

const keys = 5;
const recordCount = 2 * segmentSize + 100;
const few = fc.integer({ min: 1, max: 30 });
const beyonds = fc.constantFrom('sets', 'nothing');
const entry = fc.tuple(fc.nat(keys - 1), fc.nat(recordCount - 1));

test('each key has its records, ascending, each once, in whichever segment', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 60 }), few, beyonds, (entries, most, beyond) => {
      const inOrder = entries.toSorted(([, a], [, b]) => a - b);
      const visitAll = function* (visit: (key: number, record: number) => void) {
        for (const [key, record] of inOrder) visit(key, record);
        yield;
      };
      const lists = atOnce(buildLists(keys, recordCount, visitAll, { most, beyond }));
      for (let key = 0; key < keys; key++) {
        const own = [...new Set(inOrder.filter(([k]) => k === key).map(([, record]) => record))];
        expect(entriesUnder(lists, key)).toEqual(own.length <= most || beyond === 'sets' ? own : []);
      }
    }),
  );
});

test('a form beyond the 65,534 most frequent is still found at its place', () => {
  const count = rareCode + 500;
  const numberOf = Uint32Array.from({ length: count + 1 }, (_, number) =>
    number === 0 ? 0 : count + 1 - number,
  );
  const wordOfForm = Uint32Array.from({ length: count + 1 }, (_, form) => form * 2);
  // Every form once, a third of them again, and fields between.
  const forms = Uint32Array.from([
    ...Array.from({ length: count }, (_, i) => i + 1),
    0,
    ...Array.from({ length: count / 3 }, (_, i) => 3 * i + 1),
    0,
  ]);
  const vocabulary = {
    words: packStrings([]),
    forms: packStrings([]),
    wordOfForm,
    formStarts: new Uint32Array(),
  };
  const list = createNumberList();
  for (const form of forms) list.push(form);
  const words = atOnce(packWords(list, numberOf, vocabulary));
  expect(words.rarePlaces.length).toBeGreaterThan(0);
  for (const [place, number] of forms.entries()) {
    expect(formAt(words, place)).toBe(numberOf[number]);
    expect(wordAt(words, place)).toBe(wordOfForm[numberOf[number]!]);
  }
});

import { expect, test } from 'vitest';
import { createNearWords, differByOne, soundOf } from '../../../src/search/inverted-index/near-words.ts';
import { createWordCounter, wordId } from '../../../src/search/inverted-index/vocabulary.ts';
import { readingsOf } from '../../../src/search/query/readings.ts';
import { atOnce } from '../../../src/search/slices.ts';

const counter = createWordCounter();
for (const word of 'Việt Nam thương mại hiến dâng Knapper Guterres nghị trường năm 88 80 ngày chiến leaders lead market partner committee statement strategic independence benefits'.split(
  ' ',
))
  counter.form(word);
const { vocabulary } = atOnce(counter.finish());
const near = atOnce(createNearWords(vocabulary));
const allWords = Array.from({ length: vocabulary.words.length }, (_, id) => vocabulary.words.at(id));

function read(typed: string, { begun = false, guess = true } = {}): string[] {
  return readingsOf(vocabulary, near, typed, { begun, guess }).map(({ from }) => allWords[from]!);
}

test.each([
  ['knaper', 'knapper'],
  ['kanpper', 'knapper'],
  ['gutteres', 'guterres'],
  ['truong', 'truong'],
  ['chuong', 'truong'],
  ['ngi', 'nghi'],
])('“%s” may be “%s”', (typed, meant) => {
  expect(read(typed)).toContain(meant);
});

test.each([
  ['ldrs', 'leaders'],
  ['mkt', 'market'],
  ['ptnr', 'partner'],
  ['cmte', 'committee'],
  ['stmt', 'statement'],
  ['strat', 'strategic'],
  ['strtgc', 'strategic'],
  ['indpndnc', 'independence'],
  ['indep', 'independence'],
])('“%s” is short for “%s”', (typed, meant) => {
  expect(read(typed, { guess: false })).toContain(meant);
});

test('any word may be broken off, but no number', () => {
  for (const [typed, from, to] of [
    ['gut', 'guterres', 'guterres'],
    ['th', 'thuong', 'thuong'],
    ['chi', 'chien', 'chien'],
    ['str', 'strategic', 'strategic'],
  ] as const) {
    const readings = readingsOf(vocabulary, near, typed, { begun: false, guess: true });
    const begun = readings.find(({ why }) => why === 'begun')!;
    expect([allWords[begun.from], allWords[begun.to - 1]], typed).toEqual([from, to]);
    expect(begun.cost).toBeGreaterThan(1);
  }
  for (const number of ['8', 'xi', 'xii'])
    expect(
      readingsOf(vocabulary, near, number, { begun: false, guess: true }).filter(
        ({ why }) => why === 'begun',
      ),
    ).toEqual([]);
});

test.each([
  ['lhq', 'of initials nothing is guessed'],
  ['bts', 'too many consonants are missing'],
  ['str', 'three letters may begin any word'],
  ['lead', 'what the records have is not short for anything'],
  ['chien', 'a syllable is not short for anything'],
])('“%s” is short for nothing: %s', (typed) => {
  expect(read(typed, { guess: false }).filter((word) => word !== typed)).toEqual([]);
});

test('digits are never guessed at', () => {
  expect(read('88')).toEqual(['88']);
  expect(read('89')).toEqual([]);
});

test('a word half typed stands for all that begin so, only while it is typed', () => {
  const [reading] = readingsOf(vocabulary, near, 'ng', { begun: true, guess: false });
  const { from, to } = reading!;
  expect(allWords.slice(from, to)).toEqual(['ngay', 'nghi']);
  expect(read('ng', { guess: false })).toEqual([]);
});

test('what was typed comes before every guess', () => {
  expect(read('nam')[0]).toBe('nam');
});

test('the vocabulary is in alphabetical order, and a word is found by its letters', () => {
  expect(allWords).toEqual(allWords.toSorted());
  expect(allWords[wordId(vocabulary, 'viet')]).toBe('viet');
  expect(wordId(vocabulary, 'lao')).toBe(0);
});

test.each([
  ['viet', 'veit', true],
  ['viet', 'vet', true],
  ['viet', 'vietj', true],
  ['viet', 'viat', true],
  ['viet', 'viet', false],
  ['viet', 'veti', false],
  ['viet', 'teiv', false],
])('“%s” and “%s” differ by one letter: %s', (a, b, expected) => {
  expect(differByOne(a, b)).toBe(expected);
  expect(differByOne(b, a)).toBe(expected);
});

test('spellings that sound alike are one', () => {
  expect(soundOf('sang')).toBe(soundOf('xang'));
  expect(soundOf('tranh')).toBe(soundOf('chanh'));
  expect(soundOf('li')).toBe(soundOf('ly'));
  expect(soundOf('nam')).not.toBe(soundOf('tam'));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean, foldWord, formOf, isSyllable, tokenize } from '../../../src/search/words/fold.ts';

test.each([
  ['Điện', 'dien'],
  ['THUỶ', 'thuy'],
  ['hoà', 'hoa'],
  ['Guillén', 'guillen'],
  ['ｆｕｌｌ', 'full'],
  ['Ðiện', 'dien'],
])('folds “%s” to “%s”', (written, folded) => {
  expect(foldWord(written)).toBe(folded);
});

test('old and new tone placement are one form, another tone is another form', () => {
  expect(formOf('hoà')).toBe(formOf('hòa'));
  expect(formOf('thuỷ')).toBe(formOf('thủy'));
  expect(formOf('bán')).not.toBe(formOf('bạn'));
  expect(formOf('bán')).not.toBe(formOf('bàn'));
});

test('no tone is a digit: CO2 is not “có”', () => {
  expect(formOf('CO2')).not.toBe(formOf('có'));
  expect(formOf('A1')).not.toBe(formOf('à'));
});

test('folding twice changes nothing, and NFD folds as NFC does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldWord(foldWord(text))).toBe(foldWord(text));
      expect(foldWord(text.normalize('NFD'))).toBe(foldWord(text.normalize('NFC')));
      expect(clean(clean(text))).toBe(clean(text));
    }),
  );
});

test('a variation selector of an emoji is no part of the word after it, and a line separator divides words', () => {
  expect(tokenize('❤️castro máu').map(({ form }) => form)).toEqual([formOf('castro'), formOf('máu')]);
  expect(tokenize('Cuba\u2028Castro').map(({ word }) => word)).toEqual(['cuba', 'castro']);
});

test('words stand where the tokens say, in the cleaned text', () => {
  const text = 'Vì Việt\u200bNam, Cuba “sẵn sàng” 21/9!';
  const cleaned = clean(text);
  expect(tokenize(text).map(({ start, end }) => cleaned.slice(start, end))).toEqual([
    'Vì',
    'ViệtNam',
    'Cuba',
    'sẵn',
    'sàng',
    '21',
    '9',
  ]);
});

test.each([
  ['88tỷ USD', ['88', 'ty', 'usd']],
  ['5.05pm', ['5', '05', 'pm']],
  ['100bn', ['100', 'bn']],
  ['20trillion 88tỉ 100nghìn', ['20', 'trillion', '88', 'ti', '100', 'nghin']],
  ['22pct', ['22', 'pct']],
  ['8T/2024', ['8', 't', '2024']],
  ['30n quan hệ', ['30', 'n', 'quan', 'he']],
  ['UNGA79', ['unga', '79']],
  ['K79', ['k', '79']],
  ['un80', ['un', '80']],
  ['vie65t nua74', ['vie65t', 'nua74']],
  ['the 80th, G20, B52', ['the', '80th', 'g20', 'b52']],
])('a number and what it counts or numbers are two words, a key of VNI is none: “%s”', (text, words) => {
  expect(tokenize(text).map(({ word }) => word)).toEqual(words);
});

test('tells Vietnamese syllables from other words', () => {
  for (const word of ['trung', 'quoc', 'nghieng', 'thuyen', 'anh', 'giay', 'khuyu'])
    expect(isSyllable(word), word).toBe(true);
  for (const word of ['castro', 'trade', 'fidel', '2024', 'usd', 'knapper'])
    expect(isSyllable(word), word).toBe(false);
});

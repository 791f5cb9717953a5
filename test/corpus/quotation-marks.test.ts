import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideQuotation, quotedPassages } from '../../src/corpus/quotation-marks.ts';

function passagesOf(text: string): string[] {
  return quotedPassages(text).map((passage) => passage.text);
}

describe('quotedPassages', () => {
  it.each<[string, string[]]>([
    ['Ông nói: “Một.” và "hai".', ['Một.', 'hai']],
    ['"Mở bằng dấu thẳng, đóng bằng dấu cong” - bà nói', ['Mở bằng dấu thẳng, đóng bằng dấu cong']],
    ['“Không bao giờ đóng', ['Không bao giờ đóng']],
    ['Màn hình 27" và "tốt".', ['tốt']],
    ['Ông nói” rồi “abc” và “def”.', ['abc', 'def']],
    ['Bà nói: «Không». Ông nói: ‘Có’.', ['Không', 'Có']],
    ["Bà nói: 'Không.'", ['Không.']],
    ['„Gut“, nói một người.', ['Gut']],
    ['“Ông ấy bảo “đi đi” rồi im”, bà kể.', ['Ông ấy bảo “đi đi” rồi im']],
    ['“Tự do”/“bình đẳng”', ['Tự do', 'bình đẳng']],
    ['(“"trong"”)', ['"trong"']],
    ['The keeper’s log of the ’90s, the ships’ own.', []],
    ["The keeper's log, the ships' own.", []],
    ["It shone in the '90s.", []],
    ['“The keeper’s log”, she said, ‘the ship’s log’.', ['The keeper’s log', 'the ship’s log']],
    ['“” và " "', []],
    ['không có gì', []],
  ])('finds those of %s', (paragraph, passages) => {
    expect(passagesOf(paragraph)).toEqual(passages);
  });

  it('finds what was put between marks, whichever', () => {
    // Not à-ỹ: between them stand other alphabets, and a space of its own kind (U+1680).
    const words = fc.stringMatching(/^[a-zàâãđêòôùăơưạảấẹếịọồụửỹ]+( [a-zàâãđêòôùăơưạảấẹếịọồụửỹ]+)*[.!?]?$/);
    const marks = fc.constantFrom('“”', '""', '«»', '‘’', '„“', "''");
    const pieces = fc.array(fc.tuple(words, marks, words), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(pieces, (all) => {
        const text = all.map(([own, [open, close], said]) => `${own} ${open}${said}${close}`).join(', ');
        expect(passagesOf(text)).toEqual(all.map(([, , said]) => said));
        const outside = outsideQuotation(text).map((piece) => piece.replace(', ', '').trim());
        expect(outside).toEqual([...all.map(([own]) => own), '']);
      }),
    );
  });
});

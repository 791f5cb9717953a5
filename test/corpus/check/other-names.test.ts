/** What else people and terms are called, which cards show. */
import { describe, expect, it } from 'vitest';
import { addParagraph, type Sample } from '../sample.ts';
import { places, problemsAfter } from './problems.ts';

type Term = Sample['files']['terms.yaml'][number];
type Person = Sample['files']['people.yaml'][number];

const termWith = (fields: Partial<Term>, words = '') =>
  places(
    problemsAfter((it) => {
      if (words !== '') addParagraph(it, words);
      Object.assign(it.files['terms.yaml'][0]!, { spellings: ['CV', 'HO'], ...fields });
    }),
  );
const personWith = (fields: Partial<Person>, words = '') =>
  places(
    problemsAfter((it) => {
      if (words !== '') addParagraph(it, words);
      Object.assign(it.files['people.yaml'][0]!, { aliases: ['Hạ Lê An'], ...fields });
    }),
  );

describe('a name that is shown', () => {
  const article = { article: 'lighthouse-opens', paragraph: 3 };
  const outside = { vi: 'Sổ trực: viết tắt là CV', en: 'The log: abbreviated CV' };

  it('stands in an article that is named for it, or in the words on a source from outside', () => {
    expect(termWith({ alsoCalled: [{ vi: 'CV' }] })).toEqual(['data/terms.yaml [0].alsoCalled[0].vi']);
    expect(termWith({ alsoCalled: [{ en: 'HO' }] })).toEqual(['data/terms.yaml [0].alsoCalled[0].en']);
    expect(termWith({ alsoCalled: [{ vi: 'CV' }] }, 'Cảng vụ (CV) mở cửa.')).not.toContain(
      'data/terms.yaml [0].alsoCalled[0].vi',
    );
    expect(termWith({ alsoCalled: [{ vi: 'CV' }], sources: [article, { outside }] })).toEqual([]);
    expect(termWith({ alsoCalled: [{ en: 'HO' }], sources: [article, { outside }] })).toEqual([
      'data/terms.yaml [0].alsoCalled[0].en',
    ]);
    expect(personWith({ alsoCalled: ['Hạ Lê An'] })).toEqual(['data/people.yaml [0].alsoCalled[0]']);
    expect(personWith({ alsoCalled: ['Hạ Lê An'] }, 'Ông Hạ Lê An lên tháp.')).not.toContain(
      'data/people.yaml [0].alsoCalled[0]',
    );
  });

  it('may have our translation beside it', () => {
    const sources = [article, { outside }];
    expect(termWith({ alsoCalled: [{ vi: 'CV', en: 'HO' }], sources })).toEqual([]);
  });

  it('is one by which the search finds the record', () => {
    const sources = [article, { outside }];
    expect(termWith({ spellings: ['HO'], alsoCalled: [{ vi: 'CV' }], sources })).toEqual([
      'data/terms.yaml [0].alsoCalled[0].vi',
    ]);
    expect(personWith({ aliases: [], alsoCalled: ['Thị trưởng'] })).toEqual([
      'data/people.yaml [0].alsoCalled[0]',
    ]);
  });

  it('is shown once: neither twice in a language nor in the title, too', () => {
    const sources = [article, { outside }];
    const twice = [
      { vi: 'CV', en: 'HO' },
      { vi: 'CV', en: 'CV' },
    ];
    expect(termWith({ alsoCalled: twice, sources })).toEqual(['data/terms.yaml [0].alsoCalled[1].vi']);
    expect(termWith({ spellings: ['Cảng'], alsoCalled: [{ vi: 'Cảng' }] })).toEqual([
      'data/terms.yaml [0].alsoCalled[0].vi',
    ]);
    expect(personWith({ aliases: ['An'], alsoCalled: ['An'] })).toEqual([
      'data/people.yaml [0].alsoCalled[0]',
    ]);
  });

  it('has a language, and few stand beside it', () => {
    expect(termWith({ alsoCalled: [{}] })).toEqual(['data/terms.yaml [0].alsoCalled[0]']);
    const many = ['A', 'B', 'C', 'D'];
    expect(personWith({ aliases: many, alsoCalled: many })).toEqual(['data/people.yaml [0].alsoCalled']);
  });
});

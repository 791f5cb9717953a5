/** Records are found by what is drafted from their fields until people have written how they ask for them. */
import { describe, expect, test } from 'vitest';
import { createSearch, documentsOf } from '../../../src/search/index.ts';
import { enoughWordings } from '../../../src/search/inverted-index/wordings.ts';
import { corpus } from '../../real-corpus.ts';

const asked: [query: string, id: string][] = [
  ['ai là Trưởng Ban Đối ngoại Trung ương', 'le-hoai-trung'],
  ['Who is the US Ambassador to Vietnam?', 'marc-knapper'],
  ['When did Vietnam join the United Nations?', 'vn-joins-un'],
  ['Việt Nam gia nhập LHQ khi nào', 'vn-joins-un'],
  ['Vietnam and Cuba diplomatic relations 1960', 'vn-cuba-relations'],
  ['kim ngạch thương mại Việt Mỹ 2024 là bao nhiêu', 'us-trade-8m-2024'],
  ['What was the theme of the Summit of the Future?', 'theme-summit-of-the-future'],
  ['what did Knapper say about the future', 'knapper-future-together'],
];

describe('records for which nobody has written a wording', () => {
  const isNew = new Set(asked.map(([, id]) => id));
  const written = new Map([...corpus.asked].filter(([id]) => !isNew.has(id)));
  const search = createSearch({ ...corpus, asked: written });
  test.each(asked)('“%s” finds %s first', (query, id) => {
    expect(search.search(query).hits[0]?.id).toBe(id);
  });
});

test('what enough people ask for is searched by their wordings alone', () => {
  const [id, texts] = [...corpus.asked].find(([, all]) => all.length > enoughWordings)!;
  const askedWith = (count: number) => {
    const asked = new Map(corpus.asked).set(id, texts.slice(0, count));
    return documentsOf({ ...corpus, asked }).find((document) => document.id === id)!.asked!;
  };
  expect(askedWith(enoughWordings)).toEqual(texts.slice(0, enoughWordings));
  const few = askedWith(enoughWordings - 1);
  expect(few.slice(0, enoughWordings - 1)).toEqual(texts.slice(0, enoughWordings - 1));
  expect(few.length).toBeGreaterThan(enoughWordings);
});

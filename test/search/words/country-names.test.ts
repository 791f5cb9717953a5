import { expect, test } from 'vitest';
import { countryNamesIn } from '../../../src/search/words/country-names.ts';
import { tokenize } from '../../../src/search/words/fold.ts';
import { search } from '../real-search.ts';

const namesIn = (query: string) => {
  const tokens = tokenize(query);
  return countryNamesIn(tokens).map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map(({ word }) => word)
      .join(' '),
  );
};

test.each([
  ['đại sứ Hàn Quốc tại Việt Nam', ['han quoc', 'viet nam']],
  ['dai su han quoc', ['han quoc']],
  ['trade with South Korea and Laos', ['south korea', 'laos']],
  ['thăm Pháp', ['phap']],
  ['thăm Tây Ban Nha', ['tay ban nha']],
  ['Turkey and Liên Xô', ['turkey', 'lien xo']],
  ['giai phap', []],
  ['năm phí', []],
  ['anh Lâm', []],
  ['Tô Lâm in Havana', ['havana']],
  ['thăm La Habana', ['la habana']],
])('the countries in “%s” are %j', (query, expected) => {
  expect(namesIn(query)).toEqual(expected);
});

test('a record that names another country is no answer, however much else it holds', () => {
  const ids = (query: string) => search.search(query).hits.map(({ id }) => id);
  expect(ids('Việt Nam và Hoa Kỳ thiết lập quan hệ ngoại giao')[0]).toBe('vn-us-relations');
  expect(ids('Việt Nam và Hàn Quốc thiết lập quan hệ ngoại giao')).toEqual([]);
  expect(ids('65 năm quan hệ Việt Nam Cuba').length).toBeGreaterThan(0);
  expect(ids('65 năm quan hệ Việt Nam Lào')).toEqual([]);
  expect(ids('30 năm quan hệ Việt Nam Tây Ban Nha')).toEqual([]);
  expect(ids('Luong Cuong meets leaders of Turkey')).toEqual([]);
  expect(ids('Tô Lâm thăm Anh')).toEqual([]);
});

test('its capital is the country: whoever was not in Cuba was not in Havana', () => {
  const ids = (query: string) => search.search(query).hits.map(({ id }) => id);
  expect(ids('Tô Lâm in Havana')).toContain('to-lam-cuba-state-visit-2024');
  expect(ids('Tô Lâm thăm La Habana')[0]).toBe('to-lam-cuba-state-visit-2024');
  expect(ids('When did Luong Cuong travel to Havana?')).toEqual([]);
  expect(ids('Dang Hoang Giang about Havana')).toEqual([]);
});

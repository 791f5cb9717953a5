import { expect, test } from 'vitest';
import { withoutChat } from '../../src/search/chat.ts';
import { search } from './real-search.ts';

const first = (query: string) => search.search(query).hits[0]?.id;

test.each([
  ['máu :v', 'máu'],
  ['<:pepe:1234567890123456> máu :joy: <@123456789012345678>', 'máu'],
  ['máu <3 :3 T_T xD =)))', 'máu'],
  ['kkkk máu hahaha huhu', 'máu'],
  ['nhaaaa vậyyy ơiiii', 'nha vậy ơi'],
  ['aaaaaa', 'aaaaaa'],
  ['Đại hội XIII, K79 III', 'Đại hội XIII, K79 III'],
  ['lúc 17:05:33, tỷ lệ 3:2', 'lúc 17:05:33, tỷ lệ 3:2'],
  ['tăng <3%, bộ trưởng XD, TT Mỹ', 'tăng <3%, bộ trưởng XD, TT Mỹ'],
  ['see committee: Vietnam', 'see committee: Vietnam'],
])('of “%s” it is “%s” that is read', (typed, read) => {
  const text = withoutChat(typed);
  expect(text.trim().replace(/\s+/g, ' ')).toBe(read);
  expect(withoutChat(text)).toBe(text);
});

const queries = [
  'castro máu',
  'ai đón Tô Lâm ở sân bay',
  'kim ngạch với Mỹ',
  'Đại hội XIII',
  'kim ngạch với Trung Quốc',
];

test.each([
  ':v',
  ':3',
  '<3',
  'xD',
  'T_T',
  ':))',
  '😂',
  ':joy:',
  '<a:pepe_hi:1234567890123456789>',
  'hahaha',
  '@everyone',
])('what is found is the same with “%s” behind it', (said) => {
  for (const query of queries) expect(first(`${query} ${said}`), query).toBe(first(query));
});

test('letters may be drawn out', () => {
  expect(first('castrooo máuuuu')).toBe('castro-blood');
  expect(first('Tô Lâmmm là aiiii vậyyyy')).toBe('to-lam');
});

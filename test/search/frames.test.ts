import { expect, test } from 'vitest';
import { tokenize } from '../../src/search/fold.ts';
import { withoutFrame } from '../../src/search/frames.ts';
import { search } from './real-search.ts';

const first = (query: string) => search.search(query).hits[0]?.id;

test.each([
  ['define UNGA', 'unga'],
  ['please explain the cybercrime convention', 'the cybercrime convention'],
  ['what does HĐBA mean', 'hdba'],
  ['what does Vietnam export', 'what does vietnam export'],
  ['TTXVN là viết tắt của gì', 'ttxvn'],
  ['ttxvn la viet tat cua gi', 'ttxvn'],
  ['Cuba tiếng Anh gọi là gì', 'cuba'],
  ['thông tin về Tô Lâm', 'to lam'],
  ['mn ơi HĐBA là viết tắt của gì', 'hdba'],
  ['các bạn ơi cho mình hỏi tbt là ai', 'tbt la ai'],
  ['ai biết VN gia nhập LHQ năm nào ko', 'vn gia nhap lhq nam nao'],
  ['đồng chí Tô Lâm', 'to lam'],
  ['meaning of UNGA pls', 'unga'],
  ['bot ơi giới thiệu về Tô Lâm giúp mình với', 'to lam'],
  ['xin chao bot', 'xin chao bot'],
  ['can you tell me about UNGA thank you', 'unga'],
  ['Kể Vệ', 'ke ve'],
  ['definition', 'definition'],
  ['tell me about', 'tell me about'],
  ['', ''],
])('what “%s” asks for is “%s”', (query, thing) => {
  const tokens = tokenize(query);
  const { from, to } = withoutFrame(tokens);
  const words = tokens.slice(from, to).map(({ word }) => word);
  expect(words.join(' ')).toBe(thing);
});

const things = [
  'UNGA',
  'Marc Knapper',
  'Tamesis',
  'công ước Hà Nội',
  'thuế đối ứng',
  'trade with China',
  'Putin',
];

test.each([
  ...['define', 'tell me about', 'what is the meaning of', 'thông tin về', 'giải thích'],
  ...[
    'bot ơi',
    'giới thiệu về',
    'tóm tắt về',
    'cho mình xin thông tin về',
    'mình muốn biết về',
    'tìm giúp mình',
  ],
  ...['can you tell me about', 'what about', 'search for', 'any info on', 'overview of', 'hello'],
])('“%s” before a thing changes nothing', (frame) => {
  for (const thing of things) expect(first(`${frame} ${thing}`), thing).toBe(first(thing));
});

test.each(['thank you', 'overview', 'in short', 'cám ơn bạn', 'giúp mình với', 'bot ơi'])(
  '“%s” after a thing changes nothing',
  (frame) => {
    for (const thing of things) expect(first(`${thing} ${frame}`), thing).toBe(first(thing));
  },
);

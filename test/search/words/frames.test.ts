import { expect, test } from 'vitest';
import { tokenize } from '../../../src/search/words/fold.ts';
import { withoutFrame } from '../../../src/search/words/frames.ts';
import { search } from '../real-search.ts';

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
  ['xin chao bot', ''],
  ['dạ cho em hỏi ạ', ''],
  ['tóm tắt giúp em', ''],
  ['là gì vậy', 'la gi vay'],
  ['Dạ thưa cô, cho em hỏi Castro là ai ạ', 'castro la ai'],
  ['ad ơi cho e hỏi xíu tamesis la ai v mn', 'tamesis la ai'],
  ['mình quên mất rồi, ai nhớ NPT là gì không', 'npt la gi'],
  ['npt là gì ấy nhỉ ta, cảm ơn mọi người nhiều ạ', 'npt la gi ay'],
  ['Câu 3: NPT là gì', 'npt la gi'],
  ['Em hãy nêu chủ đề khóa 79', 'chu de khoa 79'],
  ['thế giới năm 2024', 'the gioi nam 2024'],
  ['khu vực châu Á', 'khu vuc chau a'],
  ['da phuong hoa', 'da phuong hoa'],
  ['EU Vietnam', 'eu vietnam'],
  ['tien dong gop', 'tien dong gop'],
  ['ai ung ho', 'ai ung ho'],
  ['Castro Ho Chi Minh', 'castro ho chi minh'],
  ['Tô Lâm đi Anh', 'to lam di anh'],
  ['lễ lớn của nước ta', 'le lon cua nuoc ta'],
  ['UN help', 'un help'],
  ['S.R.V.', 's r v'],
  ['em đang làm bài tập lớn, mn cho em hỏi Castro là ai ạ', 'castro la ai'],
  ['bài nào nói về NPT v', 'npt'],
  ['nghe nói Mỹ là thị trường lớn nhất đúng ko ạ', 'my la thi truong lon nhat'],
  ['NPT là gì mà em ko biết', 'npt la gi'],
  ['NPT nhờ mn giải đáp giúp em với, mai em thi r', 'npt'],
  ['em có thắc mắc là NPT họp năm nào cho em xin nguồn', 'npt hop nam nao'],
  ['hi, I am a journalist and would like to know who Knapper is', 'who knapper is'],
  ['is it true that Vietnam joined the UN in 1977, is that right?', 'vietnam joined the un in 1977'],
  ['my teacher asked when the UN was founded, need it for my homework', 'when the un was founded'],
  ['how do you say Resident Coordinator in Vietnamese?', 'resident coordinator'],
  ['tldr of the Hanoi convention', 'the hanoi convention'],
  ['sinh viên Cần Thơ', 'sinh vien can tho'],
  ['sinh vien can tho', 'sinh vien can tho'],
  ['energy source', 'energy source'],
  ['chào bot nha', ''],
  ['ờ thì cũng được', 'o thi cung duoc'],
  ['can you tell me about UNGA thank you', 'unga'],
  ['Kể Vệ', 'ke ve'],
  ['thăm Tây Ban Nha', 'tham tay ban nha'],
  ['Bồ Đào Nha nha', 'bo dao nha'],
  ['định nghĩa quan hệ nha', 'quan he'],
  ['definition', ''],
  ['tell me about', ''],
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
  ...[
    'cho em hỏi',
    'dạ thưa cô',
    'em muốn hỏi là',
    'tôi xin hỏi',
    'không biết',
    'ai biết chỉ mình',
    'kính thưa quý vị',
  ],
  ...['ủa mà', 'chào mọi người', 'thắc mắc là', 'thầy giáo hỏi', 'câu 12:', 'em hãy nêu', 'theo bài báo'],
  ...['can you tell me about', 'what about', 'search for', 'any info on', 'overview of', 'hello'],
])('“%s” before a thing changes nothing', (frame) => {
  for (const thing of things) expect(first(`${frame} ${thing}`), thing).toBe(first(thing));
});

test.each([
  ...['thank you', 'overview', 'in short', 'cám ơn bạn', 'giúp mình với', 'bot ơi'],
  ...[
    'vậy mọi người',
    'z ta',
    'v mn',
    'hả cô',
    'nhỉ',
    'ạ',
    'vậy trời',
    'thế các bác',
    'em cần gấp ạ',
    'trân trọng cảm ơn',
  ],
  ...['ai biết không', 'có ai nhớ ko ạ', 'em quên mất rồi', 'để em làm bài tập', 'nha mn ơi'],
])('“%s” after a thing changes nothing', (frame) => {
  for (const thing of things) expect(first(`${thing} ${frame}`), thing).toBe(first(thing));
});

test('marks on what is said around a thing do not mean that the thing has none', () => {
  const plain = 'tom tat bai to lam toi new york';
  expect(first(plain)).toBe('to-lam-arrives-new-york-2024');
  for (const after of ['ạ', 'vậy bạn', 'nhỉ']) expect(first(`${plain} ${after}`), after).toBe(first(plain));
});

test('while somebody types, a last word may become another', () => {
  expect(withoutFrame(tokenize('cuba v'), true).to).toBe(2);
  expect(withoutFrame(tokenize('cuba v'), false).to).toBe(1);
  expect(withoutFrame(tokenize('cuba vậy mọi người'), true).to).toBe(1);
});

test('whoever is not quoted is not quoted either where more is said around the question', () => {
  for (const query of [
    'Tô Lâm nói gì vậy mn',
    'bot ơi trích dẫn Lương Cường giúp mình với',
    'to lam noi gi :3',
  ]) {
    const { hits, unquoted } = search.search(query);
    expect([hits, unquoted], query).toEqual([[], expect.stringMatching(/^(to-lam|luong-cuong)$/)]);
  }
});

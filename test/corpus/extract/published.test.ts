import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftArticle } from '../../../src/corpus/ingest/draft.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { textsOrSkip } from '../texts-at-hand.ts';

const TITLE = 'Lễ hội Mũi Sương mở cửa đón khách';
const ENGLISH = 'The festival at Mist Cape opens to guests';

function published(...lines: string[]): string {
  const content = Buffer.from(lines.join('\n\n'));
  return parse(draftArticle({ id: 'festival', file: 'festival.txt', content })).article.published;
}

describe('the day of publication in a draft', () => {
  it.each([
    'Ngày đăng: 30-9-2024',
    'Ngày đăng: 30/09/2024 08:15',
    'Đăng ngày 30 tháng 9 năm 2024',
    'Đăng lúc 8h15 ngày 30/9/2024',
    'Đăng tải: Thứ Hai, 30.9.2024, 08:15 (GMT+7)',
    'Ngày xuất bản: 2024-09-30',
    'Đăng ngày 30/9/2024 | Cập nhật lúc 9:00 ngày 1/10/2024',
    'Ngày đăng tin: T2, 30/9/2024 - Lượt xem: 1234',
    'Đăng lúc: Thứ hai - 30/09/2024 08:15 - Người đăng bài viết: Hạ Vân',
    'Published on 30 September 2024',
    'Published: Monday, September 30, 2024 at 8:15 AM',
    'Posted on Sept. 30, 2024, updated 1 October 2024',
    'Date published: 2024-09-30T08:15:00+07:00',
  ])('is what a line calls so: %s', (line) => {
    expect(published(TITLE, 'Hạ Vân', line, 'Đảo đón khách từ 2/9/2020 đến năm 2030.')).toBe('2024-09-30');
  });

  it('is as fine as the line has it', () => {
    expect(published(ENGLISH, 'Published: September 2024', 'The island opens.')).toBe('2024-09');
    expect(published('date 2024-09 Từ ngày 22-26/9/2024, đảo mở hội.', 'Khách tới đông.')).toBe('2024-09');
    expect(published('date: 2024-09-30', 'Từ ngày 22-26/9/2024, đảo mở hội.')).toBe('2024-09-30');
  });

  it.each([
    'Thứ Hai, ngày 30/9/2024, 08:15',
    '30/09/2024 | 08:15 (GMT+7)',
    '08:15 – 30/9/2024',
    "08:15' Thứ Hai, 30/9/2024",
    'Thứ Hai - 30/09/2024 08:15 SA',
    'Monday, September 30, 2024, 08:15 [GMT+7]',
    '8 giờ 15 phút, ngày 30/9/2024',
    '30/9/2024 08:15, cập nhật 1/10/2024 09:00',
    'Monday, September 30, 2024, 08:15 GMT+7',
    '(Daonho.vn) - 30/9/2024 08:15',
    'VOV.VN - Thứ Hai, 30/9/2024, 08:15',
    '08:15 30/9/2024 | tin.daonho.vn',
  ])('is a line of its own with the time of day: %s', (line) => {
    expect(published(TITLE, 'Hạ Vân', line, 'Đảo muốn đón một triệu khách vào năm 2030.')).toBe('2024-09-30');
  });

  it.each([
    ['no such line', [TITLE, 'Ngày 30/9/2024, đảo mở hội.']],
    ['when it was corrected', [TITLE, 'Cập nhật: 30/9/2024 08:15', 'Đảo mở hội.']],
    ['words beside it', [TITLE, 'Đăng ngày 30/9/2024, bài báo được nhiều người đọc.']],
    ['where it was written', [TITLE, 'Hà Nội, ngày 30/9/2024', 'Đảo mở hội.']],
    ['when the festival is', [TITLE, 'Khai mạc: 08:15, 30/9/2024', 'Đảo mở hội.']],
    ['when it is on air', [TITLE, '(Trực tiếp) - 08:15, 30/9/2024', 'Đảo mở hội.']],
    ['where and when the festival is', [TITLE, 'TP.HCM - 08:15, 30/9/2024', 'Đảo mở hội.']],
    ['a day under a site’s address', [TITLE, '(Daonho.vn) - 30/9/2024', 'Đảo mở hội.']],
    ['a day and its weekday, of which it may tell', [TITLE, 'Thứ Hai, 30/9/2024', 'Hôm ấy đảo vui.']],
    ['several days', [TITLE, 'Ngày đăng: 28-30/9/2024', 'Đảo mở hội.']],
    ['no year', [TITLE, 'Ngày đăng: 30/9', 'Đảo mở hội.']],
    ['no such day', [TITLE, 'Ngày đăng: 31/9/2024', 'Đảo mở hội.']],
    ['another day of the week', [TITLE, 'Ngày đăng: Thứ Ba, 30/9/2024', 'Đảo mở hội.']],
    ['two that differ', [TITLE, 'Ngày đăng: 30/9/2024', 'Published on 1 October 2024', 'Đảo mở hội.']],
    ['the day of a visit to the page', ['Thứ Hai, 30/9/2024', TITLE, 'Đảo mở hội.']],
    ['that under a site’s name', ['Báo Đảo Nhỏ', 'Thứ Hai, 30/9/2024', TITLE, 'Đảo mở hội.']],
    ['that of which it tells', [TITLE, '2/9/1945', 'Hôm ấy đảo vui.']],
    ['the days of a chronicle', [TITLE, '30/9/2024', 'Đảo mở hội.', '1/10/2024', 'Đảo vắng.']],
    [
      'that of another article',
      [TITLE, 'Đảo mở hội.', 'Khách đông.', 'Trời đẹp.', 'Đọc thêm', 'Ngày đăng: 30/9/2024'],
    ],
    ['a month or a day', [ENGLISH, 'Published: 9/10/2024', 'The island opens.']],
  ])('is left to the curator where the text prints %s', (_, lines) => {
    expect(published(...lines)).toBe('');
  });

  it('is that of the record for each article at hand, or is left', async ({ skip }) => {
    const folder = textsOrSkip(skip);
    const { articles } = await loadCorpus('data');
    const drafted = articles.map(({ id, file, published }) => {
      const content = readFileSync(join(folder, file));
      return [id, parse(draftArticle({ id, file, content })).article.published || 'left', published];
    });
    const told = drafted.filter(([, draft]) => draft !== 'left');
    expect(told).toEqual([['bui-thanh-son-interview-2024', '2024-09', '2024-09']]);
  });
});

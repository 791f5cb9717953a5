import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/reply.ts';
import { words } from '../../src/words.ts';
import { whatDiscordRefuses } from '../cards/discord-limits.ts';
import { anyText } from '../cards/records.ts';
import { buttonOf, makeApp, optionsOf, press, readAloud, run } from './ask.ts';

const { corpus } = makeApp();

describe('what is not there', () => {
  test.each(['giá vàng hôm nay', 'coffee exports', 'zxqwv', '🎉🎉🎉'])(
    '%j finds nothing and says so, with three suggestions marked as such',
    async (search) => {
      const reply = await run('search', { search });
      expect(readAloud(reply)).toContain('Tôi không tìm thấy câu trả lời nào cho');
      // Not “from the articles”: some days are known from elsewhere, and the cards say so.
      expect(readAloud(reply)).toContain('Tôi chỉ trả lời từ những gì có trong kho tư liệu của mình.');
      expect(readAloud(reply)).toContain('Gợi ý, không phải câu trả lời');
      expect(optionsOf(reply)).toHaveLength(3);
    },
  );

  test.each([
    ['quote', 'search', 'Tôi không tìm thấy trích dẫn nào cho', 'I found no quotation that answers'],
    ['figure', 'search', 'Tôi không tìm thấy số liệu nào cho', 'I found no figure that answers'],
    ['summary', 'article', 'Tôi không tìm thấy bài báo nào cho', 'I found no article that answers'],
  ])(
    '/%s says what it did not find, and names the command that looks everywhere',
    async (name, option, vi, en) => {
      const found = { [option]: 'giá vàng' };
      const vietnamese = readAloud(await run(name, found));
      expect(vietnamese).toContain(`${vi} \`giá vàng\`. Hãy thử \`/tìm\` để tìm trong mọi thứ`);
      const english = readAloud(await run(name, found, { lang: 'en' }));
      expect(english).toContain(`${en} \`giá vàng\`. \`/search\` looks through everything`);
    },
  );

  test('what stands in many records is not said to be in none: all of them are suggested, page by page', async () => {
    const list = await run('search', { search: 'before the trip' });
    const said =
      /^Chưa rõ câu trả lời\n`before the trip` xuất hiện trong (\d+) mục, và tôi không rõ bạn cần mục nào/.exec(
        readAloud(list),
      );
    expect(readAloud(list)).toContain('Gợi ý, không phải câu trả lời');
    const suggested = new Set<string>();
    let page: Reply = list;
    for (;;) {
      for (const id of optionsOf(page)) suggested.add(id);
      if (!/Sau/.test(JSON.stringify(page.components))) break;
      page = await press(buttonOf(page, /Sau/));
    }
    expect(said?.[1]).toBe(`${suggested.size}`);
    for (const id of suggested) {
      const both = [await run('search', { search: id }), await run('search', { search: id }, { lang: 'en' })];
      expect(both.map(readAloud).join().toLowerCase()).toContain('before the trip');
    }
    const english = await press(buttonOf(list, /English/));
    expect(readAloud(english)).toMatch(
      /^No clear answer\n`before the trip` appears in \d+ records, and I cannot tell/,
    );
    expect(optionsOf(english)).toEqual(optionsOf(list));
  });

  test.each([
    ['Clinton', 'vn-us-relations'],
    ['vo van kiet', 'vn-us-relations'],
    ['Obama', 'vn-us-comprehensive-partnership'],
    ['Trương Tấn Sang', 'vn-us-comprehensive-partnership'],
  ])('%s, who stands in a note or a source of a card alone, is said to stand there', async (search, id) => {
    const reply = await run('search', { search });
    expect(readAloud(reply)).toContain(`Chưa rõ câu trả lời\n\`${search}\` xuất hiện trong một mục, `);
    expect(optionsOf(reply)).toEqual([id]);
  });

  test('what stands in records of other kinds alone is no unclear answer of /quote', async () => {
    const text = readAloud(await run('quote', { search: 'New York' }));
    expect(text).toContain(
      'Tôi không tìm thấy trích dẫn nào cho `New York`. Hãy thử `/tìm` để tìm trong mọi thứ tôi biết.',
    );
  });

  test('what was typed with its marks stands only where these are: “biển Đông” is no “biến động”', async () => {
    const text = readAloud(await run('search', { search: 'biển Đông' }));
    expect(text).toContain('Tôi không tìm thấy câu trả lời nào cho `biển Đông`');
  });

  test('a record that is gone gets a clear answer', async () => {
    expect(readAloud(await run('quote', { search: 'castro-wine-1999' }))).toContain(
      'có thể mục ấy đã được đổi tên hoặc rút lại',
    );
    const pressed = await press('search|show|castro-wine-1999|en|0');
    expect(pressed).toMatchObject({ asNew: true, private: true });
    expect(readAloud(pressed)).toContain('`castro-wine-1999`');
  });

  test.each(['=us-trade-2024', '=kuba'])(
    'a picked suggestion whose record is gone by now, %s, is answered with no other record',
    async (search) => {
      const reply = await run('figure', { search });
      expect(reply).toEqual({ content: words.vi.gone(`\`${search.slice(1)}\``), private: true });
      expect(reply.content).toContain('có thể mục này đã được đổi tên hoặc rút lại');
    },
  );

  test('what is no id, though it begins as a picked suggestion does, is searched for', async () => {
    expect(readAloud(await run('search', { search: '= Cuba' }))).toContain('Cuba');
    expect(optionsOf(await run('search', { search: '= Cuba' })).length).toBeGreaterThan(0);
  });

  test('a record that is gone is shared with nobody: only the one who pressed is told', async () => {
    const pressed = await press('search|share|castro-wine-1999|en|0', { private: true });
    expect(pressed).toMatchObject({ asNew: true, private: true });
    expect(readAloud(pressed)).toContain('There is no record `castro-wine-1999`');
  });

  test('a card of several pages is turned', async () => {
    const long = { ...corpus.quotations[0]!, text: 'Thật dài. '.repeat(500) };
    const get = (id: string) => (id === long.id ? long : undefined);
    const asking = { lang: 'vi', corpus: { ...corpus, get } } as const;
    const first = await press(`search|show|${long.id}|en|0`, asking);
    const second = await press(buttonOf(first, /Next/), asking);
    expect(readAloud(first)).toMatch(/Page 1 of 3/);
    expect(readAloud(second)).toMatch(/Page 2 of 3/);
    expect(await press(buttonOf(second, /Previous/), asking)).toEqual(first);
  });

  test('the id of a record of another kind is no answer, and is not said to be gone', async () => {
    const text = readAloud(await run('quote', { search: 'us-trade-8m-2024' }));
    expect(text).toContain('Tôi không tìm thấy trích dẫn nào cho `us-trade-8m-2024`');
    expect(text).not.toContain('đã được đổi tên');
  });

  test.each([
    '@everyone',
    '**x**',
    '`a`',
    '\u202eabc',
    '\u200b\u200b',
    '<@123>',
    'x'.repeat(6000),
    '[a](https://b.example)',
  ])('%j is answered calmly: it mentions no one and breaks no card', async (search) => {
    for (const name of ['quote', 'figure', 'search']) {
      const reply = await run(name, { search });
      expect(whatDiscordRefuses(reply)).toEqual([]);
      const outsideCode = readAloud(reply).replaceAll(/`[^`]*`/g, '');
      expect(outsideCode).not.toMatch(/@everyone|<@123>|\u202e|\u200b|https:\/\/b\.example/);
    }
  });

  test('any text at all gets a reply that Discord takes', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.constantFrom('quote', 'figure', 'search'), async (search, name) => {
        expect(whatDiscordRefuses(await run(name, { search }))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

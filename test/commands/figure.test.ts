import { describe, expect, test } from 'vitest';
import { buttonOf, makeApp, optionsOf, press, readAloud, recordsOf, run, suggest } from './ask.ts';

const { corpus } = makeApp();

describe('/figure', () => {
  test.each(['88 ty', 'tỷ USD', 'kim ngach 2024'])(
    '%j gives the 88 billion with what it covers and when',
    async (search) => {
      const text = readAloud(await run('figure', { search }));
      expect(text).toContain('gần 88 tỷ USD');
      expect(text).toContain('8/2024');
    },
  );

  test('an ordinal reads as one in each language', async () => {
    expect(readAloud(await run('figure', { search: 'unga-session-80' }))).toContain('Thứ 80');
    expect(readAloud(await run('figure', { search: 'unga-session-80' }, { lang: 'en' }))).toContain('80th');
  });

  test('without words it lists the figures, the best known first, page by page in the language asked for', async () => {
    const listed: string[] = [];
    let page = await press(buttonOf(await run('figure'), /English/));
    for (let number = 1; ; number++) {
      expect(page.embeds?.[0]?.footer?.text).toBe(
        `Page ${number} of ${Math.ceil(corpus.figures.length / 6)}`,
      );
      expect(readAloud(page)).toContain(`**${listed.length + 1}.** `);
      listed.push(...optionsOf(page));
      if (listed.length >= corpus.figures.length) break;
      page = await press(buttonOf(page, /Next/));
    }
    expect(() => buttonOf(page, /Next/)).toThrow();
    // Of a longer list of before: a page that is no longer there is the last one.
    expect(await press('figure|all|en|99')).toEqual(page);
    expect([...listed].sort()).toEqual(corpus.figures.map(({ id }) => id).sort());
    expect(corpus.figures.find(({ id }) => id === listed[0])?.featured).toBe(1);
    expect(recordsOf(await suggest('figure', 'search', ''))).toEqual(listed.slice(0, 25));
  });

  test('every figure says when it held, and where it comes from', async () => {
    for (const figure of corpus.figures) {
      const text = readAloud(await run('figure', { search: figure.id }));
      expect(text).toMatch(/Thời gian|Tính đến/);
      expect(text).toContain(figure.phrase);
      expect(text).toMatch(/đoạn\u00a0\d/);
    }
  });
});

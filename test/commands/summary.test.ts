import { describe, expect, test } from 'vitest';
import { buttonOf, makeApp, optionsOf, press, readAloud, recordsOf, run, suggest } from './ask.ts';

const { corpus } = makeApp();
const castro = corpus.quotations.find(({ id }) => id === 'castro-blood')!;

describe('/summary', () => {
  test('tells an article in a few sentences with their paragraphs, and its quotations one press away', async () => {
    for (const article of corpus.articles) {
      const reply = await run('summary', { article: article.id });
      for (const sentence of article.summary) expect(readAloud(reply)).toContain(sentence.vi.slice(0, 40));
      if (article.tense === 'preview') expect(readAloud(reply)).toContain('Dự kiến');
    }
    const list = await press(buttonOf(await run('summary', { article: castro.article }), /Trích dẫn/));
    expect(readAloud(list)).toContain('Trích dẫn');
    const forged = await press(`summary|part|${castro.article}|constructor|vi|0`);
    expect(forged).toMatchObject({ asNew: true, private: true });
    const gone = await press('summary|part|no-longer-there|quotation|vi|0');
    expect(gone).toMatchObject({ asNew: true, private: true });
    expect(readAloud(gone)).toContain('Không có mục `no-longer-there`');
  });

  test.each([/Trích dẫn/, /Số liệu/, /Mốc thời gian/, /Thông tin/])(
    '%s leads back to the article',
    async (part) => {
      const card = await run('summary', { article: castro.article });
      const list = await press(buttonOf(card, part));
      expect(await press(buttonOf(list, /Bài báo/))).toEqual(card);
      const english = await press(buttonOf(list, /English/));
      expect(await press(buttonOf(english, /Article/))).toEqual(await press(buttonOf(card, /English/)));
    },
  );

  test('lists the articles, the newest first, as /about does', async () => {
    const known = [
      'luong-cuong-un80-us-2025',
      'to-lam-arrives-new-york-2024',
      'bui-thanh-son-interview-2024',
      'to-lam-un79-us-cuba-2024',
      'nguyen-xuan-phuc-un76-2021',
    ];
    const list = await run('summary');
    const newest = optionsOf(list);
    // Others may be added.
    expect(newest.filter((id) => known.includes(id))).toEqual(known);
    expect(recordsOf(await suggest('summary', 'article', ''))).toEqual(newest);
    const english = await press(buttonOf(list, /English/));
    expect(optionsOf(english)).toEqual(newest);
    expect(english.embeds?.[0]?.title).toBe('Articles');
    const about = readAloud(await run('about'));
    const places = newest.map((id) =>
      about.indexOf(corpus.articles.find((each) => each.id === id)!.title.vi),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('counts as quotations only what was said word for word, on the button and above the list', async () => {
    for (const article of corpus.articles) {
      const own = corpus.quotations.filter(({ sources }) =>
        sources.some((source) => source.article === article.id),
      );
      if (own.length === 0) continue;
      const reported = own.filter(({ wording }) => wording === 'reported').length;
      const quoted = own.length - reported;
      const said = [quoted > 0 && `Trích dẫn (${quoted})`, reported > 0 && `huật lại (${reported})`];
      const list = await press(
        buttonOf(await run('summary', { article: article.id }), /Trích dẫn|thuật lại/),
      );
      for (const part of said.filter((each) => each !== false)) {
        expect(JSON.stringify(await run('summary', { article: article.id }))).toContain(part);
        expect(list.embeds?.[0]?.title).toContain(part);
      }
    }
  });

  test('the pages of an article’s parts keep the article, the part and the language', async () => {
    const card = await run('summary', { article: castro.article }, { lang: 'en' });
    const first = await press(buttonOf(card, /^Facts/));
    const next = await press(buttonOf(first, /Next/));
    const other = await press(buttonOf(next, /Tiếng Việt/));
    const facts = corpus.facts.filter(({ sources }) =>
      sources.some(({ article }) => article === castro.article),
    );
    expect(buttonOf(card, /^Facts/)).toBeDefined();
    expect([...optionsOf(first), ...optionsOf(next)]).toEqual(facts.slice(0, 12).map(({ id }) => id));
    expect(next.embeds?.[0]).toMatchObject({
      title: expect.stringMatching(/^Facts \(\d+\) · /),
      footer: { text: `Page 2 of ${Math.ceil(facts.length / 6)}` },
    });
    expect(other.embeds?.[0]?.title).toMatch(/^Thông tin \(\d+\) · /);
    expect(optionsOf(other)).toEqual(optionsOf(next));
    expect(await press(buttonOf(other, /English/))).toEqual(next);
  });
});

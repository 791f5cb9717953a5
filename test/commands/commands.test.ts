import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Reply } from '../../src/reply.ts';
import { words } from '../../src/words.ts';
import { whatDiscordRefuses } from '../cards/discord-limits.ts';
import { anyText } from '../cards/records.ts';
import { buttonOf, makeApp, optionsOf, press, readAloud, recordsOf, run, suggest } from './ask.ts';

const { corpus } = makeApp();
const castro = corpus.quotations.find(({ id }) => id === 'castro-blood')!;

describe('every command', () => {
  test.each(commands.map((command) => [command.data.name, command] as const))(
    '/%s speaks both languages',
    (_, { data }) => {
      const described = [data, ...(data.options ?? [])];
      for (const { name_localizations, description_localizations } of described) {
        expect(Object.keys(name_localizations ?? {}).sort()).toEqual(['en-US', 'vi']);
        expect(Object.keys(description_localizations ?? {}).sort()).toEqual(['en-US', 'vi']);
        expect(name_localizations?.vi).toBe(name_localizations?.vi?.normalize('NFC').toLowerCase());
      }
    },
  );

  test('/remind, whose answers only one person reads, speaks of no public answers', () => {
    const shown = (name: string) => JSON.stringify(commands.find(({ data }) => data.name === name)?.data);
    expect(shown('schedule')).toContain('Language of the post, and of public answers');
    expect(shown('remind')).toContain('"description":"Language of the post"');
    expect(shown('remind')).not.toMatch(/public answers|câu trả lời công khai/);
  });

  test('reading commands work for servers and people, in servers, direct messages and private channels', () => {
    for (const name of ['quote', 'summary', 'figure', 'on-this-day', 'upcoming', 'search', 'about']) {
      const data = commands.find((command) => command.data.name === name)?.data;
      expect(data?.integration_types).toEqual([0, 1]);
      expect(data?.contexts).toEqual([0, 1, 2]);
    }
  });
});

describe('/quote', () => {
  test.each(['castro máu', 'hien dang ca mau', 'Castro', 'castor'])(
    '%j gives Castro’s words with their source',
    async (search) => {
      const text = readAloud(await run('quote', { search }));
      expect(text).toContain(castro.text);
      expect(text).toContain('đoạn\u00a020');
    },
  );

  test('“mau” without its accent could be several words: Castro’s “máu”, the best known, and the others to pick', async () => {
    const card = await run('quote', { search: 'mau' });
    expect(readAloud(card)).toContain(castro.text);
    expect(optionsOf(card)).toContain('giang-model-of-cooperation');
  });

  test('a picked suggestion gives that very quotation, word for word, with its id in the footer', async () => {
    for (const quotation of corpus.quotations) {
      const reply = await run('quote', { search: quotation.id });
      expect(reply.embeds?.[0]?.footer?.text).toContain(quotation.id);
      if (quotation.wording !== 'reported' && quotation.text.length < 900) {
        expect(reply.embeds?.[0]?.description).toContain(`“${quotation.text}”`);
      }
    }
  });

  test('words reported by us never stand in quotation marks', async () => {
    for (const quotation of corpus.quotations.filter(({ wording }) => wording === 'reported')) {
      const reply = await run('quote', { search: quotation.id });
      expect(reply.embeds?.[0]?.description).not.toMatch(/^>|[“”]/);
      expect(reply.embeds?.[0]?.footer?.text).toContain('không phải nguyên văn');
    }
  });

  test('the other language is one press away on the same card, and back again', async () => {
    const vi = await run('quote', { search: castro.id });
    const en = await press(buttonOf(vi, /English/));
    expect(en.asNew).toBeFalsy();
    expect(readAloud(en)).toContain(castro.text);
    expect(readAloud(en)).toContain(castro.translation.text);
    expect(readAloud(en)).toContain('para.\u00a020');
    expect(await press(buttonOf(en, /Tiếng Việt/))).toEqual(vi);
  });

  test('by chance never gives words that are reported by us, nor the same twice in a row', async () => {
    for (let card = await run('quote'), n = 0; n < 100; n++) {
      expect(card.embeds?.[0]?.footer?.text).toMatch(/^Nguyên văn từng chữ · /);
      const next = await press(buttonOf(card, /Câu khác/));
      expect(next.embeds?.[0]?.footer).not.toEqual(card.embeds?.[0]?.footer);
      card = next;
    }
  });

  test('of one quotation another is that one; of none it says that there is none', async () => {
    const [reported] = corpus.quotations.filter(({ wording }) => wording === 'reported');
    const one = { corpus: { ...corpus, quotations: [castro, reported!] } };
    const first = await run('quote', {}, one);
    expect(readAloud(first)).toContain(castro.text);
    expect(await press(buttonOf(first, /Câu khác/), one)).toEqual(first);
    const none = { corpus: { ...corpus, quotations: [reported!] } };
    expect(await run('quote', {}, none)).toEqual({
      content: 'Chưa bài báo nào trong kho của tôi có câu trích dẫn.',
    });
    expect(readAloud(await press(buttonOf(first, /Câu khác/), { ...none, lang: 'en' }))).toMatch(
      /^Chưa bài báo/,
    );
  });

  test('a private card can be shared with the channel', async () => {
    const card = await run('quote', { search: castro.id, private: true });
    const shared = await press(buttonOf(card, /Chia sẻ/), { private: true });
    expect(shared).toMatchObject({ asNew: true, private: false });
    expect(readAloud(shared)).toBe(readAloud(card));
    expect(() => buttonOf(shared, /Chia sẻ/)).toThrow();
  });
});

describe('what is not there', () => {
  test.each(['giá vàng hôm nay', 'coffee exports', 'zxqwv', '🎉🎉🎉'])(
    '%j finds nothing and says so, with three suggestions marked as such',
    async (search) => {
      const reply = await run('search', { search });
      expect(readAloud(reply)).toContain('Tôi không tìm thấy câu trả lời nào cho');
      // Not “from the articles”: some days are known from elsewhere, and the cards say so.
      expect(readAloud(reply)).toContain('Tôi chỉ trả lời từ những gì có trong kho của mình.');
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
      expect(vietnamese).toContain(`${vi} \`giá vàng\`. \`/tìm\` tìm trong mọi thứ`);
      const english = readAloud(await run(name, found, { lang: 'en' }));
      expect(english).toContain(`${en} \`giá vàng\`. \`/search\` looks through everything`);
    },
  );

  test('what stands in many records is not said to be in none: all of them are suggested, page by page', async () => {
    const list = await run('search', { search: 'hop tac' });
    const said =
      /^Chưa rõ câu trả lời\n`hop tac` xuất hiện trong (\d+) mục, và tôi không rõ bạn cần mục nào/.exec(
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
      expect(both.map(readAloud).join().toLowerCase()).toContain('hợp tác');
    }
    const english = await press(buttonOf(list, /English/));
    expect(readAloud(english)).toMatch(
      /^No clear answer\n`hop tac` appears in \d+ records, and I cannot tell/,
    );
    expect(optionsOf(english)).toEqual(optionsOf(list));
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

  test('a card of several pages is turned', async () => {
    const long = { ...corpus.quotations[0]!, text: 'Thật dài. '.repeat(500) };
    const asking = { lang: 'en', corpus: { ...corpus, get: () => long } } as const;
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

describe('several close matches', () => {
  test('give a list to pick from, whose pages and language work by their custom_ids alone', async () => {
    const list = await run('search', { search: 'Liên hợp quốc' });
    expect(list.embeds?.[0]?.title).toBe('24 kết quả đầu tiên cho `Liên hợp quốc`');
    expect(list.embeds?.[0]?.footer?.text).toBe('Trang 1/4');
    expect(optionsOf(list)).toHaveLength(6);
    expect(readAloud(list)).toContain('**1.** **Liên hợp quốc**');
    const next = await press(buttonOf(list, /Sau/));
    expect(optionsOf(next)).not.toEqual(optionsOf(list));
    expect(await press(buttonOf(next, /Trước/))).toEqual(list);
    expect(optionsOf(await press(buttonOf(list, /English/)))).toEqual(optionsOf(list));
    const picked = await press('search|pick|vi', { values: [optionsOf(list)[0]!] });
    expect(picked.embeds?.[0]?.footer?.text).toContain(optionsOf(list)[0]);
  });
});

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
    expect([...listed].sort()).toEqual(corpus.figures.map(({ id }) => id).sort());
    expect(corpus.figures.find(({ id }) => id === listed[0])?.featured).toBe(1);
    expect(recordsOf(await suggest('figure', 'search', ''))).toEqual(listed.slice(0, 25));
  });

  test('every figure says when it held, and where it comes from', async () => {
    for (const figure of corpus.figures) {
      const text = readAloud(await run('figure', { search: figure.id }));
      expect(text).toMatch(/Giai đoạn|Tính đến/);
      expect(text).toContain(figure.phrase);
      expect(text).toMatch(/đoạn\u00a0\d/);
    }
  });
});

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

  test('lists the articles, the newest first, as /about does', async () => {
    const newest = [
      'luong-cuong-un80-us-2025',
      'to-lam-arrives-new-york-2024',
      'bui-thanh-son-interview-2024',
      'to-lam-un79-us-cuba-2024',
      'nguyen-xuan-phuc-un76-2021',
    ];
    const list = await run('summary');
    expect(optionsOf(list)).toEqual(newest);
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

test('nothing to look for is answered with examples that find something', async () => {
  for (const [lang, examples] of [
    ['vi', ['Castro', '88 tỷ']],
    ['en', ['Castro', '88 billion']],
  ] as const) {
    const asked = readAloud(await run('search', { search: ' ' }, { lang }));
    for (const example of examples) {
      expect(asked).toContain(`“${example}”`);
      expect(readAloud(await run('search', { search: example }, { lang }))).toMatch(/Castro|88 (tỷ|billion)/);
    }
  }
});

test('/about names every command', async () => {
  const text = readAloud(await run('about', {}, { lang: 'en' }));
  for (const { data } of commands) expect(text).toContain(`/${data.name}`);
});

test('/about tells its promise, and counts what is reported in our own words apart from the quotations', async () => {
  const { articles, quotations, figures, events, facts } = corpus;
  const reported = quotations.filter(({ wording }) => wording === 'reported').length;
  const counts = [articles.length, quotations.length - reported, reported];
  counts.push(figures.length, events.length, facts.length);
  for (const lang of ['vi', 'en'] as const) {
    const { about } = words[lang];
    const text = readAloud(await run('about', {}, { lang }));
    expect(text).toContain(about.promise);
    const held = text
      .split('\n')
      .find((line) => line.includes(lang === 'vi' ? 'nguyên văn ·' : 'word for word ·'));
    expect(held?.match(/\d+/g)?.map(Number)).toEqual(counts);
  }
});

test('/about names every article and how to report a mistake', async () => {
  const text = readAloud(await run('about', {}, { reportUrl: 'https://example.org/{id}' }));
  for (const { title } of corpus.articles) expect(text).toContain(title.vi);
  expect(text).not.toMatch(/bài khác/);
  expect(text).toContain('Thấy chỗ sai?');
  const { components = [] } = await run('about', {}, { reportUrl: 'https://example.org/{id}' });
  const links = components.flatMap((row) => row.components.filter((one) => 'url' in one));
  expect(links).toMatchObject([{ label: 'Báo lỗi', url: 'https://example.org/about' }]);
  const english = await press(buttonOf(await run('about'), /English/));
  expect(english).toEqual(await run('about', {}, { lang: 'en' }));
});

test('a mistake is reported with the id of the record whose card shows it', async () => {
  const card = await run('quote', { search: castro.id }, { reportUrl: 'https://example.org/?id={id}' });
  const links = card.components?.flatMap((row) => row.components.filter((one) => 'url' in one));
  expect(links).toMatchObject([{ label: 'Báo lỗi', url: 'https://example.org/?id=castro-blood' }]);
});

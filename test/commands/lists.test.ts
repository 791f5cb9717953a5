import { describe, expect, test } from 'vitest';
import { headline } from '../../src/cards/headline.ts';
import { recordsNaming } from '../../src/cards/named-in.ts';
import { whatDiscordRefuses } from '../cards/discord-limits.ts';
import { corpusOf } from '../cards/records.ts';
import { buttonOf, makeApp, optionsOf, press, readAloud, run, suggest } from './ask.ts';

const { corpus } = makeApp();

describe('sources', () => {
  test('an article is named once, with all its paragraphs, and runs are drawn together', async () => {
    const person = readAloud(await run('search', { search: 'nguyen-xuan-phuc' }, { lang: 'en' }));
    expect(person.match(/^-# /gm)).toHaveLength(1);
    expect(person).toContain('paras.\u00a03, 6');
    const article = readAloud(await run('summary', { article: 'bui-thanh-son-interview-2024' }));
    expect(article).toContain('(đoạn\u00a01–3)');
    expect(article).toContain('(đoạn\u00a016, 17, 19, 20)');
  });
});

describe('titles of articles', () => {
  const ours = corpus.articles.find(({ titleBy }) => titleBy === 'us')!;
  const own = corpus.articles.find(({ titleBy }) => titleBy === 'article')!;
  const about = async (article: string, lang: 'vi' | 'en') => {
    const [fact] = corpus.facts.filter((each) => each.article === article);
    return readAloud(await run('search', { search: fact!.id }, { lang }));
  };

  test('stand in quotation marks only where they are the headline, word for word', async () => {
    expect(await about(own.id, 'vi')).toContain(`“${own.title.vi}” · `);
    expect(await about(own.id, 'en')).toContain(`${own.title.en} (title translated by us) · `);
    expect(await about(ours.id, 'vi')).toContain(`${ours.title.vi} (nhan đề do chúng tôi đặt) · `);
    const articleCard = readAloud(await run('summary', { article: own.id }, { lang: 'en' }));
    expect(articleCard).toContain(' · title translated by us');
    for (const list of [await run('quote', { search: 'máu' }), await run('figure'), await run('about')])
      expect(readAloud(list)).not.toContain(`“${ours.title.vi.slice(0, 20)}`);
  });
});

describe('sources that word it otherwise', () => {
  test('show their words below the article, with the paragraph', async () => {
    const card = readAloud(await run('figure', { search: 'us-trade-8m-2024' }));
    const other = corpus.figures.find(({ id }) => id === 'us-trade-8m-2024')!.sources[1]!;
    expect(card).toContain(`↳ đoạn\u00a0${other.paragraph}: “${other.text}”`);
  });

  test('and official English names who published it', async () => {
    const [english, vietnamese] = [
      readAloud(await run('quote', { search: 'theme-unga-76-general-debate' }, { lang: 'en' })),
      readAloud(await run('quote', { search: 'theme-unga-76-general-debate' })),
    ];
    expect(english).toContain('Official English wording');
    expect(english).toContain('https://gadebate.un.org/');
    expect(vietnamese).not.toContain('https://gadebate.un.org/');
  });
});

describe('lists in the other language', () => {
  test('show translations, marked as such and never in quotation marks', async () => {
    const list = readAloud(await run('quote', { search: 'Castro' }, { lang: 'en' }));
    const choices = await suggest('quote', 'search', 'mau', { lang: 'en' });
    expect(choices[0]?.name).toContain(
      '(translated): For Vietnam, Cuba is ready to give even its own blood!',
    );
    expect(`${list}${choices[0]?.name}`).not.toContain('“For Vietnam');
  });

  test.each(['vi', 'en'] as const)('and words reported by us stand in no quotation marks: %s', (lang) => {
    for (const quotation of corpus.quotations.filter(({ wording }) => wording === 'reported'))
      expect(headline(quotation, lang, corpus)).not.toMatch(/[“”]/);
  });
});

describe('lists', () => {
  test('what an article only planned is marked in a list and in a suggestion, too', async () => {
    const planned = corpus.events.find(({ id }) => id === 'to-lam-us-leg-2024')!;
    const list = await press('summary|part|bui-thanh-son-interview-2024|event|vi|0');
    const next = await press('summary|part|bui-thanh-son-interview-2024|event|vi|1');
    expect(readAloud(list) + readAloud(next)).toContain(`${planned.title.vi} (dự kiến)`);
    const [choice] = await suggest('search', 'search', 'unga-79-general-debate', { lang: 'en' });
    expect(choice?.name).toMatch(/\(planned\)$/);
  });

  test('words reported by us are marked in a list and in a suggestion, too, in both languages', async () => {
    const retold = corpus.quotations.find(({ id }) => id === 'giang-model-of-healing')!;
    const [choice] = await suggest('search', 'search', retold.id, { lang: 'en' });
    expect(headline(retold, 'vi', corpus)).toBe(`Đặng Hoàng Giang (thuật lại): ${retold.text}`);
    expect(choice?.name).toMatch(/^Đặng Hoàng Giang \(reported\): /);
    const mixed = await run('search', { search: 'cooperation' }, { lang: 'en' });
    const lines = readAloud(mixed).split('\n');
    const tags = lines.filter((_, at) => lines[at - 1]?.includes(' (reported): '));
    expect(tags).toEqual(Array(2).fill(expect.stringMatching(/^-# Reported statement · /)));
  });

  test.each(['vi', 'en'] as const)('no line has two brackets in a row: %s', async (lang) => {
    for (const record of corpus.all()) expect(headline(record, lang, corpus)).not.toMatch(/\) ?\(/);
    expect(headline(corpus.get('vn-cuba-65-years')!, lang, corpus)).toMatch(
      lang === 'vi'
        ? /: 65 năm \(dự kiến\) · năm 2025 \(suy ra\)$/
        : /: 65 years \(planned\) · 2025 \(inferred\)$/,
    );
  });

  test('a word that was found in the brackets of a title is in bold, whatever else stands in them', async () => {
    const list = async (search: string) => readAloud(await run('search', { search }));
    expect(await list('AI')).toContain('**1.** Trí tuệ nhân tạo (**AI**)\n');
    expect(await list('SDGs')).toContain('Mục tiêu phát triển bền vững (**SDGs**, dự kiến)\n');
  });

  test('a term begins with a capital, as other lines do, and on its card', async () => {
    expect(readAloud(await run('search', { search: 'đối thoại' }))).toContain('**1.** **Đối thoại**\n');
    const [choice] = await suggest('search', 'search', 'đối thoại');
    expect(choice?.name).toBe('Đối thoại');
    for (const [lang, title] of [
      ['vi', 'Lòng tin chiến lược'],
      ['en', 'Strategic trust'],
    ] as const)
      expect((await run('search', { search: 'strategic-trust' }, { lang })).embeds?.[0]?.title).toBe(title);
  });

  test('say for what time an office is known: others may hold it since', async () => {
    const list = readAloud(await run('search', { search: 'president' }, { lang: 'en' }));
    expect(list).toContain('Nguyễn Xuân Phúc, State President of Vietnam · September 2021 (inferred)');
    const [choice] = await suggest('search', 'search', 'Nguyễn Xuân Phúc');
    expect(choice?.name).toBe('Nguyễn Xuân Phúc, Chủ tịch nước · tháng 9/2021 (suy ra)');
  });

  test('say of what time a fact is, unless all are of the article that the title names', async () => {
    const lines = readAloud(await run('search', { search: 'semiconductors' }, { lang: 'en' })).split('\n');
    const at = lines.findIndex((line) => line.includes('are stepping up cooperation'));
    expect(lines[at + 1]).toMatch(/^-# Fact · September 2025 \(inferred\) · /);
    const facts = await press('summary|part|luong-cuong-un80-us-2025|fact|en|0');
    expect(readAloud(facts)).toMatch(/^-# para\.\u00a0\d+$/m);
    expect(readAloud(facts)).not.toContain('September 2025 (inferred)');
  });

  test('say once of a figure that it was expected', () => {
    const found = corpus.figures.find(({ qualifier, planned }) => qualifier === 'expected' && planned)!;
    const figure = { ...found, measure: { vi: 'Số khách', en: 'Guests' } };
    expect(headline(figure, 'vi', corpus).match(/dự kiến/g)).toHaveLength(1);
    expect(headline(figure, 'en', corpus).match(/expected|planned/g)).toEqual(['expected']);
    const known = { ...figure, qualifier: 'exact' as const };
    expect(headline(known, 'en', corpus)).toMatch(/ \(planned\) · /);
  });

  test('a day that no article gives is marked in a list, too', async () => {
    const texts = [0, 1].map((page) => press(`summary|part|to-lam-un79-us-cuba-2024|event|vi|${page}`));
    const lines = (await Promise.all(texts))
      .map((page) => readAloud(page))
      .join('\n')
      .split('\n');
    const at = lines.findIndex((line) => line.includes('2/12/1960'));
    expect(lines[at + 1]).toContain('ngày theo nguồn ngoài các bài báo');
  });

  test('a year that no article gives is not called a day', async () => {
    const id = 'castro-speech-1966';
    const speech = corpus.events.find((event) => event.id === id)!;
    const yearOnly = { ...speech, dates: speech.dates.slice(-1) };
    const get = (asked: string) => (asked === id ? yearOnly : corpus.get(asked));
    for (const lang of ['vi', 'en'] as const) {
      const asking = { lang, corpus: { ...corpus, get } };
      const lines = readAloud(await run('search', { search: 'Cuba thập niên 1960' }, asking)).split('\n');
      const [day, year] = ['1960: ', '1966: '].map((date) => lines.findIndex((line) => line.includes(date)));
      expect(lines[day! + 1]).toMatch(/ngày theo nguồn ngoài|day known from outside/);
      expect(lines[year! + 1]).toMatch(/thời điểm theo nguồn ngoài|date known from outside/);
    }
  });

  test('an interview says on what occasion and by whom it was asked', async () => {
    const card = readAloud(await run('quote', { search: 'son-us-program' }));
    expect(card).toMatch(/^Dịp\nPhỏng vấn trước chuyến công tác/m);
    expect(card).toMatch(/^Người hỏi\nBáo chí/m);
  });

  test('figures of one series stand beside each other', async () => {
    expect(readAloud(await run('figure', { search: 'un-76-years' }))).toMatch(/thời điểm khác\n80 năm/);
  });

  test('the parts of an article give its own paragraphs, even of what other articles tell first', async () => {
    const list = await press('summary|part|luong-cuong-un80-us-2025|event|vi|0');
    const tags = readAloud(list).match(/^-# .*$/gm);
    const outside = 'ngày theo nguồn ngoài các bài báo';
    expect(tags?.slice(0, 2)).toEqual([
      `-# đoạn\u00a02 · Tuyên ngôn Độc lập, Hà Nội, ngày 2/9/1945 · ${outside}`,
      `-# đoạn\u00a02 · Liên hợp quốc (un.org): Hiến chương có hiệu lực ngày 24/10/1945 · ${outside}`,
    ]);
    expect(tags?.join()).not.toContain('“');
  });

  test.each([
    ['quote', 'quotation'],
    ['figure', 'figure'],
  ])('the pages of what /%s found are of its kind alone', async (command, kind) => {
    const list = await run(command, { search: 'Việt Nam' });
    const next = await press(buttonOf(list, /Sau/));
    expect(next.embeds?.[0]?.title).toBe(list.embeds?.[0]?.title);
    for (const id of optionsOf(next)) {
      expect(corpus.get(id)?.kind).toBe(kind);
      expect(optionsOf(list)).not.toContain(id);
    }
  });

  test.each([
    ['vi', (all: number) => `Ở đây hiện 6 trong số ${all} mục. Danh sách chọn bên dưới có đủ ${all} mục.`],
    ['en', (all: number) => `Shown here: 6 of ${all}. The menu below has all ${all}.`],
  ] as const)(
    'of a query too long for buttons offer in the menu all that was found: %s',
    async (lang, footer) => {
      const search =
        'What did Deputy Prime Minister Bùi Thanh Sơn say in the interview about the United States and the UN';
      const list = await run('quote', { search }, { lang });
      const all = Number.parseInt(list.embeds?.[0]?.title ?? '', 10);
      expect(all).toBeGreaterThan(6);
      expect(list.embeds?.[0]?.footer?.text).toBe(footer(all));
      expect(new Set(optionsOf(list)).size).toBe(all);
      expect(whatDiscordRefuses(list)).toEqual([]);
      const short = await run('quote', { search: 'Bùi Thanh Sơn' }, { lang });
      expect(short.embeds?.[0]?.footer?.text).toMatch(/^(Trang 1\/|Page 1 of )/);
      expect(optionsOf(short)).toHaveLength(6);
    },
  );

  test('a quotation begins with who said it, or with the occasion where nobody did', () => {
    for (const quotation of corpus.quotations) {
      const speaker = quotation.speaker === undefined ? undefined : corpus.get(quotation.speaker);
      const name =
        speaker?.kind === 'person'
          ? speaker.name
          : speaker?.kind === 'term'
            ? speaker.term.vi
            : quotation.role.vi;
      const shown = quotation.wording === 'reported' ? `${name} (thuật lại)` : name;
      expect(headline(quotation, 'vi', corpus).startsWith(`${shown}: `)).toBe(true);
    }
  });

  test('a list of one kind does not repeat the kind on each line', async () => {
    expect(readAloud(await run('figure'))).not.toMatch(/^-# Số liệu/m);
    expect(readAloud(await run('search', { search: 'hòa bình' }))).toMatch(/^-# Thuật ngữ/m);
  });
});

describe('a term of which no meaning is given', () => {
  test('brings what writes it with other capitals, unless it has nothing but capitals: “ai” is no “AI”', () => {
    const event = (id: string, en: string) => ({ ...corpus.events[0]!, id, title: { vi: '—', en } });
    const events = [event('upper', 'On AI'), event('lower', 'On ai'), event('title', 'The Embargo')];
    const naming = (name: string) => {
      const term = { ...corpus.terms[0]!, term: { vi: name, en: name }, spellings: [] };
      return recordsNaming(term, corpusOf(events)).map(({ id }) => id);
    };
    expect(naming('AI')).toEqual(['upper']);
    expect(naming('embargo')).toEqual(['title']);
  });

  test.each(['bán dẫn', 'AI', 'embargo', 'Cuba'])(
    'is no dead end: “%s” brings what speaks of it',
    async (query) => {
      const list = await run('search', { search: query }, { lang: 'en' });
      expect(optionsOf(list).length).toBeGreaterThan(1);
      const [term, first] = optionsOf(list).map((id) => corpus.get(id));
      expect(term?.kind).toBe('term');
      expect(first?.kind).not.toBe('term');
      const words = {
        'bán dẫn': /semiconductor/,
        AI: /artificial intelligence/,
        embargo: /embargo/,
        Cuba: /Cuba/,
      };
      expect(readAloud(await run('search', { search: first!.id }, { lang: 'en' }))).toMatch(
        words[query as 'AI'],
      );
    },
  );

  test('leads on from its card, too, which repeats no title and holds no empty line', async () => {
    const card = await run('search', { search: '=cuba' });
    expect(readAloud(card)).not.toContain('—');
    expect(readAloud(card)).toMatch(/Còn gọi là\nCộng hòa Cuba\n/);
    expect(optionsOf(card)).toContain('castro-blood');
    expect(whatDiscordRefuses(card)).toEqual([]);
  });

  test('says how many speak of it where a select cannot offer them all', async () => {
    const placeholder = async (id: string) => {
      const card = await run('search', { search: `=${id}` });
      return JSON.stringify(card.components).match(/Được nhắc đến trong[^"]*/)?.[0];
    };
    const all = recordsNaming(corpus.terms.find(({ id }) => id === 'united-nations')!, corpus).length;
    expect(all).toBeGreaterThan(25);
    expect(await placeholder('united-nations')).toBe(`Được nhắc đến trong: 25 mục đầu trong số ${all}`);
    expect(await placeholder('artificial-intelligence')).toBe('Được nhắc đến trong');
  });

  test('is told from a word that is written the same but for capitals', async () => {
    const all = optionsOf(await run('search', { search: '=artificial-intelligence' }));
    expect(all).toEqual(['vn-us-technology']);
  });
});

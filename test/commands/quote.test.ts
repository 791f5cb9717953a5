import { describe, expect, test } from 'vitest';
import { buttonOf, makeApp, optionsOf, press, readAloud, run } from './ask.ts';

const { corpus } = makeApp();
const castro = corpus.quotations.find(({ id }) => id === 'castro-blood')!;

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

  test('its article is one press away, in the language of the card', async () => {
    const en = await press(buttonOf(await run('quote', { search: castro.id }), /English/));
    const article = await press(buttonOf(en, /^Article/));
    expect(article.embeds?.[0]?.title).toContain(
      corpus.articles.find(({ id }) => id === castro.article)?.title.en,
    );
    expect(buttonOf(article, /Tiếng Việt/)).toBeDefined();
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
      content: 'Chưa bài báo nào trong kho tư liệu của tôi có câu trích dẫn.',
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
    const english = await press(buttonOf(card, /English/), { private: true });
    expect(readAloud(await press(buttonOf(english, /Share/), { private: true }))).toBe(readAloud(english));
  });
});

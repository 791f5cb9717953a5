import { InteractionContextType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { words } from '../../src/words.ts';
import { buttonOf, makeApp, press, readAloud, run } from './ask.ts';

const { corpus } = makeApp();
const castro = corpus.quotations.find(({ id }) => id === 'castro-blood')!;

test('/about names every command in a server, and in a direct message those that can be used there', async () => {
  const text = readAloud(await run('about', {}, { lang: 'en', inServer: true }));
  for (const { data } of commands) expect(text).toContain(`/${data.name}`);
  const direct = await run('about', {}, { lang: 'en' });
  const named = commands.filter(({ data }) => readAloud(direct).includes(`/${data.name}`));
  expect(named).toEqual(commands.filter(({ data }) => data.contexts?.includes(InteractionContextType.BotDM)));
  expect(named).not.toEqual(commands);
  expect(readAloud(await press(buttonOf(direct, /Tiếng Việt/)))).not.toContain('/lịch-đăng');
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

test('/about counts one of a kind in the singular', async () => {
  const { articles, figures, events, facts } = corpus;
  const small = {
    ...corpus,
    articles: articles.slice(0, 1),
    quotations: [castro],
    figures: figures.slice(0, 1),
    events: events.slice(0, 1),
    facts: facts.slice(0, 1),
  };
  expect(readAloud(await run('about', {}, { lang: 'en', corpus: small }))).toContain(
    '1 article · 1 quotation, word for word · 0 statements reported in our own words · 1 figure · 1 event · 1 fact',
  );
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

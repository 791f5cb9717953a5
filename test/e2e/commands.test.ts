/** Every reading command as a person in Discord meets it: the real Client, records and index on the local Discord. */
import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Bot, createBot } from '../../src/bot.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/server.ts';
import { createLog, createScrub } from '../../src/log.ts';
import { register } from '../../src/register.ts';
import { buttonOf, makeApp, optionsOf, readAloud } from '../commands/ask.ts';
import { allJudges } from '../local-discord/judges/all.ts';

let discord: LocalDiscord;
let bot: Bot;

beforeAll(async () => {
  discord = await startLocalDiscord({ judges: allJudges() });
  bot = createBot({
    commands,
    app: makeApp(),
    settings: { of: async () => null },
    log: createLog('silent', createScrub([])),
    apiUrl: discord.api,
  });
  const client = await bot.start(discord.token);
  await register(
    client.rest,
    { applicationId: discord.applicationId },
    commands.map(({ data }) => data),
  );
});

afterAll(async () => {
  await bot?.stop();
  await discord?.close();
});

const asReply = (message: APIMessage) => message as unknown as Parameters<typeof readAloud>[0];
const read = (message: APIMessage) => readAloud(asReply(message));
const press = async (person: ReturnType<LocalDiscord['person']>, message: APIMessage, label: RegExp) =>
  person.press(message, buttonOf(asReply(message), label));

describe('a member of a server', () => {
  test('types three letters, picks the suggestion, reads Castro’s words, turns the card and turns it back', async () => {
    const person = discord.person({ locale: 'vi' });
    const [first] = await person.type('quote', { search: 'mau' }, 'search');
    expect(first?.name).toContain('hiến dâng cả máu');
    const card = await person.slash('quote', { search: String(first?.value) });
    expect(read(card)).toContain('“Vì Việt Nam, Cuba sẵn sàng hiến dâng cả máu của mình!”');
    expect(read(card)).toContain('đoạn\u00a020');
    const english = await press(person, card, /English/);
    expect(english.id).toBe(card.id);
    expect(read(english)).toContain('para.\u00a020');
    const back = await press(person, english, /Tiếng Việt/);
    expect(read(back)).toBe(read(card));
  });

  test('asks privately, alone sees the answer, and shares it', async () => {
    const person = discord.person({ locale: 'vi' });
    const card = await person.slash('quote', { search: 'knapper-future-together', private: true });
    expect(Number(card.flags) & 64).toBe(64);
    const shared = await press(person, card, /Chia sẻ|Share/);
    expect(Number(shared.flags ?? 0) & 64).toBe(0);
    expect(read(shared)).toContain('Marc Knapper');
  });

  test('picks from a list, turns its pages, and opens an article’s figures', async () => {
    const person = discord.person({ locale: 'vi' });
    const list = await person.slash('search', { search: 'Liên hợp quốc', language: 'vi' });
    const next = await press(person, list, /Sau/);
    const [option] = optionsOf(asReply(next));
    const card = await person.choose(next, 'search|pick|vi|list', [String(option)]);
    expect(card.embeds[0]?.footer?.text).toContain(option);
    const article = await person.slash('summary', {
      article: 'bui-thanh-son-interview-2024',
      language: 'vi',
    });
    expect(read(await press(person, article, /Số liệu/))).toContain('gần 88 tỷ USD');
  });

  test('reads a figure, a day, what comes next and what the bot is', async () => {
    const person = discord.person({ locale: 'vi' });
    expect(read(await person.slash('figure', { search: '88 ty' }))).toContain('88 tỷ USD');
    expect(read(await person.slash('on-this-day', { date: '2/12' }))).toContain('Cuba');
    expect(read(await person.slash('upcoming', { count: 3 }))).toContain('Cuba');
    expect(read(await person.slash('about'))).toContain('Dấu Mốc');
  });

  test('is told privately what is wrong with a day', async () => {
    const answer = await discord.person({ locale: 'vi' }).slash('on-this-day', { date: '31/4' });
    expect(Number(answer.flags) & 64).toBe(64);
    expect(answer.content).toContain('2/12');
  });

  test('types nonsense and is answered calmly', async () => {
    const person = discord.person({ locale: 'en-US' });
    for (const search of ['@everyone', '**', '🎉', 'x'.repeat(6000), '\u202eabc', '<@1>']) {
      const answer = await person.slash('search', { search });
      expect(read(answer)).not.toBe('');
      expect(answer.mention_everyone).toBe(false);
      expect(answer.mentions).toEqual([]);
    }
  });
});

test('a person writes to the bot alone, in English, and is answered in English', async () => {
  const person = discord.person({ guildId: null, locale: 'en-US' });
  expect(read(await person.slash('quote', { search: 'castro-blood' }))).toContain('Our translation');
});

test('no request of all these was one that Discord would find fault with', () => {
  expect(discord.requests.length).toBeGreaterThan(20);
  expect(
    discord.requests.flatMap(({ method, path, problems }) =>
      problems.map((one) => `${method} ${path}: ${one}`),
    ),
  ).toEqual([]);
});

/** What people and operators see of the bot's core while they type, when they press, and in which language. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type APIMessage, Locale } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { buttons, ERROR, isPrivate, next, openStage, WARN } from './bot-stage.ts';

const { discord, an, chosen, logged, lastRequest } = await openStage();

describe('suggestions', () => {
  test('come for the option in focus, as typed so far', async () => {
    next.suggest = ({ focused, options }) => [{ name: JSON.stringify({ focused, options }), value: 'id' }];
    const [choice] = await an.type('echo', { text: 'mau', language: 'vi' }, 'text');
    expect(JSON.parse(choice?.name ?? '')).toEqual({
      focused: { name: 'text', value: 'mau' },
      options: { text: 'mau', language: 'vi' },
    });
  });

  test('are cut to what Discord takes, never within a character', async () => {
    next.suggest = () => [
      { name: '', value: 'dropped' },
      ...Array.from({ length: 30 }, (_, index) => ({
        name: `${index} ${'🇻🇳'.repeat(40)}`,
        value: `a${'😀'.repeat(60)}`,
      })),
    ];
    const choices = await an.type('echo', { text: '' }, 'text');
    expect(choices).toHaveLength(25);
    for (const { name, value } of choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(name.endsWith('…')).toBe(true);
      expect(String(value).length).toBeLessThanOrEqual(100);
      expect((name + value).isWellFormed()).toBe(true);
    }
  });

  test('that fail are left without an answer, which people’s apps would keep, and the log has why', async () => {
    next.suggest = () => Promise.reject(new Error('the index is broken'));
    await expect(an.type('echo', { text: 'x' }, 'text')).rejects.toThrow('did not respond');
    expect(logged(ERROR)).toMatchObject([{ kind: 'autocomplete', err: { message: 'the index is broken' } }]);
  });
});

describe('a press', () => {
  const card = async (options = {}): Promise<APIMessage> => {
    next.run = () => ({
      content: 'card',
      embeds: [{ description: 'old' }],
      components: buttons('echo|next|2', 'old'),
    });
    return an.slash('echo', options);
  };

  test('changes the message in place; what the new one leaves out is gone', async () => {
    const message = await card();
    next.press = () => ({ embeds: [{ description: 'new' }] });
    const changed = await an.press(message, 'echo|next|2');
    expect(changed).toMatchObject({
      id: message.id,
      content: '',
      embeds: [{ description: 'new' }],
      components: [],
    });
    expect(lastRequest('/callback')?.body).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
  });

  test('answers with a message of its own if the command says so, or if it is for the asker alone', async () => {
    const message = await card();
    next.press = () => ({ content: 'open', asNew: true });
    const open = await an.press(message, 'echo|next|2');
    expect(open).toMatchObject({ content: 'open' });
    expect(open.id).not.toBe(message.id);
    expect(isPrivate(open)).toBe(false);
    next.press = () => ({ content: 'hidden', private: true });
    const hidden = await an.press(message, 'echo|next|2');
    expect(hidden.id).not.toBe(message.id);
    expect(isPrivate(hidden)).toBe(true);
  });

  test('of somebody else leaves the card as it is and gives them their own, which they then turn', async () => {
    const guest = discord.person({ name: 'Khách', locale: Locale.EnglishGB });
    const message = await card();
    next.press = () => ({ content: 'turned', components: buttons('echo|next|3') });
    const own = await guest.press(message, 'echo|next|2');
    expect(own.id).not.toBe(message.id);
    expect([own.content, isPrivate(own)]).toEqual(['turned', true]);
    next.press = () => ({ content: 'turned again' });
    expect(await guest.press(own, 'echo|next|3')).toMatchObject({ id: own.id, content: 'turned again' });
    const channel = discord.world.channel(message.channel_id);
    expect(channel.messages.get(message.id)).toMatchObject({ content: 'card', edited_timestamp: null });
    expect(await an.press(message, 'echo|next|2')).toMatchObject({ id: message.id, content: 'turned again' });
  });

  test('of somebody else that takes long leaves the card as it is, too', async () => {
    const guest = discord.person({ name: 'Khách', locale: Locale.EnglishGB });
    const message = await card();
    next.press = () => sleep(2_300, { content: 'at last' });
    const own = await guest.press(message, 'echo|next|2');
    expect(own.id).not.toBe(message.id);
    expect([own.content, isPrivate(own)]).toEqual(['at last', true]);
    expect(discord.world.channel(message.channel_id).messages.get(message.id)?.content).toBe('card');
  });

  test('that takes long is acknowledged first, and changes the message later', async () => {
    const message = await card();
    next.press = () => sleep(3_300, { content: 'at last' });
    await an.press(message, 'echo|next|2').catch(() => 'acknowledged, but without a change yet');
    await expect
      .poll(() => lastRequest('/messages/')?.body, { timeout: 5_000 })
      .toMatchObject({ content: 'at last' });
  });

  test('of a button that this version does not know is answered calmly, and the card stays', async () => {
    const message = await card();
    const said = await an.press(message, 'old');
    expect(said.id).not.toBe(message.id);
    expect(said.content).toBe(
      'This button is from an older version of the bot. Please run the command again.',
    );
    expect(isPrivate(said)).toBe(true);
  });

  test('that fails leaves the card as it is', async () => {
    const message = await card();
    next.press = () => {
      throw new Error('broken');
    };
    const said = await an.press(message, 'echo|next|2');
    expect(said.id).not.toBe(message.id);
    expect(said.content).toMatch(/Reference: \w+$/);
    expect(logged(ERROR)).toMatchObject([{ kind: 'component', command: 'echo', err: { message: 'broken' } }]);
  });
});

describe('the language', () => {
  const guildId = (): string => discord.world.guilds.keys().next().value!;

  test('is the option’s, else the server’s setting, else the server’s locale, in private the person’s own', async () => {
    const guest = discord.person({ locale: Locale.EnglishGB });
    const guild = discord.world.guilds.get(guildId())!;
    guild.locale = 'vi';
    expect((await guest.slash('which')).content).toBe('vi Asia/Ho_Chi_Minh');
    expect((await guest.slash('which', { private: true })).content).toBe('en Asia/Ho_Chi_Minh');
    expect((await guest.slash('which', { language: 'en' })).content).toBe('en Asia/Ho_Chi_Minh');
    chosen.set(guild.id, async () => ({ lang: 'en', timeZone: 'Europe/Paris' }));
    expect((await guest.slash('which')).content).toBe('en Europe/Paris');
  });

  test('does not wait for settings that do not come', async () => {
    chosen.set(guildId(), () => new Promise(() => {}));
    const started = performance.now();
    await an.slash('which');
    expect(performance.now() - started).toBeLessThan(1_000);
    chosen.set(guildId(), () => Promise.reject(new Error('the database is away')));
    await an.slash('which');
    expect(logged(WARN)).toMatchObject([{ err: { message: 'the database is away' } }]);
  });

  test('of a button is that of its message: the server’s in public, the person’s own in private', async () => {
    const guest = discord.person({ locale: Locale.EnglishGB });
    discord.world.guilds.get(guildId())!.locale = 'vi';
    const open = await guest.press(await guest.slash('which'), 'which|a|1');
    expect(JSON.parse(open.content)).toEqual({ lang: 'vi', args: ['a', '1'], isPrivate: false });
    const hidden = await guest.press(await guest.slash('which', { private: true }), 'which|a|1');
    expect(JSON.parse(hidden.content)).toEqual({ lang: 'en', args: ['a', '1'], isPrivate: true });
    const other = discord.person({ name: 'Khách', locale: Locale.EnglishGB });
    const own = await other.press(await guest.slash('which'), 'which|a|1');
    expect(JSON.parse(own.content)).toEqual({ lang: 'en', args: ['a', '1'], isPrivate: true });
  });
});

test('all that the bot asked of Discord above is right', () => {
  expect(discord.requests.filter(({ problems, status }) => problems.length > 0 && status < 500)).toEqual([]);
});

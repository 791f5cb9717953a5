import type { APIApplicationCommand } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import {
  fold,
  interactionData,
  invocations,
  matching,
  nextOption,
  readValue,
  typedCommand,
} from '../../../src/local-discord/page/command-line.ts';
import type { Context } from '../../../src/local-discord/page/context.ts';
import {
  draftText,
  fillOption,
  missingOption,
  renewDraft,
  startDraft,
  takeNamed,
} from '../../../src/local-discord/page/draft.ts';
import { type Locale, preferredLocale, words } from '../../../src/local-discord/page/words.ts';

const quote = {
  id: '1',
  name: 'quote',
  description: 'Who said what',
  name_localizations: { vi: 'trích-dẫn' },
  description_localizations: { vi: 'Ai đã nói gì' },
  options: [
    { type: 3, name: 'query', description: 'Words', autocomplete: true },
    { type: 5, name: 'private', description: 'Only you' },
  ],
};
const schedule = {
  id: '2',
  name: 'schedule',
  description: 'Daily post',
  contexts: [0],
  options: [
    {
      type: 1,
      name: 'set',
      description: 'Set it',
      options: [
        { type: 7, name: 'channel', description: 'Where', required: true },
        { type: 4, name: 'ahead', description: 'Days', min_value: 0, max_value: 30 },
      ],
    },
    { type: 1, name: 'test', description: 'Try it', options: [] },
  ],
};
const commands = [schedule, quote] as unknown as APIApplicationCommand[];
const all = invocations(commands, 'vi');
const named = (name: string) => all.find((each) => each.name === name)!;

describe('the list of commands', () => {
  it('names each command and subcommand in the language of the person', () => {
    expect(all.map((each) => each.label)).toEqual(['schedule set', 'schedule test', 'trích-dẫn']);
    expect(named('quote').description).toBe('Ai đã nói gì');
    expect(invocations(commands, 'en-US').map((each) => each.label)).toContain('quote');
  });

  it('leaves out, alone with the bot, what works in servers only', () => {
    expect(invocations(commands, 'vi', true).map((each) => each.label)).toEqual(['trích-dẫn']);
  });

  it('holds the commands of a server there alone, and those for direct messages here alone', () => {
    const own = { ...quote, guild_id: '7' };
    const direct = { id: '4', name: 'remind', description: 'd', contexts: [1] };
    const both = [own, direct] as unknown as APIApplicationCommand[];
    const names = (inDirectMessages: boolean) =>
      invocations(both, 'en-US', inDirectMessages).map((each) => each.name);
    expect([names(false), names(true)]).toEqual([['quote'], ['remind']]);
  });

  it('finds a command by either name, without marks, beginnings first', () => {
    const find = (text: string) =>
      matching(all, text, (each) => [each.label, each.name]).map((each) => each.name);
    expect(find('trich')).toEqual(['quote']);
    expect(find('quo')).toEqual(['quote']);
    expect(find('t')).toEqual(['quote', 'schedule set', 'schedule test']);
    expect(find('xyz')).toEqual([]);
    expect(fold('Đường Trích dẫn')).toBe('duong trich dan');
  });

  it('knows a command that is typed out in full, and what follows it', () => {
    expect(typedCommand('/quote mau', all)).toMatchObject({ invocation: named('quote'), rest: 'mau' });
    expect(typedCommand('/trich-dan máu', all)).toMatchObject({ invocation: named('quote'), rest: 'máu' });
    expect(typedCommand('/schedule set x', all)).toMatchObject({
      invocation: named('schedule set'),
      rest: 'x',
    });
    expect(typedCommand('/quote', all)).toBeNull();
    expect(typedCommand('/schedule ', all)).toBeNull();
  });
});

describe('filling a command in', () => {
  it('asks for required options first', () => {
    expect(nextOption(named('quote'), [])?.name).toBe('query');
    expect(nextOption(named('schedule set'), [])?.name).toBe('channel');
    const draft = startDraft(named('schedule set'));
    expect(missingOption(draft)?.name).toBe('channel');
    const filled = fillOption(draft, draft.active!, '11', '#chung');
    expect(missingOption(filled)).toBeUndefined();
    expect(filled.active).toBeNull();
  });

  it('takes the first option at the start if it can be typed, with suggestions or without', () => {
    const count = { type: 4, name: 'count', description: 'How many', min_value: 1 };
    const lang = {
      type: 3,
      name: 'lang',
      description: 'Language',
      choices: [{ name: 'English', value: 'en' }],
    };
    const first = (...options: object[]) => {
      const command = { id: '3', name: 'upcoming', description: 'Coming', options };
      return startDraft(invocations([command as APIApplicationCommand], 'vi')[0]!).active?.name;
    };
    expect(first(count, lang)).toBe('count');
    expect(first(lang, count)).toBeUndefined();
    expect(first()).toBeUndefined();
  });

  it('reads numbers within their bounds, and says kindly what would be right', () => {
    const ahead = named('schedule set').options[1]!;
    const read = (text: string) => readValue(ahead, text, 'ahead', words['en-US']);
    expect(read(' 7 ')).toEqual({ value: 7 });
    expect(read('31')).toEqual({ problem: '“ahead” must be 30 or less.' });
    expect(read('-1')).toEqual({ problem: '“ahead” must be 0 or more.' });
    expect(read('7.5')).toEqual({ problem: '“ahead” needs a whole number.' });
    expect(read('bảy')).toEqual({ problem: '“ahead” needs a whole number.' });
  });

  it('takes free text for text, but not for what must be picked', () => {
    const [query, hidden] = named('quote').options;
    expect(readValue(query!, 'máu', 'query', words.vi)).toEqual({ value: 'máu' });
    expect(readValue(hidden!, 'vâng', 'riêng-tư', words.vi)).toHaveProperty('problem');
  });

  it('takes no more text than Discord does, and counts what people call characters', () => {
    const [query] = named('quote').options;
    const read = (text: string) => readValue(query!, text, 'từ-khóa', words.vi);
    expect(read('🌿'.repeat(6000))).toEqual({ value: '🌿'.repeat(6000) });
    expect(read('x'.repeat(6001))).toEqual({ problem: '“từ-khóa” dài quá 6000 ký tự.' });
  });

  it('sends Discord’s own shape, a subcommand around its options, the option in focus marked', () => {
    const draft = fillOption(
      startDraft(named('schedule set')),
      named('schedule set').options[0]!,
      '11',
      '#chung',
    );
    expect(interactionData(draft.invocation, draft.filled)).toEqual({
      id: '2',
      name: 'schedule',
      type: 1,
      options: [{ type: 1, name: 'set', options: [{ type: 7, name: 'channel', value: '11' }] }],
    });
    const query = named('quote').options[0]!;
    expect(interactionData(named('quote'), [], { option: query, text: 'ma' })).toMatchObject({
      name: 'quote',
      options: [{ type: 3, name: 'query', value: 'ma', focused: true }],
    });
  });
});

describe('an option named in the text, with a colon', () => {
  /** The draft as a person reads it, the option in focus, and what is left for it. Numbers are no words here. */
  const taken = (text: string, locale: Locale = 'vi', command = 'quote') => {
    const offered = invocations(commands, locale).find((each) => each.name === command)!;
    const left = takeNamed(startDraft(offered), text, locale, (option, value) => {
      if (option.type === 4 && !/^\d+$/.test(value)) return null;
      return { value, text: value };
    });
    return [draftText(left.draft, locale), left.draft.active?.name, left.text];
  };

  it('begins that option’s value, and ends the one before it', () => {
    expect(taken('castro private:true', 'en-US')).toEqual(['/quote query: castro', 'private', 'true']);
    expect(taken('tô lâm private: ', 'en-US')).toEqual(['/quote query: tô lâm', 'private', '']);
    expect(taken('query:tô lâm private:True', 'en-US')).toEqual(['/quote query: tô lâm', 'private', 'True']);
    expect(taken('private:có query:hòa bình')).toEqual(['/trích-dẫn private: có', 'query', 'hòa bình']);
  });

  it('is known by its English name as by that of the language shown, with marks or without', () => {
    const command = {
      ...quote,
      options: [quote.options[0], { ...quote.options[1], name_localizations: { vi: 'riêng-tư' } }],
    };
    const [invocation] = invocations([command as unknown as APIApplicationCommand], 'vi');
    for (const name of ['riêng-tư', 'Rieng-tu', 'private', 'PRIVATE']) {
      const { draft, text } = takeNamed(startDraft(invocation!), `máu ${name}:có`, 'vi', (_, value) => ({
        value,
        text: value,
      }));
      expect([draft.filled.map((each) => each.value), draft.active?.name, text]).toEqual([
        ['máu'],
        'private',
        'có',
      ]);
    }
  });

  it('is not what looks like one: no option, one that has its value, a word with more before it', () => {
    for (const text of ['lúc 8:30', 'https://vietnamplus.vn', 'semiprivate:x', 'máu query:x'])
      expect(taken(text, 'en-US')).toEqual(['/quote', 'query', text]);
    expect(taken('a private:b private:c', 'en-US')).toEqual(['/quote query: a', 'private', 'b private:c']);
  });

  it('leaves the text whole where what stands before it is no value', () => {
    expect(taken('ahead:soon channel:#chung', 'vi', 'schedule set')).toEqual([
      '/schedule set',
      'ahead',
      'soon channel:#chung',
    ]);
    expect(taken('ahead:7 channel:#chung', 'vi', 'schedule set')).toEqual([
      '/schedule set ahead: 7',
      'channel',
      '#chung',
    ]);
  });
});

describe('a draft goes on', () => {
  const direct = { id: '3', name: 'letters', description: 'Alone with the bot', contexts: [1] };
  const known = [...commands, direct] as unknown as APIApplicationCommand[];
  const begun = (name: string, isDirect: boolean) =>
    startDraft(invocations(known, 'vi', isDirect).find((each) => each.name === name)!);
  const at = (type: number, locale: Locale) =>
    ({ state: { commands: known }, locale, channel: { id: '9', name: 'c', type } }) as unknown as Context;
  const [server, alone] = [0, 1];

  it('in another language, in a server and alone with the bot', () => {
    expect(renewDraft(begun('quote', false), at(server, 'en-US'))?.invocation.label).toBe('quote');
    expect(renewDraft(begun('letters', true), at(alone, 'en-US'))?.invocation.name).toBe('letters');
  });

  it('not where its command is not offered', () => {
    expect(renewDraft(begun('schedule set', false), at(alone, 'vi'))).toBeNull();
    expect(renewDraft(begun('letters', true), at(server, 'vi'))).toBeNull();
  });
});

it('speaks the language chosen before, else the browser’s, else English', () => {
  expect(preferredLocale('en-US', ['vi-VN'])).toBe('en-US');
  expect(preferredLocale(null, ['vi-VN', 'en'])).toBe('vi');
  expect(preferredLocale('x', ['fr'])).toBe('en-US');
});

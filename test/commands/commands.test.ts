import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { buttonOf, optionsOf, press, readAloud, run, selectOf } from './ask.ts';

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

  test('/remind, whose answers only one person reads, speaks of no public answers and posts nothing in public', () => {
    const shown = (name: string) => JSON.stringify(commands.find(({ data }) => data.name === name)?.data);
    expect(shown('schedule')).toContain('Language of the post, and of public answers');
    expect(shown('remind')).toContain('"description":"Language of the post"');
    expect(shown('remind')).not.toMatch(/public answers|câu trả lời công khai/);
    expect(shown('schedule')).toContain('"description":"Stop posting and delete the settings"');
    expect(shown('remind')).toContain(
      '"description":"Stop sending you the daily post and delete the settings"',
    );
    expect(shown('remind')).toContain('Thôi gửi bài đăng hằng ngày cho bạn và xóa các thiết lập');
  });

  test('reading commands work for servers and people, in servers, direct messages and private channels', () => {
    for (const name of ['quote', 'summary', 'figure', 'on-this-day', 'upcoming', 'search', 'about']) {
      const data = commands.find((command) => command.data.name === name)?.data;
      expect(data?.integration_types).toEqual([0, 1]);
      expect(data?.contexts).toEqual([0, 1, 2]);
    }
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
    const english = await press(buttonOf(list, /English/));
    expect(optionsOf(english)).toEqual(optionsOf(list));
    // A card speaks the language of its list, whoever picks it.
    for (const [shown, other] of [
      [list, /English/],
      [english, /Tiếng Việt/],
    ] as const) {
      const picked = await press(selectOf(shown), { values: [optionsOf(list)[0]!] });
      expect(picked.embeds?.[0]?.footer?.text).toContain(optionsOf(list)[0]);
      expect(buttonOf(picked, other)).toBeDefined();
    }
  });

  test('of articles are turned to the other language as well', async () => {
    const list = await run('summary', { article: 'Việt Nam' });
    expect(optionsOf(list).length).toBeGreaterThan(1);
    const english = await press(buttonOf(list, /English/));
    expect(optionsOf(english)).toEqual(optionsOf(list));
    expect(await press(buttonOf(english, /Tiếng Việt/))).toEqual(list);
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

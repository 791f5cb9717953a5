/** /on-this-day and /upcoming: days of the year, and how far off they are. */
import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/corpus/schema.ts';
import type { Reply } from '../../src/reply.ts';
import { words } from '../../src/words.ts';
import { buttonOf, makeApp, optionsOf, press, readAloud, run, suggest } from './ask.ts';

const { corpus } = makeApp();
/** Nothing else may come before it, whatever articles are added. */
const cubaAlone = {
  corpus: { ...corpus, events: corpus.events.filter(({ id }) => id === 'vn-cuba-relations') },
};

describe('/on-this-day and /upcoming', () => {
  test('2 December: Vietnam and Cuba, its day marked as known from outside', async () => {
    const text = readAloud(await run('on-this-day', { date: '2/12' }, { lang: 'en' }));
    expect(text).toContain('2 December 1960');
    expect(text).toContain('65 years ago · 66 years on 2 December 2026');
    expect(text).toContain('from outside the articles');
    expect(text).toMatch(/^Event · vn-cuba-relations$/m);
  });

  test.each(['2-9', '02/09', '02-09', '2-9-1945'])(
    '%s is National Day, the day before the month',
    async (date) => {
      expect(readAloud(await run('on-this-day', { date }))).toContain('2/9/1945');
      const [choice] = await suggest('on-this-day', 'date', date);
      expect(readAloud(await run('on-this-day', { date: choice!.value }))).toContain('2/9/1945');
    },
  );

  test.each([
    '2/9/45',
    '1945/09/02',
    '2 thg 9',
    '2  tháng  9.',
    'Ngày\u00a02/9/1945',
    '２／９',
    'the 2nd of September',
    'Sun, 2 Sept 1945',
    'Chủ nhật, 2/9/1945',
    'hôm thứ Hai 2/9',
    'CN 2/9',
    '“2–9”',
    '2 tháng Chín',
    'Ngày  mùng hai  tháng chín.',
    'Chủ nhật, 2 tháng Chín năm 1945',
    'hôm thứ Hai, hai tháng 9',
  ])('%s is National Day, too, when it is typed and when it is sent', async (date) => {
    expect(readAloud(await run('on-this-day', { date }))).toContain('2/9/1945');
    const [choice] = await suggest('on-this-day', 'date', date);
    expect(choice?.value).toBe('--09-02');
  });

  test.each([
    '30/2',
    '31/4/2024',
    '32/12',
    '２９／２５',
    '31 tháng 4',
    '30 February',
    'mùng 11',
    '1960-02-30',
    '31 tháng Tư',
    'ba mươi mốt tháng tư',
    '29/2/2023',
    '29/2/23',
    '29 tháng Hai năm 2023',
  ])('%s is in no calendar, and the answer says so', async (date) => {
    await expect(async () => run('on-this-day', { date })).rejects.toThrow(
      /^Trong lịch tôi không thấy ngày `/,
    );
    await expect(async () => run('on-this-day', { date }, { lang: 'en' })).rejects.toThrow(
      /^I find no day `/,
    );
  });

  test.each([
    ['mai', '2/9'],
    ['ngày mai', '2/9'],
    ['mốt', '3/9'],
    ['ngày kia', '3/9'],
    ['day after tomorrow', '3/9'],
    ['hôm kia', '30/8'],
  ])('%s is the day that is called so', async (date, wanted) => {
    const asking = { today: '2026-09-01' };
    expect(await run('on-this-day', { date }, asking)).toEqual(
      await run('on-this-day', { date: wanted }, asking),
    );
  });

  test.each([
    '2-5/9',
    '2/9, 3/9',
    'trước 2/9',
    '2/9 USD',
    'thứ tám, 2/9',
    'thứ hai',
    'thứ hai tháng chín',
    'tháng chạp âm lịch',
    '1945',
    '🎉',
  ])('%s is no day that one could be sure of, and the answer says so', async (date) => {
    await expect(async () => run('on-this-day', { date })).rejects.toThrow(
      `Tôi không hiểu \`${date}\` là ngày nào. Hãy viết theo dạng 2/12 (ngày/tháng) hoặc “2 tháng 12”.`,
    );
    await expect(async () => run('on-this-day', { date }, { lang: 'en' })).rejects.toThrow(
      `I cannot tell which day \`${date}\` is. Write it as 2/12 (day/month) or “2 December”.`,
    );
  });

  test.each(['tháng 9', 'Sept', 'tháng Chín', 'thang gieng'])(
    '%s is a month, and the answer says so',
    async (date) => {
      await expect(async () => run('on-this-day', { date })).rejects.toThrow(
        `\`${date}\` là một tháng. Hãy chọn một ngày trong các gợi ý`,
      );
    },
  );

  test('a day of a year to come is that day of any year', async () => {
    expect(await run('on-this-day', { date: '2/12/9999' })).toEqual(
      await run('on-this-day', { date: '2/12' }),
    );
  });

  test('the days of a month are suggested, be the month in words', async () => {
    expect(await suggest('on-this-day', 'date', 'tháng Chín')).toEqual(
      await suggest('on-this-day', 'date', 'tháng 9'),
    );
  });

  test('on 28 February of a common year what belongs to the 29th is shown, and why', async () => {
    const leap = { ...corpus.events[0]!, id: 'leap', dates: [{ date: '1960-02-29', sources: [] }] };
    const asking = { today: '2027-02-28', corpus: { ...corpus, events: [leap] } };
    const text = readAloud(await run('on-this-day', {}, asking));
    expect(text).toContain('Ngày 29/2/1960');
    expect(text).toContain('Diễn ra ngày 29/2; năm không nhuận nhắc vào ngày 28/2');
  });

  test('/upcoming does not say of a day to come that it is today', async () => {
    const leap = { ...corpus.events[0]!, id: 'leap', dates: [{ date: '1960-02-29', sources: [] }] };
    const asking = { corpus: { ...corpus, events: [leap] } };
    const text = readAloud(await run('upcoming', {}, asking));
    expect(text).toContain('Ngày 28/2/2027');
    expect(text).toContain('Diễn ra ngày 29/2; năm không nhuận nhắc vào ngày 28/2');
    const english = readAloud(await run('upcoming', {}, { ...asking, lang: 'en' }));
    expect(english).toContain('Happened on 29 February; in years without that day, marked on the 28th');
    expect(english).not.toContain('today');
  });

  test('22 September stands in visits of different years', async () => {
    const list = await run('on-this-day', { date: '22 tháng 9' });
    expect(readAloud(list)).toContain('2021');
    expect(readAloud(list)).toContain('2024');
    const differing = readAloud(list).match(/^.*các nguồn nói khác nhau.*$/gm);
    expect(differing).toEqual([
      expect.stringContaining('Tổng Bí thư, Chủ tịch nước Tô Lâm đi Liên hợp quốc'),
    ]);
    const english = await press(buttonOf(list, /English/));
    expect(english.embeds?.[0]?.title).toBe('On this day: 22 September');
    expect(optionsOf(english)).toEqual(optionsOf(list));
  });

  test('a day without an event says so and names the next ones', async () => {
    const text = readAloud(await run('on-this-day', { date: '01-03' }));
    expect(text).toContain('Trong kho tư liệu của tôi không có sự kiện nào vào ngày 1/3.');
    expect(text).toContain('Việt Nam và Cuba');
    const english = readAloud(await run('on-this-day', { date: '01-03' }, { lang: 'en' }));
    expect(english).toContain('I know of no event on 1 March.\n\nComing next:');
  });

  test('what is no day gets a sentence that says how to write one', async () => {
    await expect(run('on-this-day', { date: '31/4' })).rejects.toThrow(
      'Trong lịch tôi không thấy ngày `31/4`. Hãy viết theo dạng 2/12 (ngày/tháng) hoặc “2 tháng 12”.',
    );
    await expect(run('on-this-day', { date: '31/4' }, { lang: 'en' })).rejects.toThrow(
      'I find no day `31/4` in the calendar. Write it as 2/12 (day/month) or “2 December”.',
    );
  });

  test.each(['quốc khánh', 'Quoc Khanh', 'National Day', 'ngày liên hợp quốc', 'Cuba'])(
    '%s, typed and not picked, is the day of the only coming event that is called so',
    async (date) => {
      const [choice] = await suggest('on-this-day', 'date', date, {
        lang: date === 'National Day' ? 'en' : 'vi',
      });
      expect(await run('on-this-day', { date })).toEqual(await run('on-this-day', { date: choice!.value }));
    },
  );

  test.each(['Việt Nam', 'quan hệ', 'quố'])(
    '%s, which several coming events or none are called, is no day',
    async (date) => {
      await expect(run('on-this-day', { date })).rejects.toThrow(/^Tôi không hiểu/);
    },
  );

  const days = corpus.events.flatMap(({ title, dates }) => {
    const [, month, day] = dates[0]!.date.split('-');
    return day === undefined || day.length !== 2 ? [] : [[`${Number(day)}/${Number(month)}`, title.vi]];
  });
  test.each(days)('%s alone finds what happened then: %s', async (day, title) => {
    const found = readAloud(await run('search', { search: day! }));
    expect(found).toContain(title);
    expect(found).not.toContain(words.vi.nothingFound);
  });

  test.each(['a', 'of the', 'tô', 'ngày'])(
    '%s, which names nothing by itself, is no day, though the title of one event alone has it',
    async (date) => {
      await expect(run('on-this-day', { date })).rejects.toThrow(/^Tôi không hiểu/);
    },
  );

  test('what only the asker sees is in the asker’s language, be the server’s another', async () => {
    const asking = { lang: 'vi', locale: 'en-GB' } as const;
    await expect(run('on-this-day', { date: '31/4' }, asking)).rejects.toThrow(/^I find no day/);
    const asked = { date: '31/4', language: 'vi' };
    await expect(run('on-this-day', asked, asking)).rejects.toThrow(/^Trong lịch/);
  });

  test('what went on for years does not say how long ago', async () => {
    expect(readAloud(await run('search', { search: 'vn-security-council-2020-2021' }))).not.toContain(
      'năm trước',
    );
  });

  test('a coming anniversary says which it is, and how far off, in both languages', async () => {
    const vietnamese = readAloud(await run('upcoming', { count: 1 }, cubaAlone));
    expect(vietnamese).toMatch(/Ngày 2\/12\/2026.*kỷ niệm 66 năm ngày 2\/12\/1960: /);
    const english = readAloud(await run('upcoming', { count: 1 }, { ...cubaAlone, lang: 'en' }));
    expect(english).toMatch(/in 10 days · 66 years since 2 December 1960: /);
  });

  test('a coming day that we inferred says so, as its card does', async () => {
    const asking = { today: '2025-10-20' };
    expect(readAloud(await run('upcoming', { count: 2 }, asking))).toContain(
      '**Ngày 25/10/2025 (suy ra)** · còn 5 ngày: Lễ',
    );
    const english = readAloud(await run('upcoming', { count: 2 }, { ...asking, lang: 'en' }));
    expect(english).toContain('**24 October 2025** · ');
    expect(english).toContain('**25 October 2025 (inferred)** · in 5 days: ');
  });

  test('the next anniversary in November is the one with Cuba', async () => {
    const reply = await run('upcoming', { count: 1 }, cubaAlone);
    expect(optionsOf(reply)).toEqual(['vn-cuba-relations']);
    expect(readAloud(reply)).toContain('còn 10 ngày');
  });
});

test('/on-this-day of a day on which nothing happened gives what comes next, and when', async () => {
  const reply = await run('on-this-day', { date: '1/1' }, { lang: 'en' });
  expect(optionsOf(reply)).toHaveLength(3);
  expect(readAloud(reply).match(/ · in \d+ days/g)).toHaveLength(3);
});

test('/upcoming says that nothing is known to come where that is so, and only there', async () => {
  const none = 'I know of no coming anniversary';
  expect(readAloud(await run('upcoming', {}, { lang: 'en' }))).not.toContain(none);
  const empty = { ...corpus, events: [] };
  expect(readAloud(await run('upcoming', {}, { lang: 'en', corpus: empty }))).toContain(none);
});

test('/upcoming says so where fewer are known than were asked for, and only there', async () => {
  const all = 'These are all that I know of with an exact day.';
  const known = optionsOf(await run('upcoming', { count: 6 })).length;
  expect(known).toBe(6);
  const many = await run('upcoming', { count: 20 }, { ...cubaAlone, lang: 'en' });
  expect(readAloud(many)).toContain(all);
  expect(readAloud(await run('upcoming', { count: 20 }, cubaAlone))).toContain(
    'Tôi chỉ biết rõ ngày của những mục này.',
  );
  expect(readAloud(await run('upcoming', { count: 1 }, { ...cubaAlone, lang: 'en' }))).not.toContain(all);
  const empty = { ...corpus, events: [] };
  expect(readAloud(await run('upcoming', { count: 20 }, { lang: 'en', corpus: empty }))).not.toContain(all);
});

test('/upcoming gives as many as were asked for, five by default, and its pages keep number and language', async () => {
  expect(optionsOf(await run('upcoming'))).toHaveLength(5);
  expect(optionsOf(await run('upcoming', { count: 3 }))).toHaveLength(3);
  const events = Array.from({ length: 12 }, (_, n) => ({
    ...corpus.events[0]!,
    id: `event-${n}`,
    dates: [{ date: `1945-12-${n + 10}`, sources: [] }],
  }));
  const many = { corpus: { ...corpus, events } };
  const first = await run('upcoming', { count: 8 }, { ...many, lang: 'en' });
  expect(first.embeds?.[0]?.footer?.text).toBe('Page 1 of 2');
  const next = await press(buttonOf(first, /Next/), many);
  expect(next.embeds?.[0]?.footer?.text).toBe('Page 2 of 2');
  expect([...optionsOf(first), ...optionsOf(next)]).toEqual(events.slice(0, 8).map(({ id }) => id));
  expect(readAloud(next)).toMatch(/\*\*7\.\*\*.* · in \d+ days · /);
  expect(await press(buttonOf(next, /Previous/), many)).toEqual(first);
  const other = await press(buttonOf(next, /Tiếng Việt/), { ...many, lang: 'en' });
  expect(other.embeds?.[0]?.title).toBe('Ngày kỷ niệm và sự kiện sắp tới');
  expect(first.embeds?.[0]?.title).toBe('Coming anniversaries and events');
  expect(optionsOf(other)).toEqual(optionsOf(next));
  const most = await run('upcoming', { count: 20 }, { ...many, lang: 'en' });
  expect(most.embeds?.[0]?.footer?.text).toBe('Page 1 of 2');
  expect(optionsOf(await press('upcoming|page|9999|en|0', many))).toHaveLength(5);
});

test('among a thousand events, too, days are suggested without reading all dates anew for each', async () => {
  let reads = 0;
  const counted = ({ date, sources }: Event['dates'][number]) => ({
    sources,
    get date() {
      reads++;
      return date;
    },
  });
  const events = Array.from({ length: 36 }, () =>
    corpus.events.map((event) => ({ ...event, dates: event.dates.map(counted) })),
  ).flat();
  const dates = events.flatMap((event) => event.dates).length;
  const readWhile = async (value: string) => {
    reads = 0;
    await suggest('on-this-day', 'date', value, { corpus: { ...corpus, events } });
    return reads;
  };
  // All of them once, and those of the events that are shown; from the next letter on these alone.
  expect(await readWhile('')).toBeLessThan(2 * dates);
  expect(await readWhile('n')).toBeLessThan(dates);
  expect(await readWhile('ng')).toBeLessThan(dates);
});

test.each([
  ['11/7', 'Ngày 11/7/1995', '11 July 1995'],
  ['12/7', 'Ngày 12/7/1995', '12 July 1995'],
  ['2/2', 'Ngày 2/2/1966', '2 February 1966'],
])('/on-this-day %s begins with that day, in the other language and shared as well', async (date, vi, en) => {
  const reply = await run('on-this-day', { date, private: true }, { private: true });
  const beginning = (one: Reply) => one.embeds?.[0]?.description?.split(' · ')[0];
  expect(beginning(reply)).toBe(`**${vi}`);
  const fieldOf = (one: Reply) => one.embeds?.[0]?.fields?.at(-1);
  const [first] = /^\*\*.*?\*\*/.exec(fieldOf(reply)?.value ?? '') ?? [];
  expect(first).toBe(date === '2/2' ? '**Ngày 2/1/1966**' : '**Ngày 12/7/1995**');
  const english = await press(buttonOf(reply, /English/), { private: true });
  expect(beginning(english)).toBe(`**${en}`);
  const again = await press(buttonOf(english, /Tiếng Việt/));
  expect(beginning(again)).toBe(`**${vi}`);
  expect(beginning(await press(buttonOf(reply, /Chia sẻ/), { private: true }))).toBe(`**${vi}`);
});

test.each([undefined, '0', '9', 'x'])(
  'a card whose button names no date of it begins with the likeliest: %s',
  async (at) => {
    const id = ['search|show|vn-us-relations|vi|0', at].filter((part) => part !== undefined).join('|');
    expect(readAloud(await press(id))).toContain('**Ngày 12/7/1995 · ');
  },
);

test('in a list of a day each line names what gives that day', async () => {
  const castro = corpus.get('castro-speech-1966') as Event;
  const events = [castro, { ...castro, id: 'castro-again' }];
  const list = readAloud(await run('on-this-day', { date: '2/2' }, { corpus: { ...corpus, events } }));
  expect(list.match(/^-# Báo Cần Thơ: nói ngày 2\/2\/1966, /gm)).toHaveLength(2);
  expect(list).not.toMatch(/Nhân Dân|đoạn/);
  const coming = readAloud(await run('upcoming', {}, cubaAlone));
  expect(coming).toMatch(/^-# Thông tấn xã Việt Nam: .* ngày 2\/12\/1960$/m);
});

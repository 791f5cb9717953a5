import type { APIEmbed } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedLength } from '../../src/cards/limits.ts';
import type { Corpus, Event } from '../../src/corpus/schema.ts';
import { type Content, contentOf } from '../../src/daily/content.ts';
import { nonceOf, postMessage, threadTitle } from '../../src/daily/message.ts';
import { corpus } from '../real-corpus.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

function event(title: string, date: string, fields: Partial<Event> = {}): Event {
  const article = corpus.articles[0]!.id;
  return {
    kind: 'event',
    type: 'other',
    id: title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60),
    title: { vi: title, en: title },
    dates: [{ date, sources: [{ article, paragraph: 2 }] }],
    parties: [],
    annual: true,
    planned: false,
    ...fields,
  };
}

function post(
  events: Event[],
  date: string,
  { lang = 'en', aheadDays = 0 }: { lang?: 'vi' | 'en' | 'both'; aheadDays?: number } = {},
) {
  const own: Corpus = { ...corpus, events };
  const content = contentOf(own, day(date), { emptyDay: 'quote', aheadDays }) as Content;
  return postMessage({ date: day(date), content, lang, roleId: null, dueAt: 1_795_000_000_000 }, own);
}

const text = (embeds: APIEmbed[] | undefined) =>
  (embeds ?? [])
    .flatMap((embed) => [
      embed.title,
      embed.description,
      ...(embed.fields ?? []).flatMap((f) => [f.name, f.value]),
    ])
    .join('\n');

describe('the message of a day', () => {
  it('says in its first line, for the phone, what happened how long ago', () => {
    expect(post([event('Treaty', '1995-07-11')], '2026-07-11').content).toBe(
      '31 years ago today, 11 July 1995: Treaty',
    );
    expect(post([event('Treaty', '2025-07-11')], '2026-07-11').content).toBe(
      '1 year ago today, 11 July 2025: Treaty',
    );
    const plain = text(post([event('Treaty', '1995-07-11')], '2026-07-11').embeds);
    expect(plain).toMatch(/^On this day, 11 July\n\nTreaty\n31 years ago today, 11 July 1995\nSource: /m);
    expect(plain).not.toMatch(/Planned|known from elsewhere/);
    expect(post([event('Hiệp ước', '1995-07-11')], '2026-07-11', { lang: 'vi' }).content).toBe(
      '31 năm trước, ngày 11/7/1995: Hiệp ước',
    );
    const marked = post([event('Treaty *of* <@1>', '1995-07-11')], '2026-07-11');
    expect(marked.content).toBe('31 years ago today, 11 July 1995: Treaty \\*of\\* \\<@1\\>');
    expect(marked.embeds?.[0]?.fields?.[0]?.name).toBe('Treaty \\*of\\* \\<@1\\>');
  });

  it('counts the others in one line, and shows each with its source', () => {
    const message = post(
      [event('One', '1990-07-11'), event('Two', '1991-07-11'), event('Three', '1992-07-11')],
      '2026-07-11',
    );
    expect(message.content).toBe('36 years ago today, 11 July 1990: One, and 2 more events');
    expect(message.embeds?.[0]?.fields?.map((field) => field.name)).toEqual(['One', 'Two', 'Three']);
    const ahead = post([event('One', '1990-07-11'), event('Two', '1991-07-12')], '2026-07-11', {
      aheadDays: 1,
    });
    expect(ahead.content).toBe('36 years ago today, 11 July 1990: One, and one more event');
    const both = post([event('One', '1990-07-12'), event('Two', '1991-07-12')], '2026-07-11', {
      aheadDays: 1,
    });
    expect(both.content).toBe('1 day until 12 July 2026: One (36th anniversary), and one more event');
    for (const field of message.embeds?.[0]?.fields ?? [])
      expect(field.value).toMatch(/Source: .*para\.\u00a02/);
  });

  it('names for what does not fit the command that shows it: events of the day apart from those to come', () => {
    const today = Array.from({ length: 8 }, (_, n) => event(`Today ${n}`, `199${n}-07-11`));
    const later = Array.from({ length: 3 }, (_, n) => event(`Later ${n}`, `199${n}-07-18`));
    const hidden = (events: Event[], lang: 'vi' | 'en') =>
      post(events, '2026-07-11', { aheadDays: 7, lang }).embeds?.[0]?.description;
    expect(hidden([...today, ...later], 'en')).toBe(
      '2 more on this day: see `/on-this-day`\n3 more to come: see `/upcoming`',
    );
    expect(hidden([...today, ...later], 'vi')).toBe(
      'Còn 2 sự kiện nữa của ngày này: xem `/ngày-này`\nCòn 3 mục sắp tới nữa: xem `/sắp-tới`',
    );
    expect(hidden(today, 'en')).toBe('2 more on this day: see `/on-this-day`');
    expect(hidden([...today.slice(0, 5), ...later], 'en')).toBe('2 more to come: see `/upcoming`');
    expect(hidden(today.slice(0, 6), 'en')).toBeUndefined();
  });

  it('says in its first line that something was only planned, as lists do', () => {
    const planned = event('Summit', '2024-10-24', { planned: true });
    expect(post([planned], '2026-10-24').content).toBe(
      '2 years ago today, 24 October 2024: Summit (planned)',
    );
    expect(post([planned], '2026-10-24', { lang: 'vi' }).content).toBe(
      '2 năm trước, ngày 24/10/2024: Summit (dự kiến)',
    );
  });

  it('puts no brackets beside those that end a title', () => {
    const events = [event('Founding (UN Day)', '1945-10-24')];
    expect(post(events, '2026-10-23', { aheadDays: 1 }).content).toBe(
      '1 day until 24 October 2026: Founding (UN Day, 81st anniversary)',
    );
  });

  it('calls nothing a day of former years that happens on this very day', () => {
    const signing = event('Signing', '2026-10-25');
    const { content, embeds } = post([signing], '2026-10-25', { lang: 'both' });
    expect(content).toBe('Hôm nay, ngày 25/10/2026: Signing\nToday, 25 October 2026: Signing');
    expect(embeds?.map(({ title }) => title)).toEqual(['Hôm nay, ngày 25/10', 'Today, 25 October']);
    const others = [signing, event('Treaty', '1995-10-25')];
    expect(post(others, '2026-10-25', { lang: 'vi' }).embeds?.[0]?.title).toBe(
      'Ngày này năm xưa, ngày 25/10',
    );
  });

  it('announces an anniversary ahead', () => {
    const events = [event('Thống nhất', '1976-07-02')];
    expect(post(events, '2026-06-25', { aheadDays: 7, lang: 'vi' }).content).toBe(
      'Đến ngày 2/7/2026 còn 7 ngày: Thống nhất (kỷ niệm 50 năm)',
    );
    expect(post(events, '2026-06-25', { aheadDays: 7 }).content).toBe(
      '7 days until 2 July 2026: Thống nhất (50th anniversary)',
    );
  });

  it('says in the card since when an announced anniversary is counted, as /upcoming does; of an event to come nothing', () => {
    const shown = (events: Event[], lang: 'vi' | 'en') =>
      post(events, '2026-06-25', { aheadDays: 7, lang }).embeds?.[0]?.fields?.[0]?.value.split('\n')[0];
    const treaty = [event('Treaty', '1976-07-02')];
    expect(shown(treaty, 'en')).toBe('**7 days until 2 July 2026** · 50 years since 2 July 1976');
    expect(shown(treaty, 'vi')).toBe('**Đến ngày 2/7/2026 còn 7 ngày** · kỷ niệm 50 năm ngày 2/7/1976');
    const summit = [event('Summit', '2026-07-02', { annual: false })];
    expect(shown(summit, 'en')).toBe('**7 days until 2 July 2026**');
  });

  it('says of a coming day that we inferred it, in its first line and in the card', () => {
    const inferred = event('Summit', '2027-03-02?', { annual: false });
    const ahead = post([inferred], '2027-03-01', { aheadDays: 1 });
    expect(ahead.content).toBe('1 day until 2 March 2027 (inferred): Summit');
    expect(text(ahead.embeds)).toContain('**1 day until 2 March 2027 (inferred)**');
    const own: Corpus = { ...corpus, events: [inferred] };
    const said = { date: day('2027-02-27'), lang: 'vi', roleId: null, dueAt: 0 } as const;
    const coming = contentOf(own, said.date, { emptyDay: 'upcoming', aheadDays: 0 }) as Content;
    expect(postMessage({ ...said, content: coming }, own).content).toBe(
      'Còn 3 ngày đến sự kiện tiếp theo, ngày 2/3/2027 (suy ra): Summit',
    );
  });

  it('calls an event that is still to come an event, and no anniversary', () => {
    const events = [event('Summit', '2027-03-02', { annual: false })];
    const ahead = post(events, '2027-03-01', { aheadDays: 1 });
    expect(ahead.content).toBe('1 day until 2 March 2027: Summit');
    expect(ahead.embeds?.[0]?.title).toBe('Coming event');
    const content = contentOf({ ...corpus, events }, day('2027-03-01'), {
      emptyDay: 'upcoming',
      aheadDays: 0,
    })!;
    const said = { date: day('2027-03-01'), content, lang: 'both', roleId: null, dueAt: 0 } as const;
    const { content: lines, embeds } = postMessage(said, corpus);
    expect(lines).toBe(
      'Còn 1 ngày đến sự kiện tiếp theo, ngày 2/3/2027: Summit\nNext event in 1 day, 2 March 2027: Summit',
    );
    expect(embeds?.map(({ title }) => title)).toEqual(['Sự kiện sắp tới', 'Coming event']);
    expect(threadTitle(said)).toBe('Sự kiện sắp tới · ngày 1/3/2027');
  });

  it('says once that a day is known from elsewhere: in the note, which tells from where', () => {
    const note = { vi: 'Ngày lấy từ un.org.', en: 'The day is taken from un.org.' };
    const outside = { outside: { vi: 'un.org', en: 'un.org' } };
    const dates = [{ date: '1945-10-24', sources: [outside] }];
    const said = text(post([event('E', '', { dates, note })], '2026-10-24').embeds);
    expect(said).toContain(note.en);
    expect(said).not.toContain('known from elsewhere');
    const long = { vi: 'x'.repeat(500), en: 'x'.repeat(500) };
    expect(text(post([event('E', '', { dates, note: long })], '2026-10-24').embeds)).toContain(
      'known from elsewhere',
    );
  });

  it('names the day that is known from elsewhere, as another may stand beside it', () => {
    const outside = [{ outside: { vi: 'un.org', en: 'un.org' } }];
    const lineOf = (date: string, lang: 'vi' | 'en') => {
      const dates = [
        { date, sources: outside },
        { date: '1945-10-27', sources: outside },
      ];
      const [field] = post([event('E', '', { dates })], '2026-10-24', { lang }).embeds![0]!.fields!;
      return field!.value.split('\n')[2];
    };
    expect(lineOf('1945-10-24', 'vi')).toBe(
      'Các bài báo không nêu ngày 24/10/1945; ngày này lấy từ nguồn khác.',
    );
    expect(lineOf('1945-10-24', 'en')).toBe(
      'The articles do not give the day, 24 October 1945; it is known from elsewhere.',
    );
    expect(lineOf('1945-10-24/1945-10-26', 'vi')).toBe(
      'Các bài báo không nêu thời gian từ ngày 24 đến ngày 26/10/1945; thời gian này lấy từ nguồn khác.',
    );
    expect(lineOf('1945-10-24/1945-10-26', 'en')).toBe(
      'The articles do not give the days, 24–26 October 1945; they are known from elsewhere.',
    );
  });

  describe('of an event with a long note', () => {
    const source = (name: string) => ({ outside: { vi: name, en: name } });
    const agreeing = [
      { date: '1995-07-12', sources: [source('a'.repeat(200)), source('b'.repeat(200))] },
      { date: '1995', sources: [source('c')] },
    ];
    const differing = [...agreeing, { date: '1995-07-11', sources: [source('d')] }];
    const explains = {
      vi: `Ngày 12/7/1995 là theo giờ Việt Nam. ${'Lời bàn. '.repeat(14)}`.trim(),
      en: `12 July 1995 is the date in Vietnam. ${'A remark. '.repeat(13)}`.trim(),
    };
    const told = (fields: Partial<Event>, lang: 'vi' | 'en') =>
      ['2026-07-12', '2026-07-05'].map((date) => {
        const { embeds } = post([event('Treaty', '', fields)], date, { aheadDays: 7, lang });
        const { value } = embeds![0]!.fields![0]!;
        expect(value).toContain('b'.repeat(200));
        expect(value.length).toBeLessThanOrEqual(800);
        return value;
      });

    it('keeps it where sources differ on the date, and says which other date they give', () => {
      for (const value of told({ dates: differing, note: explains }, 'vi')) {
        expect(value).toContain(`\nCó nguồn ghi: ngày 11/7/1995\n${explains.vi}\nNguồn: `);
      }
      for (const value of told({ dates: differing, note: explains }, 'en')) {
        expect(value).toContain(`\nAlso given: 11 July 1995\n${explains.en}\nSources: `);
      }
    });

    it('leaves it out where the dates agree, to be short', () => {
      for (const value of told({ dates: agreeing, note: explains }, 'en')) {
        expect(value).not.toContain(explains.en);
        expect(value).toContain('known from elsewhere');
      }
    });

    it('says the same in both languages: it has room in both, or is shown in neither', () => {
      for (const [dates, long] of [
        [differing, 500],
        [agreeing, 200],
      ] as const) {
        const note = { vi: 'Ngắn.', en: 'z'.repeat(long) };
        for (const value of told({ dates, note }, 'vi')) {
          expect(value).not.toContain(note.vi);
          expect(value).toContain('lấy từ nguồn khác');
        }
        for (const value of told({ dates, note }, 'en')) expect(value).not.toContain(note.en);
      }
    });
  });

  it('counts the sources that do not fit, and cuts none', () => {
    const sources = Array.from({ length: 30 }, (_, i) => {
      const name = `Niên giám số ${i + 1}, lưu ở thư viện của thành phố`;
      return { outside: { vi: name, en: name } };
    });
    const dates = [{ date: '1945-10-24', sources }];
    const note = { vi: 'n'.repeat(80), en: 'n'.repeat(80) };
    for (const fields of [{ dates }, { dates, note }]) {
      const [field] = post([event('E', '', fields)], '2026-10-24', { lang: 'vi' }).embeds![0]!.fields!;
      const lines = field!.value.split('\n');
      const shown = lines.filter((line) => line.includes('Niên giám'));
      expect(lines.at(-1)).toBe(`… và ${30 - shown.length} mục khác`);
      for (const line of shown) expect(line).toMatch(/thành phố \(ngoài các bài báo\)$/);
      expect(field!.value.length).toBeGreaterThan(650);
      expect(field!.value.length).toBeLessThanOrEqual(800);
    }
  });

  it('says that 28 February stands in for the 29th', () => {
    const message = post([event('Leap', '2000-02-29')], '2026-02-28');
    expect(text(message.embeds)).toContain(
      'It was on 29 February; in years without that day, it is marked on the 28th.',
    );
    expect(text(post([event('Leap', '2000-02-29')], '2028-02-29').embeds)).not.toContain('without that day');
  });

  it('says that a day is known from elsewhere, that something was only planned, and where sources differ', () => {
    const outside = { outside: { vi: 'un.org', en: 'un.org' } };
    expect(
      text(
        post(
          [event('E', '1945-10-24', { dates: [{ date: '1945-10-24', sources: [outside] }] })],
          '2026-10-24',
        ).embeds,
      ),
    ).toContain('known from elsewhere');
    expect(text(post([event('E', '2024-10-24', { planned: true })], '2026-10-24').embeds)).toContain(
      'Planned at the time',
    );
    const two = [
      { date: '2024-10-24', sources: [outside] },
      { date: '2024-10-25', sources: [outside] },
    ];
    expect(text(post([event('E', '', { dates: two })], '2026-10-24').embeds)).toContain(
      'Also given: 25 October 2024',
    );
  });

  it('speaks both languages in one message where that is chosen', () => {
    const message = post([event('Treaty', '1995-07-11')], '2026-07-11', { lang: 'both' });
    expect(message.content?.split('\n')).toHaveLength(2);
    expect(message.embeds).toHaveLength(2);
  });

  it('shows fewer events where each is told in both languages, and counts the others in each', () => {
    const events = Array.from({ length: 5 }, (_, n) => event(`Event ${n}`, `199${n}-07-11`));
    const { embeds = [] } = post(events, '2026-07-11', { lang: 'both' });
    expect(embeds.map(({ fields }) => fields?.length)).toEqual([3, 3]);
    expect(embeds.map(({ description }) => description)).toEqual([
      'Còn 2 sự kiện nữa của ngày này: xem `/ngày-này`',
      '2 more on this day: see `/on-this-day`',
    ]);
  });

  it('is never refused for its length, however many and long the events are', () => {
    const title = fc.string({
      minLength: 1,
      maxLength: 400,
      unit: fc.constantFrom('a', 'ế', ' ', '*', '_', '😀', '[', '`'),
    });
    fc.assert(
      fc.property(
        fc.array(title, { minLength: 1, maxLength: 40 }),
        fc.constantFrom('vi', 'en', 'both'),
        (titles, lang) => {
          const note = { vi: titles.join(' '), en: titles.join(' ') };
          const events = titles.map((one, n) => event(one, `19${String(10 + n)}-07-11`, { note }));
          const message = post(events, '2026-07-11', { lang });
          expect(message.content!.length).toBeLessThanOrEqual(2000);
          expect(message.embeds!.reduce((sum, embed) => sum + embedLength(embed), 0)).toBeLessThanOrEqual(
            6000,
          );
          for (const embed of message.embeds!) {
            expect(embed.fields!.length).toBeGreaterThan(0);
            for (const field of embed.fields!) expect(field.value.length).toBeLessThanOrEqual(1024);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('shows the note of a real record in both languages or in neither, and always where its dates differ', () => {
    for (let date = day('2028-01-01'); date.year === 2028; date = date.add({ days: 1 })) {
      const content = contentOf(corpus, date, { emptyDay: 'upcoming', aheadDays: 7 })!;
      const { embeds } = postMessage({ date, content, lang: 'both', roleId: null, dueAt: 0 }, corpus);
      const [vi, en] = embeds!.map(({ fields }) => fields!.map(({ value }) => value));
      [...content.events, ...content.ahead, ...content.coming].slice(0, 3).forEach((one, n) => {
        const { note } = one.event;
        if (note === undefined) return;
        const isShown = vi![n]!.includes(note.vi);
        expect([one.event.id, en![n]!.includes(note.en.replaceAll("'", '’'))]).toEqual([
          one.event.id,
          isShown,
        ]);
        if (one.otherDates.length > 0) expect([one.event.id, isShown]).toEqual([one.event.id, true]);
      });
    }
  });

  it('can be made for every day of a leap year from the real records, in every language', () => {
    for (let date = day('2028-01-01'); date.year === 2028; date = date.add({ days: 1 })) {
      const content = contentOf(corpus, date, { emptyDay: 'quote', aheadDays: 7 })!;
      const message = postMessage({ date, content, lang: 'both', roleId: '7', dueAt: 0 }, corpus);
      expect(message.content).toMatch(/^<@&7> \S/);
      expect(message.allowed_mentions).toEqual({ roles: ['7'] });
      expect(text(message.embeds)).toMatch(/Nguồn/);
    }
  });
});

it('bears a nonce that Discord takes, the same for the same post only', () => {
  const key = {
    owner: 'guild:123456789012345678',
    channelId: '234567890123456789',
    date: '2026-11-22',
    kind: 'daily',
  } as const;
  expect(nonceOf(key).length).toBeLessThanOrEqual(25);
  expect(nonceOf({ ...key })).toBe(nonceOf(key));
  const others = [
    { owner: 'guild:1' },
    { channelId: '2' },
    { date: '2026-11-23' },
    { kind: 'notice' },
  ] as const;
  for (const other of others) expect(nonceOf({ ...key, ...other })).not.toBe(nonceOf(key));
});

it('opens a forum post under a title that Discord takes, and that says what it is about', () => {
  const own = { ...corpus, events: [event('Treaty', '1960-12-02')] };
  const titleOn = (date: string, emptyDay: 'quote' | 'upcoming', aheadDays = 0) => {
    const content = contentOf(own, day(date), { emptyDay, aheadDays }) as Content;
    return threadTitle({ date: day(date), content, lang: 'both', dueAt: 0 });
  };
  expect(titleOn('2026-12-02', 'quote')).toBe('Ngày này năm xưa · ngày 2/12/2026');
  expect(titleOn('2026-11-22', 'quote')).toBe('Trích dẫn hôm nay · ngày 22/11/2026');
  expect(titleOn('2026-11-22', 'upcoming')).toBe('Ngày kỷ niệm sắp tới · ngày 22/11/2026');
  expect(titleOn('2026-11-25', 'quote', 7)).toBe('Ngày kỷ niệm sắp tới · ngày 25/11/2026');
  const content = contentOf(own, day('2026-12-02'), { emptyDay: 'quote', aheadDays: 0 }) as Content;
  const test = { date: day('2026-12-02'), content, lang: 'en', dueAt: null } as const;
  expect(threadTitle(test)).toBe('Test · On this day · 2 December 2026');
});

it('calls nothing “on this day” that is announced ahead', () => {
  const treaty = [event('Treaty', '1960-12-02')];
  const ahead = post(treaty, '2026-11-25', { aheadDays: 7 });
  expect(ahead.embeds?.[0]?.title).toBe('Coming anniversary');
  const onTheDay = post(treaty, '2026-12-02');
  expect(onTheDay.embeds?.[0]?.title).toBe('On this day, 2 December');
});

it('calls what is announced what it is, one or several, of one sort or both', () => {
  const treaty = (n: number) => event(`Treaty ${n}`, `196${n}-12-02`);
  const summit = (n: number) => event(`Summit ${n}`, '2026-12-02', { annual: false });
  const titles = (events: Event[]) =>
    post(events, '2026-11-25', { aheadDays: 7, lang: 'both' }).embeds?.map(({ title }) => title);
  expect(titles([treaty(1), treaty(2)])).toEqual(['Ngày kỷ niệm sắp tới', 'Coming anniversaries']);
  expect(titles([summit(1), summit(2)])).toEqual(['Sự kiện sắp tới', 'Coming events']);
  expect(titles([treaty(1), summit(1), summit(2)])).toEqual([
    'Ngày kỷ niệm và sự kiện sắp tới',
    'Coming anniversary and events',
  ]);
});

/** What `npm run ask` prints of a record, for a reader. */
import { expect, test } from 'vitest';
import { describe as printed, printHit } from '../../src/cli/ask-record.ts';
import { words } from '../../src/words.ts';
import { corpus } from '../real-corpus.ts';

test('a source from outside the articles is named as on a card', () => {
  const event = corpus.events.find(({ dates }) => dates[0]!.sources.some((each) => 'outside' in each))!;
  const outside = event.dates[0]!.sources.flatMap((each) => ('outside' in each ? [each.outside] : []))[0]!;
  expect(printed(event, { corpus, lang: 'vi' })).toContain(`${outside.vi} (ngoài các bài báo)`);
  expect(printed(event, { corpus, lang: 'en' })).toContain(`${outside.en} (from outside the articles)`);
});

test.each(['vi', 'en'] as const)('with its address, where that is known (%s)', (lang) => {
  const text = printed(corpus.get('castro-speech-1966')!, { corpus, lang });
  expect(text).toMatch(
    /\) https:\/\/special\.nhandan\.vn\/cuba-vietnam-fidel\/index\.html\n {4}.*\) https:\/\/baocantho\.com\.vn\/.*\n/,
  );
  expect(printed(corpus.get('vn-us-csp')!, { corpus, lang })).not.toMatch(/https?:|\) \n/);
});

test('English that somebody published has its source, where it is printed', () => {
  const official = corpus.quotations.filter(({ translation }) => translation.by === 'official');
  expect(official.length).toBeGreaterThan(0);
  for (const said of official) {
    const url = said.translation.by === 'official' ? said.translation.source.url! : '';
    expect(printed(said, { corpus, lang: 'en' })).toMatch(
      new RegExp(`\\n {4}United Nations: .* \\(from outside the articles\\) ${RegExp.escape(url)}\\n`),
    );
    expect(printed(said, { corpus, lang: 'vi' })).not.toContain(url);
  }
});

test('an article is named by its title, once for all its paragraphs, and not by the file of its text', () => {
  const lines = printed(corpus.get('to-lam')!, { corpus, lang: 'vi' });
  expect(lines).toContain(
    '\n    “Tổng Bí thư, Chủ tịch nước đến New York dự tuần lễ cấp cao Đại hội đồng LHQ” · ',
  );
  expect(lines).toMatch(/ \(nhan đề do chúng tôi đặt\) · tháng\s9\/2024 \(suy ra\) · đoạn\s1\n/);
  expect(lines).not.toContain('.txt');
  const summary = printed(corpus.articles[0]!, { corpus, lang: 'en' });
  expect(summary).toMatch(/\n {2}Source: [^;\n]+ · paras?\.\s[\d, –]+\n/);
});

test('no bracket stands within another one where an office’s date is inferred', () => {
  const person = corpus.people.find(({ roles }) => roles.some(({ date }) => date.endsWith('?')))!;
  expect(printed(person, { corpus, lang: 'vi' })).toMatch(/ · [^()\n;]+ \(suy ra\)(;|\n)/);
});

test('an article’s own words stand in quotation marks as on a card, and several sources are called so', () => {
  const figure = corpus.figures.find(({ id }) => id === 'us-trade-8m-2024')!;
  expect(printed(figure, { corpus, lang: 'vi' })).toContain(`\n  “${figure.phrase}”\n`);
  expect(printed(figure, { corpus, lang: 'en' })).toContain('\n  Sources: ');
  const said = corpus.quotations.find(({ id }) => id === 'castro-blood')!;
  expect(printed(said, { corpus, lang: 'en' })).toContain(`\n  “${said.text}”\n`);
});

test.each(['vi', 'en'] as const)(
  'no line repeats the date that the headline of an event begins with: %s',
  (lang) => {
    const text = printed(corpus.get('vn-cuba-relations')!, { corpus, lang });
    const [head, next] = text.split('\n');
    expect(head).toMatch(/(Ngày 2\/12\/1960|2 December 1960): /);
    expect(next).toMatch(/^ {2}(Ghi chú|Note): /);
  },
);

test.each(['vi', 'en'] as const)(
  'only an article’s own words are quoted, and a translation says whose it is (%s)',
  (lang) => {
    const w = words[lang];
    for (const said of corpus.quotations) {
      const text = printed(said, { corpus, lang });
      const isOwn = said.wording !== 'reported';
      expect(text.includes(`“${said.text}”`), said.id).toBe(isOwn);
      const whose = said.translation.by === 'us' ? w.translationByUs : w.wordingOfficial;
      expect(text.includes(`\n  ${whose}: ${said.translation.text}\n`), said.id).toBe(
        isOwn && said.language !== lang,
      );
    }
  },
);

test.each(['vi', 'en'] as const)('what was only planned says so, once, and a note is told (%s)', (lang) => {
  const w = words[lang];
  for (const record of corpus.all()) {
    const text = printed(record, { corpus, lang });
    const isPlanned =
      record.kind === 'article' ? record.tense === 'preview' : 'planned' in record && record.planned;
    const [head = ''] = text.split('\n');
    const inHead = head.toLowerCase().includes(w.planned.toLowerCase());
    expect(text.includes(`\n  ${w.planned}\n`), record.id).toBe(isPlanned && !inHead);
    if (record.kind === 'event') expect(inHead, record.id).toBe(isPlanned);
    const note = 'note' in record ? record.note?.[lang] : undefined;
    expect(text.includes(`\n  ${w.note}: ${note ?? ''}`), record.id).toBe(note !== undefined);
  }
});

test.each(['vi', 'en'] as const)('a speaker whom the office names, too, is named once (%s)', (lang) => {
  for (const said of corpus.quotations) {
    const [head] = printed(said, { corpus, lang }).split('\n');
    expect(head).not.toMatch(/ · (.+), \1/);
  }
});

test('a term that is called the same in both languages is listed once', () => {
  const [, names] = printed(corpus.get('cuba')!, { corpus, lang: 'vi' }).split('\n');
  expect(names).toBe('  Cuba, Cộng hòa Cuba');
});

test('a script is told which article a source is in, by its record, and where in it', () => {
  const { sources } = printHit(corpus.get('castro-blood')!, 1, { corpus, lang: 'en' });
  const article = corpus.articles.find(({ id }) => id === 'to-lam-un79-us-cuba-2024')!;
  expect(sources).toEqual([
    {
      article: article.id,
      title: article.title.en,
      published: '2024-09?',
      file: '000_21c700affa075144.txt',
      paragraph: 20,
    },
  ]);
});

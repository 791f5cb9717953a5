import { describe, expect, test } from 'vitest';
import { buttonOf, makeApp, optionsOf, press, readAloud, run, suggest } from './ask.ts';

const { corpus } = makeApp();
const speakers = new Set(corpus.quotations.map(({ speaker }) => speaker));
const silent = corpus.people.filter(({ id }) => !speakers.has(id));

describe('somebody of whom no word is recorded', () => {
  test.each(silent.map(({ name }) => name))(
    '%s is not said to be quoted, in either language',
    async (name) => {
      for (const search of [
        `${name} nói gì`,
        `what did ${name} say`,
        `ông ${name} phát biểu gì`,
        `quotes by ${name}`,
      ]) {
        for (const command of ['quote', 'search']) {
          const reply = await run(command, { search });
          expect(readAloud(reply), search).toMatch(
            `Không tìm thấy\nTrong kho tư liệu của tôi không có lời nào của ${name}.\n\nGợi ý, không phải câu trả lời:`,
          );
          expect(optionsOf(reply).length).toBeGreaterThanOrEqual(3);
          const english = await run(command, { search }, { lang: 'en' });
          expect(readAloud(english)).toMatch(`Nothing found\nNothing in my collection quotes ${name}.`);
        }
      }
    },
  );

  test.each(['Tô Lâm', 'to lam', 'TBT, CTN Tô Lâm', 'General Secretary To Lam'])(
    '/quote %s: a name alone asks for words, with the office or without',
    async (search) => {
      expect(readAloud(await run('quote', { search }))).toContain('không có lời nào của Tô Lâm');
      expect(readAloud(await run('search', { search }))).not.toContain('không có lời nào');
    },
  );

  test.each([
    ['ông Lâm nói gì', 'Tô Lâm'],
    ['ong lam noi gi', 'Tô Lâm'],
    ['TBT Lâm phát biểu gì', 'Tô Lâm'],
    ['bác Cường nói gì', 'Lương Cường'],
    ['chủ tịch nước Cường nói gì', 'Lương Cường'],
    ['President Cuong said', 'Lương Cường'],
    ['Mr Lam quote', 'Tô Lâm'],
    ['CTN Phúc nói gì', 'Nguyễn Xuân Phúc'],
  ])('/search %s: called by an honorific or an office and the given name', async (search, name) => {
    expect(readAloud(await run('search', { search }))).toContain(`không có lời nào của ${name}`);
  });

  test.each(['ông Sơn nói gì', 'ông Giang nói gì', 'ong lam gi', 'lam gi', 'ông làm việc nói gì'])(
    '/search %s: others, or nobody, are called so',
    async (search) => {
      expect(readAloud(await run('search', { search }))).not.toContain('không có lời nào');
    },
  );

  test('what others said is suggested, marked as such, page by page and while it is typed', async () => {
    const reply = await run('quote', { search: 'Tô Lâm' });
    expect(optionsOf(reply)).toContain('son-big-messages-reported');
    const second = await press(buttonOf(reply, /Sau/));
    expect(readAloud(second)).toContain('không có lời nào của Tô Lâm');
    expect(optionsOf(second)).not.toContain('son-big-messages-reported');
    const typed = await suggest('quote', 'search', 'Tô Lâm');
    expect(typed.length).toBeGreaterThan(3);
    for (const { name } of typed) expect(name).toMatch(/^≈ /);
  });

  test.each([
    ['loi moi cua Diaz-Canel', 'lời mời của ông Miguel Díaz-Canel'],
    ['To Lam noi gi o My', 'Tô Lâm'],
  ])('/search %s: without marks other words look alike, and what answers is found', async (search, name) => {
    const reply = readAloud(await run('search', { search }));
    expect(reply).not.toContain('Không tìm thấy');
    expect(reply).toContain(name);
  });

  test.each([
    'nói về Tô Lâm',
    'lời khen Tô Lâm',
    'what was said about To Lam',
    'ai nói ông Tô Lâm',
    'who quoted To Lam',
    'ai nói Tô Lâm là đối tác tin cậy',
    'Guterres viết thư cho Tô Lâm nói gì',
  ])('%s asks for something else', async (search) => {
    expect(readAloud(await run('quote', { search }))).not.toContain('không có lời nào');
  });

  test.each(['Knapper nói gì', 'what did Fidel Castro say', 'Bùi Thanh Sơn'])(
    '%s: who is quoted is',
    async (search) => {
      expect(readAloud(await run('quote', { search }))).not.toContain('không có lời nào');
    },
  );
});

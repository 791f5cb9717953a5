import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readArticleText, splitParagraphs } from '../../../src/corpus/article-text.ts';
import { checkPhrase, type Phrased } from '../../../src/corpus/check/phrase.ts';
import { draftArticle } from '../../../src/corpus/ingest/draft.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { problemsAfter } from '../check/problems.ts';
import { textsOrSkip } from '../texts-at-hand.ts';

const TEXT = `Lễ hội Mũi Sương

Từ ngày 3-7/4/2020, gần 12 nghìn khách tới đảo. Bà Hạ nói: “Đảo nhỏ, lòng rộng.” rồi mời trà.
`;

function draft(text = TEXT) {
  return draftArticle({ id: 'festival', file: 'festival.txt', content: Buffer.from(text) });
}

describe('draftArticle', () => {
  it('proposes what it found, with the paragraph and the words of each', () => {
    expect(parse(draft())).toMatchObject({
      draft: true,
      article: { id: 'festival', file: 'festival.txt', language: 'vi' },
      quotations: [{ paragraph: 2, text: 'Đảo nhỏ, lòng rộng.', language: 'vi' }],
      figures: [
        {
          paragraph: 2,
          value: 12_000,
          unit: { vi: 'khách' },
          period: '2020-04-03/2020-04-07',
          phrase: 'gần 12 nghìn khách',
        },
      ],
    });
    expect(draft()).toContain('3-7/4/2020 → 2020-04-03/2020-04-07');
  });

  it('is written without anchors and aliases, which nobody could correct', () => {
    expect(draft()).not.toMatch(/[&*]a\d/);
  });

  it('sees English', () => {
    expect(
      parse(draft('The festival at Đà Nẵng drew 300 guests, who said: "A small island."')),
    ).toMatchObject({
      article: { language: 'en' },
      figures: [{ unit: { en: 'guests' } }],
    });
  });

  it('asks for no unit that a rank does not have, nor twice for one that both languages have', () => {
    const { figures } = parse(draft('Đảo thu 5 tỷ USD, đứng thứ hai trong vùng; cá chiếm 40%.'));
    expect(figures.map(({ unit }: { unit?: unknown }) => unit)).toEqual([
      { vi: 'USD', en: 'USD' },
      undefined,
      { vi: '%', en: '%' },
    ]);
  });

  it('pairs quotation marks of every kind', () => {
    const written = draft('Bà bảo màn hình 27" là "tốt", ông bảo «đủ rồi», khách gọi là ‘đẹp quá’.');
    expect(parse(written).quotations.map(({ text }: { text: string }) => text)).toEqual([
      'tốt',
      'đủ rồi',
      'đẹp quá',
    ]);
  });

  it('proposes no figure of which only a limit is said, and says so', () => {
    const written = draft('Lễ hội\n\nÍt nhất 50 tàu tới đảo.\n');
    expect(parse(written).figures).toEqual([]);
    expect(written).toContain('Ít nhất 50 tàu → a limit, which only a fact can say');
    expect(draft()).not.toContain('a limit');
  });

  it('proposes a place out of so many with all of its words, as the check wants them', () => {
    const text = 'Lễ hội\n\nĐảo đứng thứ 79/149 về du lịch.\n';
    expect(parse(draft(text)).figures).toMatchObject([{ phrase: 'đứng thứ 79/149', value: 79 }]);
  });

  it('proposes a place that is called “số hai”, and takes no count and no document for one', () => {
    const text = 'Đảo là bạn hàng số hai; thị trường đạt con số hai tỷ, theo nghị quyết số 5.\n';
    expect(parse(draft(text)).figures).toMatchObject([{ phrase: 'bạn hàng số hai', value: 2 }]);
  });

  it('proposes no end of a “2+2” as a figure', () => {
    expect(parse(draft('Hai bên mở đối thoại 2+2 cấp thứ trưởng.\n')).figures).toEqual([]);
  });

  it.each([
    'WELLINGTON, 9 June 2025 – The islands met.',
    'On 9 June 2025 they met, from 21 to 24 September 2024 he travelled.',
    'Sáng 9 tháng 6 năm 2025, đảo mở hội.',
  ])('proposes no part of a date as a figure: %s', (text) => {
    expect(parse(draft(text)).figures).toEqual([]);
  });

  it.each([
    ['Năm 2024, xuất khẩu đạt gần 720 triệu USD, tăng 12,5% so với năm 2023.', 'vi', 12.5],
    ['Năm 2024, xuất khẩu tăng 12,5% so với năm 2023, đạt gần 720 triệu USD.', 'vi', 12.5],
    ['Năm 2024, xuất khẩu đạt 720 triệu USD (-3%).', 'vi', -3],
    ['Two-way trade reached $1.4 billion in 2024, up 6 percent from 2023.', 'en', 6],
    ['Trade fell by 6 percent from 2023 to nearly $1.4 billion in 2024.', 'en', -6],
  ] as const)('gives a figure a phrase that says its growth: %s', (text, language, percent) => {
    const figures: Phrased[] = parse(draft(text)).figures;
    expect(figures.map(({ change }) => change?.percent)).toEqual([percent]);
    for (const figure of figures) {
      expect(checkPhrase(figure, language)).toEqual([]);
      expect(checkPhrase(figure, language, text)).toEqual([]);
    }
  });

  it.each([
    ['Tháng 5/2024, đảo có 300 tàu.', { asOf: '2024-05' }],
    ['Trong 8 tháng đầu năm 2024, đảo đón 300 khách.', { period: '2024-01/2024-08' }],
    ['Ngày 5/3/2019, cảng mở cho 300 tàu; ngày 5/3/2019 ấy vui.', { asOf: '2019-03-05' }],
    ['Năm 2024, đảo có 300 tàu, năm 2023 có 200 tàu.', { asOf: '' }],
    ['Đảo nhỏ. Mở năm 1960. Nay có 300 tàu.', { asOf: '' }],
    ['Ngày 5/3, đảo có 300 tàu.', { asOf: '' }],
    ['Trong quý I/2025, đảo đón 300 tàu so với cùng kỳ.', { period: '2025-01/2025-03' }],
    ['Trong quý I/2025, đảo đông hơn con số 300 tàu cùng kỳ.', { asOf: '' }],
    ['Đảo có 300 tàu.', { asOf: '' }],
  ])('dates a figure where there is no choice: %s', (text, dated) => {
    const figures: { value: number }[] = parse(draft(text)).figures;
    const figure = figures.find(({ value }) => value === 300);
    expect(Object.entries(figure!).filter(([key]) => key === 'asOf' || key === 'period')).toEqual(
      Object.entries(dated),
    );
  });

  it.each([
    ['Năm 2024, đảo đón 300 khách, tăng 15% so với năm 2023.', '2024'],
    ['Đảo đón 300 khách, tăng 15% so với năm 2023.', ''],
    ['Năm nay đảo đón 300 khách, cao hơn mức 200 khách của năm 2023.', ''],
    ['So với 200 khách năm 2023, 300 khách là nhiều.', ''],
    ['Năm 1990 đảo có 5 nhà; vào năm 2024, đảo đón 300 khách.', '2024'],
    ['Năm 1990 đảo có 5 nhà. Đảo đón 300 khách trong năm 2024.', '2024'],
    ['Kể từ năm 1990, đảo đón 300 khách.', ''],
    ['Đảo mở năm 1990, đến nay đón 300 khách.', ''],
    ['“Năm 1990 vui,” bà nói, và đảo đón 300 khách.', ''],
    ['Năm 2024, đảo đón 300 khách và phấn đấu đón 500 khách vào năm 2030.', '2024'],
    ['Đảo đón 300 khách, phấn đấu đón 500 khách vào năm 2030.', ''],
    ['Năm 2024 đảo đón 200 khách, phấn đấu đón 300 khách.', ''],
    ['Năm 2024 đảo đón 200 khách, phấn đấu đón 300 khách vào năm 2030.', '2030'],
    ['Đảo phấn đấu tăng lượng khách từ 200 khách năm 2024 lên 300 khách vào năm 2030.', '2030'],
    ['Đảo sẽ đón 300 khách, và sẽ đẹp hơn vào năm 2030.', ''],
  ])('gives a figure no date of what it is compared with, or of another time: %s', (text, asOf) => {
    const figures: { value: number; asOf?: string }[] = parse(draft(text)).figures;
    expect(figures.find(({ value }) => value === 300)?.asOf).toBe(asOf);
  });

  it.each([
    ['Đảo phấn đấu đón 300 khách vào năm 2030.', [300]],
    ['Đảo hướng tới mục tiêu 300 khách.', [300]],
    ['Đảo kỳ vọng số khách sẽ đạt 300 khách, với 50 tàu.', [300, 50]],
    ['Theo dự báo, đảo đón 300 khách.', [300]],
    ['Dự kiến, khoảng 300 khách tới đảo.', [300]],
    ['Khoảng 300 khách dự kiến tới đảo.', [300]],
    ['Đảo có 50 tàu, trong đó 20 tàu sẽ được thay.', [20]],
    ['Đảo đón 300 khách và phấn đấu đón 500 khách.', [500]],
    ['Đảo đã ký 12 thỏa thuận và sẽ đóng 5 tàu.', [5]],
    ['Đảo đã ký và sẽ triển khai 12 thỏa thuận.', []],
    ['Đảo phấn đấu tăng từ 200 khách lên 300 khách.', [300]],
    ['Đảo vượt mục tiêu, đón 300 khách.', []],
    ['Đảo sẽ đón khách trên các tàu đã đóng, gồm 20 tàu.', []],
    ['Bà sẽ thăm đảo lớn thứ ba.', []],
    ['Đảo phấn đấu trở thành đảo lớn thứ ba.', [3]],
    ['Đảo hướng tới kỷ niệm 30 năm mở cảng.', []],
    ['“Chúng tôi sẽ vui”, bà nói với 300 khách.', []],
    ['The islands aim to draw 300 guests by 2030.', [300]],
  ])('marks what is told as a goal or a plan: %s', (text, planned) => {
    const figures: { value: number; planned?: boolean; qualifier: string }[] = parse(draft(text)).figures;
    const toCome = figures.filter((one) => one.planned || one.qualifier === 'expected');
    expect(toCome.map(({ value }) => value)).toEqual(planned);
  });

  it('says of a goal only once that it is one', () => {
    expect(parse(draft('Đảo phấn đấu đón 300 khách và hơn 20 tàu.')).figures).toMatchObject([
      { qualifier: 'expected', phrase: 'phấn đấu đón 300 khách' },
      { qualifier: 'over', planned: true },
    ]);
    expect(draft('Đảo phấn đấu đón 300 khách.')).not.toContain('planned');
  });

  it('marks as planned what is dated after the publication', () => {
    const text = 'Lễ hội\n15/10/2025 08:30\nĐảo nhất trí đón 300 khách vào năm 2030.\n';
    expect(parse(draft(text)).figures).toMatchObject([{ value: 300, asOf: '2030', planned: true }]);
  });

  it('drafts a text the same that is written as NFD', () => {
    const { article, figures } = parse(draft(TEXT.normalize('NFD')));
    expect(article.language).toBe('vi');
    expect(figures).toEqual(parse(draft()).figures);
  });

  it('is drafted in good time, be all of it one sentence', { timeout: 10_000 }, () => {
    const clauses = Array.from({ length: 900 }, (_, i) => `năm ${1900 + (i % 100)} sẽ đón ${i + 100} tàu`);
    expect(draft(`${clauses.join(', ')}.`)).toContain('planned: true');
  });

  it.each([
    [
      'Năm 2024, kim ngạch thương mại hai chiều đạt hơn 300 USD, tăng 12% so với năm 2023.',
      { period: '2024' },
    ],
    ['Tháng 5/2024, đảo xuất khẩu được 300 USD.', { period: '2024-05' }],
    ['Two-way trade reached $300 in 2024, up 6 percent from 2023.', { period: '2024' }],
    ['The islands did $300 in two-way trade in 2024.', { period: '2024' }],
    ['Kim ngạch hai chiều đạt 200 USD, vốn đầu tư đạt 300 USD năm 2024.', { asOf: '2024' }],
    ['Kim ngạch tính đến tháng 5/2024 đạt 300 USD.', { asOf: '2024-05' }],
    ['Ngày 5/3/2024, kim ngạch vượt 300 USD.', { asOf: '2024-03-05' }],
    ['Năm 2024, đảo ký hiệp định thương mại và có quỹ 300 USD.', { asOf: '2024' }],
    ['Exports reached $300 by 2024.', { asOf: '2024' }],
    ['Kim ngạch đạt 300 USD vào cuối năm 2024.', { asOf: '2024' }],
    ['Kim ngạch năm 2024 tăng từ 200 USD lên 300 USD.', { period: '2024' }],
    ['Năm 2024, kim ngạch tăng 12% so với năm 2023, đạt gần 300 USD.', { period: '2024' }],
  ])('takes the time in which a turnover came about for its period: %s', (text, dated) => {
    const figures: { value: number; period?: string; asOf?: string }[] = parse(draft(text)).figures;
    const { period, asOf } = figures.find(({ value }) => value === 300)!;
    expect({ ...(period && { period }), ...(asOf && { asOf }) }).toEqual(dated);
  });

  it('leaves the date to the reader of a figure that the sentence compares with the one it dates', () => {
    const text = 'Exports rose from $3bn a year earlier to $4bn in the first quarter of 2025.\n';
    expect(parse(draft(text)).figures).toMatchObject([
      { value: 3e9, asOf: '' },
      { value: 4e9, period: '2025-01/2025-03' },
    ]);
  });

  it('reads the dates of a long paragraph once, and not for each of its figures', { timeout: 10_000 }, () => {
    const sentences = Array.from(
      { length: 900 },
      (_, i) => `Năm ${1900 + (i % 100)}, cảng đón ${i + 100} tàu.`,
    );
    expect(draft(sentences.join(' ')).match(/^ {4}value: /gm)).toHaveLength(900);
  });

  it('is refused until it is corrected, but not for what it read from the text', () => {
    const problems = problemsAfter((it) => {
      it.texts['festival.txt'] = TEXT;
      it.files['articles/festival.yaml'] = parse(draft());
    });
    expect(problems.map(({ field, message }) => `${field}: ${message}`)).toEqual([
      'draft: must be deleted once every line of the draft is corrected',
      'article: must not be empty: title.vi, title.en, published, summary[0].vi, summary[0].en, ' +
        'summary[0].paragraphs, summary[1].vi, summary[1].en, summary[1].paragraphs, summary[2].vi, ' +
        'summary[2].en, summary[2].paragraphs',
      'quotations[0]: must not be empty: translation.text, speaker, role.vi, role.en',
      'figures[0]: must not be empty: measure.vi, measure.en, unit.en, scope.vi, scope.en',
    ]);
    for (const { line } of problems) expect(line).toBeGreaterThan(0);
  });

  /** Whether each passage and phrase of the text's draft stands in the paragraph named for it. */
  function expectStanding(text: string): void {
    const paragraphs = splitParagraphs(text);
    const { quotations, figures } = parse(draft(text));
    for (const { paragraph, text, phrase } of [...quotations, ...figures]) {
      expect(paragraphs[paragraph - 1]).toContain(text ?? phrase);
    }
  }

  it('quotes nothing that does not stand in its paragraph', () => expectStanding(TEXT));

  it('nor in any article at hand', ({ skip }) => {
    const folder = textsOrSkip(skip);
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    for (const name of names) expectStanding(readFileSync(join(folder, name), 'utf8'));
  });
});

describe('npm run ingest', () => {
  const TAKEN = 'article: { id: taken }\nquotations: [{ id: wide-hearts }]\n';

  function ingest(...args: string[]) {
    const folder = temporaryFolder();
    const root = join(folder, 'project');
    mkdirSync(join(root, 'data/articles'), { recursive: true });
    for (const texts of [join(root, 'texts'), join(root, 'my texts'), join(folder, 'shared/articles')]) {
      mkdirSync(texts, { recursive: true });
      writeFileSync(join(texts, 'a.txt'), TEXT);
    }
    writeFileSync(join(root, 'data/articles/taken.yaml'), TAKEN);
    writeFileSync(join(root, 'data/articles/misnamed.yaml'), 'article: { id: elsewhere }\n');
    writeFileSync(join(root, 'data/events.yaml'), '- id: island-day\n');
    writeFileSync(join(root, 'Lễ hội đảo.txt'), TEXT);
    writeFileSync(join(root, 'Cửa biển.txt'.normalize('NFD')), TEXT);
    writeFileSync(join(root, 'empty.txt'), ' \n\n');
    writeFileSync(join(root, '.txt'), TEXT);
    const script = resolve('src/cli/ingest.ts');
    return { root, ...spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' }) };
  }

  it('names the draft by the file’s name', () => {
    const { root, status } = ingest('Lễ hội đảo.txt');
    expect(status).toBe(0);
    expect(parse(readFileSync(join(root, 'data/articles/le-hoi-dao.yaml'), 'utf8')).article.id).toBe(
      'le-hoi-dao',
    );
  });

  it.each([
    ['texts/a.txt', 'npm run check-data -- --texts texts'],
    ['my texts/a.txt', 'npm run check-data -- --texts "my texts"'],
    ['Lễ hội đảo.txt', 'npm run check-data -- --texts .'],
    ['../shared/articles/a.txt', 'npm run check-data'],
  ])('of %s, says how the draft is checked', (path, command) => {
    const { stdout } = ingest(path);
    expect(stdout).toMatch(/^Wrote the draft data\/articles\/[a-z-]+\.yaml\. /);
    expect(stdout.trimEnd().split('then run: ')[1]).toBe(command);
  });

  it('writes a file’s name as records are written, and the text is found by it', () => {
    const { root, status } = ingest('Cửa biển.txt'.normalize('NFD'));
    expect(status).toBe(0);
    const { file, sha256 } = parse(readFileSync(join(root, 'data/articles/cua-bien.yaml'), 'utf8')).article;
    expect(file).toBe('Cửa biển.txt');
    expect(readArticleText(root, file)?.sha256).toBe(sha256);
  });

  it('never overwrites a record', () => {
    const { root, status, stderr } = ingest('Lễ hội đảo.txt', '--id', 'taken');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'data/articles/taken.yaml is there already; choose another --id, or delete it first\n',
    });
    expect(readFileSync(join(root, 'data/articles/taken.yaml'), 'utf8')).toBe(TAKEN);
  });

  it('drafts no text again that an article has, under whatever id and name', () => {
    const { root } = ingest('Lễ hội đảo.txt');
    writeFileSync(join(root, 'copy.txt'), TEXT);
    const args = [resolve('src/cli/ingest.ts'), 'copy.txt', '--id', 'another'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'copy.txt is the text of data/articles/le-hoi-dao.yaml already; correct that one, or delete it first\n',
    });
    expect(readdirSync(join(root, 'data/articles'))).not.toContain('another.yaml');
  });

  it.each([
    ['island-day', 'event', 'data/events.yaml'],
    ['wide-hearts', 'quotation', 'data/articles/taken.yaml'],
    ['elsewhere', 'article', 'data/articles/misnamed.yaml'],
  ])('gives no id that a record has already: %s', (id, kind, file) => {
    const { root, status, stderr } = ingest('Lễ hội đảo.txt', '--id', id);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `The id ${id} is taken by a record of kind ${kind} in ${file}; choose another --id\n`,
    });
    expect(readdirSync(join(root, 'data/articles'))).toEqual(['misnamed.yaml', 'taken.yaml']);
  });

  it.each([
    [[], 2, /Give one file/],
    [['none.txt'], 1, /There is no file none.txt/],
    [['empty.txt/x'], 1, /^There is no file empty.txt\/x\n$/],
    [
      ['x'.repeat(300), '--id', 'x'],
      1,
      /^x{300} cannot be read \(ENAMETOOLONG\); give a file that you may read\n$/,
    ],
    [['.txt'], 1, /^Rename \.txt first: [^\n]+\n$/],
    [['.txt', '--id', 'island'], 1, /^Rename \.txt first: [^\n]+\n$/],
    [['empty.txt'], 1, /empty.txt is empty/],
    [['data'], 1, /data is a folder/],
    [['Lễ hội đảo.txt', '--id', 'Lễ hội'], 2, /must be a slug/],
  ])('says what is wrong with %j', (args, code, message) => {
    const { status, stderr } = ingest(...args);
    expect(status).toBe(code);
    expect(stderr).toMatch(message);
  });

  it.runIf(process.platform !== 'win32')('says that a link leads back to itself, and shows no stack', () => {
    const circle = join(temporaryFolder(), 'circle.txt');
    symlinkSync(circle, circle);
    const { status, stderr } = ingest(circle);
    expect(status).toBe(1);
    expect(stderr).toMatch(/circle\.txt is a link that leads back to itself[^\n]*\n$/);
  });

  it('says that it is run elsewhere than in the project', () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'real.txt'), TEXT);
    const args = [resolve('src/cli/ingest.ts'), 'real.txt'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^There is no folder data\/articles here/);
  });
});

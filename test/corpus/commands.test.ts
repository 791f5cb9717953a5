/** The commands of the terminal, run as they are run: in a folder that holds `data`. */
import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, existsSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { usualTexts } from '../../src/cli/texts-folder.ts';
import { ARTICLE, type Sample, sample, writeSample } from './sample.ts';

type Command = 'ask' | 'check-data' | 'coverage' | 'export' | 'ingest' | 'register' | 'schema';

function run(command: Command, from: Sample, ...args: string[]) {
  const { project } = writeSample(from);
  const script = resolve(`src/cli/${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** With a word of the quotation changed: only the texts can tell. */
function misquoted(): Sample {
  const from = sample();
  from.files[ARTICLE]!.quotations![0]!.text = 'Ánh đèn này thuộc về mọi người đi rừng!';
  return from;
}

/** With an article more, whose text is not at hand: it says so itself, and an event quotes it. */
function withoutOneText(from = sample()): Sample {
  const { article } = structuredClone(from.files[ARTICLE]!);
  const said = { vi: 'Ông nói “biển lặng”.', en: 'He said “biển lặng”.' };
  from.files['articles/elsewhere.yaml'] = {
    article: {
      ...article,
      id: 'elsewhere',
      file: 'elsewhere.txt',
      sha256: '0'.repeat(64),
      publishedNote: said,
    },
  };
  from.files['events.yaml'][0]!.note = said;
  return from;
}

describe('check-data', () => {
  it('counts the records in one line, and says that it had texts', () => {
    expect(run('check-data', sample(), '--texts', '../texts')).toEqual({
      status: 0,
      stdout:
        'Texts: every quoted word is checked against ../texts.\n' +
        'No problems in the records: 1 articles, 1 quotations (0 of them reported), 1 figures, 1 facts, 1 events, 1 people, 1 terms.\n' +
        'Ways to ask for them: 2; queries that none answers: 1.\n' +
        'Groups of words that mean the same: 1.\n' +
        'With fewer than 30 ways to ask, so that search drafts some more:\n' +
        '  lighthouse-opens: 2, of which 1 in other words than its own\n' +
        ['light-for-all', 'closed-for-years', 'visitors-climb', 'opening-day', 'an-ha', 'harbour-office']
          .map((id) => `  ${id}: none\n`)
          .join('') +
        '--answered lists the queries of unanswered.yaml that these records may answer now.\n',
      stderr: '',
    });
  });

  it('with --answered lists all queries without an answer that records which few ask for may answer now, the surest first', () => {
    const from = sample();
    const more = Array.from({ length: 23 }, (_, i) => `ngày mở cửa hải đăng${'?'.repeat(i)}\n`);
    from.files['unanswered.yaml'] = {
      weather: 'will it rain tomorrow\nhải đăng Mũi Sương\n',
      opening: `ngày mở cửa hải đăng là ngày nào\n${more.join('')}`,
    };
    const { status, stdout } = run('check-data', from, '--texts', '../texts', '--answered');
    expect(status).toBe(0);
    const [before, listed] = stdout.split(
      '\nQueries of unanswered.yaml that these records may answer now; take out those that they do:\n',
    );
    expect(before).not.toContain('--answered');
    const lines = listed!.trimEnd().split('\n');
    expect(lines).toHaveLength(25);
    for (const line of lines) expect(line).toMatch(/^ {2}data\/unanswered\.yaml:\d+ \w+: “.+”, by [a-z-]+$/);
    expect(lines.slice(-2)).toEqual([
      '  data/unanswered.yaml:5 opening: “ngày mở cửa hải đăng là ngày nào”, by opening-day',
      expect.stringContaining('data/unanswered.yaml:3 weather: “hải đăng Mũi Sương”, by '),
    ]);
  });

  it('with --answered says so where there is no such query', () => {
    const none =
      '\nQueries of unanswered.yaml that a record with fewer than 30 ways to ask may answer now: none.\n';
    expect(run('check-data', sample(), '--answered')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(none),
    });
  });

  it('fails on a misquotation, and without the texts says that it could not look', () => {
    const found = run('check-data', misquoted(), '--texts', '../texts');
    expect(found.status).toBe(1);
    expect(found.stderr).toMatch(
      /^2 problems in the records:\n {2}data\/articles\/lighthouse-opens\.yaml:\d+ quotations/,
    );
    const unseen = run('check-data', misquoted());
    expect(unseen).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Texts: not checked/) });
  });

  it('looks by itself where the tests of the records do', () => {
    const from = sample();
    const { project, texts } = writeSample(from);
    const usual = resolve(project, usualTexts);
    cpSync(texts, usual, { recursive: true });
    const { stdout } = spawnSync(process.execPath, [resolve('src/cli/check-data.ts')], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(stdout).toContain(`checked against ${usualTexts}.\n`);
  });

  it('holds what it can against the texts that are there, and names the others', () => {
    const found = run('check-data', withoutOneText(), '--texts', '../texts');
    expect(found).toMatchObject({ status: 0, stderr: '' });
    expect(found.stdout).toContain('\nBut not what rests on texts that are not there: elsewhere.txt.\n');
    const wrong = run('check-data', withoutOneText(misquoted()), '--texts', '../texts');
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toMatch(/^2 problems in the records:\n {2}data\/articles\/lighthouse-opens\.yaml/);
  });

  it('refuses a folder that has none of the texts', () => {
    const { status, stderr } = run('check-data', sample(), '--texts', '.');
    expect(status).toBe(1);
    expect(stderr).toContain(
      'article.file: must be a file of ., which has no article’s text; there is no lighthouse.txt',
    );
  });

  it('does not refuse the folder of a draft’s text alone', () => {
    const from = withoutOneText();
    from.files[ARTICLE]!.article.published = '';
    const { status, stderr } = run('check-data', from, '--texts', '../texts');
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^1 problem in the records:\n {2}data\/articles\/lighthouse-opens\.yaml:\d+ article\.published: must not be empty\n$/,
    );
  });

  it.each([
    ['elsewhere', 'there is no folder elsewhere'],
    ['data/events.yaml', 'data/events.yaml is no folder'],
  ])('refuses a folder of texts that is none: %s', (path, why) => {
    const { status, stderr } = run('check-data', sample(), '--texts', path);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      new RegExp(`^--texts: ${RegExp.escape(why)}; give the one that holds the articles’ texts\\.\n`),
    );
  });
});

test.each([
  ['check-data', ['../texts'], 'npm run check-data -- [--texts FOLDER] [--answered]'],
  ['coverage', ['--text', '../texts'], 'npm run coverage -- [--texts FOLDER] [--article ID]'],
  ['export', ['foo'], 'npm run --silent export'],
] as const)('%s asked wrongly (%j) says how to ask, and shows no stack', (command, args, usage) => {
  const { status, stdout, stderr } = run(command, sample(), ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^(?:Unknown option|Unexpected argument) '[^']+'\.\n\n/);
  expect(stderr).toContain(`\n\n${usage}    `);
});

test.each(['ask', 'check-data', 'coverage', 'export', 'ingest', 'register', 'schema'] as const)(
  '%s --help says how to use it, does nothing else and ends with 0',
  (command) => {
    const { status, stdout, stderr } = run(command, sample(), '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    // What is typed, and what it does.
    expect(stdout).toMatch(new RegExp(`^npm run (--silent )?${command}.*[a-z]+ [a-z]+`));
    expect(stdout).toMatch(/(?: {4}|\n\n)\S/);
  },
);

describe('coverage', () => {
  it('prints each paragraph with what rests on it, and the reason for one left out', () => {
    const { status, stdout } = run('coverage', sample(), '--texts', '../texts');
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'lighthouse-opens: 4 of 4 paragraphs',
      '    1  summary',
      '    2  summary, figure closed-for-years, event opening-day',
      '    3  summary, quotation light-for-all, fact visitors-climb, person an-ha, term harbour-office',
      '    4  left out: A caption.',
      '100 %: a record rests on every paragraph, or a reason says why none does.',
      '',
    ]);
  });

  it('says of a headline that no record rests on that it is the title', () => {
    const from = sample();
    const { article } = from.files[ARTICLE]!;
    Object.assign(article, { titleBy: 'article' });
    article.title.vi = 'Ngọn hải đăng Mũi Sương mở cửa';
    article.summary[0]!.paragraphs = [2];
    const { status, stdout } = run('coverage', from, '--texts', '../texts');
    expect(status).toBe(0);
    expect(stdout).toContain('    1  title\n');
  });

  it('fails where a paragraph has nothing, and names it once more below so many lines', () => {
    const from = sample();
    from.files[ARTICLE]!.article.leftOut = [];
    const { status, stdout, stderr } = run('coverage', from, '--texts', '../texts');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        '1 paragraph without a record (lighthouse-opens: 4): record what it says, or give the reason under leftOut.\n',
    });
    expect(stdout).toContain('    4  NOTHING\n');
  });

  it('promises nothing of an article whose text is not there', () => {
    const { status, stdout } = run('coverage', withoutOneText(), '--texts', '../texts');
    expect(status).toBe(0);
    expect(stdout).toContain('elsewhere: 4 of 4 paragraphs named by the records (the text is not at hand)\n');
    expect(stdout).toMatch(
      /\nA record rests on every paragraph of the texts at hand, or a reason says why none does\.\n$/,
    );
  });

  it('tells of one article alone, where it is asked for it', () => {
    const both = withoutOneText();
    const { status, stdout } = run('coverage', both, '--texts', '../texts', '--article', 'lighthouse-opens');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^lighthouse-opens: 4 of 4 paragraphs\n/);
    expect(stdout).not.toContain('elsewhere');
    expect(stdout).toContain('\n100 %: a record rests on every paragraph, or a reason says why none does.\n');
    expect(run('coverage', both, '--texts', '../texts', '--article', 'none')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'There is no article none; --article is one of: elsewhere, lighthouse-opens.\n',
    });
  });

  it.runIf(process.platform !== 'win32')('takes a link that leads back to itself for no text', () => {
    const { project, texts } = writeSample(withoutOneText());
    symlinkSync('elsewhere.txt', join(texts, 'elsewhere.txt'));
    const args = [resolve('src/cli/coverage.ts'), '--texts', texts];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('(the text is not at hand)');
  });

  it('fails where the folder has none of the texts', () => {
    const { status, stdout, stderr } = run('coverage', sample(), '--texts', '.');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'There is no article’s text in .; --texts FOLDER says where they are.\n',
    });
    expect(stdout).not.toContain('nobody knows');
  });

  it('says without the texts that it cannot know', () => {
    const { status, stdout } = run('coverage', sample());
    expect(status).toBe(0);
    expect(stdout).toMatch(/Without the texts nobody knows/);
  });
});

const UNWRITTEN =
  'Not all of the output could be written (ENOSPC): make room for it, or write it elsewhere.\n';

test.runIf(existsSync('/dev/full')).each([
  ['ask', ['--json', 'an ha'], ''],
  ['ask', ['--stdin'], '{"id":1,"query":"an ha"}\n'],
  ['check-data', [], ''],
  ['coverage', [], ''],
  ['export', [], ''],
  ['schema', ['--help'], ''],
] as const)('%s %j fails where its output cannot be written, and says so once', (command, args, input) => {
  const { project } = writeSample(sample());
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [resolve(`src/cli/${command}.ts`), ...args], {
    cwd: project,
    encoding: 'utf8',
    input,
    stdio: ['pipe', full, 'pipe'],
  });
  closeSync(full);
  expect({ status, stderr }).toEqual({ status: 1, stderr: UNWRITTEN });
});

test.runIf(process.platform === 'linux')('export fails where only its beginning could be written', () => {
  const { project } = writeSample(sample());
  const command = `ulimit -f 1; '${process.execPath}' '${resolve('src/cli/export.ts')}' > all.json`;
  const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: project, encoding: 'utf8' });
  expect(() => JSON.parse(readFileSync(join(project, 'all.json'), 'utf8'))).toThrow(SyntaxError);
  expect({ status, stderr }).toEqual({ status: 1, stderr: UNWRITTEN.replace('ENOSPC', 'EFBIG') });
});

test('export writes into a file what it prints', () => {
  const { project } = writeSample(sample());
  writeFileSync(join(project, 'all.json'), '[]\n');
  const file = openSync(join(project, 'all.json'), 'a');
  spawnSync(process.execPath, [resolve('src/cli/export.ts')], {
    cwd: project,
    stdio: ['pipe', file, 'pipe'],
  });
  closeSync(file);
  expect(readFileSync(join(project, 'all.json'), 'utf8')).toBe(`[]\n${run('export', sample()).stdout}`);
});

test('ask prints what it finds', () => {
  const { status, stdout, stderr } = run('ask', sample(), '--json', '--kind', 'quote', 'an', 'ha');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ hits: [{ id: 'light-for-all' }], suggestions: [] });
});

test.runIf(process.platform !== 'win32')('ask ends without a word where its reader has read enough', () => {
  const { project } = writeSample(sample());
  const command = `'${process.execPath}' '${resolve('src/cli/ask.ts')}' --stdin | head -1`;
  const input = '{"id":1,"query":"đèn"}\n'.repeat(5_000);
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: project, encoding: 'utf8', input });
  expect(JSON.parse(stdout)).toMatchObject({ id: 1, hits: expect.any(Array) });
  expect(stderr).toBe('');
});

describe('export', () => {
  it('prints one JSON document that is the same each time', () => {
    const first = run('export', sample());
    expect(JSON.parse(first.stdout)).toMatchObject({
      version: 1,
      articles: [{ kind: 'article', id: 'lighthouse-opens' }],
      figures: [{ value: 40, sources: [{ article: 'lighthouse-opens', paragraph: 2 }] }],
      terms: [{ kind: 'term', type: 'organization' }],
    });
    expect(run('export', sample()).stdout).toBe(first.stdout);
  });

  it('prints no document of records that have problems', () => {
    const from = sample();
    from.files['people.yaml'][0]!.roles = [];
    const { status, stdout, stderr } = run('export', from);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /^1 problem in the records:\n {2}data\/people\.yaml:\d+ \[0\]\.roles: must have at least 1 ent/,
    );
  });
});

/** `npm run ask` as a script uses it: what it prints and its exit code. */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { answer, readArguments } from '../../src/cli/ask.ts';
import { UsageError } from '../../src/cli/usage.ts';
import { corpus } from '../real-corpus.ts';
import { search } from './real-search.ts';

/** What it prints, asked with these arguments. */
const printed = (...args: string[]) => answer(readArguments(args), corpus, () => search);

/** The process itself, which reads the records and builds the index anew; see test/corpus/commands.test.ts, too. */
function run(args: string[], input?: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/ask.ts', ...args], {
    encoding: 'utf8',
    input,
  });
  return { stdout, stderr, status };
}

test('a hit in JSON has its kind, its words and its source', () => {
  const { hits, suggestions } = JSON.parse(
    printed('--json', '--kind', 'quote', '--limit', '1', 'castro', 'máu'),
  );
  expect(suggestions).toEqual([]);
  expect(hits).toHaveLength(1);
  expect(hits[0]).toMatchObject({
    id: 'castro-blood',
    kind: 'quote',
    text: 'Vì Việt Nam, Cuba sẵn sàng hiến dâng cả máu của mình!',
    sources: [{ article: 'to-lam-un79-us-cuba-2024', file: '000_21c700affa075144.txt', paragraph: 20 }],
  });
});

test('lists the events of a day, intervals included; a day of one year only those of that year', () => {
  const idsOn = (day: string) =>
    JSON.parse(printed('--kind', 'event', '--on', day, '--json')).hits.map(({ id }: { id: string }) => id);
  expect(idsOn('12-02')).toContain('vn-cuba-relations');
  expect(idsOn('09-23')).toContain('summit-of-the-future');
  expect(idsOn('1960-12-02')).toEqual(['vn-cuba-relations']);
  expect(idsOn('2024-12-02')).toEqual([]);
});

test.each([
  ['2/12', '12-02'],
  ['--12-02', '12-02'],
  ['2 tháng 12', '12-02'],
  ['December 2', '12-02'],
  ['2/12/1960', '1960-12-02'],
  ['ngày 2-12-1960', '1960-12-02'],
  ['2 December 1960', '1960-12-02'],
  ['12-02', '12-02'],
  ['29/2/2024', '2024-02-29'],
])('reads the day %s as %s', (day, read) => {
  expect(readArguments([`--on=${day}`]).on?.toString()).toBe(read);
});

test.each(['12-2', '2-12', '2 - 12', '2-12-1960', '29/2/2023', '1960-02-30', '2', ''])(
  'takes no %s, of which nobody knows what it means',
  (day) => {
    expect(() => readArguments([`--on=${day}`])).toThrow(
      `--on is a day such as 12-02 or 1960-12-02 (month first), 2/12 (day first) or "2 December", not “${day}”.`,
    );
  },
);

test.each([
  ['fact', 'lòng tin chiến lược'],
  ['person', 'Tô Lâm'],
  ['term', 'ASEAN'],
])('looks among the records of each kind that a hit may have: %s', (kind, query) => {
  const { hits } = JSON.parse(printed('--json', '--kind', kind, query));
  expect(hits[0].kind).toBe(kind);
});

test('answers a line for a line, and goes on after a bad one', () => {
  const lines = [
    '{"id":"a","query":"Knapper"}',
    'not json',
    '{"id":"b"}',
    '{"id":7,"kind":"figure","query":"88 ty"}',
    '{"id":"c","query":"giá vàng hôm nay"}',
  ];
  const { stdout, status } = run(['--stdin'], `${lines.join('\n')}\n`);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(answers.map(({ id }) => id)).toEqual(['a', null, 'b', 7, 'c']);
  expect(answers[0].hits[0].id).toBe('knapper-future-together');
  expect(answers[1].error).toMatch(/^A line is JSON, \{"id", "kind"\?, "query"\}; this line is not JSON/);
  expect(answers[2].error).toContain('query');
  expect(answers[3].hits[0].id).toBe('us-trade-8m-2024');
  expect(answers[4].hits).toEqual([]);
});

test('takes a mark before its lines, and a text with another end of line in it', () => {
  const query = 'castro\u2028máu\u2029';
  const lines = `\uFEFF{"id":1,"query":"${query}"}\r\n\r\n{"id":"\u2028","query":"${query}"}`;
  const { stdout, status } = run(['--stdin', '--limit', '1'], lines);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(answers).toMatchObject([1, '\u2028'].map((id) => ({ id, hits: [{ id: 'castro-blood' }] })));
});

test.runIf(process.platform !== 'win32')('says that it cannot read its lines from a folder', () => {
  const folder = openSync(tmpdir(), 'r');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/ask.ts', '--stdin'], {
    encoding: 'utf8',
    stdio: [folder, 'pipe', 'pipe'],
  });
  closeSync(folder);
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: 'Standard input is a folder: give a file or a pipe. A line is JSON, {"id", "kind"?, "query"}.\n',
  });
});

test('asked for the words of somebody who is not quoted, says so, and answers a script with none', () => {
  expect(printed('Tô Lâm nói gì')).toMatch(
    /^Trong kho tư liệu của tôi không có lời nào của Tô Lâm\. Gợi ý, không phải câu trả lời:\n\n.*Bùi Thanh Sơn/,
  );
  const { hits, unquoted } = JSON.parse(printed('--json', '--lang', 'en', 'what did To Lam say'));
  expect(hits).toEqual([]);
  expect(unquoted).toBe('to-lam');
});

test.each([
  [['--kind', 'poem', 'x'], '--kind'],
  [['--limit', '0', 'x'], '--limit'],
  [['--lang', 'fr', 'x'], '--lang'],
  [['--on', '12-02', '--kind', 'quote'], '--on'],
  [['--on', '30-02'], '--on is a day such as 12-02'],
  [['--unknown'], '--unknown'],
  [[], 'look for'],
])('asked wrongly (%j), says what would be right', (args, word) => {
  expect(() => readArguments(args)).toThrow(UsageError);
  expect(() => readArguments(args)).toThrow(word);
});

test('asked wrongly, it exits with 2 after a sentence and the usage', () => {
  const { stderr, status, stdout } = run(['--on', '30-02']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^--on is a day such as 12-02 .*\n\nnpm run --silent ask/);
  expect(stdout).toBe('');
});

test('says in the language asked for that nothing was found, and marks what is near', () => {
  expect(printed('giá vàng hôm nay')).toMatch(/^Không tìm thấy\./);
  expect(printed('--lang', 'en', 'gold price today')).toMatch(/^Nothing found\./);
});

test('explains the order when asked', () => {
  expect(printed('--explain', '--limit', '1', 'Knapper')).toContain('knapper');
});

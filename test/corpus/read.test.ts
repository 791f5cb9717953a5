import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFiles } from '../../src/corpus/parse.ts';
import { ARTICLE, sample, writeSample } from './sample.ts';

it('an editor’s backup of an article’s file is none', () => {
  const { data } = writeSample(sample());
  writeFileSync(join(data, `${ARTICLE}~`), 'Half a record');
  const { articles, problems } = parseFiles(data);
  expect([articles.length, problems]).toEqual([1, []]);
});

describe('a file that is no YAML', () => {
  function problemsOf(events: string | Buffer) {
    const { data } = writeSample(sample());
    writeFileSync(join(data, 'events.yaml'), events);
    return parseFiles(data).problems;
  }

  it('is told with the line of the mistake', () => {
    expect(problemsOf('- id: a\n  title: { vi: x\n- id: b\n')).toContainEqual(
      expect.objectContaining({
        file: 'data/events.yaml',
        line: 3,
        message: expect.stringContaining('valid YAML'),
      }),
    );
  });

  it('is refused for a key that stands twice', () => {
    expect(problemsOf('- id: a\n  id: b\n')[0]).toMatchObject({
      line: 2,
      message: expect.stringMatching(/unique/),
    });
  });

  it('is refused for a second document, by what makes it one', () => {
    expect(problemsOf('- id: a\n---\n- id: b\n')).toEqual([
      expect.objectContaining({ line: 2, message: 'must have no line ---, which begins another document' }),
    ]);
  });

  it.each([
    '- vi: Hội nghị: khai mạc\n',
    '- vi: "Đồng minh" chiến lược\n',
    '- vi: @ý\n',
    '- { vi: Hội: ý }\n',
  ])('is told how to write a text that it takes for its own signs: %j', (events) => {
    expect(problemsOf(events)[0]).toMatchObject({
      line: 1,
      message: expect.stringMatching(/^must be valid YAML: .+; a text that has “: ” .+ quotation marks/),
    });
  });

  it.each(['- id: a\n   kind: b\n  title: c\n  note: d\n', '- id: a\n - kind: b\n  title: c\n  note: d\n'])(
    'is told once that a line is indented otherwise, and not of each that follows: %j',
    (events) => {
      expect(problemsOf(events)).toEqual([
        expect.objectContaining({ message: expect.stringContaining('must be indented alike') }),
      ]);
    },
  );

  it.each([
    ['- id: a\n  vi: Hội nghị #5 khai mạc\n', 'must not end before a #'],
    ['- id: a\n  vi: ! Hỡi đồng bào\n', 'must not begin with !'],
  ])('is refused where it would lose a part of a text: %j', (events, lost) => {
    expect(problemsOf(events)).toContainEqual(
      expect.objectContaining({ line: 2, message: expect.stringContaining(lost) }),
    );
  });

  it('may have comments on lines of their own, and a # within a text in quotation marks or a block', () => {
    expect(problemsOf('# a\n[]\n# b\n')).toEqual([]);
    const { data } = writeSample(sample());
    writeFileSync(
      join(data, 'questions.yaml'),
      '# of the tower\nlighthouse-opens: | # one a line\n  toà #5\n',
    );
    expect(parseFiles(data).problems).toEqual([]);
  });

  it('is refused for a tab', () => {
    expect(problemsOf('- id: a\t# note\n')).toContainEqual(
      expect.objectContaining({ line: 1, message: 'must not contain a tab; use spaces' }),
    );
  });

  it.each(['- id: a\n  title: *đậm*\n', 'a: &a [*b]\n', '- id: a\n- *nobody\n'])(
    'is told where a value begins with an asterisk: %j',
    (events) => {
      expect(problemsOf(events)[0]).toMatchObject({
        file: 'data/events.yaml',
        message: expect.stringContaining('needs quotation marks'),
      });
    },
  );

  it('is told on the line of the alias, not on one that only has an asterisk', () => {
    expect(problemsOf('# ids: *none\n- id: a\n  title: "Ngày - *mở*"\n  kind: *x\n')[0]).toMatchObject({
      line: 4,
    });
  });

  it('is read past the mark that some editors put at its start', () => {
    expect(problemsOf('\ufeff[]\n')).toEqual([]);
  });

  it('is refused in another encoding, whose accents would be published as question marks', () => {
    expect(problemsOf(Buffer.from('- id: a\n  title: { vi: Ph\u00e1p, en: x }\n', 'latin1'))).toEqual([
      {
        file: 'data/events.yaml',
        field: '',
        message: 'must be UTF-8 text: save it again with that encoding',
      },
    ]);
  });

  it('is none where the folder of the articles is a file', () => {
    const { data } = writeSample(sample());
    rmSync(join(data, 'articles'), { recursive: true });
    writeFileSync(join(data, 'articles'), '');
    expect(parseFiles(data).articles).toEqual([]);
  });

  it.each(['zz.yml', 'zz.yaml.txt', 'zz.YAML'])('is not left out in silence as %s', (name) => {
    const { data } = writeSample(sample());
    writeFileSync(join(data, 'articles', name), '');
    writeFileSync(join(data, 'articles', 'zz.yaml~'), '');
    expect(parseFiles(data).problems).toEqual([
      {
        file: `data/articles/${name}`,
        field: '',
        message: 'must have a name that ends in .yaml, or it is not read',
      },
    ]);
  });

  it('is told where a folder bears its name', () => {
    const { data } = writeSample(sample());
    mkdirSync(join(data, 'articles', 'zz.yaml'));
    expect(parseFiles(data).problems).toMatchObject([
      { file: 'data/articles/zz.yaml', message: expect.stringContaining('must be a file') },
    ]);
  });

  it('is told when it is missing', () => {
    const { data } = writeSample(sample());
    rmSync(join(data, 'events.yaml'));
    expect(parseFiles(data).problems).toMatchObject([{ file: 'data/events.yaml', message: 'is missing' }]);
  });
});

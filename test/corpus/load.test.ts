import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorpusError, describeProblem } from '../../src/corpus/check/problem.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { parseFiles } from '../../src/corpus/parse.ts';
import type { Corpus } from '../../src/corpus/schema.ts';
import { corpusSample } from './arbitraries.ts';
import { places, problemsAfter } from './check/problems.ts';
import { ARTICLE, type Sample, sample, writeSample } from './sample.ts';

function load(from: Sample): Corpus {
  return loadCorpus(writeSample(from).data);
}

describe('loadCorpus', () => {
  it('gives a record its article and, first among its sources, its own paragraph', () => {
    const from = sample();
    from.files[ARTICLE]!.facts![0]!.also = [{ article: 'lighthouse-opens', paragraph: 1 }];
    const corpus = load(from);
    expect(corpus.facts[0]).toMatchObject({
      kind: 'fact',
      article: 'lighthouse-opens',
      sources: [
        { article: 'lighthouse-opens', paragraph: 3 },
        { article: 'lighthouse-opens', paragraph: 1 },
      ],
    });
  });

  it('keeps what an event or term is under `type`, as `kind` tells the records apart', () => {
    const { events, terms } = load(sample());
    expect([events[0], terms[0]]).toMatchObject([
      { kind: 'event', type: 'other' },
      { kind: 'term', type: 'organization' },
    ]);
  });

  it('gets a record by its id, and all in the order of the files', () => {
    const corpus = load(sample());
    expect(corpus.get('an-ha')).toMatchObject({ kind: 'person', name: 'An Hạ' });
    expect(corpus.get('nobody')).toBeUndefined();
    expect(corpus.all().map(({ kind }) => kind)).toEqual([
      'article',
      'quotation',
      'figure',
      'fact',
      'event',
      'person',
      'term',
    ]);
  });

  it('loads every valid corpus, and finds each record again', () => {
    fc.assert(
      fc.property(corpusSample, (made) => {
        expect(problemsAfter(() => {}, made)).toEqual([]);
        const corpus = load(made);
        for (const record of corpus.all()) expect(corpus.get(record.id)).toBe(record);
        expect(corpus.quotations.map(({ text }) => text)).toEqual(
          made.files['articles/made.yaml']!.quotations!.map(({ text }) => text),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('tells all problems of all files at once, each with its line', () => {
    const from = sample();
    from.files[ARTICLE]!.figures![0]!.asOf = '2019-02-30';
    Object.assign(from.files['people.yaml'][0]!, { nickname: 'Hạ' });
    from.files['terms.yaml'][0]!.sources = [];
    const error = catchError(() => load(from));
    expect(error.problems).toHaveLength(3);
    expect(error.message.split('\n')).toEqual([
      '3 problems in the records:',
      expect.stringMatching(
        /^ {2}data\/articles\/lighthouse-opens\.yaml:\d+ figures\[0\]\.asOf: must be an EDTF date/,
      ),
      expect.stringMatching(/^ {2}data\/people\.yaml:\d+ \[0\]\.nickname: is not a field/),
      expect.stringMatching(/^ {2}data\/terms\.yaml:\d+ \[0\]\.sources: must have at least 1 entry/),
    ]);
  });
});

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

  it('does not make the references to what it holds seem wrong', () => {
    const { data } = writeSample(sample());
    writeFileSync(join(data, 'people.yaml'), '- id: [');
    const error = catchError(() => loadCorpus(data));
    expect(new Set(error.problems.map(({ file }) => file))).toEqual(new Set(['data/people.yaml']));
  });

  it('is told when it is missing', () => {
    const { data } = writeSample(sample());
    rmSync(join(data, 'events.yaml'));
    expect(parseFiles(data).problems).toMatchObject([{ file: 'data/events.yaml', message: 'is missing' }]);
  });
});

describe('a record can do nothing but say something', () => {
  const problemsWith = (spoil: (from: Sample) => void) =>
    problemsAfter(spoil).map((problem) => describeProblem(problem));

  it.each([
    ['a mark of direction', 'Lễ ký \u202egro.live'],
    ['a zero-width mark', 'Lễ\u200b ký'],
    ['a code for the terminal', 'Lễ ký \u001b]0;x\u0007'],
    ['a filler', 'Lễ \u3164ký'],
    ['a variation selector', 'Lễ ký\ufe0f'],
    ['a line break', 'Lễ\n::error::ký'],
  ])('a text does not hold %s, nor does the problem told of it', (_, title) => {
    const problems = problemsWith((from) => {
      from.files['events.yaml'][0]!.title.vi = title;
    });
    expect(problems).toEqual([expect.stringMatching(/\[0\]\.title\.vi: must be one line/)]);
    const strange = problemsWith((from) => Object.assign(from.files['events.yaml'][0]!, { [title]: 'x' }));
    expect(strange.join()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('a text is no longer than Discord shows', () => {
    const problems = problemsWith((from) => {
      from.files['events.yaml'][0]!.title.vi = 'x'.repeat(4097);
    });
    expect(problems).toEqual([expect.stringContaining('4096')]);
  });

  it.each([
    'javascript:alert(1)',
    'https://a.example/[b](https://evil.example)',
    'https://a.example/ https://b.example',
    'https://a.example/\u202eb',
    'https://reuters.com@evil.example/',
    `https://a.example/${'x'.repeat(3000)}`,
  ])('an address leads to one place on the web: %s', (url) => {
    const problems = problemsWith((from) => {
      const source = { outside: { vi: 'Sổ trực', en: 'The log' }, url };
      from.files['terms.yaml'][0]!.sources = [source];
    });
    expect(problems.join('\n')).toMatch(/^data\/terms\.yaml:\d+ \[0\]\.sources/);
  });

  it('a file name is no longer than a file system takes', () => {
    const problems = problemsWith((from) => {
      from.files[ARTICLE]!.article.file = 'a'.repeat(300);
    });
    expect(problems).toEqual([expect.stringMatching(/article\.file: .*255/)]);
  });

  it.each(['../../etc/hostname', '/dev/zero', '..', 'a/b.txt', 'a\\b.txt'])(
    'the text of an article is a file of the folder, and no other: %s',
    (file) => {
      const problems = problemsWith((from) => {
        from.files[ARTICLE]!.article.file = file;
      });
      expect(problems).toEqual([expect.stringMatching(/article\.file: must be the name of a file/)]);
    },
  );
});

describe('a single mistake in a generated corpus', () => {
  it('is refused at a key that was dropped', () => {
    fc.assert(
      fc.property(corpusSample, fc.nat(), (made, pick) => {
        const spots = nodesOf(made).flatMap(({ file, path, node }) =>
          Object.keys(node)
            .filter((key) => node[key] !== undefined && isRequired(key, node))
            .map((key) => ({ file, path, node, key })),
        );
        const { file, path, node, key } = spots[pick % spots.length]!;
        const problems = problemsAfter(() => delete node[key], made);
        expect(places(problems)).toContain(`data/${file} ${fieldName([...path, key])}`);
      }),
    );
  });

  it('is refused at a key that was added', () => {
    fc.assert(
      fc.property(corpusSample, fc.nat(), (made, pick) => {
        // Topics of unanswered queries may have any name.
        const spots = nodesOf(made).filter(({ file }) => file !== 'unanswered.yaml');
        const { file, path, node } = spots[pick % spots.length]!;
        const problems = problemsAfter(() => Object.assign(node, { colour: 'red' }), made);
        expect(places(problems)).toContain(`data/${file} ${fieldName([...path, 'colour'])}`);
      }),
    );
  });

  it('is refused at a date that does not exist', () => {
    fc.assert(
      fc.property(
        corpusSample,
        fc.nat(),
        fc.constantFrom('2023-02-29', '2023-13', '5/2023', ''),
        (made, pick, date) => {
          const spots = nodesOf(made).flatMap(({ file, path, node }) =>
            ['date', 'published', 'period', 'asOf']
              .filter((key) => typeof node[key] === 'string')
              .map((key) => ({ file, path, node, key })),
          );
          const { file, path, node, key } = spots[pick % spots.length]!;
          const problems = problemsAfter(() => Object.assign(node, { [key]: date }), made);
          expect(places(problems)).toContain(`data/${file} ${fieldName([...path, key])}`);
        },
      ),
    );
  });

  it('is refused at a quotation with one character changed', () => {
    fc.assert(
      fc.property(corpusSample, fc.nat(), fc.nat(), (made, pick, at) => {
        const quotations = made.files['articles/made.yaml']!.quotations!;
        const i = pick % quotations.length;
        const quotation = quotations[i]!;
        const characters = [...quotation.text];
        characters[at % characters.length] = 'Ж';
        const problems = problemsAfter(() => Object.assign(quotation, { text: characters.join('') }), made);
        expect(places(problems)).toContain(`data/articles/made.yaml quotations[${i}].text`);
      }),
    );
  });
});

type Node = Record<string, unknown>;
interface NodePlace {
  file: string;
  path: (string | number)[];
  node: Node;
}

/** Every record and part of a record, with where it stands. */
function nodesOf({ files }: Sample): NodePlace[] {
  function below(file: string, path: NodePlace['path'], value: unknown): NodePlace[] {
    if (typeof value !== 'object' || value === null) return [];
    const inner = Array.isArray(value)
      ? value.flatMap((item, i) => below(file, [...path, i], item))
      : Object.entries(value).flatMap(([key, item]) => below(file, [...path, key], item));
    return Array.isArray(value) ? inner : [{ file, path, node: value as Node }, ...inner];
  }
  return Object.entries(files).flatMap(([file, value]) => below(file, [], value));
}

/** Of the fields that the generator writes. A period or asOf is asked for at the figure as a whole. */
function isRequired(key: string, node: Node): boolean {
  const optional = [
    'quotations',
    'figures',
    'facts',
    'note',
    'planned',
    'unit',
    'period',
    'asOf',
    'spellings',
  ];
  if (optional.includes(key)) return false;
  if (key === 'date') return 'sources' in node;
  return key !== 'speaker' || node.wording === 'verbatim';
}

function fieldName(path: NodePlace['path']): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name ? `${name}.${key}` : key;
  }, '');
}

function catchError(run: () => unknown): CorpusError {
  try {
    run();
  } catch (error) {
    if (error instanceof CorpusError) return error;
    throw error;
  }
  throw new Error('no error was thrown');
}

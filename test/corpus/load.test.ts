import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorpusError, describeProblem } from '../../src/corpus/check/problem.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
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

  it('of a file that is no YAML the references to what it holds do not seem wrong', () => {
    const { data } = writeSample(sample());
    writeFileSync(join(data, 'people.yaml'), '- id: [');
    const error = catchError(() => loadCorpus(data));
    expect(new Set(error.problems.map(({ file }) => file))).toEqual(new Set(['data/people.yaml']));
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

  it('of an address that is none, no more is said than that', () => {
    const problems = problemsWith((from) => {
      from.files['terms.yaml'][0]!.sources = [{ outside: { vi: 'Sổ', en: 'Log' }, url: 'htp://a.example/' }];
    });
    expect(problems).toEqual([expect.stringMatching(/must be an address: https:\/\/…$/)]);
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

/** Answers from the terminal, and for scripts, from the same index as the bot. */
import { fstatSync } from 'node:fs';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { parseDay } from '../corpus/days.ts';
import { eventsOn } from '../corpus/on-this-day.ts';
import type { Corpus, Kind } from '../corpus/schema.ts';
import type { Lang } from '../lang.ts';
import { createSearch } from '../search/index.ts';
import type { Hit, Search } from '../search/search.ts';
import { words } from '../words.ts';
import { describe, kindNames, type PrintedHit, printHit } from './ask-record.ts';
import { loadData } from './load-data.ts';
import { endUnprinted, print } from './print.ts';
import { argumentsOrExit, parseArguments, UsageError } from './usage.ts';

/** Those that hits have, and `search` for all of them. */
const kindName = z.enum(['search', ...Object.values(kindNames)]);
type KindName = z.infer<typeof kindName>;
/** A line of standard input. Other fields are let through: a script may carry its own. */
const line = z.object({
  id: z.union([z.string(), z.number()]),
  kind: kindName.optional(),
  query: z.string(),
});

type Day = Temporal.PlainMonthDay | Temporal.PlainDate;

interface Options {
  kind: KindName;
  limit: number;
  lang: Lang;
  json: boolean;
  explain: boolean;
  on?: Day;
}

interface Asked extends Options {
  query: string;
  stdin: boolean;
}

/** What `--stdin` takes. */
const LINE = 'A line is JSON, {"id", "kind"?, "query"}';

interface Answer {
  hits: PrintedHit[];
  suggestions: PrintedHit[];
  /** As the search says it: whose words are asked for and not recorded. */
  unquoted?: string;
}

const USAGE = `npm run --silent ask -- [--kind KIND] [--limit N] [--lang vi|en] [--json] [--explain] "query"
npm run --silent ask -- --kind event --on DAY [--json]
npm run --silent ask -- --stdin    JSON lines: one {"id","kind"?,"query"} a line in, one answer a line out

KIND    ${kindName.options.join(', ')}; by default search, which is all of them
DAY     12-02 or 1960-12-02, the month first; 2/12 or 2/12/1960, the day first; or in words: "2 tháng 12", "2 December"

Exits with 0 also when nothing is found, with 2 when its arguments are wrong.`;

if (import.meta.main) await main(argumentsOrExit(USAGE, readArguments));

async function main(asked: Asked): Promise<void> {
  // Node reads nothing from one, and says nothing.
  if (asked.stdin && fstatSync(process.stdin.fd).isDirectory()) {
    console.error(`Standard input is a folder: give a file or a pipe. ${LINE}.`);
    process.exit(1);
  }
  const corpus = loadData();
  if (asked.stdin) return answerLines(createSearch(corpus), corpus, asked);
  print(answer(asked, corpus, () => createSearch(corpus)));
}

/** What is printed for a query or a day; a day needs no search. */
export function answer(asked: Asked, corpus: Corpus, search: () => Search): string {
  const { query, on, json, lang } = asked;
  const found = on === undefined ? ask(query, asked, search(), corpus) : onDay(on, corpus, asked);
  return json ? JSON.stringify(found, null, 2) : asText(found, { corpus, lang });
}

/** @throws UsageError */
export function readArguments(args: string[]): Asked {
  const { values, positionals } = parse(args);
  const kind = kindName.safeParse(values.kind ?? (values.on === undefined ? 'search' : 'event'));
  if (!kind.success) {
    throw new UsageError(`--kind is one of ${kindName.options.join(', ')}, not “${values.kind}”.`);
  }
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new UsageError(`--limit is a whole number from 1 on, not “${values.limit}”.`);
  }
  const { lang } = values;
  if (lang !== 'vi' && lang !== 'en') throw new UsageError(`--lang is vi or en, not “${lang}”.`);
  const query = positionals.join(' ');
  const { on, stdin, json, explain } = values;
  if (on !== undefined && kind.data !== 'event')
    throw new UsageError('--on lists events: use it with --kind event.');
  const ways = [on !== undefined, stdin, query.trim() !== ''].filter(Boolean).length;
  if (ways === 0) throw new UsageError('Say what to look for, for example: npm run ask -- "castro máu"');
  if (ways > 1) throw new UsageError('Give one of the three: a query, --on with a day, or --stdin.');
  const day = on === undefined ? undefined : readDay(on);
  return { kind: kind.data, limit, lang, json, explain, on: day, query, stdin };
}

function parse(args: string[]) {
  return parseArguments({
    args,
    allowPositionals: true,
    options: {
      kind: { type: 'string' },
      limit: { type: 'string', default: '10' },
      lang: { type: 'string', default: 'vi' },
      on: { type: 'string' },
      json: { type: 'boolean', default: false },
      stdin: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
    },
  });
}

function ask(query: string, options: Options, search: Search, corpus: Corpus): Answer {
  const { kind, limit, explain } = options;
  const { hits, suggestions, ...rest } = search.search(query, { kinds: kindsNamed(kind), limit, explain });
  const printed = ({ id, score, explanation }: Hit): PrintedHit => {
    const record = corpus.get(id);
    if (record === undefined) throw new Error(`the index holds ${id}, the corpus does not`);
    return { ...printHit(record, score, { corpus, ...options }), ...(explanation ? { explanation } : {}) };
  };
  return { hits: hits.map(printed), suggestions: suggestions.map(printed), ...rest };
}

function kindsNamed(name: KindName): Kind[] | undefined {
  if (name === 'search') return undefined;
  return (Object.keys(kindNames) as Kind[]).filter((kind) => kindNames[kind] === name);
}

/** The events of a day of every year, or of that very day. */
function onDay(on: Day, corpus: Corpus, options: Options): Answer {
  const found =
    on instanceof Temporal.PlainDate
      ? eventsOn(corpus, on).filter(({ years }) => years === 0)
      : eventsOn(corpus, on);
  const hits = found.slice(0, options.limit).map(({ event }) => printHit(event, 1, { corpus, ...options }));
  return { hits, suggestions: [] };
}

/**
 * `12-02` and `1960-12-02` with the month first, as in ISO 8601; else as /on-this-day reads a day, but for other numbers with hyphens,
 * which it reads day first: beside `12-02` nobody would know what `12-2` means.
 */
function readDay(on: string): Day {
  const text = on.trim().replace(/^\d\d-\d\d$/, '--$&');
  const day = /^\d\d?\s?-/.test(text) ? null : parseDay(text, Temporal.Now.plainDateISO());
  const [year] = /^\d{4}|\d{4}$/.exec(text) ?? [];
  const isThere = day !== null && (year === undefined || hasDay(Number(year), day));
  if (!isThere) {
    throw new UsageError(
      `--on is a day such as 12-02 or 1960-12-02 (month first), 2/12 (day first) or "2 December", not “${on}”.`,
    );
  }
  return year === undefined ? day : day.toPlainDate({ year: Number(year) });
}

/** 29 February is no day of a common year. */
function hasDay(year: number, day: Temporal.PlainMonthDay): boolean {
  return day.toPlainDate({ year }).day === day.day;
}

/** A bad line gets an answer too, and the run goes on. */
async function answerLines(search: Search, corpus: Corpus, options: Options): Promise<void> {
  // Whoever reads the answers may have read enough (`| head -1`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') endUnprinted(error);
    process.exit(0);
  });
  for await (const text of linesOf(process.stdin)) {
    if (text.trim() === '') continue;
    print(JSON.stringify(answerLine(text, search, corpus, options)));
  }
}

/** As JSON lines end: node:readline also takes U+2028 for an end, which JSON allows within a text. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = '';
  // It leaves out the mark that a Windows editor may begin a file with.
  for await (const chunk of Readable.toWeb(input).pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  yield rest;
}

function answerLine(text: string, search: Search, corpus: Corpus, options: Options): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { id: null, error: `${LINE}; this line is not JSON: ${error.message}` };
  }
  const read = line.safeParse(value);
  if (!read.success) {
    const { id = null } = z.object({ id: z.unknown() }).partial().catch({}).parse(value);
    return {
      id,
      error: `${LINE}: ${z.prettifyError(read.error).replaceAll('\n', ' ')}`,
    };
  }
  const { id, kind = options.kind, query } = read.data;
  return { id, ...ask(query, { ...options, kind }, search, corpus) };
}

function asText({ hits, suggestions, unquoted }: Answer, printing: { corpus: Corpus; lang: Lang }): string {
  const w = words[printing.lang];
  const describeAll = (printed: PrintedHit[]) =>
    printed.map((hit) => [describe(printing.corpus.get(hit.id)!, printing), ...why(hit)].join('\n'));
  const silent = printing.corpus.people.find(({ id }) => id === unquoted);
  if (hits.length > 0 && silent === undefined) return describeAll(hits).join('\n\n');
  const nothing = silent === undefined ? `${w.nothingFound}.` : w.noWordsOf(silent.name);
  const near = [...hits, ...suggestions];
  if (near.length === 0) return nothing;
  return [`${nothing} ${w.suggestions}`, ...describeAll(near)].join('\n\n');
}

function why({ score, explanation }: PrintedHit): string[] {
  return explanation === undefined ? [] : [`  = ${score}`, ...explanation.map((reason) => `    ${reason}`)];
}

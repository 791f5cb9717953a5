/**
 * The labelled queries, all checked: queries.yaml, with the rule that splits it in two halves; tuning.yaml; and fresh.yaml.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Kind } from '../../src/corpus/schema.ts';
import { remembering } from '../../src/remembering.ts';

/** Every style in which people type, and `absent`: what the corpus does not hold. */
export const styles = [
  'accented',
  'unaccented',
  'tones',
  'typos',
  'input-method',
  'word-order',
  'begun-word',
  'abbreviation',
  'other-language',
  'question',
  'name-part',
  'year',
  'date',
  'absent',
] as const;

export type Style = (typeof styles)[number];
export type Half = 'tuning' | 'report';
export type Part = Half | 'fresh';

export interface LabelledQuery {
  style: Style;
  query: string;
  /** The kind that the asker chose, where a command asks for one. */
  kind?: Kind;
  /** Every record that answers it rightly; none for `absent`. */
  ids: string[];
}

const kind = z.enum(['article', 'quotation', 'figure', 'fact', 'event', 'person', 'term']);
const query = z.string().refine((value) => value.trim() === value && value !== '', 'must be trimmed text');
const present = z.strictObject({ query, kind: kind.optional(), ids: z.array(z.string()).min(1) });
const absent = z.strictObject({ query, kind: kind.optional() });

/**
 * The labelled queries of both halves, in the order of the file.
 * @throws ZodError naming the style, the entry and the field that is wrong.
 */
export function loadQueries(): readonly LabelledQuery[] {
  return read('queries.yaml');
}

/**
 * What the search is tuned on: the tuning half, and the queries of tuning.yaml, which were fresh once; what its published
 * figures are about: the report half; and fresh queries, which nothing is tuned on and which are asked for those figures only.
 * @throws ZodError naming the style, the entry and the field that is wrong.
 */
export function labelsOf(part: Part): readonly LabelledQuery[] {
  if (part === 'fresh') return read('fresh.yaml');
  const half = loadQueries().filter(({ query }) => halfOf(query) === part);
  return part === 'tuning' ? [...half, ...read('tuning.yaml')] : half;
}

const read = remembering((name): readonly LabelledQuery[] => {
  const file = new URL(name, import.meta.url);
  const sections = z
    .record(z.enum(styles), z.array(z.union([present, absent])))
    .parse(parse(readFileSync(file, 'utf8')));
  return styles.flatMap((style): LabelledQuery[] =>
    style === 'absent'
      ? z
          .array(absent)
          .parse(sections[style])
          .map((entry) => ({ style, ids: [], ...entry }))
      : z
          .array(present)
          .parse(sections[style])
          .map((entry) => ({ style, ...entry })),
  );
});

/**
 * The half a query belongs to: FNV-1a (32 bits) over the UTF-8 bytes of its NFC text, even for tuning, odd for
 * report. The text alone decides, so adding a query moves no other.
 */
export function halfOf(text: string): Half {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text.normalize('NFC'))) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash & 1) === 0 ? 'tuning' : 'report';
}

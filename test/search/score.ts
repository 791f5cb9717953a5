/** How well a search answers the labelled queries. Knows nothing of the search but its answers. */
import type { Kind } from '../../src/corpus/schema.ts';
import type { LabelledQuery } from './queries.ts';

export interface Asking {
  kinds?: readonly Kind[];
  typing: boolean;
  limit: number;
}

/** A search as the scoring sees it: ids, best first; none when it has no answer. */
export type Ask = (query: string, asking: Asking) => string[] | Promise<string[]>;

export interface Outcome {
  label: LabelledQuery;
  /** Ids that were answered, best first. */
  answers: string[];
  /** Place of the first right one, from 1; 0 when it is not among the answers. */
  rank: number;
}

export interface Score {
  present: number;
  absent: number;
  /** Shares from 0 to 1 of the present queries; NaN when there are none. */
  hit1: number;
  hit3: number;
  /** Mean of 1 / rank over the first ten answers. */
  mrr: number;
  /** Share of the absent queries that were answered although nothing answers them. */
  falseAnswers: number;
}

const answersLookedAt = 10;

/** Asks every query, one after another. `typing` asks as autocomplete does: the last word may be half typed. */
export async function askAll(ask: Ask, labels: readonly LabelledQuery[], typing = false): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const label of labels) {
    const kinds = label.kind === undefined ? undefined : [label.kind];
    const answers = await ask(label.query, { kinds, typing, limit: answersLookedAt });
    const rank = answers.slice(0, answersLookedAt).findIndex((id) => label.ids.includes(id)) + 1;
    outcomes.push({ label, answers, rank });
  }
  return outcomes;
}

/** Sums outcomes up. */
export function score(outcomes: readonly Outcome[]): Score {
  const present = outcomes.filter(({ label }) => label.style !== 'absent');
  const absent = outcomes.filter(({ label }) => label.style === 'absent');
  const share = (of: readonly Outcome[], that: (outcome: Outcome) => boolean) =>
    of.filter(that).length / of.length;
  return {
    present: present.length,
    absent: absent.length,
    hit1: share(present, ({ rank }) => rank === 1),
    hit3: share(present, ({ rank }) => rank >= 1 && rank <= 3),
    mrr: present.reduce((sum, { rank }) => sum + (rank === 0 ? 0 : 1 / rank), 0) / present.length,
    falseAnswers: share(absent, ({ answers }) => answers.length > 0),
  };
}

/** Whether an outcome is the wanted one: the right record first, or silence where there is none. */
export function isRight({ label, answers, rank }: Outcome): boolean {
  return label.style === 'absent' ? answers.length === 0 : rank === 1;
}

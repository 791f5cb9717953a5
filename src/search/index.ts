/** Search over the corpus: read the query, find candidates, look closely, keep what answers. See README.md. */
import type { Corpus } from '../corpus/schema.ts';
import { createCandidates } from './candidates.ts';
import { documentsOf, synonymsOf } from './documents.ts';
import { answersAmong, heldShare } from './gate.ts';
import { look } from './head.ts';
import { createNearWords } from './near-words.ts';
import { buildIndex, kindOrder } from './postings.ts';
import { type Query, readQuery } from './query.ts';
import { createExaminer, type Match } from './rank.ts';
import type { Hit, Search, SearchDocument, SearchOptions } from './search.ts';
import { createSynonyms } from './synonyms.ts';

export { documentsOf, synonymsOf };

/** Most records that fuse.js compares. */
const headSize = 24;
const maxSuggestions = 3;

/** Search over all records of the corpus. */
export function createSearch(corpus: Corpus): Search {
  return buildSearch(documentsOf(corpus), synonymsOf(corpus));
}

/** Search over any records; each group of `synonyms` is one thing under several names. */
export function buildSearch(
  documents: Iterable<SearchDocument>,
  synonyms: readonly (readonly string[])[],
): Search {
  const index = buildIndex(documents);
  const reader = { index, near: createNearWords(index.vocabulary), synonyms: createSynonyms(synonyms) };
  const candidates = createCandidates(index);
  const prepare = createExaminer(index);

  return {
    search(raw, { kinds, limit = 10, typing = false, explain = false }: SearchOptions = {}) {
      const query = readQuery(reader, raw, { typing, guess: true });
      if (query.words.length === 0) return { hits: [], suggestions: [] };
      const examine = prepare(query);
      const matches: Match[] = [];
      for (const record of candidates(query)) {
        if (!kinds || kinds.includes(kindOrder[index.kinds[record]!]!)) matches.push(examine(record));
      }
      matches.sort(better);
      const found = answersAmong(query, matches);
      if (found.length > 0) {
        const best = found.slice(0, Math.max(limit, headSize));
        return { hits: head(query, best, typing, explain).slice(0, limit), suggestions: [] };
      }
      return { hits: [], suggestions: head(query, matches.slice(0, maxSuggestions), typing, explain) };
    },
  };

  function head(query: Query, matches: Match[], typing: boolean, explain: boolean): Hit[] {
    const most = query.words.reduce((sum, { surprise }) => sum + surprise, 8);
    const hits = matches.map((match, i) => {
      const title = index.titles[match.record]!;
      const looked = typing ? undefined : i < headSize ? look(query.text, title) : undefined;
      const hit: Hit = {
        id: index.ids[match.record]!,
        title,
        kind: kindOrder[index.kinds[match.record]!]!,
        score: Math.max(0, Math.min(1, match.score / most)) * 0.995 + 0.005 * (looked?.likeness ?? 0),
        ranges: looked?.ranges ?? [],
      };
      if (explain) hit.explanation = explanationOf(query, match, looked?.likeness ?? 0);
      return { hit, order: match.record };
    });
    hits.sort((a, b) => b.hit.score - a.hit.score || a.order - b.order);
    return hits.map(({ hit }) => hit);
  }
}

function better(a: Match, b: Match): number {
  return b.score - a.score || a.record - b.record;
}

function explanationOf(query: Query, match: Match, likeness: number): string[] {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const { words } = query;
  const missing = words.filter((_, at) => match.held[at]! === 0).map(({ word }) => word);
  const found = words.flatMap(({ word, surprise }, at) =>
    match.held[at]! === 0 ? [] : [`${word} (${percent(match.held[at]!)} of ${surprise.toFixed(1)})`],
  );
  return [
    `holds ${percent(heldShare(query, match))} of what is asked for: ${found.join(', ')}`,
    ...(missing.length > 0 ? [`lacks: ${missing.join(', ')}`] : []),
    `evidence ${match.score.toFixed(1)}; likeness to a field ${percent(match.likeness)}, by fuse.js to the title ${percent(likeness)}`,
  ];
}

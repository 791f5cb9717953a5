/** Search over the corpus: read the query, find candidates, look closely, keep what answers. See README.md. */
import type { Corpus } from '../corpus/schema.ts';
import { createCandidates } from './candidates.ts';
import { documentsOf, synonymsOf } from './documents.ts';
import { answers } from './gate.ts';
import { look } from './head.ts';
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
  const table = createSynonyms(synonyms);
  const candidates = createCandidates(index);

  return {
    search(raw, { kinds, limit = 10, typing = false, explain = false }: SearchOptions = {}) {
      const query = readQuery(index, table, raw, typing);
      if (query.words.length === 0) return { hits: [], suggestions: [] };
      const examine = createExaminer(index, query);
      const matches: Match[] = [];
      for (const record of candidates(query)) {
        if (!kinds || kinds.includes(kindOrder[index.kinds[record]!]!)) matches.push(examine(record));
      }
      matches.sort(better);
      const found = matches.filter((match) => answers(query, match));
      if (found.length > 0) {
        const best = found.slice(0, Math.max(limit, headSize));
        return { hits: head(query, best, explain).slice(0, limit), suggestions: [] };
      }
      const near = matches.filter((match) => match.coverage > 0).slice(0, maxSuggestions);
      return { hits: [], suggestions: head(query, near, explain) };
    },
  };

  function head(query: Query, matches: Match[], explain: boolean): Hit[] {
    const hits = matches.map((match, i) => {
      const title = index.titles[match.record]!;
      const { ranges, likeness } = i < headSize ? look(query.text, title) : { ranges: [], likeness: 0 };
      const hit: Hit = {
        id: index.ids[match.record]!,
        title,
        kind: kindOrder[index.kinds[match.record]!]!,
        score: match.score * 0.99 + 0.01 * likeness,
        ranges,
      };
      if (explain) hit.explanation = explanationOf(query, match, likeness);
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
  const missing = match.missing.map((i) => query.words[i]!.word);
  return [
    `holds ${percent(match.coverage)} of the query by weight, ${percent(match.confirmed)} confirmed by neighbours`,
    `the query names ${percent(match.brevity)} of its title; likeness by fuse.js ${percent(likeness)}`,
    ...(missing.length > 0 ? [`lacks: ${missing.join(', ')}`] : []),
  ];
}

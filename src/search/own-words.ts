/** Nobody's words are those of another: what of a result answers a query for somebody's words. */
import type { Corpus } from '../corpus/schema.ts';
import { type Hit, mostSuggestions, type SearchResult } from './search.ts';
import { createSpeakers } from './speakers.ts';
import type { Keys } from './words/fold.ts';
import { quotation } from './words/speaking-lists.ts';

export interface OwnWords {
  /**
   * What of a search's result answers a query with these words: the result as it was, unless the query asks for somebody's words; then
   * only hits that may answer that, or what is near. `inQuotations`: nothing but quotations was searched, so that a mere name asks for
   * words.
   */
  among(found: SearchResult, tokens: readonly Keys[], options: { inQuotations: boolean }): SearchResult;
  /**
   * The query in plain words, if it asks for somebody's words and for nothing else, and these are not what was found first: “quan
   * điểm của X” is “X nói gì”.
   */
  plainly(found: SearchResult, tokens: readonly Keys[]): string | undefined;
}

/** Prepares the rule from who is quoted in the corpus, and from the events and facts that tell of somebody's speaking. */
export function createOwnWords(corpus: Corpus): OwnWords {
  const { quotations, events, facts } = corpus;
  const { askedIn, tellingIn } = createSpeakers(corpus);
  const speakerOf = new Map(quotations.map(({ id, speaker }) => [id, speaker]));
  const quoted = new Set(speakerOf.values());
  /** For each event and fact: of whom it tells that they spoke. */
  const toldIn = new Map(
    [
      ...events.map(({ id, title, note }) => ({ id, texts: [title, note] })),
      ...facts.map(({ id, text }) => ({ id, texts: [text] })),
    ].map(({ id, texts }) => [
      id,
      new Set(texts.flatMap((text) => (text ? [text.vi, text.en] : [])).flatMap(tellingIn)),
    ]),
  );
  return { among, plainly };

  function plainly(found: SearchResult, tokens: readonly Keys[]): string | undefined {
    const { speakers = [], called, alone } = askedIn(tokens) ?? {};
    if (!speakers.some((id) => quoted.has(id))) return undefined;
    const [best] = found.hits;
    const isMissing =
      (alone === 'words' && !speakers.includes(speakerOf.get(best?.id ?? '') ?? '')) ||
      (alone === 'speech' && !found.hits.some(isOfNobodyBut(speakers)));
    return isMissing ? `${called} nói gì` : undefined;
  }

  /** Whether a hit is no quotation of somebody else. */
  function isOfNobodyBut(speakers: readonly string[]): (hit: Hit) => boolean {
    return ({ id }) => {
      const speaker = speakerOf.get(id);
      return speaker === undefined || speakers.includes(speaker);
    };
  }

  /** Quotations stand first, and no score above theirs. */
  function wordsFirst(hits: readonly Hit[]): Hit[] {
    const words = hits.filter(({ id }) => speakerOf.has(id));
    const least = words.at(-1)?.score ?? 1;
    const others = hits.filter(({ id }) => !speakerOf.has(id));
    return [...words, ...others.map((hit) => ({ ...hit, score: Math.min(hit.score, least) }))];
  }

  function among(
    found: SearchResult,
    tokens: readonly Keys[],
    { inQuotations }: { inQuotations: boolean },
  ): SearchResult {
    const asked = askedIn(tokens);
    if (asked === undefined) return found;
    const { speakers, alone, first } = asked;
    const isQuoted = speakers.some((id) => quoted.has(id));
    if (alone === 'name') return isQuoted || !inQuotations ? found : { ...found, unquoted: first! };
    const isOfQuotation = quotation.isIn(tokens);
    const tellsOfTheirSpeaking = ({ id }: Hit) =>
      alone === undefined && !isOfQuotation && speakers.some((each) => toldIn.get(id)?.has(each));
    const hits = found.hits.filter(
      isQuoted || alone === 'speech' ? isOfNobodyBut(speakers) : tellsOfTheirSpeaking,
    );
    if (hits.length > 0) return { hits: alone === 'words' ? wordsFirst(hits) : hits, suggestions: [] };
    const near = [...found.hits, ...found.suggestions].slice(0, mostSuggestions);
    return { hits, suggestions: near, ...(isQuoted || first === undefined ? {} : { unquoted: first }) };
  }
}

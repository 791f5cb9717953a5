/** Nobody's words are those of another: what of a result answers a query for somebody's words. */
import type { Corpus } from '../corpus/schema.ts';
import type { Hit, SearchResult } from './search.ts';
import { createSpeakers } from './speakers.ts';
import type { Keys } from './words/fold.ts';

/** At most so many are merely near. */
const maxSuggestions = 3;

export type OwnWords = (
  found: SearchResult,
  tokens: readonly Keys[],
  options: { inQuotations: boolean },
) => SearchResult;

export function createOwnWords({ people, quotations, events, facts }: Corpus): OwnWords {
  const { askedIn, tellingIn } = createSpeakers(people);
  const speakerOf = new Map(quotations.map(({ id, speaker }) => [id, speaker]));
  const quoted = new Set(speakerOf.values());
  /** Of whom an event or a fact tells that they spoke. */
  const toldIn = new Map(
    [
      ...events.map(({ id, title, note }) => ({ id, texts: [title, note] })),
      ...facts.map(({ id, text }) => ({ id, texts: [text] })),
    ].map(({ id, texts }) => [
      id,
      new Set(texts.flatMap((text) => (text ? [text.vi, text.en] : [])).flatMap(tellingIn)),
    ]),
  );

  return (found, tokens, { inQuotations }) => {
    const asked = askedIn(tokens);
    if (asked === undefined) return found;
    const { speakers, alone } = asked;
    const [first] = speakers;
    const isQuoted = speakers.some((id) => quoted.has(id));
    if (alone === 'name') return isQuoted || !inQuotations ? found : { ...found, unquoted: first! };
    const isTheirs = ({ id, kind }: Hit) => {
      if (!isQuoted) return alone === undefined && (toldIn.get(id)?.has(first!) ?? false);
      const speaker = speakerOf.get(id);
      return kind !== 'quotation' || speaker === undefined || speakers.includes(speaker);
    };
    const hits = found.hits.filter(isTheirs);
    if (hits.length > 0) return { hits, suggestions: [] };
    const near = [...found.hits, ...found.suggestions].slice(0, maxSuggestions);
    return { hits, suggestions: near, ...(isQuoted ? {} : { unquoted: first! }) };
  };
}

/** Search over the corpus. Imports nothing of Discord. */
import type { Kind } from '../corpus/schema.ts';

/** A record as the index sees it; made from the corpus by documents.ts, or by the generator of the bench. */
export interface SearchDocument {
  id: string;
  kind: Kind;
  /** What a reader sees first: a title, the words of a quotation, the phrase of a figure. */
  title: string;
  /** Everything else that it should be found by, in both languages, in falling order of weight. */
  text: string[];
  /** How people ask for it, in other words than its own. */
  asked?: readonly string[] | undefined;
  /** EDTF dates of the record. */
  dates: string[];
  /** Place among the best known, 1 first: where the words tie, it stands before others. */
  featured?: number | undefined;
}

export interface SearchOptions {
  /** Only these kinds; all by default. */
  kinds?: readonly Kind[];
  /** Most hits to return; 10 by default. */
  limit?: number;
  /** The last word may be half typed (autocomplete). */
  typing?: boolean;
  /** Collect why each hit stands where it stands. */
  explain?: boolean;
}

export interface Hit {
  id: string;
  kind: Kind;
  /** 0 to 1; comparable within one query. */
  score: number;
  /** The document's title, as it was given. */
  title: string;
  /** Ranges [start, end) in the title that matched, for showing. */
  ranges: [start: number, end: number][];
  explanation?: string[];
}

/** The most suggestions of a result: what is merely near is not worth reading through. */
export const mostSuggestions = 3;

export interface SearchResult {
  /** Empty when nothing answers the query. */
  hits: Hit[];
  /** What is merely near, only when there are no hits; while somebody types, only what holds half of the query. */
  suggestions: Hit[];
  /**
   * The id of the person whose own words are asked for, if no word of theirs is recorded and nothing tells of their speaking. There
   * are hits then only if nothing but their name was asked, of quotations alone: these are the words of others, who name them.
   */
  unquoted?: string;
}

export interface Search {
  /**
   * Answers at once.
   * @throws Error while a query that was asked gently is not answered yet.
   */
  search(query: string, options?: SearchOptions): SearchResult;
  /** Answers in slices of a few milliseconds, for a process that serves meanwhile: queries one after the other, in the order asked. */
  searchGently(query: string, options?: SearchOptions): Promise<SearchResult>;
}

/** A request of the bot as it was seen, and whoever judges it. */

export interface LoggedRequest {
  method: string;
  /** Without `/api/v10`. */
  path: string;
  /** With its question mark, or empty. */
  query: string;
  body: unknown;
  /** Of our answer; 0 where a fault kept us from doing anything. */
  status: number;
  answer?: unknown;
  /** What the judges found wrong, as sentences. */
  problems: string[];
}

/** Returns what is wrong with a request or with our answer to it. */
export type Judge = (request: LoggedRequest) => string[];

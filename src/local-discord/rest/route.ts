/** What a route of the REST API is, and what its handler may use. */
import type { z } from 'zod';
import type { Gateway } from '../gateway.ts';
import type { Interactions } from '../interactions.ts';
import { readForm } from '../rules/form.ts';
import type { UploadedFile, Uploads } from '../uploads.ts';
import type { World } from '../world.ts';
import type { Nonces } from './nonces.ts';

export interface Discord {
  world: World;
  interactions: Interactions;
  uploads: Uploads;
  nonces: Nonces;
  gateway: Gateway;
  /** Where the gateway listens. */
  gatewayUrl(): string;
}

export interface RestRequest<Body = unknown> {
  /** What stood in place of `:name`. */
  params: Record<string, string>;
  query: URLSearchParams;
  body: Body;
  files: readonly UploadedFile[];
}

export interface Answer {
  status: number;
  /** Left out with 204. */
  body?: unknown;
}

/** So many requests in so many milliseconds, counted for each channel or webhook by itself. */
export interface Limit {
  requests: number;
  perMs: number;
}

export interface Route {
  method: string;
  pattern: string;
  /** Comes without Authorization and does not count towards the 50 a second: interactions and their webhooks. */
  open: boolean;
  limit: Limit | null;
  /** How the body is read. */
  form?: z.ZodType;
  handle(request: RestRequest, discord: Discord): Answer | Promise<Answer>;
}

interface Options {
  open?: boolean;
  limit?: Limit;
}

/** A route without a body. */
export function route(line: string, handle: Route['handle'], options: Options = {}): Route {
  const [method = '', pattern = ''] = line.split(' ');
  return { method, pattern, handle, open: options.open ?? false, limit: options.limit ?? null };
}

/** A route whose body is read by a form: a wrong one is refused with 50035 before the handler sees it. */
export function formRoute<Body>(
  line: string,
  form: z.ZodType<Body>,
  handle: (request: RestRequest<Body>, discord: Discord) => Answer | Promise<Answer>,
  options?: Options,
): Route {
  const read: Route['handle'] = (request, discord) =>
    handle({ ...request, body: readForm(form, request.body ?? {}) }, discord);
  return { ...route(line, read, options), form };
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const noContent: Answer = { status: 204 };

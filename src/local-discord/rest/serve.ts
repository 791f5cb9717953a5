/** One REST request from beginning to end. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { DiscordError, refuse, refuseHttp } from '../errors.ts';
import type { Effect, Faults, Refusal } from '../faults.ts';
import type { Judge, LoggedRequest } from '../judge.ts';
import { readBody } from './body.ts';
import { Limits, limitedByFault, type Verdict } from './limits.ts';
import type { Answer, Discord } from './route.ts';
import { type Match, Router } from './router.ts';
import { routes } from './routes.ts';

/** Older requests leave the log. */
const requestsKept = 5_000;

const BLOCKED =
  'You are being blocked from accessing our API temporarily due to exceeding global rate limits.';

interface RestOptions {
  discord: Discord;
  token: string;
  faults: Faults;
  judges: readonly Judge[];
  log: LoggedRequest[];
}

type RestHandler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

/** A function that answers every request below `/api`. */
export function createRest({ discord, token, faults, judges, log }: RestOptions): RestHandler {
  const router = new Router(routes);
  const limits = new Limits();

  const record = (logged: LoggedRequest) => {
    log.push(logged);
    if (log.length > requestsKept) log.splice(0, requestsKept / 10);
    for (const judge of judges) logged.problems.push(...judge(logged));
  };

  return async (request, response, url) => {
    const method = request.method ?? 'GET';
    const path = url.pathname.replace(/^\/api(\/v10)?/, '');
    const logged: LoggedRequest = {
      method,
      path,
      query: url.search,
      body: undefined,
      status: 0,
      problems: [],
    };
    const effect = faults.take(method, path);
    let verdict: Verdict = { headers: {} };
    let answer: Answer;
    try {
      const { json, files } = await readBody(request);
      logged.body = json;
      if (effect === 'time-out' || effect === 'drop-before' || effect === 'reset-before') {
        cut(request.socket, effect);
        record(logged);
        return;
      }
      if (typeof effect === 'object') {
        if (effect.status === 429)
          verdict = { headers: limitedByFault(effect, router.find(method, path)?.route) };
        throw injected(effect);
      }
      const match = admit(request, router, url.pathname, method, path, token);
      verdict = limits.count(match.route, match.params);
      if (verdict.retryAfter !== undefined) throw tooMany(verdict.retryAfter, verdict.global ?? false);
      const asked = { params: match.params, query: url.searchParams, body: json, files };
      answer = await match.route.handle(asked, discord);
    } catch (error) {
      answer = refusal(error, method, path);
    }
    if (effect === 'drop-after' || effect === 'reset-after') cut(request.socket, effect);
    else send(response, answer, verdict.headers);
    record({ ...logged, status: answer.status, answer: answer.body });
  };
}

/** Does to the socket what the fault says; a request that times out keeps it open and unanswered. */
function cut(socket: Socket, effect: Effect): void {
  if (effect === 'drop-before' || effect === 'drop-after') socket.destroy();
  if (effect === 'reset-before' || effect === 'reset-after') socket.resetAndDestroy();
}

/** The route of an authorised request; throws 40333, 401, 404 or 405. */
function admit(
  request: IncomingMessage,
  router: Router,
  whole: string,
  method: string,
  path: string,
  token: string,
): Match {
  // https://docs.discord.com/developers/reference#user-agent
  if (!/^DiscordBot \(\S+, ?\S+\)/.test(request.headers['user-agent'] ?? '')) throw refuse(40333);
  const match = whole.startsWith('/api/v10/') ? router.find(method, path) : undefined;
  if (!match?.route.open && request.headers.authorization !== `Bot ${token}`) {
    throw refuseHttp(401, 'Unauthorized');
  }
  if (match) return match;
  process.stderr.write(`The local Discord does not know ${method} ${whole}\n`);
  throw router.knows(path) ? refuseHttp(405, 'Method Not Allowed') : refuseHttp(404, 'Not Found');
}

function refusal(error: unknown, method: string, path: string): Answer {
  if (error instanceof DiscordError) return { status: error.status, body: error.body };
  process.stderr.write(`The local Discord failed at ${method} ${path}: ${(error as Error).stack}\n`);
  return { status: 500, body: { message: '500: Internal Server Error', code: 0 } };
}

function tooMany(retryAfter: number, global: boolean): DiscordError {
  return new DiscordError(429, 0, 'You are being rate limited.', { retry_after: retryAfter, global });
}

function injected(effect: Refusal): DiscordError {
  if (effect.status === 429 && effect.address) return new DiscordError(429, 0, effect.message ?? BLOCKED);
  if (effect.status === 429) return tooMany(effect.retryAfter ?? 1, effect.global ?? false);
  return new DiscordError(
    effect.status,
    effect.code ?? 0,
    effect.message ?? `${effect.status}: injected fault`,
  );
}

function send(response: ServerResponse, answer: Answer, headers: Record<string, string>): void {
  if (answer.body === undefined) {
    response.writeHead(answer.status, headers).end();
    return;
  }
  const text = JSON.stringify(answer.body);
  const length = String(Buffer.byteLength(text));
  response
    .writeHead(answer.status, { ...headers, 'content-type': 'application/json', 'content-length': length })
    .end(text);
}

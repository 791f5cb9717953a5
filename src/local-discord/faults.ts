/** Faults that tests inject: what the network and Discord do on a bad day. All off by default. */

export type Effect =
  /**
   * Answers with this status instead of doing what was asked. For 429: `retryAfter` in seconds, and whether it is the
   * whole bot that must wait, or its whole address, which Cloudflare limits; else it is the one that was asked for.
   */
  | Refusal
  /** Never answers; what was asked is not done. */
  | 'time-out'
  /** Closes the connection (FIN) without an answer; what was asked is not done. */
  | 'drop-before'
  /** Does what was asked, then closes the connection without an answer. */
  | 'drop-after'
  /** As `drop-before` and `drop-after`, but by a reset (RST): discord.js tries again after this one, not after the other. */
  | 'reset-before'
  | 'reset-after';

/** `POST /channels/:id/messages` (`:id` is any one segment), or an expression tried on `POST /channels/123/messages`. */
type RoutePattern = string | RegExp;

export interface Refusal {
  status: number;
  retryAfter?: number;
  global?: boolean;
  address?: boolean;
  code?: number;
  message?: string;
}

interface Fault {
  matches: RegExp;
  effect: Effect;
  probability: number;
  left: number;
}

/** The faults that are set; each request asks here what happens to it. Throws nothing. */
export class Faults {
  #faults: Fault[] = [];
  readonly #random: () => number;

  constructor(random: () => number = Math.random) {
    this.#random = random;
  }

  /** The next `times` requests to the route. */
  next(route: RoutePattern, effect: Effect, times = 1): void {
    this.#faults.push({ matches: expression(route), effect, probability: 1, left: times });
  }

  /** Each request to the route with this probability (0 to 1), until `clear`. */
  each(route: RoutePattern, probability: number, effect: Effect): void {
    this.#faults.push({ matches: expression(route), effect, probability, left: Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#faults = [];
  }

  /** What happens to this request, if anything. */
  take(method: string, path: string): Effect | undefined {
    if (this.#faults.length === 0) return undefined;
    const request = `${method} ${path}`;
    const fault = this.#faults.find(
      (each) => each.matches.test(request) && this.#random() < each.probability,
    );
    if (fault === undefined) return undefined;
    fault.left -= 1;
    if (fault.left <= 0) this.#faults = this.#faults.filter((each) => each !== fault);
    return fault.effect;
  }
}

function expression(route: RoutePattern): RegExp {
  if (typeof route !== 'string') return route;
  return new RegExp(`^${route.split(/:\w+/).map(RegExp.escape).join('[^/]+')}$`);
}

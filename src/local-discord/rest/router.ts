/** Finds the route of an address. */
import { decoded } from '../decode.ts';
import type { Route } from './route.ts';

export interface Match {
  route: Route;
  params: Record<string, string>;
}

interface Compiled {
  route: Route;
  segments: string[];
}

/** The routes, found by method and address; undefined where there is none. */
export class Router {
  /** By method and number of segments, so that few are compared. */
  readonly #routes = new Map<string, Compiled[]>();
  readonly #methods = new Set<string>();

  constructor(routes: readonly Route[]) {
    for (const route of routes) {
      const segments = route.pattern.split('/').slice(1);
      const key = `${route.method} ${segments.length}`;
      this.#routes.set(key, [...(this.#routes.get(key) ?? []), { route, segments }]);
      this.#methods.add(route.method);
    }
  }

  /** `path` without `/api/v10`. Where two routes fit, the one listed first counts. */
  find(method: string, path: string): Match | undefined {
    const parts = path.split('/').slice(1).map(decoded);
    if (!parts.every((part) => part !== null)) return undefined;
    for (const { route, segments } of this.#routes.get(`${method} ${parts.length}`) ?? []) {
      const params: Record<string, string> = {};
      const fits = segments.every((segment, at) => {
        const part = parts[at]!;
        if (!segment.startsWith(':')) return segment === part;
        params[segment.slice(1)] = part;
        return idPattern.test(part) || segment === ':token';
      });
      if (fits) return { route, params };
    }
    return undefined;
  }

  /** Whether another method is known at this address: 405 rather than 404. */
  knows(path: string): boolean {
    return [...this.#methods].some((method) => this.find(method, path) !== undefined);
  }
}

const idPattern = /^(\d{1,20}|@original)$/;

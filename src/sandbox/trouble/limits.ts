/** What a client may send: the primary and secondary limits, counted for each login, and how they are told. */
import type { Actor } from '../rules/access.ts';
import { Refusal, unprocessable } from '../rules/refusal.ts';
import type { RequestRecord } from './requests.ts';

/** A number left out is not enforced. */
export interface LimitRules {
  /** REST requests an hour. */
  restPerHour?: number;
  /** GraphQL points an hour. */
  graphqlPerHour?: number;
  /** Content-creating requests in any 60 seconds; each mutation of a GraphQL document is one. */
  contentPerMinute?: number;
  /** Content-creating requests in any 60 minutes. */
  contentPerHour?: number;
  /**
   * Creations in any 60 seconds: each issue, comment, label and milestone counts one, all else one for each request. What
   * is too quick is refused one by one, in the words of `createIssue` (github-api facts, §12); else as a secondary limit.
   */
  creationsPerMinute?: number;
  /** The same in any 60 minutes. */
  creationsPerHour?: number;
  /** REST points in any 60 seconds: 1 for a read, 5 for a write. */
  restPointsPerMinute?: number;
  /** GraphQL points of the secondary limit in any 60 seconds: 1 for a query, 5 for a document with mutations. */
  graphqlPointsPerMinute?: number;
}

const SECONDARY = {
  contentPerMinute: 80,
  contentPerHour: 500,
  restPointsPerMinute: 900,
  graphqlPointsPerMinute: 2000,
};

/** github.com's numbers for GITHUB_TOKEN and for people ("Rate limits for the REST API" and "… the GraphQL API"). */
export const GITHUB_LIMITS: Record<Actor['kind'], LimitRules> = {
  app: { ...SECONDARY, restPerHour: 1000, graphqlPerHour: 1000 },
  user: { ...SECONDARY, restPerHour: 5000, graphqlPerHour: 5000 },
  anonymous: { ...SECONDARY, restPerHour: 60, graphqlPerHour: 0 },
};

/** Mutations that are counted one by one, where they are done. */
export const SUBMITTED = ['createIssue', 'addComment'];

type Api = RequestRecord['kind'];

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** Counts what every login sends, and refuses what is too much. */
export class Limits {
  readonly #now: () => Date;
  readonly #rules: (kind: Actor['kind']) => LimitRules;
  readonly #hours = new Map<string, { start: number; used: number }>();
  readonly #windows = new Map<string, Window>();

  constructor(now: () => Date, rules: (kind: Actor['kind']) => LimitRules) {
    this.#now = now;
    this.#rules = rules;
  }

  /** Books the request, or throws: the primary limit first, then the secondary ones. What is refused is not booked. */
  charge(actor: Actor, { kind, cost, write, contentWrites, operations }: RequestRecord): void {
    const rules = this.#rules(actor.kind);
    const hour = this.#hour(actor, kind);
    if (hour.used + cost > (rules[`${kind}PerHour`] ?? Infinity)) throw primaryLimit(kind, actor.login);
    const now = this.#now().getTime();
    const content = this.#window(actor, 'content');
    const points = this.#window(actor, kind);
    const weight = write ? 5 : 1;
    const others = write && operations.some((name) => !SUBMITTED.includes(name)) ? 1 : 0;
    const wait = Math.max(
      content.wait(now, MINUTE, rules.contentPerMinute, contentWrites),
      content.wait(now, HOUR, rules.contentPerHour, contentWrites),
      this.#tooQuick(actor, others),
      points.wait(now, MINUTE, rules[`${kind}PointsPerMinute`], weight),
    );
    if (wait > 0) throw secondaryLimit(Math.ceil(wait / 1000));
    hour.used += cost;
    content.add(now, contentWrites);
    points.add(now, weight);
    this.#window(actor, 'creations').add(now, others);
  }

  /** Makes one of what is counted by itself and books it, or refuses it. */
  submit<T>(actor: Actor, make: () => T): T {
    if (this.#tooQuick(actor, 1) > 0) throw unprocessable('was submitted too quickly');
    const made = make();
    this.#window(actor, 'creations').add(this.#now().getTime(), 1);
    return made;
  }

  #tooQuick(actor: Actor, amount: number): number {
    const { creationsPerMinute, creationsPerHour } = this.#rules(actor.kind);
    const [window, now] = [this.#window(actor, 'creations'), this.#now().getTime()];
    return Math.max(
      window.wait(now, MINUTE, creationsPerMinute, amount),
      window.wait(now, HOUR, creationsPerHour, amount),
    );
  }

  /**
   * Headers of the primary limit, on every response. Without a rule, github.com's number for the kind of token is shown.
   * @param until the limit is used up until then, in epoch seconds
   */
  headers(actor: Actor, api: Api, until?: number): Record<string, string> {
    const { start, used: counted } = this.#hour(actor, api);
    const key = `${api}PerHour` as const;
    const limit = this.#rules(actor.kind)[key] ?? GITHUB_LIMITS[actor.kind][key] ?? 0;
    const used = until === undefined ? counted : limit;
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - used)),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(until ?? Math.ceil((start + HOUR) / 1000)),
      'x-ratelimit-resource': api === 'rest' ? 'core' : 'graphql',
    };
  }

  #hour({ login }: Actor, api: Api): { start: number; used: number } {
    const now = this.#now().getTime();
    const known = this.#hours.get(`${api} ${login}`);
    if (known && now - known.start < HOUR) return known;
    const fresh = { start: now, used: 0 };
    this.#hours.set(`${api} ${login}`, fresh);
    return fresh;
  }

  #window({ login }: Actor, what: 'content' | 'creations' | Api): Window {
    const window = this.#windows.get(`${what} ${login}`) ?? new Window();
    this.#windows.set(`${what} ${login}`, window);
    return window;
  }
}

/** What was counted in the last hour. */
class Window {
  #entries: { at: number; amount: number }[] = [];

  add(at: number, amount: number): void {
    this.#entries = [...this.#entries.filter((entry) => at - entry.at < HOUR), { at, amount }];
  }

  /** Milliseconds until `amount` more fits into the last `length`. What never fits waits for one whole window. */
  wait(now: number, length: number, limit: number | undefined, amount: number): number {
    if (limit === undefined || amount === 0) return 0;
    const inside = this.#entries.filter(({ at }) => now - at < length);
    let total = inside.reduce((sum, entry) => sum + entry.amount, 0) + amount;
    if (total <= limit) return 0;
    for (const entry of inside) {
      total -= entry.amount;
      if (total <= limit) return entry.at + length - now;
    }
    return length;
  }
}

/** 403 with `retry-after` in seconds; clients know it by the words "secondary rate limit". */
export function secondaryLimit(retryAfter: number, status: 403 | 429 = 403): Refusal {
  return new Refusal({
    status,
    type: 'RATE_LIMITED',
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    headers: { 'retry-after': String(retryAfter) },
  });
}

/** REST: 403 with nothing remaining. GraphQL: 200 with an error of type RATE_LIMITED. */
function primaryLimit(api: Api, login: string): Refusal {
  const message = `API rate limit exceeded for ${login || 'your address'}.`;
  return new Refusal({ status: api === 'rest' ? 403 : 200, type: 'RATE_LIMITED', message });
}

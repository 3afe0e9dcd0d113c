/** What a client may send: the primary and secondary limits, counted for each login, and how they are told. */
import type { Actor } from '../rules/access.ts';
import { Refusal } from '../rules/refusal.ts';

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

type Api = 'rest' | 'graphql';

/** What a request costs. */
export interface Cost {
  kind: Api;
  write: boolean;
  /** Points of the primary limit. */
  cost: number;
  contentWrites: number;
}

/** State of a primary limit, for headers. */
export interface Standing {
  limit: number;
  used: number;
  remaining: number;
  /** Epoch seconds. */
  reset: number;
}

const MINUTE = 60_000;
const HOUR = 3_600_000;

interface Account {
  primary: Record<Api, { start: number; used: number }>;
  /** Moments and amounts of what sliding windows count. */
  recent: Record<'content' | Api, { at: number; amount: number }[]>;
}

/** Counts what every login sends, and refuses what is too much. */
export class Limits {
  readonly #now: () => Date;
  readonly #rules: (kind: Actor['kind']) => LimitRules;
  readonly #accounts = new Map<string, Account>();

  constructor(now: () => Date, rules: (kind: Actor['kind']) => LimitRules) {
    this.#now = now;
    this.#rules = rules;
  }

  /** Books the request, or throws: the primary limit first, then the secondary ones. What is refused is not booked. */
  charge({ login, kind: who }: Actor, { kind, cost, write, contentWrites }: Cost): void {
    const rules = this.#rules(who);
    const { primary, recent } = this.#account(login);
    const now = this.#now().getTime();
    const [perHour, perMinute] =
      kind === 'rest'
        ? [rules.restPerHour, rules.restPointsPerMinute]
        : [rules.graphqlPerHour, rules.graphqlPointsPerMinute];
    if (primary[kind].used + cost > (perHour ?? Infinity)) throw primaryLimit(kind, login);
    const points = write ? 5 : 1;
    const longest = Math.max(
      wait(recent.content, now, MINUTE, rules.contentPerMinute, contentWrites),
      wait(recent.content, now, HOUR, rules.contentPerHour, contentWrites),
      wait(recent[kind], now, MINUTE, perMinute, points),
    );
    if (longest > 0) throw secondaryLimit(Math.ceil(longest / 1000));
    primary[kind].used += cost;
    recent.content.push({ at: now, amount: contentWrites });
    recent[kind].push({ at: now, amount: points });
  }

  /** Where a login stands with a primary limit. Without a rule, github.com's number for its kind of token is shown. */
  standing({ login, kind }: Actor, api: Api): Standing {
    const key = api === 'rest' ? 'restPerHour' : 'graphqlPerHour';
    const limit = this.#rules(kind)[key] ?? GITHUB_LIMITS[kind][key] ?? 0;
    const { start, used } = this.#account(login).primary[api];
    return { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil((start + HOUR) / 1000) };
  }

  #account(login: string): Account {
    const now = this.#now().getTime();
    const fresh = () => ({ start: now, used: 0 });
    const account = this.#accounts.get(login) ?? {
      primary: { rest: fresh(), graphql: fresh() },
      recent: { content: [], rest: [], graphql: [] },
    };
    this.#accounts.set(login, account);
    for (const window of [account.primary.rest, account.primary.graphql]) {
      if (now - window.start >= HOUR) Object.assign(window, fresh());
    }
    const { recent } = account;
    drop(recent.content, now - HOUR);
    drop(recent.rest, now - MINUTE);
    drop(recent.graphql, now - MINUTE);
    return account;
  }
}

/** Headers of a primary limit, on every response. */
export function limitHeaders(standing: Standing, api: Api): Record<string, string> {
  return {
    'x-ratelimit-limit': String(standing.limit),
    'x-ratelimit-remaining': String(standing.remaining),
    'x-ratelimit-used': String(standing.used),
    'x-ratelimit-reset': String(standing.reset),
    'x-ratelimit-resource': api === 'rest' ? 'core' : 'graphql',
  };
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

/** Milliseconds until `amount` more fits into the window. What never fits waits for one whole window. */
function wait(
  entries: readonly { at: number; amount: number }[],
  now: number,
  window: number,
  limit: number | undefined,
  amount: number,
): number {
  if (limit === undefined || amount === 0) return 0;
  const inside = entries.filter(({ at }) => now - at < window);
  let total = inside.reduce((sum, entry) => sum + entry.amount, 0) + amount;
  if (total <= limit) return 0;
  for (const entry of inside) {
    total -= entry.amount;
    if (total <= limit) return entry.at + window - now;
  }
  return window;
}

function drop(entries: { at: number }[], before: number): void {
  const keep = entries.findIndex(({ at }) => at > before);
  entries.splice(0, keep === -1 ? entries.length : keep);
}

/**
 * The only door to Octokit: every request of the product passes here, is paced, and waits where GitHub says so.
 * What may have been done is never sent again: only reads, and writes that GitHub refused for its limits.
 */
import { Octokit } from '@octokit/rest';
import type { EndpointDefaults, OctokitResponse } from '@octokit/types';
import { type Clock, Pace } from './pace.ts';
import { Slots } from './slots.ts';

/** Where GitHub is, who asks, and how much time and pace there is. */
export interface ClientOptions {
  readonly token: string;
  /** `https://api.github.com` */
  readonly apiUrl: string;
  /** `https://api.github.com/graphql` */
  readonly graphqlUrl: string;
  /** Content writes a minute; 0 for a server without limits. */
  readonly pace: number;
  /** Milliseconds since the epoch after which no request is begun. */
  readonly deadline: number;
  readonly clock: Clock;
  /** Milliseconds to wait for an answer; by default well more than GitHub takes before it gives up. */
  readonly timeout?: number;
  /** In place of Node's own: where a proxy stands between. */
  readonly fetch?: (url: string, options: object) => Promise<unknown>;
  /** Told before each pause of more than a moment. */
  readonly onWait: (milliseconds: number, reason: string) => void;
}

/** One error of a GraphQL answer. The type is GitHub's own: `NOT_FOUND`, `FORBIDDEN`, `RATE_LIMITED`, … */
export interface GraphqlError {
  readonly message: string;
  readonly type?: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

/** An answer that arrived. It may be an error in part: look at both. */
export interface GraphqlAnswer {
  /** Fields whose resolver failed are null, and an error has their path. */
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly GraphqlError[];
}

/** Requests that were sent, repeats among them. */
export interface Requests {
  readonly total: number;
  readonly writes: number;
}

/** No request may be begun any more, or waiting would take longer than there is time. */
export class OutOfTime extends Error {
  /** What there was no time to wait for, and the moment from which going on is of use, in milliseconds since the epoch. */
  readonly waiting: { readonly reason: string; readonly until: number } | undefined;

  constructor(waiting?: OutOfTime['waiting']) {
    super();
    this.waiting = waiting;
  }
}

/** An answer came, but not the whole of it. */
export class CutOff extends Error {}

/** 2022-11-28 is GitHub's default; named, so that a new default changes nothing. */
const apiVersion = '2022-11-28';
/** GitHub cuts a request off after 10 s; a proxy or a queue before it may add to that. */
const usualTimeout = 30_000;
/** Far from the 100 that GitHub bears (docs: secondary rate limits), and enough that hardly a read waits for another. */
const mostAtOnce = 6;
const readAttempts = 4;
const limitAttempts = 6;
/** "wait at least one minute" where GitHub names no time (docs: exceeding the rate limit). */
const unnamedWait = 60_000;

const limitReason = "GitHub's rate limit";

/**
 * Sends requests. Reads go up to six at once; a write waits for its pace.
 * @throws {OutOfTime} from each request: where the deadline is past, or a wait would pass it
 * @throws {CutOff} where an answer did not arrive whole
 */
export class Client {
  readonly rest: Octokit['rest'];
  readonly #octokit: Octokit;
  readonly #options: ClientOptions;
  readonly #pace: Pace;
  readonly #slots = new Slots(mostAtOnce);
  /** Milliseconds since the epoch. */
  #limitedUntil = 0;
  #total = 0;
  #writes = 0;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#pace = new Pace(options.pace, options.clock);
    const silent = () => {};
    this.#octokit = new Octokit({
      auth: options.token,
      baseUrl: options.apiUrl.replace(/\/+$/, ''),
      userAgent: 'plan-sync',
      log: { debug: silent, info: silent, warn: silent, error: silent },
      ...(options.fetch ? { request: { fetch: options.fetch } } : {}),
    });
    this.#octokit.hook.before('request', (parameters) => {
      const late = AbortSignal.timeout(options.timeout ?? usualTimeout);
      const abandoned = abandonedIn(parameters);
      const signal = abandoned ? AbortSignal.any([late, abandoned]) : late;
      parameters.request = { ...parameters.request, signal };
      parameters.headers = { ...parameters.headers, 'x-github-api-version': apiVersion };
    });
    // What wraps a request cannot change it: other parameters that it hands on never arrive.
    this.#octokit.hook.wrap('request', (send, parameters) => this.#send(send, parameters));
    this.rest = this.#octokit.rest;
  }

  /** How many mutations one document may have: a larger one could never be sent inside the pace. */
  get mostMutations(): number {
    return this.#options.pace === 0 ? Number.POSITIVE_INFINITY : this.#options.pace;
  }

  get requests(): Requests {
    return { total: this.#total, writes: this.#writes };
  }

  /** Milliseconds that so many more writes take. */
  toGo(writes: number): number {
    return this.#pace.toGo(writes);
  }

  /** @param signal ends it where nobody waits for the answer any more */
  query(document: string, variables: Record<string, unknown>, signal?: AbortSignal): Promise<GraphqlAnswer> {
    return this.#graphql(document, variables, 0, signal);
  }

  /** @param writes the number of mutations in the document */
  mutate(document: string, variables: Record<string, unknown>, writes: number): Promise<GraphqlAnswer> {
    return this.#graphql(document, variables, writes);
  }

  async #graphql(
    query: string,
    variables: Record<string, unknown>,
    writes: number,
    signal?: AbortSignal,
  ): Promise<GraphqlAnswer> {
    const { data } = await this.#octokit.request({
      method: 'POST',
      url: this.#options.graphqlUrl,
      query,
      variables,
      request: { writes, ...(signal ? { abandoned: signal } : {}) },
    });
    return graphqlAnswer(data);
  }

  async #send(send: Send, parameters: Parameters): Promise<Response> {
    const read = parameters.method === 'GET' || parameters.request?.writes === 0;
    const writes: number = read ? 0 : (parameters.request?.writes ?? 1);
    const { clock, deadline } = this.#options;
    const abandoned = abandonedIn(parameters);
    await this.pause(this.#pace.wait(writes), "GitHub's limit on writes");
    for (let attempt = 1; ; attempt++) {
      // Where one was refused for a limit, the others wait with it.
      await this.pause(this.#limitedUntil - clock.now(), limitReason);
      if (clock.now() >= deadline) throw new OutOfTime();
      const result = await this.#slots.within(() => {
        this.#total++;
        if (!read) this.#writes++;
        return attempted(() => send(parameters));
      });
      abandoned?.throwIfAborted();
      const limited = limitOf(result, clock.now());
      if (limited === undefined) this.#pace.made(writes);
      if (limited !== undefined && attempt < limitAttempts) {
        const wait = limited.named ?? unnamedWait * 2 ** (attempt - 1);
        this.#limitedUntil = Math.max(this.#limitedUntil, clock.now() + wait);
      } else if (read && isPassing(result) && attempt < readAttempts) {
        await this.pause(500 * 4 ** (attempt - 1), 'the server to recover');
      } else if ('error' in result) throw result.error;
      else return result.response;
    }
  }

  /** @throws {OutOfTime} where there is not that much time */
  async pause(milliseconds: number, reason: string): Promise<void> {
    if (milliseconds <= 0) return;
    const { clock, deadline, onWait } = this.#options;
    const now = clock.now();
    if (now + milliseconds >= deadline)
      throw new OutOfTime({ reason, until: now + Math.max(milliseconds, this.#pace.rest()) });
    if (milliseconds >= 2_000) onWait(milliseconds, reason);
    await clock.sleep(milliseconds);
  }
}

type Parameters = Required<EndpointDefaults>;
type Response = OctokitResponse<unknown>;
type Send = (parameters: Parameters) => Response | Promise<Response>;
/** Set where the request may come to be of no use. */
function abandonedIn({ request }: Parameters): AbortSignal | undefined {
  return request?.abandoned instanceof AbortSignal ? request.abandoned : undefined;
}

type Attempt = { readonly response: Response } | { readonly error: unknown };

async function attempted(send: () => Response | Promise<Response>): Promise<Attempt> {
  try {
    const response = await send();
    // Octokit takes an answer that was cut off for text.
    return typeof response.data === 'string' ? { error: new CutOff() } : { response };
  } catch (error) {
    return { error };
  }
}

/** What Octokit throws: GitHub refused, or could not be reached. */
export interface RequestFailure {
  readonly status: number;
  readonly message: string;
  /** Absent where no answer came. */
  readonly response?: { readonly headers: Record<string, unknown>; readonly data: unknown };
}

/** Not for `OutOfTime` and `CutOff`, which are our own. */
export function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

/** GraphQL names the primary limit by a type, and the secondary ones only by their message. */
export function isLimit({ type, message }: GraphqlError): boolean {
  return type === 'RATE_LIMITED' || /rate limit/i.test(message);
}

/** What came back for a document; of REST answers, which are none, nothing. */
function graphqlAnswer(body: unknown): GraphqlAnswer {
  if (typeof body !== 'object' || body === null) return { data: null, errors: [] };
  const data =
    'data' in body && typeof body.data === 'object' && body.data !== null ? { ...body.data } : null;
  const errors = 'errors' in body && Array.isArray(body.errors) ? body.errors.map(graphqlError) : [];
  return { data, errors };
}

function graphqlError(error: unknown): GraphqlError {
  const { message, type, path, extensions } = Object(error);
  return {
    message: typeof message === 'string' ? message : 'an error without a message',
    ...(typeof type === 'string' ? { type } : {}),
    ...(Array.isArray(path) ? { path } : {}),
    ...(typeof extensions?.code === 'string' ? { extensions: { code: extensions.code } } : {}),
  };
}

/** Passing: no answer, or a server's error. */
function isPassing(result: Attempt): boolean {
  if ('response' in result) return hasGivenUp(graphqlAnswer(result.response.data));
  const { error } = result;
  return (
    error instanceof CutOff ||
    (isRequestFailure(error) && (error.status >= 500 || error.response === undefined))
  );
}

/** GraphQL tells with status 200 that it took too long: by errors that name neither a reason nor a place. */
function hasGivenUp({ data, errors }: GraphqlAnswer): boolean {
  const bare = errors.every(({ type, path, extensions }) => !type && !path && !extensions?.code);
  return data === null && errors.length > 0 && bare;
}

/** Refused for a limit, and not for what the token may do. */
export function isLimited({ status, message, response }: RequestFailure): boolean {
  const headers = response?.headers ?? {};
  const named = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  return status === 429 || (status === 403 && (named || /rate limit/i.test(message)));
}

interface Limit {
  /** Milliseconds to wait, where GitHub names a time. */
  readonly named?: number;
}

/** Set where GitHub refused for one of its limits: then nothing was done. */
function limitOf(result: Attempt, now: number): Limit | undefined {
  if ('error' in result) {
    const { error } = result;
    if (!isRequestFailure(error) || (error.status !== 403 && error.status !== 429)) return undefined;
    return isLimited(error) ? namedWait(error.response?.headers ?? {}, now) : undefined;
  }
  // GraphQL tells of limits in an answer with status 200; with data, a part of it was done.
  const { headers } = result.response;
  const { data, errors } = graphqlAnswer(result.response.data);
  const limited = errors.some(isLimit);
  const nothingDone = Object.values(data ?? {}).every((field) => field === null);
  return limited && nothingDone ? namedWait(headers, now) : undefined;
}

function namedWait(headers: Record<string, unknown>, now: number): Limit {
  const seconds = Number(headers['retry-after']);
  if (Number.isFinite(seconds) && seconds > 0) return { named: seconds * 1_000 };
  const reset = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset)) return {};
  return { named: Math.max(reset * 1_000 - now, 1_000) };
}

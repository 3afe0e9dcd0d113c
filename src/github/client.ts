/**
 * The only door to Octokit: every request of the product passes here, is paced, and waits where GitHub says so.
 * What may have been done is never sent again from here: only reads, and writes that GitHub refused for its limits. Steps that
 * do no harm twice are taken again by take.ts, where a document of several took too long.
 */
import { Octokit } from '@octokit/rest';
import type { EndpointDefaults, OctokitResponse } from '@octokit/types';
import { type Load, nothing } from '../model/ports.ts';
import { type Asked, bearables } from './bearable.ts';
import { Names } from './names.ts';
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

/** Who answered is no GitHub: the address is wrong, or somebody stands before it who wants to be signed in to. */
export class NotGitHub extends Error {
  readonly url: string;
  /** What came instead, as it follows "answered with". */
  readonly instead: string;

  constructor(url: string, instead: string) {
    super();
    this.url = url;
    this.instead = instead;
  }
}

/** The token was let in before in this run, and is not any more. */
export class Expired extends Error {}

/** A document of mutations, as it is to be sent now. */
export interface Mutation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** For what an endpoint of REST is called with inside of {@link Client.write}: it has waited already. */
export const once = { request: { once: true } } as const;

/** 2022-11-28 is GitHub's default; named, so that a new default changes nothing. */
const apiVersion = '2022-11-28';
/** GitHub cuts a request off after 10 s; a proxy or a queue before it may add to that. */
const usualTimeout = 30_000;
/** Far from the 100 that GitHub bears (docs: secondary rate limits), and enough that hardly a read waits for another. */
const mostAtOnce = 6;
const readAttempts = 4;
/** Waiting twice as long each time, the last comes more than an hour after the first: then an hour's limit has passed. */
const limitAttempts = 7;
/** "wait at least one minute" where GitHub names no time (docs: exceeding the rate limit). */
const unnamedWait = 60_000;

const limitReason = "GitHub's rate limit";
/** What REST makes; who changes something by it says so. */
const one: Load = { made: 1, changed: 0 };

/**
 * Sends requests. Reads go up to six at once; a write waits for its pace.
 * @throws {OutOfTime} from each request: where the deadline is past, or a wait would pass it
 * @throws {CutOff} where an answer did not arrive whole
 * @throws {NotGitHub} where it is none of GitHub's
 */
export class Client {
  readonly rest: Octokit['rest'];
  /** How much GitHub was found to bear. */
  readonly bearable = bearables();
  /** What issues are called. */
  readonly names = new Names();
  readonly #octokit: Octokit;
  readonly #options: ClientOptions;
  readonly #pace: Pace;
  readonly #slots = new Slots(mostAtOnce);
  /** Milliseconds since the epoch. */
  #limitedUntil = 0;
  /** Refusals for a limit, one after another. */
  #refusals = 0;
  #letIn = false;
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
      this.#total++;
      if (!isRead(parameters)) this.#writes++;
      const late = AbortSignal.timeout(options.timeout ?? usualTimeout);
      const abandoned = abandonedIn(parameters);
      const signal = abandoned ? AbortSignal.any([late, abandoned]) : late;
      parameters.request = { ...parameters.request, signal };
      parameters.headers = { ...parameters.headers, 'x-github-api-version': apiVersion };
    });
    // What wraps a request cannot change it: other parameters that it hands on never arrive.
    this.#octokit.hook.wrap('request', (send, parameters) => {
      if (parameters.request?.once === true) return send(parameters);
      const read = isRead(parameters);
      const prepare = async () => async () => send(parameters);
      return this.#attempts({ read, load: read ? nothing : one, prepare, ...askedOf(parameters) });
    });
    this.rest = this.#octokit.rest;
  }

  /** How many mutations one document may have: a larger one could never be sent inside the pace. */
  get mostMutations(): number {
    return this.#options.pace === 0 ? Number.POSITIVE_INFINITY : this.#options.pace;
  }

  /** How much one document may make: more would be made too quickly. */
  get mostMade(): number {
    return this.#pace.burst;
  }

  get requests(): Requests {
    return { total: this.#total, writes: this.#writes };
  }

  /** Milliseconds that these take, one after another. */
  toGo(loads: readonly Load[]): number {
    return this.#pace.toGo(loads);
  }

  /** Counts what this account made before, by when it did, in milliseconds since the epoch. */
  remember(times: readonly number[]): void {
    this.#pace.remember(times);
  }

  /** @param asked ends it where nobody waits for the answer any more, and says how often it is worth trying */
  async query(query: string, variables: Record<string, unknown>, asked: Asked = {}): Promise<GraphqlAnswer> {
    const url = this.#options.graphqlUrl;
    const { data } = await this.#octokit
      .request({ method: 'POST', url, query, variables, request: { read: true, ...asked } })
      .catch((error: unknown) => {
        const isMissing = isRequestFailure(error) && error.status === 404;
        throw isMissing ? new NotGitHub(url, '"not found" (404)') : error;
      });
    if (Object(data) !== data || !('data' in Object(data) || 'errors' in Object(data)))
      throw new NotGitHub(url, 'JSON that is no answer to GraphQL');
    return graphqlAnswer(data);
  }

  /**
   * @param prepare makes the document once there is nothing more to wait for, and anew for each attempt: what it writes
   * over is read last. Where it makes none, nothing is sent.
   */
  async mutate(load: Load, prepare: () => Promise<Mutation | undefined>): Promise<GraphqlAnswer> {
    const { data } = await this.write(load, async () => {
      const mutation = await prepare();
      if (!mutation) return async () => unsent;
      const { text: query, variables } = mutation;
      return () =>
        this.#octokit.request({ method: 'POST', url: this.#options.graphqlUrl, query, variables, ...once });
    });
    return graphqlAnswer(data);
  }

  /** A write by REST that is prepared in the same way; what is prepared is sent with {@link once}. */
  write(load: Load, prepare: Attempts['prepare']): Promise<Response> {
    return this.#attempts({ read: false, load, prepare });
  }

  async #attempts({ read, load, prepare, abandoned, tries = readAttempts }: Attempts): Promise<Response> {
    await this.pause(this.#pace.wait(load), "GitHub's limit on writes");
    for (let attempt = 1; ; attempt++) {
      const send = await this.#ready(prepare);
      // Writes come one after another, and none of them waits between what it read and what it writes over.
      const result = await (read ? this.#slots.within(() => attempted(send)) : attempted(send));
      abandoned?.throwIfAborted();
      const limit = limitOf(result, this.#options.clock.now());
      // What was done in part must not be sent again as a whole.
      const partly = !read && limit?.partly === true;
      if (!limit) this.#refusals = 0;
      if (!limit || partly) this.#pace.made(load);
      if (limit && (partly || attempt < limitAttempts)) this.#refused(limit, read);
      if (limit && !partly && attempt < limitAttempts) continue;
      const most = isTooMuchIn(result) ? tries : readAttempts;
      if (read && !limit && isPassing(result) && attempt < most) {
        await this.pause(500 * 4 ** (attempt - 1), 'the server to recover');
      } else return this.#outcomeOf(result);
    }
  }

  /** Where one was refused for a limit, the others wait with it; what was prepared before such a wait is old. */
  async #ready(prepare: Attempts['prepare']): Promise<Send> {
    const { clock, deadline } = this.#options;
    for (;;) {
      await this.pause(this.#limitedUntil - clock.now(), limitReason);
      if (clock.now() >= deadline) throw new OutOfTime();
      const send = await prepare();
      if (this.#limitedUntil <= clock.now()) return send;
    }
  }

  #refused({ named }: Limit, read: boolean): void {
    if (!read) this.#pace.refused();
    const wait = named ?? unnamedWait * 2 ** this.#refusals++;
    this.#limitedUntil = Math.max(this.#limitedUntil, this.#options.clock.now() + wait);
  }

  #outcomeOf(result: Attempt): Response {
    if ('response' in result) {
      this.#letIn = true;
      return result.response;
    }
    const { error } = result;
    throw this.#letIn && isRequestFailure(error) && error.status === 401 ? new Expired() : error;
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
type Send = () => Promise<Response>;

interface Attempts extends Asked {
  readonly read: boolean;
  readonly load: Load;
  readonly prepare: () => Promise<Send>;
}

/** Stands for an answer where there was nothing to send. */
const unsent: Response = { status: 200, url: '', headers: {}, data: { data: {} } };

function isRead({ method, request }: Parameters): boolean {
  return method === 'GET' || request?.read === true;
}

function abandonedIn({ request }: Parameters): AbortSignal | undefined {
  return request?.abandoned instanceof AbortSignal ? request.abandoned : undefined;
}

function askedOf(parameters: Parameters): Asked {
  const abandoned = abandonedIn(parameters);
  const tries: unknown = parameters.request?.tries;
  return { ...(abandoned ? { abandoned } : {}), ...(typeof tries === 'number' ? { tries } : {}) };
}

type Attempt = { readonly response: Response } | { readonly error: unknown };

async function attempted(send: Send): Promise<Attempt> {
  try {
    const response = await send();
    if (typeof response.data !== 'string' || response.status === 204) return { response };
    // Octokit takes an answer that was cut off for text.
    const kind = response.headers['content-type'] ?? '';
    if (kind === '' || /\bjson\b/i.test(kind)) return { error: new CutOff() };
    const page = /\bhtml\b/i.test(kind) ? 'a web page' : 'text';
    return { error: new NotGitHub(response.url, page) };
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

/**
 * How limits that have no status or type of their own are worded: the secondary ones (docs: exceeding the rate limit), the
 * one on content by `createIssue` (cli/cli#4801), and by GitHub Enterprise Server before its secondary limits had a name.
 */
const limitWords = /rate limit|submitted too quickly|abuse detection/i;

/** GraphQL names the primary limit by a type, and the secondary ones only by their message. */
export function isLimit({ type, message }: GraphqlError): boolean {
  return type === 'RATE_LIMITED' || limitWords.test(message);
}

/** Too much was asked for at once; with data, a part of it was answered. */
export function isTooHeavy({ type, message }: GraphqlError): boolean {
  return type === 'RESOURCE_LIMITS_EXCEEDED' || /^Resource limits for this query exceeded/i.test(message);
}

/** Whether it may have been too much: GitHub cuts off after 10 s, with 502, 504 or no answer at all. */
export function isTooMuch(error: unknown): boolean {
  if (!isRequestFailure(error)) return false;
  const { status, message, response } = error;
  return response ? status === 502 || status === 504 : /time(d )?[- ]?out/i.test(message);
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

/** Whether asking for less may help. */
function isTooMuchIn(result: Attempt): boolean {
  return 'error' in result ? isTooMuch(result.error) : hasGivenUp(graphqlAnswer(result.response.data));
}

/** GraphQL tells with status 200 that it took too long: by errors that name neither a reason nor a place. */
export function hasGivenUp({ data, errors }: GraphqlAnswer): boolean {
  const bare = errors.every(({ type, path, extensions }) => !type && !path && !extensions?.code);
  return data === null && errors.length > 0 && bare;
}

/** Refused for a limit, and not for what the token may do. */
export function isLimited({ status, message, response }: RequestFailure): boolean {
  const headers = response?.headers ?? {};
  const named = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  if (status === 422) return /submitted too quickly/i.test(message);
  return status === 429 || (status === 403 && (named || limitWords.test(message)));
}

interface Limit {
  /** Milliseconds to wait, where GitHub names a time. */
  readonly named?: number;
  /** Whether a part was done all the same. */
  readonly partly: boolean;
}

/** Set where GitHub refused for one of its limits: then nothing was done, or a part of a document. */
function limitOf(result: Attempt, now: number): Limit | undefined {
  if ('error' in result) {
    const { error } = result;
    if (!isRequestFailure(error) || !isLimited(error)) return undefined;
    return { ...namedWait(error.response?.headers ?? {}, now), partly: false };
  }
  // GraphQL tells of limits in an answer with status 200; with data, a part of it was done.
  const { headers } = result.response;
  const { data, errors } = graphqlAnswer(result.response.data);
  if (!errors.some(isLimit)) return undefined;
  const partly = Object.values(data ?? {}).some((field) => field !== null);
  return { ...namedWait(headers, now), partly };
}

function namedWait(headers: Record<string, unknown>, now: number): { named?: number } {
  const seconds = Number(headers['retry-after']);
  if (Number.isFinite(seconds) && seconds > 0) return { named: seconds * 1_000 };
  const reset = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset)) return {};
  return { named: Math.max(reset * 1_000 - now, 1_000) };
}

import type { operations } from '@octokit/openapi-types';
import type { Actor, Scope } from '../access.ts';
import type { Scene } from '../payload.ts';
import { gone, moved, notFound, Refusal, unprocessable } from '../refusal.ts';
import type { Cycles } from '../rules/relations.ts';
import type { Issue, Repository, Store } from '../state.ts';

type OperationId = keyof operations;

/** Type of a member of a request body; `?` also allows null. */
export type Shape =
  | 'string'
  | 'string?'
  | 'integer'
  | 'integer?'
  | 'number|string'
  | 'number|string?'
  | 'boolean'
  | 'array'
  | 'names'
  | 'any';

type Json<R> = R extends { content: { 'application/json': infer Body } } ? Body : undefined;

/** What the official description says a successful answer of the operation looks like. */
export type Answer<Id extends OperationId> = {
  [Status in keyof operations[Id]['responses'] & (200 | 201 | 202 | 204)]: {
    status: Status;
    body: Json<operations[Id]['responses'][Status]>;
    headers?: Record<string, string>;
  };
}[keyof operations[Id]['responses'] & (200 | 201 | 202 | 204)];

type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody?: infer Request }
  ? NonNullable<Request> extends { content: { 'application/json': infer Body } }
    ? Body
    : never
  : never;

// The keys of every member of a union: some bodies are "an object or a list".
type KeysOf<Body> = Body extends readonly unknown[]
  ? never
  : Body extends object
    ? keyof Body & string
    : never;

type BodyKey<Id extends OperationId> = KeysOf<NonNullable<BodyOf<Id>>>;

type QueryKey<Id extends OperationId> = keyof NonNullable<
  operations[Id] extends { parameters: { query?: infer Query } } ? Query : never
> &
  string;

/** A request that has found its route. */
export interface Call {
  store: Store;
  actor: Actor;
  scene: Scene;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Record<string, unknown>;
  /** A body that is a list instead of an object, as some label endpoints allow. */
  list: unknown[] | undefined;
  /** The repository of the path, seen and readable. Throws where the path has none. */
  repository: Repository;
  cycles: Cycles;
  /** Path and query, for Link headers. */
  path: string;
  /** Notes a request that the product should not have sent though the server answers it. */
  problem: (text: string) => void;
}

export interface Route<Id extends OperationId = OperationId> {
  operation: Id;
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** As in the description, e.g. `/repos/{owner}/{repo}/issues`. */
  path: string;
  /** Permissions one of which is needed to read. Writes are checked by the rules. */
  read?: readonly Scope[];
  /** Every member that the official description knows, so that another one is noticed. */
  body?: Record<BodyKey<Id>, Shape>;
  required?: readonly BodyKey<Id>[];
  /** Every query parameter that the official description knows. */
  query?: Record<QueryKey<Id>, true>;
  /** Part of the server only with this feature. */
  feature?: 'dependencies' | 'subIssues' | 'restSubIssues';
  answer: (call: Call) => Answer<Id>;
}

/** A route whose types no longer depend on its operation, for the table. */
export interface AnyRoute {
  operation: string;
  method: string;
  path: string;
  read: readonly Scope[];
  body: ReadonlyMap<string, Shape>;
  required: readonly string[];
  query: ReadonlySet<string>;
  feature: 'dependencies' | 'subIssues' | 'restSubIssues' | undefined;
  answer: (call: Call) => { status: number; body: unknown; headers?: Record<string, string> };
}

/** Declares a route; the compiler holds body, query and answer against the official description. */
export function route<Id extends OperationId>(route: Route<Id>): AnyRoute {
  return {
    operation: route.operation,
    method: route.method,
    path: route.path,
    read: route.read ?? ['metadata'],
    body: new Map<string, Shape>(Object.entries(route.body ?? {})),
    required: route.required ?? [],
    query: new Set(Object.keys(route.query ?? {})),
    feature: route.feature,
    answer: (call) => {
      const { status, body, headers } = route.answer(call);
      return { status: Number(status), body, ...(headers ? { headers } : {}) };
    },
  };
}

/** Refuses a body of the wrong shape with the texts of github.com, and returns the names nobody knows. */
export function checkBody(route: AnyRoute, body: Record<string, unknown>): string[] {
  const missing = route.required.filter((key) => body[key] === undefined);
  if (missing.length > 0) {
    throw unprocessable(
      `Invalid request.\n\n${missing.map((key) => `"${key}" wasn't supplied.`).join('\n')}`,
    );
  }
  const unknown: string[] = [];
  for (const [key, value] of Object.entries(body)) {
    const shape = route.body.get(key);
    if (shape === undefined) unknown.push(key);
    else if (!fits(value, shape)) {
      const type = shape.replace('?', '').replace('|', '` or `').replace('names', 'array');
      throw unprocessable(
        `Invalid property /${key}: \`${JSON.stringify(value)}\` is not of type \`${type}\`.`,
      );
    }
  }
  return unknown;
}

function fits(value: unknown, shape: Shape): boolean {
  switch (shape) {
    case 'string':
      return typeof value === 'string';
    case 'string?':
      return value === null || typeof value === 'string';
    case 'integer':
      return Number.isInteger(value);
    case 'integer?':
      return value === null || Number.isInteger(value);
    case 'number|string':
      return typeof value === 'string' || typeof value === 'number';
    case 'number|string?':
      return value === null || typeof value === 'string' || typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'array':
      return Array.isArray(value);
    case 'names':
      return Array.isArray(value) && value.every((one) => nameOf(one) !== undefined);
    case 'any':
      return true;
  }
}

/** A member of the body as text, or undefined when it is absent. Null counts as empty where the shape allows it. */
export function text(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : value === null ? '' : String(value);
}

export function textOrNull(value: unknown): string | null | undefined {
  return value === null ? null : text(value);
}

export function integer(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}

/** Names of a list of names or of objects with a name, e.g. labels. */
export function names(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.flatMap((one) => nameOf(one) ?? []) : undefined;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('name' in value)) return undefined;
  return typeof value.name === 'string' ? value.name : undefined;
}

/** The issue that the path names: 404, 410 when deleted, 301 when transferred (operation issues/get). */
export function issueOf(call: Call, parameter = 'issue_number'): Issue {
  const number = wholeNumber(call.params[parameter]);
  const { repository, store, scene } = call;
  const issue = store.findIssue(repository, number);
  if (issue) {
    // Where issues are off, pull requests still answer.
    if (!repository.hasIssues && issue.kind === 'Issue') throw gone('Issues are disabled for this repo');
    return issue;
  }
  const trace = repository.gone[number];
  if (trace === 'deleted') throw gone('This issue was deleted');
  const there = trace === undefined ? undefined : store.issues.get(trace);
  if (!there) throw notFound(`Could not resolve to an Issue with the number of ${number}.`);
  const url = `${scene.apiUrl}/repositories/${there.repository}/issues/${there.number}`;
  throw moved(url, `Could not resolve to an Issue with the number of ${number}.`);
}

/** An issue by database id, as dependency and sub-issue bodies have it. A number sent for an id is noted. */
export function issueById(call: Call, id: number): Issue {
  const issue = call.store.issues.get(id);
  if (issue) return issue;
  if (call.store.findIssue(call.repository, id)) {
    call.problem(`${call.path}: ${id} is the number of an issue, and this takes its database id`);
  }
  throw notFound(`Could not resolve to an Issue with the id of ${id}.`);
}

export function wholeNumber(value: string | undefined): number {
  if (value === undefined || !/^\d{1,15}$/.test(value)) throw notFound('Not Found');
  return Number(value);
}

/** Default 30, at most 100 ("Using pagination in the REST API"). */
export interface Page {
  page: number;
  perPage: number;
}

export function pageOf(query: URLSearchParams): Page {
  const whole = (name: string, otherwise: number): number => {
    const value = Number(query.get(name) ?? otherwise);
    return Number.isInteger(value) && value > 0 ? value : otherwise;
  };
  return { page: whole('page', 1), perPage: Math.min(100, whole('per_page', 30)) };
}

/** One page of a list and its Link header. Links go by repository id, as github.com's do: follow, do not build them. */
export function paged<T>(call: Call, all: readonly T[]): { items: T[]; headers: Record<string, string> } {
  const { page, perPage } = pageOf(call.query);
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const links: [string, number][] = [];
  if (page > 1) links.push(['prev', Math.min(page - 1, last)]);
  if (page < last) links.push(['next', page + 1], ['last', last]);
  if (page > 1) links.push(['first', 1]);
  const link = links.map(([rel, to]) => `<${pageUrl(call, to)}>; rel="${rel}"`).join(', ');
  return {
    items: all.slice((page - 1) * perPage, page * perPage),
    headers: link === '' ? {} : { link },
  };
}

function pageUrl(call: Call, page: number): string {
  const query = new URLSearchParams(call.query);
  query.set('page', String(page));
  const path = call.path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${call.repository.id}`);
  return `${call.scene.apiUrl}${path}?${query}`;
}

/** A list in the wanted order; equal keys by the order of creation, which follows the direction too. */
export function sorted<T>(
  items: readonly T[],
  key: (item: T) => string | number,
  direction: string | null,
): T[] {
  const ascending = direction === 'asc';
  const ranked = items.map((item, index) => ({ item, index, key: key(item) }));
  ranked.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index));
  const list = ranked.map(({ item }) => item);
  return ascending ? list : list.reverse();
}

/** A query parameter of a closed set, 422 otherwise. */
export function choice<T extends string>(call: Call, name: string, allowed: readonly T[], otherwise: T): T {
  const value = call.query.get(name);
  if (value === null) return otherwise;
  const known = allowed.find((one) => one === value);
  if (known !== undefined) return known;
  throw new Refusal({
    status: 422,
    type: 'VALIDATION',
    message: 'Validation Failed',
    errors: [{ resource: 'Search', field: name, code: 'invalid', value }],
  });
}

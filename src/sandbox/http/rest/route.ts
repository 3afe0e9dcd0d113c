/** How a REST endpoint is declared, held against the official description, and what it is given. */
import type { operations } from '@octokit/openapi-types';
import type { Scope } from '../../rules/access.ts';
import { unprocessable } from '../../rules/refusal.ts';
import type { Repository } from '../../state/nouns.ts';
import type { Scene } from '../scene.ts';
import type { Part } from './payload.ts';

/** Type of a member of a request body; `?` also allows null. */
export type Shape = 'string' | 'string?';

type Json<R> = R extends { content: { 'application/json': infer Body } } ? Body : undefined;
type Success<Responses> = Json<Responses[keyof Responses & (200 | 201 | 204)]>;

type BodyOf<O> = O extends { requestBody?: infer Request }
  ? NonNullable<Request> extends { content: { 'application/json': infer Body } }
    ? Body
    : never
  : never;

type Keys<Body> = keyof NonNullable<Body> & string;

type QueryOf<O> = NonNullable<O extends { parameters: { query?: infer Query } } ? Query : never>;

/** A request that has found its route. */
export interface Call {
  scene: Scene;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Record<string, unknown>;
  /** The repository of the path, seen and readable. */
  repository: Repository;
  /** Path and query, for Link headers. */
  path: string;
}

/** A body of nothing is answered 204, what a POST made 201. */
export interface Answer<Body> {
  body: Body;
  headers?: Record<string, string>;
}

/** `O` is the operation in the official description, which knows every parameter. */
interface Route<O extends { responses: unknown }> {
  method: 'GET' | 'POST' | 'PATCH';
  /** Behind `/repos/{owner}/{repo}`. */
  path: string;
  /** Permissions one of which is needed to read. Writes are checked by the rules. */
  read?: readonly Scope[];
  /** Every member that the official description knows, so that another one is noticed. */
  body?: Record<Keys<BodyOf<O>>, Shape>;
  required?: readonly Keys<BodyOf<O>>[];
  /** Every query parameter that the official description knows. */
  query?: Record<Keys<QueryOf<O>>, true>;
  answer: (call: Call) => Answer<Part<Success<O['responses']>>>;
}

/** Endpoints by their operation ids. */
export type Routes = { [Id in keyof operations]?: Route<operations[Id]> };

/** A route whose types no longer depend on its operation. */
export type AnyRoute = Pick<Route<{ responses: unknown }>, 'method' | 'path' | 'read'> & {
  body?: Readonly<Record<string, Shape>>;
  required?: readonly string[];
  query?: Readonly<Record<string, true>>;
  answer: (call: Call) => Answer<unknown>;
};

/** Refuses a body of the wrong shape with the texts of github.com, and returns the names nobody knows. */
export function checkBody(route: AnyRoute, body: Record<string, unknown>): string[] {
  const missing = (route.required ?? []).filter((key) => body[key] === undefined);
  if (missing.length > 0) {
    throw unprocessable(
      `Invalid request.\n\n${missing.map((key) => `"${key}" wasn't supplied.`).join('\n')}`,
    );
  }
  const shapes = new Map(Object.entries(route.body ?? {}));
  for (const [key, value] of Object.entries(body)) {
    const shape = shapes.get(key);
    if (shape === undefined || typeof value === 'string' || (value === null && shape === 'string?')) continue;
    throw unprocessable(`Invalid property /${key}: \`${JSON.stringify(value)}\` is not of type \`string\`.`);
  }
  return Object.keys(body).filter((key) => !shapes.has(key));
}

/** A member of the body as text, or undefined when it is absent. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function textOrNull(value: unknown): string | null | undefined {
  return value === null ? null : text(value);
}

/** What every list knows of its pages. */
export const PAGE = { page: true, per_page: true } as const;

/** Default 30, at most 100 ("Using pagination in the REST API"). */
function pageOf(query: URLSearchParams): { page: number; perPage: number } {
  const whole = (name: string, otherwise: number): number => {
    const value = Number(query.get(name) ?? otherwise);
    return Number.isInteger(value) && value > 0 ? value : otherwise;
  };
  return { page: whole('page', 1), perPage: Math.min(100, whole('per_page', 30)) };
}

/** One page of a list and its Link header. Links go by repository id, as github.com's do: follow, do not build them. */
export function paged<T, P>(call: Call, all: readonly T[], payload: (one: T) => P): Answer<P[]> {
  const { page, perPage } = pageOf(call.query);
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const links: [string, number][] = [];
  if (page > 1) links.push(['prev', Math.min(page - 1, last)]);
  if (page < last) links.push(['next', page + 1], ['last', last]);
  if (page > 1) links.push(['first', 1]);
  const link = links.map(([rel, to]) => `<${pageUrl(call, to)}>; rel="${rel}"`).join(', ');
  return {
    body: all.slice((page - 1) * perPage, page * perPage).map(payload),
    headers: link === '' ? {} : { link },
  };
}

function pageUrl({ query, path, repository, scene }: Call, page: number): string {
  const parameters = new URLSearchParams(query);
  parameters.set('page', String(page));
  const byId = path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${repository.id}`);
  return `${scene.apiUrl}${byId}?${parameters}`;
}

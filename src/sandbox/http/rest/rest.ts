/** REST: what all endpoints refuse, and the way to one of them. */
import type { IncomingHttpHeaders } from 'node:http';
import { requirePermission, requireSight } from '../../rules/access.ts';
import { forbidden, malformed, moved, notFound } from '../../rules/refusal.ts';
import { fullName, type Repository } from '../../state/nouns.ts';
import type { Reply } from '../reply.ts';
import type { Scene } from '../scene.ts';
import { actionRoutes } from './actions.ts';
import { codeRoutes } from './code.ts';
import { commitRoutes } from './commits.ts';
import { issueRoutes } from './issues.ts';
import { planningRoutes } from './planning.ts';
import { type Call, checkBodyParameters, type Route } from './route.ts';

/** What a REST request asks, the transport taken off. */
export interface RestRequest {
  method: string;
  /** Without `/api/v3` and without the query. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** The raw body, empty for none. */
  body: string;
}

const ROUTES: readonly Route[] = [
  ...actionRoutes,
  ...codeRoutes,
  ...commitRoutes,
  ...issueRoutes,
  ...planningRoutes,
];

/** Every endpoint is about a repository. Links and redirects name it by its id: `/repositories/1/commits`. */
const PLACE = /^\/(?:repos\/([^/]+\/[^/]+)|repositories\/(\d+))(?=\/|$)/;

/**
 * Refuses what every endpoint refuses, finds the route and answers. Throws a `Refusal` otherwise.
 * @param problem takes what the product should not have sent though it is answered
 */
export function answerRest(scene: Scene, request: RestRequest, problem: (text: string) => void): Reply {
  checkHeaders(request.headers);
  const { method, query } = request;
  const path = request.path.replace(PLACE, '');
  const route = find(method, request.path);
  if (!route) {
    problem(`no such endpoint: ${method} ${request.path}`);
    throw notFound('Not Found');
  }
  const name = decode(route.path.exec(path)?.[1] ?? '');
  const sent = parseBody(request.body);
  const repository = repositoryOf(scene, request, path);
  if (method === 'GET') requirePermission(scene.actor, repository, route.read ?? ['metadata'], 'read');
  for (const key of query.keys())
    if (!route.query?.includes(key)) problem(`${route.operation}: unknown query parameter "${key}"`);
  const { body, lists } = checkBodyParameters(route, sent, (key) =>
    problem(`${route.operation}: unknown body parameter "${key}"`),
  );
  const call: Call = { scene, repository, name, query, body, lists, path };
  const { body: payload, headers = {} } = route.answer(call);
  const status = payload === undefined ? 204 : method === 'POST' ? 201 : 200;
  return { status, body: payload, headers };
}

function find(method: string, path: string): Route | undefined {
  if (!PLACE.test(path)) return undefined;
  const below = path.replace(PLACE, '');
  return ROUTES.find((route) => route.method === method && route.path.test(below));
}

/** The operation id of the endpoint that a request would reach, or its method and path where there is none. */
export function operationOf(method: string, path: string): string {
  return find(method, path)?.operation ?? `${method} ${path}`;
}

/** Versions that github.com serves; another one is refused ("API Versions", "Troubleshooting the REST API"). */
const VERSIONS = ['2022-11-28', '2026-03-10'];

function checkHeaders(headers: RestRequest['headers']): void {
  const { 'user-agent': agent, accept = '*/*', 'x-github-api-version': version = '2022-11-28' } = headers;
  if (!agent)
    throw forbidden(
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    );
  if (!/json|\*\/\*|application\/\*|vnd\.github/.test(accept))
    throw malformed("Unsupported 'Accept' header: Must accept 'application/json'.", 415);
  if (!VERSIONS.includes(String(version))) throw malformed(`"${version}" is not a supported version.`);
}

function repositoryOf({ store, actor, apiUrl }: Scene, request: RestRequest, below: string): Repository {
  const [, name, id] = PLACE.exec(request.path) ?? [];
  const found = name === undefined ? store.repositories.get(Number(id)) : store.findRepository(decode(name));
  const repository = requireSight(actor, found, name ?? '');
  if (name === undefined || fullName(repository).toLowerCase() === decode(name).toLowerCase())
    return repository;
  const query = request.query.size > 0 ? `?${request.query}` : '';
  const url = `${apiUrl}/repositories/${repository.id}${below}${query}`;
  throw moved(url, `Could not resolve to a Repository with the name '${name}'.`);
}

function parseBody(text: string): object {
  if (text === '') return {};
  try {
    return Object(JSON.parse(text));
  } catch {
    throw malformed('Problems parsing JSON');
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw malformed('Bad Request');
  }
}

/** REST: the table of endpoints, what all of them refuse, and the way to one of them. */
import { requirePermission, requireSight } from '../../rules/access.ts';
import { forbidden, malformed, moved, notFound } from '../../rules/refusal.ts';
import { fullName, type Repository } from '../../state/nouns.ts';
import type { Scene } from '../scene.ts';
import { commitRoutes } from './commits.ts';
import { planningRoutes } from './planning.ts';
import { type AnyRoute, type Call, checkBody } from './route.ts';

/** What a REST request asks, the transport taken off. */
export interface RestRequest {
  method: string;
  /** Without `/api/v3` and without the query. */
  path: string;
  query: URLSearchParams;
  headers: Record<string, string | undefined>;
  /** The raw body, empty for none. */
  body: string;
}

export interface RestAnswer {
  status: number;
  body: unknown;
  headers: Record<string, string>;
}

interface Entry {
  operation: string;
  route: AnyRoute;
  pattern: RegExp;
  names: readonly string[];
}

const ROUTES: readonly Entry[] = Object.entries<AnyRoute>({ ...commitRoutes, ...planningRoutes }).map(
  ([operation, route]) => {
    const path = `/repos/{owner}/{repo}${route.path}`;
    const names = [...path.matchAll(/{(\w+)}/g)].map(([, name = '']) => name);
    return { operation, route, pattern: patternOf(path), names };
  },
);

/**
 * Refuses what every endpoint refuses, finds the route and answers. Throws a `Refusal` otherwise.
 * @param problem takes what the product should not have sent though it is answered
 */
export function answerRest(scene: Scene, request: RestRequest, problem: (text: string) => void): RestAnswer {
  checkHeaders(request.headers);
  const { method, query } = request;
  const path = withoutRepositoryId(scene, request.path);
  const entry = find(method, path);
  if (!entry) {
    problem(`no such endpoint: ${method} ${request.path}`);
    throw notFound('Not Found');
  }
  const { operation, route } = entry;
  const params = paramsOf(entry, path);
  const body = parseBody(request.body);
  const call: Call = { scene, params, query, body, path, repository: repositoryOf(scene, params, request) };
  if (method === 'GET') requirePermission(scene.actor, call.repository, route.read ?? ['metadata'], 'read');
  for (const key of query.keys()) {
    if (!route.query || !Object.hasOwn(route.query, key))
      problem(`${operation}: unknown query parameter "${key}"`);
  }
  for (const key of checkBody(route, body)) problem(`${operation}: unknown body parameter "${key}"`);
  const { body: payload, headers = {} } = route.answer(call);
  if (payload === undefined) return { status: 204, body: undefined, headers };
  return { status: method === 'POST' ? 201 : 200, body: payload, headers };
}

function find(method: string, path: string): Entry | undefined {
  return ROUTES.find(({ route, pattern }) => route.method === method && pattern.test(path));
}

/** The operation id of the endpoint that a request would reach, or its method and path where there is none. */
export function operationOf(method: string, path: string): string {
  return (
    find(method, path.replace(/^\/repositories\/\d+(?=\/|$)/, '/repos/-/-'))?.operation ?? `${method} ${path}`
  );
}

const VERSIONS = ['2022-11-28', '2026-03-10'];

/** Versions that github.com serves; another one is refused ("API Versions", "Troubleshooting the REST API"). */
function checkHeaders(headers: RestRequest['headers']): void {
  if (!headers['user-agent']) {
    throw forbidden(
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    );
  }
  if (!/json|\*\/\*|application\/\*|vnd\.github/.test(headers.accept ?? '*/*')) {
    throw malformed("Unsupported 'Accept' header: Must accept 'application/json'.", 415);
  }
  const version = headers['x-github-api-version'] ?? '2022-11-28';
  if (!VERSIONS.includes(version)) throw malformed(`"${version}" is not a supported version.`);
}

/** Links and redirects go by id: `/repositories/1/issues`. */
function withoutRepositoryId({ store }: Scene, path: string): string {
  const match = /^\/repositories\/(\d+)(?=\/|$)/.exec(path);
  if (!match) return path;
  const repository = store.repositories.get(Number(match[1]));
  if (!repository) throw notFound('Not Found');
  return `/repos/${fullName(repository)}${path.slice(match[0].length)}`;
}

function repositoryOf(
  { store, actor, apiUrl }: Scene,
  params: Record<string, string>,
  { path, query }: RestRequest,
): Repository {
  const name = `${params.owner}/${params.repo}`;
  const repository = requireSight(actor, store.findRepository(name), name);
  if (fullName(repository).toLowerCase() === name.toLowerCase()) return repository;
  const rest = path.replace(/^\/repos\/[^/]+\/[^/]+/, '');
  const url = `${apiUrl}/repositories/${repository.id}${rest}${query.size > 0 ? `?${query}` : ''}`;
  throw moved(url, `Could not resolve to a Repository with the name '${name}'.`);
}

function parseBody(text: string): Record<string, unknown> {
  if (text === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw malformed('Problems parsing JSON');
  }
  if (typeof value !== 'object' || value === null) throw malformed('Body should be a JSON object');
  return { ...value };
}

/** Numbers are digits, what is compared may contain slashes, and all else is one segment of the path. */
function patternOf(path: string): RegExp {
  const source = path.replace(/{(\w+)}/g, (_, name: string) => {
    if (name.endsWith('_number')) return '(\\d{1,15})';
    return name === 'basehead' ? '(.+)' : '([^/]+)';
  });
  return new RegExp(`^${source}$`);
}

function paramsOf({ names, pattern }: Entry, path: string): Record<string, string> {
  const values = pattern.exec(path)?.slice(1) ?? [];
  return Object.fromEntries(names.map((name, index) => [name, decode(values[index] ?? '')]));
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw malformed('Bad Request');
  }
}

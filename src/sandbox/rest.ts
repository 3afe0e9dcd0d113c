import { requirePermission, requireSight } from './access.ts';
import type { Scene } from './payload.ts';
import { moved, notFound, Refusal } from './refusal.ts';
import { commentRoutes } from './rest/comments.ts';
import { contentRoutes } from './rest/contents.ts';
import { issueRoutes } from './rest/issues.ts';
import { labelRoutes } from './rest/labels.ts';
import { milestoneRoutes } from './rest/milestones.ts';
import { relationRoutes } from './rest/relations.ts';
import { repositoryRoutes } from './rest/repositories.ts';
import { type AnyRoute, type Call, checkBody } from './rest/route.ts';
import type { Cycles } from './rules/relations.ts';
import type { Repository } from './state.ts';

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

export interface RestWorld {
  scene: Scene;
  cycles: Cycles;
  /** Which optional parts exist; REST sub-issues are apart from GraphQL's, which came to GHES first. */
  features: Record<'dependencies' | 'subIssues' | 'restSubIssues', boolean>;
  problem: (text: string) => void;
}

const ROUTES: { route: AnyRoute; pattern: RegExp; names: string[] }[] = [
  ...repositoryRoutes,
  ...contentRoutes,
  ...labelRoutes,
  ...milestoneRoutes,
  ...commentRoutes,
  ...issueRoutes,
  ...relationRoutes,
].map((route) => ({
  route,
  pattern: patternOf(route.path),
  names: [...route.path.matchAll(/{(\w+)}/g)].map(([, name = '']) => name),
}));

/** Refuses what every endpoint refuses, finds the route and answers. Throws a {@link Refusal} otherwise. */
export function answerRest(world: RestWorld, request: RestRequest): RestAnswer {
  const version = checkHeaders(request.headers);
  const { method } = request;
  const path = withoutRepositoryId(world, request.path);
  for (const { route, pattern, names } of ROUTES) {
    const match = route.method === method ? pattern.exec(path) : null;
    if (!match) continue;
    if (route.feature && !world.features[route.feature]) throw notFound('Not Found');
    const params = Object.fromEntries(names.map((name, index) => [name, decode(match[index + 1] ?? '')]));
    const { list, fields } = parseBody(request.body);
    const call: Call = {
      store: world.scene.store,
      actor: world.scene.actor,
      scene: world.scene,
      params,
      query: request.query,
      body: fields,
      list,
      repository: repositoryOf(world, params, request),
      cycles: world.cycles,
      path,
      problem: world.problem,
    };
    if (method === 'GET') requirePermission(call.actor, call.repository, route.read, 'read');
    for (const key of request.query.keys()) {
      if (!route.query.has(key)) world.problem(`${route.operation}: unknown query parameter "${key}"`);
    }
    for (const key of checkBody(route, fields)) {
      world.problem(`${route.operation}: unknown body parameter "${key}"`);
    }
    if (version === NEWER && fields.assignee !== undefined) {
      world.problem(`${route.operation}: "assignee" is gone from version ${NEWER}`);
    }
    const answer = route.answer(call);
    const body = version === NEWER ? withoutRemoved(answer.body) : answer.body;
    return { status: answer.status, body, headers: answer.headers ?? {} };
  }
  world.problem(`no such endpoint: ${method} ${request.path}`);
  throw notFound('Not Found');
}

const DEFAULT = '2022-11-28';
const NEWER = '2026-03-10';

/** Versions that github.com serves; another one is refused ("API Versions", "Troubleshooting the REST API"). */
function checkHeaders(headers: RestRequest['headers']): string {
  if (!headers['user-agent']) {
    throw new Refusal({
      status: 403,
      type: 'FORBIDDEN',
      message:
        'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    });
  }
  const accept = headers.accept ?? '*/*';
  if (!/json|\*\/\*|application\/\*|vnd\.github/.test(accept)) {
    throw new Refusal({
      status: 415,
      type: 'VALIDATION',
      message: "Unsupported 'Accept' header: Must accept 'application/json'.",
    });
  }
  const version = headers['x-github-api-version'] ?? DEFAULT;
  if (version === DEFAULT || version === NEWER) return version;
  throw new Refusal({ status: 400, type: 'VALIDATION', message: `"${version}" is not a supported version.` });
}

/** Links and redirects go by id: `/repositories/1/issues`. */
function withoutRepositoryId(world: RestWorld, path: string): string {
  const match = /^\/repositories\/(\d+)(?=\/|$)/.exec(path);
  if (!match) return path;
  const repository = world.scene.store.repositories.get(Number(match[1]));
  if (!repository) throw notFound('Not Found');
  return `/repos/${repository.owner}/${repository.name}${path.slice(match[0].length)}`;
}

function repositoryOf(world: RestWorld, params: Record<string, string>, request: RestRequest): Repository {
  const { store, actor, apiUrl } = world.scene;
  const name = `${params.owner}/${params.repo}`;
  const repository = requireSight(actor, store.findRepository(name), name);
  if (`${repository.owner}/${repository.name}`.toLowerCase() !== name.toLowerCase()) {
    const rest = request.path.replace(/^\/repos\/[^/]+\/[^/]+/, '');
    const query = request.query.size > 0 ? `?${request.query}` : '';
    const url = `${apiUrl}/repositories/${repository.id}${rest}${query}`;
    throw moved(url, `Could not resolve to a Repository with the name '${name}'.`);
  }
  return repository;
}

/** A body is an object, except where label endpoints take a list. */
function parseBody(text: string): { list: unknown[] | undefined; fields: Record<string, unknown> } {
  if (text === '') return { list: undefined, fields: {} };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal({ status: 400, type: 'VALIDATION', message: 'Problems parsing JSON' });
  }
  if (Array.isArray(value)) return { list: value, fields: {} };
  if (typeof value === 'object' && value !== null) return { list: undefined, fields: { ...value } };
  throw new Refusal({ status: 400, type: 'VALIDATION', message: 'Body should be a JSON object' });
}

/** The version of 2026-03-10 has neither the one assignee nor merge commits of pull requests. */
function withoutRemoved(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withoutRemoved);
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body)
      .filter(([key]) => key !== 'assignee' && key !== 'merge_commit_sha')
      .map(([key, value]) => [key, withoutRemoved(value)]),
  );
}

/** Numbers and ids are digits, refs may contain slashes, and all else is one segment of the path. */
function patternOf(path: string): RegExp {
  const source = path.replace(/{(\w+)}/g, (_, name: string) => {
    if (/_(number|id)$/.test(name)) return '(\\d+)';
    if (name === 'path') return '(.*)';
    return ['ref', 'branch', 'basehead'].includes(name) ? '(.+)' : '([^/]+)';
  });
  // The root folder has no path, and then no slash is needed either.
  return new RegExp(`^${source.replace('/(.*)', '(?:/(.*))?')}$`);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Refusal({ status: 400, type: 'VALIDATION', message: 'Bad Request' });
  }
}

/** The operation id of the endpoint that a request would reach, or its method and path where there is none. */
export function operationOf(method: string, path: string): string {
  const named = path.replace(/^\/repositories\/\d+(?=\/|$)/, '/repos/-/-');
  const known = ROUTES.find(({ route, pattern }) => route.method === method && pattern.test(named));
  return known?.route.operation ?? `${method} ${path}`;
}

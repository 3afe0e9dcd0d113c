import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { components } from '@octokit/openapi-types';
import type { Actor } from './access.ts';
import type { Fault } from './faults.ts';
import { type GraphqlResult, type Operation, prepare, run, TIMEOUT } from './graphql.ts';
import { limitHeaders, type Standing, secondaryLimit } from './limits.ts';
import { type Scene, userPayload } from './payload.ts';
import { notFound, Refusal } from './refusal.ts';
import { answerRest, operationOf } from './rest.ts';
import { type RequestRecord, type SandboxOptions, World } from './sandbox.ts';

/** The embedded GitHub, listening. */
export class Sandbox extends World {
  /** Base of REST, e.g. `http://127.0.0.1:4711`; `…/api/v3` works too, as on GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `{apiUrl}/graphql`; `…/api/graphql` works too. */
  readonly graphqlUrl: string;
  readonly #server: Server;

  constructor(options: SandboxOptions, server: Server, port: number) {
    super(options);
    this.apiUrl = `http://127.0.0.1:${port}`;
    this.graphqlUrl = `${this.apiUrl}/graphql`;
    this.#server = server;
  }

  /** What an answer to somebody is made from. */
  scene(actor: Actor): Scene {
    const { store, apiUrl, features, lag } = this;
    return { store, actor, apiUrl, features, lag };
  }

  /** Breaks the connections that are open, those that hang among them, and keeps the state. */
  async close(): Promise<void> {
    this.save();
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }
}

/**
 * Starts a GitHub on a free port of the loopback interface. It has the repositories of the options, the person
 * `octocat`, who may do everything, and two tokens: `APP_TOKEN` and `ADMIN_TOKEN`.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const server = createServer();
  // Clients keep connections for the next request; a short-lived default would break them at random.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  const sandbox = new Sandbox(options, server, address.port);
  server.on('request', (request, response) => {
    serve(sandbox, request, response).catch((error: unknown) => {
      sandbox.problems.push(`the server failed: ${error instanceof Error ? error.stack : error}`);
      response.destroy();
    });
  });
  return sandbox;
}

/** What goes back to the client, before it is written. */
interface Reply {
  status: number;
  /** Undefined for no content. */
  body: unknown;
  headers: Record<string, string>;
}

/** A request, read and sorted, with what it would cost. */
interface Incoming {
  record: RequestRecord;
  url: URL;
  /** Without `/api/v3` and `/api`. */
  path: string;
  headers: Record<string, string | undefined>;
  actor: Actor | undefined;
  /** Absent for REST; errors for a document that is refused before it runs. */
  graphql: Operation | GraphqlResult | Refusal | undefined;
}

async function serve(sandbox: Sandbox, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await read(request);
  const incoming = sort(sandbox, request, body);
  const { record } = incoming;
  sandbox.requests.push(record);
  const { index, method, path, kind, operations, write } = record;
  const fault = sandbox.fault?.({ index, method, path, kind, operations, write, body });
  record.fault = fault?.kind ?? null;
  const pause = sandbox.latency + (fault?.kind === 'delay' ? fault.ms : 0);
  if (pause > 0) await sleep(pause);
  if (fault?.kind === 'refuse') {
    response.destroy();
    return;
  }
  const reply = decide(sandbox, incoming, fault);
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'lose') {
    response.destroy();
    return;
  }
  record.status = reply.status;
  send(response, reply, fault?.kind === 'cut');
}

/** The answer, with everything that it changes done. A fault stands in its place, before or after. */
function decide(sandbox: Sandbox, incoming: Incoming, fault: Fault | undefined): Reply {
  const standing = standingOf(sandbox, incoming);
  const common = {
    'x-github-request-id': `0000:0000:${incoming.record.index}`,
    'x-github-media-type': 'github.v3; format=json',
  };
  const done = (): Reply => {
    const reply = answer(sandbox, incoming, fault?.kind === 'partial' ? fault.from : Infinity);
    if (incoming.record.write) sandbox.save();
    return { ...reply, headers: { ...common, ...headersOf(sandbox, incoming), ...reply.headers } };
  };
  const instead = (refusal: Refusal, remaining: Partial<Standing> = {}): Reply => ({
    status: refusal.status,
    body: refusal.body,
    headers: {
      ...common,
      ...limitHeaders({ ...standing, ...remaining }, incoming.record.kind),
      ...refusal.headers,
    },
  });
  switch (fault?.kind) {
    case 'secondary':
      return instead(secondaryLimit(fault.retryAfter, fault.status));
    case 'primary': {
      const reset = Math.ceil(sandbox.store.now().getTime() / 1000) + fault.reset;
      const none = { remaining: 0, used: standing.limit, reset };
      const message = 'API rate limit exceeded for installation ID 1.';
      const graphql = incoming.record.kind === 'graphql';
      const reply = instead(
        new Refusal({ status: graphql ? 200 : 403, type: 'RATE_LIMITED', message }),
        none,
      );
      return graphql ? { ...reply, body: { errors: [{ type: 'RATE_LIMITED', message }] } } : reply;
    }
    case 'status':
      if (fault.commit) done();
      return {
        status: fault.status,
        body: fault.body ?? { message: 'Server Error' },
        headers: { ...common, ...fault.headers },
      };
    case 'timeout':
      if (fault.commit) done();
      return { status: fault.status, body: { data: null, errors: [{ message: TIMEOUT }] }, headers: common };
    case 'hang':
      return fault.commit ? done() : { status: 0, body: undefined, headers: {} };
    default:
      return done();
  }
}

function answer(sandbox: Sandbox, incoming: Incoming, failFrom: number): Reply {
  const { record, actor, url, path, headers, graphql } = incoming;
  try {
    if (!actor) throw new Refusal({ status: 401, type: 'FORBIDDEN', message: 'Bad credentials' });
    const { kind, write, contentWrites, cost } = record;
    if (path !== '/rate_limit') {
      sandbox.limits.charge(actor.login, actor.kind, { kind, write, contentWrites, points: cost });
    }
    const scene = sandbox.scene(actor);
    if (graphql === undefined) {
      const own = personal(sandbox, scene, record.method, path);
      if (own) return own;
      return answerRest(
        {
          scene,
          cycles: sandbox.features.cycles,
          features: sandbox.features,
          problem: (text) => sandbox.problems.push(text),
        },
        { method: record.method, path, query: url.searchParams, headers, body: record.body },
      );
    }
    if (actor.kind === 'anonymous') {
      const message = 'This endpoint requires you to be authenticated.';
      throw new Refusal({ status: 401, type: 'FORBIDDEN', message });
    }
    return { status: 200, headers: {}, body: runGraphql(sandbox, scene, graphql, failFrom) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const overLimit = record.kind === 'graphql' && error.type === 'RATE_LIMITED' && error.status === 200;
    const body = overLimit ? { errors: [{ type: error.type, message: error.message }] } : error.body;
    return { status: error.status, body, headers: error.headers };
  }
}

function runGraphql(
  sandbox: Sandbox,
  scene: Scene,
  operation: Operation | GraphqlResult | Refusal,
  failFrom: number,
): GraphqlResult {
  if (operation instanceof Refusal) throw operation;
  if (!('document' in operation)) {
    const { dependencies, dependenciesSummary, subIssues } = sandbox.features;
    const whole = dependencies && dependenciesSummary && subIssues;
    // Asking an older server for a newer field is a probe; asking this one for an unknown field is a mistake.
    if (whole) for (const { message } of operation.errors ?? []) sandbox.problems.push(`GraphQL: ${message}`);
    return operation;
  }
  const { actor, store } = scene;
  const standing = sandbox.limits.standing(actor.login, actor.kind, 'graphql');
  const context = { store, actor, scene, cycles: sandbox.features.cycles, cost: operation.cost, standing };
  return run(sandbox.schema, operation, context, failFrom);
}

/** The few endpoints that are about the token and not about a repository. */
function personal(sandbox: Sandbox, scene: Scene, method: string, path: string): Reply | undefined {
  const { actor } = scene;
  if (method !== 'GET') return undefined;
  if (path === '/rate_limit') {
    const core = sandbox.limits.standing(actor.login, actor.kind, 'rest');
    const graphql = sandbox.limits.standing(actor.login, actor.kind, 'graphql');
    const body: components['schemas']['rate-limit-overview'] = {
      resources: { core, graphql, search: { ...core, limit: 30, used: 0, remaining: 30 } },
      rate: core,
    };
    return { status: 200, body, headers: {} };
  }
  if (path === '/user') {
    if (actor.kind === 'anonymous') {
      throw new Refusal({ status: 401, type: 'FORBIDDEN', message: 'Requires authentication' });
    }
    // Installation tokens, GITHUB_TOKEN among them, have no user of their own.
    if (actor.kind === 'app') {
      throw new Refusal({
        status: 403,
        type: 'FORBIDDEN',
        message: 'Resource not accessible by integration',
      });
    }
    return { status: 200, body: userPayload(scene, actor.login), headers: {} };
  }
  const [, login] = /^\/users\/([^/]+)$/.exec(path) ?? [];
  if (login === undefined) return undefined;
  if (!sandbox.store.users.has(decodeURIComponent(login).toLowerCase())) throw notFound('Not Found');
  return { status: 200, body: userPayload(scene, decodeURIComponent(login)), headers: {} };
}

function sort(sandbox: Sandbox, request: IncomingMessage, body: string): Incoming {
  const url = new URL(request.url ?? '/', sandbox.apiUrl);
  const path = url.pathname.replace(/^\/api\/v3(?=\/|$)/, '').replace(/^\/api\/graphql$/, '/graphql') || '/';
  const method = request.method ?? 'GET';
  const { authorization, accept, 'user-agent': userAgent, 'x-github-api-version': version } = request.headers;
  const actor = sandbox.actor(authorization);
  const isGraphql = path === '/graphql' && method === 'POST';
  const graphql = isGraphql ? prepared(sandbox, body) : undefined;
  const operation = graphql && 'document' in graphql ? graphql : undefined;
  const write = isGraphql ? (operation?.cost.mutations.length ?? 0) > 0 : !['GET', 'HEAD'].includes(method);
  const record: RequestRecord = {
    index: sandbox.requests.length,
    method,
    path: `${url.pathname}${url.search}`,
    kind: isGraphql ? 'graphql' : 'rest',
    operations: isGraphql ? (operation?.cost.fields ?? []) : [operationOf(method, path)],
    actor: actor?.login ?? '',
    status: 0,
    write,
    contentWrites: operation ? operation.cost.mutations.length : write ? 1 : 0,
    cost: operation?.cost.points ?? 1,
    body,
    fault: null,
  };
  const headers = {
    accept,
    'user-agent': userAgent,
    'x-github-api-version': Array.isArray(version) ? version[0] : version,
  };
  return { record, url, path, headers, actor, graphql };
}

function prepared(sandbox: Sandbox, body: string): Operation | GraphqlResult | Refusal {
  try {
    return prepare(sandbox.schema, body);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function standingOf(sandbox: Sandbox, { actor, record }: Incoming): Standing {
  return sandbox.limits.standing(actor?.login ?? '', actor?.kind ?? 'anonymous', record.kind);
}

const headersOf = (sandbox: Sandbox, incoming: Incoming): Record<string, string> =>
  limitHeaders(standingOf(sandbox, incoming), incoming.record.kind);

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, reply: Reply, cut: boolean): void {
  if (reply.body === undefined) {
    response.writeHead(reply.status, reply.headers).end();
    return;
  }
  const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
  const bytes = Buffer.from(text);
  const type = typeof reply.body === 'string' ? 'text/html' : 'application/json; charset=utf-8';
  response.writeHead(reply.status, {
    'content-type': type,
    'content-length': bytes.length,
    ...reply.headers,
  });
  if (!cut) {
    response.end(bytes);
    return;
  }
  // The connection may break only after the half is out, or the client sees no answer at all.
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}

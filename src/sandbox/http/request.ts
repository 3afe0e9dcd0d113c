/** A request as it came in: read, parsed, and with what it would cost. */
import type { IncomingMessage } from 'node:http';
import type { Actor } from '../rules/access.ts';
import type { RequestRecord } from '../trouble/requests.ts';
import type { World } from '../world.ts';
import { schemaOf } from './graphql/execute.ts';
import { type GraphqlResult, type Operation, prepareOperation } from './graphql/prepare.ts';
import { operationOf, type RestRequest } from './rest/rest.ts';

/** A request with its sender and its place in the record, before any of it is done. */
export interface Incoming extends RestRequest {
  record: RequestRecord;
  /** Undefined with a token that nobody has. */
  actor: Actor | undefined;
  /** Absent for REST; errors for a document that is refused before it runs. */
  graphql: Operation | GraphqlResult | undefined;
}

/** UTF-8 text of any length. Rejects where the client breaks off. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** `/api/v3` and `/api/graphql` are GitHub Enterprise Server's. What is wrong with a request is refused later. */
export function parseRequest(
  world: World,
  { url: address = '/', method = 'GET', headers }: IncomingMessage,
  body: string,
): Incoming {
  const url = new URL(address, 'http://127.0.0.1');
  const path = url.pathname.replace(/^\/api\/v3(?=\/|$)/, '').replace(/^\/api\/graphql$/, '/graphql') || '/';
  const actor = world.actor(headers.authorization);
  const graphql =
    path === '/graphql' && method === 'POST' ? prepareOperation(schemaOf(world.features), body) : undefined;
  const asked = graphql ? ofGraphql(graphql) : ofRest(method, path);
  const record: RequestRecord = {
    index: world.requests.length,
    method,
    path: `${url.pathname}${url.search}`,
    ...asked,
    actor: actor?.login ?? '',
    status: 0,
    write: asked.contentWrites > 0,
    body,
    fault: null,
  };
  return { record, method, path, query: url.searchParams, headers, body, actor, graphql };
}

type Asked = Pick<RequestRecord, 'kind' | 'operations' | 'contentWrites' | 'cost'>;

function ofRest(method: string, path: string): Asked {
  const contentWrites = ['GET', 'HEAD'].includes(method) ? 0 : 1;
  return { kind: 'rest', operations: [operationOf(method, path)], contentWrites, cost: 1 };
}

function ofGraphql(graphql: Operation | GraphqlResult): Asked {
  const kind = 'graphql';
  if (!('document' in graphql)) return { kind, operations: [], contentWrites: 0, cost: 1 };
  const { fields, mutations, points } = graphql.cost;
  return { kind, operations: fields, contentWrites: mutations.length, cost: points };
}

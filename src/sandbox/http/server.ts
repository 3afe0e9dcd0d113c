/** Starts the server on loopback, and takes each request through reading, deciding and sending. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SandboxOptions } from '../world.ts';
import { decide } from './answer.ts';
import { send } from './reply.ts';
import { parseRequest, readBody } from './request.ts';
import { Sandbox } from './sandbox.ts';

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

async function serve(sandbox: Sandbox, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const incoming = parseRequest(sandbox, request, await readBody(request));
  const { record } = incoming;
  sandbox.requests.push(record);
  const fault = sandbox.fault?.(record);
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
  const common = {
    'x-github-request-id': `0000:0000:${record.index}`,
    'x-github-media-type': 'github.v3; format=json',
  };
  send(response, { ...reply, headers: { ...common, ...reply.headers } }, fault?.kind === 'cut');
}

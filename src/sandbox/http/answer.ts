/** What is answered: by the limits, by REST or GraphQL, or by what goes wrong instead. */
import { type Actor, ANONYMOUS } from '../rules/access.ts';
import { Refusal, unauthorized } from '../rules/refusal.ts';
import type { Fault } from '../trouble/faults.ts';
import { limitHeaders, type Standing, secondaryLimit } from '../trouble/limits.ts';
import type { GraphqlResult } from './graphql/prepare.ts';
import { run, TIMEOUT } from './graphql/run.ts';
import type { Incoming } from './request.ts';
import { answerRest } from './rest/rest.ts';
import type { Sandbox } from './sandbox.ts';

/** What goes back to the client, before it is written. */
export interface Reply {
  status: number;
  /** Undefined for no content, text for a page. */
  body: unknown;
  headers: Record<string, string>;
}

/** The answer, with everything that it changes done. A fault stands in its place, before or after. */
export function decide(sandbox: Sandbox, incoming: Incoming, fault: Fault | undefined): Reply {
  const standing = standingOf(sandbox, incoming);
  const done = (failFrom?: number): Reply => {
    const reply = answer(sandbox, incoming, failFrom);
    const limits = limitHeaders(standingOf(sandbox, incoming), incoming.record.kind);
    return { ...reply, headers: { ...limits, ...reply.headers } };
  };
  const instead = (refusal: Refusal, changed: Partial<Standing> = {}): Reply => {
    const reply = refused(incoming, refusal);
    const limits = limitHeaders({ ...standing, ...changed }, incoming.record.kind);
    return { ...reply, headers: { ...limits, ...reply.headers } };
  };
  switch (fault?.kind) {
    case 'secondary':
      return instead(secondaryLimit(fault.retryAfter, fault.status));
    case 'primary': {
      const reset = Math.ceil(sandbox.store.now().getTime() / 1000) + fault.reset;
      const message = 'API rate limit exceeded for installation ID 1.';
      const status = incoming.record.kind === 'graphql' ? 200 : 403;
      const refusal = new Refusal({ status, type: 'RATE_LIMITED', message });
      return instead(refusal, { remaining: 0, used: standing.limit, reset });
    }
    case 'status': {
      if (fault.commit) done();
      const { status, body = { message: 'Server Error' }, headers = {} } = fault;
      return { status, body, headers };
    }
    case 'timeout':
      if (fault.commit) done();
      return { status: fault.status, body: { data: null, errors: [{ message: TIMEOUT }] }, headers: {} };
    case 'hang':
      return fault.commit ? done() : { status: 0, body: undefined, headers: {} };
    case 'partial':
      return done(fault.from);
    default:
      return done();
  }
}

function answer(sandbox: Sandbox, incoming: Incoming, failFrom: number | undefined): Reply {
  const { record, actor, path, query, headers, graphql } = incoming;
  try {
    if (!actor) throw unauthorized('Bad credentials');
    sandbox.limits.charge(actor, record);
    const scene = sandbox.scene(actor);
    if (graphql) return { status: 200, headers: {}, body: answerGraphql(sandbox, actor, graphql, failFrom) };
    const request = { method: record.method, path, query, headers, body: record.body };
    return answerRest(scene, request, (text) => sandbox.problems.push(text));
  } catch (error) {
    if (error instanceof Refusal) return refused(incoming, error);
    throw error;
  }
}

/** GraphQL tells its primary limit as an error in a 200. */
function refused({ graphql }: Incoming, { status, type, message, body, headers }: Refusal): Reply {
  return { status, headers, body: graphql && status === 200 ? { errors: [{ type, message }] } : body };
}

function answerGraphql(
  sandbox: Sandbox,
  actor: Actor,
  operation: NonNullable<Incoming['graphql']>,
  failFrom: number | undefined,
): GraphqlResult {
  if (actor.kind === 'anonymous') throw unauthorized('This endpoint requires you to be authenticated.');
  if (operation instanceof Refusal) throw operation;
  if ('document' in operation) return run(sandbox.scene(actor), operation, failFrom);
  const { dependencies, dependenciesSummary, subIssues } = sandbox.features;
  // Asking an older server for a newer field is a probe; asking this one for an unknown field is a mistake.
  const mistakes = dependencies && dependenciesSummary && subIssues ? (operation.errors ?? []) : [];
  for (const { message } of mistakes) sandbox.problems.push(`GraphQL: ${message}`);
  return operation;
}

function standingOf(sandbox: Sandbox, { actor = ANONYMOUS, record }: Incoming): Standing {
  return sandbox.limits.standing(actor, record.kind);
}

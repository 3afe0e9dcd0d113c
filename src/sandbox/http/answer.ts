/** What is answered: by the limits, by REST or GraphQL, or by what goes wrong instead. */
import { type Actor, ANONYMOUS } from '../rules/access.ts';
import { Refusal, unauthorized } from '../rules/refusal.ts';
import type { Fault } from '../trouble/faults.ts';
import { secondaryLimit } from '../trouble/limits.ts';
import { execute, TIMEOUT } from './graphql/execute.ts';
import type { Reply } from './reply.ts';
import type { Incoming } from './request.ts';
import { answerRest } from './rest/rest.ts';
import type { Sandbox } from './sandbox.ts';

/** The answer, with everything that it changes done. A fault stands in its place, before or after. */
export function decide(sandbox: Sandbox, incoming: Incoming, fault: Fault | undefined): Reply {
  const { actor = ANONYMOUS, record } = incoming;
  const limited = (reply: Reply, until?: number): Reply => {
    const headers = { ...sandbox.limits.headers(actor, record.kind, until), ...reply.headers };
    return { ...reply, headers };
  };
  const done = (failFrom?: number): Reply => limited(answer(sandbox, incoming, failFrom));
  switch (fault?.kind) {
    case 'secondary':
      return limited(refused(incoming, secondaryLimit(fault.retryAfter, fault.status)));
    case 'primary': {
      const reset = Math.ceil(sandbox.store.now().getTime() / 1000) + fault.reset;
      const message = 'API rate limit exceeded for installation ID 1.';
      const status = record.kind === 'graphql' ? 200 : 403;
      const refusal = new Refusal({ status, type: 'RATE_LIMITED', message });
      return limited(refused(incoming, refusal), reset);
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
  const { record, actor, graphql } = incoming;
  try {
    if (!actor) throw unauthorized('Bad credentials');
    sandbox.limits.charge(actor, record);
    if (graphql) return { headers: {}, ...answerGraphql(sandbox, actor, graphql, failFrom) };
    return answerRest(sandbox.scene(actor), incoming, (text) => sandbox.problems.push(text));
  } catch (error) {
    if (error instanceof Refusal) return refused(incoming, error);
    throw error;
  }
}

/** GraphQL tells its primary limit as an error in a 200. */
function refused({ graphql }: Incoming, { form, body }: Refusal): Reply {
  const { status, type, message, headers = {} } = form;
  return { status, headers, body: graphql && status === 200 ? { errors: [{ type, message }] } : body };
}

function answerGraphql(
  sandbox: Sandbox,
  actor: Actor,
  operation: NonNullable<Incoming['graphql']>,
  failFrom: number | undefined,
): Pick<Reply, 'status' | 'body'> {
  if (actor.kind === 'anonymous') throw unauthorized('This endpoint requires you to be authenticated.');
  if ('document' in operation) return execute(sandbox.scene(actor), operation, failFrom);
  // Asking an older server for a newer field is a probe; asking this one for an unknown field is a mistake.
  const isWhole = Object.values(sandbox.features).every((feature) => feature !== false);
  const mistakes = isWhole ? (operation.errors ?? []) : [];
  for (const { message } of mistakes) sandbox.problems.push(`GraphQL: ${message}`);
  return { status: 200, body: operation };
}

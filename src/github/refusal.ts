/** GitHub's refusals, each as one clear sentence. */
import { type Answer, ReadFailure } from '../model/ports.ts';
import {
  CutOff,
  Expired,
  type GraphqlAnswer,
  type GraphqlError,
  isLimit,
  isLimited,
  isRequestFailure,
  NotGitHub,
  OutOfTime,
} from './client.ts';

/** Why something was not done, in one sentence for people. */
export interface Refusal {
  readonly message: string;
  /** Nothing else can succeed now. */
  readonly stop: boolean;
  /** For want of time or for a limit: going on later is enough. */
  readonly passes?: boolean;
}

/**
 * The answer to a write. What it would write over and could not be read is a refusal too.
 * @throws what is none of GitHub's refusals
 */
export async function asAnswer<T>(request: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await request();
  } catch (error) {
    const refusal = error instanceof ReadFailure ? unread(error) : refusalOf(error);
    if (!refusal) throw error;
    return { ok: false, ...refusal };
  }
}

/** Nothing is written over what could not be read right before. */
export function unread({ message, stop, passes }: ReadFailure): Refusal {
  return { message: `what it would write over could not be read again: ${message}`, stop, passes };
}

/** Of an answer that came without its result. */
export function refused({ errors }: GraphqlAnswer): Extract<Answer<unknown>, { ok: false }> {
  const [error] = errors;
  if (error) return { ok: false, ...graphqlRefusal(error, true) };
  return {
    ok: false,
    message: 'GitHub answered without the result; the next run looks what became of it',
    stop: false,
  };
}

/** Nothing where the error is none of GitHub's: then it is a bug, and is thrown on. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof OutOfTime) {
    return { message: outOfTime(error), stop: true, passes: true };
  }
  if (error instanceof Expired) {
    const message =
      "the token expired while the run went on (an App's lasts an hour, docs: installation access tokens): run again, with a new one";
    return { message, stop: true };
  }
  if (error instanceof CutOff) {
    return {
      message: "GitHub's answer did not arrive whole; run again, which first looks what became of it",
      stop: false,
    };
  }
  if (error instanceof NotGitHub) {
    // What stands after the path may be secret, and a sign-in page has much of it.
    const address = oneLine(error.url.replace(/[?#].*$/s, ''));
    const message = `${address} answered with ${error.instead}, as no GitHub does: check GITHUB_API_URL and GITHUB_GRAPHQL_URL, and what stands before the server`;
    return { message, stop: true };
  }
  if (!isRequestFailure(error)) return undefined;
  const { status, message, response } = error;
  if (!response) return { message: `GitHub could not be reached (${oneLine(message)})`, stop: false };
  if (status >= 500)
    return { message: `GitHub failed with a server error (${status}); run again`, stop: false };
  const said = saidIn(response.data) ?? oneLine(message);
  if (isLimited(error))
    return { message: `GitHub's rate limit is used up (${said})`, stop: true, passes: true };
  const passing = (sentence: string) => ({ message: sentence, stop: false });
  const final = (sentence: string) => ({ message: sentence, stop: true });
  switch (status) {
    case 401:
      return final('GitHub does not accept the token (401): check that it is set and not expired');
    case 403: {
      const needs = response.headers['x-accepted-github-permissions'];
      const hint = typeof needs === 'string' ? permissionHint(oneLine(needs)) : '';
      return { message: `the token may not do this: ${said}${hint}`, stop: isWithoutPermission(said) };
    }
    case 404:
      return passing('GitHub answers "not found": it does not exist, or the token may not see it');
    case 410:
      return passing(`GitHub answers "gone": ${said}`);
    default:
      return passing(`GitHub answered ${status}: ${said}${limitHint(said)}`);
  }
}

function outOfTime({ waiting }: OutOfTime): string {
  if (!waiting) return 'the time is used up';
  const minute = new Date(Math.ceil(waiting.until / 60_000) * 60_000).toISOString().slice(0, 16);
  return `no time is left to wait for ${waiting.reason}: go on after ${minute.replace('T', ' ')} UTC`;
}

/** A permission of the token itself: all that would be written needs the same one. */
function isWithoutPermission(said: string): boolean {
  return /^Resource not accessible by /i.test(said);
}

/** Limits that people meet with us: what they added counts too. */
function limitHint(said: string): string {
  if (/more than \d+ sub-issues/i.test(said))
    return '; take some away from it that are not in the plan, or split the phase';
  return /more than \d+ block/i.test(said) ? '; remove links that people added, or group the blockers' : '';
}

/**
 * What a permission is called in a workflow, of the first of those that would do.
 * @param needs as the header `x-accepted-github-permissions` has it: `issues=write; pull_requests=write`
 */
export function permissionHint(needs: string): string {
  const [, scope = '', level = ''] = /^([a-z_-]+)=([a-z]+)/.exec(needs) ?? [];
  return scope === '' ? '' : `; the job needs "${scope.replaceAll('_', '-')}: ${level}" below "permissions:"`;
}

/**
 * One error of an answer that is otherwise fine.
 * @param isWrite whether it was to write to issues: GraphQL does not name the permission
 */
export function graphqlRefusal(error: GraphqlError, isWrite = false): Refusal {
  const said = oneLine(error.message);
  if (isLimit(error))
    return { message: `GitHub's rate limit is used up (${said})`, stop: true, passes: true };
  switch (error.type) {
    case 'INSUFFICIENT_SCOPES':
      return { message: `the token may not do this: ${said}`, stop: true };
    case 'FORBIDDEN':
      return {
        message: `the token may not do this: ${said}${isWrite ? permissionHint('issues=write') : ''}`,
        stop: isWithoutPermission(said),
      };
    default:
      return { message: `GitHub refused: ${said}${limitHint(said)}`, stop: false };
  }
}

/** For want of rights, of the token or of its account. */
export function isForbidden({ type, message }: GraphqlError): boolean {
  return (
    type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES' || /^Resource not accessible by /i.test(message)
  );
}

/**
 * Whether a server refused a document because it cannot close as a duplicate: it knows neither the reason nor who names the
 * other. Servers word that by what they are made with: "Field is not defined on CloseIssueInput", "Expected "DUPLICATE" to
 * be one of: …", "doesn't accept argument 'duplicateIssueId'", "has an invalid value (DUPLICATE)"; GraphQL's reference says
 * "is not defined by type" and "does not exist in "IssueClosedStateReason" enum".
 */
export function knowsNoDuplicates({ data, errors }: Pick<GraphqlAnswer, 'data' | 'errors'>): boolean {
  const unknown =
    /not defined (?:on|by)|to be one of|(?:doesn't|does not) accept|invalid value|does not exist in/i;
  return (
    !data &&
    errors.some(({ message }) => /DUPLICATE\b|duplicateIssueId/.test(message) && unknown.test(message))
  );
}

/** "Validation Failed: name is too long (maximum is 50 characters)" */
function saidIn(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('message' in data)) return undefined;
  const errors = 'errors' in data && Array.isArray(data.errors) ? data.errors : [];
  const details = errors.map((error: unknown) => {
    if (typeof error === 'string') return error;
    const { message, resource, field, code } = Object(error);
    return message ?? [resource, field, code].filter(Boolean).join(' ');
  });
  return oneLine([String(data.message), ...details.map(String)].join(': '));
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}

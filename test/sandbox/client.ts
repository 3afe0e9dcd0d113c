import { Octokit } from '@octokit/rest';
import { onTestFinished } from 'vitest';
import {
  ADMIN_TOKEN,
  APP_TOKEN,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from '../../src/sandbox/index.ts';

/** The repository of every test that does not say otherwise. */
export const HERE = { owner: 'octo-org', repo: 'roadmap' } as const;

/** The same, where a document begins. */
export const REPOSITORY = 'repository(owner: "octo-org", name: "roadmap")';

/** A GitHub that lives as long as the test. */
export async function github(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

export function octokit(sandbox: Sandbox, token: string | undefined = APP_TOKEN): Octokit {
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  return new Octokit({ baseUrl: sandbox.apiUrl, ...(token === '' ? {} : { auth: token }), log });
}

export interface GraphqlAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into data of every shape
  data?: any;
  errors?: {
    type?: string;
    message: string;
    path?: (string | number)[];
    extensions?: Record<string, string>;
  }[];
}

/** Posts a document, and gives back what came, errors included. */
export async function graphql(
  sandbox: Sandbox,
  query: string,
  variables: Record<string, unknown> = {},
  token: string = ADMIN_TOKEN,
): Promise<GraphqlAnswer & { status: number; headers: Headers }> {
  const response = await fetch(sandbox.graphqlUrl, {
    method: 'POST',
    headers: { authorization: `bearer ${token}`, 'content-type': 'application/json', 'user-agent': 'test' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = JSON.parse(await response.text());
  return { ...answer, status: response.status, headers: response.headers };
}

/**
 * One mutation, by name. What it was refused with is `error`, as `TYPE: message`; `issue` is what came back of an issue.
 * @param issue fields to ask for
 */
export async function write(
  sandbox: Sandbox,
  mutation: string,
  input: Record<string, unknown>,
  { token = APP_TOKEN, issue = '' }: { token?: string; issue?: string } = {},
) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const fields = `clientMutationId ${issue === '' ? '' : `issue { ${issue} }`}`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
  const { data, errors } = await graphql(sandbox, document, { input }, token);
  const [first] = errors ?? [];
  return { issue: data?.[mutation]?.issue, error: first && `${first.type}: ${first.message}` };
}

/** The node id of the repository of every test. */
export async function repositoryId(sandbox: Sandbox): Promise<string> {
  const { data } = await graphql(sandbox, `{ ${REPOSITORY} { id } }`);
  return data.repository.id;
}

/** What a request was refused with: status and body. Fails if it was not. */
export async function refusal(
  request: Promise<unknown>,
): Promise<{ status: number; body: unknown; message: string }> {
  try {
    await request;
  } catch (error) {
    if (error instanceof Error && 'status' in error && typeof error.status === 'number') {
      const body = 'response' in error && isResponse(error.response) ? error.response.data : undefined;
      return { status: error.status, body, message: messageOf(body) };
    }
    throw error;
  }
  throw new Error('it was not refused');
}

function messageOf(body: unknown): string {
  return typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : '';
}

function isResponse(value: unknown): value is { data: unknown } {
  return typeof value === 'object' && value !== null && 'data' in value;
}

/** A clock that stands still until it is moved. */
export function clock(start = '2026-11-22T10:00:00Z') {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    pass: (seconds: number) => {
      time += seconds * 1000;
    },
  };
}

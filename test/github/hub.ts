import type { ClientOptions } from '../../src/github/client.ts';
import { type GitHub, github } from '../../src/github/github.ts';
import type { Clock } from '../../src/github/pace.ts';
import { APP_TOKEN, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.ts';
import { github as embedded } from '../sandbox/client.ts';

/** A clock that passes only while somebody sleeps. */
export function still(start = Date.parse('2026-11-22T10:00:00Z')): Clock & { readonly slept: number[] } {
  let time = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      time += milliseconds;
    },
  };
}

/** The embedded GitHub, with the people whom the plans of these tests name. */
export async function here(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await embedded(options);
  for (const login of ['ada', 'bob']) sandbox.addUser(login, 'write');
  return sandbox;
}

/** The product's own GitHub, on the embedded one. */
export function connect(sandbox: Sandbox, options: Partial<ClientOptions> = {}): GitHub {
  const { apiUrl, graphqlUrl } = sandbox;
  const always = { token: APP_TOKEN, apiUrl, graphqlUrl, pace: 0, deadline: Number.POSITIVE_INFINITY };
  const repository = { owner: 'octo-org', name: 'roadmap' };
  return github({ ...always, clock: still(), onWait: () => {}, ...options }, repository);
}

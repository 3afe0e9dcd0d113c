/** The way of a command to GitHub. */
import { type GitHub, github } from '../github/github.ts';
import { proxyIn, repositoryOf, serverIn, tokenOf } from '../inputs.ts';
import { waiting } from '../long-run.ts';
import type { RepositoryName } from '../model/names.ts';
import type { Surroundings } from './surroundings.ts';

/** What of the environment counts, for the help of a command. */
export const environmentHelp = `
Environment:
  GITHUB_TOKEN        token that reads (check, preview) or writes (apply) issues; else GH_TOKEN
  GITHUB_REPOSITORY   owner/name, where --repo is not given
  GITHUB_API_URL      another server's REST address, for example https://github.example.com/api/v3
  GITHUB_GRAPHQL_URL  its GraphQL address
  HTTPS_PROXY         a proxy on the way to GitHub, and NO_PROXY the servers that need none
  NO_COLOR            no colours`;

/** Readers of which repository, and with what token. */
export function whereOf(repo: string | undefined, environment: Surroundings['environment']) {
  return {
    repository: () => repositoryOf(repo ?? environment.GITHUB_REPOSITORY ?? ''),
    token: () => tokenOf(environment.GITHUB_TOKEN || environment.GH_TOKEN || ''),
  };
}

/** With whom to speak, how fast and how long. */
export interface Connection {
  readonly repository: RepositoryName;
  readonly token: string;
  readonly pace: number;
  readonly timeLimit: number;
}

/**
 * @param deadline milliseconds since the epoch
 * @throws {InputError} where the environment names a server or proxy that is none
 */
export async function gitHubOf(
  { repository, token, pace, timeLimit }: Connection,
  { environment, clock, status }: Surroundings,
  deadline = clock.now() + timeLimit,
): Promise<GitHub> {
  const { apiUrl, graphqlUrl } = serverIn(environment);
  return github(
    {
      token,
      apiUrl,
      graphqlUrl,
      pace,
      deadline,
      clock,
      ...(await proxyIn(environment)),
      onWait: (milliseconds, reason) => status(waiting(milliseconds, reason)),
    },
    repository,
  );
}

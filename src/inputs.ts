/** What people write into inputs and options, read strictly. */
import type { ClientOptions } from './github/client.ts';
import { type RepositoryName, repositoryNameIn } from './model/names.ts';
import type { Source } from './model/source.ts';
import type { CloseLimit } from './sync/brake.ts';

/** The message says what was wrong and what to write. */
export class InputError extends Error {}

/** Reads all, and tells all that is wrong at once. */
export function readAll<T extends Record<string, () => unknown>>(
  readers: T,
): { [K in keyof T]: ReturnType<T[K]> } {
  const values: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const [name, read] of Object.entries(readers)) {
    try {
      values[name] = read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      wrong.push(error.message);
    }
  }
  if (wrong.length > 0) throw new InputError(wrong.join('; '));
  return values as { [K in keyof T]: ReturnType<T[K]> };
}

/** `25%` or `10`. */
export function closeLimitOf(text: string): CloseLimit {
  const [, digits = '', percent] = /^(\d{1,9})(%?)$/.exec(text.trim()) ?? [];
  const value = Number(digits);
  if (digits === '' || (percent && value > 100)) {
    throw new InputError(`max-close is "${text}"; write a whole number of issues or a share from 0% to 100%`);
  }
  return percent ? { percent: value } : { issues: value };
}

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** A job of a hosted runner may last 6 hours (docs: usage limits); half an hour of them is for what else it does. */
export const defaultTimeLimit = '5h30m';

/** `90s`, `50m`, `1h`, `5h30m` or minutes; in milliseconds. */
export function durationOf(text: string): number {
  const [, bare = '', hours = '', minutes = '', seconds = ''] =
    /^(?:(\d{1,6})|(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?)$/.exec(text.trim()) ?? [];
  const milliseconds = Number(hours) * hour + Number(minutes || bare) * minute + Number(seconds) * second;
  if (milliseconds === 0)
    throw new InputError(`time-limit is "${text}"; write 90s, 50m, 5h30m or a number of minutes`);
  return milliseconds;
}

/** `2026-12-01` */
export function dayAsked(text: string): string {
  const day = text.trim();
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
  if (!isDay || !new Date(`${day}T00:00:00Z`).toISOString().startsWith(day))
    throw new InputError(`the day is "${text}"; write year-month-day: 2026-12-01`);
  return day;
}

/** Content writes a minute; 0 for no limit. */
export function paceOf(text: string): number {
  if (!/^\d{1,6}$/.test(text.trim())) {
    throw new InputError(`pace is "${text}"; write a whole number of writes a minute, or 0 for no limit`);
  }
  return Number(text);
}

/** @throws {InputError} where it is not `owner/name` */
export function repositoryOf(text: string): RepositoryName {
  const name = repositoryNameIn(text.trim());
  if (!name) throw new InputError(`the repository is "${text}"; write owner/name`);
  return name;
}

/**
 * @param name of the input, for the message
 * @throws {InputError} with the values that there are
 */
export function oneOf<const T extends string>(name: string, text: string, values: readonly T[]): T {
  const value = values.find((one) => one === text.trim());
  if (value === undefined) throw new InputError(`${name} is "${text}"; write ${values.join(', ')}`);
  return value;
}

/** @throws {InputError} that never shows the token */
export function tokenOf(text: string): string {
  if (text.trim() === '')
    throw new InputError('there is no token; set GITHUB_TOKEN, or in a workflow leave the input "token" out');
  const token = text.trim();
  // Anything else cannot stand in a header, and the error about it would show the token.
  if (!/^[\x21-\x7E]+$/.test(token))
    throw new InputError('the token has characters that no token has; set it anew');
  return token;
}

const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/** How to send where the environment names a proxy; Node's own way otherwise, and the library is not loaded. */
export async function proxyIn(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Pick<ClientOptions, 'fetch'>> {
  return proxyVariables.some((name) => environment[name]) ? await import('./proxy.ts') : {};
}

/** Where GitHub answers and where people read it. */
export interface Server {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
}

/** Where people read the files of a plan: on the server of the environment. */
export function sourceOf(
  environment: Readonly<Record<string, string | undefined>>,
  repository: string,
): Source {
  return { serverUrl: serverIn(environment).serverUrl, repository };
}

/** `https://github.example.com/api/v3` and `https://api.acme.ghe.com` say where people read; all else is github.com. */
function siteOf(apiUrl: string): string {
  const [, server] = /^(https?:\/\/[^/]+)\/api\/v3$/.exec(apiUrl) ?? [];
  const [, tenant] = /^https:\/\/api\.([a-z0-9-]+\.ghe\.com)$/i.exec(apiUrl) ?? [];
  return server ?? (tenant === undefined ? 'https://github.com' : `https://${tenant}`);
}

/** From the variables that a runner sets, and github.com where there are none. */
export function serverIn(environment: Readonly<Record<string, string | undefined>>): Server {
  const apiUrl = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
  // GitHub Enterprise Server has its GraphQL beside /api/v3, github.com below the root.
  const beside = apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`;
  return {
    apiUrl,
    graphqlUrl: environment.GITHUB_GRAPHQL_URL || beside,
    serverUrl: environment.GITHUB_SERVER_URL || siteOf(apiUrl),
  };
}

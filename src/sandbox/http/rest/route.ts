/** How a REST endpoint is declared, and what it is given. */
import type { Scope } from '../../rules/access.ts';
import { unprocessable } from '../../rules/refusal.ts';
import type { Repository } from '../../state/nouns.ts';
import type { Scene } from '../scene.ts';

/** A member of a request body: a text that may be null, or not, or a list of texts. */
export type Shape = 'string' | 'string?' | 'list';

/** A request that has found its route. */
export interface Call {
  scene: Scene;
  /** The repository of the path, seen and readable. */
  repository: Repository;
  /** The last part of the path, decoded; a whole number where the route says so. */
  name: string;
  query: URLSearchParams;
  body: Readonly<Record<string, string | null>>;
  lists: Readonly<Record<string, readonly string[]>>;
  /** Path without the query, for Link headers. */
  path: string;
}

/** A body of nothing is answered 204, what a POST made 201. */
export interface Answer {
  body: unknown;
  headers?: Record<string, string>;
}

/** One endpoint. The body and the right to read are checked before `answer` is called, the right to write in it. */
export interface Route {
  /** Id in the official description. */
  operation: string;
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Behind `/repos/{owner}/{repo}`; with one group where something is named. */
  path: RegExp;
  /** Permissions one of which is needed to read. Writes are checked by the rules. */
  read?: readonly Scope[];
  /** Every member that the official description knows, so that another one is noticed. */
  body?: Readonly<Record<string, Shape>>;
  required?: string;
  /** Every query parameter that the official description knows. */
  query?: readonly string[];
  answer: (call: Call) => Answer;
}

/** What is known of a body, or a refusal in the words of github.com; `unknown` takes the names that nobody knows. */
export function checkBodyParameters(
  { body: shapes = {}, required }: Route,
  body: object,
  unknown: (key: string) => void,
): Pick<Call, 'body' | 'lists'> {
  if (required !== undefined && !(required in body))
    throw unprocessable(`Invalid request.\n\n"${required}" wasn't supplied.`);
  const known: [string, string | null][] = [];
  const lists: [string, readonly string[]][] = [];
  for (const [key, value] of Object.entries(body)) {
    if (!Object.hasOwn(shapes, key)) unknown(key);
    else if (shapes[key] === 'list' && Array.isArray(value)) lists.push([key, value.map(String)]);
    else if (
      shapes[key] !== 'list' &&
      (typeof value === 'string' || (value === null && shapes[key] === 'string?'))
    )
      known.push([key, value]);
    else
      throw unprocessable(
        `Invalid property /${key}: \`${JSON.stringify(value)}\` is not of type \`${shapes[key] === 'list' ? 'array' : 'string'}\`.`,
      );
  }
  return { body: Object.fromEntries(known), lists: Object.fromEntries(lists) };
}

/** One page of a list and its Link header. Default 30, at most 100 ("Using pagination in the REST API"). */
export function paged<T>(call: Call, all: readonly T[], payload: (one: T) => object) {
  const whole = (name: string, otherwise: number): number => {
    const value = Number(call.query.get(name) ?? otherwise);
    return Number.isInteger(value) && value > 0 ? value : otherwise;
  };
  const [page, perPage] = [whole('page', 1), Math.min(100, whole('per_page', 30))];
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const links: [string, number][] = [];
  if (page > 1) links.push(['prev', Math.min(page - 1, last)]);
  if (page < last) links.push(['next', page + 1], ['last', last]);
  if (page > 1) links.push(['first', 1]);
  const link = links.map(([rel, to]) => `<${pageUrl(call, to)}>; rel="${rel}"`).join(', ');
  const body = all.slice((page - 1) * perPage, page * perPage).map(payload);
  return { body, headers: link === '' ? {} : { link } };
}

/** Links go by repository id, as github.com's do: follow, do not build them. */
function pageUrl({ query, path, repository, scene }: Call, page: number): string {
  const parameters = new URLSearchParams(query);
  parameters.set('page', String(page));
  return `${scene.apiUrl}/repositories/${repository.id}${path}?${parameters}`;
}

/** Whether a list shows what is in this state: only what is open, unless it was asked for. */
export function isAsked(state: 'open' | 'closed', asked: string | null): boolean {
  return asked === 'all' || state === (asked ?? 'open');
}

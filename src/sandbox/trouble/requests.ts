/** A record of what was asked, and its sums. */

/** A request that the server has seen. */
export interface RequestRecord {
  /** Place in the order of all requests, from 0. */
  index: number;
  method: string;
  /** Path and query, as sent. */
  path: string;
  kind: 'rest' | 'graphql';
  /** Operation id of REST, or the top-level fields of GraphQL, in order. */
  operations: readonly string[];
  /** Login, empty without a token. */
  actor: string;
  /** Status of the answer; 0 where none was given. */
  status: number;
  write: boolean;
  /** What counts for the limits on creating content: 1 for a REST write, the number of fields of a GraphQL mutation. */
  contentWrites: number;
  /** Points of the primary limit. */
  cost: number;
  /** As sent. */
  body: string;
  /** Kind of the fault it met. */
  fault: string | null;
}

/** What a run costs GitHub, in requests and in points. */
export interface Counts {
  requests: number;
  rest: number;
  graphql: number;
  /** Requests that change nothing. */
  reads: number;
  /** Requests that change something. */
  writes: number;
  contentWrites: number;
  /** GraphQL points of the primary limit. */
  points: number;
}

/** Every request counts that was sent, whatever was answered or broke. */
export function countsOf(requests: readonly RequestRecord[]): Counts {
  const graphql = requests.filter(({ kind }) => kind === 'graphql');
  const writes = requests.filter(({ write }) => write).length;
  return {
    requests: requests.length,
    rest: requests.length - graphql.length,
    graphql: graphql.length,
    reads: requests.length - writes,
    writes,
    contentWrites: requests.reduce((sum, { contentWrites }) => sum + contentWrites, 0),
    points: graphql.reduce((sum, { cost }) => sum + cost, 0),
  };
}

/** What can go wrong with a request, and who decides it. */

import type { RequestRecord } from './requests.ts';

/** A request before it is handled, for a test to decide its fate. */
export type IncomingRequest = Omit<RequestRecord, 'actor' | 'status' | 'contentWrites' | 'cost' | 'fault'>;

/** What goes wrong with a request. `commit`: whether the server did what was asked before it failed. */
export type Fault =
  /** The connection breaks before the server has read the request. */
  | { kind: 'refuse' }
  /** The server does it, and the connection breaks before the answer. */
  | { kind: 'lose' }
  /** No answer until the client gives up or the server closes. */
  | { kind: 'hang'; commit: boolean }
  /** Answered after so many milliseconds more. */
  | { kind: 'delay'; ms: number }
  /** Another answer, e.g. 502 with an HTML page as a proxy sends it. */
  | { kind: 'status'; status: number; commit: boolean; body?: string; headers?: Record<string, string> }
  /** Half of the answer, with the length of the whole. */
  | { kind: 'cut' }
  /** A secondary rate limit; `retryAfter` in seconds. */
  | { kind: 'secondary'; retryAfter: number; status?: 403 | 429 }
  /** The primary limit is used up until `reset` seconds from now. */
  | { kind: 'primary'; reset: number }
  /** The query took too long: 200 with nothing but an error, or 502. */
  | { kind: 'timeout'; status: 200 | 502 | 504; commit: boolean }
  /** Top-level fields from the `from`-th on (0 is the first) are not done and answer null with an error. */
  | { kind: 'partial'; from: number };

/** Asked once for each request as it comes in, before it is done; undefined lets it pass. */
export type FaultHook = (request: IncomingRequest) => Fault | undefined;

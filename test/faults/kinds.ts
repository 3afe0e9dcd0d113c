/** What can go wrong with one request: the bad days that the product must come through. */
import type { Fault, RequestRecord } from '../../src/sandbox/index.ts';

export interface Kind {
  readonly name: string;
  /** What to try on a request, one trial each; none where it cannot happen to it. */
  faults(request: RequestRecord): readonly Fault[];
  /** What every later request meets. */
  readonly after?: Fault;
  /** Whether nothing else can be done in such a run, so that what does not depend on the request waits as well. */
  readonly stops?: boolean;
  /** Whether a run waits until it has passed, and then does all. */
  readonly passes?: boolean;
  /** Milliseconds after which the client takes no answer for one. */
  readonly timeout?: number;
}

const page = '<html><body><h1>Unicorn!</h1></body></html>';
const nothing = JSON.stringify({ data: null, errors: [{ message: 'Something went wrong.' }] });
const json = { 'content-type': 'application/json; charset=utf-8' };

/** Longer than a run may take. */
const tooLong = 2 * 3_600;

export const kinds: readonly Kind[] = [
  always('connection refused', { kind: 'refuse' }),
  always('connection lost after commit', { kind: 'lose' }),
  ...[500, 502, 503, 504].flatMap((status) => [
    always(`${status} before commit`, { kind: 'status', status, commit: false, body: page }),
    always(`${status} after commit`, { kind: 'status', status, commit: true, body: page }),
  ]),
  { ...always('no answer, not done', { kind: 'hang', commit: false }), timeout: 250 },
  { ...always('no answer, done', { kind: 'hang', commit: true }), timeout: 250 },
  always('half an answer', { kind: 'cut' }),
  { ...always('secondary limit, 403', { kind: 'secondary', retryAfter: 61 }), passes: true },
  { ...always('secondary limit, 429', { kind: 'secondary', retryAfter: 61, status: 429 }), passes: true },
  {
    ...always('secondary limit for good', { kind: 'secondary', retryAfter: 61 }),
    after: { kind: 'secondary', retryAfter: 61 },
    stops: true,
  },
  { ...always('primary limit, reset in time', { kind: 'primary', reset: 600 }), passes: true },
  { ...always('primary limit, reset too late', { kind: 'primary', reset: tooLong }), stops: true },
  {
    name: 'too quickly, in the words of createIssue',
    faults: ({ kind, write, operations }) => (kind === 'graphql' && write ? [tooQuickly(operations)] : []),
    passes: true,
  },
  ...([200, 502, 504] as const).flatMap((status) => [
    graphql(`GraphQL timeout as ${status}, not done`, { kind: 'timeout', status, commit: false }),
    graphql(`GraphQL timeout as ${status}, done`, { kind: 'timeout', status, commit: true }),
  ]),
  graphql('GraphQL errors and no data, not done', status200(false)),
  graphql('GraphQL errors and no data, done', status200(true)),
  {
    name: 'GraphQL mutations done in part',
    faults: ({ kind, write, operations }) =>
      kind === 'graphql' && write ? operations.map((_, from) => ({ kind: 'partial', from })) : [],
  },
  { ...always('killed before commit', { kind: 'refuse' }), after: { kind: 'refuse' }, stops: true },
  { ...always('killed after commit', { kind: 'lose' }), after: { kind: 'refuse' }, stops: true },
];

function always(name: string, fault: Fault): Kind {
  return { name, faults: () => [fault] };
}

function graphql(name: string, fault: Fault): Kind {
  return { name, faults: ({ kind }) => (kind === 'graphql' ? [fault] : []) };
}

function tooQuickly(operations: readonly string[]): Fault {
  const alias = (index: number) => (operations[0] === 'createIssue' ? 'createIssue' : `step${index}`);
  const paths = operations.map((_, index) => alias(index));
  const errors = paths.map((path) => ({
    type: 'UNPROCESSABLE',
    path: [path],
    message: 'was submitted too quickly',
  }));
  const body = JSON.stringify({ data: Object.fromEntries(paths.map((path) => [path, null])), errors });
  return { kind: 'status', status: 200, commit: false, body, headers: json };
}

function status200(commit: boolean): Fault {
  return { kind: 'status', status: 200, commit, body: nothing, headers: json };
}

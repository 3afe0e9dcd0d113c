/** The event that started a workflow run: which mode it asks for, and what it closes. */
import * as z from 'zod';
import type { Occasion } from './check/occasion.ts';

export type Mode = 'check' | 'preview' | 'apply';

export interface Event {
  /** `push`, `pull_request`, … */
  readonly name: string;
  /** `refs/heads/main` */
  readonly ref: string;
  readonly defaultBranch?: string;
  readonly occasion: Occasion;
  /** The node id of the pull request to comment on: an open one, and none from a fork. */
  readonly thread?: string;
}

/** What is not there, or not as GitHub sends it, is as if the event had nothing to say. */
const lenient = <T extends z.ZodType>(shape: T) => shape.optional().catch(undefined);
const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const commit = z.object({ id: sha, message: z.string() });

const payloadShape = z.object({
  repository: lenient(z.object({ default_branch: z.string() })),
  before: lenient(sha),
  after: lenient(sha),
  deleted: lenient(z.boolean()),
  commits: lenient(z.array(commit)),
  head_commit: lenient(commit),
  pull_request: lenient(
    z.object({
      number: z.number(),
      node_id: z.string(),
      state: z.string(),
      head: z.object({ repo: z.object({ full_name: z.string() }).nullable() }),
      base: z.object({ sha, ref: z.string(), repo: z.object({ full_name: z.string() }) }),
    }),
  ),
  merge_group: lenient(
    z.object({
      base_sha: sha,
      base_ref: z.string(),
      head_sha: sha,
      head_ref: z.string(),
      head_commit: lenient(commit),
    }),
  ),
});
type Payload = z.output<typeof payloadShape>;

const branches = 'refs/heads/';

export function eventOf(name: string, ref: string, payload: unknown): Event {
  const read = payloadShape.safeParse(payload).data ?? {};
  const defaultBranch = read.repository?.default_branch;
  const thread = threadOf(read);
  return {
    name,
    ref,
    occasion: occasionOf(name, ref, defaultBranch, read),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(thread === undefined ? {} : { thread }),
  };
}

function occasionOf(
  name: string,
  ref: string,
  defaultBranch: string | undefined,
  payload: Payload,
): Occasion {
  const { pull_request: pull, merge_group: group } = payload;
  if (name === 'push' && defaultBranch !== undefined) return pushOf(ref, defaultBranch, payload);
  if (name.startsWith('pull_request') && pull) {
    const { number, base } = pull;
    return { kind: 'pull-request', number, base: base.sha, intoDefault: base.ref === defaultBranch };
  }
  if (name === 'merge_group' && group) {
    const { base_sha: base, base_ref: into, head_sha: head, head_ref: queued, head_commit: newest } = group;
    // `gh-readonly-queue/main/pr-12-<sha>`
    const number = /\/pr-(\d{1,9})-[0-9a-f]{7,64}$/.exec(queued)?.[1];
    return {
      kind: 'merge-group',
      base,
      head,
      intoDefault: into === `${branches}${defaultBranch}`,
      commits: newest ? [{ sha: newest.id, message: newest.message }] : [],
      ...(number === undefined ? {} : { number: Number(number) }),
    };
  }
  return { kind: 'other' };
}

function pushOf(ref: string, defaultBranch: string, payload: Payload): Occasion {
  const { before, after, deleted, commits = [], head_commit: newest } = payload;
  if (!ref.startsWith(branches) || deleted || after === undefined || isNone(after)) return { kind: 'other' };
  const named = commits.length > 0 || !newest ? commits : [newest];
  return {
    kind: 'push',
    branch: ref.slice(branches.length),
    defaultBranch,
    after,
    commits: named.map(({ id, message }) => ({ sha: id, message })),
    ...(before === undefined || isNone(before) ? {} : { before }),
  };
}

/** Git's name for no commit: the other end of what was created or deleted. */
function isNone(sha: string): boolean {
  return /^0+$/.test(sha);
}

/** A fork's pull request is never written to, whatever the token may do. */
function threadOf({ pull_request: pull }: Payload): string | undefined {
  if (!pull || pull.state !== 'open') return undefined;
  const own = pull.head.repo?.full_name.toLowerCase() === pull.base.repo.full_name.toLowerCase();
  return own ? pull.node_id : undefined;
}

export function modeFor(input: 'auto' | Mode, event: Pick<Event, 'name' | 'ref' | 'defaultBranch'>): Mode {
  switch (input) {
    case 'check':
    case 'preview':
      return input;
    case 'apply':
      // What is not merged yet, perhaps a fork's, must not write.
      return /^(?:pull_request|merge_group$)/.test(event.name) ? 'preview' : 'apply';
    case 'auto':
      return automatic(event);
  }
}

function automatic({ name, ref, defaultBranch }: Pick<Event, 'name' | 'ref' | 'defaultBranch'>): Mode {
  switch (name) {
    case 'push':
      return ref === `${branches}${defaultBranch}` ? 'apply' : 'preview';
    case 'schedule':
    case 'workflow_dispatch':
    case 'issues':
      return 'apply';
    case 'merge_group':
      return 'check';
    default:
      return 'preview';
  }
}

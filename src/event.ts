/** The event that started a workflow run: which mode it asks for, and what it closes. */
import * as z from 'zod';
import { isSameRepository } from './model/names.ts';
import type { Trigger } from './model/trigger.ts';

/** `check` judges, `preview` also shows what would change, `apply` also changes it. */
export type Mode = 'check' | 'preview' | 'apply';

/** What the entry has to know of the event. Its payload is untrusted, and what is odd in it is left out. */
export interface Event {
  /** `push`, `pull_request`, … */
  readonly name: string;
  /** `refs/heads/main` */
  readonly ref: string;
  readonly defaultBranch?: string;
  readonly trigger: Trigger;
  /** The node id of the pull request to comment on: an open one, and none from a fork. */
  readonly thread?: string;
}

/** What is not there, or not as GitHub sends it, is as if the event had nothing to say. */
const lenient = <T extends z.ZodType>(shape: T) => shape.optional().catch(undefined);
const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const commit = z.object({ id: sha, message: z.string() });

const repository = lenient(z.object({ full_name: z.string() }).nullable());

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
      node_id: lenient(z.string()),
      state: lenient(z.string()),
      head: lenient(z.object({ repo: repository })),
      base: lenient(z.object({ sha: lenient(sha), ref: lenient(z.string()), repo: repository })),
    }),
  ),
  merge_group: lenient(
    z.object({
      base_sha: lenient(sha),
      base_ref: lenient(z.string()),
      head_sha: sha,
      head_ref: lenient(z.string()),
      head_commit: lenient(commit),
    }),
  ),
});
type Payload = z.output<typeof payloadShape>;

const branches = 'refs/heads/';

/** @param sha the commit that the run is for */
export function eventOf(name: string, ref: string, sha: string, payload: unknown): Event {
  const read = payloadShape.safeParse(payload).data ?? {};
  const defaultBranch = read.repository?.default_branch;
  const thread = threadOf(read);
  return {
    name,
    ref,
    trigger: occasionOf(name, ref, sha, read),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(thread === undefined ? {} : { thread }),
  };
}

function occasionOf(name: string, ref: string, sha: string, payload: Payload): Trigger {
  const { pull_request: pull, merge_group: group, repository } = payload;
  // Where the event does not say that it goes elsewhere, it is judged.
  const isDefault = (branch: string | undefined) =>
    branch === undefined || !repository || shortOf(branch) === repository.default_branch;
  if (name === 'push') return pushOf(ref, sha, payload);
  if (name.startsWith('pull_request') && pull) {
    const { number, base } = pull;
    const commit = base?.sha === undefined ? {} : { base: base.sha };
    return { kind: 'pull-request', number, intoDefault: isDefault(base?.ref), ...commit };
  }
  if (name === 'merge_group' && group) {
    const { base_sha: base, base_ref: into, head_sha: head, head_ref: queued, head_commit: newest } = group;
    // `gh-readonly-queue/main/pr-12-<sha>`
    const number = /\/pr-(\d{1,9})-[0-9a-f]{7,64}$/.exec(queued ?? ref)?.[1];
    return {
      kind: 'merge-group',
      head,
      intoDefault: isDefault(into),
      commits: newest ? [{ sha: newest.id, message: newest.message }] : [],
      ...(base === undefined ? {} : { base }),
      ...(number === undefined ? {} : { number: Number(number) }),
    };
  }
  return { kind: 'other' };
}

function pushOf(ref: string, sha: string, payload: Payload): Trigger {
  const { repository, before, after = sha, deleted, commits = [], head_commit: newest } = payload;
  if (!ref.startsWith(branches) || deleted || isNone(after)) return { kind: 'aside' };
  if (!repository || after === '') return { kind: 'other' };
  const named = commits.length > 0 || !newest ? commits : [newest];
  return {
    kind: 'push',
    branch: shortOf(ref),
    defaultBranch: repository.default_branch,
    after,
    commits: named.map(({ id, message }) => ({ sha: id, message })),
    ...(before === undefined || isNone(before) ? {} : { before }),
  };
}

function shortOf(ref: string): string {
  return ref.startsWith(branches) ? ref.slice(branches.length) : ref;
}

/** Git's name for no commit: the other end of what was created or deleted. */
function isNone(sha: string): boolean {
  return /^0+$/.test(sha);
}

/** A fork's pull request is never written to, whatever the token may do. */
function threadOf({ pull_request: pull }: Payload): string | undefined {
  const [head, base] = [pull?.head?.repo?.full_name, pull?.base?.repo?.full_name];
  if (pull?.state !== 'open' || head === undefined || base === undefined) return undefined;
  return isSameRepository(head, base) ? pull.node_id : undefined;
}

/** What a run does. A pull request and a merge group are never applied, whatever was asked for. */
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

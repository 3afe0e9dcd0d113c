/** The event that started a workflow run: which mode it asks for, and what it closes. */
import * as z from 'zod';
import { isSameRepository } from './model/names.ts';
import type { PullRequestText, Trigger } from './model/trigger.ts';

/** `check` judges, `preview` also shows what would change, `apply` also changes it. */
export type Mode = 'check' | 'preview' | 'apply';

/** What the entry has to know of the event. Its payload is untrusted, and what is odd in it is left out. */
export interface Event {
  /** `push`, `pull_request`, … */
  readonly name: string;
  /** `refs/heads/main` */
  readonly ref: string;
  readonly defaultBranch?: string;
  /** Whether the repository that the workflow runs in is a fork of another. */
  readonly fork: boolean;
  readonly trigger: Trigger;
  /** The node id of the pull request to comment on: an open one, and none from a fork. */
  readonly thread?: string;
  /** The branch of this repository on which what is looked at can be mended: that of a pull request, or that of the run. */
  readonly branch?: string;
}

/** What is not there, or not as GitHub sends it, is as if the event had nothing to say. */
const lenient = <T extends z.ZodType>(shape: T) => shape.optional().catch(undefined);
const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const commit = z.object({ id: sha, message: z.string() });

const repository = lenient(z.object({ full_name: z.string() }).nullable());

const payloadShape = z.object({
  repository: lenient(z.object({ default_branch: z.string(), fork: lenient(z.boolean()) })),
  before: lenient(sha),
  after: lenient(sha),
  deleted: lenient(z.boolean()),
  commits: lenient(z.array(commit)),
  head_commit: lenient(commit),
  pull_request: lenient(
    z.object({
      number: z.number(),
      title: lenient(z.string()),
      body: lenient(z.string().nullable()),
      updated_at: lenient(z.string()),
      node_id: lenient(z.string()),
      state: lenient(z.string()),
      head: lenient(z.object({ ref: lenient(z.string()), repo: repository })),
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
  const branch = branchOf(ref, read);
  return {
    name,
    ref,
    fork: read.repository?.fork === true,
    trigger: triggerOf(name, ref, sha, read),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(thread === undefined ? {} : { thread }),
    ...(branch === undefined ? {} : { branch }),
  };
}

function triggerOf(name: string, ref: string, sha: string, payload: Payload): Trigger {
  const { pull_request: pull, merge_group: group, repository } = payload;
  // Where the event does not say that it goes elsewhere, it is judged.
  const isDefault = (branch: string | undefined) =>
    branch === undefined || !repository || shortOf(branch) === repository.default_branch;
  if (name === 'push') return pushOf(ref, sha, payload);
  if (name.startsWith('pull_request') && pull) {
    const { number, base: { ref, sha } = {} } = pull;
    const base = ref === undefined ? sha : `${branches}${shortOf(ref)}`;
    return {
      kind: 'pull-request',
      number,
      intoDefault: isDefault(ref),
      ...(base === undefined ? {} : { base }),
      ...saidBy(pull),
    };
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
      ...(into === undefined ? {} : { branch: shortOf(into) }),
    };
  }
  return { kind: 'other' };
}

function saidBy({ title, body, updated_at: at }: NonNullable<Payload['pull_request']>): {
  said?: PullRequestText;
} {
  if (title === undefined && typeof body !== 'string') return {};
  return { said: { title: title ?? '', body: body ?? '', ...(at === undefined ? {} : { updatedAt: at }) } };
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
  return pull?.state === 'open' && isOwn(pull) ? pull.node_id : undefined;
}

function isOwn({ head, base }: NonNullable<Payload['pull_request']>): boolean {
  const [from, into] = [head?.repo?.full_name, base?.repo?.full_name];
  return from !== undefined && into !== undefined && isSameRepository(from, into);
}

/** A merge group's is GitHub's own, and nobody edits it. */
function branchOf(ref: string, { pull_request: pull, merge_group: group }: Payload): string | undefined {
  if (pull) return isOwn(pull) ? pull.head?.ref : undefined;
  return group === undefined && ref.startsWith(branches) ? shortOf(ref) : undefined;
}

type Asked = Pick<Event, 'name' | 'ref' | 'defaultBranch' | 'fork'>;

/**
 * What a run does. A pull request and a merge group are never applied, whatever was asked for; and a copied workflow
 * makes no program in a fork unless it is told to.
 */
export function modeFor(input: 'auto' | Mode, event: Asked): Mode {
  switch (input) {
    case 'check':
    case 'preview':
      return input;
    case 'apply':
      // What is not merged yet, perhaps a fork's, must not write.
      return /^(?:pull_request|merge_group$)/.test(event.name) ? 'preview' : 'apply';
    case 'auto': {
      const mode = automatic(event);
      return mode === 'apply' && event.fork ? 'preview' : mode;
    }
  }
}

/** Why a run does not offer what people changed on GitHub; nothing where it does. */
export function pullNote(event: Asked): string | undefined {
  if (automatic(event) === 'apply' && !event.fork) return undefined;
  return event.fork
    ? 'nothing was offered: this repository is a fork'
    : 'nothing was offered: only a run of the default branch (push, schedule, workflow_dispatch, issues) does that';
}

/** Why a run of a fork does not do what its event asks for; nothing otherwise. */
export function forkNote(input: 'auto' | Mode, event: Asked): string | undefined {
  const held = input === 'auto' && event.fork && automatic(event) === 'apply';
  return held
    ? 'nothing was applied: this repository is a fork; write "mode: apply" into its workflow where it is to have a program of its own'
    : undefined;
}

function automatic({ name, ref, defaultBranch }: Asked): Mode {
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

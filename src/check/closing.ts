/** What the occasion of a run closes: by closing words in commits, or by what a pull request refers to. */
import { ReadFailure } from '../sync/ports.ts';
import { closedIn, type IssueName } from './closing-words.ts';
import type { Codebase, Commit, PullRequest } from './codebase.ts';
import type { Occasion } from './occasion.ts';

/** `done`: GitHub closes it by the push itself. `merging`: it would by the merge. `later`: once it is on the default branch. */
export type Effect = 'done' | 'merging' | 'later';

export interface Closing {
  readonly issue: IssueName;
  readonly by: Cause;
  /** Set where a link says that something open blocks it. */
  readonly blocked?: boolean;
}

export type Cause =
  | { readonly kind: 'commit'; readonly sha: string /** The first line. */; readonly subject: string }
  | { readonly kind: 'pull-request'; readonly number: number; readonly title: string; readonly url: string };

export interface Closings {
  readonly effect: Effect;
  readonly list: readonly Closing[];
  /** What could not be looked at, and what is blocked but not the plan's concern: a sentence each. */
  readonly notes: readonly string[];
}

/** Where the texts of commits are written: `#12` in one means an issue of that repository. */
export interface Here {
  readonly repository: string;
  readonly serverUrl: string;
}

/** @throws {ReadFailure} where a merge cannot be judged */
export async function closingsOf(occasion: Occasion, codebase: Codebase, here: Here): Promise<Closings> {
  switch (occasion.kind) {
    case 'other':
      return { effect: 'later', list: [], notes: [] };
    case 'push':
      try {
        return await ofPush(occasion, codebase, here);
      } catch (error) {
        // What a push closed shows on the issues too: the sync need not wait for it.
        if (!(error instanceof ReadFailure)) throw error;
        const notes = [`the commits of this push could not be read for closing words: ${error.message}`];
        return { effect: effectOf(occasion), list: [], notes };
      }
    case 'pull-request': {
      if (!occasion.intoDefault) return { effect: 'merging', list: [], notes: [] };
      const pulls = await codebase.pullRequests([occasion.number], []);
      return { effect: 'merging', list: pulls.flatMap(referred), notes: pulls.flatMap(unlisted) };
    }
    case 'merge-group':
      return ofGroup(occasion, codebase, here);
  }
}

type Push = Extract<Occasion, { kind: 'push' }>;

function effectOf({ branch, defaultBranch }: Push): Effect {
  return branch === defaultBranch ? 'done' : 'later';
}

async function ofPush(push: Push, codebase: Codebase, here: Here): Promise<Closings> {
  const { defaultBranch, before, after, commits: named } = push;
  const effect = effectOf(push);
  const isDefault = effect === 'done';
  // The event may leave commits out without a word, so GitHub is asked; of another branch all that is not merged counts.
  const base = isDefault ? before : defaultBranch;
  const compared = base === undefined ? undefined : await codebase.commits(base, after);
  // After a forced push the old head may be gone; then what the event names is all that was pushed.
  const commits = compared ?? (named.length > 0 ? named : await codebase.commits(undefined, after));
  const notes =
    compared || commits === undefined || !isDefault || named.length > 0
      ? []
      : [
          'the event names no commits and GitHub cannot compare: the newest hundred were read for closing words',
        ];
  const unread = commits ? [] : ['the commits of this push could not be read for closing words'];
  const list = (commits ?? []).flatMap((commit) => worded(commit, here));
  return { effect, list, notes: [...notes, ...unread] };
}

/** A group closes what its pull requests refer to, and what the messages of its commits say. */
async function ofGroup(
  { base, head, number, intoDefault, commits: named }: Extract<Occasion, { kind: 'merge-group' }>,
  codebase: Codebase,
  here: Here,
): Promise<Closings> {
  if (!intoDefault) return { effect: 'merging', list: [], notes: [] };
  const compared = await codebase.commits(base, head);
  const commits = compared ?? named;
  const numbers = [number ?? [], ...queued(commits, head).flatMap(numberIn)].flat();
  const pulls = await codebase.pullRequests(
    numbers,
    commits.map(({ sha }) => sha),
  );
  const notes = compared ? [] : ['the commits of this merge group could not be compared with its base'];
  return {
    effect: 'merging',
    list: [...pulls.flatMap(referred), ...commits.flatMap((commit) => worded(commit, here))],
    notes: [...notes, ...pulls.flatMap(unlisted)],
  };
}

/** The commits that the queue made, one for each pull request: others may name a number for any reason. */
function queued(commits: readonly Commit[], head: string): Commit[] {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const chain: Commit[] = [];
  for (let next = bySha.get(head); next; next = bySha.get(next.parents?.[0] ?? '')) {
    if (bySha.delete(next.sha)) chain.push(next);
  }
  return chain;
}

/** GitHub's own messages: `Merge pull request #12 from …` and `Title (#12)`. */
function numberIn({ message }: Commit): number[] {
  const line = message.slice(0, 1_000).split('\n', 1)[0] ?? '';
  const digits = /^Merge pull request #(\d{1,9}) /.exec(line)?.[1] ?? /\(#(\d{1,9})\)\s*$/.exec(line)?.[1];
  return digits === undefined ? [] : [Number(digits)];
}

function worded({ sha, message }: Commit, { repository, serverUrl }: Here): Closing[] {
  const by = { kind: 'commit', sha, subject: message.split('\n', 1)[0]?.trim().slice(0, 200) ?? '' } as const;
  return closedIn(message, repository, serverUrl).map((issue) => ({ issue, by }));
}

function referred({ number, title, url, closes }: PullRequest): Closing[] {
  const by = { kind: 'pull-request', number, title, url } as const;
  return closes.map(({ repository, number, blocked }) => ({ issue: { repository, number }, by, blocked }));
}

function unlisted({ number, unlisted: count }: PullRequest): string[] {
  return count === 0
    ? []
    : [`#${number} closes ${count} more issues than GitHub lists, which were not looked at`];
}

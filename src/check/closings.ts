/** What the occasion of a run closes: by closing words in commits, or by what a pull request refers to. */

import type { Codebase, Commit, Commits, PullRequest } from '../model/codebase.ts';
import type { IssueName } from '../model/names.ts';
import { ReadFailure } from '../model/ports.ts';
import type { Source } from '../model/source.ts';
import type { Trigger } from '../model/trigger.ts';
import { closedIn } from './closing-words.ts';

/**
 * `done`: GitHub closes it by the push itself. `merging`: it would by the merge. `later`: it would if the commit
 * reaches the default branch as it is.
 */
export type Effect = 'done' | 'merging' | 'later';

/** One issue that the trigger closes, by one cause: an issue may stand in several. */
export interface Closing {
  readonly issue: IssueName;
  readonly by: Cause;
  readonly effect: Effect;
  /** Set where a link says that something open blocks it. */
  readonly blocked?: boolean;
}

/** What closes an issue. Subject and title are people's text: escape them for the medium. */
export type Cause =
  | { readonly kind: 'commit'; readonly sha: string /** The first line. */; readonly subject: string }
  | { readonly kind: 'pull-request'; readonly number: number; readonly title: string; readonly url: string };

/** All that the trigger closes, in the order of the commits and pull requests. */
export interface Closings {
  readonly list: readonly Closing[];
  /** What could not be looked at, a sentence each. */
  readonly notes: readonly string[];
}

const nothing: Closings = { list: [], notes: [] };

/** @throws {ReadFailure} where a merge cannot be judged */
export async function closingsOf(trigger: Trigger, codebase: Codebase, here: Source): Promise<Closings> {
  switch (trigger.kind) {
    case 'aside':
    case 'other':
      return nothing;
    case 'push':
      try {
        return await ofPush(trigger, codebase, here);
      } catch (error) {
        // What a push closed shows on the issues too: the sync need not wait for it.
        if (!(error instanceof ReadFailure)) throw error;
        return { list: [], notes: [`${unread}: ${error.message}`] };
      }
    case 'pull-request': {
      if (!trigger.intoDefault) return nothing;
      const pulls = await codebase.pullRequests([trigger.number], []);
      const words = pulls.flatMap(({ commits }) =>
        commits.flatMap((commit) => worded(commit, here, 'later')),
      );
      return { list: [...pulls.flatMap(referred), ...words], notes: pulls.flatMap(unlisted) };
    }
    case 'merge-group':
      return ofGroup(trigger, codebase, here);
  }
}

const unread = 'the commits of this push could not be read for closing words';

async function ofPush(
  { branch, defaultBranch, before, after, commits: named }: Extract<Trigger, { kind: 'push' }>,
  codebase: Codebase,
  here: Source,
): Promise<Closings> {
  const isDefault = branch === defaultBranch;
  // The event may leave commits out without a word, so GitHub is asked; of another branch all that is not merged counts.
  const base = isDefault ? before : defaultBranch;
  const compared = base === undefined ? undefined : await codebase.commits(base, after);
  // After a forced push the old head may be gone; then what the event names is all that was pushed.
  const newest = compared || named.length > 0 ? undefined : await codebase.commits(undefined, after);
  const commits = withNamed((compared ?? newest)?.list ?? [], named);
  return {
    list: commits.flatMap((commit) => worded(commit, here, isDefault ? 'done' : 'later')),
    notes: shortfall(compared, newest, named, base !== undefined),
  };
}

function shortfall(
  compared: Commits | undefined,
  newest: Commits | undefined,
  named: readonly Commit[],
  isComparable: boolean,
): string[] {
  if (compared)
    return compared.left === 0
      ? []
      : [`${compared.left} of the pushed commits were not read: they are too many`];
  if (newest)
    return ['GitHub cannot tell what was pushed: the newest hundred commits were read for closing words'];
  if (named.length === 0) return [unread];
  return isComparable
    ? ['GitHub cannot tell what was pushed: the commits that the event names were read']
    : [];
}

/** Each once: the event names some that a comparison of thousands leaves out. */
function withNamed(commits: readonly Commit[], named: readonly Commit[]): Commit[] {
  const known = new Set(commits.map(({ sha }) => sha));
  return [...commits, ...named.filter(({ sha }) => !known.has(sha))];
}

/** A group closes what its pull requests refer to, and what the messages of its commits say. */
async function ofGroup(
  { base, head, number, intoDefault, commits: named }: Extract<Trigger, { kind: 'merge-group' }>,
  codebase: Codebase,
  here: Source,
): Promise<Closings> {
  if (!intoDefault) return nothing;
  const compared = base === undefined ? undefined : await codebase.commits(base, head);
  const commits = withNamed(compared?.list ?? [], named);
  const numbers = [number ?? [], ...queued(commits, head).flatMap(numberIn)].flat();
  const pulls = await codebase.pullRequests(
    numbers,
    commits.map(({ sha }) => sha),
  );
  const notes = compared
    ? []
    : ['GitHub cannot tell which commits this merge group brings: the one that the event names was read'];
  return {
    list: [...pulls.flatMap(referred), ...commits.flatMap((commit) => worded(commit, here, 'merging'))],
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

function worded({ sha, message }: Commit, { repository, serverUrl }: Source, effect: Effect): Closing[] {
  const subject = message.split('\n', 1)[0]?.trim().slice(0, 200) ?? '';
  const by = { kind: 'commit', sha, subject } as const;
  return closedIn(message, repository, serverUrl).map((issue) => ({ issue, by, effect }));
}

function referred({ number, title, url, closes }: PullRequest): Closing[] {
  const by = { kind: 'pull-request', number, title, url } as const;
  return closes.map(({ repository, number, blocked }) => {
    return { issue: { repository, number }, by, effect: 'merging', blocked };
  });
}

function unlisted({ number, unlisted: count }: PullRequest): string[] {
  return count === 0
    ? []
    : [`#${number} closes ${count} more issues than GitHub lists, which were not looked at`];
}

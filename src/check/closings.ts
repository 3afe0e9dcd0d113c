/** What the occasion of a run closes: by closing words in commits, or by what a pull request refers to and says. */

import type { Codebase, Commit, Commits, PullRequest } from '../model/codebase.ts';
import { ReadFailure } from '../model/ports.ts';
import type { Source } from '../model/source.ts';
import type { Trigger } from '../model/trigger.ts';
import { plural } from '../text.ts';
import { type Closing, type Closings, commitCause, type Effect } from './closing.ts';
import { closedByMessage } from './closing-words.ts';
import { closedByDescription, closedByLinks, mergeClosings, unlisted } from './merge-closings.ts';

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
      const [pull] = await codebase.pullRequests([trigger.number], []);
      return pull ? mergeClosings(pull, trigger.said, here) : nothing;
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
  if (compared) return leftOut(compared, 'this push');
  if (newest)
    return ['GitHub cannot tell what was pushed: the newest hundred commits were read for closing words'];
  if (named.length === 0) return [unread];
  return isComparable
    ? ['GitHub cannot tell what was pushed: the commits that the event names were read']
    : [];
}

function leftOut({ left }: Commits, what: string): string[] {
  return left === 0
    ? []
    : [
        `${plural(left, 'commit')} of ${what} ${left === 1 ? 'was' : 'were'} not read for closing words: there are too many`,
      ];
}

/** Each once: the event names some that a comparison of thousands leaves out. */
function withNamed(commits: readonly Commit[], named: readonly Commit[]): Commit[] {
  const known = new Set(commits.map(({ sha }) => sha));
  return [...commits, ...named.filter(({ sha }) => !known.has(sha))];
}

/** A group closes what its pull requests refer to, and what the messages of its commits say. */
async function ofGroup(
  { base, head, number, branch, intoDefault, commits: named }: Extract<Trigger, { kind: 'merge-group' }>,
  codebase: Codebase,
  here: Source,
): Promise<Closings> {
  if (!intoDefault) return nothing;
  const compared = base === undefined ? undefined : await codebase.commits(base, head);
  const commits = withNamed(compared?.list ?? [], named);
  const chain = queued(commits, head);
  const numbers = [number ?? [], ...chain.flatMap(numberIn)].flat();
  const known = await codebase.pullRequests(
    numbers,
    commits.map(({ sha }) => sha),
    branch,
  );
  const isMore = branch !== undefined && nameless(chain, known) > 0;
  const pulls = isMore ? [...known, ...(await madeAnew(chain, known, branch, codebase))] : known;
  const notes = compared
    ? leftOut(compared, 'this merge group')
    : ['GitHub cannot tell which commits this merge group brings: the one that the event names was read'];
  const references = pulls.flatMap((pull) => [
    ...closedByLinks(pull),
    ...closedByDescription(pull, [pull], here),
  ]);
  return {
    list: [...references, ...commits.flatMap((commit) => worded(commit, here, 'merging'))],
    notes: [...notes, ...unnamed(nameless(chain, pulls)), ...pulls.flatMap(unlisted)],
  };
}

/** How many commits of a group are of no known pull request: a rebase makes them anew, as many as that has, and without a number. */
function nameless(chain: readonly Commit[], pulls: readonly PullRequest[]): number {
  const numbers = new Set(chain.flatMap(numberIn));
  const others = pulls.filter(({ number }) => !numbers.has(number));
  const known = others.reduce((sum, { commits, unread }) => sum + Math.max(1, commits.length + unread), 0);
  return Math.max(0, chain.filter((commit) => numberIn(commit).length === 0).length - known);
}

function unnamed(count: number): string[] {
  return count === 0
    ? []
    : [
        `of ${plural(count, 'commit')} of this merge group GitHub does not say which pull request ${count === 1 ? 'it belongs' : 'they belong'} to: only ${count === 1 ? 'its message was' : 'their messages were'} read`,
      ];
}

/** Where the queue does not say whose its commits are: pull requests of which it has all messages, one after the other. */
async function madeAnew(
  chain: readonly Commit[],
  known: readonly PullRequest[],
  branch: string,
  codebase: Codebase,
): Promise<readonly PullRequest[]> {
  const ids = new Map<string, number>();
  for (const { message } of chain) ids.set(message, ids.get(message) ?? ids.size);
  const isKnown = new Set(known.map(({ number }) => number));
  const heads = await codebase.pullRequestsInto(branch);
  const numbers = heads
    .filter(({ number, message }) => !isKnown.has(number) && ids.has(message))
    .map(({ number }) => number);
  if (numbers.length === 0) return [];
  const inOrder = (commits: readonly Commit[]) =>
    `,${commits.map(({ message }) => ids.get(message) ?? 'none').join(',')},`;
  const all = inOrder(chain.toReversed());
  return (await codebase.pullRequests(numbers, [])).filter(({ commits, unread }) => {
    // A rebase leaves out what only brought the branch up to date.
    const own = commits.filter(({ message }) => !/^Merge (?:remote-tracking )?branch /.test(message));
    return unread === 0 && own.length > 0 && all.includes(inOrder(own));
  });
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

function worded(commit: Commit, { repository, serverUrl }: Source, effect: Effect): Closing[] {
  const by = commitCause(commit);
  return closedByMessage(commit.message, repository, serverUrl).map(({ issue }) => ({ issue, by, effect }));
}

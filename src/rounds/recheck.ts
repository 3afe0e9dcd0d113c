/** Pull requests whose check was red for what is settled now: their check is run again. */
import type { Closing } from '../check/closing.ts';
import { mergeClosings } from '../check/merge-closings.ts';
import { settledBlockers } from '../check/settled.ts';
import { judge } from '../check/verdict.ts';
import type { Codebase, PullRequest, PullRequestHead } from '../model/codebase.ts';
import { issueKey } from '../model/names.ts';
import { ReadFailure } from '../model/ports.ts';
import type { WorkflowRuns } from '../model/runs.ts';
import type { Source } from '../model/source.ts';
import type { World } from './world.ts';

/** Pull requests of which a run is looked for, the ones that were changed last. */
const mostChecked = 20;
/** GitHub runs nothing again that is older ("Re-running workflows and jobs"). */
const mostAge = 30 * 24 * 60 * 60 * 1_000;

/** How all stands once the plan is applied. */
export type Settling = Pick<World, 'plan' | 'issues' | 'status' | 'now'> & {
  readonly source: Source;
  /** Whether the plan may have changed with what is looked at: then no blocker needs to have been closed. */
  readonly planChanged: boolean;
};

/** What came of it. */
export interface Rechecked {
  /** Numbers of pull requests whose check runs again. */
  readonly again: readonly number[];
  /** Those whose check has to be run again by somebody. */
  readonly refused: readonly { readonly pullRequest: PullRequestHead; readonly message: string }[];
  /** Why nobody could look, in a sentence. */
  readonly unread?: string;
}

/**
 * Runs again what failed of the newest run of each open pull request that would close work of the plan in order now, where
 * that run began before the last blocker was closed, or the plan changed. Only a first attempt: so each commit is checked
 * again once at most. A run of a fork's pull request keeps the rights and the commit of its first attempt ("Re-running
 * workflows and jobs").
 *
 * At most 5 requests to find them, 20 for their runs and as many to run them again; one more for each further hundred
 * commits of a pull request.
 * @param branch the default one
 */
export async function recheck(
  settling: Settling,
  branch: string,
  codebase: Codebase,
  runs: WorkflowRuns,
): Promise<Rechecked> {
  const again: number[] = [];
  const refused: { pullRequest: PullRequestHead; message: string }[] = [];
  try {
    for (const { pullRequest, since } of await inOrder(settling, branch, codebase)) {
      const run = await runs.newest(pullRequest.head, pullRequest.number);
      if (!run?.failed || run.attempt > 1 || Date.parse(run.startedAt) > since) continue;
      const answer = await runs.again(run.id);
      if (answer.ok) again.push(pullRequest.number);
      else refused.push({ pullRequest, message: answer.message });
    }
    return { again, refused };
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    return { again, refused, unread: error.message };
  }
}

interface Candidate {
  readonly pullRequest: PullRequestHead;
  /** Milliseconds since the epoch: a run that began later has seen how it is. */
  readonly since: number;
}

async function inOrder(settling: Settling, branch: string, codebase: Codebase): Promise<Candidate[]> {
  const heads = await codebase.pullRequestsInto(branch);
  if (heads.length === 0) return [];
  const pulls = new Map(
    (
      await codebase.pullRequests(
        heads.map(({ number }) => number),
        [],
      )
    ).map((one) => [one.number, one]),
  );
  const settledOf = settledBlockers(settling.plan, settling.issues);
  const now = Date.parse(settling.now);
  const all = heads.flatMap((pullRequest): Candidate[] => {
    const pull = pulls.get(pullRequest.number);
    const closes = pull ? closedInOrder(pull, settling) : [];
    if (closes.length === 0) return [];
    if (settling.planChanged) return [{ pullRequest, since: now }];
    const closings = closes.flatMap(settledOf).flatMap(({ at }) => (at === undefined ? [] : Date.parse(at)));
    const since = Math.max(Number.NEGATIVE_INFINITY, ...closings);
    return since > now - mostAge ? [{ pullRequest, since }] : [];
  });
  return all.slice(0, mostChecked);
}

/** Ids of open work that it closes; none where something is still closed too early. */
function closedInOrder(pull: PullRequest, { plan, issues, status, source }: Settling): string[] {
  const closings = mergeClosings(pull, undefined, source);
  const trigger = { kind: 'pull-request', number: pull.number, intoDefault: true } as const;
  const { violations } = judge({ issues, status, trigger, closings, histories: new Map() });
  if (violations.length > 0) return [];
  const closed = new Set(closings.list.map(({ issue }: Closing) => issueKey(issue)));
  return [...plan.work.keys()].filter((id) => {
    const issue = issues.get(id);
    return issue?.state === 'open' && closed.has(issueKey(issue));
  });
}

/** How GitHub stands once a run is over: as it was read, with what the run did. */
import type { Outcome } from './apply.ts';
import type { Found } from './find.ts';
import type { Blocker, IssueReference, IssueState } from './ports.ts';

export interface WorkIssue extends IssueReference {
  readonly state: IssueState;
  /** Links on GitHub, of the plan and of people. Those that the run added are in the plan anyway. */
  readonly blockedBy: readonly Blocker[];
}

/** By the id of the work. */
export function afterwards(
  found: Pick<Found, 'issues'>,
  outcomes: readonly Outcome[],
): ReadonlyMap<string, WorkIssue> {
  const issues = new Map<string, WorkIssue>(found.issues);
  for (const { change, result, issue } of outcomes) {
    if (result !== 'done') continue;
    if (change.kind === 'create-issue' && issue)
      issues.set(change.id, { ...issue, state: 'open', blockedBy: [] });
    const known = 'id' in change ? issues.get(change.id) : undefined;
    if (!known) continue;
    if (change.kind === 'update-issue' && change.reopen) issues.set(change.id, { ...known, state: 'open' });
    if (change.kind === 'remove-link') {
      const blockedBy = known.blockedBy.filter(({ id }) => id !== change.blocker.id);
      issues.set(change.id, { ...known, blockedBy });
    }
  }
  return issues;
}

/** Addresses on GitHub, by the ids of the plan. */
export function milestoneUrls(found: Found, outcomes: readonly Outcome[]): ReadonlyMap<string, string> {
  const there = [...found.milestones].map(([id, { url }]) => [id, url] as const);
  const made = outcomes.flatMap(({ change, url }) => {
    return url && change.kind === 'create-milestone' ? [[change.id, url] as const] : [];
  });
  return new Map([...there, ...made]);
}

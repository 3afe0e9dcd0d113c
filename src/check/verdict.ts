/** The judgement of a run: what was closed, or would be, before what blocks it. */

import type { Closure, IssueHistory, WorkIssue } from '../model/github.ts';
import { type IssueName, issueKey } from '../model/names.ts';
import type { Trigger } from '../model/trigger.ts';
import type { Cause, Closing, Closings, Effect } from './closings.ts';
import type { OpenCriterion } from './criteria.ts';
import { isKnown, type Wait, type WorkStatus } from './status.ts';

/** What the run says about the order of work. A piece of work stands in one of the two lists, or in none. */
export interface Verdict {
  /** What makes the run red. */
  readonly violations: readonly Violation[];
  /** The rest: older than a pull request, or not yet on the default branch. */
  readonly tolerated: readonly Violation[];
  /** A sentence each. */
  readonly notes: readonly string[];
}

/** Work that was finished, or would be, before what blocks it or has to be so: one thing, however many causes and blockers it has. */
export interface Violation {
  readonly id: string;
  readonly issue: WorkIssue;
  /** `closed` on GitHub, `closing` by what is judged, or `later` when that reaches the default branch. */
  readonly how: 'closed' | 'closing' | 'later';
  readonly closure?: Closure;
  /** What closes it, of what is judged. */
  readonly causes: readonly Cause[];
  /** What is open and blocks it. */
  readonly waits: readonly Wait[];
  /** What else had to be so. */
  readonly criteria: readonly OpenCriterion[];
}

/** All that is judged. Issues are by the id of their work, as they stand once the plan is applied. */
export interface Evidence {
  readonly issues: ReadonlyMap<string, WorkIssue>;
  readonly status: WorkStatus;
  readonly trigger: Trigger;
  readonly closings: Closings;
  /** By node id, of what is closed too early, or is open though a push says that it closed it. */
  readonly histories: ReadonlyMap<string, IssueHistory>;
}

/**
 * The trigger decides what is a violation and what is only told: a pull request answers for what it would close
 * itself.
 */
export function judge(evidence: Evidence): Verdict {
  const closed = closedTooEarly(evidence);
  const closing = closedTogether(evidence, ['done', 'merging'], 'closing');
  const named = new Set(closing.map(({ id }) => id));
  const later = closedTogether(evidence, ['later'], 'later').filter(({ id }) => !named.has(id));
  const notes = [...evidence.closings.notes, ...outsiders(evidence)];
  switch (evidence.trigger.kind) {
    case 'pull-request':
    case 'merge-group':
      return { violations: closing, tolerated: [...later, ...closed], notes };
    case 'push': {
      const { branch, defaultBranch } = evidence.trigger;
      return branch === defaultBranch
        ? { violations: [...closed, ...closing], tolerated: [], notes }
        : { violations: [], tolerated: [...later, ...closed], notes };
    }
    case 'aside':
      return { violations: [], tolerated: closed, notes };
    case 'other':
      return { violations: closed, tolerated: [], notes };
  }
}

/** What GitHub has as done already; the words of a push may have done it. */
function closedTooEarly({ status, issues, closings, histories }: Evidence): Violation[] {
  const done = closings.list.filter(({ effect }) => effect === 'done');
  return status.outOfOrder.flatMap((id) => {
    const issue = issues.get(id);
    if (!issue) return [];
    const closure = histories.get(issue.id)?.closure;
    const causes = causesOf(done, issue);
    return {
      id,
      issue,
      how: 'closed' as const,
      causes,
      waits: knownWaits(status, id),
      criteria: status.criteria.get(id) ?? [],
      ...(closure ? { closure } : {}),
    };
  });
}

/** What is open and would be closed; what the same push or merge closes too is no longer in the way. */
function closedTogether(
  { status, issues, closings, histories }: Evidence,
  effects: readonly Effect[],
  how: Violation['how'],
): Violation[] {
  const list = closings.list.filter(({ effect }) => effects.includes(effect));
  const closes = new Set(list.map(({ issue }) => issueKey(issue)));
  return [...issues].flatMap(([id, issue]) => {
    if (issue.state !== 'open') return [];
    const causes = causesOf(list, issue).filter((cause) => !isSpent(cause, histories.get(issue.id)));
    const waits = knownWaits(status, id).filter((wait) => !(wait.issue && closes.has(issueKey(wait.issue))));
    const criteria = status.criteria.get(id) ?? [];
    const isEarly = waits.length > 0 || criteria.length > 0;
    return causes.length > 0 && isEarly ? [{ id, issue, how, causes, waits, criteria }] : [];
  });
}

/** The commit has closed it already, and somebody has opened it again since: its words close nothing twice. */
function isSpent(cause: Cause, history: IssueHistory | undefined): boolean {
  const through = history?.closure?.through;
  return cause.kind === 'commit' && through?.kind === 'commit' && through.sha === cause.sha;
}

function knownWaits(status: WorkStatus, id: string): Wait[] {
  return (status.waits.get(id) ?? []).filter(isKnown);
}

function causesOf(closings: readonly Closing[], issue: IssueName): Cause[] {
  return closings.filter((closing) => issueKey(closing.issue) === issueKey(issue)).map(({ by }) => by);
}

/** The keys of issues that a push says it closed: which of them are open, GitHub remembers why. */
export function closedByPush({ list }: Closings): ReadonlySet<string> {
  return new Set(list.filter(({ effect }) => effect === 'done').map(({ issue }) => issueKey(issue)));
}

/** Blocked by a link, and no work of the plan: said, and for others to judge. */
function outsiders({ closings, issues }: Evidence): string[] {
  const own = new Set([...issues.values()].map(issueKey));
  const blocked = closings.list.filter((one) => one.blocked && !own.has(issueKey(one.issue)));
  const names = new Set(blocked.map(({ issue }) => `${issue.repository}#${issue.number}`));
  return [...names].map(
    (name) => `${name} would be closed, which is not in the plan and has open blockers on GitHub`,
  );
}

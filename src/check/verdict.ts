/** The judgement of a run: what was closed, or would be, before what blocks it. */

import type { MergeKind } from '../model/codebase.ts';
import type { Closure, IssueHistory, WorkIssue } from '../model/github.ts';
import { issueKey } from '../model/names.ts';
import type { Trigger } from '../model/trigger.ts';
import type { Cause, Closing, Closings, Effect } from './closing.ts';
import type { OpenCriterion } from './criteria.ts';
import { isKnown, type Wait, type WorkStatus } from './status.ts';

/** What the run says about the order of work. A piece of work stands in one of the two lists, or in none. */
export interface Verdict {
  /** What makes the run red. */
  readonly violations: readonly Violation[];
  /** The rest: older than a pull request, not yet on the default branch, or a matter of how it is merged. */
  readonly tolerated: readonly Violation[];
  /** A sentence each. */
  readonly notes: readonly string[];
}

/** Work that was finished, or would be, before what blocks it or has to be so: one thing, however many causes and blockers it has. */
export interface Violation {
  readonly id: string;
  readonly issue: WorkIssue;
  /** `closed` on GitHub, `closing` by what is judged, or `later`: when that reaches the default branch, or in some ways of merging. */
  readonly how: 'closed' | 'closing' | 'later';
  readonly closure?: Closure;
  /** What closes it, of what is judged. */
  readonly causes: readonly Cause[];
  /** What is open and blocks it. */
  readonly waits: readonly Wait[];
  /** Set where it is closed only by some ways of merging that are allowed: then whoever merges decides. */
  readonly ways?: readonly MergeKind[];
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
  const { always: closing, sometimes } = closedBySomeWay(evidence);
  const named = new Set(closing.map(({ id }) => id));
  const later = [...sometimes, ...closedTogether(evidence, withEffect(evidence, 'later'), 'later')].filter(
    ({ id }) => !named.has(id),
  );
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
  const done = causesByIssue(closings.list.filter(({ effect }) => effect === 'done'));
  return status.outOfOrder.flatMap((id) => {
    const issue = issues.get(id);
    if (!issue) return [];
    const closure = histories.get(issue.id)?.closure;
    const causes = done.get(issueKey(issue)) ?? [];
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

/** Each way of merging is judged by itself: what one closes together another may close alone. */
function closedBySomeWay(evidence: Evidence): { always: Violation[]; sometimes: Violation[] } {
  const list = withEffect(evidence, 'done', 'merging');
  const { ways = [] } = evidence.closings;
  if (ways.length === 0) return { always: closedTogether(evidence, list, 'closing'), sometimes: [] };
  const found = new Map<string, { violation: Violation; ways: MergeKind[] }>();
  for (const way of ways) {
    const closes = list.filter((closing) => closing.ways?.includes(way) ?? true);
    for (const violation of closedTogether(evidence, closes, 'closing')) {
      const before = found.get(violation.id);
      const both = before ? united(before.violation, violation) : violation;
      found.set(violation.id, { violation: both, ways: [...(before?.ways ?? []), way] });
    }
  }
  const all = [...found.values()];
  return {
    always: all.filter((one) => one.ways.length === ways.length).map(({ violation }) => violation),
    sometimes: all
      .filter((one) => one.ways.length < ways.length)
      .map(({ violation, ways }) => ({ ...violation, how: 'later' as const, ways })),
  };
}

function united(one: Violation, other: Violation): Violation {
  const causes = new Map([...one.causes, ...other.causes].map((cause) => [JSON.stringify(cause), cause]));
  return { ...one, causes: [...causes.values()], waits: [...new Set([...one.waits, ...other.waits])] };
}

function withEffect({ closings }: Evidence, ...effects: readonly Effect[]): Closing[] {
  return closings.list.filter(({ effect }) => effects.includes(effect));
}

/** What is open and would be closed; what the same push or merge closes too is no longer in the way. */
function closedTogether(
  { status, issues, histories }: Evidence,
  list: readonly Closing[],
  how: Violation['how'],
): Violation[] {
  const closes = causesByIssue(list);
  return [...issues].flatMap(([id, issue]) => {
    if (issue.state !== 'open') return [];
    const all = closes.get(issueKey(issue)) ?? [];
    const causes = all.filter((cause) => !isSpent(cause, histories.get(issue.id)));
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

/** By the keys of issues. */
function causesByIssue(closings: readonly Closing[]): ReadonlyMap<string, readonly Cause[]> {
  const causes = new Map<string, Cause[]>();
  for (const { issue, by } of closings) {
    const key = issueKey(issue);
    const list = causes.get(key);
    if (list) list.push(by);
    else causes.set(key, [by]);
  }
  return causes;
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

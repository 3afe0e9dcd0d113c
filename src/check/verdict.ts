/** The judgement of a run: what was closed, or would be, before what blocks it. */
import type { WorkIssue } from '../sync/afterwards.ts';
import type { Closure, IssueHistory } from '../sync/ports.ts';
import type { Cause, Closing, Closings, Effect } from './closing.ts';
import type { IssueName } from './closing-words.ts';
import type { Occasion } from './occasion.ts';
import { isKnown, type Standing, type Wait } from './standing.ts';
import type { Unmet } from './unmet.ts';

export interface Verdict {
  /** What makes the run red. */
  readonly violations: readonly Violation[];
  /** The rest: older than a pull request, or not yet on the default branch. */
  readonly told: readonly Violation[];
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
  readonly unmet: readonly Unmet[];
}

export interface Evidence {
  /** `owner/name` that has the issues. */
  readonly repository: string;
  readonly issues: ReadonlyMap<string, WorkIssue>;
  readonly standing: Standing;
  readonly occasion: Occasion;
  readonly closings: Closings;
  /** By node id, of what is closed too early, or is open though a push says that it closed it. */
  readonly histories: ReadonlyMap<string, IssueHistory>;
}

export function judge(evidence: Evidence): Verdict {
  const closed = closedTooEarly(evidence);
  const closing = closedTogether(evidence, ['done', 'merging'], 'closing');
  const named = new Set(closing.map(({ id }) => id));
  const later = closedTogether(evidence, ['later'], 'later').filter(({ id }) => !named.has(id));
  const notes = [...evidence.closings.notes, ...outsiders(evidence)];
  switch (evidence.occasion.kind) {
    case 'pull-request':
    case 'merge-group':
      return { violations: closing, told: [...later, ...closed], notes };
    case 'push': {
      const { branch, defaultBranch } = evidence.occasion;
      return branch === defaultBranch
        ? { violations: [...closed, ...closing], told: [], notes }
        : { violations: [], told: [...later, ...closed], notes };
    }
    case 'aside':
      return { violations: [], told: closed, notes };
    case 'other':
      return { violations: closed, told: [], notes };
  }
}

/** What GitHub has as done already; the words of a push may have done it. */
function closedTooEarly({ standing, issues, closings, histories, repository }: Evidence): Violation[] {
  const done = closings.list.filter(({ effect }) => effect === 'done');
  return standing.outOfOrder.flatMap((id) => {
    const issue = issues.get(id);
    if (!issue) return [];
    const closure = histories.get(issue.id)?.closure;
    const causes = causesOf(done, { ...issue, repository });
    return {
      id,
      issue,
      how: 'closed' as const,
      causes,
      waits: known(standing, id),
      unmet: standing.unmet.get(id) ?? [],
      ...(closure ? { closure } : {}),
    };
  });
}

/** What is open and would be closed; what the same push or merge closes too is no longer in the way. */
function closedTogether(
  { standing, issues, closings, histories, repository }: Evidence,
  effects: readonly Effect[],
  how: Violation['how'],
): Violation[] {
  const list = closings.list.filter(({ effect }) => effects.includes(effect));
  const closes = new Set(list.map(({ issue }) => nameOf(issue)));
  return [...issues].flatMap(([id, issue]) => {
    if (issue.state !== 'open') return [];
    const causes = causesOf(list, { ...issue, repository }).filter(
      (cause) => !isSpent(cause, histories.get(issue.id)),
    );
    const waits = known(standing, id).filter((wait) => !(wait.issue && closes.has(nameOf(wait.issue))));
    const unmet = standing.unmet.get(id) ?? [];
    const isEarly = waits.length > 0 || unmet.length > 0;
    return causes.length > 0 && isEarly ? [{ id, issue, how, causes, waits, unmet }] : [];
  });
}

/** The commit has closed it already, and somebody has opened it again since: its words close nothing twice. */
function isSpent(cause: Cause, history: IssueHistory | undefined): boolean {
  const through = history?.closure?.through;
  return cause.kind === 'commit' && through?.kind === 'commit' && through.sha === cause.sha;
}

function known(standing: Standing, id: string): Wait[] {
  return (standing.waits.get(id) ?? []).filter(isKnown);
}

function causesOf(closings: readonly Closing[], issue: IssueName): Cause[] {
  return closings.filter((closing) => nameOf(closing.issue) === nameOf(issue)).map(({ by }) => by);
}

/** Issues of a repository that a push says it closed: which of them are open, GitHub remembers why. */
export function numbersDone({ list }: Closings, repository: string): ReadonlySet<number> {
  const own = list.filter(
    ({ effect, issue }) => effect === 'done' && issue.repository.toLowerCase() === repository.toLowerCase(),
  );
  return new Set(own.map(({ issue }) => issue.number));
}

function nameOf({ repository, number }: IssueName): string {
  return `${repository.toLowerCase()}#${number}`;
}

/** Blocked by a link, and no work of the plan: said, and for others to judge. */
function outsiders({ closings, issues, repository }: Evidence): string[] {
  const own = new Set([...issues.values()].map(({ number }) => nameOf({ repository, number })));
  const blocked = closings.list.filter((one) => one.blocked && !own.has(nameOf(one.issue)));
  const names = new Set(blocked.map(({ issue }) => `${issue.repository}#${issue.number}`));
  return [...names].map(
    (name) => `${name} would be closed, which is not in the plan and has open blockers on GitHub`,
  );
}

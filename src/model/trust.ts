/**
 * Who may speak for the plan. A mark in a body says which work an issue is, and anybody who can open an issue can write
 * one, or copy it. So a mark counts only with something that a stranger cannot give:
 *
 * | what an issue has | who can give it |
 * | --- | --- |
 * | a mark, a title | anybody |
 * | a label | anybody, by way of issue forms, labelers and triage bots: it proves nothing |
 * | a milestone of the plan | the role triage or higher (docs: repository roles) |
 * | a place above or below one of ours | the role triage or higher (docs: adding sub-issues) |
 * | its number in the mark of an issue that counts | who may edit that issue |
 * | the token's own account as its author | who runs Plan Sync, or another workflow with the same token |
 * | the owner of the repository as its author | the owner (`authorAssociation`; members and collaborators may be people who can only read) |
 * | `adopt` in the plan | who may merge a change of the plan |
 *
 * A title alone never counts, whoever wrote it: an issue that lost its mark is ours only where a mark of another issue
 * of ours has its number.
 */
import type { Issue } from './github.ts';
import { bodyOf } from './mark.ts';

/** What is known before any issue is. */
export interface Grounds {
  /** Node ids of the milestones of the plan. */
  readonly milestones: ReadonlySet<string>;
  /** Numbers that the plan adopts. */
  readonly adopted: ReadonlySet<number>;
}

/** Of issues with a mark, those that count. Those without one are none of them. */
export function speakers<T extends Issue>(issues: readonly T[], grounds: Grounds): T[] {
  const marked = issues.filter(({ body }) => bodyOf(body) !== undefined);
  const byId = new Map(marked.map((issue) => [issue.id, issue]));
  const children = new Map<string, T[]>();
  for (const issue of marked) {
    const siblings = children.get(issue.parent?.id ?? '');
    if (siblings) siblings.push(issue);
    else children.set(issue.parent?.id ?? '', [issue]);
  }
  const byNumber = new Map(marked.map((issue) => [issue.number, issue]));
  const counting = new Set(marked.filter((issue) => isGrounded(issue, grounds)));
  // A set goes on with what is added to it: from each that counts to its parent, its children and what its mark names.
  for (const issue of counting) {
    const near = [byId.get(issue.parent?.id ?? ''), ...(children.get(issue.id) ?? [])];
    const named = namedIn(issue).map((number) => byNumber.get(number));
    for (const one of [...near, ...named]) if (one) counting.add(one);
  }
  return marked.filter((issue) => counting.has(issue));
}

function isGrounded({ own, hasAccess, milestone, number }: Issue, { milestones, adopted }: Grounds): boolean {
  return own || hasAccess || adopted.has(number) || milestones.has(milestone ?? '');
}

/** Numbers of issues that are ours by what the marks of others say, of those that count. */
export function knownNumbers(issues: readonly Issue[]): ReadonlySet<number> {
  return new Set(issues.flatMap((issue) => [issue.number, ...namedIn(issue)]));
}

function namedIn({ body }: Issue): number[] {
  const record = bodyOf(body)?.mark.record;
  if (!record) return [];
  const { parent, program, blockedBy, issues, sessions } = record;
  const listed = issues.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  return [parent ?? [], program ?? [], blockedBy, sessions, listed].flat();
}

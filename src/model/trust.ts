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
 * | the token's own account as its author | who runs Plan Sync, or another workflow with the same token |
 * | an author with access | owner, member or collaborator, as GitHub says of the author (`authorAssociation`) |
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
  const counting = new Set(marked.filter((issue) => isGrounded(issue, grounds)));
  // A set goes on with what is added to it: from each that counts to its parent and its children.
  for (const issue of counting) {
    const parent = byId.get(issue.parent?.id ?? '');
    if (parent) counting.add(parent);
    for (const child of children.get(issue.id) ?? []) counting.add(child);
  }
  return marked.filter((issue) => counting.has(issue));
}

function isGrounded({ own, hasAccess, milestone, number }: Issue, { milestones, adopted }: Grounds): boolean {
  return own || hasAccess || adopted.has(number) || milestones.has(milestone ?? '');
}

/** Numbers of issues that are ours by what the marks of others say, of those that count. */
export function knownNumbers(issues: readonly Issue[]): ReadonlySet<number> {
  const known = new Set<number>();
  for (const { number, body } of issues) {
    const record = bodyOf(body)?.mark.record;
    if (!record) continue;
    const { parent, program, blockedBy, issues: ranges, sessions } = record;
    for (const one of [number, parent ?? [], program ?? [], blockedBy, sessions].flat()) known.add(one);
    for (const [first, last] of ranges) for (let one = first; one <= last; one++) known.add(one);
  }
  return known;
}

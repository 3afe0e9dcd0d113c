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
 * | another app as its author | whom it lets write a whole text: forms, letters and chats become issues as they are, so it proves nothing |
 * | an author who may write to the repository now | an administrator of it; who may write there can edit each issue of ours anyway |
 * | `adopt` in the plan | who may merge a change of the plan |
 *
 * A title alone never counts, whoever wrote it: an issue that lost its mark is ours only where a mark of another issue
 * of ours has its number. The account of the token may change, and what the one before made is still ours: so its login
 * is nowhere written down, and an account that lost its rights takes nothing with it.
 *
 * A comment is rewritten as a whole, so it has to be ours as a whole: our mark is on its last line, as we write it, and
 *
 * | its author is | who can forge it |
 * | --- | --- |
 * | the token's own account | who runs Plan Sync, or another workflow with the same token |
 * | an app (GraphQL: `Bot`) | whom an installed app lets write the end of its comments: what it quotes in the middle, or behind `>`, does not count |
 * | a person who may write to the repository now | that person, who can edit each comment of ours anyway |
 * | anybody else, also one who could write once | nobody: it is left alone, and another is written |
 */
import type { Issue } from './github.ts';
import { bodyOf } from './mark.ts';

/** Who wrote an issue or a comment: nobody any more, where the account is gone. */
export interface Authored {
  /** Whether the account of the token wrote it. */
  readonly own: boolean;
  readonly author?: { readonly login: string; readonly kind: 'person' | 'app' | 'other' };
}

/** Whether an author may speak for the plan; of a person GitHub has to be asked, by login. */
export type Standing = 'ours' | 'nobody' | { readonly ask: string };

/** Of a comment that ends with our mark. */
export function standingOf({ own, author }: Authored): Standing {
  if (own || author?.kind === 'app') return 'ours';
  return author?.kind === 'person' ? { ask: author.login } : 'nobody';
}

/** Of a marked issue that nothing else speaks for: an app may have made it of a stranger's words. */
export function standingOfIssue(written: Authored): Standing {
  return written.author?.kind === 'app' && !written.own ? 'nobody' : standingOf(written);
}

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

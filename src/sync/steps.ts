/** How changes become steps: which go together, what each takes, and what a run that ended left begun. */
import { bodyOf, commentMark, recordIn } from '../model/mark.ts';
import type { Latest, Step } from '../model/ports.ts';
import { plural } from '../text.ts';
import { bodyKeeping, bodyOfLeaving } from './body.ts';
import type { Change, CloseIssue, CommentDecisions, CommentOutOfOrder, UpdateIssue } from './change.ts';

/** Steps in one request: far from GitHub's 10 seconds for one, and few to repeat when an answer is lost. */
export const batchSize = 10;

/** What is created stands alone, because the next thing may need its number; changes of issues go together. */
export function batches(changes: readonly Change[]): Change[][] {
  const result: Change[][] = [];
  for (const change of changes) {
    const last = result.at(-1);
    const room =
      last?.[0] && inSteps(last[0]) && inSteps(change) && weight(last) + weight([change]) <= batchSize;
    if (last && room) last.push(change);
    else result.push([change]);
  }
  return result;
}

/** Changes that are made one at a time, because what comes next may need what they make. */
export type Alone = Extract<
  Change,
  {
    kind:
      | 'create-label'
      | 'update-label'
      | 'create-milestone'
      | 'update-milestone'
      | 'create-issue'
      | 'end-session';
  }
>;

/** Changes of issues that exist: several share a request. */
export type InSteps = Exclude<Change, Alone>;

/** The other half of the changes is `Alone`. */
export function inSteps(change: Change): change is InSteps {
  return (
    change.kind === 'update-issue' ||
    change.kind === 'add-link' ||
    change.kind === 'remove-link' ||
    change.kind === 'close-issue' ||
    change.kind === 'close-copy' ||
    change.kind === 'tell' ||
    change.kind === 'announce'
  );
}

/** Changes that write a body, and so have to read it again right before. */
export type WritesText = Extract<
  InSteps,
  { kind: 'update-issue' | 'close-issue' | 'close-copy' | 'tell' | 'announce' }
>;

/** An update that only touches labels or links writes none. */
export function writesText(change: InSteps): change is WritesText {
  switch (change.kind) {
    case 'add-link':
    case 'remove-link':
      return false;
    case 'update-issue':
      return change.block !== undefined;
    case 'close-issue':
    case 'close-copy':
    case 'announce':
      return true;
    case 'tell':
      return bodyKeeping(change.issue.body, { told: change.noted }) !== change.issue.body;
  }
}

/** @param latest by node id; what is not in it is written as it was read */
export function withLatest(change: InSteps, latest: ReadonlyMap<string, Latest>): InSteps {
  if (!writesText(change)) return change;
  const now = latest.get(change.issue?.id ?? '');
  if (!now) return change;
  // One case for each kind of issue: the compiler cannot tell that each keeps its own.
  switch (change.kind) {
    case 'update-issue':
      return { ...withoutOfferIfChosen(change, now), issue: { ...change.issue, body: now.body } };
    case 'close-issue':
    case 'close-copy':
      return { ...change, issue: { ...change.issue, body: now.body } };
    case 'tell':
      return { ...change, issue: { ...change.issue, body: now.body } };
    case 'announce':
      return change.issue ? { ...change, issue: { ...change.issue, body: now.body } } : change;
  }
}

/** Somebody chose who does it since it was looked at: then that stands. */
function withoutOfferIfChosen(change: UpdateIssue, { assignees }: Latest): UpdateIssue {
  const names = (logins: readonly string[] = []) =>
    logins
      .map((login) => login.toLowerCase())
      .sort()
      .join(' ');
  const { offer, ...rest } = change;
  return offer === undefined || names(assignees) === names(change.issue.assignees) ? change : rest;
}

function weight(changes: readonly Change[]): number {
  return changes.reduce((sum, change) => sum + stepCount(change), 0);
}

function stepCount(change: Change): number {
  if (change.kind === 'close-issue') return 4;
  if (change.kind === 'close-copy') return 2;
  if (change.kind === 'tell') return outOfOrderSteps(change).length;
  if (change.kind === 'announce') return change.texts.length + 1;
  if (change.kind !== 'update-issue') return 1;
  const { title, block, milestone, addLabels, removeLabels, assign, unassign, takeFrom, putUnder, reopen } =
    change;
  const edited = title !== undefined || block !== undefined || milestone !== undefined;
  const lists = [addLabels, removeLabels, assign, unassign].filter((names) => names.length > 0);
  const single = [edited, takeFrom !== undefined, putUnder !== undefined, reopen].filter(Boolean);
  return lists.length + single.length;
}

/**
 * The note in the body is there as long as the comment has to be looked after: before it is written, so that the next run
 * knows to look for it, and until it says that all is settled.
 */
export function outOfOrderSteps({ issue, noted, comment, text, reopen }: CommentOutOfOrder): Step[] {
  const body = bodyKeeping(issue.body, { told: noted });
  const note: Step[] = body === issue.body ? [] : [{ do: 'edit', issue: issue.id, body }];
  const said: Step[] =
    text === undefined
      ? []
      : comment
        ? [{ do: 'edit-comment', issue: issue.id, comment: comment.id, body: text }]
        : [{ do: 'comment', issue: issue.id, body: text }];
  return [
    ...(noted ? [...note, ...said] : [...said, ...note]),
    ...(reopen ? [{ do: 'reopen' as const, issue: issue.id }] : []),
  ];
}

/** Recorded once it is said: a run that ends in between leaves the next one to look for the comment. */
export function decisionSteps({ issue, texts, announced }: CommentDecisions): Step[] {
  if (!issue) return [];
  return [
    ...texts.map((body): Step => ({ do: 'comment', issue: issue.id, body })),
    { do: 'edit', issue: issue.id, body: bodyKeeping(issue.body, { announced }) },
  ];
}

/** Where the record of what was done is renewed; -1 where it is not. */
export function recordIndex(steps: readonly Step[]): number {
  return steps.findLastIndex((step) => step.do === 'edit' && step.body !== undefined);
}

/** The body that says what there is left to do. */
export function bodyBefore(change: WritesText): string {
  return change.kind === 'close-issue' ? bodyOfLeaving(change.issue.body) : (change.issue?.body ?? '');
}

/** Whether a run before this one began to close it, and may have ended between. */
export function isBegun({ issue }: CloseIssue): boolean {
  return recordIn(issue.body).leaving;
}

/**
 * @param next the number of the issue in which it goes on
 * @param carried how many actions were left open
 */
export function carriedOn(next: number, carried: number): string {
  const left =
    carried === 0
      ? 'No action was left open.'
      : `What was left open goes on there: ${plural(carried, 'action')}.`;
  return `The next session is #${next}. ${left}`;
}

/** The last comment on an issue whose work left the plan. */
export function farewell(id: string): string {
  return [
    `The plan no longer contains this work (\`${id}\`), so Plan Sync closes it as not planned.`,
    'Should it return to the plan, this issue is opened again. To go on with it outside of the plan, reopen it.',
  ].join('\n\n');
}

/** Hidden in that comment, so that a run that is repeated does not say it twice. */
export function farewellMark({ id, issue }: CloseIssue): string {
  return commentMark(`left ${bodyOf(issue.body)?.mark.program}/${id}`);
}

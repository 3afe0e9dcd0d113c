/** How changes become steps: which go together, what each takes, and what a run that ended left begun. */
import type { Blocker } from '../model/github.ts';
import { maxBody } from '../model/limits.ts';
import { bodyOf, commentMark, recordIn } from '../model/mark.ts';
import type { Latest, Load, Step } from '../model/ports.ts';
import { characters, plural } from '../text.ts';
import { bodyKeeping, bodyOfCopy, bodyWith } from './body.ts';
import type {
  Change,
  CloseCopy,
  CloseIssue,
  CommentDecisions,
  CommentOutOfOrder,
  MarkReady,
  UpdateIssue,
} from './change.ts';

/** Steps in one request: far from GitHub's 10 seconds for one, and few to repeat when an answer is lost. */
export const batchSize = 10;

/** What is created stands alone, because the next thing may need its number; changes of issues go together. */
export function batches(changes: readonly Change[]): Change[][] {
  const result: Change[][] = [];
  for (const change of changes) {
    const last = result.at(-1);
    const room =
      last?.[0] &&
      inSteps(last[0]) &&
      inSteps(change) &&
      !last.some((one) => waitsFor(change, one)) &&
      weight(last) + weight([change]) <= batchSize;
    if (last && room) last.push(change);
    else result.push([change]);
  }
  return result;
}

/** Nothing is given up before it is certain that what it says went over to the issue that is adopted. */
function waitsFor(change: Change, other: Change): boolean {
  return (
    change.kind === 'close-copy' &&
    change.as !== 'made' &&
    other.kind === 'update-issue' &&
    other.id === change.id
  );
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
    change.kind === 'announce' ||
    change.kind === 'ready' ||
    change.kind === 'brief'
  );
}

/** Somebody chose who does it since it was looked at: then that stands. Who is sent away by the change itself may be gone. */
export function isChosenSince({ issue, unassign }: UpdateIssue, { assignees }: Latest): boolean {
  const leaving = new Set(unassign.map((login) => login.toLowerCase()));
  const names = (logins: readonly string[] = []) =>
    logins
      .map((login) => login.toLowerCase())
      .filter((login) => !leaving.has(login))
      .sort()
      .join(' ');
  return names(assignees) !== names(issue.assignees);
}

/** What it takes of GitHub's limits to make these, which go together. */
export function loadOf(batch: readonly Change[]): Load {
  const made = batch.reduce((sum, change) => sum + madeBy(change), 0);
  return { made, changed: Math.max(0, weight(batch) - made) };
}

/** How many issues, labels, milestones and comments. */
function madeBy(change: Change): number {
  switch (change.kind) {
    case 'create-label':
    case 'create-milestone':
    case 'create-issue':
    case 'close-issue':
    case 'end-session':
      return 1;
    case 'tell':
      return change.text !== undefined && !change.comment ? 1 : 0;
    case 'announce':
      return change.texts.length;
    case 'ready':
      return change.text === undefined ? 0 : 1;
    case 'close-copy':
      return change.as === 'replaced' ? 1 : 0;
    case 'update-label':
    case 'update-milestone':
    case 'update-issue':
    case 'add-link':
    case 'remove-link':
    case 'brief':
      return 0;
  }
}

function weight(changes: readonly Change[]): number {
  return changes.reduce((sum, change) => sum + stepCount(change), 0);
}

function stepCount(change: Change): number {
  if (change.kind === 'close-issue') return 5;
  if (change.kind === 'end-session') return 2;
  if (change.kind === 'close-copy') return copySteps(change).length;
  if (change.kind === 'tell') return outOfOrderSteps(change).length;
  if (change.kind === 'announce') return change.texts.length + 1;
  if (change.kind === 'ready') return readySteps(change, (names) => names).length;
  if (change.kind !== 'update-issue') return 1;
  const { title, block, milestone, addLabels, removeLabels, assign, unassign, takeFrom, putUnder, reopen } =
    change;
  const edited = [title, block, milestone, change.type].some((one) => one !== undefined);
  const lists = [addLabels, removeLabels, assign, unassign].filter((names) => names.length > 0);
  const once = [
    ...[edited, takeFrom !== undefined, putUnder !== undefined, reopen, change.fields !== undefined],
    ...[change.place !== undefined, change.pin === true],
  ];
  const single = once.filter(Boolean);
  return lists.length + single.length;
}

/**
 * It gives up what was made of it: its links and its parent. What people gave it goes on where the plan adopted another
 * for it, with a word there on what was said here. Its mark goes last: until then the next run finds it.
 * @param labelId the node id of a label
 */
export function copySteps(change: CloseCopy, labelId: (name: string) => string = (name) => name): Step[] {
  const { issue, of, as, takes } = change;
  const { id, body, state, parent, blockedBy, repository, milestone } = issue;
  const record = recordIn(body);
  const linked = blockedBy.filter(
    (one) => one.repository === repository && record.blockedBy.includes(one.number),
  );
  const isUnder =
    parent !== undefined &&
    (record.parent === parent.number || (as === 'made' && parent.repository === repository));
  const closes = state === 'open' && as !== 'given-back';
  const lead =
    as === 'given-back' ? `The plan has #${of.number} instead of this` : `Duplicate of #${of.number}`;
  return [
    ...(as === 'replaced' ? handingOver(change) : []),
    ...linked.map((blocker): Step => ({ do: 'unblock', issue: id, blocker: blocker.id })),
    ...(isUnder ? [{ do: 'take-from' as const, issue: id, parent: parent.id }] : []),
    ...(takes.labels.length > 0
      ? [{ do: 'unlabel' as const, issue: id, labels: takes.labels.map(labelId) }]
      : []),
    ...(takes.milestone ? [{ do: 'edit' as const, issue: id, milestone: null }] : []),
    ...(closes ? [{ do: 'close' as const, issue: id, as: 'duplicate' as const, of: of.id }] : []),
    // What is no mark any more was put away before.
    rewriting(
      id,
      (now) => (now === body || bodyOf(now) ? bodyOfCopy(now, lead) : now),
      milestone === undefined || as === 'given-back' ? {} : { milestone: null },
    ),
  ];
}

/** What people linked to an issue that another one stands for from now on: it waits for that too. */
export function handedOver({ issue, of, as }: CloseCopy): readonly Blocker[] {
  if (as !== 'replaced') return [];
  const recorded = recordIn(issue.body).blockedBy;
  const there = new Set([of.id, ...of.blockedBy.map((one) => one.id)]);
  return issue.blockedBy.filter((one) => {
    const isPlanned = one.repository === issue.repository && recorded.includes(one.number);
    return !isPlanned && !there.has(one.id);
  });
}

/** Blockers that people linked; and where to read on. */
function handingOver(change: CloseCopy): Step[] {
  const { id, issue, of } = change;
  const more = handedOver(change);
  const { program } = bodyOf(issue.body)?.mark ?? {};
  const text = `This stands for \`${id}\` of the plan from now on. Until now #${issue.number} did, which is closed as a duplicate of this: what was written there is still there.`;
  return [
    ...more.map((blocker): Step => ({ do: 'block', issue: of.id, blocker: blocker.id })),
    {
      do: 'comment',
      issue: of.id,
      body: `${text}\n\n${commentMark(`instead ${program}/${id} ${issue.number}`)}`,
    },
  ];
}

/**
 * The note in the body is there as long as the comment has to be looked after: before it is written, so that the next run
 * knows to look for it, and until it says that all is settled.
 */
export function outOfOrderSteps({ issue, noted, comment, text, instead, reopen }: CommentOutOfOrder): Step[] {
  const isNoted = bodyKeeping(issue.body, { told: noted }) === issue.body;
  const note = isNoted ? [] : [rewriting(issue.id, (body) => bodyKeeping(body, { told: noted }))];
  const said: Step[] =
    text === undefined
      ? []
      : comment
        ? [
            {
              do: 'edit-comment',
              issue: issue.id,
              comment: comment.id,
              body: text,
              ...(instead === undefined ? {} : { instead }),
            },
          ]
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
    rewriting(issue.id, (body) => bodyKeeping(body, { announced })),
  ];
}

/**
 * Recorded once it is said, as decisions are.
 * @param labelIds node ids of labels, by their names
 */
export function readySteps(
  { issue, text, told, addLabels, removeLabels }: MarkReady,
  labelIds: (names: readonly string[]) => readonly string[],
): Step[] {
  const { id } = issue;
  return [
    ...(text === undefined ? [] : [{ do: 'comment' as const, issue: id, body: text }]),
    ...(told === undefined ? [] : [rewriting(id, (body) => bodyKeeping(body, { ready: told }))]),
    ...(removeLabels.length === 0
      ? []
      : [{ do: 'unlabel' as const, issue: id, labels: labelIds(removeLabels) }]),
    ...(addLabels.length === 0 ? [] : [{ do: 'label' as const, issue: id, labels: labelIds(addLabels) }]),
  ];
}

/**
 * @param text of the one that is there right before; where it is the same, it is not written
 * @param beside what else is set in the same edit
 */
export function rewriting(
  issue: string,
  text: (body: string) => string,
  beside: { readonly milestone?: null } = {},
): Step {
  return {
    do: 'edit',
    issue,
    ...beside,
    over: (now) => {
      const body = text(now.body);
      if (body === now.body) return {};
      const cannot = withoutRoom(body);
      return cannot === undefined || characters(body) <= characters(now.body) ? { body } : { cannot };
    },
  };
}

/** Why a body cannot be written; nothing where it can. */
export function withoutRoom(body: string): string | undefined {
  const length = characters(body);
  return length <= maxBody
    ? undefined
    : `its text and what people wrote around it have ${length} characters; GitHub allows ${maxBody}: shorten one of them`;
}

/** Where the record of what was done is renewed; -1 where it is not. */
export function recordIndex(steps: readonly Step[]): number {
  return steps.findLastIndex((step) => step.do === 'edit' && step.over !== undefined);
}

/**
 * The body with the record that says what there is left to do, and what people wrote since around it.
 * @param before as it was, with that record
 * @param written in its place
 */
export function bodyBack(now: string, { before, written }: { before: string; written: string }): string {
  if (now === written) return before;
  const old = bodyOf(before);
  return old && bodyOf(now) ? bodyWith(old.block, now, old.mark.record.kept) : now;
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
  const before = recordIn(issue.body).kept.left;
  return commentMark(`left ${bodyOf(issue.body)?.mark.program}/${id}${before > 0 ? ` ${before + 1}` : ''}`);
}

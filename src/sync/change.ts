/**
 * One change to GitHub: old, new and why. Preview, apply, summary and report share these; `described` is the
 * one wording of each.
 */
import type { WorkKind } from '../plan/plan.ts';
import type { Text } from './body.ts';
import type { Comment, Issue, IssueReference, LabelContent, MilestoneContent } from './ports.ts';

export type Change =
  | CreateLabel
  | UpdateLabel
  | CreateMilestone
  | UpdateMilestone
  | CreateIssue
  | UpdateIssue
  | AddLink
  | RemoveLink
  | CloseIssue
  | CloseCopy
  | Tell;

/** `plan`: the plan says so now. `restored`: it said so before, and somebody changed it on GitHub. */
export type Why = 'plan' | 'restored';

export interface Edit {
  readonly field:
    | 'title'
    | 'name'
    | 'text'
    | 'color'
    | 'description'
    | 'due'
    | 'label'
    | 'milestone'
    | 'parent'
    | 'assignee'
    | 'state';
  readonly old?: string;
  readonly new?: string;
  readonly why: Why;
}

export interface CreateLabel {
  readonly kind: 'create-label';
  readonly label: LabelContent;
}

export interface UpdateLabel {
  readonly kind: 'update-label';
  /** The name that it has now. */
  readonly name: string;
  readonly set: Partial<LabelContent>;
  readonly edits: readonly Edit[];
}

export interface CreateMilestone {
  readonly kind: 'create-milestone';
  readonly id: string;
  readonly milestone: MilestoneContent;
}

export interface UpdateMilestone {
  readonly kind: 'update-milestone';
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly set: Partial<MilestoneContent>;
  readonly edits: readonly Edit[];
}

export interface CreateIssue {
  readonly kind: 'create-issue';
  readonly id: string;
  readonly workKind: WorkKind;
  readonly title: string;
  readonly block: Text;
  /** Names. */
  readonly labels: readonly string[];
  /** Ids of the plan. */
  readonly milestone?: string;
  readonly parent?: string;
  /** Logins. */
  readonly assignees: readonly string[];
}

/** What it sets is here as it should be; how it was and why it changes is in `edits`. */
export interface UpdateIssue {
  readonly kind: 'update-issue';
  readonly id: string;
  readonly issue: Issue;
  readonly title?: string;
  readonly block?: Text;
  /** The id of the milestone in the plan; null clears it. */
  readonly milestone?: string | null;
  readonly addLabels: readonly string[];
  readonly removeLabels: readonly string[];
  readonly assign: readonly string[];
  readonly unassign: readonly string[];
  /** The id of the parent in the plan. */
  readonly putUnder?: string;
  readonly takeFrom?: IssueReference;
  readonly reopen: boolean;
  readonly edits: readonly Edit[];
}

export interface AddLink {
  readonly kind: 'add-link';
  /** Ids of the plan: the first is blocked by the second. */
  readonly id: string;
  readonly on: string;
  readonly why: Why;
}

export interface RemoveLink {
  readonly kind: 'remove-link';
  readonly id: string;
  readonly issue: Issue;
  readonly blocker: IssueReference;
}

/** The work left the plan. */
export interface CloseIssue {
  readonly kind: 'close-issue';
  readonly id: string;
  readonly issue: Issue;
}

/** Two runs at once made one issue each: the younger is closed as a duplicate, and keeps what people wrote. */
export interface CloseCopy {
  readonly kind: 'close-copy';
  readonly id: string;
  readonly issue: Issue;
  /** The one that stands for the work. */
  readonly of: IssueReference;
}

/** A comment of ours on an issue that was closed before what blocks it: written, brought up to date, or both and more. */
export interface Tell {
  readonly kind: 'tell';
  readonly id: string;
  readonly issue: IssueReference & Pick<Issue, 'body'>;
  /** Ours that is there already. */
  readonly comment?: Comment;
  /** What it should say; absent where it says so already. */
  readonly text?: string;
  /** Whether the issue is to be opened again. */
  readonly reopen: boolean;
  /** Whether the comment has to be looked after from now on. */
  readonly noted: boolean;
}

/** The id of the work that a change is about; none for labels and milestones. */
export function workOf(change: Change): string[] {
  switch (change.kind) {
    case 'create-label':
    case 'update-label':
    case 'create-milestone':
    case 'update-milestone':
      return [];
    case 'create-issue':
    case 'update-issue':
    case 'add-link':
    case 'remove-link':
    case 'close-issue':
    case 'close-copy':
    case 'tell':
      return [change.id];
  }
}

export type Verb = 'create' | 'update' | 'link' | 'unlink' | 'close' | 'comment' | 'reopen';

export interface Description {
  readonly verb: Verb;
  /** What it is about: `item okta-sso`, `label Product Management`. Untrusted text; escape it for the medium. */
  readonly subject: string;
  readonly number?: number;
  /** What changes, one phrase each. Untrusted text likewise. */
  readonly details: readonly string[];
}

export function described(change: Change): Description {
  switch (change.kind) {
    case 'create-label':
      return { verb: 'create', subject: `label "${change.label.name}"`, details: [] };
    case 'update-label':
      return { verb: 'update', subject: `label "${change.name}"`, details: change.edits.map(phrase) };
    case 'create-milestone':
      return {
        verb: 'create',
        subject: `milestone "${change.milestone.title}"`,
        details: dueOf(change.milestone),
      };
    case 'update-milestone':
      return { verb: 'update', subject: `milestone "${change.title}"`, details: change.edits.map(phrase) };
    case 'create-issue':
      return { verb: 'create', subject: `${change.workKind} ${change.id}: "${change.title}"`, details: [] };
    case 'update-issue':
      return {
        verb: 'update',
        subject: change.id,
        number: change.issue.number,
        details: change.edits.map(phrase),
      };
    case 'add-link':
      return {
        verb: 'link',
        subject: `${change.id} is blocked by ${change.on}`,
        details: restored(change.why),
      };
    case 'remove-link': {
      const { number } = change.issue;
      return {
        verb: 'unlink',
        subject: `${change.id} is no longer blocked by #${change.blocker.number}`,
        number,
        details: [],
      };
    }
    case 'close-issue':
      return {
        verb: 'close',
        subject: change.id,
        number: change.issue.number,
        details: ['it left the plan'],
      };
    case 'close-copy':
      return {
        verb: 'close',
        subject: change.id,
        number: change.issue.number,
        details: [`it is a duplicate of #${change.of.number}: two runs made one each`],
      };
    case 'tell':
      return {
        verb: change.reopen ? 'reopen' : 'comment',
        subject: change.id,
        number: change.issue.number,
        details: [change.noted ? 'closed before what blocks it' : 'no longer out of order'],
      };
  }
}

function dueOf({ due }: MilestoneContent): string[] {
  return due ? [`due ${due}`] : [];
}

function phrase(edit: Edit): string {
  const again = edit.why === 'restored' ? ' (put right: it was changed on GitHub)' : '';
  if (edit.field === 'text') return `text${again}`;
  if (edit.old === undefined) return `${edit.field} "${edit.new ?? ''}" added${again}`;
  if (edit.new === undefined) return `${edit.field} "${edit.old}" removed${again}`;
  return `${edit.field} "${edit.old}" → "${edit.new}"${again}`;
}

function restored(why: Why): string[] {
  return why === 'restored' ? ['put right: it was removed on GitHub'] : [];
}

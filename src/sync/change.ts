/**
 * One change to GitHub: old, new and why. Preview, apply, summary and report share these; `described` is the
 * one wording of each.
 */

import type { Comment, Issue, IssueReference } from '../model/github.ts';
import type { Passing } from '../model/passing.ts';
import type { FieldValue, LabelContent, MilestoneContent } from '../model/ports.ts';
import { plural } from '../text.ts';
import type { DesiredIssue } from './desired.ts';
import type { Text } from './reference.ts';

/**
 * One thing that people would call one change; it may take several requests. `id` is everywhere an id of the plan, of a
 * session, or the key of the program.
 */
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
  | CommentOutOfOrder
  | CommentDecisions
  | MarkReady
  | Brief
  | EndSession;

/** `plan`: the plan says so now. `restored`: it said so before, and somebody changed it on GitHub. */
export type Why = 'plan' | 'restored';

/** One field of something that exists. `old` is absent for what is added, `new` for what is taken away. */
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
    | 'field'
    | 'type'
    | 'state';
  /** Of an issue field: people's text. */
  readonly name?: string;
  readonly old?: string;
  readonly new?: string;
  readonly why: Why;
}

/** A label that no name on GitHub fits. */
export interface CreateLabel {
  readonly kind: 'create-label';
  readonly label: LabelContent;
}

/** An owner's label; a label beside the owners' is never changed. */
export interface UpdateLabel {
  readonly kind: 'update-label';
  /** The name that it has now. */
  readonly name: string;
  readonly set: Partial<LabelContent>;
  readonly edits: readonly Edit[];
}

/** A milestone that neither a mark nor a title on GitHub fits. */
export interface CreateMilestone {
  readonly kind: 'create-milestone';
  readonly id: string;
  readonly milestone: MilestoneContent;
}

/** `title` is the one that it has now. */
export interface UpdateMilestone {
  readonly kind: 'update-milestone';
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly set: Partial<MilestoneContent>;
  readonly edits: readonly Edit[];
  /** Why it cannot be made, where that is known before it is tried. */
  readonly obstacle?: string;
}

/** Its text names other issues by id: those that are not there yet get their numbers later. */
export interface CreateIssue {
  readonly kind: 'create-issue';
  readonly id: string;
  readonly of: DesiredIssue['kind'] | 'session';
  readonly title: string;
  readonly block: Text;
  /** Names. */
  readonly labels: readonly string[];
  /** Ids of the plan. */
  readonly milestone?: string;
  readonly parent?: string;
  readonly place?: Place;
  /** Logins. */
  readonly assignees: readonly string[];
  readonly fields?: readonly FieldValue[];
  /** The node id of its type. */
  readonly type?: string;
}

/** Where an issue stands under its parent, among others that are there before it: by ids of the plan. */
export type Place = { readonly under: string } & ({ readonly after: string } | { readonly before: string });

/** Enough of an issue to write over its text. */
export type Written = IssueReference & Pick<Issue, 'body'> & Partial<Pick<Issue, 'assignees'>>;

/** What it sets is here as it should be; how it was and why it changes is in `edits`. */
export interface UpdateIssue {
  readonly kind: 'update-issue';
  readonly id: string;
  readonly issue: Written;
  readonly title?: string;
  readonly block?: Text;
  /** The id of the milestone in the plan; null clears it. */
  readonly milestone?: string | null;
  readonly fields?: readonly FieldValue[];
  /** The node id of a type; null takes it away. */
  readonly type?: string | null;
  readonly addLabels: readonly string[];
  readonly removeLabels: readonly string[];
  readonly assign: readonly string[];
  readonly unassign: readonly string[];
  /** The id of the parent in the plan. */
  readonly putUnder?: string;
  readonly place?: Place;
  readonly takeFrom?: IssueReference;
  /** Logins of all who are assigned from then on because they are its owner's; the record keeps them. */
  readonly offer?: readonly string[];
  /** Blockers that the record keeps as told, with the text: they were closed before they blocked it. */
  readonly settled?: readonly string[];
  /** What stood for the work before this one was adopted for it. */
  readonly instead?: Pick<Issue, 'number' | 'body'>;
  readonly reopen: boolean;
  /** Whether it is the program's own issue, whose text shows how all stands. */
  readonly isPage?: boolean;
  /** Whether it is pinned for once: where that is refused, nothing else is. */
  readonly pin?: boolean;
  readonly edits: readonly Edit[];
}

/** A "blocked by" link on GitHub. */
export interface AddLink {
  readonly kind: 'add-link';
  /** Ids of the plan: the first is blocked by the second. */
  readonly id: string;
  readonly on: string;
  readonly why: Why;
  /** A link of a person that says the contrary: GitHub may refuse a circle, and then this is why. */
  readonly contrary?: string;
}

/** A link that the plan made and no longer asks for. */
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
  readonly gives: GivenBack;
}

/** What the plan gave an issue and no longer asks for: GitHub would count it there. */
export interface GivenBack {
  /** The title of its milestone. */
  readonly milestone?: string;
  readonly parent?: IssueReference;
}

/**
 * Another issue stands for the work: this one is closed as its duplicate, or left to the person who made it, and keeps what
 * people wrote.
 */
export interface CloseCopy {
  readonly kind: 'close-copy';
  readonly id: string;
  readonly issue: Issue;
  /** The one that stands for the work. */
  readonly of: Issue;
  /** Why there are two. */
  readonly as: 'made' | 'replaced' | 'given-back';
  /** What the plan gave to one that is left to the person who made it: names of labels, and whether it is its milestone. */
  readonly takes: { readonly labels: readonly string[]; readonly milestone: boolean };
}

/** A comment of ours on an issue that was closed before what blocks it: written, brought up to date, or both and more. */
export interface CommentOutOfOrder {
  readonly kind: 'tell';
  readonly id: string;
  readonly issue: Written;
  /** Ours that is there already. */
  readonly comment?: Comment;
  /** What it should say; absent where it says so already. */
  readonly text?: string;
  /** The same as a new comment, where another account wrote the one that is there and it may not be edited. */
  readonly instead?: string;
  /** Whether the issue is to be opened again. */
  readonly reopen: boolean;
  /** Whether the comment has to be looked after from now on. */
  readonly noted: boolean;
}

/** Decisions that affect work and are accepted, or superseded, since it was last said there: a comment for each. */
export interface CommentDecisions {
  readonly kind: 'announce';
  readonly id: string;
  /** Absent in a preview of a run that makes it. */
  readonly issue?: Written;
  /** `decision 4 is accepted`; those that a run before this one said and did not record are among them. */
  readonly decisions: readonly string[];
  /** Those that are still to be said. */
  readonly texts: readonly string[];
  /** All that the record keeps as said from then on. */
  readonly announced: readonly string[];
}

/** Nothing blocks it any more, or something does again: its label, and once a comment. */
export interface MarkReady {
  readonly kind: 'ready';
  readonly id: string;
  readonly issue: Written;
  /** Absent where nothing is to be said. */
  readonly text?: string;
  /** With the text: the blockers whose closing the record keeps as told from then on. */
  readonly told?: readonly string[];
  /** Names. */
  readonly addLabels: readonly string[];
  readonly removeLabels: readonly string[];
}

/** A review is near: what it has to know of a day, in a part of its text. */
export interface Brief {
  readonly kind: 'brief';
  readonly id: string;
  readonly issue: Written;
  readonly passing: Passing;
}

/** A session's time is over: its issue closes with a word on where what was left open goes on. */
export interface EndSession {
  readonly kind: 'end-session';
  readonly id: string;
  readonly issue: Pick<Issue, 'id' | 'number' | 'repository' | 'state'>;
  /** The id of the session that comes after it. */
  readonly next: string;
  /** How many actions go on there. */
  readonly carried: number;
}

/** The id of the work that a change is about; none for labels and milestones. */
export function workIdsOf(change: Change): string[] {
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
    case 'announce':
    case 'ready':
    case 'brief':
    case 'end-session':
      return [change.id];
  }
}

/** Whether it follows from time, or from how things stand, rather than from what the plan asks for. */
export function followsEvents(change: Change): boolean {
  switch (change.kind) {
    case 'announce':
    case 'ready':
    case 'brief':
    case 'end-session':
      return true;
    case 'create-issue':
      return change.of === 'session';
    case 'update-issue':
      return change.isPage === true && change.edits.every(({ field }) => field === 'text');
    case 'create-label':
    case 'update-label':
    case 'create-milestone':
    case 'update-milestone':
    case 'add-link':
    case 'remove-link':
    case 'close-issue':
    case 'close-copy':
    case 'tell':
      return false;
  }
}

/** Whether it puts right what somebody changed on GitHub, at least in part, rather than make what the plan asks for now. */
export function isRestoring(change: Change): boolean {
  if (change.kind === 'add-link') return change.why === 'restored';
  return 'edits' in change && change.edits.some(({ why }) => why === 'restored');
}

/** Whether it writes nothing but a text of ours anew. */
export function isOfText(change: Change): boolean {
  return 'edits' in change && change.edits.every(({ field }) => field === 'text');
}

/** What people read at the beginning of a line; one verb stands for several kinds. */
export type Verb = 'create' | 'update' | 'link' | 'unlink' | 'close' | 'comment' | 'reopen';

/** A change in words, for any medium. */
export interface Description {
  readonly verb: Verb;
  /** What it is about: `item okta-sso`, `label Product Management`. Untrusted text; escape it for the medium. */
  readonly subject: string;
  readonly number?: number;
  /** What changes, one phrase each. Untrusted text likewise. */
  readonly details: readonly string[];
}

/** The one wording of a change. What was put right says so. */
export function described(change: Change): Description {
  switch (change.kind) {
    case 'create-label':
      return { verb: 'create', subject: `label "${change.label.name}"`, details: [] };
    case 'update-label':
      return { verb: 'update', subject: `label "${change.name}"`, details: change.edits.map(editPhrase) };
    case 'create-milestone':
      return {
        verb: 'create',
        subject: `milestone "${change.milestone.title}"`,
        details: dueOf(change.milestone),
      };
    case 'update-milestone':
      return {
        verb: 'update',
        subject: `milestone "${change.title}"`,
        details: change.edits.map(editPhrase),
      };
    case 'create-issue':
      return { verb: 'create', subject: `${createdName(change)}: "${change.title}"`, details: [] };
    case 'update-issue':
      return {
        verb: 'update',
        subject: change.id,
        number: change.issue.number,
        details: change.edits.map(editPhrase),
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
    case 'close-copy': {
      const verb = change.as === 'given-back' ? 'update' : 'close';
      return { verb, subject: change.id, number: change.issue.number, details: [copyPhrase(change)] };
    }
    case 'tell':
      return {
        verb: change.reopen ? 'reopen' : 'comment',
        subject: change.id,
        number: change.issue.number,
        details: [change.noted ? 'closed too early' : 'no longer out of order'],
      };
    case 'announce': {
      const number = change.issue === undefined ? {} : { number: change.issue.number };
      return { verb: 'comment', subject: change.id, ...number, details: change.decisions };
    }
    case 'ready': {
      const { text, addLabels, removeLabels } = change;
      return {
        verb: text === undefined ? 'update' : 'comment',
        subject: change.id,
        number: change.issue.number,
        details: [
          ...(text === undefined ? [] : ['nothing blocks it any more']),
          ...addLabels.map((name) => `label "${name}" added`),
          ...removeLabels.map((name) => `label "${name}" removed`),
        ],
      };
    }
    case 'brief':
      return {
        verb: 'update',
        subject: change.id,
        number: change.issue.number,
        details: ['how things stand'],
      };
    case 'end-session': {
      const { next, carried } = change;
      const left = carried === 0 ? '' : `, with ${plural(carried, 'action')} left`;
      const details = [`${next} follows it${left}`];
      return { verb: 'close', subject: `session ${change.id}`, number: change.issue.number, details };
    }
  }
}

function copyPhrase({ as, of }: CloseCopy): string {
  switch (as) {
    case 'made':
      return `it is a duplicate of #${of.number}: two runs made one each`;
    case 'replaced':
      return `it is a duplicate of #${of.number}, which the plan adopts instead of it`;
    case 'given-back':
      return `the plan adopts #${of.number} instead: this one stays open, and is no longer the plan's`;
  }
}

/** `item okta-sso`; a program's key says what it is already. */
function createdName({ id, of }: CreateIssue): string {
  return of === 'program' ? id : `${of} ${id}`;
}

function dueOf({ due }: MilestoneContent): string[] {
  return due ? [`due ${due}`] : [];
}

function editPhrase(edit: Edit): string {
  const again = edit.why === 'restored' ? ' (put right: it was changed on GitHub)' : '';
  if (edit.field === 'text') return `text${again}`;
  const what = edit.name ?? edit.field;
  if (edit.old === undefined) return `${what} "${edit.new ?? ''}" added${again}`;
  if (edit.new === undefined) return `${what} "${edit.old}" removed${again}`;
  return `${what} "${edit.old}" → "${edit.new}"${again}`;
}

function restored(why: Why): string[] {
  return why === 'restored' ? ['put right: it was removed on GitHub'] : [];
}

/** What became of one change. */
export interface Outcome {
  readonly change: Change;
  readonly result: Result;
  /** One sentence: why it failed, or what GitHub left out. */
  readonly message?: string;
  /** Set where GitHub refused the token the values of issue fields: the rest of it was made. */
  readonly fieldsRefused?: true;
  /** Of the first that remains: whether a later run can make it, because only the time or a limit was used up. */
  readonly passes?: boolean;
  /** Of an issue that was created. */
  readonly issue?: IssueReference;
  /** Of a milestone that was created. */
  readonly url?: string;
  /** That an issue has now, where it was made or rewritten. */
  readonly body?: string;
}
/** `planned`: only shown. `remaining`: the run had to stop before. */
export type Result = 'planned' | 'done' | 'failed' | 'remaining';

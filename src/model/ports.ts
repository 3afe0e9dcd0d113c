/**
 * What the sync asks of GitHub and what it may do there. Only a reader is needed to find out what would change,
 * so that a preview cannot write.
 */

import type { Comment, Issue, IssueHistory, IssueReference, Snapshot, Turn } from './github.ts';
import type { SourceFile } from './source.ts';

/** What a plan needs to know of a repository. */
export interface Wanted {
  readonly program: string;
  /** Titles of the plan's milestones and names of its owners: what exists under them is used, whoever made it. */
  readonly milestones: readonly string[];
  /** Numbers of milestones that are to be taken over. */
  readonly adopted: readonly number[];
  readonly owners: readonly string[];
  readonly work: readonly {
    /** `program/id`, and those that it had before. */
    readonly names: readonly string[];
    /** Of its issue: one of ours that lost its mark is known by it. */
    readonly title: string;
    readonly adopt?: number;
    /** Whether others may stand under it that are not in the plan. */
    readonly isPhase?: boolean;
    /** Whether the plan can say that an issue of people is to be taken over for it. */
    readonly adopts?: boolean;
  }[];
  /** Titles of its sessions, without their days. */
  readonly sessions: readonly string[];
  readonly logins: readonly string[];
  /** Whether people are to be assigned where nobody is: then it counts who else is. */
  readonly assigns: boolean;
  /** Whether it gives its issues fields or types. */
  readonly fields?: boolean;
}

/** GitHub could not be read, or cannot be written to; the message says why in one sentence. */
export class ReadFailure extends Error {
  /** Nothing else can be read now either. */
  readonly stop: boolean;
  /** For want of time or for a limit: going on later is enough. */
  readonly passes: boolean;

  constructor(message: string, { stop = false, passes = false } = {}) {
    super(message);
    this.stop = stop;
    this.passes = passes;
  }
}

/** A reading that has begun with what needs nothing of the plan. */
export interface Reading {
  /**
   * Once the first question is answered: where that is refused, no other needs to be asked.
   * @throws {ReadFailure}
   */
  opened(): Promise<void>;
  /** @throws {ReadFailure} */
  read(wanted: Wanted): Promise<Snapshot>;
  /** Nobody waits for it any more. */
  abandon(): void;
}

/** Reads, and cannot write: all that a preview is given. */
export interface Reader {
  /** @param fields whether the plan may give its issues fields or types: asked for at once, they cost nothing */
  begin(fields?: boolean): Reading;
  /**
   * What GitHub remembers of each issue's last closing, and the comments of ours on it that have these marks.
   * @param marks by the node ids of issues
   * @throws {ReadFailure}
   */
  history(marks: Marks): Promise<ReadonlyMap<string, IssueHistory>>;
  /**
   * The newest twenty closings and reopenings of issues by node id, oldest first: of the first hundred of them, in one request.
   * @throws {ReadFailure}
   */
  turns(issues: readonly string[]): Promise<ReadonlyMap<string, readonly Turn[]>>;
}

/** What people change while a run goes on. */
export type Latest = Pick<Issue, 'body' | 'assignees'>;

/** What is written over what people may have written. */
export interface Rewriting {
  readonly body?: string;
  /** Node ids: all that are assigned from then on. */
  readonly people?: readonly string[];
  /** Why nothing is written over it after all, in one sentence. */
  readonly cannot?: string;
}

/** Marks of comments, by the node ids of the issues that they may stand on. */
export type Marks = ReadonlyMap<string, readonly string[]>;

/** Comments of ours, wherever there can be some. */
export interface Conversation {
  /**
   * @param subject the node id of an issue or a pull request
   * @returns the comment to go on with, and others with the same mark, which accounts before or runs beside this one wrote
   * @throws {ReadFailure}
   */
  find(subject: string, mark: string): Promise<{ comment?: Comment; beside: readonly Comment[] }>;
  /**
   * @param comment the one to write over; a new one otherwise
   * @param instead of a new one, where the token may not write over that; without, it stays
   */
  say(subject: string, body: string, comment: Comment | undefined, instead?: string): Promise<Answer<null>>;
}

/** The color is six lower-case hex digits. */
export interface LabelContent {
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

/** What the plan says of a milestone, with our mark in its description. */
export interface MilestoneContent {
  readonly title: string;
  readonly description: string;
  /** `YYYY-MM-DD`; null clears it. */
  readonly due?: string | null;
}

/** All that an issue is made with, in one request: no issue is ever there without its mark. */
export interface NewIssue {
  readonly title: string;
  readonly body: string;
  /** Node ids. */
  readonly labels: readonly string[];
  readonly milestone?: string;
  readonly parent?: string;
  readonly assignees: readonly string[];
  readonly fields?: readonly FieldValue[];
  readonly type?: string;
}

/** A value for an issue field. */
export interface FieldValue {
  /** Its node id. */
  readonly field: string;
  /** A day, the node id of an option, or null, which clears it. */
  readonly value: { readonly date: string } | { readonly option: string } | null;
}

/** One step that changes an issue that exists. All ids are node ids. */
export type Step =
  | {
      readonly do: 'edit';
      readonly issue: string;
      readonly title?: string;
      readonly milestone?: string | null;
      readonly type?: string | null;
      /** Made of what is there right before, after every wait: nobody knows earlier what people will have written. */
      readonly over?: (now: Latest) => Rewriting;
    }
  | { readonly do: 'set-fields'; readonly issue: string; readonly fields: readonly FieldValue[] }
  | { readonly do: 'label' | 'unlabel'; readonly issue: string; readonly labels: readonly string[] }
  | { readonly do: 'assign' | 'unassign'; readonly issue: string; readonly people: readonly string[] }
  | { readonly do: 'block' | 'unblock'; readonly issue: string; readonly blocker: string }
  | { readonly do: 'put-under' | 'take-from'; readonly issue: string; readonly parent: string }
  | {
      /** Behind or before another one under the same parent; where that is refused, it stays where it is. */
      readonly do: 'place';
      readonly issue: string;
      readonly parent: string;
      readonly after?: string;
      readonly before?: string;
    }
  /** Where that is refused, it is not. */
  | { readonly do: 'pin'; readonly issue: string }
  | { readonly do: 'comment'; readonly issue: string; readonly body: string }
  | {
      readonly do: 'edit-comment';
      readonly issue: string;
      readonly comment: string;
      readonly body: string;
      /** Of a new comment, where the token may not edit that one because another account wrote it. */
      readonly instead?: string;
    }
  | { readonly do: 'close'; readonly issue: string; readonly as: 'completed' | 'not-planned' }
  | {
      readonly do: 'close';
      readonly issue: string;
      readonly as: 'duplicate';
      /** The node id of the issue that it is a duplicate of. */
      readonly of: string;
    }
  | { readonly do: 'reopen'; readonly issue: string };

/** What a request writes, in the two ways in which GitHub's limits count. */
export interface Load {
  /** Issues, comments, labels and milestones: each counts for itself. */
  readonly made: number;
  /** Edits, links, parents and the like: so many in one request count as one, as the documents word it. */
  readonly changed: number;
}

/** Of a read. */
export const nothing: Load = { made: 0, changed: 0 };

/**
 * A refusal is an answer: the message says in one sentence what GitHub would not do. `stop` means that nothing
 * else can succeed now (the time is used up, the token is bad), `passes` that for this going on later is enough. `note`
 * says what GitHub left out in silence, `beside` that it refused the values of issue fields, which may as well stand in the plan alone.
 * `denied` is a comment that the token may not edit.
 */
export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly note?: string; readonly beside?: string }
  | {
      readonly ok: false;
      readonly message: string;
      readonly stop: boolean;
      readonly passes?: boolean;
      readonly denied?: boolean;
    };

/** What became of a step. */
export interface Rewritten {
  /** The text that the issue has now, where it was written. */
  readonly body?: string;
  /** The one that it had right before. */
  readonly before?: string;
}

/**
 * Writes, one after another. It never throws for what GitHub refuses, and writes over nothing that it could not read right
 * before.
 */
export interface Writer {
  createLabel(label: LabelContent): Promise<Answer<{ id: string }>>;
  /** @param name the name that it has now */
  updateLabel(name: string, label: Partial<LabelContent>): Promise<Answer<{ id: string }>>;
  createMilestone(milestone: MilestoneContent): Promise<Answer<{ id: string; url: string }>>;
  /** @param description of the one that is there right before: people may have written notes into it */
  updateMilestone(
    number: number,
    milestone: Omit<Partial<MilestoneContent>, 'description'>,
    description?: (now: string) => string,
  ): Promise<Answer<{ id: string }>>;
  createIssue(issue: NewIssue): Promise<Answer<IssueReference>>;
  /** In as few requests as may be; each is answered for itself, in order. */
  take(steps: readonly Step[]): Promise<readonly Answer<Rewritten>[]>;
}

/** Files of a repository as they are to be, offered for review. */
export interface Offer {
  /** Of the branch that is ours alone, without `refs/heads/`. */
  readonly branch: string;
  /** The commit that the files are a change of. */
  readonly base: string;
  /** Nothing in them is people's text: GitHub reads closing words in it. */
  readonly title: string;
  readonly body: string;
  /** In the body: tells whether the same was offered before. */
  readonly mark: string;
  /** Whole, by path. None where there is nothing left to offer. */
  readonly files: readonly SourceFile[];
}

/** What became of an offer; `none` where there was nothing to offer and nothing to close. */
export interface Offered {
  readonly became: 'opened' | 'renewed' | 'kept' | 'closed' | 'none' | 'outdated';
  readonly number?: number;
  readonly url?: string;
}

/** Something that somebody did to an issue, as its timeline tells it. */
export interface Deed {
  readonly what:
    | 'renamed'
    | 'labeled'
    | 'unlabeled'
    | 'assigned'
    | 'unassigned'
    | 'milestoned'
    | 'demilestoned'
    | 'blocked'
    | 'unblocked'
    | 'put-under'
    | 'taken-from'
    | 'gave-field'
    | 'gave-type';
  /** The new title, the label, the login; the node id of the blocker, the parent or the field. */
  readonly subject?: string;
  readonly by?: string;
  /** ISO 8601. */
  readonly at: string;
}

/** By which a deed is found again; without a subject it is the newest. */
export type DeedName = Pick<Deed, 'what' | 'subject'>;

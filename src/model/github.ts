/** GitHub as the sync sees it: what a repository holds of a plan, read once and never changed. */

/** What a reader brings of a repository. */
export interface Snapshot {
  readonly repository: Repository;
  readonly labels: readonly Label[];
  readonly milestones: readonly RemoteMilestone[];
  /** Issues that carry a mark of the program, that it asks to adopt, or that seem to have lost theirs, by ascending number. */
  readonly issues: readonly Issue[];
  /** Node ids by lower-case login: of people who were asked for and can be assigned, and of those who are already. */
  readonly assignable: ReadonlyMap<string, string>;
  /** Whether the server has native "blocked by" links. */
  readonly links: boolean;
  /** Whether the server has sub-issues. */
  readonly parents: boolean;
}

export interface Repository {
  readonly id: string;
  /** `owner/name`, as GitHub spells it. */
  readonly name: string;
  /** The `owner/name` that it was asked for by, where it has another since. */
  readonly formerName?: string;
  /** The login of the token's account, where that may only read. */
  readonly onlyReadBy?: string;
  readonly url: string;
  readonly archived: boolean;
  readonly hasIssues: boolean;
  /** Absent, as is its head, in an empty repository. */
  readonly defaultBranch?: string;
  /** The commit at the head of the default branch. */
  readonly head?: string;
}

export interface Label {
  readonly id: string;
  readonly name: string;
  /** Six lower-case hex digits. */
  readonly color: string;
  readonly description: string;
}

export interface RemoteMilestone {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly description: string;
  /** `YYYY-MM-DD` */
  readonly due?: string;
  readonly open: boolean;
  readonly url: string;
}

export interface Issue extends IssueReference {
  readonly title: string;
  readonly body: string;
  readonly state: IssueState;
  readonly url: string;
  /** Names. */
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** The node id of its milestone. */
  readonly milestone?: string;
  readonly parent?: IssueReference;
  readonly blockedBy: readonly Blocker[];
  /** How many more block it that the token may not read. */
  readonly unreadable: number;
  /** ISO 8601. */
  readonly createdAt: string;
  /** ISO 8601. */
  readonly closedAt?: string;
  /** Whether the account of the token wrote it. */
  readonly own: boolean;
  /** Whether GitHub says of its author that it is an owner, a member or a collaborator. */
  readonly hasAccess: boolean;
}

/** An issue that blocks, of this repository or another. */
export interface Blocker extends IssueReference {
  readonly title: string;
  readonly url: string;
  readonly state: IssueState;
  /** ISO 8601. */
  readonly createdAt: string;
}

export type IssueState = 'open' | 'completed' | 'not-planned' | 'duplicate';

export interface IssueReference {
  readonly id: string;
  readonly number: number;
  /** `owner/name` */
  readonly repository: string;
}

export interface IssueHistory {
  readonly closure?: Closure;
  /** By their marks. */
  readonly comments: ReadonlyMap<string, Comment>;
}

/** Who closed an issue, when, and by what where it was not by hand. */
export interface Closure {
  /** ISO 8601. */
  readonly at: string;
  /** A login; absent where the account is gone. */
  readonly by?: string;
  readonly through?: Closer;
}

export type Closer =
  | { readonly kind: 'commit'; readonly sha: string; readonly url: string }
  | { readonly kind: 'pull-request'; readonly number: number; readonly url: string };

export interface Comment {
  readonly id: string;
  readonly body: string;
}

/** Of what was created by the run, what it began with. Links that the run added are in the plan anyway. */
export type WorkIssue = IssueReference &
  Pick<Issue, 'state' | 'blockedBy' | 'unreadable'> &
  Partial<Pick<Issue, 'title' | 'body' | 'createdAt' | 'closedAt'>>;

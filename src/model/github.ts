/** GitHub as the sync sees it: what a repository holds of a plan, read once and never changed. */

/** What a reader brings of a repository. */
export interface Snapshot {
  readonly repository: Repository;
  readonly labels: readonly Label[];
  readonly milestones: readonly RemoteMilestone[];
  /** Issues that carry a mark of the program, that it asks to adopt, or that seem to have lost theirs, by ascending number. */
  readonly issues: readonly Issue[];
  /** Issues that are none of the plan's, as far as they were met. */
  readonly others?: Others;
  /** What stands behind numbers that the plan adopts and that are no issues here: `a pull request`. */
  readonly notIssues?: ReadonlyMap<number, string>;
  /** Node ids by lower-case login: of people who were asked for and can be assigned, and of those who are already. */
  readonly assignable: ReadonlyMap<string, string>;
  /** Whether the server has native "blocked by" links. */
  readonly links: boolean;
  /** Whether the server has sub-issues. */
  readonly parents: boolean;
  /** Absent where nobody asked. */
  readonly offered?: Offered;
}

/** What was met on the way. */
export interface Others {
  /** Those in the plan's milestones and under its phases, by ascending number. */
  readonly issues: readonly Stranger[];
  /** The number of the oldest open issue that was met with a title, by `foldedTitle`. */
  readonly namesakes: ReadonlyMap<string, number>;
  /** How many issues each milestone of the plan has in all, by its node id. */
  readonly counts: ReadonlyMap<string, number>;
}

/** An issue of which only that is known which tells people what it is. */
export interface Stranger {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly open: boolean;
  /** Names. */
  readonly labels: readonly string[];
  /** The node id of its milestone. */
  readonly milestone?: string;
  /** The node id of its parent. */
  readonly parent?: string;
}

/** What the owner of the repository has for its issues. */
export interface Offered {
  /** Absent where it has none, as a user has none, or the server does not know them; those that the token may not see are left out. */
  readonly fields?: readonly IssueField[];
  readonly types?: readonly Choice[];
}

/** A field of an organization for its issues. */
export interface IssueField extends Choice {
  readonly kind: 'date' | 'option' | 'other';
  /** Of those that have a choice. */
  readonly options: readonly Choice[];
}

/** Names are told apart without regard to case. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The repository whose issues are kept. `id` is a node id, here and below. */
export interface Repository {
  readonly id: string;
  /** `owner/name`, as GitHub spells it. */
  readonly name: string;
  /** The `owner/name` that it was asked for by, where it has another since. */
  readonly formerName?: string;
  /** The login of the token's account. */
  readonly actor: string;
  /** The same, where that may only read. */
  readonly onlyReadBy?: string;
  readonly url: string;
  readonly archived: boolean;
  readonly hasIssues: boolean;
  /** Absent, as is its head, in an empty repository. */
  readonly defaultBranch?: string;
  /** The commit at the head of the default branch. */
  readonly head?: string;
}

/** GitHub tells labels apart without regard to case. */
export interface Label {
  readonly id: string;
  readonly name: string;
  /** Six lower-case hex digits. */
  readonly color: string;
  readonly description: string;
}

/** A milestone on GitHub; the plan's own is `Milestone`. */
export interface RemoteMilestone {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly description: string;
  /** `YYYY-MM-DD` */
  readonly due?: string;
  readonly open: boolean;
  readonly url: string;
  /** What is in it, whoever put it there; absent where nobody asked. */
  readonly issues?: Count;
  /** Pull requests in it, which GitHub counts along with them; absent where nobody asked, or the token may not know. */
  readonly pulls?: Count;
}

/** Issues, or pull requests, counted as GitHub counts them: closed is closed, for whatever reason. */
export interface Count {
  readonly closed: number;
  readonly total: number;
}

/** An issue as it was read. Title and body are people's text. */
export interface Issue extends IssueReference {
  readonly title: string;
  readonly body: string;
  readonly state: IssueState;
  readonly url: string;
  /** Names. */
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** How many agents and apps are assigned beside people, as far as that was asked. */
  readonly agents: number;
  /** The node id of its milestone. */
  readonly milestone?: string;
  readonly parent?: IssueReference;
  /** What stands under it, whoever put it there; absent where the server has no sub-issues. */
  readonly children?: Count;
  readonly blockedBy: readonly Blocker[];
  /** How many more block it that the token may not read. */
  readonly unreadable: number;
  /** ISO 8601. */
  readonly createdAt: string;
  /** ISO 8601. */
  readonly closedAt?: string;
  /** Set where it is open because somebody opened it again. */
  readonly reopened?: true;
  /** ISO 8601: when anything of it was changed last. */
  readonly updatedAt: string;
  /** Days and names of options, by the ids of fields; only where that was asked for. A suggestion is no value. */
  readonly fields?: ReadonlyMap<string, string>;
  /** The name of its type, null where it has none; absent where that was not asked for, or may not be read. */
  readonly type?: string | null;
  /** Whether the account of the token wrote it. */
  readonly own: boolean;
  /** Whether an app wrote it, be it the token's own account or another. */
  readonly byApp: boolean;
  /** Whether its author is known to have the right to speak for the plan: see trust.ts. */
  readonly hasAccess: boolean;
}

/** An issue that blocks, of this repository or another. */
export interface Blocker extends IssueReference {
  readonly title: string;
  readonly url: string;
  readonly state: IssueState;
  /** ISO 8601. */
  readonly createdAt: string;
  /** ISO 8601. */
  readonly closedAt?: string;
}

/** `completed`, `not-planned` and `duplicate` are the reasons with which GitHub closes. */
export type IssueState = 'open' | 'completed' | 'not-planned' | 'duplicate';

/** Enough to name an issue to GitHub and to people. */
export interface IssueReference {
  readonly id: string;
  readonly number: number;
  /** `owner/name` */
  readonly repository: string;
}

/** What was asked for of one issue, and found. */
export interface IssueHistory {
  readonly closure?: Closure;
  /** By their marks: the oldest of the token's own account, or else the oldest. */
  readonly comments: ReadonlyMap<string, Comment>;
  /** Younger ones with the same mark: two runs said it at once. */
  readonly doubles: readonly Comment[];
  /** Older ones, of other accounts: this one goes on with its own. */
  readonly former: readonly Former[];
}

/** That an issue was closed, or opened again. */
export interface Turn {
  /** ISO 8601. */
  readonly at: string;
  /** From then on. */
  readonly state: IssueState;
}

/** Who closed an issue, when, and by what where it was not by hand. */
export interface Closure {
  /** ISO 8601. */
  readonly at: string;
  /** A login; absent where the account is gone. */
  readonly by?: string;
  readonly through?: Closer;
}

/** What closed an issue, where it was not a person by hand. */
export type Closer =
  | { readonly kind: 'commit'; readonly sha: string; readonly url: string }
  | { readonly kind: 'pull-request'; readonly number: number; readonly url: string };

/** A comment of ours; `id` is a node id. */
export interface Comment {
  readonly id: string;
  readonly body: string;
}

/** A comment of ours that another account wrote. */
export interface Former extends Comment {
  readonly mark: string;
}

/** Of what was created by the run, what it began with. Links that the run added are in the plan anyway. */
export type WorkIssue = IssueReference &
  Pick<Issue, 'state' | 'blockedBy' | 'unreadable'> &
  Partial<Pick<Issue, 'title' | 'body' | 'assignees' | 'createdAt' | 'closedAt'>>;

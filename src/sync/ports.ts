/**
 * What the sync knows of GitHub: a snapshot that it reads, and the few writes that it makes. Only a reader is
 * needed to find out what would change, so that a preview cannot write.
 */

export interface Snapshot {
  readonly repository: Repository;
  readonly labels: readonly Label[];
  readonly milestones: readonly RemoteMilestone[];
  /** Issues that carry a mark of the program or that it asks to adopt, by ascending number. */
  readonly issues: readonly Issue[];
  /** Node ids by lower-case login: of people who were asked for and can be assigned, and of those who are already. */
  readonly assignable: ReadonlyMap<string, string>;
  /** Whether the server has native "blocked by" links. */
  readonly links: boolean;
}

export interface Repository {
  readonly id: string;
  /** `owner/name`, as GitHub spells it. */
  readonly name: string;
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
}

/** An issue that blocks, of this repository or another; one that the token may not read is not among them. */
export interface Blocker extends IssueReference {
  readonly state: IssueState;
}

export type IssueState = 'open' | 'completed' | 'not-planned' | 'duplicate';

export interface IssueReference {
  readonly id: string;
  readonly number: number;
  /** `owner/name` */
  readonly repository: string;
}

/** What a plan needs to know of a repository. */
export interface Wanted {
  readonly program: string;
  /** Titles of the plan's milestones and names of its owners: what exists under them is used, whoever made it. */
  readonly milestones: readonly string[];
  readonly owners: readonly string[];
  /** Ids of work in the plan, with those that it had before. */
  readonly work: readonly {
    readonly id: string;
    readonly formerly: readonly string[];
    readonly adopt?: number;
  }[];
  /** Ids of the phases among them. */
  readonly phases: readonly string[];
  readonly logins: readonly string[];
}

/** GitHub could not be read, or cannot be written to; the message says why in one sentence. */
export class ReadFailure extends Error {}

export interface Reader {
  /** @throws {ReadFailure} */
  read(wanted: Wanted): Promise<Snapshot>;
}

export interface LabelContent {
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

export interface MilestoneContent {
  readonly title: string;
  readonly description: string;
  /** `YYYY-MM-DD`; null clears it. */
  readonly due?: string | null;
}

export interface NewIssue {
  readonly title: string;
  readonly body: string;
  /** Node ids. */
  readonly labels: readonly string[];
  readonly milestone?: string;
  readonly parent?: string;
  readonly assignees: readonly string[];
}

/** One step that changes an issue that exists. All ids are node ids. */
export type Step =
  | {
      readonly do: 'edit';
      readonly issue: string;
      readonly title?: string;
      readonly body?: string;
      readonly milestone?: string | null;
    }
  | { readonly do: 'label' | 'unlabel'; readonly issue: string; readonly labels: readonly string[] }
  | { readonly do: 'assign' | 'unassign'; readonly issue: string; readonly people: readonly string[] }
  | { readonly do: 'block' | 'unblock'; readonly issue: string; readonly blocker: string }
  | { readonly do: 'put-under' | 'take-from'; readonly issue: string; readonly parent: string }
  | { readonly do: 'comment'; readonly issue: string; readonly body: string }
  | { readonly do: 'close'; readonly issue: string }
  | { readonly do: 'reopen'; readonly issue: string };

/**
 * A refusal is an answer: the message says in one sentence what GitHub would not do. `stop` means that nothing
 * else can succeed now (the time is used up, the token is bad). `note` says what GitHub left out in silence.
 */
export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly note?: string }
  | { readonly ok: false; readonly message: string; readonly stop: boolean };

export interface Writer {
  createLabel(label: LabelContent): Promise<Answer<{ id: string }>>;
  /** @param name the name that it has now */
  updateLabel(name: string, label: Partial<LabelContent>): Promise<Answer<{ id: string }>>;
  createMilestone(milestone: MilestoneContent): Promise<Answer<{ id: string; url: string }>>;
  updateMilestone(number: number, milestone: Partial<MilestoneContent>): Promise<Answer<{ id: string }>>;
  createIssue(issue: NewIssue): Promise<Answer<IssueReference>>;
  /** In as few requests as may be; each is answered for itself, in order. */
  take(steps: readonly Step[]): Promise<readonly Answer<null>[]>;
}

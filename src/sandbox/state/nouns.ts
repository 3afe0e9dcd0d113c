/** What GitHub knows, as plain data: people, repositories with their commits, labels, milestones, issues, comments. */
import type { Native } from './fields.ts';
import type { Files } from './files.ts';

/** What a person may do in a repository, from least to most. */
export type Role = 'none' | 'read' | 'triage' | 'write' | 'admin';

/** Any account. A login is unique without regard to case, whatever the kind. */
export interface User {
  kind: 'User' | 'Bot' | 'Organization';
  id: number;
  login: string;
  name: string | null;
}

/** `author` is a login. Times are UTC in ISO 8601 with whole seconds, here and below. */
export interface Commit {
  kind: 'Commit';
  repository: number;
  sha: string;
  parents: string[];
  message: string;
  author: string;
  createdAt: string;
  /** Object id of its root folder. */
  tree: string;
}

/** How pull requests may be merged, and what the commit then says, as GraphQL names it. */
export interface Merging {
  mergeCommitAllowed: boolean;
  squashMergeAllowed: boolean;
  rebaseMergeAllowed: boolean;
  mergeCommitTitle: 'MERGE_MESSAGE' | 'PR_TITLE';
  mergeCommitMessage: 'BLANK' | 'PR_BODY' | 'PR_TITLE';
  squashMergeCommitTitle: 'COMMIT_OR_PR_TITLE' | 'PR_TITLE';
  squashMergeCommitMessage: 'BLANK' | 'COMMIT_MESSAGES' | 'PR_BODY';
}

/** With all of its git. Labels, milestones and issues name it by its id. */
export interface Repository {
  kind: 'Repository';
  id: number;
  owner: string;
  name: string;
  /** Earlier `owner/name`s, which answer 301. */
  formerNames: string[];
  private: boolean;
  archived: boolean;
  hasIssues: boolean;
  defaultBranch: string;
  merging: Merging;
  createdAt: string;
  /** Roles by lower-case login. Everyone else reads a public repository and does not see a private one. */
  roles: Record<string, Role>;
  /** Shared by issues and pull requests, without gaps. */
  nextNumber: number;
  nextMilestone: number;
  /** Commits by sha. */
  commits: Record<string, Commit>;
  /** Files by the object id of their root folder: commits that change nothing share them. */
  trees: Record<string, Files>;
  /** Head sha by branch name. */
  branches: Record<string, string>;
  /** What stands in merge queues, in order, by the branch that each leads to. */
  queues: Record<string, Queued[]>;
}

/** A pull request in a merge queue, by its id, and the last commit that the queue made of it. */
export interface Queued {
  pullRequest: number;
  head: string;
}

/** `color` is six hex digits in lower case, without `#`. */
export interface Label {
  kind: 'Label';
  id: number;
  repository: number;
  name: string;
  color: string;
  description: string | null;
  /** Whether it can still be put on issues, once it is archived. */
  archived: { at: string; adding: 'refused' | 'accepted' | 'hidden' } | null;
}

/** Its numbers are apart from those of issues. */
export interface Milestone {
  kind: 'Milestone';
  id: number;
  repository: number;
  number: number;
  title: string;
  description: string | null;
  /** Midnight of a Pacific day, e.g. `2027-01-29T08:00:00Z`. */
  dueOn: string | null;
  state: 'open' | 'closed';
  closedAt: string | null;
}

/** On an issue or a pull request, by its id; `author` is a login. */
export interface Comment {
  kind: 'IssueComment';
  id: number;
  issue: number;
  author: string;
  body: string;
  createdAt: string;
  updatedAt: string;
}

/** `state_reason` of REST; GraphQL writes it in capitals. */
export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';

/** What GraphQL calls it. */
export type EventKind =
  | 'ClosedEvent'
  | 'ReopenedEvent'
  | 'LabeledEvent'
  | 'UnlabeledEvent'
  | 'RenamedTitleEvent'
  | 'AssignedEvent'
  | 'UnassignedEvent'
  | 'MilestonedEvent'
  | 'DemilestonedEvent'
  | `${'SubIssue' | 'ParentIssue' | 'BlockedBy' | 'Blocking'}${'Added' | 'Removed'}Event`
  | `Issue${'Type' | 'Field'}${'Added' | 'Changed' | 'Removed'}Event`;

/** Something that happened to an issue, for its timeline. */
export interface IssueEvent {
  kind: EventKind;
  id: number;
  issue: number;
  actor: string;
  createdAt: string;
  stateReason: StateReason | null;
  /** Sha of the commit whose message closed the issue. */
  commit: string | null;
  /** Id of the pull request whose merge closed the issue. */
  pullRequest: number | null;
  /** Name of the label, the former title, the title of the milestone, or the login of who is assigned. */
  subject: string | null;
  /** The title, or the value of a field, as it was from then on. */
  became: string | null;
  /** Id of the other issue, of the field, or of the type. */
  other: number | null;
  /** Id of the type that was there before. */
  before: number | null;
}

/** One version of a body, as its history of edits has it. */
export interface ContentEdit {
  /** A login. */
  editor: string;
  editedAt: string;
  body: string;
}

/** What a pull request has beside what it has as an issue. */
export interface PullRequest {
  /** The REST `id` of the pull request, another one than that of its issue. */
  id: number;
  base: string;
  head: string;
  headSha: string;
  /** Other than the repository's own for a fork. */
  headRepository: string;
  merged: boolean;
  mergedAt: string | null;
  mergedBy: string | null;
  mergeCommit: string | null;
  draft: boolean;
  /** Ids of issues linked by hand, beside those that the body names with a closing word. */
  linked: number[];
}

/** A run of a workflow, as its newest attempt is. None is really run: who asks for one says how it ends. */
export interface WorkflowRun {
  kind: 'WorkflowRun';
  id: number;
  repository: number;
  /** `.github/workflows/plan.yml` */
  path: string;
  event: string;
  headSha: string;
  /** Numbers; those of forks are left out. */
  pullRequests: number[];
  status: 'queued' | 'completed';
  conclusion: 'success' | 'failure' | null;
  attempt: number;
  createdAt: string;
  /** Of the newest attempt. */
  startedAt: string;
}

/** An issue, or a pull request, which is an issue with `pullRequest` set. */
export interface Issue {
  kind: 'Issue' | 'PullRequest';
  id: number;
  repository: number;
  number: number;
  title: string;
  body: string | null;
  author: string;
  state: 'open' | 'closed';
  stateReason: StateReason | null;
  duplicateOf: number | null;
  createdAt: string;
  /** Creation in milliseconds, for lists that lag. */
  born: number;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | null;
  locked: boolean;
  pinned: boolean;
  /** Label ids, with the millisecond each was put on, for label-filtered lists that lag. */
  labels: { id: number; since: number }[];
  assignees: string[];
  milestone: number | null;
  native: Native;
  parent: number | null;
  subIssues: number[];
  /** Ids of issues, the oldest link first. */
  blockedBy: number[];
  blocking: number[];
  comments: number[];
  events: IssueEvent[];
  /** Of the body, the oldest first: empty until it is edited, then from the original on. */
  edits: ContentEdit[];
  pullRequest: PullRequest | null;
}

/** An issue that certainly is a pull request. */
export type Pull = Issue & { pullRequest: PullRequest };

/** Tells the compiler, too, which `kind` does not. */
export const isPull = (issue: Issue): issue is Pull => issue.pullRequest !== null;

/** What GraphQL knows by an opaque id. */
export type Node = Comment | Commit | Issue | IssueEvent | Label | Milestone | Repository | User;

/** `owner/name` as both are written; compare it without regard to case. */
export const fullName = ({ owner, name }: { owner: string; name: string }): string => `${owner}/${name}`;

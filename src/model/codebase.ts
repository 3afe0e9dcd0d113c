/** Where commits and pull requests come from that close issues, and where the plan stands at another commit. */
import type { IssueName } from './names.ts';
import type { SourceFile } from './source.ts';

/** The repository whose commits and pull requests close issues, as far as the check asks. */
export interface Codebase {
  /**
   * The commits that `head` has and `base` has not; without a base, the newest hundred. Nothing where GitHub knows one
   * of the two no longer.
   * @throws {ReadFailure}
   */
  commits(base: string | undefined, head: string): Promise<Commits | undefined>;
  /**
   * Open pull requests by number, and those whose last commit is one of `commits`; one that does not exist is left out.
   * @param queue the branch whose merge queue made the commits: of those that it made anew only the queue knows whose they are
   * @throws {ReadFailure}
   */
  pullRequests(
    numbers: readonly number[],
    commits: readonly string[],
    queue?: string,
  ): Promise<readonly PullRequest[]>;
  /**
   * Open pull requests into a branch, the hundred that were changed last, each with the message of its last commit.
   * @throws {ReadFailure}
   */
  pullRequestsInto(branch: string): Promise<readonly PullRequestHead[]>;
  /**
   * The files of a plan as a revision has them: a file, or the plan files of a folder. Nothing where there are none, or
   * GitHub does not give them whole.
   * @param revision a commit, or a branch as `refs/heads/main`
   * @throws {ReadFailure}
   */
  files(revision: string, path: string): Promise<readonly SourceFile[] | undefined>;
  /**
   * Plans as commits have them, in one request: of each commit what stands at the first of some paths. Left out is where there
   * is none, or GitHub does not give it whole.
   * @param paths folders or files
   * @throws {ReadFailure}
   */
  plans(commits: readonly string[], paths: readonly string[]): Promise<ReadonlyMap<string, PlanAt>>;
  /**
   * What commits did to a plan: of the newest hundred that touch its path, those that `known` does not have. Nothing where
   * GitHub knows no such commit.
   * @param head a commit, or `HEAD`
   * @param weight of the plan in bytes: how many of it share a request
   * @throws {ReadFailure}
   */
  planHistory(
    head: string,
    path: string,
    known: string | undefined,
    weight: number,
  ): Promise<PlanHistory | undefined>;
  /**
   * The commit that had touched a plan last at each of some moments, in one request: of those that were merged by then, and
   * committed where nobody merged them. Left out is where there is none among the hundred that git has before it.
   * @param head a commit, or `HEAD`
   * @param paths of the plan: where there is none at the first, the next counts
   * @param moments ISO 8601
   * @throws {ReadFailure}
   */
  planCommitsAt(
    head: string,
    paths: readonly string[],
    moments: readonly string[],
  ): Promise<ReadonlyMap<string, string>>;
}

/** Commits that touch a plan. */
export interface PlanHistory {
  /** Oldest first. */
  readonly commits: readonly PlanCommit[];
  /** The newest of all, whether it is among them or not. */
  readonly newest?: string;
  /** Whether the commit that is known leads to these; if not, they are the history from its beginning, as far as it was read. */
  readonly goesOn: boolean;
  /** All of the newest hundred, known or not. */
  readonly listing: PlanListing;
}

/** When a plan was touched. */
export interface PlanListing {
  /** Newest first; `at` as in `PlanCommit`. */
  readonly commits: readonly Pick<PlanCommit, 'sha' | 'at'>[];
  /** Whether nothing is older than that. */
  readonly isWhole: boolean;
}

/** A plan, and at which path it stands. */
export interface PlanAt {
  readonly path: string;
  readonly files: readonly SourceFile[];
}

/** What a commit did to a plan. Equal files are one and the same value. */
export interface PlanCommit {
  readonly sha: string;
  /** ISO 8601: when it was merged, where that is known, and otherwise committed. */
  readonly at: string;
  /** A login, or what its author is called in git: people's text. */
  readonly by?: string;
  /** The pull request that brought it. */
  readonly pullRequest?: number;
  /** At its first parent; absent where there is no plan, or GitHub does not give it whole. */
  readonly before?: readonly SourceFile[];
  readonly after?: readonly SourceFile[];
}

/** What one commit has and another has not, as far as GitHub lists it. */
export interface Commits {
  /** Oldest first. */
  readonly list: readonly Commit[];
  /** How many of the newest are not in it. */
  readonly left: number;
}

/** The message is whole, and people's text. */
export interface Commit {
  readonly sha: string;
  readonly message: string;
  /** Absent where an event names the commit and GitHub was not asked. */
  readonly parents?: readonly string[];
}

/** An open one. The title is people's text. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  /** Its description, in Markdown. */
  readonly body: string;
  /** ISO 8601: when anything of it was changed last. */
  readonly updatedAt: string;
  /** The branch that it comes from. */
  readonly branch: string;
  /** Open issues that merging it closes: some seconds late after it was opened, and never those that its title names. */
  readonly closes: readonly ClosingReference[];
  /** How many more issues it closes than GitHub lists. */
  readonly unlisted: number;
  /** Its own, oldest first. */
  readonly commits: readonly Commit[];
  /** How many of the newest commits are not among them. */
  readonly unread: number;
  /** In which it may be merged, by the settings of the repository; at least one. */
  readonly ways: readonly MergeWay[];
}

/** A way of merging that a repository allows, and what the commit that it makes says. */
export type MergeWay =
  | {
      readonly kind: 'merge';
      /** `merge`: `Merge pull request #12 from …`. */
      readonly title: 'pull-request-title' | 'merge';
      readonly text: 'pull-request-title' | 'description' | 'nothing';
    }
  | {
      readonly kind: 'squash';
      /** `commit-or-title`: the first line of an only commit; the title of the pull request where it has more. */
      readonly title: 'pull-request-title' | 'commit-or-title';
      readonly text: 'description' | 'commits' | 'nothing';
    }
  /** It makes none: the commits land as they are. */
  | { readonly kind: 'rebase' };

/** A way of merging, by its name alone. */
export type MergeKind = MergeWay['kind'];

/** Enough of a pull request to know its last commit again, also where a rebase has made that anew. */
export interface PullRequestHead {
  readonly number: number;
  /** Its node id. */
  readonly id: string;
  /** The sha of its last commit. */
  readonly head: string;
  readonly message: string;
}

/** An issue that a pull request closes, of any repository that the token may read. */
export interface ClosingReference extends IssueName {
  /** Whether a link says that something open blocks it. */
  readonly blocked: boolean;
}

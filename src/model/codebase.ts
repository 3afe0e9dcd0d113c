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
   * @throws {ReadFailure}
   */
  pullRequests(numbers: readonly number[], commits: readonly string[]): Promise<readonly PullRequest[]>;
  /**
   * The files of a plan as a commit has them: a file, or the plan files of a folder. Nothing where there are none, or
   * GitHub does not give them whole.
   * @throws {ReadFailure}
   */
  files(commit: string, path: string): Promise<readonly SourceFile[] | undefined>;
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
  /** Open issues that merging it closes. */
  readonly closes: readonly ClosingReference[];
  /** How many more issues it closes than GitHub lists. */
  readonly unlisted: number;
  /** Its own, the newest hundred: their words close issues where they are merged as they are. */
  readonly commits: readonly Commit[];
}

/** An issue that a pull request closes, of any repository that the token may read. */
export interface ClosingReference extends IssueName {
  /** Whether a link says that something open blocks it. */
  readonly blocked: boolean;
}

/** What made a run start, as far as it closes issues. */
import type { Commit } from './codebase.ts';

/** Its kind decides what the run answers for. What an event leaves out is read from GitHub. */
export type Trigger =
  | {
      readonly kind: 'push';
      readonly branch: string;
      readonly defaultBranch: string;
      /** Absent for a new branch. */
      readonly before?: string;
      readonly after: string;
      /** Those that the event names: it may leave some out. */
      readonly commits: readonly Commit[];
    }
  | PullRequestTrigger
  | {
      readonly kind: 'merge-group';
      /** Absent where the event does not say. */
      readonly base?: string;
      readonly head: string;
      /** The last pull request of the group. */
      readonly number?: number;
      readonly intoDefault: boolean;
      /** The newest one, which the event names. */
      readonly commits: readonly Commit[];
    }
  /** A tag, or a branch that is deleted: it closes nothing, and answers for nothing. */
  | { readonly kind: 'aside' }
  /** Closes nothing: a schedule, an issue, a person who starts the run. */
  | { readonly kind: 'other' };

/** Whatever happened to a pull request, of a fork or not. */
export interface PullRequestTrigger {
  readonly kind: 'pull-request';
  readonly number: number;
  /** The commit that it would be merged into; absent where the event does not say. */
  readonly base?: string;
  /** Only merging into the default branch closes anything. */
  readonly intoDefault: boolean;
}

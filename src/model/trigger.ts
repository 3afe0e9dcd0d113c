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
      /** The branch that it goes into; absent where the event does not say. */
      readonly branch?: string;
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
  /**
   * Where it would be merged: `refs/heads/main`, whatever that has by now, because the commit that an event names can
   * be hours old (apache/texera#8096). Absent where the event does not say.
   */
  readonly base?: string;
  /** Only merging into the default branch closes anything. */
  readonly intoDefault: boolean;
  /** Its title and description as the event has them: what GitHub answers can be older, and newer where a run is repeated. */
  readonly said?: PullRequestText;
}

/** Where what is judged would be merged: a commit, or a branch as `refs/heads/main`. Nothing where it answers for all. */
export function baseOf(trigger: Trigger): string | undefined {
  switch (trigger.kind) {
    case 'pull-request':
    case 'merge-group':
      return trigger.base;
    case 'push':
      return trigger.branch === trigger.defaultBranch ? undefined : `refs/heads/${trigger.defaultBranch}`;
    case 'aside':
    case 'other':
      return undefined;
  }
}

/** What a person wrote on a pull request. */
export interface PullRequestText {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  /** ISO 8601: when anything of the pull request was changed last; absent where the event does not say. */
  readonly updatedAt?: string;
}

/** What closes an issue, or would: the nouns of the check. */
import type { Commit, MergeKind, PullRequest } from '../model/codebase.ts';
import type { IssueName } from '../model/names.ts';

/**
 * `done`: GitHub closes it by the push itself. `merging`: it would by the merge. `later`: it would if the commit
 * reaches the default branch as it is.
 */
export type Effect = 'done' | 'merging' | 'later';

/** One issue that the trigger closes, by one cause: an issue may stand in several. */
export interface Closing {
  readonly issue: IssueName;
  readonly by: Cause;
  readonly effect: Effect;
  /** The ways of merging that close it; absent where each of them does. */
  readonly ways?: readonly MergeKind[];
  /** Set where a link says that something open blocks it. */
  readonly blocked?: boolean;
}

/** What closes an issue. Subject and title are people's text: escape them for the medium. */
export type Cause =
  | { readonly kind: 'commit'; readonly sha: string /** The first line. */; readonly subject: string }
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      readonly title: string;
      readonly url: string;
      /** Set where merging closes it only by writing this into the message of a commit. */
      readonly in?: 'title' | 'description';
    };

/** All that the trigger closes, in the order of the commits and pull requests. */
export interface Closings {
  readonly list: readonly Closing[];
  /** In which what is judged may be merged; absent where that is not a matter of ways. */
  readonly ways?: readonly MergeKind[];
  /** What could not be looked at, a sentence each. */
  readonly notes: readonly string[];
}

/** A commit, by whose message an issue is closed. */
export function commitCause({ sha, message }: Commit): Cause {
  return { kind: 'commit', sha, subject: message.split('\n', 1)[0]?.trim().slice(0, 200) ?? '' };
}

/** A pull request, by whose links or description an issue is closed. */
export function pullRequestCause({
  number,
  title,
  url,
}: PullRequest): Extract<Cause, { kind: 'pull-request' }> {
  return { kind: 'pull-request', number, title, url };
}

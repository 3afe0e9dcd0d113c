/** What a test or the demo sees of a repository. */
import { fullName, type Issue, type Repository } from './nouns.ts';
import type { Store } from './store.ts';

/** A repository as a test compares it: no ids, no timestamps, everything in a stable order. */
export interface RepositoryView {
  labels: { name: string; color: string; description: string | null }[];
  milestones: {
    number: number;
    title: string;
    description: string | null;
    dueOn: string | null;
    state: string;
  }[];
  issues: IssueView[];
}

/** Other issues are `#7` in the same repository and `octo-org/other#7` elsewhere. */
export interface IssueView {
  kind: Issue['kind'];
  number: number;
  title: string;
  body: string | null;
  author: string;
  state: 'open' | 'closed';
  stateReason: Issue['stateReason'];
  duplicateOf: string | null;
  labels: string[];
  assignees: string[];
  milestone: string | null;
  parent: string | null;
  subIssues: string[];
  blockedBy: string[];
  comments: { author: string; body: string }[];
  locked: boolean;
  pinned: boolean;
}

export function viewRepository(store: Store, repository: Repository): RepositoryView {
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
  return {
    labels: store
      .labelsOf(repository)
      .map(({ name, color, description }) => ({ name, color, description }))
      .sort(byName),
    milestones: store
      .milestonesOf(repository)
      .map(({ number, title, description, dueOn, state }) => ({ number, title, description, dueOn, state })),
    issues: store.issuesOf(repository).map((issue) => viewIssue(store, issue)),
  };
}

export function viewIssue(store: Store, issue: Issue): IssueView {
  const reference = (id: number): string => {
    const other = store.issue(id);
    const elsewhere = other.repository === issue.repository ? '' : fullName(store.repositoryOf(other));
    return `${elsewhere}#${other.number}`;
  };
  return {
    kind: issue.kind,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    author: issue.author,
    state: issue.state,
    stateReason: issue.stateReason,
    duplicateOf: issue.duplicateOf === null ? null : reference(issue.duplicateOf),
    labels: issue.labels.map(({ id }) => store.label(id).name).sort(),
    assignees: [...issue.assignees].sort(),
    milestone: issue.milestone === null ? null : store.milestone(issue.milestone).title,
    parent: issue.parent === null ? null : reference(issue.parent),
    subIssues: issue.subIssues.map(reference),
    blockedBy: issue.blockedBy.map(reference).sort(),
    comments: issue.comments.map((id) => {
      const { author, body } = store.comment(id);
      return { author, body };
    }),
    locked: issue.locked,
    pinned: issue.pinned,
  };
}

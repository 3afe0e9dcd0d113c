/** What a test or the demo sees of a repository. */
import { fullName, type Issue, type Label, type Milestone, type Repository } from './nouns.ts';
import type { Store } from './store.ts';

/** A repository as a test compares it: no ids, no timestamps, everything in a stable order. */
export interface RepositoryView {
  labels: Pick<Label, 'name' | 'color' | 'description'>[];
  milestones: Pick<Milestone, 'number' | 'title' | 'description' | 'dueOn' | 'state'>[];
  issues: IssueView[];
}

type Plain = 'kind' | 'number' | 'title' | 'body' | 'author' | 'state' | 'stateReason' | 'locked' | 'pinned';

/** Other issues are `#7` in the same repository and `octo-org/other#7` elsewhere. */
export interface IssueView extends Pick<Issue, Plain> {
  duplicateOf: string | null;
  labels: string[];
  assignees: string[];
  milestone: string | null;
  parent: string | null;
  subIssues: string[];
  blockedBy: string[];
  comments: { author: string; body: string }[];
  /** By the names of the fields; absent where it has none. */
  fields?: Record<string, string>;
  type?: string;
}

/** Labels by name; milestones, and issues with pull requests among them, the oldest first. */
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

/** With links to private repositories: no actor asks. */
export function viewIssue(store: Store, issue: Issue): IssueView {
  const reference = (id: number): string => {
    const other = store.issues.of(id);
    const elsewhere = other.repository === issue.repository ? '' : fullName(store.repositoryOf(other));
    return `${elsewhere}#${other.number}`;
  };
  const { kind, number, title, body, author, state, stateReason, locked, pinned } = issue;
  return {
    ...{ kind, number, title, body, author, state, stateReason, locked, pinned },
    duplicateOf: issue.duplicateOf === null ? null : reference(issue.duplicateOf),
    labels: issue.labels.map(({ id }) => store.labels.of(id).name).sort(),
    assignees: [...issue.assignees].sort(),
    milestone: issue.milestone === null ? null : store.milestones.of(issue.milestone).title,
    parent: issue.parent === null ? null : reference(issue.parent),
    subIssues: issue.subIssues.map(reference),
    blockedBy: issue.blockedBy.map(reference).sort(),
    comments: issue.comments.map((id) => {
      const { author, body } = store.comments.of(id);
      return { author, body };
    }),
    ...nativeOf(store, issue),
  };
}

function nativeOf(store: Store, { native: { type, values } }: Issue): Pick<IssueView, 'fields' | 'type'> {
  const fields = Object.entries(values).map(([id, value]) => [store.issueFields.of(Number(id)).name, value]);
  return {
    ...(fields.length === 0 ? {} : { fields: Object.fromEntries(fields) }),
    ...(type === null ? {} : { type: store.issueTypes.of(type).name }),
  };
}

/** GraphQL: lists of issues and of pull requests, with their filters, orders and lag. */
import {
  type Issue,
  isPull,
  type Label,
  type Milestone,
  type Pull,
  type Repository,
} from '../../state/nouns.ts';
import type { Store } from '../../state/store.ts';
import { isPast, labeledLongEnough } from '../../trouble/lag.ts';
import type { Scene } from '../scene.ts';
import type { Paging } from './connection.ts';
import { list, type Order, ordered, PAGING, type Resolve } from './resolve.ts';

/** Of `filterBy` only a part is there. */
export const ISSUE_ARGUMENTS = `${PAGING}, filterBy: IssueFilters, labels: [String!], orderBy: IssueOrder, states: [IssueState!]`;
/** A part of github.com's: `labels` is not there. */
export const PULL_ARGUMENTS = `${PAGING}, baseRefName: String, headRefName: String, orderBy: IssueOrder, states: [PullRequestState!]`;

/** Types of the arguments; pull requests are ordered by an `IssueOrder`, too. */
export const LIST_SDL = `
input IssueFilters { milestoneNumber: String since: DateTime }
input IssueOrder { direction: OrderDirection! field: IssueOrderField! }
enum IssueOrderField { COMMENTS CREATED_AT UPDATED_AT }
enum OrderDirection { ASC DESC }
`;

interface Filters extends Paging, Order<keyof typeof ISSUE_KEYS> {
  states?: readonly string[] | null;
}

interface FilterBy {
  /** A number as text. */
  milestoneNumber?: string | null;
  since?: string | null;
}

type IssueFilters = Filters & { labels?: string[] | null; filterBy?: FilterBy | null };
type PullFilters = Filters & { baseRefName?: string | null; headRefName?: string | null };

const ISSUE_KEYS = {
  CREATED_AT: ({ id }: Issue) => id,
  UPDATED_AT: ({ updatedAt }: Issue) => updatedAt,
  COMMENTS: ({ comments }: Issue) => comments.length,
};

/** Issues that lists show and the arguments want, oldest first unless ordered. Label names mean any of them. */
export function issuesAmong<Source extends Repository | Label | Milestone>(
  all: (source: Source, scene: Scene) => readonly Issue[],
): Resolve<Source, IssueFilters> {
  return list((source, scene, args: IssueFilters) => {
    const { store, lag } = scene;
    const matching = all(source, scene).filter((issue) => {
      const carries = (label: Label | undefined) => label && labeledLongEnough(store, lag, issue, label);
      const named = (name: string) => carries(store.findLabel(store.repositoryOf(issue), name));
      if (issue.kind !== 'Issue' || !isPast(store, issue.born, lag.lists)) return false;
      if (source.kind === 'Label' && !carries(source)) return false;
      if (args.labels && !args.labels.some(named)) return false;
      if (args.filterBy && !passes(store, issue, args.filterBy)) return false;
      return !args.states || args.states.includes(issue.state.toUpperCase());
    });
    return ordered(matching, args, ISSUE_KEYS);
  });
}

function passes(store: Store, issue: Issue, { milestoneNumber, since }: FilterBy): boolean {
  const milestone = issue.milestone === null ? undefined : store.milestones.of(issue.milestone);
  if (milestoneNumber != null && `${milestone?.number}` !== milestoneNumber) return false;
  return since == null || Date.parse(issue.updatedAt) >= Date.parse(since);
}

/** Pull requests that the arguments want, oldest first unless ordered. */
export const pullsOf: Resolve<Repository, PullFilters> = list(
  (repository: Repository, { store }, args: PullFilters) => pullsAmong(store.issuesOf(repository), args),
);

/** The same of a milestone. */
export const pullsOfMilestone: Resolve<Milestone, PullFilters> = list(
  (milestone: Milestone, { store }, args: PullFilters) => pullsAmong(store.carrying(milestone), args),
);

function pullsAmong(all: readonly Issue[], args: PullFilters): Pull[] {
  const matching = all.filter(isPull).filter((issue) => {
    const { base, head } = issue.pullRequest;
    if (args.states && !args.states.includes(pullState(issue))) return false;
    return (args.baseRefName ?? base) === base && (args.headRefName ?? head) === head;
  });
  return ordered(matching, args, ISSUE_KEYS);
}

/** `PullRequestState`: unlike in REST, what is merged is not closed. */
export function pullState({ pullRequest, state }: Pull): 'MERGED' | 'OPEN' | 'CLOSED' {
  if (pullRequest.merged) return 'MERGED';
  return state === 'open' ? 'OPEN' : 'CLOSED';
}

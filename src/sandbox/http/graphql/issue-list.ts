/** GraphQL: lists of issues and of pull requests, with their filters, orders and lag. */
import {
  type Issue,
  isPull,
  type Label,
  type Milestone,
  type Pull,
  type Repository,
} from '../../state/nouns.ts';
import { isPast, labeledLongEnough } from '../../trouble/lag.ts';
import type { Scene } from '../scene.ts';
import type { Paging } from './connection.ts';
import { list, type Order, ordered, PAGING, type Resolve } from './resolve.ts';

/** A part of github.com's: `filterBy` is not there. */
export const ISSUE_ARGUMENTS = `${PAGING}, labels: [String!], orderBy: IssueOrder, states: [IssueState!]`;
/** A part of github.com's: `labels` is not there. */
export const PULL_ARGUMENTS = `${PAGING}, baseRefName: String, headRefName: String, orderBy: IssueOrder, states: [PullRequestState!]`;

/** Types of the arguments; pull requests are ordered by an `IssueOrder`, too. */
export const LIST_SDL = `
input IssueOrder { direction: OrderDirection! field: IssueOrderField! }
enum IssueOrderField { COMMENTS CREATED_AT UPDATED_AT }
enum OrderDirection { ASC DESC }
`;

interface Filters extends Paging, Order<keyof typeof ISSUE_KEYS> {
  states?: readonly string[] | null;
}

type IssueFilters = Filters & { labels?: string[] | null };
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
      return !args.states || args.states.includes(issue.state.toUpperCase());
    });
    return ordered(matching, args, ISSUE_KEYS);
  });
}

/** Pull requests that the arguments want, oldest first unless ordered. */
export const pullsOf: Resolve<Repository, PullFilters> = list(
  (repository: Repository, { store }, args: PullFilters) => {
    const matching = store
      .issuesOf(repository)
      .filter(isPull)
      .filter((issue) => {
        const { base, head } = issue.pullRequest;
        if (args.states && !args.states.includes(pullState(issue))) return false;
        return (args.baseRefName ?? base) === base && (args.headRefName ?? head) === head;
      });
    return ordered(matching, args, ISSUE_KEYS);
  },
);

/** `PullRequestState`: unlike in REST, what is merged is not closed. */
export function pullState({ pullRequest, state }: Pull): 'MERGED' | 'OPEN' | 'CLOSED' {
  if (pullRequest.merged) return 'MERGED';
  return state === 'open' ? 'OPEN' : 'CLOSED';
}

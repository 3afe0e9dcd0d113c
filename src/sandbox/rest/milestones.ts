import { milestonePayload } from '../payload.ts';
import { notFound } from '../refusal.ts';
import { countMilestone, createMilestone, deleteMilestone, updateMilestone } from '../rules/milestones.ts';
import type { Milestone } from '../state.ts';
import {
  type AnyRoute,
  type Call,
  choice,
  paged,
  route,
  sorted,
  text,
  textOrNull,
  wholeNumber,
} from './route.ts';

const MILESTONES = '/repos/{owner}/{repo}/milestones';
const READ = ['issues', 'pull-requests'] as const;
const BODY = { title: 'string', state: 'string', description: 'string?', due_on: 'string?' } as const;

export const milestoneRoutes: AnyRoute[] = [
  route<'issues/list-milestones'>({
    operation: 'issues/list-milestones',
    method: 'GET',
    path: MILESTONES,
    read: READ,
    query: { state: true, sort: true, direction: true, page: true, per_page: true },
    answer: (call) => {
      const state = choice(call, 'state', ['open', 'closed', 'all'], 'open');
      const sort = choice(call, 'sort', ['due_on', 'completeness'], 'due_on');
      const direction = choice(call, 'direction', ['asc', 'desc'], 'asc');
      const all = call.store
        .milestonesOf(call.repository)
        .filter((one) => state === 'all' || one.state === state);
      const key = (one: Milestone): string | number => {
        if (sort === 'due_on') return one.dueOn ?? '9999';
        const { open, closed } = countMilestone(call.store, one);
        return open + closed === 0 ? 0 : closed / (open + closed);
      };
      const { items, headers } = paged(call, sorted(all, key, direction));
      return { status: 200, body: items.map((one) => milestonePayload(call.scene, one)), headers };
    },
  }),
  route<'issues/create-milestone'>({
    operation: 'issues/create-milestone',
    method: 'POST',
    path: MILESTONES,
    body: BODY,
    required: ['title'],
    answer: (call) => {
      const milestone = createMilestone(call.store, call.actor, call.repository, fields(call));
      const body = milestonePayload(call.scene, milestone);
      return { status: 201, body, headers: { location: body.url } };
    },
  }),
  route<'issues/get-milestone'>({
    operation: 'issues/get-milestone',
    method: 'GET',
    path: `${MILESTONES}/{milestone_number}`,
    read: READ,
    answer: (call) => ({ status: 200, body: milestonePayload(call.scene, milestoneOf(call)) }),
  }),
  route<'issues/update-milestone'>({
    operation: 'issues/update-milestone',
    method: 'PATCH',
    path: `${MILESTONES}/{milestone_number}`,
    body: BODY,
    answer: (call) => {
      const milestone = updateMilestone(call.store, call.actor, milestoneOf(call), fields(call));
      return { status: 200, body: milestonePayload(call.scene, milestone) };
    },
  }),
  route<'issues/delete-milestone'>({
    operation: 'issues/delete-milestone',
    method: 'DELETE',
    path: `${MILESTONES}/{milestone_number}`,
    answer: (call) => {
      deleteMilestone(call.store, call.actor, milestoneOf(call));
      return { status: 204, body: undefined };
    },
  }),
];

function milestoneOf(call: Call): Milestone {
  const milestone = call.store.findMilestone(call.repository, wholeNumber(call.params.milestone_number));
  if (!milestone) throw notFound('Could not resolve to a Milestone');
  return milestone;
}

const fields = ({ body }: Call): Parameters<typeof createMilestone>[3] => ({
  title: text(body.title),
  state: text(body.state),
  description: textOrNull(body.description),
  dueOn: textOrNull(body.due_on),
});

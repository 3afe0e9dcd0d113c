import { requirePermission } from '../access.ts';
import { inList, labeledLongEnough } from '../lag.ts';
import { eventPayload, issuePayload, userPayload } from '../payload.ts';
import { invalid, notFound, unprocessable } from '../refusal.ts';
import * as rules from '../rules/issues.ts';
import { labelsByName } from '../rules/labels.ts';
import type { Issue, Milestone, StateReason } from '../state.ts';
import {
  type AnyRoute,
  type Call,
  choice,
  integer,
  issueById,
  issueOf,
  names,
  paged,
  route,
  sorted,
  text,
  textOrNull,
} from './route.ts';

const REPO = '/repos/{owner}/{repo}';
const ISSUE = `${REPO}/issues/{issue_number}`;
const READ = ['issues', 'pull-requests'] as const;
const PAGE = { page: true, per_page: true } as const;

export const issueRoutes: AnyRoute[] = [
  route<'issues/list-for-repo'>({
    operation: 'issues/list-for-repo',
    method: 'GET',
    path: `${REPO}/issues`,
    read: READ,
    query: {
      ...PAGE,
      milestone: true,
      state: true,
      assignee: true,
      type: true,
      creator: true,
      mentioned: true,
      issue_field_values: true,
      labels: true,
      sort: true,
      direction: true,
      since: true,
    },
    answer: (call) => {
      const { items, headers } = paged(call, listed(call));
      return { status: 200, body: items.map((issue) => issuePayload(call.scene, issue)), headers };
    },
  }),
  route<'issues/create'>({
    operation: 'issues/create',
    method: 'POST',
    path: `${REPO}/issues`,
    body: {
      title: 'number|string',
      body: 'string?',
      assignee: 'string?',
      milestone: 'number|string?',
      labels: 'names',
      assignees: 'array',
      type: 'any',
      issue_field_values: 'array',
    },
    required: ['title'],
    answer: (call) => {
      const { store, actor, repository, body } = call;
      requirePermission(actor, repository, ['issues'], 'write');
      const issue = rules.createIssue(store, actor, repository, {
        title: text(body.title) ?? '',
        body: textOrNull(body.body),
        labels: labels(call),
        assignees: assignees(call),
        milestone: milestone(call),
      });
      const payload = issuePayload(call.scene, issue);
      return { status: 201, body: payload, headers: { location: payload.url } };
    },
  }),
  route<'issues/get'>({
    operation: 'issues/get',
    method: 'GET',
    path: ISSUE,
    read: READ,
    answer: (call) => ({ status: 200, body: issuePayload(call.scene, issueOf(call)) }),
  }),
  route<'issues/update'>({
    operation: 'issues/update',
    method: 'PATCH',
    path: ISSUE,
    body: {
      title: 'number|string?',
      body: 'string?',
      assignee: 'string?',
      state: 'string',
      state_reason: 'string?',
      duplicate_issue_id: 'integer',
      milestone: 'number|string?',
      labels: 'names',
      assignees: 'array',
      type: 'any',
      issue_field_values: 'array',
    },
    answer: (call) => {
      const { store, actor, body } = call;
      const issue = issueOf(call);
      const duplicate = body.duplicate_issue_id;
      rules.updateIssue(store, actor, issue, {
        title: text(body.title),
        body: textOrNull(body.body),
        labels: labels(call),
        assignees: assignees(call),
        milestone: milestone(call),
        state: state(body.state),
        stateReason: stateReason(body.state_reason),
        duplicateOf: duplicate === undefined ? undefined : issueById(call, integer(duplicate)),
      });
      return { status: 200, body: issuePayload(call.scene, issue) };
    },
  }),
  route<'issues/lock'>({
    operation: 'issues/lock',
    method: 'PUT',
    path: `${ISSUE}/lock`,
    body: { lock_reason: 'string' },
    answer: (call) => {
      rules.setLocked(call.store, call.actor, issueOf(call), true);
      return { status: 204, body: undefined };
    },
  }),
  route<'issues/unlock'>({
    operation: 'issues/unlock',
    method: 'DELETE',
    path: `${ISSUE}/lock`,
    answer: (call) => {
      rules.setLocked(call.store, call.actor, issueOf(call), false);
      return { status: 204, body: undefined };
    },
  }),
  route<'issues/list-assignees'>({
    operation: 'issues/list-assignees',
    method: 'GET',
    path: `${REPO}/assignees`,
    read: READ,
    query: PAGE,
    answer: (call) => {
      const { items, headers } = paged(call, rules.assignable(call.store, call.repository));
      return { status: 200, body: items.map((login) => userPayload(call.scene, login)), headers };
    },
  }),
  route<'issues/check-user-can-be-assigned'>({
    operation: 'issues/check-user-can-be-assigned',
    method: 'GET',
    path: `${REPO}/assignees/{assignee}`,
    read: READ,
    answer: (call) => {
      const wanted = call.params.assignee?.toLowerCase();
      if (!rules.assignable(call.store, call.repository).some((login) => login.toLowerCase() === wanted)) {
        throw notFound('Not Found');
      }
      return { status: 204, body: undefined };
    },
  }),
  route<'issues/add-assignees'>({
    operation: 'issues/add-assignees',
    method: 'POST',
    path: `${ISSUE}/assignees`,
    body: { assignees: 'array' },
    answer: (call) => {
      const issue = issueOf(call);
      rules.changeAssignees(call.store, call.actor, issue, { add: names(call.body.assignees) ?? [] });
      return { status: 201, body: issuePayload(call.scene, issue) };
    },
  }),
  route<'issues/remove-assignees'>({
    operation: 'issues/remove-assignees',
    method: 'DELETE',
    path: `${ISSUE}/assignees`,
    body: { assignees: 'array' },
    answer: (call) => {
      const issue = issueOf(call);
      rules.changeAssignees(call.store, call.actor, issue, { remove: names(call.body.assignees) ?? [] });
      return { status: 200, body: issuePayload(call.scene, issue) };
    },
  }),
  route<'issues/list-events-for-repo'>({
    operation: 'issues/list-events-for-repo',
    method: 'GET',
    path: `${REPO}/issues/events`,
    read: READ,
    query: PAGE,
    answer: (call) => {
      const events = call.store.issuesOf(call.repository).flatMap((issue) => issue.events);
      const { items, headers } = paged(
        call,
        sorted(events, ({ id }) => id, 'desc'),
      );
      return {
        status: 200,
        body: items.map((event) => eventPayload(call.scene, call.repository, event)),
        headers,
      };
    },
  }),
];

/** Issues and pull requests as the query wants them; open ones, newest first, by default. */
function listed(call: Call): Issue[] {
  const { store, repository, query } = call;
  const state = choice(call, 'state', ['open', 'closed', 'all'], 'open');
  const sort = choice(call, 'sort', ['created', 'updated', 'comments'], 'created');
  const direction = choice(call, 'direction', ['asc', 'desc'], 'desc');
  const wanted = (query.get('labels') ?? '').split(',').filter((name) => name.trim() !== '');
  const labels = wanted.map((name) => store.findLabel(repository, name.trim()));
  const milestone = milestoneFilter(call);
  const login = (name: string): string | undefined => query.get(name)?.toLowerCase();
  const since = query.get('since');
  const matches = (issue: Issue): boolean => {
    if (!inList(store, call.scene.lag, issue)) return false;
    if (state !== 'all' && issue.state !== state) return false;
    if (!labels.every((label) => label && labeledLongEnough(store, call.scene.lag, issue, label)))
      return false;
    if (!milestone(issue)) return false;
    const assignee = login('assignee');
    if (assignee === 'none' && issue.assignees.length > 0) return false;
    if (assignee === '*' && issue.assignees.length === 0) return false;
    if (
      assignee &&
      !['none', '*'].includes(assignee) &&
      !issue.assignees.some((one) => one.toLowerCase() === assignee)
    ) {
      return false;
    }
    if (login('creator') && issue.author.toLowerCase() !== login('creator')) return false;
    if (query.has('type') && !['none', ''].includes(login('type') ?? '')) return false;
    const mentioned = login('mentioned');
    if (mentioned && !issue.body?.toLowerCase().includes(`@${mentioned}`)) return false;
    return since === null || Date.parse(issue.updatedAt) >= Date.parse(since);
  };
  const keys = {
    created: (issue: Issue) => issue.number,
    updated: (issue: Issue) => issue.updatedAt,
    comments: (issue: Issue) => issue.comments.length,
  };
  return sorted(store.issuesOf(repository).filter(matches), keys[sort], direction);
}

function milestoneFilter(call: Call): (issue: Issue) => boolean {
  const wanted = call.query.get('milestone');
  if (wanted === null) return () => true;
  if (wanted === 'none') return (issue) => issue.milestone === null;
  if (wanted === '*') return (issue) => issue.milestone !== null;
  const milestone = call.store.findMilestone(call.repository, Number(wanted));
  if (!milestone) {
    throw invalid('Milestone is invalid', {
      resource: 'Issue',
      field: 'milestone',
      code: 'invalid',
      value: wanted,
    });
  }
  return (issue) => issue.milestone === milestone.id;
}

function labels(call: Call): ReturnType<typeof labelsByName> | undefined {
  const wanted = names(call.body.labels);
  if (!wanted) return undefined;
  // Who may not label must not make labels either; the rules then drop what was asked for.
  const known = wanted.filter((name) => call.store.findLabel(call.repository, name));
  return labelsByName(
    call.store,
    call.repository,
    rules.mayLabel(call.actor, call.repository) ? wanted : known,
  );
}

function assignees({ body }: Call): string[] | undefined {
  if (body.assignees !== undefined) return names(body.assignees);
  if (body.assignee === undefined) return undefined;
  return typeof body.assignee === 'string' && body.assignee !== '' ? [body.assignee] : [];
}

/** By number; another repository's milestone, or an id, is refused. */
function milestone(call: Call): Milestone | null | undefined {
  const wanted = call.body.milestone;
  if (wanted === undefined || wanted === null) return wanted;
  const milestone = call.store.findMilestone(call.repository, Number(wanted));
  if (milestone) return milestone;
  const value = typeof wanted === 'string' || typeof wanted === 'number' ? wanted : null;
  throw invalid('Milestone is invalid', { value, resource: 'Issue', field: 'milestone', code: 'invalid' });
}

function state(value: unknown): 'open' | 'closed' | undefined {
  if (value === undefined || value === 'open' || value === 'closed') return value;
  throw unprocessable(`Invalid property /state: \`${JSON.stringify(value)}\` is not a possible value.`);
}

function stateReason(value: unknown): StateReason | null | undefined {
  const known = ['completed', 'not_planned', 'duplicate', 'reopened', null, undefined] as const;
  if (known.some((one) => one === value)) return known.find((one) => one === value);
  throw unprocessable(
    `Invalid property /state_reason: \`${JSON.stringify(value)}\` is not a possible value.`,
  );
}

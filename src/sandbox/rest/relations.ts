import { issuePayload } from '../payload.ts';
import { notFound } from '../refusal.ts';
import * as rules from '../rules/relations.ts';
import { type AnyRoute, integer, issueById, issueOf, paged, route, wholeNumber } from './route.ts';

const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';
const PAGE = { page: true, per_page: true } as const;

export const relationRoutes: AnyRoute[] = [
  route<'issues/list-dependencies-blocked-by'>({
    operation: 'issues/list-dependencies-blocked-by',
    feature: 'dependencies',
    method: 'GET',
    path: `${ISSUE}/dependencies/blocked_by`,
    read: ['issues'],
    query: PAGE,
    answer: (call) => {
      const ids = issueOf(call).blockedBy.map(({ issue }) => issue);
      const { items, headers } = paged(call, rules.visible(call.store, call.actor, ids));
      return { status: 200, body: items.map((issue) => issuePayload(call.scene, issue)), headers };
    },
  }),
  route<'issues/add-blocked-by-dependency'>({
    operation: 'issues/add-blocked-by-dependency',
    feature: 'dependencies',
    method: 'POST',
    path: `${ISSUE}/dependencies/blocked_by`,
    body: { issue_id: 'integer' },
    required: ['issue_id'],
    answer: (call) => {
      const issue = issueOf(call);
      const blocker = issueById(call, integer(call.body.issue_id));
      rules.addBlockedBy(call.store, call.actor, issue, blocker, call.cycles);
      const body = issuePayload(call.scene, issue);
      return { status: 201, body, headers: { location: `${body.url}/dependencies/blocked_by` } };
    },
  }),
  route<'issues/remove-dependency-blocked-by'>({
    operation: 'issues/remove-dependency-blocked-by',
    feature: 'dependencies',
    method: 'DELETE',
    path: `${ISSUE}/dependencies/blocked_by/{issue_id}`,
    answer: (call) => {
      const issue = issueOf(call);
      rules.removeBlockedBy(
        call.store,
        call.actor,
        issue,
        issueById(call, wholeNumber(call.params.issue_id)),
      );
      return { status: 200, body: issuePayload(call.scene, issue) };
    },
  }),
  route<'issues/list-dependencies-blocking'>({
    operation: 'issues/list-dependencies-blocking',
    feature: 'dependencies',
    method: 'GET',
    path: `${ISSUE}/dependencies/blocking`,
    read: ['issues'],
    query: PAGE,
    answer: (call) => {
      const ids = issueOf(call).blocking.map(({ issue }) => issue);
      const { items, headers } = paged(call, rules.visible(call.store, call.actor, ids));
      return { status: 200, body: items.map((issue) => issuePayload(call.scene, issue)), headers };
    },
  }),
  route<'issues/list-sub-issues'>({
    operation: 'issues/list-sub-issues',
    feature: 'restSubIssues',
    method: 'GET',
    path: `${ISSUE}/sub_issues`,
    read: ['issues'],
    query: PAGE,
    answer: (call) => {
      const { items, headers } = paged(call, rules.visible(call.store, call.actor, issueOf(call).subIssues));
      return { status: 200, body: items.map((issue) => issuePayload(call.scene, issue)), headers };
    },
  }),
  route<'issues/add-sub-issue'>({
    operation: 'issues/add-sub-issue',
    feature: 'restSubIssues',
    method: 'POST',
    path: `${ISSUE}/sub_issues`,
    body: { sub_issue_id: 'integer', replace_parent: 'boolean' },
    required: ['sub_issue_id'],
    answer: (call) => {
      const parent = issueOf(call);
      const child = issueById(call, integer(call.body.sub_issue_id));
      rules.addSubIssue(call.store, call.actor, parent, child, call.body.replace_parent === true);
      const body = issuePayload(call.scene, parent);
      return { status: 201, body, headers: { location: `${body.url}/sub_issues` } };
    },
  }),
  route<'issues/remove-sub-issue'>({
    operation: 'issues/remove-sub-issue',
    feature: 'restSubIssues',
    method: 'DELETE',
    path: `${ISSUE}/sub_issue`,
    body: { sub_issue_id: 'integer' },
    required: ['sub_issue_id'],
    answer: (call) => {
      const parent = issueOf(call);
      const child = issueById(call, integer(call.body.sub_issue_id));
      if (!rules.removeSubIssue(call.store, call.actor, parent, child)) throw notFound('Sub-issue not found');
      return { status: 200, body: issuePayload(call.scene, parent) };
    },
  }),
  route<'issues/reprioritize-sub-issue'>({
    operation: 'issues/reprioritize-sub-issue',
    feature: 'restSubIssues',
    method: 'PATCH',
    path: `${ISSUE}/sub_issues/priority`,
    body: { sub_issue_id: 'integer', after_id: 'integer', before_id: 'integer' },
    required: ['sub_issue_id'],
    answer: (call) => {
      const parent = issueOf(call);
      const optional = (id: unknown) => (id === undefined ? undefined : issueById(call, integer(id)));
      const child = issueById(call, integer(call.body.sub_issue_id));
      const place = { after: optional(call.body.after_id), before: optional(call.body.before_id) };
      rules.reprioritize(call.store, call.actor, parent, child, place);
      return { status: 200, body: issuePayload(call.scene, parent) };
    },
  }),
  route<'issues/get-parent'>({
    operation: 'issues/get-parent',
    feature: 'restSubIssues',
    method: 'GET',
    path: `${ISSUE}/parent`,
    read: ['issues'],
    answer: (call) => {
      const { parent } = issueOf(call);
      const [seen] = parent === null ? [] : rules.visible(call.store, call.actor, [parent]);
      if (!seen) throw notFound('No parent issue found', 'No parent issue found');
      return { status: 200, body: issuePayload(call.scene, seen) };
    },
  }),
];

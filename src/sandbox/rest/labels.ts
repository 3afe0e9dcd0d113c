import { labelPayload } from '../payload.ts';
import { notFound } from '../refusal.ts';
import * as issues from '../rules/issues.ts';
import * as rules from '../rules/labels.ts';
import type { Label } from '../state.ts';
import { type AnyRoute, type Call, issueOf, names, paged, route, text, textOrNull } from './route.ts';

const REPO = '/repos/{owner}/{repo}';
const ISSUE = `${REPO}/issues/{issue_number}`;
const PAGE = { page: true, per_page: true } as const;

export const labelRoutes: AnyRoute[] = [
  route<'issues/list-labels-for-repo'>({
    operation: 'issues/list-labels-for-repo',
    method: 'GET',
    path: `${REPO}/labels`,
    read: ['issues', 'pull-requests'],
    query: PAGE,
    answer: (call) => {
      const { items, headers } = paged(call, call.store.labelsOf(call.repository));
      return { status: 200, body: items.map((label) => labelPayload(call.scene, label)), headers };
    },
  }),
  route<'issues/create-label'>({
    operation: 'issues/create-label',
    method: 'POST',
    path: `${REPO}/labels`,
    body: { name: 'string', color: 'string', description: 'string?' },
    required: ['name'],
    answer: (call) => {
      const label = rules.createLabel(call.store, call.actor, call.repository, fields(call.body));
      const body = labelPayload(call.scene, label);
      return { status: 201, body, headers: { location: body.url } };
    },
  }),
  route<'issues/get-label'>({
    operation: 'issues/get-label',
    method: 'GET',
    path: `${REPO}/labels/{name}`,
    read: ['issues', 'pull-requests'],
    answer: (call) => ({ status: 200, body: labelPayload(call.scene, labelOf(call)) }),
  }),
  route<'issues/update-label'>({
    operation: 'issues/update-label',
    method: 'PATCH',
    path: `${REPO}/labels/{name}`,
    body: { new_name: 'string', color: 'string', description: 'string?' },
    answer: (call) => {
      const change = { ...fields(call.body), name: text(call.body.new_name) };
      return {
        status: 200,
        body: labelPayload(call.scene, rules.updateLabel(call.store, call.actor, labelOf(call), change)),
      };
    },
  }),
  route<'issues/delete-label'>({
    operation: 'issues/delete-label',
    method: 'DELETE',
    path: `${REPO}/labels/{name}`,
    answer: (call) => {
      rules.deleteLabel(call.store, call.actor, labelOf(call));
      return { status: 204, body: undefined };
    },
  }),
  route<'issues/list-labels-on-issue'>({
    operation: 'issues/list-labels-on-issue',
    method: 'GET',
    path: `${ISSUE}/labels`,
    read: ['issues', 'pull-requests'],
    query: PAGE,
    answer: (call) => {
      const { items, headers } = paged(call, issueOf(call).labels);
      return {
        status: 200,
        body: items.map(({ id }) => labelPayload(call.scene, call.store.label(id))),
        headers,
      };
    },
  }),
  route<'issues/add-labels'>({
    operation: 'issues/add-labels',
    method: 'POST',
    path: `${ISSUE}/labels`,
    body: { labels: 'names' },
    answer: (call) => {
      const issue = issueOf(call);
      issues.addLabels(call.store, call.actor, issue, wanted(call));
      return {
        status: 200,
        body: issue.labels.map(({ id }) => labelPayload(call.scene, call.store.label(id))),
      };
    },
  }),
  route<'issues/set-labels'>({
    operation: 'issues/set-labels',
    method: 'PUT',
    path: `${ISSUE}/labels`,
    body: { labels: 'names' },
    answer: (call) => {
      const issue = issueOf(call);
      issues.setLabels(call.store, call.actor, issue, wanted(call));
      return {
        status: 200,
        body: issue.labels.map(({ id }) => labelPayload(call.scene, call.store.label(id))),
      };
    },
  }),
  route<'issues/remove-all-labels'>({
    operation: 'issues/remove-all-labels',
    method: 'DELETE',
    path: `${ISSUE}/labels`,
    answer: (call) => {
      issues.setLabels(call.store, call.actor, issueOf(call), []);
      return { status: 204, body: undefined };
    },
  }),
  route<'issues/remove-label'>({
    operation: 'issues/remove-label',
    method: 'DELETE',
    path: `${ISSUE}/labels/{name}`,
    answer: (call) => {
      const issue = issueOf(call);
      const label = call.store.findLabel(call.repository, call.params.name ?? '');
      issues.removeLabel(call.store, call.actor, issue, label);
      return {
        status: 200,
        body: issue.labels.map(({ id }) => labelPayload(call.scene, call.store.label(id))),
      };
    },
  }),
];

function labelOf(call: Call): Label {
  const label = call.store.findLabel(call.repository, call.params.name ?? '');
  if (!label) throw notFound('Label does not exist');
  return label;
}

const fields = (body: Call['body']): rules.LabelFields => ({
  name: text(body.name),
  color: text(body.color),
  description: textOrNull(body.description),
});

/** Labels of `{labels: […]}` or of a bare list, made where they do not exist. */
function wanted(call: Call): Label[] {
  return rules.labelsByName(call.store, call.repository, names(call.list ?? call.body.labels) ?? []);
}

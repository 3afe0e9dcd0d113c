/** Endpoints for labels, milestones and assignees. */
import { personOf, roleOf } from '../../rules/access.ts';
import { assignable } from '../../rules/assignees.ts';
import * as labels from '../../rules/labels.ts';
import {
  createMilestone,
  deleteMilestone,
  type MilestoneFields,
  updateMilestone,
} from '../../rules/milestones.ts';
import { notFound } from '../../rules/refusal.ts';
import { labelPayload, milestonePayload, permissionPayload } from './payload.ts';
import { type Call, isAsked, paged, type Route } from './route.ts';

const MILESTONE = { title: 'string', state: 'string', description: 'string?', due_on: 'string?' } as const;

/** The product deletes none of what it makes; who tries the server does. */
export const planningRoutes: readonly Route[] = [
  {
    operation: 'issues/create-label',
    method: 'POST',
    path: /^\/labels$/,
    body: { name: 'string', color: 'string', description: 'string?' },
    required: 'name',
    answer: ({ scene, repository, body }) =>
      made(labelPayload(scene, labels.createLabel(scene, repository, labelFields(body, body.name)))),
  },
  {
    operation: 'issues/update-label',
    method: 'PATCH',
    path: /^\/labels\/([^/]+)$/,
    body: { new_name: 'string', color: 'string', description: 'string?' },
    answer: ({ scene, repository, name, body }) => {
      const label = scene.store.findLabel(repository, name);
      if (!label) throw notFound('Label does not exist');
      return {
        body: labelPayload(scene, labels.updateLabel(scene, label, labelFields(body, body.new_name))),
      };
    },
  },
  {
    operation: 'issues/list-labels-for-repo',
    method: 'GET',
    path: /^\/labels$/,
    read: ['issues', 'pull-requests'],
    query: ['page', 'per_page'],
    answer: (call) =>
      paged(call, call.scene.store.labelsOf(call.repository), (one) => labelPayload(call.scene, one)),
  },
  {
    operation: 'issues/delete-label',
    method: 'DELETE',
    path: /^\/labels\/([^/]+)$/,
    answer: ({ scene, repository, name }) => {
      const label = scene.store.findLabel(repository, name);
      if (!label) throw notFound('Not Found');
      labels.deleteLabel(scene, label);
      return { body: undefined };
    },
  },
  {
    operation: 'issues/list-milestones',
    method: 'GET',
    path: /^\/milestones$/,
    read: ['issues', 'pull-requests'],
    query: ['page', 'per_page', 'state', 'sort', 'direction'],
    answer: (call) =>
      paged(
        call,
        call.scene.store
          .milestonesOf(call.repository)
          .filter(({ state }) => isAsked(state, call.query.get('state'))),
        (one) => milestonePayload(call.scene, one),
      ),
  },
  {
    operation: 'issues/delete-milestone',
    method: 'DELETE',
    path: /^\/milestones\/(\d{1,15})$/,
    answer: ({ scene, repository, name }) => {
      const milestone = scene.store.findMilestone(repository, Number(name));
      if (!milestone) throw notFound('Not Found');
      deleteMilestone(scene, milestone);
      return { body: undefined };
    },
  },
  {
    operation: 'issues/create-milestone',
    method: 'POST',
    path: /^\/milestones$/,
    body: MILESTONE,
    required: 'title',
    answer: ({ scene, repository, body }) =>
      made(milestonePayload(scene, createMilestone(scene, repository, milestoneFields(body)))),
  },
  {
    operation: 'issues/update-milestone',
    method: 'PATCH',
    path: /^\/milestones\/(\d{1,15})$/,
    body: MILESTONE,
    answer: ({ scene, repository, name, body }) => {
      const milestone = scene.store.findMilestone(repository, Number(name));
      if (!milestone) throw notFound('Could not resolve to a Milestone');
      return { body: milestonePayload(scene, updateMilestone(scene, milestone, milestoneFields(body))) };
    },
  },
  {
    operation: 'issues/check-user-can-be-assigned',
    method: 'GET',
    path: /^\/assignees\/([^/]+)$/,
    read: ['issues', 'pull-requests'],
    answer: ({ scene, repository, name }) => {
      const logins = assignable(scene.store, repository).map((login) => login.toLowerCase());
      if (!logins.includes(name.toLowerCase())) throw notFound('Not Found');
      return { body: undefined };
    },
  },
  {
    operation: 'repos/get-collaborator-permission-level',
    method: 'GET',
    path: /^\/collaborators\/([^/]+)\/permission$/,
    answer: ({ scene, repository, name }) => {
      // An app is none, and answers 404 as nobody does: how github.com answers for one is not written down.
      const user = scene.store.users.get(name.toLowerCase());
      if (user?.kind !== 'User') throw notFound(`${name} is not a user`);
      return { body: permissionPayload(roleOf(personOf(user.login), repository)) };
    },
  },
];

/** What is new says where it can be asked for. */
const made = <Body extends { url: string }>(body: Body) => ({ body, headers: { location: body.url } });

function labelFields(
  { color, description }: Call['body'],
  name: Call['body'][string] | undefined,
): labels.LabelFields {
  return { name: name ?? undefined, color: color ?? undefined, description };
}

function milestoneFields({ title, state, description, due_on: dueOn }: Call['body']): MilestoneFields {
  return { title: title ?? undefined, state: state ?? undefined, description, dueOn };
}

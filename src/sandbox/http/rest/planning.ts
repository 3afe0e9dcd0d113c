/** Endpoints for labels, milestones and assignees. */
import { assignable } from '../../rules/assignees.ts';
import * as labels from '../../rules/labels.ts';
import { createMilestone, type MilestoneFields, updateMilestone } from '../../rules/milestones.ts';
import { notFound } from '../../rules/refusal.ts';
import { labelPayload, milestonePayload } from './payload.ts';
import { type Call, type Routes, text, textOrNull } from './route.ts';

const MILESTONE = { title: 'string', state: 'string', description: 'string?', due_on: 'string?' } as const;

export const planningRoutes = {
  'issues/create-label': {
    method: 'POST',
    path: '/labels',
    body: { name: 'string', color: 'string', description: 'string?' },
    required: ['name'],
    answer: ({ scene, repository, body }) => {
      const fields = { ...labelFields(body), name: text(body.name) };
      return made(labelPayload(scene, labels.createLabel(scene, repository, fields)));
    },
  },
  'issues/update-label': {
    method: 'PATCH',
    path: '/labels/{name}',
    body: { new_name: 'string', color: 'string', description: 'string?' },
    answer: ({ scene, repository, params, body }) => {
      const label = scene.store.findLabel(repository, params.name ?? '');
      if (!label) throw notFound('Label does not exist');
      const fields = { ...labelFields(body), name: text(body.new_name) };
      return { body: labelPayload(scene, labels.updateLabel(scene, label, fields)) };
    },
  },
  'issues/create-milestone': {
    method: 'POST',
    path: '/milestones',
    body: MILESTONE,
    required: ['title'],
    answer: ({ scene, repository, body }) =>
      made(milestonePayload(scene, createMilestone(scene, repository, milestoneFields(body)))),
  },
  'issues/update-milestone': {
    method: 'PATCH',
    path: '/milestones/{milestone_number}',
    body: MILESTONE,
    answer: ({ scene, repository, params, body }) => {
      const milestone = scene.store.findMilestone(repository, Number(params.milestone_number));
      if (!milestone) throw notFound('Could not resolve to a Milestone');
      return { body: milestonePayload(scene, updateMilestone(scene, milestone, milestoneFields(body))) };
    },
  },
  'issues/check-user-can-be-assigned': {
    method: 'GET',
    path: '/assignees/{assignee}',
    read: ['issues', 'pull-requests'],
    answer: ({ scene, repository, params }) => {
      const wanted = params.assignee?.toLowerCase();
      if (!assignable(scene.store, repository).some((login) => login.toLowerCase() === wanted)) {
        throw notFound('Not Found');
      }
      return { body: undefined };
    },
  },
} satisfies Routes;

/** What is new says where it can be asked for. */
const made = <Body extends { url: string }>(body: Body) => ({ body, headers: { location: body.url } });

function labelFields({ color, description }: Call['body']): labels.LabelFields {
  return { color: text(color), description: textOrNull(description) };
}

function milestoneFields({ title, state, description, due_on }: Call['body']): MilestoneFields {
  return {
    title: text(title),
    state: text(state),
    description: textOrNull(description),
    dueOn: textOrNull(due_on),
  };
}

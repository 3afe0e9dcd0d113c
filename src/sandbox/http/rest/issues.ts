/** Endpoints for issues: made with labels by name, which only REST can, and listed together with pull requests. */
import { createIssue } from '../../rules/issues.ts';
import { labelsByName } from '../../rules/labels.ts';
import { notFound } from '../../rules/refusal.ts';
import { issuePayload } from './payload.ts';
import { isAsked, paged, type Route } from './route.ts';

/** The product makes and reads issues by GraphQL; these show what REST alone does. */
export const issueRoutes: readonly Route[] = [
  {
    operation: 'issues/list-for-repo',
    method: 'GET',
    path: /^\/issues$/,
    read: ['issues', 'pull-requests'],
    query: ['page', 'per_page', 'state', 'sort', 'direction'],
    answer: (call) => {
      const asked = call.query.get('state');
      const all = call.scene.store.issuesOf(call.repository).filter(({ state }) => isAsked(state, asked));
      return paged(call, all, (one) => issuePayload(call.scene, one));
    },
  },
  {
    operation: 'issues/create',
    method: 'POST',
    path: /^\/issues$/,
    body: { title: 'string', body: 'string?', labels: 'list' },
    required: 'title',
    answer: ({ scene, repository, body, lists }) => {
      const labels = labelsByName(scene, repository, lists.labels ?? []);
      const fields = { title: body.title ?? '', body: body.body ?? null, labels };
      const payload = issuePayload(
        scene,
        scene.submit(() => createIssue(scene, repository, fields)),
      );
      return { body: payload, headers: { location: payload.url } };
    },
  },
  {
    operation: 'issues/get',
    method: 'GET',
    path: /^\/issues\/(\d{1,15})$/,
    read: ['issues', 'pull-requests'],
    answer: ({ scene, repository, name }) => {
      const issue = scene.store.findIssue(repository, Number(name));
      if (!issue) throw notFound('Not Found');
      return { body: issuePayload(scene, issue) };
    },
  },
];

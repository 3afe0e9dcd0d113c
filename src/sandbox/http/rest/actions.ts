/** Endpoints for workflows. None is run: that one was asked for stands in the record of requests. */
import { requirePermission } from '../../rules/access.ts';
import type { Route } from './route.ts';

/** 403 without `actions: write`, whatever else the token may do. */
export const actionRoutes: readonly Route[] = [
  {
    operation: 'actions/create-workflow-dispatch',
    method: 'POST',
    path: /^\/actions\/workflows\/([^/]+)\/dispatches$/,
    body: { ref: 'string' },
    required: 'ref',
    answer: ({ scene, repository }) => {
      requirePermission(scene.actor, repository, ['actions'], 'write');
      return { body: undefined };
    },
  },
];

/** Endpoints for workflows. None is run: that one was asked for stands in the record of requests, and in the state. */
import { requirePermission } from '../../rules/access.ts';
import { notFound } from '../../rules/refusal.ts';
import { rerunFailed, workflowRunsOf } from '../../rules/runs.ts';
import { runPayload } from './payload.ts';
import { paged, type Route } from './route.ts';

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
  {
    operation: 'actions/list-workflow-runs-for-repo',
    method: 'GET',
    path: /^\/actions\/runs$/,
    read: ['actions'],
    query: [
      ...['actor', 'branch', 'event', 'status', 'per_page', 'page', 'created'],
      ...['exclude_pull_requests', 'check_suite_id', 'head_sha'],
    ],
    answer: (call) => {
      const { scene, repository, query } = call;
      const [sha, event] = [query.get('head_sha'), query.get('event')];
      const found = workflowRunsOf(scene.store, repository).filter(
        (run) => (sha === null || run.headSha === sha) && (event === null || run.event === event),
      );
      const { body, headers } = paged(call, found, (run) => runPayload(scene, run));
      return { body: { total_count: found.length, workflow_runs: body }, headers };
    },
  },
  {
    operation: 'actions/re-run-workflow-failed-jobs',
    method: 'POST',
    path: /^\/actions\/runs\/(\d+)\/rerun-failed-jobs$/,
    answer: ({ scene, repository, name }) => {
      const run = scene.store.runs.get(Number(name));
      if (run?.repository !== repository.id) throw notFound('Not Found');
      rerunFailed(scene, run);
      return { body: {} };
    },
  },
];

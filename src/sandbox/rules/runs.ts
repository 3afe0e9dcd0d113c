/** Runs of workflows: when one may be run again, and what becomes of it. */
import { fullName, type Issue, isPull, type Repository, type WorkflowRun } from '../state/nouns.ts';
import type { Store } from '../state/store.ts';
import { type Acting, requirePermission } from './access.ts';
import { headShaOf } from './pulls.ts';
import { forbidden } from './refusal.ts';

/** "up to 30 days after its initial run" ("Re-running workflows and jobs"). */
const MAX_AGE = 30 * 24 * 60 * 60 * 1_000;
/** Beyond, the run fails with an annotation (changelog of 2026-04-10). */
const MAX_RERUNS = 50;

/** The workflow has run for a pull request as it is now. */
export function addRun(
  store: Store,
  pull: Issue,
  path: string,
  conclusion: WorkflowRun['conclusion'],
): WorkflowRun {
  if (!isPull(pull)) throw new Error(`#${pull.number} is no pull request`);
  const repository = store.repositoryOf(pull);
  const at = store.stamp();
  const isFork = pull.pullRequest.headRepository !== fullName(repository);
  const run: WorkflowRun = {
    kind: 'WorkflowRun',
    id: store.newId('run'),
    repository: repository.id,
    path,
    event: 'pull_request',
    headSha: headShaOf(repository, pull),
    pullRequests: isFork ? [] : [pull.number],
    status: conclusion === null ? 'queued' : 'completed',
    conclusion,
    attempt: 1,
    createdAt: at,
    startedAt: at,
  };
  store.runs.add(run);
  return run;
}

/** Newest first, as GitHub lists them. */
export function workflowRunsOf(store: Store, { id }: Repository): WorkflowRun[] {
  return store.runs.where(({ repository }) => repository === id).reverse();
}

/**
 * Runs what failed again, with the rights and on the commit of its first attempt. The words of the second and the third
 * refusal are told by many, and documented nowhere.
 */
export function rerunFailed({ store, actor }: Acting, run: WorkflowRun): void {
  requirePermission(actor, store.repositoryOf(run), ['actions'], 'write');
  if (run.status !== 'completed') throw forbidden('This workflow is already running');
  if (store.now().getTime() - Date.parse(run.createdAt) > MAX_AGE)
    throw forbidden('Unable to retry this workflow run because it was created over a month ago');
  if (run.conclusion !== 'failure') throw forbidden('This workflow run cannot be retried');
  const isTooOften = run.attempt > MAX_RERUNS;
  run.attempt += 1;
  run.startedAt = store.stamp();
  run.status = isTooOften ? 'completed' : 'queued';
  run.conclusion = isTooOften ? 'failure' : null;
}

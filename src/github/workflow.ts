/** The workflow that a run belongs to. */
import { pageSize } from '../model/limits.ts';
import type { Answer } from '../model/ports.ts';
import type { WorkflowRuns } from '../model/runs.ts';
import { type Client, once } from './client.ts';
import { read } from './queries.ts';
import { asAnswer } from './refusal.ts';

/** A file of workflows, and the branch on which it runs. */
export interface Workflow {
  readonly owner: string;
  readonly repo: string;
  /** Its name in `.github/workflows`. */
  readonly file: string;
  readonly branch: string;
}

/**
 * @param reference `GITHUB_WORKFLOW_REF`: `octo-org/roadmap/.github/workflows/plan.yml@refs/heads/main`
 * @param defaultBranch on which it is to run; the reference's own otherwise
 */
export function workflowIn(reference: string, defaultBranch: string | undefined): Workflow | undefined {
  const [, owner, repo, file, own] =
    /^([^/]+)\/([^/]+)\/\.github\/workflows\/([^@/]+)@refs\/heads\/(.+)$/.exec(reference) ?? [];
  const branch = defaultBranch ?? own;
  return owner && repo && file && branch ? { owner, repo, file, branch } : undefined;
}

/** Starts it: events that GITHUB_TOKEN causes start none, but this one does (docs: triggering a workflow). */
export function start(client: Client, { owner, repo, file, branch }: Workflow): Promise<Answer<null>> {
  return asAnswer(async () => {
    const place = { owner, repo, workflow_id: file, ref: branch };
    // At once: there is no time left to wait in, and it counts for no limit on content.
    await client.rest.actions.createWorkflowDispatch({ ...place, ...once });
    return { ok: true, value: null };
  });
}

/** Its runs in pull requests. */
export function runsOf(client: Client, { owner, repo, file }: Workflow): WorkflowRuns {
  const { actions } = client.rest;
  const place = { owner, repo };
  const path = `.github/workflows/${file}`;
  return {
    newest: (head, pullRequest) =>
      read(async () => {
        const of = { head_sha: head, event: 'pull_request', per_page: pageSize };
        const { data } = await actions.listWorkflowRunsForRepo({ ...place, ...of });
        // Of a fork's pull request GitHub names none; the path may have the branch behind it.
        const own = data.workflow_runs.filter(
          (run) =>
            run.path.split('@', 1)[0] === path &&
            (!run.pull_requests?.length || run.pull_requests.some(({ number }) => number === pullRequest)),
        );
        const newest = own.reduce<(typeof own)[number] | undefined>(
          (first, run) => (first && first.id > run.id ? first : run),
          undefined,
        );
        return (
          newest && {
            id: newest.id,
            attempt: newest.run_attempt ?? 1,
            failed: newest.status === 'completed' && newest.conclusion === 'failure',
            startedAt: newest.run_started_at ?? newest.created_at,
          }
        );
      }),
    again: (id) =>
      asAnswer(async () => {
        await actions.reRunWorkflowFailedJobs({ ...place, run_id: id, ...once });
        return { ok: true, value: null };
      }),
  };
}

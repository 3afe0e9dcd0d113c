/** The workflow that a run belongs to. */
import type { Answer } from '../model/ports.ts';
import { type Client, once } from './client.ts';
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

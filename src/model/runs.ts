/** Runs of the workflow that a run belongs to, as far as they can be run again. */
import type { Answer } from './ports.ts';

/** The newest attempt of one. */
export interface WorkflowRun {
  readonly id: number;
  /** From 1. */
  readonly attempt: number;
  /** Whether it has ended, and red. */
  readonly failed: boolean;
  /** ISO 8601. */
  readonly startedAt: string;
}

/** Of the workflow that this run belongs to. */
export interface WorkflowRuns {
  /**
   * The newest one that a pull request started at a commit.
   * @throws {ReadFailure}
   */
  newest(head: string, pullRequest: number): Promise<WorkflowRun | undefined>;
  /** Runs what failed of it again. */
  again(id: number): Promise<Answer<null>>;
}

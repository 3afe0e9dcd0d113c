/** An issue on its way into a plan. */
import type { Finding } from './finding.ts';

/** What is being made: an issue, its id, and where it stands. */
export interface Placing {
  readonly finding: Finding;
  readonly id: string;
  readonly kind: 'phase' | 'item' | 'workstream';
  /** The id of its phase. */
  readonly phase?: string;
  readonly isDeeper: boolean;
  /** Ids in the plan. */
  readonly owner: string;
  readonly milestone?: string;
}

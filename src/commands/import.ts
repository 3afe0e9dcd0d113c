/** `plan-sync import`: a plan of what a repository has, or what a plan does not have of it yet. */
import { type Command, Option } from 'commander';
import { type Finding, findingOf } from '../import/finding.ts';
import { knownOf, nothingKnown } from '../import/known.ts';
import { outlined } from '../import/outline.ts';
import { importReport } from '../import/report.ts';
import { written } from '../import/written.ts';
import { dayAsked, durationOf, InputError, readAll } from '../inputs.ts';
import { hasErrors } from '../model/diagnostic.ts';
import type { Selection } from '../model/inventory.ts';
import { ReadFailure } from '../model/ports.ts';
import { run } from '../run.ts';
import { plain } from '../text.ts';
import { readPlan, writeAll } from '../workspace.ts';
import { environmentHelp, gitHubOf, whereOf } from './connection.ts';
import { listOf, onPlan, type PlanOptions } from './options.ts';
import { planAt } from './place.ts';
import { type Surroundings, show } from './surroundings.ts';

interface ImportOptions extends PlanOptions {
  readonly repo?: string;
  readonly ownerLabels?: string;
  readonly phases: 'sub-issues' | 'milestones';
  readonly state: 'open' | 'all';
  readonly query?: string;
  readonly milestone?: string;
  readonly label: readonly string[];
  readonly since?: string;
  readonly details?: boolean;
  readonly json?: boolean;
  readonly timeLimit: string;
}

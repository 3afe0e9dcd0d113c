/** `plan-sync validate`: the plan alone. */
import type { Command } from 'commander';
import { sourceOf } from '../inputs.ts';
import { run } from '../run.ts';
import { readPlan } from '../workspace.ts';
import { type ReportOptions, reporting } from './options.ts';
import { type Surroundings, show } from './surroundings.ts';

/** Exit code 1 where the plan is broken. GitHub is not asked, and no token is needed. */
export function validateCommand(surroundings: Surroundings): Command {
  return reporting(
    'validate',
    'Check the plan: every problem at once, with its place and what to do.',
  ).action((options: ReportOptions) => validate(options, surroundings));
}

async function validate(options: ReportOptions, surroundings: Surroundings): Promise<void> {
  const { environment, folder, clock } = surroundings;
  const planFiles = readPlan(options.plan, folder);
  const source = sourceOf(environment, environment.GITHUB_REPOSITORY || 'owner/name');
  const now = new Date(clock.now()).toISOString();
  show(await run({ planFiles, source, now }), planFiles, options, surroundings);
}

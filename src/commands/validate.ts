/** `plan-sync validate`: the plan alone. */
import type { Command } from 'commander';
import { run } from '../run.ts';
import { type ReportOptions, reporting } from './options.ts';
import { planAt } from './place.ts';
import { type Surroundings, show } from './surroundings.ts';

/** Exit code 1 where the plan is broken. GitHub is not asked, and no token is needed. */
export function validateCommand(surroundings: Surroundings): Command {
  return reporting(
    'validate',
    'Check the plan: every problem at once, with its place and what to do.',
  ).action((options: ReportOptions) => validate(options, surroundings));
}

async function validate(options: ReportOptions, surroundings: Surroundings): Promise<void> {
  const repository = surroundings.environment.GITHUB_REPOSITORY || 'owner/name';
  const now = new Date(surroundings.clock.now()).toISOString();
  const { planFiles, source } = planAt(options.plan, repository, surroundings);
  show(await run({ planFiles, source, now }), planFiles, options, surroundings);
}

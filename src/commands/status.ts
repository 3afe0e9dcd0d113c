/** `plan-sync status`: what changed since a day or a session. */
import type { Command } from 'commander';
import { isSync } from '../report/report.ts';
import { sinceJson, sinceText } from '../report/since.ts';
import { environmentHelp } from './connection.ts';
import { type LookOptions, look, lookingAhead } from './looking.ts';
import { type Surroundings, show } from './surroundings.ts';

interface StatusOptions extends LookOptions {
  readonly since?: string;
}

/** Exit code 1 where the plan is broken, GitHub cannot be read, or nothing is known of what was asked for. */
export function statusCommand(surroundings: Surroundings): Command {
  const what =
    'Show what changed in the plan and on GitHub: what moved, came, went, was waived, decided and done.';
  return lookingAhead('status', what)
    .option(
      '--since <when>',
      'a day, year-month-day, or a session: its title or number; the last session where it is left out',
    )
    .addHelpText('after', environmentHelp)
    .action((options: StatusOptions) => showStatus(options, surroundings));
}

async function showStatus(options: StatusOptions, surroundings: Surroundings): Promise<void> {
  const { report, planFiles } = await look(options, true, surroundings, { since: options.since ?? '' });
  if (!isSync(report) || !report.since) return show(report, planFiles, options, surroundings);
  const { print, paint } = surroundings;
  const { today } = report.timing.network;
  print(
    options.json
      ? JSON.stringify(sinceJson(report.since, today), null, 2)
      : sinceText(report.since, today, paint),
  );
}

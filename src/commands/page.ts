/** `plan-sync page`: the program as files that people open without a server. */
import type { Command } from 'commander';
import { InputError } from '../inputs.ts';
import { isSync } from '../report/report.ts';
import { plain } from '../text.ts';
import { putFiles, resolvedFrom } from '../workspace.ts';
import { environmentHelp } from './connection.ts';
import { type LookOptions, look, looking } from './looking.ts';
import { onPlan } from './options.ts';
import { type Surroundings, show } from './surroundings.ts';

interface PageOptions extends LookOptions {
  readonly out: string;
  readonly since?: string;
}

/** Exit code 1 where the plan is broken, or GitHub cannot be read: then no file is written. */
export function pageCommand(surroundings: Surroundings): Command {
  const what =
    'Write the program as a page for leaders: how it stands, when it will be done, what waits for what, how it grew.';
  return looking(onPlan('page', what))
    .option('--out <folder>', 'where index.html, plan.json, plan.csv and plan.ics are written', 'site')
    .option(
      '--since <when>',
      'tell what changed since a day, year-month-day, or a session; since the last session, or of four weeks, where it is left out',
    )
    .addHelpText('after', environmentHelp)
    .action((options: PageOptions) => writePage(options, surroundings));
}

async function writePage(options: PageOptions, surroundings: Surroundings): Promise<void> {
  const { out, since } = options;
  const asked = { page: true, ...(since === undefined ? {} : { since }) };
  const { report, planFiles } = await look(options, true, surroundings, asked);
  if (!isSync(report)) return show(report, planFiles, {}, surroundings);
  // Loaded only here: what draws the graph is large.
  const { siteOf } = await import('../site/site.ts');
  const { files, holds } = await siteOf(report);
  const trouble = putFiles(resolvedFrom(surroundings.folder, out), files);
  if (trouble !== undefined)
    throw new InputError(`the page cannot be written to ${out} (${trouble}); name another folder with --out`);
  surroundings.print(plain(`${out}/index.html is written; ${holds}`));
}

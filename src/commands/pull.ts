/** `plan-sync pull`: what people changed on GitHub becomes a change of the plan's files. */
import type { Command } from 'commander';
import { durationOf, readAll } from '../inputs.ts';
import { pull } from '../pull.ts';
import { pulledJson, pulledText } from '../report/pulled.ts';
import { plain } from '../text.ts';
import { writeOver } from '../workspace.ts';
import { environmentHelp, gitHubOf, whereOf } from './connection.ts';
import { type ReportOptions, reporting } from './options.ts';
import { planAt } from './place.ts';
import { type Surroundings, show } from './surroundings.ts';

interface PullOptions extends ReportOptions {
  readonly repo?: string;
  readonly write?: boolean;
}

const description =
  "Show what people changed on GitHub as a change of the plan's files; all else in them stays byte for byte.";

/** Exit code 1 where the plan is broken, GitHub cannot be read, or the plan changed the same thing. */
export function pullCommand(surroundings: Surroundings): Command {
  return reporting('pull', description)
    .option('--repo <owner/name>', 'the repository whose issues are kept')
    .option('--write', 'write it into the files')
    .addHelpText('after', environmentHelp)
    .action((options: PullOptions) => pullInto(options, surroundings));
}

async function pullInto(options: PullOptions, surroundings: Surroundings): Promise<void> {
  const { environment, clock, status, print, paint, exit } = surroundings;
  const inputs = readAll({
    ...whereOf(options.repo, environment),
    timeLimit: () => durationOf('50m'),
  });
  const { repository } = inputs;
  const { planFiles, source, workspace } = planAt(
    options.plan,
    `${repository.owner}/${repository.name}`,
    surroundings,
  );
  const hub = await gitHubOf({ ...inputs, pace: 0 }, surroundings);
  const now = new Date(clock.now()).toISOString();
  const report = await pull({ planFiles, source, reader: hub.reader, now }).finally(() => status(undefined));
  if (report.verdict === 'pulled' && options.write)
    for (const file of report.files) writeOver(file, workspace);
  if (options.json) print(JSON.stringify(pulledJson(report), null, 2));
  if (report.verdict === 'pulled') {
    if (!options.json) print(pulledText(report, planFiles, paint, options.write === true));
    exit(report.conflicts.length > 0 ? 1 : 0);
    return;
  }
  exit(1);
  if (options.json) return;
  if (report.verdict === 'refused') print(paint.red(plain(report.message)));
  else show({ ...report, older: false, notes: [] }, planFiles, {}, surroundings);
}

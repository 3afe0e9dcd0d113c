/** `plan-sync ready`: what can begin now, and what waits for it. */
import type { Command } from 'commander';
import { InputError } from '../inputs.ts';
import type { Plan } from '../model/plan.ts';
import { closest } from '../plan/suggest.ts';
import { readyJson, readyList } from '../report/ready-list.ts';
import { isSync, type SyncReport } from '../report/report.ts';
import { type ReadyWork, readyByUrgency } from '../rounds/urgency.ts';
import { environmentHelp } from './connection.ts';
import { type LookOptions, look } from './looking.ts';
import { reporting } from './options.ts';
import { type Surroundings, show } from './surroundings.ts';

interface ReadyOptions extends LookOptions {
  readonly for?: string;
  readonly owner?: string;
}

/**
 * Exit code 1 where the plan is broken, or GitHub cannot be read.
 * @throws {InputError} from its action: where the plan has no such owner
 */
export function readyCommand(surroundings: Surroundings): Command {
  const what = 'Show what nothing blocks, by the promise that waits for it, most urgent first.';
  return reporting('ready', what)
    .option('--repo <owner/name>', 'the repository whose issues are kept')
    .option(
      '--for <login>',
      'only what is theirs: assigned to them, or to nobody where they are of its owner',
    )
    .option('--owner <id>', 'only what is of this owner')
    .addHelpText('after', environmentHelp)
    .action((options: ReadyOptions) => showReady(options, surroundings));
}

async function showReady(options: ReadyOptions, surroundings: Surroundings): Promise<void> {
  const { report, planFiles } = await look(options, true, surroundings);
  if (!isSync(report)) return show(report, planFiles, options, surroundings);
  if (options.owner !== undefined) checkOwner(options.owner, report.plan);
  const list = readyByUrgency(report).filter((one) => isAsked(one, report, options));
  const { print, paint } = surroundings;
  print(options.json ? JSON.stringify(readyJson(report, list), null, 2) : readyList(report, list, paint));
}

function checkOwner(id: string, { owners }: Plan): void {
  if (owners.has(id)) return;
  const near = closest(id, owners.keys());
  const help =
    near === undefined ? `write one of ${[...owners.keys()].join(', ')}` : `did you mean "${near}"?`;
  throw new InputError(`the plan has no owner "${id}"; ${help}`);
}

function isAsked({ work }: ReadyWork, report: SyncReport, { for: login, owner }: ReadyOptions): boolean {
  return (
    (owner === undefined || work.owner === owner) && (login === undefined || isTheirs(work, report, login))
  );
}

function isTheirs({ id, owner }: ReadyWork['work'], { plan, issues }: SyncReport, login: string): boolean {
  const who = login.replace(/^@/, '').toLowerCase();
  const assigned = issues.get(id)?.assignees ?? [];
  if (assigned.length > 0) return assigned.some((one) => one.toLowerCase() === who);
  return (plan.owners.get(owner)?.members ?? []).some((one) => one.login.toLowerCase() === who);
}

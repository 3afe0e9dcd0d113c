/** `plan-sync import`: a plan of what a repository has, or what a plan does not have of it yet. */
import { type Command, Option } from 'commander';
import { type Finding, findingOf } from '../import/finding.ts';
import { knownOf, nothingKnown } from '../import/known.ts';
import { type Outline, outlined } from '../import/outline.ts';
import { type ImportReport, importLines, importReport } from '../import/report.ts';
import { writtenSketch } from '../import/written.ts';
import { dayAsked, durationOf, InputError, readAll } from '../inputs.ts';
import type { Inventory, Selection } from '../model/inventory.ts';
import { ReadFailure } from '../model/ports.ts';
import { brokenPlan } from '../report/broken-plan.ts';
import { soundPlan } from '../sync/desired.ts';
import { plain, plural } from '../text.ts';
import { namesIn, writeAll } from '../workspace.ts';
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

/** Exit code 1 where GitHub cannot be read, or the plan that is there is broken: then nothing is written. */
export function importCommand(surroundings: Surroundings): Command {
  return onPlan('import', 'Write a plan of what a repository has; of a plan that is there, only the rest.')
    .option('--repo <owner/name>', 'the repository whose issues are read')
    .option('--owner-labels <names>', "labels that are owners: 'team-*', commas between; proposed otherwise")
    .addOption(
      new Option(
        '--phases <what>',
        'what becomes a phase: issues with sub-issues, and milestones of the rest',
      )
        .choices(['sub-issues', 'milestones'])
        .default('sub-issues'),
    )
    .addOption(
      new Option('--state <state>', 'open: and closed work that something open waits for')
        .choices(['open', 'all'])
        .default('open'),
    )
    .option('--query <search>', "only what GitHub's search finds: 'author:ada' (the first 1,000)")
    .option('--milestone <title>', 'only the issues of this milestone, by title or number')
    .option('--label <names>', 'only issues that have all of these labels, with commas between', listOf, [])
    .option('--since <date>', 'only issues that changed on this day or later, year-month-day')
    .option('--details', 'take the texts of issues over as details')
    .option('--json', 'print what was done as JSON')
    .addOption(new Option('--time-limit <time>', 'stop after it: 90s, 50m, 1h').default('50m'))
    .addHelpText('after', environmentHelp)
    .action((options: ImportOptions) => importPlan(options, surroundings));
}

async function importPlan(options: ImportOptions, surroundings: Surroundings): Promise<void> {
  const { environment, clock } = surroundings;
  const asked = readAll({
    ...whereOf(options.repo, environment),
    timeLimit: () => durationOf(options.timeLimit),
    since: () => (options.since === undefined ? undefined : dayAsked(options.since)),
  });
  const name = `${asked.repository.owner}/${asked.repository.name}`;
  const { planFiles, source, workspace } = planAt(options.plan, name, surroundings);
  const { root, files, diagnostics } = planFiles;
  if (/\.ya?ml$/i.test(root))
    throw new InputError('an import writes several files: name the folder of the plan, not a file');
  const today = new Date(clock.now()).toISOString();
  const isNew = files.length === 0 && diagnostics.every(({ code }) => code === 'no-plan');
  const before = isNew ? undefined : soundPlan(planFiles, source, today);
  if (before && !before.sound) return show(brokenPlan(before.diagnostics), planFiles, options, surroundings);

  const { since } = asked;
  const selection: Selection = {
    state: options.state,
    labels: options.label,
    ...(options.query === undefined ? {} : { query: options.query }),
    ...(options.milestone === undefined ? {} : { milestone: options.milestone }),
    ...(since === undefined ? {} : { since }),
  };
  try {
    const { inventory, findings } = await readRepository(asked, selection, options, surroundings);
    const plan = before?.sound?.plan;
    const wishes = {
      phasesOf: options.phases,
      isPart: Object.keys(selection).length > 2 || options.label.length > 0,
      ...(options.ownerLabels === undefined ? {} : { ownerLabels: options.ownerLabels }),
    };
    const outline = outlined(inventory, findings, wishes, plan ? knownOf(plan, files) : nothingKnown);
    if (isNew && isEmpty(outline)) throw new InputError(nothingIn(name, options));
    const made = writtenSketch(outline.sketch, {
      root,
      files,
      has: namesIn(root, workspace),
      ...(plan ? { plan } : {}),
    });
    const then = {
      root,
      files: made.files,
      diagnostics: diagnostics.filter(({ code }) => code !== 'no-plan'),
    };
    const after = soundPlan(then, source, today);
    if (!after.sound) return show(brokenPlan(after.diagnostics), then, options, surroundings);
    const trouble = writeAll(made, workspace);
    if (trouble !== undefined) throw new InputError(trouble);
    const report = importReport(outline, {
      repository: inventory.repository.name,
      read: findings.length,
      unlisted: inventory.unlisted,
      created: made.created.map(({ path }) => path),
      changed: made.changed.map(({ path }) => path),
    });
    tell(report, name, options, surroundings);
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    show({ verdict: 'refused', diagnostics: [], message: error.message }, planFiles, options, surroundings);
  }
}

async function readRepository(
  asked: Pick<Parameters<typeof gitHubOf>[0], 'repository' | 'token' | 'timeLimit'>,
  selection: Selection,
  { details = false }: ImportOptions,
  surroundings: Surroundings,
): Promise<{ inventory: Inventory; findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  const hub = await gitHubOf({ ...asked, pace: 0 }, surroundings);
  const inventory = await hub.inventory(selection, {
    keep: (issue, isAsked) => findings.push(findingOf(issue, isAsked, details)),
    tell: ({ read, total }) =>
      surroundings.progress(`${read.toLocaleString('en')} of ${plural(total, 'issue')} read`, read >= total),
  });
  findings.sort((one, other) => one.number - other.number);
  return { inventory, findings };
}

function isEmpty({ sketch: { phases, workstreams } }: Outline): boolean {
  return phases.length + workstreams.length === 0;
}

function nothingIn(name: string, { state }: ImportOptions): string {
  const more = state === 'open' ? '; with --state all, closed work is imported too' : '';
  return `${name} has no issue that could be imported${more}`;
}

function tell(
  report: ImportReport,
  name: string,
  { json, plan }: ImportOptions,
  { print, paint }: Surroundings,
): void {
  if (json) {
    print(JSON.stringify(report, null, 2));
    return;
  }
  for (const line of importLines(report)) print(line);
  const isNothing = report.created.length + report.changed.length === 0;
  const next = `plan-sync preview --repo ${name}${plan === 'plan' ? '' : ` --plan ${plain(plan)}`}`;
  print(isNothing ? 'The plan has all of it: nothing was written' : `\n${paint.green('Next')}: ${next}`);
}

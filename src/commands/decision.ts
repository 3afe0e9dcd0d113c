/** `plan-sync decision`: a new file in the log of decisions. */
import { type Command, Option } from 'commander';
import { InputError, sourceOf } from '../inputs.ts';
import { withDecision } from '../plan/decision-file.ts';
import { failed } from '../report/report.ts';
import { run } from '../run.ts';
import { plain } from '../text.ts';
import { readPlan, writeNew } from '../workspace.ts';
import { listOf, onPlan, type PlanOptions } from './options.ts';
import { type Surroundings, show } from './surroundings.ts';

interface DecisionOptions extends PlanOptions {
  readonly affects: readonly string[];
  readonly with: readonly string[];
  readonly supersedes: readonly string[];
  readonly status: 'proposed' | 'accepted';
  readonly date?: string;
}

/** @throws {InputError} from its action: where the plan is one file, or the new file cannot be written */
export function decisionCommand(surroundings: Surroundings): Command {
  return onPlan('decision', 'Write a new decision, with the next number, to be filled in.')
    .argument('<title>', 'what was decided, in a line')
    .option('--affects <ids>', 'ids of the work that it affects, with commas between', listOf, [])
    .option(
      '--with <names>',
      'who was talked to, with commas between; may be given more than once',
      listOf,
      [],
    )
    .option('--supersedes <numbers>', 'decisions that it takes the place of', listOf, [])
    .addOption(
      new Option('--status <state>', 'what became of it')
        .choices(['proposed', 'accepted'])
        .default('proposed'),
    )
    .option('--date <date>', 'year-month-day; today where it is left out')
    .action((title: string, options: DecisionOptions) => decide(title, options, surroundings));
}

/** What is wrong with it is told as of any plan, and then nothing is written. */
async function decide(title: string, options: DecisionOptions, surroundings: Surroundings): Promise<void> {
  const { environment, folder, clock, paint, print } = surroundings;
  const planFiles = readPlan(options.plan, folder);
  if (/\.ya?ml$/i.test(planFiles.root))
    throw new InputError('this plan is one file; decisions are for a plan that is a folder');
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const {
    planFiles: written,
    path,
    text,
  } = withDecision(planFiles, {
    title: title.trim(),
    date: options.date ?? today,
    status: options.status,
    with: options.with,
    affects: options.affects,
    supersedes: options.supersedes.map(Number),
  });
  const report = await run({ planFiles: written, source: sourceOf(environment, 'owner/name') });
  if (failed(report)) return show(report, written, {}, surroundings);
  const trouble = writeNew(path, text, folder);
  if (trouble !== undefined) throw new InputError(`${path} cannot be written (${trouble})`);
  print(`${paint.green('Written')}: ${plain(path)}. Fill it in, and commit it`);
}

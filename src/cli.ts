#!/usr/bin/env node
/** The command's entry: reads options, environment and files, runs, and prints. */
import { Command, CommanderError, Option } from 'commander';
import color from 'picocolors';
import { systemClock } from './clock.ts';
import { github } from './github/github.ts';
import {
  closeLimitOf,
  durationOf,
  InputError,
  oneOf,
  paceOf,
  proxyIn,
  readAll,
  repositoryOf,
  serverIn,
  tokenOf,
} from './inputs.ts';
import { progressTeller, waiting } from './long-run.ts';
import type { PlanFiles, Source } from './model/source.ts';
import { withDecision } from './plan/decision-file.ts';
import { json } from './report/json.ts';
import { failed, type Report } from './report/report.ts';
import { terminal } from './report/terminal.ts';
import { run } from './run.ts';
import type { Progress } from './sync/apply.ts';
import { plain } from './text.ts';
import { readPlan, writeNew } from './workspace.ts';

interface Options {
  readonly plan: string;
  readonly json?: boolean;
}

interface GitHubOptions extends Options {
  readonly repo?: string;
  readonly maxClose: string;
  readonly failOn: string;
  readonly pace: string;
  readonly timeLimit: string;
}

const environment = `
Environment:
  GITHUB_TOKEN        token that reads (check, preview) or writes (apply) issues; else GH_TOKEN
  GITHUB_REPOSITORY   owner/name, where --repo is not given
  GITHUB_API_URL      another server's REST address, for example https://github.example.com/api/v3
  GITHUB_GRAPHQL_URL  its GraphQL address
  HTTPS_PROXY         a proxy on the way to GitHub, and NO_PROXY the servers that need none
  NO_COLOR            no colours`;

const program = new Command('plan-sync')
  .description('Keeps GitHub in sync with a program plan written as YAML in git.')
  .addHelpText(
    'after',
    `
Start here:
  $ plan-sync demo                        see it work on an embedded GitHub; needs nothing
  $ plan-sync validate                    check plan/ without asking GitHub
  $ plan-sync check --repo acme/rocket    tell what was closed before what blocks it
  $ plan-sync preview --repo acme/rocket  show what would change
  $ plan-sync apply --repo acme/rocket    change it

"plan-sync help <command>" tells more.`,
  )
  .exitOverride()
  .showHelpAfterError('"plan-sync --help" shows the commands')
  .configureOutput({ outputError: (text, write) => write(color.red(plain(text.trim()).concat('\n'))) });

command('validate', 'Check the plan: every problem at once, with its place and what to do.').action(validate);

remote(
  'check',
  'Check the order in which work is finished: exit 1 where something was closed before what blocks it. Writes nothing.',
);
remote('preview', 'Show what apply would change, computed from live GitHub. Writes nothing.');
remote('apply', 'Make GitHub agree with the plan. Run it twice: the second time changes nothing.');

command('decision', 'Write a new decision, with the next number, to be filled in.', ['json'])
  .argument('<title>', 'what was decided, in a line')
  .option('--affects <ids>', 'ids of the work that it affects, with commas between', listOf, [])
  .option('--with <names>', 'who was talked to, with commas between; may be given more than once', listOf, [])
  .option('--supersedes <numbers>', 'decisions that it takes the place of', listOf, [])
  .addOption(
    new Option('--status <state>', 'what became of it').choices(['proposed', 'accepted']).default('proposed'),
  )
  .option('--date <date>', 'year-month-day; today where it is left out')
  .action(decide);

program
  .command('demo')
  .description(
    'Run the main job with the roadmap of plan/ on an embedded GitHub: no token, no network, no install.',
  )
  .action(async () => {
    const { demo } = await import('./demo.ts');
    process.exitCode = await demo({ print, paint: color });
  });

function command(name: string, description: string, without: readonly string[] = []): Command {
  const made = program
    .command(name)
    .description(description)
    .option('--plan <path>', 'folder or file of the plan', 'plan');
  return without.includes('json') ? made : made.option('--json', 'print the report as JSON');
}

function listOf(text: string, before: readonly string[]): string[] {
  const names = text.split(',').map((name) => name.trim());
  return [...before, ...names.filter((name) => name !== '')];
}

type Mode = 'check' | 'preview' | 'apply';

function remote(mode: Mode, description: string): void {
  command(mode, description)
    .option('--repo <owner/name>', 'the repository whose issues are kept')
    .addOption(
      new Option('--max-close <limit>', 'how many issues may close at once, as a number or a share').default(
        '25%',
      ),
    )
    .addOption(
      new Option('--pace <writes>', 'content writes a minute after a first burst; 0 for no limit').default(
        '75',
      ),
    )
    .addOption(
      new Option('--fail-on <what>', 'what makes the exit code 1, beside what is broken')
        .choices(['violation', 'drift', 'never'])
        .default('violation'),
    )
    .addOption(new Option('--time-limit <time>', 'stop cleanly after it: 90s, 50m, 1h').default('50m'))
    .addHelpText('after', environment)
    .action((options: GitHubOptions) => onGitHub(mode, options));
}

async function validate(options: Options): Promise<void> {
  await finish(options, (planFiles) =>
    run({ planFiles, source: sourceOf(process.env.GITHUB_REPOSITORY || 'owner/name') }),
  );
}

interface DecisionOptions extends Options {
  readonly affects: readonly string[];
  readonly with: readonly string[];
  readonly supersedes: readonly string[];
  readonly status: 'proposed' | 'accepted';
  readonly date?: string;
}

/** What is wrong with it is told as of any plan, and then nothing is written. */
async function decide(title: string, options: DecisionOptions): Promise<void> {
  const planFiles = readPlan(options.plan, process.cwd());
  if (/\.ya?ml$/i.test(planFiles.root))
    throw new InputError('this plan is one file; decisions are for a plan that is a folder');
  const today = new Date(systemClock.now()).toISOString().slice(0, 10);
  const written = withDecision(planFiles, {
    title: title.trim(),
    date: options.date ?? today,
    status: options.status,
    with: options.with,
    affects: options.affects,
    supersedes: options.supersedes.map(Number),
  });
  const report = await run({ planFiles: written.planFiles, source: sourceOf('owner/name') });
  if (failed(report)) {
    print(terminal(report, { paint: color, files: written.planFiles.files }));
    process.exitCode = 1;
    return;
  }
  const { path, text } = written;
  const trouble = writeNew(path, text, process.cwd());
  if (trouble !== undefined) throw new InputError(`${path} cannot be written (${trouble})`);
  print(`${color.green('Written')}: ${plain(path)}. Fill it in, and commit it`);
}

async function onGitHub(mode: Mode, options: GitHubOptions): Promise<void> {
  const { repository, token, maxClose, failOn, pace, timeLimit } = readAll({
    repository: () => repositoryOf(options.repo ?? process.env.GITHUB_REPOSITORY ?? ''),
    token: () => tokenOf(process.env.GITHUB_TOKEN || process.env.GH_TOKEN || ''),
    maxClose: () => closeLimitOf(options.maxClose),
    failOn: () => oneOf('fail-on', options.failOn, ['violation', 'drift', 'never']),
    pace: () => paceOf(options.pace),
    timeLimit: () => durationOf(options.timeLimit),
  });
  const { apiUrl, graphqlUrl } = serverIn(process.env);
  const status = statusLine();
  const hub = github(
    {
      token,
      apiUrl,
      graphqlUrl,
      pace,
      deadline: Date.now() + timeLimit,
      clock: systemClock,
      ...(await proxyIn(process.env)),
      onWait: (milliseconds, reason) => status.show(waiting(milliseconds, reason)),
    },
    repository,
  );
  const tell = progressTeller(systemClock, hub.toGo);
  const onProgress = (progress: Progress) => status.show(tell(progress));
  await finish(options, (planFiles) =>
    run({
      planFiles,
      source: sourceOf(`${repository.owner}/${repository.name}`),
      comparing: {
        reader: hub.reader,
        codebase: hub.codebase(repository),
        trigger: { kind: 'other' },
        now: new Date(systemClock.now()).toISOString(),
        maxClose,
        failOn,
        checking: mode === 'check',
        ...(mode === 'apply' ? { applying: { writer: hub.writer, onProgress } } : {}),
      },
    }).finally(status.clear),
  );
}

async function finish(options: Options, job: (planFiles: PlanFiles) => Promise<Report>): Promise<void> {
  const planFiles = readPlan(options.plan, process.cwd());
  const report = await job(planFiles);
  print(
    options.json
      ? JSON.stringify(json(report), null, 2)
      : terminal(report, { paint: color, files: planFiles.files }),
  );
  process.exitCode = failed(report) ? 1 : 0;
}

function sourceOf(repository: string): Source {
  return { serverUrl: serverIn(process.env).serverUrl, repository };
}

/** One line that is written over; only where a person is looking. */
function statusLine(): { show(text: string): void; clear(): void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} };
  return { show: (text) => stderr.write(`\r\u001B[K${text}`), clear: () => stderr.write('\r\u001B[K') };
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  // Help ends in one of these too; what was wrong with an option has been said.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    const isInput = error instanceof InputError;
    const told = isInput ? error.message : `plan-sync failed by a fault of its own: ${error.message}`;
    process.stderr.write(`${color.red(plain(told))}\n`);
    if (!isInput && process.env.DEBUG) process.stderr.write(`${error.stack}\n`);
    process.exitCode = 2;
  }
}

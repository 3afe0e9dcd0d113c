/** `plan-sync check`, `preview` and `apply`: a plan and a repository on GitHub. */
import { type Command, Option } from 'commander';
import { closeLimitOf, defaultTimeLimit, durationOf, oneOf, paceOf, readAll } from '../inputs.ts';
import { announcement, progressTeller } from '../long-run.ts';
import type { PlanFiles } from '../model/source.ts';
import { isSync, type Report, tally } from '../report/report.ts';
import { run } from '../run.ts';
import { plain, plural } from '../text.ts';
import { environmentHelp, gitHubOf, whereOf } from './connection.ts';
import { type ReportOptions, reporting } from './options.ts';
import { planAt } from './place.ts';
import { type Surroundings, show } from './surroundings.ts';

type Mode = 'check' | 'preview' | 'apply';

interface SyncOptions extends ReportOptions {
  readonly repo?: string;
  readonly maxClose: string;
  readonly failOn: string;
  readonly pace: string;
  readonly timeLimit: string;
  readonly all?: boolean;
  readonly yes?: boolean;
}

const descriptions: Readonly<Record<Mode, string>> = {
  check:
    'Check the order in which work is finished: exit 1 where something was closed before what blocks it. Writes nothing.',
  preview: 'Show what apply would change, computed from live GitHub. Writes nothing.',
  apply: 'Make GitHub agree with the plan. Run it twice: the second time changes nothing.',
};

/**
 * One of three commands that differ only in what they may write.
 * @throws {InputError} from its action: with all that is wrong with the options
 */
export function syncCommand(mode: Mode, surroundings: Surroundings): Command {
  const what = 'how many issues may close at once, as a number or a share';
  const command = reporting(mode, descriptions[mode]);
  if (mode === 'apply') command.option('--yes', 'do not ask before issues are created or closed');
  return command
    .option('--all', 'tell long lists whole')
    .option('--repo <owner/name>', 'the repository whose issues are kept')
    .addOption(new Option('--max-close <limit>', what).default('25%'))
    .addOption(
      new Option('--pace <writes>', 'content writes a minute, the first ten at once; 0 for no limit').default(
        '75',
      ),
    )
    .addOption(
      new Option('--fail-on <what>', 'what makes the exit code 1, beside what is broken')
        .choices(['violation', 'drift', 'never'])
        .default('violation'),
    )
    .addOption(
      new Option('--time-limit <time>', 'stop cleanly after it: 90s, 50m, 1h').default(defaultTimeLimit),
    )
    .addHelpText('after', environmentHelp)
    .action((options: SyncOptions) => onGitHub(mode, options, surroundings));
}

async function onGitHub(mode: Mode, options: SyncOptions, surroundings: Surroundings): Promise<void> {
  const { environment, clock, status } = surroundings;
  const inputs = commandInputs(options, environment);
  const { repository, maxClose, failOn } = inputs;
  const { planFiles, source } = planAt(options.plan, `${repository.owner}/${repository.name}`, surroundings);
  const deadline = clock.now() + inputs.timeLimit;
  const hub = await gitHubOf(inputs, surroundings, deadline);
  const tell = progressTeller(clock, hub.toGo);
  const applying = {
    writer: (repository: Parameters<typeof hub.writer>[0]) => {
      surroundings.writing();
      return hub.writer(repository);
    },
    onProgress: (progress: Parameters<typeof tell>[0]) =>
      status(announcement(progress, hub.toGo, deadline - clock.now()) ?? tell(progress)),
  };
  const job = {
    planFiles,
    source,
    comparing: {
      reader: hub.reader,
      codebase: hub.codebase(repository),
      trigger: { kind: 'other' },
      now: new Date(clock.now()).toISOString(),
      maxClose,
      failOn,
      checking: mode === 'check',
    },
  } as const;
  const ended = () => status(undefined);
  if (mode !== 'apply') return show(await run(job).finally(ended), planFiles, options, surroundings);
  const answer = options.yes
    ? 'go on'
    : await asked(() => run(job).finally(ended), planFiles, options, surroundings);
  if (answer === 'stop') return;
  const report = await run({ ...job, comparing: { ...job.comparing, applying } }).finally(ended);
  show(report, planFiles, options, surroundings);
}

/** A person sees what would be made before anything is created or closed, and says whether it is to be. */
async function asked(
  preview: () => Promise<Report>,
  planFiles: PlanFiles,
  options: SyncOptions,
  surroundings: Surroundings,
): Promise<'go on' | 'stop'> {
  const { ask, print, exit } = surroundings;
  if (!ask || options.json) return 'go on';
  const report = await preview();
  if (!isSync(report)) {
    show(report, planFiles, options, surroundings);
    return 'stop';
  }
  const { changes, created, closed } = tally(report);
  if (created + closed === 0) return 'go on';
  show(report, planFiles, options, surroundings);
  const what = `Make ${plural(changes, 'change')} in ${plain(report.repository.name)}?`;
  if (/^y(?:es)?$/i.test(await ask(`${what} [y/N]`))) return 'go on';
  print('Nothing was written');
  exit(1);
  return 'stop';
}

function commandInputs(options: SyncOptions, environment: Surroundings['environment']) {
  return readAll({
    ...whereOf(options.repo, environment),
    maxClose: () => closeLimitOf(options.maxClose),
    failOn: () => oneOf('fail-on', options.failOn, ['violation', 'drift', 'never']),
    pace: () => paceOf(options.pace),
    timeLimit: () => durationOf(options.timeLimit),
  });
}

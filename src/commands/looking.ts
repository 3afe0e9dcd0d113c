/** What `schedule`, `forecast`, `status` and `page` have in common: a plan, how things stand on GitHub, and a day to look ahead from. */
import type { Command } from 'commander';
import { dayAsked, durationOf, readAll, repositoryOf } from '../inputs.ts';
import type { PlanFiles } from '../model/source.ts';
import type { Report } from '../report/report.ts';
import { type Comparing, run } from '../run.ts';
import { gitHubOf, whereOf } from './connection.ts';
import { type ReportOptions, reporting } from './options.ts';
import { planAt } from './place.ts';
import type { Surroundings } from './surroundings.ts';

/** What `lookingAhead` declares. */
export interface LookOptions extends ReportOptions {
  readonly today?: string;
  readonly repo?: string;
}

/** A command that looks ahead, by `--today` and `--repo`. */
export function lookingAhead(name: string, description: string): Command {
  return looking(reporting(name, description));
}

/** The same of any command. */
export function looking(command: Command): Command {
  return command
    .option('--today <date>', 'look ahead from this day, year-month-day, and not from the one that it is')
    .option('--repo <owner/name>', 'the repository whose issues say what is done and what has begun');
}

/** A plan and, where a repository is asked for, how things stand there. Nothing is written. */
export interface Look {
  readonly report: Report;
  readonly planFiles: PlanFiles;
  /** `YYYY-MM-DD`, where somebody gave one. */
  readonly today?: string;
}

/**
 * @param asked since when somebody wants to know what changed, and whether it is for a page: then the history of the plan is read,
 * of the repository that it is in
 * @throws {InputError} with all that is wrong with the options
 */
export async function look(
  { plan, today, repo }: LookOptions,
  isOnGitHub: boolean,
  surroundings: Surroundings,
  asked: Pick<Comparing, 'since' | 'page'> = {},
): Promise<Look> {
  const { environment, clock, status } = surroundings;
  const day = today === undefined ? {} : { today: dayAsked(today) };
  if (!isOnGitHub) {
    const { planFiles, source } = planAt(plan, environment.GITHUB_REPOSITORY || 'owner/name', surroundings);
    return { report: await run({ planFiles, source }), planFiles, ...day };
  }
  const { repository, token, timeLimit } = readAll({
    ...whereOf(repo, environment),
    timeLimit: () => durationOf('50m'),
  });
  const hub = await gitHubOf({ repository, token, timeLimit, pace: 0 }, surroundings);
  const { planFiles, source } = planAt(plan, `${repository.owner}/${repository.name}`, surroundings);
  const comparing = {
    reader: hub.reader,
    codebase: hub.codebase(repositoryOf(source.repository)),
    trigger: { kind: 'other' },
    now: new Date(clock.now()).toISOString(),
    ...day,
    ...asked,
    maxClose: { percent: 0 },
    failOn: 'never',
    checking: true,
  } as const;
  const report = await run({ planFiles, source, comparing }).finally(() => status(undefined));
  return { report, planFiles, ...day };
}

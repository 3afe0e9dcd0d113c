/** The Action's entry: reads inputs, environment and event, runs, and tells the workflow. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { systemClock } from './clock.ts';
import { type Event, eventOf, modeFor } from './event.ts';
import { type GitHub, github } from './github/github.ts';
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
  sourceOf,
  tokenOf,
} from './inputs.ts';
import { progressTeller, waiting } from './long-run.ts';
import { isSameRepository } from './model/names.ts';
import type { PlanFiles } from './model/source.ts';
import { annotations } from './report/annotations.ts';
import { comment } from './report/comment.ts';
import { json } from './report/json.ts';
import { failed, outputs, type Report } from './report/report.ts';
import { summary } from './report/summary.ts';
import { type Paint, terminal } from './report/terminal.ts';
import { run } from './run.ts';
import type { Progress } from './sync/apply.ts';
import { keepComment } from './sync/comment.ts';
import { plain, plural } from './text.ts';
import { watchdog } from './watchdog.ts';
import { readPlan } from './workspace.ts';

const none = (text: string) => text;
const paint: Paint = { red: none, yellow: none, green: none, cyan: none, bold: none, dim: none };

async function main(): Promise<void> {
  const calm = watchdog((text) => `::error title=Plan Sync::${plain(text)}`);
  core.setSecret(core.getInput('token'));
  const inputs = workflowInputs();
  const planFiles = readPlan(inputs.plan, env('GITHUB_WORKSPACE') ?? process.cwd());
  const hub = await connect(inputs);
  const { repository } = inputs;
  const here = env('GITHUB_REPOSITORY') ?? `${repository.owner}/${repository.name}`;
  const isHere = isSameRepository(here, `${repository.owner}/${repository.name}`);
  const event = await workflowEvent();
  const mode = modeFor(inputs.mode, event);
  // Only in its own repository does the commit of the run say how old the plan is.
  const commit = isHere && event.commit ? { commit: event.commit } : {};
  const writer: typeof hub.writer = (repository) => {
    calm();
    return hub.writer(repository);
  };
  const applying = { writer, onProgress: progressLog(hub), ...commit };
  const report = await run({
    planFiles,
    source: sourceOf(process.env, here),
    comparing: {
      reader: hub.reader,
      codebase: hub.codebase(repositoryOf(here)),
      trigger: event.trigger,
      now: new Date(systemClock.now()).toISOString(),
      ...(event.commit === undefined ? {} : { revision: event.commit }),
      maxClose: inputs.maxClose,
      failOn: inputs.failOn,
      checking: mode === 'check',
      ...(mode === 'apply' ? { applying } : {}),
    },
  });
  if (inputs.comment === 'true' && event.thread !== undefined)
    await say(report, event.thread, hub, planFiles);
  await tell(report, planFiles);
  const { total, writes } = hub.requests();
  core.info(`${plural(total, 'request')} to GitHub, ${writes} of them writes`);
}

type Inputs = ReturnType<typeof workflowInputs>;

function workflowInputs() {
  const text = (name: string, fallback: string) => core.getInput(name) || fallback;
  return readAll({
    plan: () => text('plan', 'plan'),
    token: () => tokenOf(core.getInput('token')),
    mode: () => oneOf('mode', text('mode', 'auto'), ['auto', 'preview', 'apply', 'check']),
    repository: () => repositoryOf(text('repository', env('GITHUB_REPOSITORY') ?? '')),
    comment: () => oneOf('comment', text('comment', 'true'), ['true', 'false']),
    failOn: () => oneOf('fail-on', text('fail-on', 'violation'), ['violation', 'drift', 'never']),
    maxClose: () => closeLimitOf(text('max-close', '25%')),
    pace: () => paceOf(text('pace', '75')),
    timeLimit: () => durationOf(text('time-limit', '50m')),
  });
}

async function connect({ token, pace, timeLimit, repository }: Inputs): Promise<GitHub> {
  const options = {
    token,
    ...serverIn(process.env),
    ...(await proxyIn(process.env)),
    pace,
    deadline: Date.now() + timeLimit,
    clock: systemClock,
    onWait: (milliseconds: number, reason: string) => core.info(waiting(milliseconds, reason)),
  };
  return github(options, repository);
}

async function workflowEvent(): Promise<Event & { commit?: string }> {
  // Loading it reads the event's file, which may not be what it should.
  const { context } = await import('@actions/github').catch(() => {
    throw new InputError('the file at GITHUB_EVENT_PATH could not be read as JSON');
  });
  return {
    ...eventOf(context.eventName, context.ref, context.sha ?? '', context.payload),
    ...(context.sha ? { commit: context.sha } : {}),
  };
}

/** A line now and then, so that a long run is seen to move. */
function progressLog(hub: GitHub): (progress: Progress) => void {
  const tell = progressTeller(systemClock, hub.toGo);
  let last = systemClock.now();
  return (progress) => {
    if (systemClock.now() - last < 20_000) return;
    last = systemClock.now();
    core.info(tell(progress));
  };
}

/** On the pull request; where that may not be, its text stands in the job summary all the same. */
async function say(report: Report, thread: string, hub: GitHub, { root }: PlanFiles): Promise<void> {
  if (report.verdict === 'refused') return;
  const trouble = await keepComment(hub.conversation, thread, `pull-request ${root}`, comment(report));
  if (trouble !== undefined)
    core.info(plain(`the pull request has no comment (${trouble}); the job summary says the same`));
}

async function tell(report: Report, planFiles: PlanFiles): Promise<void> {
  core.info(terminal(report, { paint, files: planFiles.files }));
  const { shown, left } = annotations(report);
  for (const { level, title, message, at } of shown) {
    const place = at && {
      file: at.file,
      startLine: at.line,
      startColumn: at.column,
      ...(at.endColumn ? { endColumn: at.endColumn } : {}),
    };
    const annotate = level === 'error' ? core.error : core.warning;
    annotate(message, { title, ...place });
  }
  if (left > 0) core.info(`${plural(left, 'more annotation')} in the summary and the log`);
  const path = writeReport(report);
  for (const [name, value] of Object.entries({ ...outputs(report), report: path }))
    core.setOutput(name, value);
  if (env('GITHUB_STEP_SUMMARY')) await writeSummary(report);

  if (failed(report)) process.exitCode = core.ExitCode.Failure;
}

function writeReport(report: Report): string {
  const folder = env('RUNNER_TEMP') ?? tmpdir();
  // A folder of its own: a job may use the Action twice.
  const path = join(mkdtempSync(join(existsSync(folder) ? folder : tmpdir(), 'plan-sync-')), 'report.json');
  writeFileSync(path, `${JSON.stringify(json(report), null, 2)}\n`);
  return path;
}

/** A summary that cannot be written takes nothing back of what was done. */
async function writeSummary(report: Report): Promise<void> {
  try {
    await core.summary.addRaw(summary(report)).write();
  } catch (error) {
    core.warning(
      plain(`the job summary could not be written: ${error instanceof Error ? error.message : ''}`),
    );
  }
}

function env(name: string): string | undefined {
  return process.env[name] || undefined;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  if (error instanceof InputError) core.setFailed(plain(error.message));
  else {
    core.setFailed(plain(`Plan Sync failed by a fault of its own: ${error.message}`));
    core.debug(error.stack ?? '');
  }
}

/** The Action's entry: reads inputs, environment and event, runs, and tells the workflow. */
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as core from '@actions/core';
import { systemClock } from './clock.ts';
import { type Event, eventOf, forkNote, modeFor, pullNote } from './event.ts';
import { type GitHub, github } from './github/github.ts';
import { workflowIn } from './github/workflow.ts';
import {
  closeLimitOf,
  defaultTimeLimit,
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
import { announcement, progressTeller, waiting } from './long-run.ts';
import { keepMemoryLow } from './memory.ts';
import type { Codebase } from './model/codebase.ts';
import { isSameRepository } from './model/names.ts';
import type { Offered } from './model/ports.ts';
import type { PlanFiles } from './model/source.ts';
import type { Trigger } from './model/trigger.ts';
import { pull } from './pull.ts';
import { withoutPromise } from './report/again.ts';
import { annotations } from './report/annotations.ts';
import { auditTrail } from './report/audit.ts';
import { comment } from './report/comment.ts';
import { json } from './report/json.ts';
import type { Paint } from './report/paint.ts';
import { offerOf, offerText, pullSummary } from './report/pull-offer.ts';
import { pulledJson, pulledText } from './report/pulled.ts';
import { failed, isInterrupted, isSync, outputs, type Report, type SyncReport } from './report/report.ts';
import { summary } from './report/summary.ts';
import { terminal } from './report/terminal.ts';
import { recheck } from './rounds/recheck.ts';
import { mergedNow } from './rounds/rerun.ts';
import { run } from './run.ts';
import type { Progress } from './sync/apply.ts';
import { changeComment, keepComment } from './sync/comment.ts';
import { plain, plural } from './text.ts';
import { watchdog } from './watchdog.ts';
import { fileInside, putFiles, readPlan } from './workspace.ts';

const none = (text: string) => text;
const paint: Paint = { red: none, yellow: none, green: none, cyan: none, bold: none, dim: none };

async function main(): Promise<void> {
  keepMemoryLow();
  const calm = watchdog((text) => `::error title=Plan Sync::${plain(text)}`);
  core.setSecret(core.getInput('token'));
  const inputs = workflowInputs();
  const checkedOut = readPlan(inputs.plan, env('GITHUB_WORKSPACE') ?? process.cwd());
  const deadline = systemClock.now() + inputs.timeLimit;
  const hub = await connect(inputs, deadline);
  const { repository } = inputs;
  const here = env('GITHUB_REPOSITORY') ?? `${repository.owner}/${repository.name}`;
  const isHere = isSameRepository(here, `${repository.owner}/${repository.name}`);
  const event = await workflowEvent();
  if (inputs.mode === 'pull') return offerChanges(checkedOut, hub, here, event);
  const mode = modeFor(inputs.mode, event);
  const codebase = hub.codebase(repositoryOf(here));
  const planFiles = await asOfNow(checkedOut, event, codebase);
  const note = forkNote(inputs.mode, event);
  // Only in its own repository does the commit of the run say how old the plan is.
  const commit = isHere && event.commit ? { commit: event.commit } : {};
  const writer: typeof hub.writer = (repository) => {
    calm();
    return hub.writer(repository);
  };
  const applying = { writer, onProgress: progressLog(hub, deadline), ...commit };
  const report = await run({
    planFiles,
    source: {
      ...sourceOf(process.env, here),
      ...(event.branch === undefined ? {} : { branch: event.branch }),
    },
    comparing: {
      reader: hub.reader,
      codebase,
      trigger: event.trigger,
      now: new Date(systemClock.now()).toISOString(),
      ...(event.commit === undefined ? {} : { revision: event.commit }),
      maxClose: inputs.maxClose,
      failOn: inputs.failOn,
      checking: mode === 'check',
      rechecks: inputs.recheck === 'true',
      ...(inputs.page === undefined ? {} : { page: true }),
      ...(note === undefined ? {} : { note }),
      ...(mode === 'apply' ? { applying } : {}),
    },
  });
  const elsewhere = isHere ? undefined : `${repository.owner}/${repository.name}`;
  if (inputs.comment === 'true' && event.thread !== undefined)
    await say(report, event.thread, hub, aboutPullRequests(planFiles, elsewhere));
  if (inputs.recheck === 'true' && isSync(report) && report.verdict === 'applied')
    await runAgain(report, event, codebase, hub, aboutPullRequests(planFiles, elsewhere));
  const goesOn = mode === 'apply' && isInterrupted(report) && (await goOn(hub, event.defaultBranch));
  await tell(report, planFiles, goesOn);
  if (inputs.audit !== undefined)
    keepTrail(
      inputs.audit,
      auditTrail(report, { ...runUrl(), ...(event.commit ? { commit: event.commit } : {}) }),
    );
  if (inputs.page !== undefined) await writePage(report, inputs.page);
  const { total, writes } = hub.requests();
  core.info(`${plural(total, 'request')} to GitHub, ${writes} of them writes`);
}

/** What people changed on GitHub, as one pull request: opened, renewed, or closed where nothing is left. */
async function offerChanges(
  planFiles: PlanFiles,
  hub: GitHub,
  here: string,
  event: Awaited<ReturnType<typeof workflowEvent>>,
): Promise<void> {
  const now = new Date(systemClock.now()).toISOString();
  const report = await pull({ planFiles, source: sourceOf(process.env, here), reader: hub.reader, now });
  const note = event.commit === undefined ? 'GITHUB_SHA does not say which commit this is' : pullNote(event);
  let became: Offered | string = { became: 'none' };
  let deeds: Awaited<ReturnType<GitHub['deeds']>> = new Map();
  if (report.verdict === 'pulled') {
    core.info(pulledText(report, planFiles, paint, false));
    if (note === undefined) {
      deeds = await hub.deeds([...report.made, ...report.conflicts]);
      const answer = await hub.offer(repositoryOf(here), offerOf(report, event.commit ?? '', deeds));
      became = answer.ok ? answer.value : answer.message;
      core.info(plain(offerText(became, report.made.length)));
    } else core.info(plain(note));
  } else
    core.error(
      plain(report.verdict === 'refused' ? report.message : 'the plan is broken: nothing was pulled'),
    );
  core.setOutput('changes', String(report.verdict === 'pulled' ? report.made.length : 0));
  core.setOutput('report', writeJson(pulledJson(report)));
  if (env('GITHUB_STEP_SUMMARY')) await writeSummary(pullSummary(report, note ?? became, deeds));
  if (report.verdict !== 'pulled' || typeof became === 'string') process.exitCode = core.ExitCode.Failure;
  const { total, writes } = hub.requests();
  core.info(`${plural(total, 'request')} to GitHub, ${writes} of them writes`);
}

type Inputs = ReturnType<typeof workflowInputs>;

function workflowInputs() {
  const text = (name: string, fallback: string) => core.getInput(name) || fallback;
  return readAll({
    plan: () => text('plan', 'plan'),
    token: () => tokenOf(core.getInput('token')),
    mode: () => oneOf('mode', text('mode', 'auto'), ['auto', 'preview', 'apply', 'check', 'pull']),
    repository: () => repositoryOf(text('repository', env('GITHUB_REPOSITORY') ?? '')),
    comment: () => oneOf('comment', text('comment', 'true'), ['true', 'false']),
    failOn: () => oneOf('fail-on', text('fail-on', 'violation'), ['violation', 'drift', 'never']),
    maxClose: () => closeLimitOf(text('max-close', '25%')),
    pace: () => paceOf(text('pace', '75')),
    timeLimit: () => durationOf(text('time-limit', defaultTimeLimit)),
    recheck: () => oneOf('recheck', text('recheck', 'false'), ['true', 'false']),
    audit: () => placeOf('audit', text('audit', ''), 'a file', 'plan-audit.jsonl'),
    page: () => placeOf('page', text('page', ''), 'a folder', 'site'),
  });
}

async function connect({ token, pace, repository }: Inputs, deadline: number): Promise<GitHub> {
  const options = {
    token,
    ...serverIn(process.env),
    ...(await proxyIn(process.env)),
    pace,
    deadline,
    clock: systemClock,
    onWait: (milliseconds: number, reason: string) => core.info(waiting(milliseconds, reason)),
  };
  return github(options, repository);
}

async function workflowEvent(): Promise<Event & { commit?: string; defaultBranch?: string }> {
  // Loading it reads the event's file, which may not be what it should.
  const { context } = await import('@actions/github').catch(() => {
    throw new InputError('the file at GITHUB_EVENT_PATH could not be read as JSON');
  });
  const branch: unknown = context.payload.repository?.default_branch;
  return {
    ...eventOf(context.eventName, context.ref, context.sha ?? '', context.payload),
    ...(context.sha ? { commit: context.sha } : {}),
    ...(typeof branch === 'string' ? { defaultBranch: branch } : {}),
  };
}

/** How long it will take, and a line now and then, so that a long run is seen to move. */
function progressLog(hub: GitHub, deadline: number): (progress: Progress) => void {
  const tell = progressTeller(systemClock, hub.toGo);
  let last = systemClock.now();
  return (progress) => {
    const long = announcement(progress, hub.toGo, deadline - systemClock.now());
    if (long !== undefined) core.info(long);
    if (systemClock.now() - last < 20_000) return;
    last = systemClock.now();
    core.info(tell(progress));
  };
}

/** A run of a pull request that is repeated gets the commit of its first attempt, and that may be days old. */
async function asOfNow(
  planFiles: PlanFiles,
  { trigger, commit }: { trigger: Trigger; commit?: string },
  codebase: Codebase,
): Promise<PlanFiles> {
  const isRepeated = Number(env('GITHUB_RUN_ATTEMPT') ?? 1) > 1;
  if (!isRepeated || trigger.kind !== 'pull-request' || !commit || !trigger.base?.startsWith('refs/'))
    return planFiles;
  return mergedNow(planFiles, codebase, commit, trigger.base);
}

/** @param elsewhere the repository whose issues are kept, where it is another: each of them has a comment of its own */
function aboutPullRequests({ root }: PlanFiles, elsewhere: string | undefined): string {
  return ['pull-request', root, elsewhere ?? []].flat().join(' ');
}

/**
 * The checks of pull requests that would be green now. Where that may not be, their comments do not promise it any more.
 * @param about what tells those comments of ours from others
 */
async function runAgain(
  { plan, issues, status, source, now }: SyncReport,
  event: Awaited<ReturnType<typeof workflowEvent>>,
  codebase: Codebase,
  hub: GitHub,
  about: string,
): Promise<void> {
  const { defaultBranch: branch } = event;
  const workflow = workflowIn(env('GITHUB_WORKFLOW_REF') ?? '', branch);
  if (!workflow || branch === undefined) {
    core.info('no check was run again: GITHUB_WORKFLOW_REF names no workflow of a branch');
    return;
  }
  const settling = { plan, issues, status, source, now, planChanged: event.name === 'push' };
  const { again, refused, unread } = await recheck(settling, branch, codebase, hub.runsOf(workflow));
  if (again.length > 0)
    core.info(`the checks of these pull requests are run again: ${again.map((one) => `#${one}`).join(', ')}`);
  if (unread !== undefined) core.info(plain(`no more checks were run again (${unread})`));
  for (const { pullRequest, message } of refused) {
    core.info(
      plain(`the check of #${pullRequest.number} was not run again (${message}): *Re-run jobs* does it`),
    );
    const trouble = await changeComment(hub.conversation, pullRequest.id, about, withoutPromise);
    if (trouble !== undefined) core.info(plain(`its comment could not be changed (${trouble})`));
  }
}

/** On the pull request; where that may not be, its text stands in the job summary all the same. */
async function say(report: Report, thread: string, hub: GitHub, about: string): Promise<void> {
  if (report.verdict === 'refused') return;
  const trouble = await keepComment(hub.conversation, thread, about, comment(report));
  if (trouble !== undefined)
    core.info(plain(`the pull request has no comment (${trouble}); the job summary says the same`));
}

/** @returns whether another run was started, to make the rest */
async function goOn(hub: GitHub, defaultBranch: string | undefined): Promise<boolean> {
  const workflow = workflowIn(env('GITHUB_WORKFLOW_REF') ?? '', defaultBranch);
  const answer = workflow && (await hub.start(workflow));
  if (answer?.ok) return true;
  const why = answer ? answer.message : 'GITHUB_WORKFLOW_REF names no workflow of a branch';
  core.info(
    plain(
      `the next run was not started (${why}): with "actions: write" among its permissions and "workflow_dispatch" among its events, this workflow would start it itself`,
    ),
  );
  return false;
}

/** @param goesOn whether another run makes what remains */
async function tell(report: Report, planFiles: PlanFiles, goesOn: boolean): Promise<void> {
  core.info(terminal(report, { paint, files: planFiles.files, all: true }));
  const { shown, left } = annotations(report, goesOn);
  for (const { level, title, message, at } of shown) {
    const place = at && {
      file: at.file,
      startLine: at.line,
      startColumn: at.column,
      ...(at.endColumn ? { endColumn: at.endColumn } : {}),
    };
    const annotate = { error: core.error, warning: core.warning, notice: core.notice }[level];
    annotate(message, { title, ...place });
  }
  if (left > 0) core.info(`${plural(left, 'more annotation')} in the summary and the log`);
  const path = writeJson(json(report));
  for (const [name, value] of Object.entries({ ...outputs(report), report: path }))
    core.setOutput(name, value);
  if (env('GITHUB_STEP_SUMMARY')) await writeSummary(summary(report));

  if (failed(report) && !goesOn) process.exitCode = core.ExitCode.Failure;
}

function writeJson(value: object): string {
  const folder = env('RUNNER_TEMP') ?? tmpdir();
  // A folder of its own: a job may use the Action twice.
  const path = join(mkdtempSync(join(existsSync(folder) ? folder : tmpdir(), 'plan-sync-')), 'report.json');
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
  return path;
}

/**
 * Nowhere, where the input is left out.
 * @param what and `example` of what to write, for the message
 */
function placeOf(name: string, text: string, what: string, example: string): string | undefined {
  if (text === '') return undefined;
  const path = fileInside(env('GITHUB_WORKSPACE') ?? process.cwd(), text);
  if (path !== undefined) return path;
  throw new InputError(`${name} is "${text}"; write ${what} inside the workspace, such as ${example}`);
}

/** Where people read this run. */
function runUrl(): { url?: string } {
  const [server, repository, id] = [env('GITHUB_SERVER_URL'), env('GITHUB_REPOSITORY'), env('GITHUB_RUN_ID')];
  if (!server || !repository || !id) return {};
  const attempt = env('GITHUB_RUN_ATTEMPT');
  return { url: `${server}/${repository}/actions/runs/${id}${attempt ? `/attempts/${attempt}` : ''}` };
}

/** Added to what another step of the job wrote there. What was done on GitHub is done, whatever becomes of the file. */
function keepTrail(path: string, lines: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, lines);
  } catch (error) {
    core.setFailed(plain(`the audit could not be written: ${error instanceof Error ? error.message : ''}`));
  }
}

/** Of a red run too, as long as there is a plan and GitHub could be read. What was done on GitHub is done, whatever becomes of it. */
async function writePage(report: Report, folder: string): Promise<void> {
  if (!isSync(report)) return core.info('there is no page: nothing can be told of the program');
  // Loaded only here: what draws the graph is large.
  const { siteOf } = await import('./site/site.ts');
  const { files, holds } = await siteOf(report);
  const trouble = putFiles(folder, files, env('GITHUB_WORKSPACE') ?? process.cwd());
  if (trouble === undefined) core.info(plain(`${folder}/index.html is written; ${holds}`));
  else core.setFailed(plain(`the page could not be written: ${trouble}`));
}

/** A summary that cannot be written takes nothing back of what was done. */
async function writeSummary(text: string): Promise<void> {
  try {
    await core.summary.addRaw(text).write();
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

/**
 * Runs a workflow file as GitHub would, as far as the workflows and examples of this repository need it: what starts it,
 * its conditions, the permissions of each job's token, a matrix, a reusable workflow; this Action is the built one.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { reviver } from '@actions/expressions/data/reviver';
import { parse } from 'yaml';
import type { Sandbox } from '../src/sandbox/index.ts';
import type { Occasion } from './events.ts';
import { type ActionRun, action, folder, home } from './runner.ts';

type Permissions = Record<string, 'none' | 'read' | 'write'>;
type Values = Record<string, unknown>;

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Values;
  readonly env?: Values;
}

interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Permissions;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress'?: boolean };
  readonly strategy?: { readonly matrix: Record<string, readonly unknown[]> };
  readonly outputs?: Values;
  readonly uses?: string;
  readonly with?: Values;
  readonly secrets?: Values | 'inherit';
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: Record<string, Values | null>;
  readonly permissions?: Permissions;
  readonly jobs: Record<string, Job>;
}

/** One job that ran; of a matrix and of a reusable workflow there are several. */
export interface JobRun {
  /** As checks name it: `job`, or `caller / job`; the values of a matrix in brackets. */
  readonly name: string;
  readonly group: string | undefined;
  readonly permissions: Permissions;
  readonly outputs: Record<string, string>;
  /** Runs of this Action, in order. */
  readonly actions: readonly ActionRun[];
  /** The scripts that ran, with what stands in them filled in. They are not executed. */
  readonly scripts: readonly string[];
  /** Other actions that ran, as they are named. */
  readonly others: readonly string[];
}

export interface Setting {
  readonly occasion: Occasion;
  /** What the checkout has. */
  readonly files: Record<string, string>;
  readonly secrets?: Record<string, string>;
  /** Of `workflow_dispatch`, or of the call. */
  readonly inputs?: Values;
}

/** The reusable workflow of this repository, however a caller names it. */
const REUSABLE = /^OWNER\/plan-sync\/(\.github\/workflows\/[\w-]+\.yml)@/;
/** This Action: by its place, or as the workflow's own repository. */
const THIS = /^(?:OWNER\/plan-sync@|\$\/$)/;

/** @returns the jobs that ran, in order; none where the occasion does not start the workflow */
export async function runWorkflow(sandbox: Sandbox, text: string, setting: Setting): Promise<JobRun[]> {
  const workflow: Workflow = parse(text);
  if (!starts(workflow.on, setting.occasion)) return [];
  return runJobs(sandbox, workflow, setting, undefined, '');
}

function starts(on: Workflow['on'], { event, payload, ref }: Occasion): boolean {
  if (!(event in on)) return false;
  const { types, branches } = (on[event] ?? {}) as { types?: string[]; branches?: string[] };
  const kinds = types ?? (event === 'pull_request' ? ['opened', 'synchronize', 'reopened'] : undefined);
  if (kinds && 'action' in payload && !kinds.includes(String(payload.action))) return false;
  return event !== 'push' || !branches || branches.some((name) => ref === `refs/heads/${name}`);
}

async function runJobs(
  sandbox: Sandbox,
  { jobs, permissions: all }: Workflow,
  setting: Setting,
  most: Permissions | undefined,
  caller: string,
): Promise<JobRun[]> {
  const runs: JobRun[] = [];
  const needs: Record<string, { result: string; outputs: Values }> = {};
  for (const [id, job] of Object.entries(jobs)) {
    const wanted = [job.needs ?? []].flat();
    const context = { ...contextOf(sandbox, setting), needs };
    const met = wanted.every((one) => needs[one]?.result === 'success');
    if (!met || (job.if !== undefined && !isTrue(evaluated(job.if, context)))) {
      needs[id] = { result: 'skipped', outputs: {} };
      continue;
    }
    const permissions = granted(job.permissions ?? all ?? { contents: 'read' }, most, `${caller}${id}`);
    const own: JobRun[] = [];
    for (const matrix of combinations(job.strategy?.matrix ?? {})) {
      const values = Object.values(matrix);
      const name = `${caller}${id}${values.length === 0 ? '' : ` (${values.join(', ')})`}`;
      const here = { ...context, matrix };
      own.push(
        ...(job.uses === undefined
          ? [await runSteps(sandbox, job, setting, here, permissions, name)]
          : await called(sandbox, job, setting, here, permissions, name)),
      );
    }
    runs.push(...own);
    const failed = own.some(({ actions }) => actions.some(({ code }) => code !== 0));
    const outputs = Object.assign({}, ...own.map((one) => one.outputs));
    needs[id] = { result: failed ? 'failure' : 'success', outputs };
  }
  return runs;
}

/** A job that calls: its permissions are all that the jobs of the other workflow can have. */
async function called(
  sandbox: Sandbox,
  job: Job,
  setting: Setting,
  context: Values,
  permissions: Permissions,
  name: string,
): Promise<JobRun[]> {
  const path = REUSABLE.exec(job.uses ?? '')?.[1];
  if (path === undefined) throw new Error(`${name} calls ${job.uses}`);
  const workflow: Workflow = parse(readFileSync(join(home, path), 'utf8'));
  const declared = (workflow.on.workflow_call?.inputs ?? {}) as Record<string, { default?: unknown }>;
  const given = filled(job.with ?? {}, context);
  for (const key of Object.keys(given))
    if (!(key in declared)) throw new Error(`${path} has no input ${key}`);
  const defaults = Object.fromEntries(Object.entries(declared).map(([key, input]) => [key, input.default]));
  const secrets = job.secrets === 'inherit' ? (setting.secrets ?? {}) : filled(job.secrets ?? {}, context);
  const inner = { ...setting, inputs: { ...defaults, ...given }, secrets: secrets as Record<string, string> };
  return runJobs(sandbox, workflow, inner, permissions, `${name} / `);
}

async function runSteps(
  sandbox: Sandbox,
  job: Job,
  setting: Setting,
  context: Values,
  permissions: Permissions,
  name: string,
): Promise<JobRun> {
  const token = `ghs_${randomUUID()}`;
  sandbox.addToken(token, { login: 'github-actions[bot]', kind: 'app', permissions: scopes(permissions) });
  const steps: Record<string, { outputs: Values }> = {};
  const here: Values = { ...context, steps, github: { ...(context.github as Values), token } };
  const run = { actions: [] as ActionRun[], scripts: [] as string[], others: [] as string[] };
  let workspace = folder();
  for (const step of job.steps ?? []) {
    if (step.if !== undefined && !isTrue(evaluated(step.if, here))) continue;
    if (run.actions.some(({ code }) => code !== 0) && step.if === undefined) continue;
    if (step.run !== undefined) run.scripts.push(text(step.run, here));
    else if (THIS.test(step.uses ?? '')) {
      const inputs = filled(step.with ?? {}, here) as Record<string, string>;
      const done = await action(sandbox, {
        workspace,
        ...setting.occasion,
        inputs: { pace: '0', token, ...inputs },
      });
      run.actions.push(done);
      if (step.id !== undefined) steps[step.id] = { outputs: done.outputs };
    } else {
      run.others.push(step.uses ?? '');
      if (step.uses?.startsWith('actions/checkout@')) workspace = folder(setting.files);
      if (step.uses?.startsWith('actions/create-github-app-token@') && step.id !== undefined)
        steps[step.id] = { outputs: { token: setting.secrets?.['app-token'] } };
    }
  }
  const outputs = filled(job.outputs ?? {}, here) as Record<string, string>;
  const group = job.concurrency && text(job.concurrency.group, here);
  return { name, group, permissions, outputs, ...run };
}

/** GitHub refuses to start a called workflow that asks for more than its caller has. */
function granted(asked: Permissions, most: Permissions | undefined, name: string): Permissions {
  const rank = { none: 0, read: 1, write: 2 };
  for (const [scope, level] of Object.entries(asked))
    if (most && rank[level] > rank[most[scope] ?? 'none'])
      throw new Error(`${name} asks for ${scope}: ${level}, and its caller has ${most[scope] ?? 'none'}`);
  return asked;
}

function scopes(permissions: Permissions): Permissions {
  const known = ['contents', 'issues', 'pull-requests', 'actions'];
  return Object.fromEntries(Object.entries(permissions).filter(([scope]) => known.includes(scope)));
}

function combinations(matrix: Record<string, readonly unknown[]>): Values[] {
  return Object.entries(matrix).reduce<Values[]>(
    (rows, [key, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [key]: value }))),
    [{}],
  );
}

function contextOf(sandbox: Sandbox, { occasion, inputs, secrets }: Setting): Values {
  const { payload, event, ref, sha } = occasion;
  const { full_name } = payload.repository as { full_name: string };
  const github = {
    event: payload,
    event_name: event,
    ref,
    sha,
    repository: full_name,
    api_url: sandbox.apiUrl,
  };
  return {
    github,
    inputs: inputs ?? {},
    secrets: secrets ?? {},
    vars: {},
    env: {},
    runner: { temp: folder() },
  };
}

const filled = (values: Values, context: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, text(String(value), context)]));

function text(template: string, context: Values): string {
  return template.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) =>
    evaluated(expression, context).coerceString(),
  );
}

function evaluated(condition: string, context: Values): data.ExpressionData {
  const expression = condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/, '$1');
  const { tokens } = new Lexer(expression).lex();
  const names = [...Object.keys(context), 'steps', 'matrix', 'needs'];
  const tree = new Parser(tokens, [...new Set(names)], [always]).parse();
  const known = JSON.parse(JSON.stringify(context), reviver);
  return new Evaluator(tree, known, new Map([['always', always]])).evaluate();
}

/** Of the functions that only conditions have, the one that the workflows here use. */
const always = { name: 'always', minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(true) };

const isTrue = (value: data.ExpressionData): boolean => {
  const said = value.coerceString();
  return !['', 'false', '0', 'null'].includes(said);
};

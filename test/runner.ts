/** Runs what is in dist/ as a workflow's runner and as a terminal would: a process, an environment, files. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { APP_TOKEN, type Sandbox } from '../src/sandbox/index.ts';

export const home = fileURLToPath(new URL('..', import.meta.url));

/** A folder that goes away with the test. */
export function folder(files: Record<string, string> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'plan-sync-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

/** A workspace with this project's own plan, one file of it changed where asked. */
export function roadmap(change: { file: string; from: string; to: string } | undefined = undefined): string {
  const workspace = folder();
  cpSync(join(home, 'plan'), join(workspace, 'plan'), { recursive: true });
  if (change) {
    const path = join(workspace, 'plan', change.file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(change.from)) throw new Error(`${change.file} does not say: ${change.from}`);
    writeFileSync(path, text.replace(change.from, change.to));
  }
  return workspace;
}

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ActionRun extends Finished {
  readonly outputs: Record<string, string>;
  readonly summary: string;
  /** The parsed JSON report; undefined where none was written. */
  readonly report: unknown;
  /** Workflow commands that the runner would obey, as it reads them from the log. */
  readonly commands: readonly string[];
}

export interface ActionOptions {
  readonly workspace: string;
  readonly inputs?: Record<string, string>;
  /** Default: a push to the default branch. */
  readonly event?: string;
  readonly payload?: object;
  readonly ref?: string;
  /** Default: the head of the default branch. */
  readonly sha?: string;
  readonly env?: Record<string, string>;
  /** Kills the process, as a runner that goes away does. */
  readonly kill?: AbortSignal;
}

export async function action(sandbox: Sandbox, options: ActionOptions): Promise<ActionRun> {
  const files = folder({ output: '', summary: '', 'event.json': '' });
  const payload = {
    repository: { default_branch: 'main', full_name: 'octo-org/roadmap' },
    ...options.payload,
  };
  writeFileSync(join(files, 'event.json'), JSON.stringify(payload));
  const env = {
    // The embedded GitHub has no limits but where a test gives it some.
    ...inputEnvironment({ pace: '0', ...options.inputs }),
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: sandbox.apiUrl,
    GITHUB_GRAPHQL_URL: sandbox.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo-org/roadmap',
    GITHUB_EVENT_NAME: options.event ?? 'push',
    GITHUB_EVENT_PATH: join(files, 'event.json'),
    GITHUB_REF: options.ref ?? 'refs/heads/main',
    GITHUB_SHA: options.sha ?? head(sandbox),
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    RUNNER_TEMP: files,
    ...options.env,
  };
  const finished = await node([join(home, 'dist', 'action.js')], env, options.workspace, options.kill);
  const outputs = outputsIn(readFileSync(join(files, 'output'), 'utf8'));
  return {
    ...finished,
    outputs,
    summary: readFileSync(join(files, 'summary'), 'utf8'),
    report: outputs.report ? JSON.parse(readFileSync(outputs.report, 'utf8')) : undefined,
    // The runner reads both streams, and trims a line before it looks for `::`.
    commands: `${finished.stdout}\n${finished.stderr}`
      .split(/\r\n|\r|\n/)
      .filter((line) => line.trimStart().startsWith('::') || line.includes('##[')),
  };
}

export function head(sandbox: Sandbox): string {
  const { branches, defaultBranch } = sandbox.find();
  return branches[defaultBranch] ?? '';
}

/** @param args of the command, after `plan-sync` */
export function command(
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Finished> {
  return node([join(home, 'dist', 'cli.js'), ...args], options.env ?? {}, options.cwd);
}

/**
 * The command with a person at it: its input and output are those of a terminal, which util-linux makes.
 * @param options `types` is what the person types
 */
export function atTerminal(
  args: readonly string[],
  { cwd, env = {}, types }: { cwd: string; env?: Record<string, string>; types: string },
): Promise<Finished> {
  const typed = [runtime, join(home, 'dist', 'cli.js'), ...args].map((one) => `'${one}'`).join(' ');
  return spawned('script', ['--quiet', '--return', '--command', typed, '/dev/null'], { cwd, env, types });
}

export function sandboxEnvironment(sandbox: Sandbox): Record<string, string> {
  return { GITHUB_TOKEN: APP_TOKEN, GITHUB_API_URL: sandbox.apiUrl, GITHUB_GRAPHQL_URL: sandbox.graphqlUrl };
}

/** The runtime of the Action is Node 24, whose path ACTION_NODE may give; what is here must do as well. */
const runtime = process.env.ACTION_NODE || process.execPath;

export function node(
  args: readonly string[],
  env: Record<string, string>,
  cwd: string,
  kill?: AbortSignal,
): Promise<Finished> {
  return spawned(runtime, args, { cwd, env, ...(kill ? { kill } : {}) });
}

function spawned(
  program: string,
  args: readonly string[],
  { cwd, env, kill, types }: { cwd: string; env: Record<string, string>; kill?: AbortSignal; types?: string },
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    // Nothing of this process's environment: a real runner's would hide what is missing.
    const child = spawn(program, args, { cwd, env: { PATH: process.env.PATH ?? '', ...env } });
    if (types !== undefined) child.stdin.write(types);
    kill?.addEventListener('abort', () => child.kill('SIGKILL'));
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A runner gives each input its default from action.yml, upper-cased, hyphens kept. */
function inputEnvironment(given: Record<string, string>): Record<string, string> {
  const { inputs } = parse(readFileSync(join(home, 'action.yml'), 'utf8'));
  const known: Record<string, string> = {
    '${{ github.token }}': APP_TOKEN,
    '${{ github.repository }}': 'octo-org/roadmap',
  };
  const env: Record<string, string> = {};
  for (const [name, input] of Object.entries<{ default: string }>(inputs)) {
    env[`INPUT_${name.toUpperCase()}`] = given[name] ?? known[input.default] ?? input.default;
  }
  return env;
}

function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)) {
    if (name !== undefined && value !== undefined) outputs[name] = value;
  }
  return outputs;
}

/** One import as a terminal runs it: import, validate, preview, and import again. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { command, sandboxEnvironment } from '../runner.ts';

export interface Trial {
  /** What was not as promised, a sentence each. */
  readonly wrong: readonly string[];
  readonly requests: number;
  readonly files: ReadonlyMap<string, string>;
  readonly stderr: string;
  /** Of how many issues the preview changes the text. */
  readonly texts: number;
}

const repo = ['--repo', 'octo-org/roadmap'];

/** @param args more of the command */
export async function importTrial(sandbox: Sandbox, args: readonly string[] = []): Promise<Trial> {
  const cwd = mkdtempSync(join(tmpdir(), 'plan-sync-import-'));
  try {
    const env = sandboxEnvironment(sandbox);
    const wrong: string[] = [];
    const from = sandbox.requests.length;
    const first = await command(['import', ...repo, ...args], { cwd, env });
    const { requests, writes } = sandbox.counts(from);
    if (first.code !== 0)
      return {
        wrong: [`import: ${first.stderr}${first.stdout}`],
        requests,
        files: new Map(),
        stderr: first.stderr,
        texts: 0,
      };
    if (writes > 0) wrong.push(`the import wrote ${writes} times`);
    const files = filesIn(cwd);
    const validated = await command(['validate'], { cwd, env });
    if (validated.code !== 0) wrong.push(`validate: ${validated.stdout.slice(0, 2_000)}`);
    const preview = await command(['preview', ...repo, '--json', '--fail-on', 'never'], { cwd, env });
    const texts = judgePreview(preview.stdout, preview.stderr, wrong);
    const again = await command(['import', ...repo, ...args], { cwd, env });
    if (again.code !== 0) wrong.push(`again: ${again.stderr}${again.stdout}`);
    const after = filesIn(cwd);
    for (const name of new Set([...files.keys(), ...after.keys()]))
      if (files.get(name) !== after.get(name)) wrong.push(`the second import changed ${name}`);
    if (sandbox.problems.length > 0) wrong.push(...sandbox.problems.slice(0, 3));
    return { wrong, requests, files, stderr: first.stderr, texts };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

interface Change {
  readonly kind: string;
  readonly subject: string;
  readonly details: readonly string[];
}

function judgePreview(stdout: string, stderr: string, wrong: string[]): number {
  let report: {
    verdict: string;
    message?: string;
    changes?: readonly Change[];
    diagnostics: readonly object[];
  };
  try {
    report = JSON.parse(stdout);
  } catch {
    wrong.push(`preview: ${stderr}${stdout.slice(0, 500)}`);
    return 0;
  }
  if (report.verdict !== 'previewed')
    wrong.push(`preview: ${report.verdict} ${JSON.stringify(report.diagnostics.slice(0, 3))}`);
  const seen = new Map<string, number>();
  for (const change of report.changes ?? []) {
    const { kind, subject, details } = change;
    if (kind === 'update-issue') seen.set(subject, (seen.get(subject) ?? 0) + 1);
    const isFine =
      (kind === 'create-issue' && subject.startsWith('program ')) ||
      (kind === 'update-issue' && details.every((detail) => detail === 'text') && details.length <= 1) ||
      (kind === 'update-label' && details.every((detail) => detail.startsWith('description '))) ||
      (kind === 'update-milestone' && details.every((detail) => detail === 'text'));
    if (!isFine && wrong.length < 10) wrong.push(`preview would ${JSON.stringify(change).slice(0, 300)}`);
  }
  for (const [id, count] of seen) if (count > 1) wrong.push(`${id} has ${count} changes`);
  return seen.size;
}

function filesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

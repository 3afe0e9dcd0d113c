/**
 * `npm run bench`: what plans of some sizes cost. The command in dist/ runs as a process of its own against the embedded
 * GitHub, over HTTP; every answer of which takes as long as one of github.com's.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { github } from '../../src/github/github.ts';
import { isSync } from '../../src/report/report.ts';
import { APP_TOKEN, type Counts, type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { changed, type Json, synced } from '../sync/plans.ts';
import { byCreation, contentsOf, leastTime } from './limits.ts';
import { largePlan, yamlOf } from './plan.ts';

/** Milliseconds that each answer takes. */
const latency = 50;
const sizes = [20, 200, 1_000];

/** Left by the process that is measured as it ends: nobody else knows its processor time. */
const measuring = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const { maxRSS } = process.resourceUsage();
    writeFileSync(process.env.MEASURES, JSON.stringify({ cpu: (user + system) / 1000, memory: maxRSS / 1024 }));
  });
`)}`;

interface Measured extends Counts {
  /** What counts for the limits on content. */
  readonly contents: number;
  /** Milliseconds. */
  readonly wall: number;
  /** Milliseconds of the processor. */
  readonly cpu: number;
  /** MiB, at most. */
  readonly memory: number;
}

async function measured(sandbox: Sandbox, plan: Json): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-sync-bench-'));
  try {
    mkdirSync(join(folder, 'plan'));
    writeFileSync(join(folder, 'plan', 'plan.yml'), yamlOf(plan));
    const measures = join(folder, 'measures.json');
    const from = sandbox.requests.length;
    const start = performance.now();
    const args = ['apply', '--repo', 'octo-org/roadmap', '--pace', '0'];
    await ended(['--import', measuring, join(process.cwd(), 'dist', 'cli.js'), ...args], folder, {
      GITHUB_TOKEN: APP_TOKEN,
      GITHUB_API_URL: sandbox.apiUrl,
      MEASURES: measures,
    });
    const wall = performance.now() - start;
    const contents = contentsOf(sandbox.requests.slice(from));
    return { ...sandbox.counts(from), contents, ...JSON.parse(readFileSync(measures, 'utf8')), wall };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ended(args: readonly string[], cwd: string, env: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`the command ended with ${code}`)),
    );
  });
}

/** Milliseconds of a first apply at the usual pace and under GitHub's limits, on a clock that only waiting and answers move. */
async function paced(plan: Json): Promise<number> {
  const start = Date.parse('2026-11-22T10:00:00Z');
  let time = start;
  const sandbox = await startSandbox({
    limits: byCreation,
    now: () => new Date(time),
    fault: () => {
      time += latency;
      return undefined;
    },
  });
  const clock = {
    now: () => time,
    sleep: async (milliseconds: number) => {
      time += milliseconds;
    },
  };
  const { apiUrl, graphqlUrl } = sandbox;
  const options = {
    token: APP_TOKEN,
    apiUrl,
    graphqlUrl,
    pace: 75,
    deadline: Number.POSITIVE_INFINITY,
    clock,
  };
  const hub = github({ ...options, onWait: () => {} }, { owner: 'octo-org', name: 'roadmap' });
  const report = await synced(hub, plan);
  const refused = sandbox.requests.filter(({ status }) => status >= 400).length;
  await sandbox.close();
  if (refused > 0 || !isSync(report) || report.outcomes.some(({ result }) => result !== 'done'))
    throw new Error('the paced apply met a limit or did not finish');
  return time - start;
}

async function rowsOf(items: number): Promise<string[][]> {
  const plan = largePlan({ items, links: Math.round(items * 1.4) });
  const edited = changed(plan, { phases: { p0: { items: { i0: { title: 'Another title' } } } } });
  const sandbox = await startSandbox({ latency });
  const runs: [string, Measured, string][] = [
    ['first apply', await measured(sandbox, plan), duration(await paced(plan))],
    ['nothing to change', await measured(sandbox, plan), ''],
    ['one title', await measured(sandbox, edited), ''],
  ];
  await sandbox.close();
  return runs.map(([run, { requests, writes, contents, points, wall, cpu, memory }, atPace]) => [
    items.toLocaleString('en'),
    run,
    String(requests),
    String(writes),
    contents.toLocaleString('en'),
    String(points),
    seconds(wall),
    seconds(cpu),
    `${Math.round(memory)} MiB`,
    contents > 0 ? duration(leastTime(contents)) : '',
    atPace,
  ]);
}

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`;

function duration(milliseconds: number): string {
  if (milliseconds === 0) return '0 s';
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 2) return `${Math.round(milliseconds / 1_000)} s`;
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = widths.map((width, column) =>
    column === 1 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [head, rule, ...body].map(line).join('\n');
}

const head = [
  'Items',
  'Run',
  'Requests',
  'of them writing',
  'Content writes',
  'GraphQL points',
  'Wall time, no pace',
  'Own CPU',
  'Memory',
  'Least by the limits',
  'At the default pace',
];
const rows = [head];
for (const items of sizes) rows.push(...(await rowsOf(items)));
const [processor] = cpus();
process.stdout.write(
  `${table(rows)}\n\nNode ${process.versions.node}, ${processor?.model.trim()}; ${latency} ms for each answer; 1.4 links for each item.\n`,
);

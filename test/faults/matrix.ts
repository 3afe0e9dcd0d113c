/**
 * Every crash point: each kind of fault at each request of each story. `FAULTS=<beginning of a point's name>` tries
 * some of them alone; `FAULTS_SEED` repeats the storms of another time.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kills, killTried } from './kill.ts';
import { kinds } from './kinds.ts';
import { type Story, stories } from './stories.ts';
import { stormName, stormsOf, stormTried } from './storm.ts';
import { nameOf, pointsOf, tried } from './trial.ts';

const only = process.env.FAULTS ?? '';
const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000);

interface Trial {
  readonly story: string;
  readonly kind: string;
  readonly name: string;
  /** @returns what went wrong */
  run(): Promise<string[]>;
}

interface Row {
  readonly tried: number;
  readonly converged: number;
}

let all: readonly Story[] = [];
const table = new Map<string, Map<string, Row>>();

beforeAll(async () => {
  all = await stories();
});

afterAll(() => {
  process.stdout.write(`\n${formatted(all.map(({ name }) => name))}\n`);
});

const names = [...kinds.map(({ name }) => name), 'storm', 'SIGKILL'];

test.each(names)('%s', async (kind) => {
  const wrong: string[] = [];
  for (const { story, name, run } of trialsOf(kind)) {
    if (!name.startsWith(only)) continue;
    const problems = await run();
    const rows = table.get(kind) ?? new Map<string, Row>();
    const { tried, converged } = rows.get(story) ?? { tried: 0, converged: 0 };
    table.set(kind, rows.set(story, { tried: tried + 1, converged: converged + (problems.length ? 0 : 1) }));
    if (problems.length > 0) wrong.push(`FAULTS_SEED=${seed} FAULTS="${name}" npm run faults`, ...problems);
  }
  expect(wrong).toEqual([]);
});

function trialsOf(kind: string): Trial[] {
  if (kind === 'storm')
    return stormsOf(all, seed).map((storm) => ({
      story: storm.story.name,
      kind,
      name: stormName(storm),
      run: () => stormTried(storm),
    }));
  if (kind === 'SIGKILL')
    return kills.map((kill) => ({
      story: 'first apply',
      kind,
      name: `first apply/SIGKILL/${kill.operation} ${kill.nth}/${kill.commit ? 'after' : 'before'} commit`,
      run: () => killTried(kill),
    }));
  const points = all.flatMap((story) =>
    kinds.filter(({ name }) => name === kind).flatMap((one) => pointsOf(story, one)),
  );
  return points.map((point) => ({
    story: point.story.name,
    kind,
    name: nameOf(point),
    run: () => tried(point),
  }));
}

function formatted(columns: readonly string[]): string {
  const total = [...table.values()].flatMap((rows) => [...rows.values()]);
  const sum = (value: (row: Row) => number) => total.reduce((all, row) => all + value(row), 0);
  return [
    `| points that converged, of those tried | ${columns.join(' | ')} |`,
    `| --- |${columns.map(() => ' ---: |').join('')}`,
    ...[...table].map(([kind, rows]) => {
      const cells = columns.map((column) => {
        const row = rows.get(column);
        return row ? `${row.converged} of ${row.tried}` : '';
      });
      return `| ${kind} | ${cells.join(' | ')} |`;
    }),
    '',
    `${sum(({ converged }) => converged)} of ${sum(({ tried }) => tried)} points converged; FAULTS_SEED=${seed}`,
  ].join('\n');
}

/** What the summary offers to paste must make a sound plan in its place. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Plan, WorkItem } from '../../src/model/plan.ts';
import type { PlanFiles } from '../../src/model/source.ts';
import { parse } from '../../src/plan/parse.ts';
import { summary } from '../../src/report/summary.ts';
import { waiver } from '../../src/report/waiver.ts';
import { readPlan } from '../../src/workspace.ts';
import { home } from '../runner.ts';
import { reported, written } from './world.ts';

const small = `program:
  id: rocket
  title: Rocket
owners:
  core:
    name: Core Team
milestones:
  alpha:
    title: Alpha
    outcome: It flies
phases:
  one:
    title: Phase one
    owner: core
    milestone: alpha
    items:
      engine:
        title: Engine
      hull:
        title: Hull
        blocked-by: [engine]
      paint:
        title: Paint
        blocked-by:
          - on: hull
            because: '\`\`\`\`fence: "quoted" # and more'
          - engine
      "null":
        title: Nothing
  two:
    title: Phase two
    owner: core
    milestone: alpha
    blocked-by:
      - one
    items:
      site:
        title: Site
workstreams:
  press:
    title: Press
    owner: core
    milestone: alpha
    blocked-by:
      - "null"
`;

/** The same with four blanks where there were two. */
const wide = small.replaceAll(/^ +/gm, (indent) => indent + indent).replaceAll('- on:', '-   on:');

function parsed({ files, root }: PlanFiles): Plan {
  const { plan, diagnostics } = parse(files, root);
  if (!plan) throw new Error(JSON.stringify(diagnostics, null, 1));
  return plan;
}

/** Puts YAML where the key of the same name stands in the work, or first in it. */
function pasted(planFiles: PlanFiles, work: WorkItem, yaml: string): PlanFiles {
  const files = planFiles.files.map((file) => {
    if (file.path !== work.at.file) return file;
    const lines = new TextDecoder().decode(file.bytes).split('\n');
    const indentOf = (line: string) => (line.trim() === '' ? 99 : line.length - line.trimStart().length);
    const depth = indentOf(yaml);
    const inside = lines.slice(work.at.line);
    const end = inside.findIndex((line) => indentOf(line) < depth);
    const key = inside
      .slice(0, end < 0 ? undefined : end)
      .findIndex((line) => line.startsWith(`${' '.repeat(depth)}blocked-by:`));
    const after = inside.slice(key + 1).findIndex((line) => indentOf(line) <= depth);
    const from = work.at.line + Math.max(0, key);
    const length = key < 0 ? 0 : (after < 0 ? inside.length - key - 1 : after) + 1;
    lines.splice(from, length, ...yaml.split('\n'));
    return { ...file, bytes: new TextEncoder().encode(lines.join('\n')) };
  });
  return { ...planFiles, files };
}

const blockers = (plan: Plan) =>
  new Map(
    [...plan.work.values()].map(({ id, blockedBy }) => [
      id,
      blockedBy.map(({ on, because, waived }) => [on, because, waived]),
    ]),
  );

describe.each<[string, PlanFiles]>([
  ['the roadmap', readPlan('plan', home)],
  ['a small plan', written(small)],
  ['a plan that is indented by four', written(wide)],
])('the YAML for %s', (_, planFiles) => {
  const plan = parsed(planFiles);
  const blocked = [...plan.work.values()].filter(
    ({ kind, blockedBy }) => kind !== 'review' && blockedBy.length > 0,
  );

  test.each(blocked.map((work) => [work.id, work] as const))(
    'waives each blocker of %s in its place',
    (id, work) => {
      for (const { on } of work.blockedBy) {
        const after = parsed(
          pasted(planFiles, work, waiver(work, new Set([on]), '2026-11-24 "why": it`s # so')),
        );
        const expected = blockers(plan);
        expected.set(
          id,
          work.blockedBy.map((one) => [
            one.on,
            one.because,
            one.on === on ? '2026-11-24 "why": it`s # so' : one.waived,
          ]),
        );
        expect(blockers(after)).toEqual(expected);
      }
    },
  );
});

test('a blocker that the plan does not name is added', () => {
  const planFiles = written(small);
  const work = parsed(planFiles).work.get('site');
  if (!work) throw new Error('no site');
  const yaml = waiver(work, new Set(['press']), 'why');
  expect(yaml).toBe('        blocked-by:\n          - on: press\n            waived: "why"');
  expect(blockers(parsed(pasted(planFiles, work, yaml))).get('site')).toEqual([['press', undefined, 'why']]);
});

const codeIn = (markdown: string) =>
  [...markdown.matchAll(/^(`{3,})yaml\n([\s\S]*?)\n\1$/gm)].map(([, , code = '']) => code);

describe('the summary', () => {
  test('offers YAML that settles what it reports', async () => {
    const planFiles = written(small);
    const plan = parsed(planFiles);
    const states = { Paint: 'completed', Site: 'completed' } as const;
    const markdown = summary(await reported(planFiles, { states }));
    expect(codeIn(markdown)).toHaveLength(2);
    const [paint = '', two = ''] = codeIn(markdown);
    const work = (id: string) => plan.work.get(id) ?? expect.fail(id);
    const settled = pasted(pasted(planFiles, work('two'), two), work('paint'), paint);
    const after = await reported(settled, { states });
    expect(after.check.violations).toEqual([]);
    expect(after.status.waived.map(({ of, dependency }) => [of, dependency.on, dependency.waived])).toEqual([
      ['paint', 'hull', '2026-11-24 why'],
      ['paint', 'engine', '2026-11-24 why'],
      ['two', 'one', '2026-11-24 why'],
    ]);
  });

  test('offers it for a link that a person made, too', async () => {
    const planFiles = written(small);
    const linked = await reported(planFiles, {
      states: { Site: 'completed', 'Phase one': 'not-planned' },
      edit: (hub) => hub.titled('Site').blockedBy.add(hub.number('Press')),
    });
    const markdown = summary(linked);
    expect(markdown).toContain('linked on GitHub, not in the plan');
    expect(markdown).toContain('If a link on GitHub is wrong, remove it there.');
    expect(codeIn(markdown)).toEqual([
      '        blocked-by:\n          - on: press\n            waived: "2026-11-24 why"',
    ]);
  });

  test('offers none where the plan cannot waive it', async () => {
    const phase = await reported(written(small), { states: { 'Phase one': 'completed' } });
    const markdown = summary(phase);
    expect(codeIn(markdown)).toEqual([]);
    expect(markdown).toContain('take it out of the phase');
    const outside = await reported(written(small), {
      states: { Engine: 'completed' },
      edit: (hub) => hub.titled('Engine').blockedBy.add(hub.addIssue({ title: 'A *strike*' })),
    });
    expect(summary(outside)).toContain('A \\*strike\\* — linked on GitHub');
    expect(codeIn(summary(outside))).toEqual([]);
  });
});

test('the roadmap indents as its files do', () => {
  const planFiles = readPlan('plan', home);
  const work = parsed(planFiles).work.get('break-glass');
  const text = readFileSync(`${home}/plan/phase-1-identity.yml`, 'utf8');
  const yaml = work ? waiver(work, new Set(), '') : '';
  const [first, second] = yaml.split('\n');
  expect(text).toContain(`${first}\n${second}\n`);
  // What is longer than a phone is wide is folded, and means the same.
  expect(Math.max(...yaml.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(42);
});

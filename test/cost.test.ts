/** What a plan costs, as a multiple of what the YAML library alone takes for the same text. */
import { expect, test } from 'vitest';
import { parse as yaml } from 'yaml';
import type { Snapshot } from '../src/model/github.ts';
import { parse } from '../src/plan/parse.ts';
import { desired } from '../src/sync/desired.ts';
import { diff } from '../src/sync/diff.ts';
import { find } from '../src/sync/find.ts';
import { largePlan, yamlOf } from './bench/plan.ts';

const text = yamlOf(largePlan({ items: 5_000, links: 10_000 }));
const files = [{ path: 'plan/plan.yml', bytes: new TextEncoder().encode(text) }];
const source = { serverUrl: 'https://github.com', repository: 'octo-org/roadmap' };
const nothing: Snapshot = {
  repository: {
    id: 'R',
    name: 'octo-org/roadmap',
    url: 'https://github.com/octo-org/roadmap',
    archived: false,
    hasIssues: true,
    defaultBranch: 'main',
  },
  labels: [],
  milestones: [],
  issues: [],
  links: true,
  parents: true,
  assignable: new Map(),
};

function cpu(work: () => unknown): number {
  const { user, system } = process.cpuUsage();
  work();
  const now = process.cpuUsage();
  return (now.user + now.system - user - system) / 1_000;
}

function compared(): number {
  const { plan } = parse(files, 'plan');
  if (!plan) throw new Error('the plan is not sound');
  const target = desired(plan, source);
  return diff(target, find(target, nothing)).length;
}

test('parsing, judging and comparing 5,000 items with 10,000 dependencies', { timeout: 180_000 }, () => {
  expect(compared()).toBeGreaterThan(15_000);
  const ratios = Array.from({ length: 3 }, () => {
    const alone = cpu(() => yaml(text));
    return cpu(compared) / alone;
  });
  expect(Math.min(...ratios)).toBeLessThan(2.5);
});

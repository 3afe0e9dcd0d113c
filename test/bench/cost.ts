/** What a plan costs, in milliseconds of CPU: what the YAML library alone takes, and all that is done with it. */
import { parse as yaml } from 'yaml';
import { keepMemoryLow } from '../../src/memory.ts';
import type { Snapshot } from '../../src/model/github.ts';
import { parse } from '../../src/plan/parse.ts';
import { desired } from '../../src/sync/desired.ts';
import { diff } from '../../src/sync/diff.ts';
import { find } from '../../src/sync/find.ts';
import { largePlan, yamlOf } from './plan.ts';

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

/** The best of some: whatever else the machine does only ever adds. */
function best(work: () => unknown): number {
  return Math.min(...Array.from({ length: 6 }, () => cpu(work)));
}

// Both in the same process, as the commands set it up.
keepMemoryLow();
const alone = best(() => yaml(text));
const all = best(compared);
process.stdout.write(JSON.stringify({ changes: compared(), alone, all }));

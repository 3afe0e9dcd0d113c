/** What is done with a plan, from its text to what has to change on GitHub, as a multiple of what the YAML library alone takes. */
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
    actor: 'octocat',
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

keepMemoryLow();
const changes = compared();
let ratio = Number.POSITIVE_INFINITY;
// Whatever else the machine does only ever adds, and more to what makes more: another look is as good as a calm moment.
for (let round = 0; round < 8 && ratio > 1.9; round++) {
  const alone = cpu(() => yaml(text));
  ratio = Math.min(ratio, cpu(compared) / alone);
}
process.stdout.write(JSON.stringify({ changes, ratio }));

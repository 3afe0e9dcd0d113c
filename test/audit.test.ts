/** The audit: a line for each change made on GitHub, and for nothing else. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { here } from './github/hub.ts';
import { action, folder, head } from './runner.ts';

const plan = `program: { id: rocket, title: Rocket }
owners:
  core: { name: Core }
milestones:
  alpha: { title: Alpha, outcome: It flies }
workstreams:
  engine: { title: Engine, owner: core, milestone: alpha }
  launch:
    title: Launch
    owner: core
    milestone: alpha
    blocked-by: [engine]
`;
const env = { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '2' };

test('each change is a line with its issue, its reason, the line of the plan, the commit and the run', async () => {
  const sandbox = await here();
  const workspace = folder({ 'plan/plan.yml': plan });
  const trail = () =>
    readFileSync(join(workspace, 'out/audit.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  const apply = () => action(sandbox, { workspace, inputs: { audit: 'out/audit.jsonl' }, env });

  const first = await apply();
  expect(first.code).toBe(0);
  expect(trail()).toHaveLength(Number(first.outputs.changes));
  const common = {
    version: 1,
    repository: 'octo-org/roadmap',
    commit: head(sandbox),
    run: 'https://github.com/octo-org/roadmap/actions/runs/77/attempts/2',
  };
  const engine = sandbox.view().issues.find(({ title }) => title === 'Engine')?.number;
  expect(trail()).toContainEqual(
    expect.objectContaining({
      ...common,
      kind: 'create-issue',
      subject: 'workstream engine: "Engine"',
      issue: engine,
      url: `https://github.com/octo-org/roadmap/issues/${engine}`,
      why: 'plan',
      plan: 'plan/plan.yml:7',
    }),
  );
  expect(trail().map(({ kind, plan: line }) => [kind, line])).toEqual(
    expect.arrayContaining([
      ['create-label', 'plan/plan.yml:3'],
      ['create-milestone', 'plan/plan.yml:5'],
      ['add-link', 'plan/plan.yml:12'],
    ]),
  );

  // Nothing to do: nothing is added. Then a person's edit, and one of the plan.
  const before = trail().length;
  await apply();
  expect(trail()).toHaveLength(before);
  sandbox.as('ada').editIssue(engine ?? 0, { title: 'Motor' });
  writeFileSync(join(workspace, 'plan/plan.yml'), plan.replace('title: Launch', 'title: Lift off'));
  await apply();
  const added = trail().slice(before);
  expect(added.map(({ subject, why }) => [subject, why])).toEqual(
    expect.arrayContaining([
      ['engine', 'restored'],
      ['launch', 'plan'],
    ]),
  );
});

test('a preview writes none, and a file outside of the workspace is refused before anything is read', async () => {
  const sandbox = await here();
  const workspace = folder({ 'plan/plan.yml': plan });
  await action(sandbox, { workspace, inputs: { audit: 'audit.jsonl', mode: 'preview' } });
  expect(readFileSync(join(workspace, 'audit.jsonl'), 'utf8')).toBe('');
  const from = sandbox.requests.length;
  for (const audit of ['../audit.jsonl', '/etc/audit', '.']) {
    const run = await action(sandbox, { workspace, inputs: { audit } });
    expect([run.code, run.commands.join()]).toEqual([1, expect.stringContaining('inside the workspace')]);
  }
  expect(sandbox.requests.length).toBe(from);
});

/** Into a plan that is there comes only what it does not have; every other byte stays. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { command, folder, sandboxEnvironment } from '../runner.ts';
import { github } from '../sandbox/client.ts';

const repo = ['--repo', 'octo-org/roadmap'];

function read(cwd: string): Record<string, string> {
  const names = readdirSync(join(cwd, 'plan')).filter((name) => name.endsWith('.yml'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(cwd, 'plan', name), 'utf8')]));
}

const owners = 'owners:\n  core: { name: team-core } # as ever\n';
const milestones = "milestones:\n  first: { title: 'One', outcome: Done, adopt: 1 }\n";
const program = '# ours\nprogram: { id: rocket, title: Rocket }\n';
const phases = [
  'phases:',
  '  base:',
  '    title: Base',
  '    adopt: 1',
  '    keep-parent: true',
  '    owner: core',
  '    milestone: first',
  '    items:',
  '',
  '      # the first of all',
  '      wall: { title: "Wall",   adopt: 2 }',
  '      roof:',
  "        title: 'Roof'",
  '        adopt: 3',
  '        done-when:',
  '        - tight',
  '        # and dry',
  '',
  '  # what comes later',
  '  later:',
  '    title: Later',
  '    adopt: 4',
  '    owner: core',
  '    items: { one: { title: One thing, adopt: 5, milestone: first } }',
  '',
].join('\r\n');

async function world(): Promise<{ sandbox: Sandbox; cwd: string; env: Record<string, string> }> {
  const sandbox = await github();
  sandbox.addUser('ada', 'write');
  const ada = sandbox.as('ada');
  ada.createLabel({ name: 'team-core' });
  ada.createMilestone({ title: 'One', dueOn: '2027-01-29T12:00:00Z' });
  const issue = (title: string, parent?: number) =>
    ada.createIssue({ title, labels: ['team-core'], milestone: 'One', ...(parent ? { parent } : {}) });
  issue('Base');
  issue('Wall', 1);
  issue('Roof', 1);
  issue('Later');
  issue('One thing', 4);
  const cwd = folder({
    'plan/program.yml': program,
    'plan/owners.yml': owners,
    'plan/milestones.yml': milestones,
    'plan/phases.yml': phases,
  });
  return { sandbox, cwd, env: sandboxEnvironment(sandbox) };
}

test('nothing is written where the plan has all of it', async () => {
  const { cwd, env } = await world();
  const { code, stdout } = await command(['import', ...repo], { cwd, env });
  expect(code).toBe(0);
  expect(stdout).toContain('The plan has all of it');
  expect(read(cwd)).toEqual({
    'program.yml': program,
    'owners.yml': owners,
    'milestones.yml': milestones,
    'phases.yml': phases,
  });
  expect(readdirSync(join(cwd, 'plan'))).toHaveLength(4);
});

test('new sub-issues come behind the items of their phase, and all else into files of its own', async () => {
  const { sandbox, cwd, env } = await world();
  const ada = sandbox.as('ada');
  ada.createMilestone({ title: 'Two' });
  ada.createIssue({ title: 'Door', labels: ['team-core'], milestone: 'One', parent: 1 });
  ada.createIssue({ title: 'Hinge', milestone: 'Two', parent: 6 });
  ada.createIssue({ title: 'Another thing', labels: ['team-core'], milestone: 'One', parent: 4 });
  ada.createIssue({ title: 'Garden', milestone: 'Two' });
  ada.block(9, 3);
  const { code, stdout, stderr } = await command(['import', ...repo], { cwd, env });
  expect(code, `${stdout}${stderr}`).toBe(0);
  const after = read(cwd);
  const added = [
    '      door:',
    '        title: Door',
    '        adopt: 6',
    '      hinge:',
    '        # stands under #6 ("Door") on GitHub, and stays there',
    '        title: Hinge',
    '        adopt: 7',
    '        keep-parent: true',
    '        owner: nobody-yet # no label says whose it is',
    '        milestone: two',
    '',
  ].join('\r\n');
  const before = phases.indexOf('\r\n  # what comes later');
  expect(after['phases.yml']).toBe(phases.slice(0, before) + added + phases.slice(before));
  expect(after['owners.yml']).toBe(owners);
  expect(after['milestones.yml']).toBe(milestones);
  expect(after['milestones-2.yml']).toContain('  two:\n    title: Two\n    adopt: 2\n');
  expect(after['workstreams.yml']).toContain('blocked-by: [roof]');
  // A phase whose items stand in braces has no place for another.
  expect(after['workstreams.yml']).toContain('# belongs to phase "later"');
  const validated = await command(['validate'], { cwd, env });
  expect(validated.stdout).not.toContain('error');
  const again = await command(['import', ...repo], { cwd, env });
  expect(again.stdout).toContain('The plan has all of it');
  expect(read(cwd)).toEqual(after);
});

test('a plan that is applied is known by its marks', async () => {
  const { cwd, env } = await world();
  writeFileSync(
    join(cwd, 'plan/phases.yml'),
    phases.replaceAll(/\s+adopt: \d|, {3}adopt: 2|, adopt: 5/g, ''),
  );
  const applied = await command(['apply', ...repo, '--pace', '0'], { cwd, env });
  expect(applied.code, applied.stdout).toBe(0);
  const { stdout } = await command(['import', ...repo], { cwd, env });
  // The issues that were there have their titles, and are told of; the plan's own are known.
  expect(stdout).toContain('it has the title of "base"');
  expect(stdout).not.toContain('it is work of the plan');
});

test('a broken plan is told, and nothing is written', async () => {
  const { cwd, env } = await world();
  writeFileSync(join(cwd, 'plan/owners.yml'), 'owners:\n  core: { nam: team-core }\n');
  const { code, stdout } = await command(['import', ...repo], { cwd, env });
  expect(code).toBe(1);
  expect(stdout).toContain('did you mean');
  expect(readdirSync(join(cwd, 'plan'))).toHaveLength(4);
});

test.each([
  { args: [], says: 'could be imported' },
  { args: ['--milestone', 'None'], says: 'no milestone "None"' },
  { args: ['--since', 'soon'], says: 'the day is "soon"' },
  { args: ['--plan', 'plan.yml'], says: 'name the folder' },
])('what cannot be done is said in a sentence: $args', async ({ args, says }) => {
  const sandbox = await github();
  const cwd = folder();
  const env = sandboxEnvironment(sandbox);
  const { code, stdout, stderr } = await command(['import', ...repo, ...args], { cwd, env });
  expect(code).not.toBe(0);
  expect(`${stdout}${stderr}`).toContain(says);
  expect(readdirSync(cwd)).toEqual([]);
});

test('milestones become phases where that is asked for, and nobody loses a parent', async () => {
  const { sandbox, env } = await world();
  const ada = sandbox.as('ada');
  ada.createIssue({ title: 'Garden', labels: ['team-core'], milestone: 'One' });
  ada.createIssue({ title: 'Of a closed one', labels: ['team-core'], milestone: 'One', parent: 6 });
  ada.close(6);
  ada.createIssue({ title: 'Pond', labels: ['team-core'], milestone: 'One' });
  const cwd = folder();
  const { code, stdout, stderr } = await command(['import', ...repo, '--phases', 'milestones'], { cwd, env });
  expect(code, stderr).toBe(0);
  expect(stdout).toContain('1 phase stands for a milestone and has no issue yet');
  expect(read(cwd)['phase-phase-one.yml']).toContain(
    '    title: "Phase: One"\n    owner: team-core\n    milestone: one\n',
  );
  const { stdout: preview } = await command(['preview', '--all', ...repo], { cwd, env });
  expect(preview).toContain('~ update of-a-closed-one “Of a closed one” (#7): text\n');
  expect(preview).toContain('~ update pond “Pond” (#8): text, parent "phase-one" added');
  const again = await command(['import', ...repo, '--phases', 'milestones'], { cwd, env });
  expect(again.stdout).toContain('The plan has all of it');
});

test.each([
  { args: ['--milestone', 'one'], has: ['base', 'wall', 'roof'], lacks: ['elsewhere'] },
  { args: ['--milestone', '2'], has: ['elsewhere'], lacks: ['wall'] },
  { args: ['--label', 'bug,team-core'], has: ['elsewhere'], lacks: ['wall'] },
  { args: ['--query', 'in:title roof', '--label', 'team-core'], has: ['roof'], lacks: ['wall', 'elsewhere'] },
  { args: ['--since', '2999-01-01', '--state', 'all'], has: [], lacks: ['wall'] },
])('it can be narrowed: $args', async ({ args, has, lacks }) => {
  const { sandbox, env } = await world();
  const ada = sandbox.as('ada');
  ada.createMilestone({ title: 'Two' });
  ada.createIssue({ title: 'Elsewhere', labels: ['team-core', 'bug'], milestone: 'Two' });
  const cwd = folder();
  const { code } = await command(['import', ...repo, ...args], { cwd, env });
  expect(code).toBe(has.length === 0 ? 2 : 0);
  const text = code === 0 ? Object.values(read(cwd)).join('') : '';
  for (const id of has) expect(text).toContain(`  ${id}:\n`);
  for (const id of lacks) expect(text).not.toContain(`  ${id}:\n`);
  expect(sandbox.problems).toEqual([]);
});

/** `plan-sync init` as a terminal runs it. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentAt } from '../docs/documents.ts';
import { command, folder, home } from '../runner.ts';

const table = [
  'Blocked-By,title,phase,OWNER,milestone,estimate,Done When,due',
  ',Name the owner,Foundation,Platform,Runtime,2d,,',
  'Name the owner,"Boundaries, all",Foundation,Platform,Runtime,5d,"Each has a place; ""none"" is left",2027-01-15',
  '"Boundaries, all",Ingress,Foundation,Operations,Runtime,3d-8d,,',
  'Foundation; Ingress,Dashboards,,Operations,,,,',
  '',
].join('\r\n');

function plan(cwd: string): string {
  const names = readdirSync(join(cwd, 'plan')).filter((name) => name.endsWith('.yml'));
  return names.map((name) => readFileSync(join(cwd, 'plan', name), 'utf8')).join('');
}

test('a table becomes a sound plan, with its schema and the workflow of the docs', async () => {
  const cwd = folder({ 'work.csv': table });
  const { code, stdout, stderr } = await command(['init', 'work.csv', '--title', 'Rocket'], { cwd });
  expect(code, stderr + stdout).toBe(0);
  const text = plan(cwd);
  expect(text).toContain(
    'title: Boundaries, all\n        estimate: 5d\n        due: 2027-01-15\n        blocked-by: [name-the-owner]',
  );
  expect(text).toContain(
    'owner: operations\n    milestone: unplanned\n    blocked-by: [foundation, ingress]',
  );
  const validated = await command(['validate'], { cwd });
  expect(validated.code, validated.stdout).toBe(0);
  const [first = ''] = text.split('\n');
  const [, schema = ''] = /^# yaml-language-server: \$schema=(.+)$/.exec(first) ?? [];
  const built = readFileSync(join(home, 'dist/plan.schema.json'), 'utf8');
  expect(readFileSync(join(cwd, 'plan', schema), 'utf8')).toBe(built);
  const workflow = readFileSync(join(cwd, '.github/workflows/plan.yml'), 'utf8');
  expect(documentAt('docs/platform-engineer.md').text).toContain(
    `\`\`\`yaml\n${workflow.replaceAll(/uses: \S+\/plan-sync@\S+/g, 'uses: OWNER/plan-sync@COMMIT')}\`\`\``,
  );
});

test.each([
  [
    'work.md',
    '# Rocket\n\n## Foundation\n- [ ] Name the owner\n- Boundaries (owner: Ops; estimate: 5d; blocked by: Name the owner)\n  - Each has a place\n\n## Rollout\n1. Approve it (really)\n',
  ],
  [
    'work.md',
    '- Foundation\n  - Name the owner\n  - Boundaries (owner: Ops, estimate: 5d, blocked by: Name the owner)\n    - [x] Each has a place\n- Approve it (really)\n',
  ],
  [
    'work.md',
    'Words.\n\n| title | blocked by | owner | estimate | done when |\n|---|:-:|--|--|--|\n| Name the owner | | | | |\n| Boundaries | Name the owner | Ops | 5d | Each has a place |\n| Approve it (really) | | | | |\n',
  ],
])('a list or a table in Markdown: %s', async (name, text) => {
  const cwd = folder({ [name]: text });
  const { code, stdout, stderr } = await command(['init', name], { cwd });
  expect(code, stderr + stdout).toBe(0);
  const written = plan(cwd);
  expect(written).toContain('blocked-by: [name-the-owner]');
  expect(written).toContain('- Each has a place');
  expect(written).toContain('estimate: 5d');
  expect(written).toContain('title: Approve it (really)');
  expect((await command(['validate'], { cwd })).code).toBe(0);
});

test('all that is wrong is told at once, by row and column, and nothing is written', async () => {
  const wrong = [
    'title,Phase,Ownr,milestone,estimate,blocked by,due',
    'Name,F,a,R,2x,Nmae,soon',
    'name,F,a,R,2d,Name,2027-02-30',
    'B,,,,,D,',
    '"D',
    'of two lines",,,,,B,',
    'D,,,,,B,',
    ',F,,,,,',
    'E,,,,,,31.3.2027,one more',
  ].join('\n');
  const cwd = folder({ 'work.csv': wrong });
  const { code, stdout } = await command(['init', 'work.csv'], { cwd });
  expect(code).toBe(1);
  const told = [...stdout.matchAll(/^work\.csv: row (\d+), column (\d+): (.*)$/gm)].map(
    ([, row, column]) => `${row}:${column}`,
  );
  expect(told).toEqual(['1:3', '2:5', '2:6', '2:7', '3:1', '3:7', '5:1', '7:6', '8:1', '9:7', '9:8']);
  expect(stdout).toContain('did you mean "owner"?');
  expect(stdout).toContain('did you mean "Name"?');
  expect(stdout).toContain('write 2027-03-31');
  expect(stdout).toContain('they would wait for each other');
  expect(readdirSync(cwd)).toEqual(['work.csv']);
});

test('what is there stays as it is', async () => {
  const cwd = folder({ '.github/workflows/plan.yml': 'mine', 'plan/notes.md': 'mine too' });
  const { code, stdout } = await command(['init', '--yes'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('is there already, and stays as it is');
  expect(readFileSync(join(cwd, '.github/workflows/plan.yml'), 'utf8')).toBe('mine');
  const before = plan(cwd);
  rmSync(join(cwd, 'plan/plan.schema.json'));
  const again = await command(['init', '--yes', '--title', 'Another'], { cwd });
  expect(again.stdout).toContain('it stays as it is\nwritten: plan/plan.schema.json\n');
  expect(plan(cwd)).toBe(before);
});

test('where nobody sits at a terminal nothing is asked', async () => {
  const cwd = folder();
  const asked = await command(['init', '--title', 'Rocket'], { cwd });
  expect(asked.code).toBe(2);
  expect(asked.stderr).toContain('--purpose, --owner, --milestone, --due, --work, or let --yes');
  expect(existsSync(join(cwd, 'plan'))).toBe(false);
  const options = [
    '--title',
    'Rocket',
    '--purpose',
    'To fly: #1',
    '--owner',
    'Ops',
    '--milestone',
    'Orbit',
    '--due',
    '2027-03-26',
  ];
  const { code } = await command(['init', ...options, '--work', 'Fuel; Count down'], { cwd });
  expect(code).toBe(0);
  expect(plan(cwd)).toContain('due: 2027-03-26');
  expect((await command(['validate'], { cwd })).code).toBe(0);
});

/** The page on a living repository: its commands, in its order, print what it says. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blocksOf, documentAt, sectionOf } from '../docs/documents.ts';
import { folder, home, node, sandboxEnvironment } from '../runner.ts';
import { github } from '../sandbox/client.ts';

const five = sectionOf(documentAt('docs/living-repository.md'), 'Five commands');
const steps = blocksOf(five, 'console')
  .flatMap(({ text }) => text.split(/^\$ /m).slice(1))
  .map((step) => {
    const [line = '', ...output] = step.split('\n');
    return { line, output: output.join('\n').trim() };
  });

test('five commands lead from a lived-in repository to a plan that can be merged', async () => {
  const sandbox = await github({ repositories: [{ name: 'acme/rocket' }] });
  sandbox.addUser('ada', 'write');
  const ada = sandbox.as('ada');
  ada.createMilestone({ title: 'Beta', dueOn: '2027-03-26T12:00:00Z' });
  const issue = (title: string, label: string, more: object = {}) =>
    ada.createIssue({ title, labels: label === '' ? [] : [label], ...more });
  issue('Checkout in one page', 'team-shop', { milestone: 'Beta' });
  issue('Move the cart', 'team-shop', { milestone: 'Beta', parent: 1, body: '- [ ] Nobody loses a cart' });
  issue('Pay by card', 'team-payments', { milestone: 'Beta', parent: 1, assignees: ['ada'] });
  issue('Refunds', 'team-payments', { milestone: 'Beta', parent: 3, body: 'Depends on #6.' });
  issue('Limits for each card', 'team-payments');
  issue('Audit log', '', { milestone: 'Beta' });
  ada.block(3, 2);
  ada.block(5, 4);

  const cwd = folder();
  // Installed, and not checked out: then nobody knows which commit of Plan Sync it is.
  for (const name of ['dist', 'package.json'])
    cpSync(join(home, name), join(cwd, 'plan-sync', name), { recursive: true });
  const cli = join(cwd, 'plan-sync/dist/cli.js');
  const git = (...args: readonly string[]) => execFileSync('git', [...args], { cwd, encoding: 'utf8' });
  mkdirSync(join(cwd, 'origin.git'));
  git('init', '-q', '--bare', 'origin.git');
  git('init', '-q', '-b', 'main', 'rocket');
  const inside = join(cwd, 'rocket');
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
  git('-C', inside, ...identity, 'commit', '-q', '--allow-empty', '-m', 'Begin');
  git('-C', inside, 'remote', 'add', 'origin', join(cwd, 'origin.git'));

  expect(steps).toHaveLength(5);
  for (const { line, output } of steps) {
    if (line.startsWith('plan-sync ')) {
      const args = line.split(' ').slice(1);
      const { stdout, stderr } = await node([cli, ...args], sandboxEnvironment(sandbox), inside);
      expect(stdout.trim(), `${line}\n${stderr}`).toBe(output);
      continue;
    }
    for (const part of line.split(' && ')) {
      const words = [...part.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
      expect(words[0]).toBe('git');
      expect(git('-C', inside, ...identity, ...words.slice(1))).toBe('');
    }
  }
  const pushed = git('-C', join(cwd, 'origin.git'), 'ls-tree', '-r', '--name-only', 'plan');
  expect(pushed.split('\n')).toEqual(
    expect.arrayContaining(['.github/workflows/plan.yml', 'plan/program.yml']),
  );
  expect(sandbox.counts(0).writes).toBe(0);
});

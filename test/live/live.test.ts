/** The live test itself, tried on the embedded GitHub: it has to find there what is built there, and leave nothing. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ADMIN_TOKEN, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.ts';
import { home, sandboxEnvironment } from '../runner.ts';
import { github } from '../sandbox/client.ts';
import { findingsTable } from './table.ts';
import { tryServer } from './try.ts';

const tried = (sandbox: Sandbox, { token = ADMIN_TOKEN, limits = false, promises = false } = {}) => {
  const { apiUrl, graphqlUrl } = sandbox;
  return tryServer(
    { repository: 'octo-org/roadmap', token, apiUrl, graphqlUrl, pause: 0 },
    { promises, limits },
    () => {},
  );
};

async function found(options: SandboxOptions = {}, promises = false) {
  const sandbox = await github(options);
  const findings = await tried(sandbox, { promises });
  if (typeof findings === 'string') throw new Error(findings);
  return { sandbox, findings };
}

test('finds each promise kept and each fact as it is there, and takes away what it made', async () => {
  const { sandbox, findings } = await found({}, true);
  expect(findings.kept).toHaveLength(7);
  expect(findings.kept.filter(({ trouble }) => trouble !== undefined)).toEqual([]);
  expect(findings.left.filter((line) => !line.startsWith('#'))).toEqual([]);
  const { issues, labels, milestones } = sandbox.view();
  expect([issues.filter(({ kind }) => kind === 'Issue'), labels, milestones]).toEqual([[], [], []]);
  expect(Object.keys(sandbox.find().branches)).toEqual(['main']);
  const answers = new Map(findings.facts.map(({ what, answer }) => [what, answer]));
  expect(answers.get('A label that nobody made, on an issue that REST creates')).toBe('is made, and given');
  expect(answers.get('Null as the due date of a milestone')).toBe('clears it');
  expect(answers.get('Taking away a link that is not there')).toBe('accepted');
  expect(answers.get('Taking away a sub-issue that is none')).toContain('NOT_FOUND');
  expect(answers.get('An issue that is blocked by itself')).toContain('blocked by itself');
  expect(answers.get('Two issues that block each other')).toContain('circular');
  expect(answers.get('A body of 65,537 characters')).toContain('too long');
  const text = findingsTable(findings);
  expect(text).toContain('| `closes #$1` | yes | yes |');
  expect(text).toContain('| ```` `closes #$1` ```` | no | yes |');
  expect(text).toContain('| `closes #$1, #$2` | yes, no | yes, no |');
  expect(text).toContain('A word in a title is not listed; closes when it is squashed.');
  expect(sandbox.problems).toEqual([]);
});

test('finds it otherwise where it is otherwise', async () => {
  const { findings } = await found({ features: { cycles: 'accept', duplicates: false } });
  const answers = new Map(findings.facts.map(({ what, answer }) => [what, answer]));
  expect(answers.get('Three issues that block each other in a circle')).toBe('accepted');
  expect(answers.get('Closing as a duplicate, with the other issue named')).toContain('refused');
});

test.each([
  ['an issue', (sandbox: Sandbox) => void sandbox.as('ada').createIssue({ title: 'Mine' }), '#1'],
  [
    "an issue of another with the live test's sign",
    (sandbox: Sandbox) =>
      void sandbox.as('ada').createIssue({ title: 'Mine', body: '<!-- plan-sync live test -->' }),
    '#1',
  ],
  ['a pull request', (sandbox: Sandbox) => void sandbox.as('ada').openPullRequest({ title: 'Mine' }), '#1'],
  [
    'a milestone',
    (sandbox: Sandbox) => void sandbox.as('ada').createMilestone({ title: 'Q1', state: 'closed' }),
    'milestone "Q1"',
  ],
  ['a label', (sandbox: Sandbox) => sandbox.as('ada').createLabel({ name: 'team' }), 'label "team"'],
] satisfies [string, (sandbox: Sandbox) => void, string][])(
  'touches no repository with %s of somebody',
  async (_, make, named) => {
    const sandbox: Sandbox = await github();
    make(sandbox);
    const before = sandbox.view();
    expect(await tried(sandbox)).toContain(`holds work of others (${named})`);
    expect(sandbox.view()).toEqual(before);
    expect(sandbox.counts().writes).toBe(0);
  },
);

// Six seconds of waiting: with FULL=1.
test.runIf(process.env.FULL)(
  'says what a token may not do, and leaves closed what it may not delete',
  async () => {
    const sandbox = await github();
    sandbox.addToken('writer', { login: 'wendy', kind: 'user', permissions: { issues: 'write' } });
    sandbox.addUser('wendy', 'write');
    const findings = await tried(sandbox, { token: 'writer', promises: true });
    if (typeof findings === 'string') throw new Error(findings);
    expect(findings.closings).toContain('403');
    expect(findings.kept.filter(({ trouble }) => trouble !== undefined)).toEqual([]);
    expect(findings.left.length).toBeGreaterThan(0);
    expect(sandbox.view().issues.filter(({ body }) => body?.includes('plan-sync:begin'))).toEqual([]);
    expect(sandbox.view().issues.filter(({ state }) => state === 'open')).toEqual([]);
    // Its own leftovers are no reason to refuse the next time.
    expect(typeof (await tried(sandbox, { token: 'writer' }))).toBe('object');
  },
);

test('says how a limit is worded, where that is asked for', async () => {
  const sandbox = await github({ limits: { creationsPerMinute: 80 } });
  const findings = await tried(sandbox, { limits: true });
  if (typeof findings === 'string') throw new Error(findings);
  const words = findings.facts.find(({ what }) => what.startsWith('Issues that can be made'));
  expect(words?.answer).toMatch(/^\d+, then: .*(?:quickly|rate limit)/);
});

test('is a command that prints a table', async () => {
  const sandbox = await github();
  const env = {
    ...sandboxEnvironment(sandbox),
    GITHUB_TOKEN: ADMIN_TOKEN,
  };
  const args = [
    'run',
    '--silent',
    'live',
    '--',
    '--repo',
    'octo-org/roadmap',
    '--no-promises',
    '--pause',
    '0',
  ];
  const { stdout } = await promisify(execFile)('npm', args, { cwd: home, env: { ...process.env, ...env } });
  expect(stdout).toMatch(/^\| Fact \| Answer \|\n/);
  expect(stdout).toContain('| `closes #$1` | yes | yes |');
  expect(sandbox.view().issues.filter(({ kind }) => kind === 'Issue')).toEqual([]);
});

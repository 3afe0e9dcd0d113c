/** Servers that lack something, and tokens that may not do something: what is said, and what is done all the same. */
import { createServer } from 'node:http';
import { type AddressInfo, connect as dial } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Fault, IncomingRequest, Sandbox, SandboxOptions, TokenGrant } from '../src/sandbox/index.ts';
import { connect, here } from './github/hub.ts';
import { type ActionRun, action, command, folder, roadmap, sandboxEnvironment } from './runner.ts';
import { changed, type Json, outcomesOf, rocket, run, sync, synced, syncReport } from './sync/plans.ts';

const noToken: TokenGrant = { login: 'ci[bot]', kind: 'app', permissions: {} };

/** Pushes the rocket to the default branch. */
function push(sandbox: Sandbox, plan: Json = rocket, inputs: Record<string, string> = {}) {
  return action(sandbox, { workspace: workspace(plan), inputs });
}

function preview(sandbox: Sandbox, inputs: Record<string, string> = {}) {
  const event = 'pull_request';
  return action(sandbox, { workspace: workspace(rocket), event, ref: 'refs/pull/7/merge', inputs });
}

/** One value in a line, so that a place in it can be named. */
const workspace = (plan: Json) => folder({ 'plan/plan.yml': JSON.stringify(plan, null, 1) });

/** What the runner shows as errors, without the commands around them. */
const errors = ({ commands }: ActionRun): string[] =>
  commands.filter((line) => line.startsWith('::error')).map((line) => line.replace(/^::error.*?::/, ''));

/** The text of the plan at a place that a message begins with. */
function lineAt(plan: Json, message: string): string | undefined {
  const [, line] = /^plan\/plan\.yml:(\d+):/.exec(message) ?? [];
  return JSON.stringify(plan, null, 1).split('\n')[Number(line) - 1]?.trim();
}

describe('a token', () => {
  test('that only reads fails once, and a preview needs no more', async () => {
    const sandbox = await here();
    sandbox.addToken('reads', { ...noToken, permissions: { issues: 'read', contents: 'read' } });
    expect(await preview(sandbox, { token: 'reads' })).toMatchObject({ code: 0, outputs: { created: '12' } });
    const run = await push(sandbox, rocket, { token: 'reads' });
    expect(run).toMatchObject({ code: 1, outputs: { created: '0', remaining: '15' } });
    expect(sandbox.counts().writes).toBe(1);
    expect(errors(run)).toEqual([
      expect.stringMatching(
        /^15 changes of 15 not yet made: the token may not do this: Resource not accessible by integration; the job needs "issues: write" below "permissions:"$/,
      ),
    ]);
  });

  test('that only reads stops at the first step too, where no label or milestone is to be made', async () => {
    const sandbox = await here();
    await sync(connect(sandbox), rocket);
    const edited = changed(rocket, {
      milestones: { alpha: { title: 'Alpha' } },
      phases: { one: { title: 'Phase 1', items: { engine: { title: 'Motor' } } } },
      workstreams: { extra: { title: 'Extra', owner: 'core', milestone: 'beta' } },
    });
    sandbox.addToken('reads', { ...noToken, permissions: { issues: 'read' } });
    const from = sandbox.requests.length;
    const outcomes = outcomesOf(await synced(connect(sandbox, { token: 'reads' }), edited));
    expect(outcomes.map(({ result }) => result)).toEqual(Array(4).fill('remaining'));
    expect(outcomes[0]?.message).toMatch(/^the token may not do this: Resource not accessible/);
    expect(sandbox.counts(from).writes).toBe(1);
  });

  test('of somebody who may only read writes nothing, and previews', async () => {
    const sandbox = await here();
    sandbox.addToken('eve', { login: 'eve', kind: 'user' });
    sandbox.addUser('eve', 'read');
    const hub = connect(sandbox, { token: 'eve' });
    expect((await run(hub, rocket)).verdict).toBe('previewed');
    expect(await synced(hub, rocket)).toMatchObject({
      verdict: 'refused',
      message: 'eve may only read octo-org/roadmap: to apply a plan takes the role "write" there',
    });
    expect(sandbox.counts().writes).toBe(0);
  });

  test('that may not read the issues of a private repository is told which permission it needs', async () => {
    const sandbox = await here({ repositories: [{ name: 'octo-org/roadmap', private: true }] });
    sandbox.addToken('poor', { ...noToken, permissions: { contents: 'read' } });
    const said =
      'the token may not do this: Resource not accessible by integration; the job needs "issues: read" below "permissions:"';
    for (const run of [
      await preview(sandbox, { token: 'poor' }),
      await push(sandbox, rocket, { token: 'poor' }),
    ])
      expect([run.code, errors(run)]).toEqual([1, [said]]);
    expect(sandbox.counts().writes).toBe(0);
  });

  test('that is wrong, in the Action and in a terminal', async () => {
    const sandbox = await here();
    const run = await push(sandbox, rocket, { token: 'ghp_wrong' });
    const said = 'GitHub does not accept the token (401): check that it is set and not expired';
    expect([run.code, errors(run)]).toEqual([1, [said]]);
    const env = { ...sandboxEnvironment(sandbox), GITHUB_TOKEN: 'ghp_wrong' };
    const told = await command(['apply', '--repo', 'octo-org/roadmap'], { cwd: roadmap(), env });
    expect([told.code, told.stdout.trim()]).toEqual([1, `${said}; nothing was written`]);
    expect(sandbox.counts().requests).toBe(2);
  });
});

describe('a repository', () => {
  test.each<[string, SandboxOptions, string]>([
    [
      'that is not there',
      { repositories: [{ name: 'octo-org/other' }] },
      'there is no repository octo-org/roadmap, or the token may not see it',
    ],
    [
      'that is archived',
      { repositories: [{ name: 'octo-org/roadmap', archived: true }] },
      'octo-org/roadmap is archived: nothing can be written to it',
    ],
    [
      'without issues',
      { repositories: [{ name: 'octo-org/roadmap', hasIssues: false }] },
      'octo-org/roadmap has issues switched off: switch them on in its settings',
    ],
  ])('%s is told before the first write', async (_, options, said) => {
    const sandbox = await here({ ...options, limits: 'github' });
    const run = await push(sandbox);
    expect([run.code, errors(run)]).toEqual([1, [said]]);
    expect(sandbox.counts().writes).toBe(0);
  });

  test('that was renamed is kept all the same, and its new name is told', async () => {
    const sandbox = await here();
    sandbox.changeRepository({ name: 'octo-org/rocket' });
    const run = await push(sandbox);
    expect(run).toMatchObject({ code: 0, outputs: { created: '12', remaining: '0' } });
    expect(run.stdout).toContain('octo-org/roadmap is called octo-org/rocket now');
    expect(run.summary).toContain('octo-org/roadmap is called octo-org/rocket now');
    const from = sandbox.requests.length;
    expect((await push(sandbox)).outputs.changes).toBe('0');
    expect(sandbox.counts(from).writes).toBe(0);
    expect(sandbox.problems).toEqual([]);
  });
});

describe('a server', () => {
  test.each<[string, SandboxOptions['features'], readonly RegExp[]]>([
    ['without links', { dependencies: false }, [/this server has no .blocked by. links/]],
    ['without the count of links', { dependenciesSummary: false }, []],
    ['without sub-issues', { subIssues: false }, [/this server has no sub-issues/]],
    [
      'without either',
      { dependencies: false, subIssues: false },
      [/this server has no .blocked by. links/, /this server has no sub-issues/],
    ],
  ])('%s gets everything else, and a second run writes nothing', async (_, features = {}, notes) => {
    const sandbox = await here({ features });
    const run = await push(sandbox);
    expect(run).toMatchObject({ code: 0, outputs: { created: '12', remaining: '0' } });
    for (const note of notes) expect(run.summary).toMatch(note);
    if (notes.length === 0) expect(run.summary).not.toContain('this server');
    const hull = sandbox.view().issues.find(({ title }) => title === 'Hull');
    expect(hull?.body).toMatch(/- #\d+ — size/);
    expect(hull?.body).toMatch(/\*\*Phase:\*\* #\d+/);
    expect(hull?.blockedBy).toHaveLength(features.dependencies === false ? 0 : 1);
    expect(hull?.parent).toEqual(features.subIssues === false ? null : expect.anything());
    const from = sandbox.requests.length;
    expect((await push(sandbox)).outputs.changes).toBe('0');
    expect(sandbox.counts(from).writes).toBe(0);
    // An edit needs no more of the server than the making.
    const edited = changed(rocket, { phases: { one: { items: { hull: { title: 'Shell' } } } } });
    expect(await push(sandbox, edited)).toMatchObject({ code: 0, outputs: { changes: '1' } });
  });

  test('that lacks a field nobody can do without is told to be too old', async () => {
    const message = "Field 'stateReason' doesn't exist on type 'Issue'";
    const error = { message, extensions: { code: 'undefinedField' }, path: ['query', 'repository'] };
    const body = JSON.stringify({ errors: [error] });
    const headers = { 'content-type': 'application/json' };
    const sandbox = await here({
      fault: () => ({ kind: 'status', status: 200, commit: false, body, headers }),
    });
    const run = await push(sandbox);
    expect([run.code, errors(run)]).toEqual([
      1,
      ['this server is too old for Plan Sync: its GraphQL has no "stateReason"'],
    ]);
  });
});

describe('what people added counts for the limits of GitHub too', () => {
  test('50 links: the one too many is told at its line, and the rest is done', async () => {
    const sandbox = await here();
    await sync(
      connect(sandbox),
      changed(rocket, { phases: { one: { items: { hull: { 'blocked-by': null } } } } }),
    );
    const ada = sandbox.as('ada');
    const hull = sandbox.view().issues.find(({ title }) => title === 'Hull')?.number ?? 0;
    for (let count = 0; count < 50; count++) ada.block(hull, ada.createIssue({ title: `Mine ${count}` }));
    const plan = changed(rocket, { phases: { two: { items: { site: { title: 'Web site' } } } } });
    const run = await push(sandbox, plan);
    expect(run).toMatchObject({ code: 1, outputs: { changes: '3', remaining: '0' } });
    const [error = '', ...others] = errors(run);
    expect(others).toEqual([]);
    expect(error).toMatch(
      /link hull is blocked by engine: GitHub refused: .*cannot have more than 50 blocked by issues; remove links that people added, or group the blockers$/,
    );
    expect(lineAt(plan, error)).toContain('engine');
    expect(sandbox.issue(hull).blockedBy).toHaveLength(50);
    expect(sandbox.view().issues.map(({ title }) => title)).toContain('Web site');
  });

  test('100 children: what has no room is told at its line, and the rest is done', async () => {
    const sandbox = await here();
    await sync(connect(sandbox), rocket);
    const ada = sandbox.as('ada');
    const phase = sandbox.view().issues.find(({ title }) => title === 'Phase one')?.number ?? 0;
    for (let count = 0; count < 98; count++)
      ada.setParent(ada.createIssue({ title: `Mine ${count}` }), phase);
    const plan = changed(rocket, {
      phases: { one: { items: { wings: { title: 'Wings' } } }, two: { items: { shop: { title: 'Shop' } } } },
    });
    const run = await push(sandbox, plan);
    expect(run).toMatchObject({ code: 1, outputs: { created: '1', remaining: '0' } });
    const [error = '', ...others] = errors(run);
    expect(others).toEqual([]);
    expect(error).toMatch(
      /create item wings: "Wings": GitHub refused: .*cannot have more than 100 sub-issues; take some away/,
    );
    expect(lineAt(plan, error)).toContain('wings');
    const titles = sandbox.view().issues.map(({ title }) => title);
    expect([titles.includes('Wings'), titles.includes('Shop')]).toEqual([false, true]);
  });
});

test('who left the repository is told at the line of the plan, and everything else goes on', async () => {
  const sandbox = await here();
  await push(sandbox);
  // GitHub takes away the assignments of who loses access.
  sandbox.addUser('ada', 'none');
  const press = sandbox.view().issues.find(({ title }) => title === 'Press')?.number ?? 0;
  sandbox.as('octocat').editIssue(press, { assignees: [] });
  const plan = changed(rocket, {
    workstreams: {
      press: { title: 'The press' },
      news: { title: 'News', owner: 'core', milestone: 'beta', assignees: ['ada'] },
    },
  });
  const run = await push(sandbox, plan);
  expect(run).toMatchObject({ code: 1, outputs: { created: '1', updated: '2', remaining: '0' } });
  const said = errors(run);
  expect(said).toEqual([
    expect.stringMatching(
      /"press" is assigned to ada, who cannot be assigned in octo-org\/roadmap \(check the login/,
    ),
    expect.stringMatching(/"news" is assigned to ada, who cannot/),
  ]);
  expect(said.map((message) => lineAt(plan, message))).toEqual(['"press": {', '"news": {']);
  expect(run.summary).toContain('2 assignments cannot be made');
  const from = sandbox.requests.length;
  expect((await push(sandbox, plan)).code).toBe(1);
  expect(sandbox.counts(from).writes).toBe(0);
  // A preview is as red: merging would not help.
  expect(syncReport(await synced(connect(sandbox), plan)).diagnostics).toHaveLength(2);
});

describe('a 422 of any kind fails what asked for it and what needs that, and nothing else', () => {
  const json = { 'content-type': 'application/json' };
  const refused = (body: object): Fault => {
    return { kind: 'status', status: 422, commit: false, body: JSON.stringify(body), headers: json };
  };
  const errorOf = (error: object) => refused({ message: 'Validation Failed', errors: [error] });
  const label = ({ operations, body }: IncomingRequest) =>
    operations[0] === 'issues/create-label' && body.includes('Web Team');

  test.each<[string, Fault, string]>([
    [
      'with a code',
      errorOf({ resource: 'Label', code: 'invalid', field: 'name' }),
      'GitHub answered 422: Validation Failed: Label name invalid',
    ],
    [
      'with a name that is taken by what GitHub does not show',
      errorOf({ resource: 'Label', code: 'already_exists', field: 'name' }),
      'the name "Web Team" is taken by a label that GitHub does not show: it may be archived',
    ],
    [
      'with a message',
      errorOf({ resource: 'Label', code: 'custom', field: 'name', message: 'name is too long' }),
      'GitHub answered 422: Validation Failed: name is too long',
    ],
    [
      'with a sentence alone',
      refused({ message: 'Invalid request.' }),
      'GitHub answered 422: Invalid request.',
    ],
    [
      'with strings',
      refused({ message: 'Validation Failed', errors: ['Something\nis wrong'] }),
      'GitHub answered 422: Validation Failed: Something is wrong',
    ],
    ['with nothing', refused({}), 'GitHub answered 422: '],
  ])('%s', async (_, fault, said) => {
    const sandbox = await here({ fault: (request) => (label(request) ? fault : undefined) });
    const run = await push(sandbox);
    expect(run).toMatchObject({ code: 1, outputs: { remaining: '0' } });
    const [first, ...others] = errors(run);
    expect(first).toContain(`create label "Web Team": ${said}`);
    for (const other of others) expect(other).toMatch(/^plan\/plan\.yml:\d+:\d+: .*: it needs "/);
    // All that the other owner has is there.
    expect(sandbox.view().issues.map(({ title }) => title)).toEqual([
      'Rocket',
      'Phase one',
      'Engine',
      'Hull',
      'Press',
    ]);
  });
});

describe('a proxy', () => {
  /** One that knows every name ending in .test, and where they all lead. */
  async function proxy(sandbox: Sandbox): Promise<{ url: string; asked: string[] }> {
    const asked: string[] = [];
    const server = createServer((_, response) => response.writeHead(501).end());
    server.on('connect', (request, socket) => {
      asked.push(request.url ?? '');
      socket.on('error', () => {});
      if (request.url?.endsWith(':443')) {
        socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
        return;
      }
      const there = dial(Number(new URL(sandbox.apiUrl).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        socket.pipe(there).pipe(socket);
      });
      there.on('error', () => socket.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
  }

  const at = (host: string) => ({ GITHUB_API_URL: host, GITHUB_GRAPHQL_URL: `${host}/graphql` });

  test.each(['HTTP_PROXY', 'http_proxy'])(
    'of %s carries every request of the Action and of the command',
    async (name) => {
      const sandbox = await here();
      const { url, asked } = await proxy(sandbox);
      const env = { ...at('http://github.test'), [name]: url };
      const run = await action(sandbox, { workspace: workspace(rocket), env });
      expect(run).toMatchObject({ code: 0, stderr: '', outputs: { created: '12' } });
      const told = await command(['preview', '--repo', 'octo-org/roadmap'], {
        cwd: workspace(rocket),
        env: { ...sandboxEnvironment(sandbox), ...env },
      });
      expect(told).toMatchObject({ code: 0, stderr: '' });
      expect(new Set(asked)).toEqual(new Set(['github.test:80']));
      expect(sandbox.requests.length).toBeGreaterThan(15);
    },
  );

  test.each(['HTTPS_PROXY', 'https_proxy'])('of %s is asked for a server with TLS', async (name) => {
    const sandbox = await here();
    const { url, asked } = await proxy(sandbox);
    const env = { ...at('https://github.test'), [name]: url, HTTP_PROXY: 'http://127.0.0.1:9' };
    const inputs = { 'time-limit': '1s' };
    const run = await action(sandbox, { workspace: workspace(rocket), env, inputs });
    expect(run.code).toBe(1);
    expect(errors(run)).toHaveLength(1);
    expect(new Set(asked)).toEqual(new Set(['github.test:443']));
  });

  test.each(['NO_PROXY', 'no_proxy'])('is passed by where %s says so', async (name) => {
    const sandbox = await here();
    const { url, asked } = await proxy(sandbox);
    // An address that leads here, and that no rule takes for this machine.
    const server = sandbox.apiUrl.replace('127.0.0.1', '0.0.0.0');
    const env = { ...at(server), HTTP_PROXY: url };
    const through = await action(sandbox, { workspace: workspace(rocket), env });
    expect([through.code, asked.length > 0]).toEqual([0, true]);
    asked.length = 0;
    const past = await action(sandbox, { workspace: workspace(rocket), env: { ...env, [name]: '0.0.0.0' } });
    expect([past.code, asked]).toEqual([0, []]);
  });
});

test('a login that is contained in a hundred others is asked for by itself', async () => {
  const sandbox = await here();
  for (let number = 0; number < 120; number++) sandbox.addUser(`a-${number}-ada-z`, 'write');
  sandbox.addUser('ada-z', 'write');
  sandbox.addUser('da-z', 'read');
  const assigned = (login: string) =>
    changed(rocket, { workstreams: { press: { title: 'Press', assignees: [login] } } });
  const one = await push(sandbox, assigned('ada-z'));
  expect(one).toMatchObject({ code: 0, outputs: { remaining: '0' } });
  expect(sandbox.view().issues.find(({ title }) => title === 'Press')?.assignees).toEqual(['ada-z']);
  expect(errors(await push(sandbox, assigned('da-z')))).toEqual([
    expect.stringContaining('is assigned to da-z, who cannot be assigned'),
  ]);
  expect(sandbox.problems).toEqual([]);
});

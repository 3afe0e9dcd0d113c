/** The account of the token changes: what one made, the next goes on with, and nobody else's is taken for ours. */
import { describe, expect, test } from 'vitest';
import { pullRequestPayload } from './events.ts';
import { connect, here } from './github/hub.ts';
import { inside } from './inside.ts';
import { folder } from './runner.ts';
import { changed, rocket, sync } from './sync/plans.ts';

const plan = `program: { id: rocket, title: Rocket }
owners:
  core: { name: Core Team }
milestones:
  alpha: { title: Alpha, outcome: It flies }
workstreams:
  engine: { title: Engine, owner: core, milestone: alpha }
  hull: { title: Hull, owner: core, milestone: alpha, blocked-by: [engine] }
`;
const APP_OF_OURS = 'token-of-the-planner';
const PAT = 'token-of-ada';
const TRIAGE = 'token-of-tina';
const mark = '<!-- plan-sync:comment "pull-request plan" -->';

/** Main has the plan and GitHub agrees; ada asks to merge another title. Four accounts have tokens. */
async function proposed() {
  const sandbox = await here();
  sandbox.addToken(APP_OF_OURS, { login: 'planner[bot]', kind: 'app' });
  sandbox.addToken(PAT, { login: 'ada', kind: 'user' });
  sandbox.addUser('tina', 'triage');
  sandbox.addToken(TRIAGE, { login: 'tina', kind: 'user' });
  sandbox.addUser('mallory', 'read');
  const ada = sandbox.as('ada');
  ada.commit('main', 'Add the plan', { 'plan/plan.yml': plan });
  expect((await inside(sandbox, { workspace: folder({ 'plan/plan.yml': plan }) })).code).toBe(0);
  ada.commit('work', 'Change', { 'plan/plan.yml': plan });
  const number = ada.openPullRequest({ title: 'Change', body: 'Please', head: 'work' });
  const judge = async (title: string, token?: string) => {
    const from = sandbox.requests.length;
    const workspace = folder({ 'plan/plan.yml': plan.replace('title: Engine', `title: ${title}`) });
    await inside(sandbox, {
      workspace,
      ...(token === undefined ? {} : { inputs: { token } }),
      ...pullRequestPayload(sandbox, number),
    });
    return sandbox.counts(from);
  };
  const said = () => sandbox.issue(number).comments.map(({ author, body }) => ({ author, body }));
  const says = (author: string, word: string) => ({ author, body: expect.stringContaining(word) });
  return { sandbox, number, judge, said, says };
}

describe('the comment on a pull request', () => {
  test.each([
    ['a GitHub App', undefined, APP_OF_OURS, 'github-actions[bot]'],
    ['the workflow again', APP_OF_OURS, undefined, 'planner[bot]'],
    ["a person's token", undefined, PAT, 'github-actions[bot]'],
    ["the workflow after a person's token", PAT, undefined, 'ada'],
  ])('stays one when the account changes to %s', async (_, first, second, author) => {
    const { judge, said, says } = await proposed();
    await judge('Motor', first);
    await judge('Turbine', second);
    expect(said()).toEqual([says(author, 'Turbine')]);
    expect((await judge('Turbine', second)).writes).toBe(0);
  });

  test('costs one question about the person who wrote it, and none about an app', async () => {
    const { sandbox, judge } = await proposed();
    const asked = () =>
      sandbox.requests.flatMap(({ operations }) => operations).filter((one) => one.includes('permission'))
        .length;
    await judge('Motor', PAT);
    await judge('Turbine', PAT);
    expect(asked()).toBe(0);
    await judge('Turbine');
    expect(asked()).toBe(1);
    expect(sandbox.problems).toEqual([]);
  });

  test('of a person who may not write any more is left alone, and another is begun', async () => {
    const { sandbox, judge, said, says } = await proposed();
    await judge('Motor', PAT);
    sandbox.addUser('ada', 'read');
    await judge('Turbine');
    expect(said()).toEqual([says('ada', 'Motor'), says('github-actions[bot]', 'Turbine')]);
    expect((await judge('Turbine')).writes).toBe(0);
  });

  test.each([
    ['a stranger who copied it whole', 'mallory', (body: string) => body],
    ['somebody with the triage role', 'tina', (body: string) => body],
    [
      'an app that quotes it and goes on',
      'helper[bot]',
      (body: string) => `You said:\n\n${body}\n\nHow nice.`,
    ],
    [
      'an app that quotes it at the end',
      'helper[bot]',
      (body: string) => `So:\n\n${body.replaceAll(/^/gm, '> ')}`,
    ],
    ['an app that quotes its mark in a line', 'helper[bot]', () => `They wrote \`${mark}\``],
    ['a maintainer who answers below it', 'ada', (body: string) => `${body}\n\nI do not agree.`],
  ])('is not taken from %s', async (_, author, copy) => {
    const { sandbox, number, judge, said, says } = await proposed();
    await judge('Motor', APP_OF_OURS);
    const copied = copy(said()[0]?.body ?? '');
    // Older than ours: a comment that is there before ours must not be taken for it either.
    const other = await proposed();
    other.sandbox.as(author).comment(other.number, copied);
    if (author === 'mallory' || author === 'tina')
      other.sandbox.addUser(author, author === 'tina' ? 'triage' : 'read');
    await other.judge('Turbine');
    await other.judge('Rotor');
    expect(other.said()).toEqual([{ author, body: copied }, says('github-actions[bot]', 'Rotor')]);
    sandbox.as(author).comment(number, copied);
    if (author === 'mallory') sandbox.addUser(author, 'read');
    await judge('Turbine');
    expect(said()).toContainEqual({ author, body: copied });
    expect(said()).toContainEqual(says('planner[bot]', 'Turbine'));
  });

  test.each([
    ['cannot be found out, nothing is said a second time', 500, ['ada: Motor']],
    ['may not be asked, theirs is left alone', 403, ['ada: Motor', 'github-actions[bot]: Turbine']],
  ] as const)('where who may write %s', async (_, status, wanted) => {
    const { sandbox, judge, said } = await proposed();
    await judge('Motor', PAT);
    sandbox.fault = ({ operations }) =>
      operations.includes('repos/get-collaborator-permission-level')
        ? { kind: 'status', status, commit: false, body: '{"message":"No"}' }
        : undefined;
    await judge('Turbine');
    const short = said().map(
      ({ author, body }) => `${author}: ${/Motor|Turbine/.exec(body.split('→')[1] ?? '')}`,
    );
    expect(short).toEqual(wanted);
  });

  test('that the account may not edit is followed by a new one, which says so once', async () => {
    const { judge, said, says } = await proposed();
    await judge('Motor');
    await judge('Turbine', TRIAGE);
    const older = says('github-actions[bot]', 'Motor');
    expect(said()).toEqual([older, says('tina', 'An older comment of Plan Sync stands here too')]);
    expect(said()[1]?.body).toContain('Turbine');
    expect((await judge('Turbine', TRIAGE)).writes).toBe(0);
    expect((await judge('Rotor', TRIAGE)).writes).toBe(1);
    expect(said()).toEqual([older, says('tina', 'Rotor')]);
    expect(said()[1]?.body.match(/An older comment/g)).toHaveLength(1);
  });

  test('that an account before had is put out of date where two stand already', async () => {
    const { sandbox, number, judge, said, says } = await proposed();
    await judge('Motor', APP_OF_OURS);
    const body = said()[0]?.body ?? '';
    sandbox.as('github-actions[bot]').comment(number, body);
    await judge('Turbine');
    expect(said()).toEqual([
      says('planner[bot]', 'goes on in another comment'),
      says('github-actions[bot]', 'Turbine'),
    ]);
    expect((await judge('Turbine')).writes).toBe(0);
  });
});

describe('a token with what docs/tokens.md says that it needs', () => {
  const enough = { issues: 'write', contents: 'read', 'pull-requests': 'write' } as const;
  const private_ = { repositories: [{ name: 'octo-org/roadmap', private: true }] };

  test.each([
    ["the workflow's own", { login: 'github-actions[bot]', kind: 'app', permissions: enough }],
    ["an App's", { login: 'planner[bot]', kind: 'app', permissions: enough }],
    ['a fine-grained one', { login: 'ada', kind: 'user', permissions: enough }],
    ['a classic one', { login: 'ada', kind: 'user' }],
  ] as const)('applies a plan in a private repository once: %s', async (_, grant) => {
    const sandbox = await here(private_);
    sandbox.addToken('token', { ...grant, repositories: ['octo-org/roadmap'] });
    const apply = () => sync(connect(sandbox, { token: 'token' }), rocket);
    expect((await apply()).filter((line) => line.includes('failed'))).toEqual([]);
    expect(await apply()).toEqual([]);
    const { author } = sandbox.issue(1);
    expect(author).toBe(grant.login);
    const ada = sandbox.as('ada');
    ada.commit('work', 'Change', { 'plan/plan.yml': plan });
    const number = ada.openPullRequest({ title: 'Change', body: 'Closes #3', head: 'work' });
    const workspace = folder({ 'plan/plan.yml': plan });
    const judge = () =>
      inside(sandbox, { workspace, inputs: { token: 'token' }, ...pullRequestPayload(sandbox, number) });
    await judge();
    await judge();
    expect(sandbox.issue(number).comments.map((one) => one.author)).toEqual([grant.login]);
    expect(sandbox.problems).toEqual([]);
  });

  test.each([
    ["the workflow's own", 'app', 'github-actions[bot]'],
    ['a fine-grained one', 'user', 'ada'],
  ] as const)('that lacks it is told so, and nothing is done: %s', async (_, kind, login) => {
    const sandbox = await here(private_);
    sandbox.addToken('token', { login, kind, permissions: { issues: 'read', contents: 'read' } });
    const lines = await sync(connect(sandbox, { token: 'token' }), rocket);
    expect(lines[0]).toMatch(/Resource not accessible by .*"issues: write"/);
    expect(sandbox.view().issues).toEqual([]);
  });
});

describe('the comment on an issue that was closed too early', () => {
  /** Site waits for hull and is closed before it; the workflow says so there. */
  async function told() {
    const sandbox = await here();
    sandbox.addToken(APP_OF_OURS, { login: 'planner[bot]', kind: 'app' });
    sandbox.addUser('tina', 'triage');
    sandbox.addToken(TRIAGE, { login: 'tina', kind: 'user' });
    await sync(connect(sandbox), rocket);
    const numberOf = (title: string) => sandbox.view().issues.find((one) => one.title === title)?.number ?? 0;
    sandbox.as('ada').close(numberOf('Site'));
    await sync(connect(sandbox), rocket);
    const said = () =>
      sandbox.issue(numberOf('Site')).comments.map(({ author, body }) => `${author}: ${body}`);
    expect(said()).toEqual([expect.stringContaining('what blocks it is open')]);
    for (const title of ['Engine', 'Hull', 'Phase one']) sandbox.as('ada').close(numberOf(title));
    const apply = (token: string) => sync(connect(sandbox, { token }), rocket);
    return { sandbox, said, apply };
  }

  test('is kept true by the next account', async () => {
    const { said, apply } = await told();
    await apply(APP_OF_OURS);
    expect(said()).toEqual([expect.stringMatching(/^github-actions\[bot\]: .*That is settled/)]);
    expect(await apply(APP_OF_OURS)).toEqual([]);
  });

  test('is followed by another where the next account may not edit it', async () => {
    const { said, apply } = await told();
    await apply(TRIAGE);
    expect(said()).toEqual([
      expect.stringContaining('what blocks it is open'),
      expect.stringMatching(/^tina: .*That is settled[\s\S]*An older comment of Plan Sync stands here too/),
    ]);
    expect(await apply(TRIAGE)).toEqual([]);
  });
});

describe('an issue that has nothing but our mark', () => {
  /** The plan is applied by the workflow; then somebody opens an issue with the block that `next` would have. */
  async function opened(author: string, text: (block: string) => string, role?: 'read' | 'triage') {
    const sandbox = await here();
    sandbox.addToken(APP_OF_OURS, { login: 'planner[bot]', kind: 'app' });
    await sync(connect(sandbox), rocket);
    const press = sandbox.view().issues.find(({ title }) => title === 'Press')?.body ?? '';
    const body = text(press.replaceAll('rocket/press', 'rocket/next'));
    const number = sandbox.as(author).createIssue({ title: 'Next', body });
    if (role) sandbox.addUser(author, role);
    const next = changed(rocket, {
      workstreams: { next: { title: 'Next', owner: 'core', milestone: 'beta' } },
    });
    const apply = () => sync(connect(sandbox, { token: APP_OF_OURS }), next);
    return { sandbox, number, body, apply };
  }
  const titled = ({ view }: { view: () => { issues: { title: string }[] } }) =>
    view().issues.filter(({ title }) => title === 'Next').length;

  test('is gone on with where it is of a person who may write, whose token it was', async () => {
    const { sandbox, number, apply } = await opened('ada', (block) => block);
    await apply();
    expect(sandbox.issue(number)).toMatchObject({ milestone: 'Beta' });
    expect(titled({ view: () => sandbox.view() })).toBe(1);
    expect(await apply()).toEqual([]);
    expect(sandbox.problems).toEqual([]);
  });

  test.each([
    ['a person who may not write', 'mallory', 'read'],
    ['a person with the triage role', 'tina', 'triage'],
    ['an app that makes an issue of a letter, word for word', 'mail[bot]', undefined],
    ['the app that the workflow had before', 'github-actions[bot]', undefined],
  ] as const)('is left alone where it is of %s', async (_, author, role) => {
    const { sandbox, number, body, apply } = await opened(author, (block) => block, role);
    await apply();
    expect(sandbox.issue(number)).toMatchObject({ body, milestone: null, labels: [] });
    expect(titled({ view: () => sandbox.view() })).toBe(2);
    expect(await apply()).toEqual([]);
  });

  test('makes of a crowd of strangers no more than ten questions', async () => {
    const { sandbox, body, apply } = await opened('mallory', (block) => block, 'read');
    for (let index = 0; index < 12; index++) {
      sandbox.as(`stranger-${index}`).createIssue({ title: 'Next', body });
      sandbox.addUser(`stranger-${index}`, 'read');
    }
    const from = sandbox.requests.length;
    await apply();
    const asked = sandbox.requests.slice(from).flatMap(({ operations }) => operations);
    expect(asked.filter((one) => one === 'repos/get-collaborator-permission-level')).toHaveLength(10);
    expect(titled({ view: () => sandbox.view() })).toBe(14);
  });
});

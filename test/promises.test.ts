/** Promises that move, and dates in issue fields, as a workflow's runs meet them: what is built, against the embedded GitHub. */
import { expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../src/sandbox/index.ts';
import { issuesPayload } from './events.ts';
import { action, folder } from './runner.ts';

interface Promised {
  /** Of the milestone. */
  readonly due: string;
  /** Of the item. */
  readonly target: string;
  readonly priority?: string;
}

const planOf = ({ due, target, priority }: Promised) => `
program: { id: rocket, title: Rocket }
owners: { core: { name: Core Team, placeholder: true } }
milestones: { alpha: { title: Alpha, outcome: It flies, due: ${due} } }
settings: { fields: { priority: Priority } }
phases:
  one:
    title: Phase one
    owner: core
    milestone: alpha
    items:
      engine:
        title: Engine
        estimate: 5d
        start: 2026-12-07
        due: ${target}
        type: Task${priority === undefined ? '' : `\n        priority: ${priority}`}
`;

async function hub(): Promise<Sandbox> {
  const sandbox = await startSandbox();
  for (const login of ['ada', 'bob']) sandbox.addUser(login, 'write');
  return sandbox;
}

const files = (promised: Promised) => ({ 'plan/plan.yml': planOf(promised) });
/** The checkout of a workflow has the newest commit alone. */
const applied = (sandbox: Sandbox, promised: Promised) =>
  action(sandbox, { workspace: folder(files(promised)) });

test('a move is told with who made it, stands in the fields too, and a run after it writes and asks nothing more', async () => {
  const sandbox = await hub();
  const first = { due: '2027-01-29', target: '2027-01-15' };
  sandbox.as('ada').commit('main', 'Plan', files(first));
  expect(await applied(sandbox, first)).toMatchObject({ code: 0 });
  expect(sandbox.issue(3).fields).toEqual({ 'Start date': '2026-12-07', 'Target date': '2027-01-15' });
  expect(sandbox.issue(3).type).toBe('Task');

  const second = { due: '2027-02-12', target: '2027-01-22', priority: 'High' };
  sandbox.as('bob').commit('later', 'Later', files(second));
  const number = sandbox.as('bob').openPullRequest({ title: 'Later', head: 'later', base: 'main' });
  sandbox.as('ada').mergePullRequest(number);
  const moved = await applied(sandbox, second);
  expect(moved).toMatchObject({ code: 0 });
  expect(moved.summary).toContain(`+14 d, 1× (last by bob, PR ${number})`);
  expect(moved.report).toMatchObject({
    slips: {
      milestones: { alpha: { first: '2027-01-29', moved: 1, moves: [{ by: 'bob', pullRequest: number }] } },
      work: { engine: { first: '2027-01-15', moved: 1 } },
    },
  });
  expect(sandbox.issue(3).fields).toEqual({
    'Start date': '2026-12-07',
    'Target date': '2027-01-22',
    Priority: 'High',
  });

  sandbox.reset();
  const again = await applied(sandbox, second);
  expect(again.outputs).toMatchObject({ changes: '0' });
  expect(again.summary).toContain(`+14 d, 1× (last by bob, PR ${number})`);
  expect(sandbox.counts()).toMatchObject({ writes: 0, requests: 4 });
  expect(sandbox.problems).toEqual([]);
  await sandbox.close();
}, 60_000);

test('a promise of an item that stands nowhere else on GitHub is told when it alone moves, once', async () => {
  const sandbox = await startSandbox({ repositories: [{ name: 'octo-org/roadmap', userOwned: true }] });
  for (const login of ['ada', 'bob']) sandbox.addUser(login, 'write');
  const first = { due: '2027-01-29', target: '2027-01-15' };
  sandbox.as('ada').commit('main', 'Plan', files(first));
  expect(await applied(sandbox, first)).toMatchObject({ code: 0 });
  const later = { due: '2027-01-29', target: '2027-01-22' };
  sandbox.as('bob').commit('main', 'Later', files(later));
  sandbox.reset();
  const moved = await applied(sandbox, later);
  expect(moved.report).toMatchObject({
    slips: { work: { engine: { first: '2027-01-15', moved: 1, moves: [{ by: 'bob', to: '2027-01-22' }] } } },
  });
  // Its own text has the day, and the mark of the page who moved it.
  expect(sandbox.counts().writes).toBe(2);

  sandbox.reset();
  const again = await applied(sandbox, later);
  expect(again.outputs).toMatchObject({ changes: '0' });
  expect(sandbox.counts()).toMatchObject({ writes: 0, requests: 4 });
  await sandbox.close();
}, 60_000);

test('a date that a person changes is put right by the run that this starts', async () => {
  const sandbox = await hub();
  const promised = { due: '2027-01-29', target: '2027-01-15' };
  sandbox.as('ada').commit('main', 'Plan', files(promised));
  await applied(sandbox, promised);
  sandbox.as('ada').setField(3, 'Target date', '2027-03-01');
  const occasion = issuesPayload(sandbox, 3, 'field_added');
  const { code, outputs } = await action(sandbox, { workspace: folder(files(promised)), ...occasion });
  expect({ code, outputs }).toMatchObject({ code: 0, outputs: { changes: '1', updated: '1' } });
  expect(sandbox.issue(3).fields).toMatchObject({ 'Target date': '2027-01-15' });
  await sandbox.close();
}, 60_000);

test('a priority that the field does not offer stops the run at its line', async () => {
  const sandbox = await hub();
  const { code, commands } = await applied(sandbox, {
    due: '2027-01-29',
    target: '2027-01-15',
    priority: 'Hot',
  });
  expect(code).toBe(1);
  expect(commands.slice(1)).toEqual([
    expect.stringMatching(
      /^::error title=.*,file=plan\/plan\.yml,line=18.*the priority "Hot" of item "engine"/,
    ),
  ]);
  expect(sandbox.counts().writes).toBe(0);
  await sandbox.close();
}, 60_000);

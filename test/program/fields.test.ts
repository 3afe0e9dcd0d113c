/** Issue fields and types of the organization: what the plan gives, three-way, with no request more. */
import { describe, expect, test } from 'vitest';
import { ADMIN_TOKEN, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.ts';
import { connect, here } from '../github/hub.ts';
import { changed, type Json, preview, rocket, run, sync, synced, syncReport } from '../sync/plans.ts';

const settings = { fields: { priority: 'Priority', effort: 'Effort' } };
const engine = (given: Json, more: Json = {}): Json =>
  changed(rocket, { phases: { one: { items: { engine: given } } }, ...more });
const dated = engine({ start: '2026-12-07', due: '2027-01-15' });
const whole = engine(
  { start: '2026-12-07', due: '2027-01-15', priority: 'High', effort: 'Low', type: 'Task' },
  { settings },
);
const values = (sandbox: Sandbox) => {
  const { fields, type } = sandbox.issue('octo-org/roadmap#3');
  return { fields, type };
};
const all = {
  fields: { 'Start date': '2026-12-07', 'Target date': '2027-01-15', Priority: 'High', Effort: 'Low' },
  type: 'Task',
};

async function told(sandbox: Sandbox, plan: Json) {
  const report = syncReport(await synced(connect(sandbox), plan));
  return { notes: report.notes, outcomes: report.outcomes };
}

test('what an item gives stands in the fields from the beginning, and a second run changes nothing', async () => {
  const [sandbox, plain] = [await here(), await here()];
  await sync(connect(sandbox), whole);
  await sync(connect(plain), rocket);
  expect(values(sandbox)).toEqual(all);
  expect(sandbox.counts()).toEqual({ ...plain.counts(), points: expect.any(Number) });
  sandbox.reset();
  plain.reset();
  expect(await sync(connect(sandbox), whole)).toEqual([]);
  await sync(connect(plain), rocket);
  expect(sandbox.counts()).toEqual({ ...plain.counts(), points: expect.any(Number) });
  expect(sandbox.problems).toEqual([]);
});

test('an issue that is there gets them, in the request that changes it anyway', async () => {
  const sandbox = await here();
  await sync(connect(sandbox), rocket);
  const from = sandbox.requests.length;
  expect(await sync(connect(sandbox), whole)).toEqual([
    'update engine (#3); Start date "2026-12-07" added; Target date "2027-01-15" added; Priority "High" added; Effort "Low" added; type "Task" added; text',
    // Its page notes that a promise is new.
    'update program rocket (#1)',
  ]);
  expect(values(sandbox)).toEqual(all);
  const writes = sandbox.requests.slice(from).filter(({ write }) => write);
  expect(writes.map(({ operations }) => operations)).toContainEqual(['updateIssue', 'setIssueFieldValue']);
  expect(await sync(connect(sandbox), whole)).toEqual([]);
});

test('a person’s value of what the plan gives is put right, and of all else it stays', async () => {
  const sandbox = await here();
  await sync(connect(sandbox), dated);
  const ada = sandbox.as('ada');
  ada.setField(3, 'Target date', '2027-02-01');
  ada.setField(3, 'Priority', 'Low');
  ada.setField(4, 'Start date', '2026-12-24');
  ada.setType(4, 'Bug');
  expect(await preview(connect(sandbox), dated)).toEqual([
    'update engine (#3); Target date "2027-02-01" → "2027-01-15" (put right: it was changed on GitHub)',
  ]);
  await sync(connect(sandbox), dated);
  expect(values(sandbox).fields).toEqual({
    'Start date': '2026-12-07',
    'Target date': '2027-01-15',
    Priority: 'Low',
  });
  expect(sandbox.issue(4)).toMatchObject({ fields: { 'Start date': '2026-12-24' }, type: 'Bug' });
  expect(await sync(connect(sandbox), dated)).toEqual([]);
});

test('what the plan gave and no longer gives is cleared, also the last of all; what a person made of it stays', async () => {
  const sandbox = await here();
  await sync(connect(sandbox), whole);
  sandbox.as('ada').setField(3, 'Priority', 'Urgent');
  expect(await sync(connect(sandbox), rocket)).toEqual([
    'update engine (#3); Start date "2026-12-07" removed; Target date "2027-01-15" removed; Effort "Low" removed; type "Task" removed; text',
    'update program rocket (#1)',
  ]);
  expect(values(sandbox)).toEqual({ fields: { Priority: 'Urgent' } });
  sandbox.reset();
  expect(await sync(connect(sandbox), rocket)).toEqual([]);
});

test('fields have the names that the settings give them, whatever the letter case', async () => {
  const sandbox = await here();
  sandbox.addIssueField('Beginnt', 'date');
  await sync(
    connect(sandbox),
    changed(dated, { settings: { fields: { start: 'beginnt', due: 'TARGET DATE' } } }),
  );
  expect(values(sandbox).fields).toEqual({ Beginnt: '2026-12-07', 'Target date': '2027-01-15' });
});

test('an option or a type that is not offered is an error at its line, before any write', async () => {
  const sandbox = await here();
  const wrong = engine({ priority: 'Hihg', type: 'Epic' }, { settings });
  const report = await run(connect(sandbox), wrong);
  expect(report).toMatchObject({
    verdict: 'broken-plan',
    diagnostics: [
      {
        code: 'not-offered',
        message: 'the priority "Hihg" of item "engine" is none that the field "Priority" has',
        help: 'did you mean "High"?',
        at: { file: 'plan/plan.yml', line: expect.any(Number) },
      },
      { code: 'not-offered', help: 'write one of these: Task, Bug, Feature' },
    ],
  });
  await synced(connect(sandbox), wrong);
  expect(sandbox.counts().writes).toBe(0);
});

describe('where there are no fields nothing fails, and it is said once', () => {
  const cases: readonly [string, SandboxOptions, (sandbox: Sandbox) => void][] = [
    [
      'in a repository of a user',
      { repositories: [{ name: 'octo-org/roadmap', userOwned: true }] },
      () => {},
    ],
    ['on an older server', { features: { issueFields: false, issueTypes: false } }, () => {}],
    ['where the token may not see them', {}, (sandbox) => hide(sandbox)],
  ];
  test.each(cases)('%s', async (_, options, prepare) => {
    const sandbox = await here(options);
    prepare(sandbox);
    const { notes, outcomes } = await told(sandbox, whole);
    expect(notes).toEqual([
      expect.stringContaining('no date field "Start date" or "Target date", no field with options'),
    ]);
    expect(outcomes.every(({ result }) => result === 'done')).toBe(true);
    expect(await sync(connect(sandbox), whole)).toEqual([]);
  });

  test('where the token may not set them, and only one request finds that out', async () => {
    let clock = '2026-11-24T12:00:00Z';
    const sandbox = await here({ features: { fieldRights: 'refuse' }, now: () => new Date(clock) });
    const plan = changed(whole, { phases: { one: { items: { hull: { start: '2026-12-08' } } } } });
    const { outcomes } = await told(sandbox, plan);
    expect(outcomes.every(({ result }) => result === 'done')).toBe(true);
    expect(outcomes.flatMap(({ message }) => message ?? [])).toEqual([
      expect.stringContaining(
        'the values of issue fields stand in the plan alone: the token may not do this',
      ),
    ]);
    expect(sandbox.requests.filter(({ status }) => status !== 200 && status !== 201)).toEqual([]);
    expect(sandbox.view().issues).toHaveLength(7);
    const at = async (now: string, token?: string) => {
      clock = now;
      const from = sandbox.requests.length;
      const hub = connect(sandbox, token === undefined ? {} : { token });
      const { notes, outcomes } = syncReport(await synced(hub, plan, { now }));
      const asked = sandbox.requests.slice(from).flatMap(({ operations }) => operations);
      const tried = asked.filter((one) => one === 'setIssueFieldValue').length;
      return { notes, tried, changes: outcomes.length, writes: sandbox.counts(from).writes };
    };
    // For a week it is not tried again: as many requests as where there are no fields, and nothing is written.
    const note =
      'GitHub refused github-actions[bot] the values of issue fields on 2026-11-24: they stand in the plan alone, and are tried again on 2026-12-01, or by another account';
    const quiet = { notes: [note], tried: 0, changes: 0, writes: 0 };
    expect(await at('2026-11-24T13:00:00Z')).toEqual(quiet);
    expect(await at('2026-11-30T23:00:00Z')).toEqual(quiet);
    // Then once more, in one request for all, and the refusal is noted anew.
    expect(await at('2026-12-01T01:00:00Z')).toMatchObject({ notes: [], tried: 2, writes: 2 });
    expect(await at('2026-12-02T01:00:00Z')).toMatchObject({ tried: 0, changes: 0, writes: 0 });
    // Another account may be allowed what this one is not.
    expect(await at('2026-12-02T02:00:00Z', ADMIN_TOKEN)).toMatchObject({ notes: [], tried: 2 });
    expect(values(sandbox).fields).toEqual(all.fields);
    expect(await at('2026-12-02T03:00:00Z')).toEqual({ notes: [], tried: 0, changes: 0, writes: 0 });
    expect(sandbox.problems).toEqual([]);
  });
});

test('a type that may not be read is neither put right nor taken for none, and that is said', async () => {
  const sandbox = await here();
  const typed = engine({ type: 'Task' });
  await sync(connect(sandbox), typed);
  sandbox.as('ada').setType(3, 'Bug');
  sandbox.features.readableTypes = false;
  for (const plan of [typed, rocket]) {
    sandbox.reset();
    const { notes, outcomes } = await told(sandbox, plan);
    expect(outcomes.filter(({ change }) => 'type' in change)).toEqual([]);
    expect(sandbox.requests.filter(({ body }) => /issueTypeId/.test(body))).toEqual([]);
    expect(notes).toEqual(
      plan === typed ? ['this token may not read the type of #3: what is there stays'] : [],
    );
    expect(sandbox.issue(3).type).toBe('Bug');
    expect(sandbox.counts().writes).toBe(plan === typed ? 0 : 1);
  }
  // What is made has the type that the plan gives: of that it is known that it had none.
  const fresh = await here({ features: { readableTypes: false } });
  await sync(connect(fresh), typed);
  expect(fresh.issue(3).type).toBe('Task');
  // What was noted as given is not forgotten: once it may be read, it is taken back where it is still ours.
  await sync(connect(fresh), typed);
  expect(fresh.issue(3).type).toBe('Task');
});

test('an older server is asked once more where the plan gives fields, and not at all where it does not', async () => {
  const older = { features: { issueFields: false, issueTypes: false } };
  const requestsOf = async (plan: Json, options: SandboxOptions) => {
    const sandbox = await here(options);
    await sync(connect(sandbox), plan);
    sandbox.reset();
    await sync(connect(sandbox), plan);
    return sandbox.counts().requests;
  };
  const usual = await requestsOf(rocket, {});
  expect(await requestsOf(rocket, older)).toBe(usual);
  expect(await requestsOf(whole, older)).toBe(usual + 1);
});

test('the organization itself is never asked', async () => {
  const sandbox = await here();
  await sync(connect(sandbox), whole);
  expect(sandbox.requests.filter(({ body }) => /organization/i.test(body))).toEqual([]);
});

function hide(sandbox: Sandbox): void {
  for (const name of ['Start date', 'Target date', 'Priority', 'Effort'])
    sandbox.changeIssueField(name, 'hide');
}

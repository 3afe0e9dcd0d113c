import fc from 'fast-check';
import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql';
import { afterEach, describe, expect, test } from 'vitest';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/index.ts';
import { connect, here } from '../github/hub.ts';
import { officialSchema } from '../sandbox/official-schema.ts';
import { changed, type Json, rocket, sync } from './plans.ts';

/** Documents that the product sent in any test of this file. */
const documents = new Set<string>();
const started: Sandbox[] = [];

async function github(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await here(options);
  started.push(sandbox);
  return sandbox;
}

afterEach(() => {
  for (const sandbox of started.splice(0)) {
    expect(sandbox.problems).toEqual([]);
    for (const { kind, body } of sandbox.requests)
      if (kind === 'graphql') documents.add(JSON.parse(body).query);
  }
});

const apply = (sandbox: Sandbox, plan: Json) => sync(connect(sandbox), plan);

/** Applies and says what it cost. */
async function costs(
  sandbox: Sandbox,
  plan: Json,
): Promise<{ changes: number; writes: number; requests: number }> {
  const from = sandbox.requests.length;
  const lines = await apply(sandbox, plan);
  expect(lines.filter((line) => /failed|remaining/.test(line))).toEqual([]);
  const { writes, requests } = sandbox.counts(from);
  return { changes: lines.length, writes, requests };
}

async function nothingToDo(sandbox: Sandbox, plan: Json): Promise<void> {
  expect(await costs(sandbox, plan)).toMatchObject({ changes: 0, writes: 0 });
}

const issueOf = (sandbox: Sandbox, title: string) => {
  const found = sandbox.view().issues.find((issue) => issue.title === title);
  if (!found) throw new Error(`no issue "${title}"`);
  return found;
};

describe('the first run', () => {
  test('sends one write for each label, milestone and issue, what others name first, all links at once, and the page of the program', async () => {
    const sandbox = await github();
    await apply(sandbox, rocket);
    const writes = sandbox.requests.filter(({ write }) => write);
    expect(writes.flatMap(({ operations }) => operations.join(' '))).toEqual([
      ...Array(3).fill('issues/create-label'),
      ...Array(2).fill('issues/create-milestone'),
      ...Array(7).fill('createIssue'),
      'addBlockedBy addBlockedBy addBlockedBy',
      'pinIssue updateIssue',
    ]);
    expect(
      sandbox
        .view()
        .issues.map(({ title, labels, assignees, milestone, parent, blockedBy }) => [
          title,
          labels,
          assignees,
          milestone,
          parent,
          blockedBy,
        ]),
    ).toEqual([
      ['Rocket', [], [], null, null, []],
      ['Phase one', ['Core Team'], [], 'Alpha', '#1', []],
      ['Engine', ['Core Team'], [], 'Alpha', '#2', []],
      ['Hull', ['Core Team', 'security'], [], 'Alpha', '#2', ['#3']],
      ['Phase two', ['Web Team'], [], 'Beta', '#1', ['#2']],
      ['Site', ['Web Team'], [], 'Beta', '#5', ['#4']],
      ['Press', ['Core Team'], ['ada'], 'Beta', null, []],
    ]);
    expect(sandbox.view().labels[0]).toEqual({
      name: 'Core Team',
      color: '1d76db',
      description: 'Plan Sync: owner rocket/core, placeholder',
    });
    expect(sandbox.view().milestones[0]).toMatchObject({
      title: 'Alpha',
      dueOn: expect.stringContaining('2027-01-29'),
    });
  });

  test('is followed by one that writes nothing and asks little', async () => {
    const sandbox = await github();
    await apply(sandbox, rocket);
    expect(await costs(sandbox, rocket)).toEqual({ changes: 0, writes: 0, requests: expect.any(Number) });
    expect((await costs(sandbox, rocket)).requests).toBeLessThanOrEqual(3);
  });

  test('names blockers by number in the text that it creates', async () => {
    const sandbox = await github();
    await apply(
      sandbox,
      changed(rocket, {
        phases: { one: { items: { engine: { 'blocked-by': ['hull'] }, hull: { 'blocked-by': null } } } },
      }),
    );
    const [hull, engine] = [issueOf(sandbox, 'Hull'), issueOf(sandbox, 'Engine')];
    expect(hull.number).toBeLessThan(engine.number);
    expect(engine.body).toContain(`### Blocked by\n\n- #${hull.number}\n`);
  });

  test('settles texts that name each other, where a waiver closes the circle', async () => {
    const sandbox = await github();
    const plan = changed(rocket, {
      phases: { one: { items: { engine: { 'blocked-by': [{ on: 'hull', waived: 'we guess its mass' }] } } } },
    });
    const { writes } = await costs(sandbox, plan);
    expect(writes).toBe(3 + 2 + 7 + 1 + 1 + 1);
    expect(issueOf(sandbox, 'Engine').body).toContain(
      `### Waived\n\n- #${issueOf(sandbox, 'Hull').number} — we guess its mass`,
    );
    await nothingToDo(sandbox, plan);
  });
});

describe('an edit costs one write', () => {
  const hull = {
    title: 'Hull',
    owner: 'core',
    milestone: 'alpha',
    labels: ['security'],
    'blocked-by': [{ on: 'engine', because: 'size' }],
  };
  test.each<[string, Json]>([
    ['of a title', { phases: { one: { items: { engine: { title: 'Engines' } } } } }],
    [
      'of a title and a text',
      { phases: { one: { items: { engine: { title: 'Engines', details: 'Hot' } } } } },
    ],
    ['of a colour', { owners: { core: { color: 'b60205' } } }],
    [
      'of five things of four issues',
      {
        phases: {
          one: { title: 'I', items: { engine: { title: 'II' }, hull: { title: 'III', labels: null } } },
        },
        workstreams: { press: { title: 'IV' } },
      },
    ],
  ])('%s', async (_, patch) => {
    const sandbox = await github();
    await apply(sandbox, rocket);
    const plan = changed(rocket, patch);
    expect((await costs(sandbox, plan)).writes).toBe(1);
    await nothingToDo(sandbox, plan);
  });

  test('of a date, and one more, for the page tells it', async () => {
    const sandbox = await github();
    await apply(sandbox, rocket);
    const plan = changed(rocket, { milestones: { alpha: { due: '2027-02-28' } } });
    expect((await costs(sandbox, plan)).writes).toBe(2);
    await nothingToDo(sandbox, plan);
  });

  test.each<[string, Json]>([
    ['of a milestone’s title', { milestones: { alpha: { title: 'First' } } }],
    ['of an item’s milestone', { phases: { one: { items: { hull: { milestone: 'beta' } } } } }],
    ['of the phase of an item', { phases: { one: { items: { hull: null } }, two: { items: { hull } } } }],
  ])('and one more where the page of the program shows it: %s', async (_, patch) => {
    const sandbox = await github();
    await apply(sandbox, rocket);
    const plan = changed(rocket, patch);
    expect((await costs(sandbox, plan)).writes).toBe(2);
    await nothingToDo(sandbox, plan);
  });
});

describe('what people do survives, and costs no write', () => {
  const edits: [string, (sandbox: Sandbox) => void][] = [
    ['a label', (sandbox) => sandbox.as('ada').addLabels(3, 'urgent')],
    [
      'a comment',
      (sandbox) => sandbox.as('ada').comment(3, 'Nearly there, see <!-- plan-sync:begin rocket/site -->'),
    ],
    [
      'a text before and after',
      (sandbox) =>
        sandbox.as('ada').editIssue(3, { body: `Read me\n\n${sandbox.issue(3).body}\n\nAnd me\n` }),
    ],
    [
      'line ends of the web editor',
      (sandbox) =>
        sandbox.as('ada').editIssue(3, { body: `Hi\r\n${sandbox.issue(3).body?.replaceAll('\n', '\r\n')}` }),
    ],
    [
      'a tick',
      (sandbox) =>
        sandbox
          .as('ada')
          .editIssue(3, { body: sandbox.issue(3).body?.replace('[ ] It burns', '[x] It burns') ?? '' }),
    ],
    [
      'a tick by hand',
      (sandbox) =>
        sandbox.as('ada').editIssue(3, {
          body: sandbox.issue(3).body?.replace('[ ] It stops', '[X] It stops').replaceAll('\n', '\r\n') ?? '',
        }),
    ],
    ['an assignee', (sandbox) => sandbox.as('ada').editIssue(3, { assignees: ['bob'] })],
    [
      'a milestone of their own',
      (sandbox) =>
        void sandbox.as('ada').createMilestone({ title: 'Sprint 1', dueOn: '2027-01-01T12:00:00Z' }),
    ],
    [
      'an issue in our milestone',
      (sandbox) =>
        void sandbox
          .as('ada')
          .createIssue({ title: 'A bug', milestone: 'Alpha', labels: ['Core Team'], parent: 1 }),
    ],
    [
      'a link to their issue',
      (sandbox) => sandbox.as('ada').block(2, sandbox.as('ada').createIssue({ title: 'Steel' })),
    ],
    ['a closed milestone', (sandbox) => sandbox.as('ada').editMilestone('Alpha', { state: 'closed' })],
    [
      'a date of a milestone without one',
      (sandbox) => sandbox.as('ada').editMilestone('Beta', { dueOn: '2027-06-01T12:00:00Z' }),
    ],
    [
      'a locked, pinned issue',
      (sandbox) => {
        sandbox.as('ada').lock(3);
        sandbox.as('ada').pin(3);
      },
    ],
    ['a parent for a workstream', (sandbox) => sandbox.as('ada').setParent(7, 4)],
    [
      'a pull request',
      (sandbox) => {
        sandbox.as('ada').push('fix', 'work');
        sandbox.as('ada').openPullRequest({ title: 'Fix', body: sandbox.issue(3).body ?? '', head: 'fix' });
      },
    ],
  ];

  test.each(edits)('%s', async (_, edit) => {
    const sandbox = await github();
    await apply(sandbox, rocket);
    edit(sandbox);
    const before = sandbox.view();
    await nothingToDo(sandbox, rocket);
    expect(sandbox.view()).toEqual(before);
  });

  test.each(['completed', 'not_planned'] as const)(
    'an issue closed as %s stays so, and the page of the program tells it on another day',
    async (reason) => {
      const sandbox = await github();
      await apply(sandbox, rocket);
      sandbox.as('ada').close(3, reason);
      const before = sandbox.view().issues;
      expect(await costs(sandbox, rocket)).toMatchObject({ changes: 0, writes: 0 });
      expect(sandbox.view().issues).toEqual(before);
      await nothingToDo(sandbox, rocket);
    },
  );

  test('all at once, also through a change of the plan', async () => {
    const sandbox = await github();
    await apply(sandbox, rocket);
    for (const [what, edit] of edits) if (!/line ends|tick by hand/.test(what)) edit(sandbox);
    sandbox.as('ada').close(3);
    const plan = changed(rocket, {
      settings: { 'out-of-order': 'report' },
      phases: {
        one: { items: { engine: { title: 'Engines', 'done-when': ['It stops', 'It burns', 'It is cold'] } } },
      },
    });
    expect((await costs(sandbox, plan)).writes).toBe(2);
    const engine = sandbox.issue(3);
    expect(engine).toMatchObject({
      title: 'Engines',
      state: 'closed',
      labels: ['Core Team', 'urgent'],
      assignees: ['bob'],
    });
    expect(engine.body).toMatch(/^Read me\n\n<!-- plan-sync:begin/);
    expect(engine.body).toMatch(/ -->\n\nAnd me\n$/);
    expect(engine.body).toContain('- [ ] It stops\n- [x] It burns\n- [ ] It is cold\n');
    await nothingToDo(sandbox, plan);
  });

  test('an owner renamed keeps the label on their issues too', async () => {
    const sandbox = await github();
    await apply(sandbox, rocket);
    const bug = sandbox.as('ada').createIssue({ title: 'A bug', labels: ['Core Team'] });
    const plan = changed(rocket, {
      owners: { core: { name: 'Core', placeholder: null, team: 'acme/core' } },
    });
    await costs(sandbox, plan);
    expect(sandbox.issue(bug).labels).toEqual(['Core']);
    expect(sandbox.issue(3).labels).toEqual(['Core']);
    expect(sandbox.view().labels.map(({ name }) => name)).toEqual(['Core', 'Web Team', 'security']);
    await nothingToDo(sandbox, plan);
  });
});

describe('what is moved out of sight is found before anything is made twice', () => {
  test.each<[string, (sandbox: Sandbox) => void]>([
    [
      'issues without their milestone',
      (sandbox) => {
        for (const n of [2, 3, 4, 5, 6, 7]) sandbox.as('ada').editIssue(n, { milestone: null });
      },
    ],
    ['a deleted milestone', (sandbox) => sandbox.as('ada').deleteMilestone('Alpha')],
    [
      'another milestone',
      (sandbox) => {
        sandbox.as('ada').createMilestone({ title: 'Later' });
        for (const n of [2, 3, 7]) sandbox.as('ada').editIssue(n, { milestone: 'Later' });
      },
    ],
    ['a milestone with another title', (sandbox) => sandbox.as('ada').editMilestone('Alpha', { title: 'Z' })],
    [
      'labels taken off',
      (sandbox) => {
        for (const n of [1, 2, 3, 4, 5, 6]) sandbox.as('ada').editIssue(n, { labels: [] });
      },
    ],
    ['a deleted label', (sandbox) => sandbox.as('ada').deleteLabel('Core Team')],
    [
      'a mark at either end',
      (sandbox) => {
        const strip = (n: number, mark: RegExp) =>
          sandbox.as('ada').editIssue(n, { body: sandbox.issue(n).body?.replace(mark, '') ?? '' });
        strip(7, /<!-- plan-sync:begin .* -->/);
        strip(3, /<!-- plan-sync:end .* -->/);
      },
    ],
    ['a renamed label', (sandbox) => sandbox.as('ada').editLabel('Core Team', { name: 'Kernel' })],
  ])('%s', async (_, edit) => {
    const sandbox = await github();
    await apply(sandbox, rocket);
    const before = sandbox.view();
    edit(sandbox);
    await costs(sandbox, rocket);
    expect(sandbox.view().issues.map(({ title }) => title)).toEqual(before.issues.map(({ title }) => title));
    expect(sandbox.view().issues.map(({ labels, milestone }) => [labels, milestone])).toEqual(
      before.issues.map(({ labels, milestone }) => [labels, milestone]),
    );
    await nothingToDo(sandbox, rocket);
  });
});

describe('a failure stops only what needs it, and the next run completes', () => {
  test.each<[string, string, RegExp, number]>([
    ['a label', 'issues/create-label', /"security"/, 1],
    ['a milestone', 'issues/create-milestone', /"Beta"/, 4],
    ['a phase', 'createIssue', /"Phase two"/, 3],
    ['an item', 'createIssue', /"Engine"/, 2],
  ])('%s', async (_, operation, name, failures) => {
    const sandbox = await github({
      fault: ({ operations, body }) =>
        operations[0] === operation && name.test(body) && /^\{"name"|"title":/.test(body)
          ? { kind: 'status', status: 422, commit: false, body: '{"message":"Validation Failed"}' }
          : undefined,
    });
    const lines = await apply(sandbox, rocket);
    expect(lines.filter((line) => /failed/.test(line)).length).toBeGreaterThanOrEqual(failures);
    expect(lines.filter((line) => !/failed/.test(line)).length).toBeGreaterThan(4);
    const writes = sandbox.counts().writes;
    await apply(sandbox, rocket);
    // What fails again is tried again; what needs it is not; nothing else is written.
    expect(sandbox.counts().writes - writes).toBeLessThanOrEqual(1);
    sandbox.fault = undefined;
    await costs(sandbox, rocket);
    await nothingToDo(sandbox, rocket);
    expect(
      sandbox
        .view()
        .issues.map(({ title }) => title)
        .sort(),
    ).toEqual(['Engine', 'Hull', 'Phase one', 'Phase two', 'Press', 'Rocket', 'Site']);
    expect(issueOf(sandbox, 'Hull').body).toContain(`- #${issueOf(sandbox, 'Engine').number} — size`);
  });

  test('a document that is done in part leaves nothing behind that the plan took away', async () => {
    for (const from of [0, 1, 2, 3, 4]) {
      const sandbox = await github();
      await apply(sandbox, changed(rocket, { phases: { one: { items: { hull: { assignees: ['bob'] } } } } }));
      let left = 1;
      sandbox.fault = ({ kind, write }) =>
        kind === 'graphql' && write && left-- > 0 ? { kind: 'partial', from } : undefined;
      const plan = changed(rocket, {
        phases: { one: { items: { hull: { labels: null, 'blocked-by': null, assignees: null } } } },
      });
      await apply(sandbox, plan);
      sandbox.fault = undefined;
      await apply(sandbox, plan);
      expect(issueOf(sandbox, 'Hull')).toMatchObject({ labels: ['Core Team'], blockedBy: [], assignees: [] });
      await nothingToDo(sandbox, plan);
    }
  });

  describe('what is noted in a text is not written before that is done, nor done before it is noted', () => {
    /** Each step goes in a document of its own. */
    const stepwise = (sandbox: Sandbox, plan: Json) => sync(connect(sandbox, { pace: 1 }), plan);

    /** These steps are refused, however often they are tried. */
    async function refusing(plan: Json, steps: RegExp): Promise<[Sandbox, string[]]> {
      const sandbox = await github();
      await apply(sandbox, changed(rocket, { phases: { one: { items: { hull: { assignees: ['bob'] } } } } }));
      sandbox.fault = ({ operations, write, body }) =>
        write && steps.test(`${operations} ${body}`) ? { kind: 'partial', from: 0 } : undefined;
      const lines = await stepwise(sandbox, plan);
      sandbox.fault = undefined;
      return [sandbox, lines];
    }
    const less = changed(rocket, {
      phases: { one: { items: { hull: { labels: null, 'blocked-by': null } } } },
    });

    test.each(['removeBlockedBy', 'removeLabelsFromLabelable', 'removeAssigneesFromAssignable'])(
      'after %s was refused, and all that would put it right',
      async (step) => {
        let seen = false;
        const sandbox = await github();
        await apply(
          sandbox,
          changed(rocket, { phases: { one: { items: { hull: { assignees: ['bob'] } } } } }),
        );
        let edits = 0;
        sandbox.fault = ({ operations }) => {
          if (operations.includes(step)) seen = true;
          // The first edit after it may pass, which would be the new record; what puts the old one back does not.
          const isBack = seen && operations.includes('updateIssue') && edits++ > 0;
          return operations.includes(step) || isBack ? { kind: 'partial', from: 0 } : undefined;
        };
        await stepwise(sandbox, less);
        sandbox.fault = undefined;
        await apply(sandbox, less);
        expect(issueOf(sandbox, 'Hull')).toMatchObject({
          labels: ['Core Team'],
          blockedBy: [],
          assignees: [],
        });
        await nothingToDo(sandbox, less);
      },
    );

    test('nothing is closed that could not be noted to be ours', async () => {
      const without = changed(rocket, { workstreams: null });
      const [sandbox, lines] = await refusing(without, /updateIssue/);
      expect(lines.filter((line) => /press.*failed/.test(line))).toHaveLength(1);
      expect(issueOf(sandbox, 'Press')).toMatchObject({ state: 'open', comments: [] });
      await apply(sandbox, without);
      expect(issueOf(sandbox, 'Press')).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
      await apply(sandbox, rocket);
      expect(issueOf(sandbox, 'Press').state).toBe('open');
    });

    test('nor where the note has no room, which is told', async () => {
      const without = changed(rocket, { workstreams: null });
      const sandbox = await github();
      await apply(sandbox, rocket);
      const { number, body } = issueOf(sandbox, 'Press');
      const full = `${'x'.repeat(65_536 - (body?.length ?? 0) - 2)}\n\n${body}`;
      sandbox.as('ada').editIssue(number, { body: full });
      const lines = await apply(sandbox, without);
      expect(lines.find((line) => /press/.test(line))).toMatch(/failed: its text .* have \d+ characters/);
      expect(issueOf(sandbox, 'Press')).toMatchObject({ state: 'open', comments: [] });
    });
  });

  test('a text that could not be settled is told, and settled by the next run', async () => {
    const sandbox = await github({
      fault: ({ operations }) => (operations[0] === 'updateIssue' ? { kind: 'lose' } : undefined),
    });
    const plan = changed(rocket, {
      phases: { one: { items: { engine: { 'blocked-by': [{ on: 'hull', waived: 'so' }] } } } },
    });
    sandbox.fault = ({ operations }) => (operations[0] === 'updateIssue' ? { kind: 'refuse' } : undefined);
    expect((await apply(sandbox, plan)).filter((line) => line.includes('failed'))).toEqual([
      expect.stringMatching(
        /^create item engine: "Engine"; failed: it was made, and the next run completes its text/,
      ),
    ]);
    sandbox.fault = undefined;
    await costs(sandbox, plan);
    await nothingToDo(sandbox, plan);
    expect(sandbox.view().issues).toHaveLength(7);
  });
});

test('a link of a person that contradicts the plan stays, and every run says what GitHub will not do', async () => {
  const sandbox = await github();
  const plan = changed(rocket, { phases: { one: { items: { hull: { 'blocked-by': null } } } } });
  await apply(sandbox, plan);
  sandbox.as('ada').block(3, 4);
  for (let run = 0; run < 2; run++) {
    const lines = await apply(sandbox, rocket);
    expect(lines.find((line) => line.startsWith('link'))).toMatch(
      /^link hull is blocked by engine; failed: a link on GitHub says the contrary, that #3 is blocked by #4: .*circular/,
    );
  }
  expect(issueOf(sandbox, 'Engine').blockedBy).toEqual(['#4']);
});

describe('hostile text', () => {
  const hostile = [
    '`<!-- plan-sync:end {} -->`',
    '```\n<!-- plan-sync:begin rocket/site -->\n<!-- plan-sync:end {"removed":true} -->\n```',
    '<!-- open',
    '-->',
    '```\nopen',
    '<details><summary>',
    '@octocat closes #2',
    '- [ ] a\n1. [x] b\n> - [ ] c\n* [X] a',
    '\u2028 \u00a0 \u{1F600} e\u0301',
    '"\\u003c!-- $& $1 $` \\0',
    'a\r\nb\rc',
    '  trailing  \n\n\n  spaces  ',
  ];
  const plain = hostile.map((text) => text.replaceAll(/\s+/g, ' ').trim());
  test.each(hostile.map((text, n) => [text, plain[n] ?? ''] as const))(
    '%j breaks nothing, wherever it stands',
    async (text, line) => {
      const sandbox = await github();
      // A label has a word.
      const short = `a ${line}`
        .slice(0, 40)
        .trim()
        .replaceAll(/[\u2028]/g, ' ')
        .trim();
      const plan = changed(rocket, {
        owners: { core: { name: short } },
        milestones: { alpha: { title: short, outcome: text.replaceAll('\r', ' ') } },
        phases: {
          one: {
            title: short,
            purpose: text.replaceAll('\r', ' '),
            items: {
              engine: { 'done-when': [line, `x ${line}`] },
              hull: { 'blocked-by': [{ on: 'engine', because: line }], labels: [`l ${short}`] },
            },
          },
        },
        workstreams: { press: { 'blocked-by': [{ on: 'site', waived: line }] } },
      });
      await costs(sandbox, plan);
      await nothingToDo(sandbox, plan);
      const next = changed(plan, { phases: { one: { items: { hull: { labels: null } } } } });
      await costs(sandbox, next);
      await nothingToDo(sandbox, next);
      expect(sandbox.view().issues).toHaveLength(7);
      expect(sandbox.issue(4).labels).toEqual([short]);
    },
  );
});

describe('any order of edits by people and of the plan', () => {
  const numbers = fc.integer({ min: 1, max: 8 });
  const people = fc.oneof(
    fc.record({
      do: fc.constantFrom(
        'close',
        'reopen',
        'label',
        'unlabel',
        'comment',
        'crlf',
        'around',
        'tick',
        'retitle',
        'unmilestone',
        'orphan',
        'strip',
        'behead',
      ),
      issue: numbers,
    }),
    fc.record({ do: fc.constantFrom('block', 'unblock', 'parent'), issue: numbers, other: numbers }),
    fc.record({ do: fc.constantFrom('milestone', 'rename', 'delete-label', 'delete-milestone', 'bug') }),
  );
  const patches: readonly Json[] = [
    {},
    { phases: { one: { title: 'Phase 1' } } },
    { phases: { one: { items: { engine: null, hull: { 'blocked-by': null } } } } },
    { phases: { one: { items: { more: { title: 'More', 'blocked-by': ['engine'] } } } } },
    { owners: { core: { name: 'Kernel' } } },
    {
      workstreams: {
        press: null,
        media: { title: 'Media', owner: 'web', milestone: 'beta', 'blocked-by': ['site'] },
      },
    },
    { milestones: { alpha: { due: null, title: 'One' } } },
    {
      phases: {
        one: { items: { hull: null } },
        two: { items: { site: { 'blocked-by': null }, hull: { title: 'Hull' } } },
      },
    },
  ];
  const step = fc.oneof(
    { weight: 3, arbitrary: people },
    { weight: 1, arbitrary: fc.record({ plan: fc.nat(patches.length - 1) }) },
  );

  function act(sandbox: Sandbox, edit: { do: string; issue?: number; other?: number }): void {
    const ada = sandbox.as('ada');
    const { do: what, issue = 0, other = 0 } = edit;
    const body = () => sandbox.issue(issue).body ?? '';
    const edits: Record<string, () => void> = {
      close: () => ada.close(issue, issue % 2 ? 'completed' : 'not_planned'),
      reopen: () => ada.reopen(issue),
      label: () => ada.addLabels(issue, 'urgent'),
      unlabel: () => ada.editIssue(issue, { labels: [] }),
      comment: () => void ada.comment(issue, 'hm'),
      crlf: () => ada.editIssue(issue, { body: body().replaceAll(/\r?\n/g, '\r\n') }),
      around: () => ada.editIssue(issue, { body: `before\n${body()}\nafter` }),
      tick: () => ada.editIssue(issue, { body: body().replace('[ ]', '[x]') }),
      retitle: () => ada.editIssue(issue, { title: 'Mine' }),
      unmilestone: () => ada.editIssue(issue, { milestone: null }),
      orphan: () => ada.setParent(issue, null),
      strip: () => ada.editIssue(issue, { body: body().replace(/<!-- plan-sync:end .*/, '') }),
      behead: () => ada.editIssue(issue, { body: body().replace(/<!-- plan-sync:begin .*/, '') }),
      // Only with what comes before it: against a link or a parent the other way round the plan has no remedy but to
      // say so.
      block: () => ada.block(Math.max(issue, other), Math.min(issue, other)),
      unblock: () => ada.unblock(issue, other),
      parent: () => ada.setParent(Math.max(issue, other), Math.min(issue, other)),
      milestone: () => ada.editMilestone('Beta', { title: 'Else' }),
      rename: () => ada.editLabel('Web Team', { name: 'Else' }),
      'delete-label': () => ada.deleteLabel('Core Team'),
      'delete-milestone': () => ada.deleteMilestone('Alpha'),
      bug: () => void ada.createIssue({ title: 'Bug', labels: ['Core Team'] }),
    };
    try {
      edits[what]?.();
    } catch {
      // GitHub refuses it to people too.
    }
  }

  test('ends where a second run writes nothing, with one issue for each work', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
        const sandbox = await here();
        let plan = rocket;
        await apply(sandbox, plan);
        for (const one of [...steps, { plan: 0 }]) {
          if ('plan' in one) {
            plan = changed(rocket, patches[one.plan] ?? {});
            await apply(sandbox, plan);
          } else act(sandbox, one);
        }
        await apply(sandbox, plan);
        await nothingToDo(sandbox, plan);
        const marks = sandbox
          .view()
          .issues.flatMap(({ body }) => /<!-- plan-sync:begin (\S+)/.exec(body ?? '')?.[1] ?? []);
        expect(new Set(marks).size).toBe(marks.length);
        expect(sandbox.problems).toEqual([]);
        started.push(sandbox);
      }),
      { numRuns: 10 },
    );
  });
});

test("every document that was sent is one of GitHub's own schema", () => {
  const schema: GraphQLSchema = officialSchema();
  expect(documents.size).toBeGreaterThan(8);
  for (const document of documents) expect(validate(schema, parse(document)), document).toEqual([]);
  // The test can fail: a word that GitHub does not know is found.
  expect(validate(buildSchema('type Query { a: Int }'), parse('{ b }'))).toHaveLength(1);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Memory } from './memory.ts';
import { changed, type Json, preview, rocket, sync } from './plans.ts';

async function applied(plan: Json = rocket): Promise<Memory> {
  const hub = new Memory();
  await sync(hub, plan);
  return hub;
}

/** What changes, and that nothing is left to change after it. */
async function changes(hub: Memory, plan: Json): Promise<string[]> {
  const shown = await preview(hub, plan);
  expect(await sync(hub, plan)).toEqual(shown);
  expect(await preview(hub, plan)).toEqual([]);
  return shown;
}

const again = 'put right: it was changed on GitHub';
/** The program's own issue shows how far all is. */
const page = 'update program rocket (#1); text';

test('everything is made once, what others name before them, and then there is nothing to do', async () => {
  expect(await changes(new Memory(), rocket)).toEqual([
    'create label "Core Team"',
    'create label "Web Team"',
    'create label "security"',
    'create milestone "Alpha"; due 2027-01-29',
    'create milestone "Beta"',
    'create program rocket: "Rocket"',
    'create phase one: "Phase one"',
    'create item engine: "Engine"',
    'create item hull: "Hull"',
    'create phase two: "Phase two"',
    'create item site: "Site"',
    'create workstream press: "Press"',
    'link hull is blocked by engine',
    'link two is blocked by one',
    'link site is blocked by hull',
  ]);
});

describe('one edit of the plan is one change', () => {
  const engine = (work: Json): Json => ({ phases: { one: { items: { engine: work } } } });
  const hull = (work: Json): Json => ({ phases: { one: { items: { hull: work } } } });
  const cases: [string, Json, string[]][] = [
    ['a title', engine({ title: 'Engines' }), ['update engine (#3); title "Engine" → "Engines"']],
    ['a text', engine({ details: 'Hot' }), ['update engine (#3); text']],
    ['a condition', engine({ 'done-when': ['It burns'] }), ['update engine (#3); text']],
    ['a gate', engine({ gate: true }), ['update engine (#3); text', page]],
    [
      'an owner',
      engine({ owner: 'web' }),
      ['update engine (#3); label "Web Team" added; label "Core Team" removed; text', page],
    ],
    ['a milestone', hull({ milestone: 'beta' }), ['update hull (#4); milestone "Alpha" → "Beta"', page]],
    ['an assignee', engine({ assignees: ['bob'] }), ['update engine (#3); assignee "bob" added']],
    [
      'no assignee',
      { workstreams: { press: { assignees: null } } },
      ['update press (#7); assignee "ada" removed'],
    ],
    [
      'a label more',
      engine({ labels: ['hot'] }),
      ['create label "hot"', 'update engine (#3); label "hot" added'],
    ],
    ['a label less', hull({ labels: null }), ['update hull (#4); label "security" removed']],
    ['the case of a label', hull({ labels: ['Security'] }), ['update hull (#4)']],
    [
      'the reason of a dependency',
      hull({ 'blocked-by': [{ on: 'engine', because: 'mass' }] }),
      ['update hull (#4); text'],
    ],
    [
      'a dependency more',
      { phases: { two: { items: { site: { 'blocked-by': ['hull', 'press'] } } } } },
      ['update site (#6); text', 'link site is blocked by press', page],
    ],
    [
      'a dependency less',
      hull({ 'blocked-by': null }),
      ['unlink hull is no longer blocked by #3 (#4)', 'update hull (#4); text', page],
    ],
    [
      'a dependency waived',
      hull({ 'blocked-by': [{ on: 'engine', waived: 'we know the size' }] }),
      ['unlink hull is no longer blocked by #3 (#4)', 'update hull (#4); text', page],
    ],
    [
      'a dependency turned round',
      { phases: { one: { items: { engine: { 'blocked-by': ['hull'] }, hull: { 'blocked-by': null } } } } },
      [
        'unlink hull is no longer blocked by #3 (#4)',
        'update hull (#4); text',
        'update engine (#3); text',
        'link engine is blocked by hull',
        page,
      ],
    ],
    [
      'an item in another phase',
      {
        phases: {
          one: { items: { hull: null } },
          two: {
            items: {
              hull: {
                title: 'Hull',
                owner: 'core',
                milestone: 'alpha',
                labels: ['security'],
                'blocked-by': [{ on: 'engine', because: 'size' }],
              },
            },
          },
        },
      },
      ['update hull (#4); text; parent "#2" → "two"', page],
    ],
    [
      'an item that becomes a workstream',
      {
        phases: { one: { items: { engine: null } } },
        workstreams: {
          engine: {
            title: 'Engine',
            owner: 'core',
            milestone: 'alpha',
            'done-when': ['It burns', 'It stops'],
          },
        },
      },
      ['update engine (#3); text; parent "#2" removed', page],
    ],
    [
      'a phase without its milestone',
      {
        phases: {
          one: { milestone: null, items: { engine: { milestone: 'alpha' }, hull: { milestone: 'alpha' } } },
        },
      },
      ['update one (#2); milestone "Alpha" removed', page],
    ],
    [
      'a new id',
      {
        phases: {
          one: {
            items: {
              hull: null,
              shell: {
                title: 'Hull',
                labels: ['security'],
                formerly: ['hull'],
                'blocked-by': [{ on: 'engine', because: 'size' }],
              },
            },
          },
          two: { items: { site: { 'blocked-by': ['shell'] } } },
        },
      },
      ['update shell (#4); text', 'update site (#6)', page],
    ],
    [
      "an owner's name",
      { owners: { core: { name: 'Core' } } },
      [
        'update label "Core Team"; name "Core Team" → "Core"',
        ...['one (#2)', 'engine (#3)', 'hull (#4)', 'press (#7)'].map((work) => `update ${work}; text`),
        page,
      ],
    ],
    [
      "an owner's colour",
      { owners: { core: { color: 'b60205' } } },
      ['update label "Core Team"; color "1d76db" → "b60205"'],
    ],
    [
      "an owner's standing",
      { owners: { core: { placeholder: null, team: 'acme/core' } } },
      [
        'update label "Core Team"; description "Plan Sync: owner rocket/core, placeholder" → "Plan Sync: owner rocket/core"',
        ...['one (#2)', 'engine (#3)', 'hull (#4)', 'press (#7)'].map((work) => `update ${work}; text`),
        page,
      ],
    ],
    [
      'the title of a milestone',
      { milestones: { beta: { title: 'Second' } } },
      ['update milestone "Beta"; title "Beta" → "Second"', page],
    ],
    [
      'an outcome',
      { milestones: { beta: { outcome: 'It lands softly' } } },
      ['update milestone "Beta"; text'],
    ],
    [
      'a date',
      { milestones: { alpha: { due: '2027-02-01' } } },
      ['update milestone "Alpha"; text; due "2027-01-29" → "2027-02-01"', page],
    ],
    [
      'a first date',
      { milestones: { beta: { due: '2027-03-01' } } },
      ['update milestone "Beta"; text; due "2027-03-01" added', page],
    ],
    [
      'no date',
      { milestones: { alpha: { due: null } } },
      ['update milestone "Alpha"; text; due "2027-01-29" removed', page],
    ],
    [
      'a milestone nobody uses',
      { milestones: { gamma: { title: 'Gamma', outcome: 'x' } } },
      ['create milestone "Gamma"', page],
    ],
  ];

  test.each(cases)('%s', async (_, patch, expected) => {
    expect(await changes(await applied(), changed(rocket, patch))).toEqual(expected);
  });

  const renamed = 'a new id';
  test.each(cases.filter(([what]) => what !== renamed))(
    '%s, and back again leaves what there was',
    async (_, patch) => {
      const hub = await applied();
      const issues = () =>
        [...hub.issues.values()].map(({ blockedBy, ...issue }) => ({ ...issue, blockedBy: [...blockedBy] }));
      const before = issues();
      await sync(hub, changed(rocket, patch));
      await changes(hub, rocket);
      expect(issues()).toEqual(before);
    },
  );
});

describe('one edit on GitHub of what the plan says is put right, and said to be', () => {
  const label = (hub: Memory, name: string) => hub.labels.find((one) => one.name === name)?.id ?? '';
  const cases: [string, (hub: Memory) => void, string[]][] = [
    [
      'a title',
      (hub) => {
        hub.titled('Engine').title = 'Motor';
      },
      [`update engine (#3); title "Motor" → "Engine" (${again})`],
    ],
    [
      'a label',
      (hub) => {
        hub.issue(4).labels.delete(label(hub, 'security'));
      },
      [`update hull (#4); label "security" added (${again})`],
    ],
    [
      'a milestone',
      (hub) => {
        hub.issue(3).milestone = undefined;
      },
      [`update engine (#3); milestone "Alpha" added (${again})`],
    ],
    [
      'another milestone',
      (hub) => {
        hub.issue(3).milestone = hub.milestones[1]?.id;
      },
      [`update engine (#3); milestone "Beta" → "Alpha" (${again})`],
    ],
    [
      'a parent',
      (hub) => {
        hub.issue(3).parent = undefined;
      },
      [`update engine (#3); parent "one" added (${again})`],
    ],
    [
      'another parent',
      (hub) => {
        hub.issue(3).parent = 5;
      },
      [`update engine (#3); parent "#5" → "one" (${again})`],
    ],
    [
      'an assignee',
      (hub) => {
        hub.issue(7).assignees.clear();
      },
      [`update press (#7); assignee "ada" added (${again})`],
    ],
    [
      'a link',
      (hub) => {
        hub.issue(4).blockedBy.clear();
      },
      ['link hull is blocked by engine; put right: it was removed on GitHub'],
    ],
    [
      'a word in our block',
      (hub) => {
        hub.issue(6).body = hub.issue(6).body.replace('pictures', 'films');
      },
      [`update site (#6); text (${again})`],
    ],
    [
      'a date',
      (hub) => {
        Object.assign(hub.milestones[0] ?? {}, { due: '2030-01-01' });
      },
      [`update milestone "Alpha"; due "2030-01-01" → "2027-01-29" (${again})`],
    ],
  ];

  test.each(cases)('%s', async (_, edit, expected) => {
    const hub = await applied();
    edit(hub);
    expect(await changes(hub, rocket)).toEqual(expected);
  });
});

test('what people add stays, through a run and through a change of the plan', async () => {
  const hub = await applied();
  const mine = hub.addLabel({ name: 'mine', color: '000000', description: '' });
  const other = hub.addMilestone({ title: 'Sprint 7', description: 'ours' });
  const stranger = hub.addIssue({ title: 'A bug', parent: 6, labels: new Set([mine]) });
  const site = hub.titled('Site');
  site.labels.add(mine);
  site.assignees.add('bob');
  site.blockedBy.add(stranger);
  site.body = `Before\r\n\r\n${site.body.replaceAll('\n', '\r\n')}\r\n\r\nAfter  `;
  hub.titled('Phase one').assignees.add('bob');
  hub.titled('Press').parent = 5;
  const beta = hub.milestones[1];
  if (beta) beta.due = '2027-09-09';
  expect(await preview(hub, rocket)).toEqual([]);

  const next = changed(rocket, {
    phases: { two: { items: { site: { title: 'Pages', labels: ['new'], 'blocked-by': null } } } },
  });
  expect(await changes(hub, next)).toEqual([
    'create label "new"',
    'unlink site is no longer blocked by #4 (#6)',
    'update site (#6); label "new" added; title "Site" → "Pages"; text',
    page,
  ]);
  expect(hub.labelsOf(6)).toEqual(['Web Team', 'mine', 'new']);
  expect([...site.assignees, ...site.blockedBy]).toEqual(['bob', stranger]);
  expect(site.body.startsWith('Before\r\n\r\n<!-- plan-sync:begin')).toBe(true);
  expect(site.body.endsWith(' -->\r\n\r\nAfter  ')).toBe(true);
  expect([hub.titled('Press').parent, hub.issue(stranger).parent, beta?.due]).toEqual([5, 6, '2027-09-09']);
  expect(hub.milestones.find(({ id }) => id === other)?.description).toBe('ours');
});

describe('names that are passed on', () => {
  test('a label of a name that is there is taken over, whatever its case, and not made twice', async () => {
    const hub = new Memory();
    hub.addLabel({ name: 'core team', color: 'ffffff', description: 'people made it' });
    hub.addLabel({ name: 'SECURITY', color: 'ffffff', description: 'and this' });
    expect((await changes(hub, rocket)).slice(0, 3)).toEqual([
      'update label "core team"; name "core team" → "Core Team"; description "people made it" → "Plan Sync: owner rocket/core, placeholder"; color "ffffff" → "1d76db"',
      'create label "Web Team"',
      'create milestone "Alpha"; due 2027-01-29',
    ]);
    expect(hub.labels.map(({ name }) => name)).toEqual(['Core Team', 'SECURITY', 'Web Team']);
  });

  test('an owner takes the name that another gives up, in either order', async () => {
    for (const owners of [
      { core: { name: 'Web Team' }, web: { name: 'Front Team' } },
      { web: { name: 'Core Team' }, core: { name: 'Base Team' } },
      { core: { name: 'Web Team' }, web: { name: 'Core Team' } },
    ]) {
      const hub = await applied();
      const next = changed(rocket, { owners });
      expect((await sync(hub, next)).filter((line) => /failed|remaining/.test(line))).toEqual([]);
      expect(await preview(hub, next)).toEqual([]);
      expect(hub.labelsOf(3)).toEqual([String(owners.core.name)]);
      expect(hub.labelsOf(6)).toEqual([String(owners.web.name)]);
    }
  });

  test('a new owner takes the old name of one that is renamed', async () => {
    const hub = await applied();
    const next = changed(rocket, {
      owners: { core: { name: 'Base' }, fresh: { name: 'Core Team' } },
      workstreams: { press: { owner: 'fresh' } },
    });
    await changes(hub, next);
    expect([hub.labelsOf(3), hub.labelsOf(7)]).toEqual([['Base'], ['Core Team']]);
  });

  test('milestones pass a title on: the one that gives it up is first', async () => {
    const hub = await applied();
    const ids = hub.milestones.map(({ id }) => id);
    const next = changed(rocket, {
      milestones: {
        alpha: { title: 'Beta' },
        beta: { title: 'Gamma' },
        extra: { title: 'Alpha', outcome: 'x' },
      },
    });
    expect((await changes(hub, next)).slice(0, 3)).toEqual([
      'update milestone "Beta"; title "Beta" → "Gamma"',
      'update milestone "Alpha"; title "Alpha" → "Beta"',
      'create milestone "Alpha"',
    ]);
    expect(hub.milestones.map(({ title }) => title)).toEqual(['Beta', 'Gamma', 'Alpha']);
    expect(hub.issue(3).milestone).toBe(ids[0]);
  });

  test('a milestone that people made is taken over by its title, and its date stays where the plan has none', async () => {
    const hub = new Memory();
    hub.addMilestone({ title: 'beta', description: 'by hand', due: '2027-05-05' });
    expect((await changes(hub, rocket)).filter((line) => line.includes('ilestone'))).toEqual([
      'create milestone "Alpha"; due 2027-01-29',
      'update milestone "beta"; title "beta" → "Beta"; text',
    ]);
    expect(hub.milestones[0]?.due).toBe('2027-05-05');
  });

  test('a phase gives up a milestone that leaves the plan with it', async () => {
    const plan = changed(rocket, {
      milestones: { start: { title: 'Start', outcome: 'x' } },
      phases: {
        two: { 'blocked-by': null },
        one: { milestone: 'start', items: { engine: { milestone: 'alpha' }, hull: { milestone: 'alpha' } } },
      },
    });
    const hub = await applied(plan);
    expect(
      await changes(
        hub,
        changed(plan, { milestones: { start: null }, phases: { one: { milestone: null } } }),
      ),
    ).toEqual(['update one (#2); milestone "Start" removed', page]);
  });
});

describe('issues that are there already', () => {
  test('an adopted issue keeps its text, labels and number, and is adopted once', async () => {
    const hub = new Memory();
    const bug = hub.addLabel({ name: 'bug', color: '000000', description: '' });
    hub.addIssue({ title: 'Build an engine', body: 'Because\r\n\r\nwe must.', labels: new Set([bug]) });
    const plan = changed(rocket, { phases: { one: { items: { engine: { adopt: 1 } } } } });
    expect((await changes(hub, plan)).find((line) => line.includes('#1)'))).toBe(
      'update engine (#1); label "Core Team" added; title "Build an engine" → "Engine"; text; milestone "Alpha" added; parent "one" added',
    );
    expect(hub.issue(1).body.endsWith(' -->\n\nBecause\r\n\r\nwe must.')).toBe(true);
    expect(hub.labelsOf(1)).toEqual(['Core Team', 'bug']);
    expect(hub.issues.size).toBe(7);
  });

  test('of two with one mark the oldest stands for the work, and the other is left alone', async () => {
    const hub = await applied();
    hub.addIssue({ title: 'A copy', body: hub.issue(3).body });
    expect(await preview(hub, rocket)).toEqual([]);
  });

  test('those of another program are none of ours', async () => {
    const hub = await applied();
    const boat = changed(rocket, {
      program: { id: 'boat' },
      milestones: { alpha: { title: 'A' }, beta: { title: 'B' } },
    });
    expect((await sync(hub, boat)).filter((line) => line.startsWith('create'))).toHaveLength(9);
    expect(hub.issues.size).toBe(14);
    expect(await preview(hub, rocket)).toEqual([]);
    expect(await preview(hub, boat)).toEqual([]);
    expect(
      (await sync(hub, changed(boat, { workstreams: null, owners: { core: { name: 'Crew' } } }))).at(-2),
    ).toMatch('close press');
    expect(await preview(hub, rocket)).toEqual([]);
  });

  test('what people closed stays closed, and its text is still kept', async () => {
    const hub = await applied();
    hub.titled('Engine').state = 'completed';
    hub.titled('Site').state = 'not-planned';
    // Of counts the page tells the next day.
    expect(await changes(hub, rocket)).toEqual([]);
    await changes(hub, changed(rocket, { phases: { one: { items: { engine: { title: 'Done' } } } } }));
    expect([hub.issue(3).state, hub.issue(6).state]).toEqual(['completed', 'not-planned']);
  });
});

describe('work that left the plan', () => {
  const without = changed(rocket, { workstreams: null });

  test('is closed with a word, once, and opened again when it returns', async () => {
    const hub = await applied();
    expect(await changes(hub, without)).toEqual(['close press (#7); it left the plan', page]);
    expect(hub.issue(7)).toMatchObject({
      state: 'not-planned',
      milestone: undefined,
      comments: [expect.stringContaining('`press`')],
    });
    expect(await changes(hub, rocket)).toEqual([
      'update press (#7); milestone "Beta" added; state "closed as not planned" → "open"',
      page,
    ]);
    expect(hub.issue(7).state).toBe('open');
    expect(hub.issues.size).toBe(7);
  });

  test('stays open once a person has opened it again', async () => {
    const hub = await applied();
    await sync(hub, without);
    hub.issue(7).state = 'open';
    expect(await preview(hub, without)).toEqual([]);
  });

  test('is not opened again when it returns if a person had closed it before', async () => {
    for (const state of ['completed', 'not-planned'] as const) {
      const hub = await applied();
      hub.issue(7).state = state;
      expect(await preview(hub, without)).toEqual([page]);
      await sync(hub, rocket);
      expect(hub.issue(7).state).toBe(state);
    }
  });

  test('is left where the plan says so', async () => {
    const hub = await applied();
    expect(await preview(hub, changed(without, { settings: { removed: 'keep' } }))).toEqual([page]);
  });

  test('takes its links with it from what stays', async () => {
    const hub = await applied();
    const plan = changed(rocket, {
      phases: { one: { items: { engine: null, hull: { 'blocked-by': null } } } },
    });
    expect(await changes(hub, plan)).toEqual([
      'unlink hull is no longer blocked by #3 (#4)',
      'update hull (#4); text',
      'close engine (#3); it left the plan',
      page,
    ]);
  });
});

describe('the brake', () => {
  const many = (count: number) =>
    changed(rocket, {
      workstreams: Object.fromEntries(
        Array.from({ length: count }, (_, n) => [
          `w${n}`,
          { title: `W ${n}`, owner: 'core', milestone: 'beta' },
        ]),
      ),
    });
  const closes = (lines: readonly string[]) => lines.filter((line) => line.startsWith('close'));

  test.each([
    [3, { percent: 0 }, true],
    [4, { percent: 0 }, false],
    [3, { issues: 0 }, true],
    [4, { issues: 4 }, true],
    [5, { issues: 4 }, false],
    [5, { percent: 25 }, true],
    [6, { percent: 25 }, false],
    [14, { percent: 100 }, true],
  ])('%i of 20 issues with max-close %j close: %s', async (count, maxClose, passes) => {
    const hub = await applied(many(14));
    const next = changed(many(14), {
      workstreams: Object.fromEntries(Array.from({ length: count }, (_, n) => [`w${n}`, null])),
      program: { title: 'Rockets' },
    });
    const lines = closes(await sync(hub, next, { maxClose }));
    expect(lines).toHaveLength(count);
    expect(lines.every((line) => line.includes('failed: this run would close') === !passes)).toBe(true);
    expect([...hub.issues.values()].filter(({ state }) => state !== 'open')).toHaveLength(passes ? count : 0);
  });

  test('holds only what closes', async () => {
    const hub = await applied(many(14));
    const next = changed(many(2), { phases: { one: { title: 'Lift off' } } });
    await sync(hub, changed(next, { workstreams: { press: null } }), { maxClose: { percent: 0 } });
    expect(hub.issue(2).title).toBe('Lift off');
  });
});

describe('any plan', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
  const owners = ['core', 'web'] as const;
  const milestones = ['alpha', 'beta'] as const;
  const word = fc.constantFrom('x', 'y -->', '`<!-- plan-sync:end {} -->`', '@ada', '- [ ] z', '```');
  const work = fc.record({
    owner: fc.constantFrom(...owners),
    milestone: fc.constantFrom(...milestones),
    place: fc.constantFrom('one', 'two', 'workstream', 'nowhere'),
    details: fc.option(word, { nil: undefined }),
    labels: fc.uniqueArray(fc.constantFrom('p', 'q')),
    assignees: fc.uniqueArray(fc.constantFrom('ada', 'bob')),
    // Blockers stand later in the list or earlier, as `order` says, so that no plan has a cycle.
    blockers: fc.uniqueArray(fc.nat(5), { maxLength: 3 }),
    waived: fc.boolean(),
    title: fc.constantFrom('', ' again', ' `<!-- plan-sync:begin x/y -->`'),
  });
  const plan = fc
    .record({
      works: fc.tuple(work, work, work, work, work, work),
      reversed: fc.boolean(),
      names: fc.constantFrom(['Core', 'Web'], ['Web', 'Core'], ['Base', 'Web'], ['Core', 'Base']),
      due: fc.option(fc.constantFrom('2027-01-29', '2027-02-01'), { nil: undefined }),
      titles: fc.constantFrom(['Alpha', 'Beta'], ['Beta', 'Gamma'], ['Gamma', 'Alpha']),
      phaseMilestone: fc.boolean(),
    })
    .map(({ works, reversed, names, due, titles, phaseMilestone }): Json => {
      const placed = works.map((one, index) => ({ ...one, index, id: ids[index] ?? '' }));
      const within = (place: string) =>
        Object.fromEntries(placed.filter((one) => one.place === place).map((one) => [one.id, shape(one)]));
      const shape = ({
        owner,
        milestone,
        details,
        labels,
        assignees,
        blockers,
        waived,
        title,
        id,
        index,
      }: (typeof placed)[number]): Json => {
        const before = blockers.filter(
          (other) =>
            placed[other]?.place !== 'nowhere' &&
            (placed[other]?.milestone ?? '') <= milestone &&
            (reversed ? other > index : other < index),
        );
        return {
          title: `Work ${id}${title}`,
          owner,
          milestone,
          ...(details === undefined ? {} : { details }),
          ...(labels.length > 0 ? { labels } : {}),
          ...(assignees.length > 0 ? { assignees } : {}),
          ...(before.length > 0
            ? {
                'blocked-by': before.map((other, n) =>
                  waived && n === 0
                    ? { on: ids[other] ?? '', waived: 'so' }
                    : { on: ids[other] ?? '', because: 'so' },
                ),
              }
            : {}),
        };
      };
      const phase = (id: string): Json => ({
        title: `Phase ${id}`,
        owner: 'core',
        ...(phaseMilestone ? { milestone: 'alpha' } : {}),
        items: { [`${id}-base`]: { title: `Base ${id}`, milestone: 'beta' }, ...within(id) },
      });
      const streams = within('workstream');
      return {
        program: { id: 'rocket', title: 'Rocket' },
        owners: { core: { name: names[0] ?? '' }, web: { name: names[1] ?? '' } },
        milestones: {
          alpha: { title: titles[0] ?? '', outcome: 'x', ...(due ? { due } : {}) },
          beta: { title: titles[1] ?? '', outcome: '`<!-- plan-sync:milestone rocket/alpha -->`' },
        },
        phases: { one: phase('one'), two: phase('two') },
        ...(Object.keys(streams).length > 0 ? { workstreams: streams } : {}),
      };
    });

  test('after any other becomes true in one run, and then nothing is left to do', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(plan, { minLength: 2, maxLength: 3 }), async (plans) => {
        const hub = new Memory();
        for (const one of plans) {
          const lines = await sync(hub, one);
          expect(lines.filter((line) => /failed|remaining/.test(line))).toEqual([]);
          const writes = hub.writes;
          expect(await sync(hub, one)).toEqual([]);
          expect(hub.writes).toBe(writes);
        }
        const titles = [...hub.issues.values()]
          .filter(({ state }) => state === 'open')
          .map(({ title }) => title.slice(0, 8));
        expect(new Set(titles).size).toBe(titles.length);
      }),
      { numRuns: 30 },
    );
  });
});

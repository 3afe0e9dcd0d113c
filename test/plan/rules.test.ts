/** What a plan must make of its parts: references, order, cycles, limits. */
import { describe, expect, test } from 'vitest';
import { codes, found, ground, planOf, read, told, work } from './language.ts';

const streams = (...lines: readonly string[]) => `${ground}workstreams:\n${lines.join('')}`;
const phase = (id: string, items: readonly string[], more = '') =>
  `  ${id}:\n    title: ${id}\n    owner: ada\n    milestone: one\n${more && `    ${more}\n`}    items:\n${items.map((item) => `    ${item}`).join('')}`;
const cyclesOf = (source: string) =>
  read(source)
    .diagnostics.filter(({ code }) => code === 'cycle')
    .map(({ message }) => message.replace('these wait for each other: ', ''));
const range = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

describe('references', () => {
  test('what is not known is told at its place, with the nearest or the known', () => {
    const source = streams(work('reporting', 'blocked-by: [reportin, xyz]'));
    expect(told(source)).toBe(
      [
        'plan.yml:5:75 there is no phase, item or workstream "reportin"',
        '  did you mean "reporting"?',
        'plan.yml:5:85 there is no phase, item or workstream "xyz"',
        '  known: reporting',
      ].join('\n'),
    );
  });

  test('owners, milestones, blockers and risks are all looked up', () => {
    const line = '  a: { title: a, owner: adda, milestone: tow, blocked-by: [{ on: b, waived: x }] }\n';
    expect(found(`${streams(line)}risks: { r: { title: R, text: T, keep-together: [a, c] } }\n`)).toEqual([
      'unknown-id 5:25',
      'unknown-id 5:42',
      'unknown-id 5:66',
      'unknown-id 6:53',
    ]);
  });

  test.each(['constructor', 'tostring', 'hasownproperty', 'valueof'])('%s is not known by accident', (id) => {
    expect(codes(streams(work('a', `blocked-by: [${id}]`)))).toEqual(['unknown-id']);
    expect(codes(streams(`  a: { title: a, owner: ${id}, milestone: ${id} }\n`))).toEqual([
      'unknown-id',
      'unknown-id',
    ]);
  });

  test('where a file cannot be read, what seems to be missing is not complained of', () => {
    expect(
      found({ 'a.yml': streams(work('a', 'blocked-by: [b]')), 'b.yml': 'workstreams: { b: "\\q" }' }),
    ).toEqual([expect.stringMatching(/^yaml-syntax b\.yml:1:/)]);
    expect(codes({ 'a.yml': '"\\q ada one"', 'b.yml': `workstreams:\n${work('a')}` })).toEqual([
      'yaml-syntax',
    ]);
  });
});

describe('ids, titles and names are there once', () => {
  test('phases, items and workstreams share one set of ids, and both places are shown', () => {
    const source = `${ground}phases:\n${phase('p', [work('a'), work('p')])}${phase('q', [work('a'), work('b')])}workstreams:\n${work('b')}${work('q')}`;
    const twice = read(source).diagnostics.filter(({ code }) => code === 'duplicate-id');
    expect(twice.map(({ at, related }) => [at.line, related?.[0]?.at.line])).toEqual([
      [11, 5],
      [17, 10],
      [20, 18],
      [21, 12],
    ]);
    expect(twice[3]?.message).toBe('the id "q" of this workstream is already the phase "q"');
  });

  test('the same key twice in one mapping shows both places', () => {
    expect(told(streams(work('a'), work('a')))).toBe(
      'plan.yml:6:3 "a" is written twice\n  keep one of them\n  plan.yml:5:3 first written here',
    );
    expect(codes(`${ground}workstreams:\n${work('a')}workstreams:\n${work('b')}`)).toEqual(['duplicate-key']);
    expect(codes(streams(work('a', 'title: b')))).toContain('duplicate-key');
  });

  test('titles of work differ in more than letter case and spaces', () => {
    const named = (id: string, title: string) =>
      `  ${id}: { title: "${title}", owner: ada, milestone: one }\n`;
    const source = streams(named('a', 'Éa'), named('b', ' E\\u0301A '), named('c', 'other'));
    expect(told(source)).toBe(
      [
        'plan.yml:6:15 workstream "b" has, but for letter case, the same title as workstream "a": "E\u0301A"',
        '  give each its own',
        '  plan.yml:5:15 first written here',
      ].join('\n'),
    );
    expect(codes(`${ground}phases:\n${phase('p', [named('a', 'P')])}`)).toEqual(['duplicate-title']);
  });

  test('names of owners and titles of milestones differ in more than letter case', () => {
    const owners = 'owners: { ada: { name: Ada }, bob: { name: ADA } }';
    const milestones = 'milestones: { one: { title: One, outcome: x }, two: { title: onE, outcome: x } }';
    expect(
      found(`program: { id: demo, title: Demo }\n${owners}\n${milestones}\nworkstreams:\n${work('a')}`),
    ).toEqual(['duplicate-name 2:44', 'duplicate-name 3:62']);
  });

  test('a label beside the owner is no owner', () => {
    expect(found(streams(work('a', 'labels: [bug, aDA]')))).toEqual(['label-is-owner 5:60']);
  });

  test('the label of what is ready is no owner, and none that work asks for', () => {
    const plan = (label: string) =>
      `${streams(work('a', 'labels: [bug]'))}settings: { ready: { label: ${label} } }\n`;
    expect(found(plan('ready'))).toEqual([]);
    expect(found(plan('aDA'))).toEqual(['label-is-owner 6:29']);
    expect(found(plan('Bug'))).toEqual(['label-is-ready 5:55']);
    expect(found(plan('"🚀"'))).toEqual(['invalid-text 6:29']);
    expect(found(`${streams(work('a'))}settings: { ready: { tell: yes } }\n`)).toEqual(['wrong-type 6:28']);
    expect(planOf(`${streams(work('a'))}`).settings.ready).toEqual({ tell: true });
  });

  test('a label and a milestone are adopted once, and a label has one owner', () => {
    const owners = (second: string) =>
      `program: { id: demo, title: Demo }\nowners: { ada: { name: Ada, label: a, adopt: team-a }, bob: { name: Bob, ${second} } }\nmilestones: { one: { title: One, outcome: x, adopt: 3 } }\nworkstreams:\n${work('a')}`;
    expect(codes(owners('label: A'))).toEqual(['duplicate-name']);
    expect(codes(owners('adopt: Team-A'))).toEqual(['adopted-twice']);
    expect(codes(owners('label: Ada'))).toEqual([]);
    expect(
      codes(
        `${owners('label: b').replace('adopt: 3 }', 'adopt: 3 }, two: { title: Two, outcome: x, adopt: 3 }')}`,
      ),
    ).toEqual(['adopted-twice']);
  });

  test('a name that is longer than a label needs one', () => {
    const long = 'Corporate Identity, Security Engineering and the Rest of Them';
    const plan = (more: string) =>
      `program: { id: demo, title: Demo }\nowners: { ada: { name: '${long}'${more} } }\nmilestones: { one: { title: One, outcome: x } }\nworkstreams:\n${work('a')}`;
    expect(told(plan(''))).toContain('shorten it by 11, or give its label a shorter name: "label: …"');
    expect(codes(plan(', label: security'))).toEqual([]);
  });

  test('an issue is adopted once, and a former id is nobody else’s', () => {
    const source = streams(
      work('a', 'adopt: 7'),
      work('b', 'adopt: 7, formerly: [a]'),
      work('c', 'formerly: [old]'),
      work('d', 'formerly: [old, older]'),
      work('e', 'formerly: [e]'),
    );
    expect(codes(source)).toEqual([
      'adopted-twice',
      'former-id-in-use',
      'former-id-in-use',
      'former-id-in-use',
    ]);
    expect(read(source).diagnostics.map(({ at }) => at.line)).toEqual([6, 6, 8, 9]);
  });

  test('the ids of program and owner fit into a label’s description', () => {
    const owned = (id: string) =>
      `program: { id: demo, title: Demo }\nowners: { ada: { name: Ada }, ${id}: { name: Bob } }\nmilestones: { one: { title: One, outcome: x } }\nworkstreams:\n${work('a')}`;
    expect(codes(owned('b'.repeat(64)))).toEqual([]);
    expect(codes(owned('b'.repeat(65)))).toEqual(['too-long']);
  });
});

describe('several files are one plan', () => {
  test('sections of the same name are united', () => {
    const plan = planOf({
      'a.yml': `${ground}workstreams:\n${work('a', 'blocked-by: [b]')}`,
      'b.yml': `workstreams:\n${work('b')}`,
      'c.yml': 'program: { purpose: Why }\nowners: { bob: { name: Bob } }\n',
    });
    expect(plan.program).toMatchObject({ id: 'demo', title: 'Demo', purpose: 'Why' });
    expect([...plan.owners.keys()]).toEqual(['ada', 'bob']);
    expect([...plan.work.keys()]).toEqual(['a', 'b']);
    expect(plan.work.get('b')?.at.file).toBe('b.yml');
  });

  test('what two files both give is an error that shows both places', () => {
    const one = `${streams(work('a'))}settings: { removed: keep }\n`;
    const two = `program: { title: Other }\nowners: { ada: { name: Bob } }\nworkstreams:\n${work('a')}settings: { removed: keep }\n`;
    expect(told({ 'one.yml': one, 'two.yml': two })).toBe(
      [
        'two.yml:1:12 "title" of program is given twice',
        '  keep one of them',
        '  one.yml:1:22 first written here',
        'two.yml:2:11 owner "ada" is already in the plan',
        '  rename one of the two',
        '  one.yml:2:11 first written here',
        'two.yml:4:3 workstream "a" is already in the plan',
        '  rename one of the two',
        '  one.yml:5:3 first written here',
        'two.yml:5:13 "removed" of settings is given twice',
        '  keep one of them',
        '  one.yml:6:13 first written here',
      ].join('\n'),
    );
  });
});

describe('cycles', () => {
  test('the shortest is named, from where the plan begins it, with the place of every link', () => {
    const source = streams(
      work('a', 'blocked-by: [b]'),
      work('b', 'blocked-by: [{ on: c, because: so }]'),
      work('c', 'blocked-by: [d, b]'),
      work('d', 'blocked-by: [a]'),
    );
    expect(told(source)).toBe(
      [
        'plan.yml:6:65 these wait for each other: b → c → b',
        '  remove one of these dependencies, or waive it with a reason',
        '  plan.yml:7:62 c → b',
      ].join('\n'),
    );
  });

  test('of two cycles through the same work the shorter is told first', () => {
    const both = streams(
      work('a', 'blocked-by: [b, c]'),
      work('b', 'blocked-by: [d]'),
      work('c', 'blocked-by: [a]'),
      work('d', 'blocked-by: [a]'),
    );
    expect(cyclesOf(both)).toContain('a → c → a');
  });

  test('what blocks itself is told as such', () => {
    expect(told(streams(work('a', 'blocked-by: [a]')))).toBe(
      'plan.yml:5:59 workstream "a" blocks itself\n  remove it from "blocked-by"',
    );
  });

  test('an item blocked by its own phase, and a phase by its own item', () => {
    expect(cyclesOf(`${ground}phases:\n${phase('p', [work('a', 'blocked-by: [p]')])}`)).toEqual([
      'p → a → p',
    ]);
    expect(cyclesOf(`${ground}phases:\n${phase('p', [work('a')], 'blocked-by: [a]')}`)).toHaveLength(1);
  });

  test('two phases through each other’s items', () => {
    const source = `${ground}phases:\n${phase('p', [work('a', 'blocked-by: [q]')])}${phase('q', [work('b', 'blocked-by: [p]')])}`;
    expect(cyclesOf(source)).toEqual(['p → a → q → b → p']);
    const { help } = read(source).diagnostics[0] ?? {};
    expect(help).toContain('a phase waits for its items, and they for what blocks it');
  });

  test('an item waits for what its phase is blocked by, and for no other item', () => {
    const blocked = (more: string) =>
      `${ground}phases:\n${phase('p', [work('a'), work('b')], 'blocked-by: [w]')}workstreams:\n${work('w', more)}`;
    expect(cyclesOf(blocked('blocked-by: [a]'))).toEqual(['a → w → a']);
    expect(codes(blocked(''))).toEqual([]);
    const apart = `${ground}phases:\n${phase('p', [work('a'), work('b', 'blocked-by: [c]')])}${phase('q', [work('c', 'blocked-by: [a]')])}`;
    expect(codes(apart)).toEqual([]);
  });

  test('several stronglyConnected are all told, up to ten', () => {
    const pair = (one: string, two: string) => [
      work(one, `blocked-by: [${two}]`),
      work(two, `blocked-by: [${one}]`),
    ];
    const pairs = (count: number) => streams(...range(count, '').flatMap((n) => pair(`a${n}`, `b${n}`)));
    expect(cyclesOf(pairs(3))).toEqual(['a0 → b0 → a0', 'a1 → b1 → a1', 'a2 → b2 → a2']);
    expect(cyclesOf(pairs(12))).toHaveLength(10);
  });

  test('of a very long one the ends are named', () => {
    const ids = range(100, 'n');
    const source = streams(...ids.map((id, index) => work(id, `blocked-by: [${ids[(index + 1) % 100]}]`)));
    expect(cyclesOf(source)).toEqual([expect.stringMatching(/^n0 → n1 → .* → … 81 more … → .* → n99 → n0$/)]);
  });
});

test('waived dependencies count for no cycle, order or limit, and must exist and have a reason', () => {
  const waived = (on: string) => `{ on: ${on}, waived: decided }`;
  const plan = planOf(
    streams(
      work('a', `blocked-by: [${waived('b')}]`),
      work('b', `blocked-by: [a, ${waived('late')}]`),
      '  late: { title: late, owner: ada, milestone: two }\n',
    ),
  );
  expect(plan.work.get('a')?.blockedBy).toMatchObject([{ on: 'b', waived: 'decided' }]);
  const many = range(51, 'w');
  expect(
    codes(streams(...many.map((id) => work(id)), work('a', `blocked-by: [${many.map(waived).join(', ')}]`))),
  ).toEqual([]);
  expect(codes(streams(work('a', `blocked-by: [${waived('b')}]`)))).toEqual(['unknown-id']);
  expect(codes(streams(work('a', 'blocked-by: [{ on: b, waived: "" }]'), work('b')))).toEqual([
    'empty-value',
  ]);
  expect(codes(streams(work('a', 'blocked-by: [{ on: b, waived: }]'), work('b')))).toEqual(['empty-value']);
});

describe('a blocker in a later milestone', () => {
  const plan = (milestones: string) =>
    `program: { id: demo, title: Demo }\nowners: { ada: { name: Ada } }\nmilestones: { ${milestones} }\nworkstreams:\n  a: { title: a, owner: ada, milestone: m1, blocked-by: [b] }\n  b: { title: b, owner: ada, milestone: m2 }\n`;
  const m = (id: string, due = '') => `${id}: { title: ${id}, outcome: x${due && `, due: ${due}`} }`;

  test.each([
    ['by order', `${m('m1')}, ${m('m2')}`, true],
    ['by order, the other way round', `${m('m2')}, ${m('m1')}`, false],
    ['by date, against the order', `${m('m2', '2027-02-01')}, ${m('m1', '2027-01-01')}`, true],
    ['by date, with the order', `${m('m1', '2027-02-01')}, ${m('m2', '2027-01-01')}`, false],
    ['on the same day', `${m('m1', '2027-02-01')}, ${m('m2', '2027-02-01')}`, false],
    ['by order, where only one has a date', `${m('m1', '2027-02-01')}, ${m('m2')}`, true],
  ])('is judged %s', (_, milestones, later) => {
    expect(found(plan(milestones))).toEqual(later ? ['later-milestone 5:58'] : []);
  });

  test('is not judged by order across files, but by date', () => {
    const files = (one: string, two: string) => ({
      'a.yml': plan(one),
      'b.yml': `milestones: { ${two} }\n`,
    });
    expect(codes(files(m('m1'), m('m2')))).toEqual([]);
    expect(codes(files(m('m1', '2027-01-01'), m('m2', '2027-02-01')))).toEqual(['later-milestone']);
  });

  test('is judged with the milestone that an item takes from its phase', () => {
    const late = `phases:\n  p: { title: p, owner: ada, milestone: two, items: { a: { title: a } } }\n`;
    expect(told(`${ground}${late}workstreams:\n${work('w', 'blocked-by: [a]')}`)).toBe(
      'plan.yml:7:59 workstream "w" is in milestone "one" but blocked by item "a" in the later milestone "two"\n  move one of them to another milestone, or waive the dependency with a reason',
    );
  });
});

describe('limits of GitHub', () => {
  test('100 items in a phase, and not 101', () => {
    const items = (count: number) =>
      `${ground}phases:\n${phase(
        'p',
        range(count, 'i').map((id) => work(id)),
      )}`;
    expect(codes(items(100))).toEqual([]);
    expect(found(items(101))).toEqual(['too-many-items 5:3']);
  });

  test('50 blockers, and not 51', () => {
    const blockers = (count: number) =>
      streams(
        ...range(count, 'b').map((id) => work(id)),
        work('a', `blocked-by: [${range(count, 'b').join(', ')}]`),
      );
    expect(codes(blockers(50))).toEqual([]);
    expect(found(blockers(51))).toEqual(['too-many-blockers 56:58']);
  });

  test('50 blocked, and not 51', () => {
    const blocked = (count: number) =>
      streams(work('b'), ...range(count, 'a').map((id) => work(id, 'blocked-by: [b]')));
    expect(codes(blocked(50))).toEqual([]);
    expect(found(blocked(51))).toEqual(['too-many-blocked 5:3']);
  });

  test('a phase that is blocked counts once, however many items wait', () => {
    const items = range(60, 'i').map((id) => work(id));
    expect(
      codes(`${ground}phases:\n${phase('p', items, 'blocked-by: [w]')}workstreams:\n${work('w')}`),
    ).toEqual([]);
  });
});

test('all problems of a plan are told at once, errors first, in the order of the file', () => {
  const source = `program: { id: Demo }
owners: { ada: { name: Ada, color: 000000 } }
milestones: { one: { title: One } }
phases:
  p: { title: p, owner: ada }
workstreams:
  a: { title: a, owner: adda, milestone: one, blocked-by: [a, b], zzz: 2027-01-01 }
  b: { title: A, milestone: one, blocked-by: [c] }
  c: { title: c, owner: ada, milestone: one, blocked-by: [b, { on: a, waived: }] }
`;
  expect(found(source)).toEqual([
    'missing-key 1:12',
    'invalid-id 1:16',
    'wrong-type 2:36',
    'empty-phase 5:3',
    'unknown-id 7:25',
    'self-block 7:60',
    'unknown-key 7:67',
    'missing-owner 8:3',
    'duplicate-title 8:15',
    'cycle 8:47',
    'empty-value 9:79',
    'missing-outcome 3:15',
  ]);
});

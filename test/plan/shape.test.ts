/** What may be written where: keys, types, texts, ids. */
import { describe, expect, test } from 'vitest';
import { placeText } from '../../src/model/diagnostic.ts';
import { brief, codes, found, ground, planOf, read, told, work } from './language.ts';

/** One workstream `a`, with this in place of its other keys; it stands in line 5. */
const only = (keys: string) =>
  `${ground}workstreams:\n  a: { title: a, owner: ada, milestone: one, ${keys} }\n`;
const owner = (keys: string) =>
  `program: { id: demo, title: Demo }\nowners: { ada: { name: Ada, ${keys} } }\nmilestones: { one: { title: One, outcome: Done } }\nworkstreams:\n${work('a')}`;
const milestone = (keys: string) =>
  `program: { id: demo, title: Demo }\nowners: { ada: { name: Ada } }\nmilestones: { one: { title: One, outcome: Done, ${keys} } }\nworkstreams:\n${work('a')}`;
const column = (source: string, text: string) => (source.split('\n')[4] ?? '').indexOf(text) + 1;

test.each(['program', 'settings'])('work may be called %s', (id) => {
  planOf(`${ground}workstreams:\n${work(id)}${work('other', `blocked-by: [${id}]`)}`);
});

test('the whole language in one plan gives the whole model', () => {
  const plan = planOf(`
program:
  id: demo
  title: " Demo "
  purpose: Why
  objectives: [Move, Sequence]
owners:
  ada: { name: Ada's team, team: octo-org/ada, members: [ada, grace], assign: true, color: "#1D76DB" }
  tbd: { name: To be decided, placeholder: true, label: tbd, adopt: team-tbd }
milestones:
  one: { title: One, outcome: Done, due: 2027-01-29, adopt: 3 }
phases:
  first:
    title: First
    purpose: Begin
    owner: ada
    milestone: one
    gate: true
    items:
      inside: { title: Inside, details: What, done-when: [It works] }
      other: { title: Other, owner: tbd, blocked-by: [inside], labels: [bug], assignees: [grace], formerly: [old], adopt: 12, keep-parent: true }
workstreams:
  stream:
    title: Stream
    owner: tbd
    milestone: one
    blocked-by:
      - on: first
        because: it begins there
      - on: other
        waived: decision 4
risks:
  drift: { title: Drift, text: It drifts, keep-together: [first, stream] }
settings: { removed: keep }
`);
  expect(plan.program).toEqual({
    id: 'demo',
    title: 'Demo',
    purpose: 'Why',
    objectives: ['Move', 'Sequence'],
    at: { file: 'plan.yml', line: 3, column: 3, endColumn: 5 },
  });
  const owners = [...plan.owners.values()].map(({ at, members, ...rest }) => {
    return {
      ...rest,
      at: placeText(at),
      members: members.map(({ login, at }) => `${login} ${placeText(at)}`),
    };
  });
  expect(owners).toEqual([
    {
      id: 'ada',
      name: "Ada's team",
      label: "Ada's team",
      placeholder: false,
      team: 'octo-org/ada',
      members: ['ada plan.yml:8:58', 'grace plan.yml:8:63'],
      assign: true,
      color: '1d76db',
      formerly: [],
      at: 'plan.yml:8:3',
    },
    {
      id: 'tbd',
      name: 'To be decided',
      label: 'tbd',
      adopt: { of: 'team-tbd', at: expect.objectContaining({ line: 9 }) },
      placeholder: true,
      members: [],
      assign: false,
      formerly: [],
      at: 'plan.yml:9:44',
    },
  ]);
  expect([...plan.milestones.values()]).toEqual([
    {
      id: 'one',
      title: 'One',
      outcome: 'Done',
      due: '2027-01-29',
      formerly: [],
      placeholder: false,
      adopt: { of: 3, at: expect.objectContaining({ line: 11 }) },
      dueAt: expect.objectContaining({ line: 11 }),
      at: expect.objectContaining({ line: 11 }),
    },
  ]);
  const empty = {
    ...{ doneWhen: [], blockedBy: [], assignees: [], labels: [], formerly: [] },
    ...{ gate: false, keepsParent: false },
  };
  expect([...plan.work.values()].map(({ at, ...rest }) => ({ ...rest, line: at.line }))).toEqual([
    {
      ...empty,
      kind: 'phase',
      id: 'first',
      title: 'First',
      text: 'Begin',
      owner: 'ada',
      milestone: 'one',
      gate: true,
      line: 13,
    },
    {
      ...empty,
      kind: 'item',
      id: 'inside',
      title: 'Inside',
      text: 'What',
      doneWhen: ['It works'],
      owner: 'ada',
      milestone: 'one',
      phase: 'first',
      line: 20,
    },
    {
      ...empty,
      kind: 'item',
      id: 'other',
      title: 'Other',
      owner: 'tbd',
      milestone: 'one',
      phase: 'first',
      blockedBy: [{ on: 'inside', at: { file: 'plan.yml', line: 21, column: 55, endColumn: 61 } }],
      labels: ['bug'],
      assignees: ['grace'],
      formerly: ['old'],
      adopt: { of: 12, at: expect.objectContaining({ line: 21 }) },
      keepsParent: true,
      line: 21,
    },
    {
      ...empty,
      kind: 'workstream',
      id: 'stream',
      title: 'Stream',
      owner: 'tbd',
      milestone: 'one',
      blockedBy: [
        {
          on: 'first',
          because: 'it begins there',
          at: { file: 'plan.yml', line: 28, column: 13, endColumn: 18 },
        },
        { on: 'other', waived: 'decision 4', at: { file: 'plan.yml', line: 30, column: 13, endColumn: 18 } },
      ],
      line: 23,
    },
  ]);
  expect([...plan.risks.values()]).toEqual([
    { id: 'drift', title: 'Drift', text: 'It drifts', keepTogether: ['first', 'stream'] },
  ]);
  expect(plan.settings).toMatchObject({ removed: 'keep', outOfOrder: 'comment' });
});

describe('what is required', () => {
  test.each([
    ['program.id', 'program: { title: Demo }', 'missing-key 1:12'],
    ['program.title', 'program: { id: demo }', 'missing-key 1:12'],
    ["an owner's name", 'owners: { ada: {} }', 'missing-key 1:11'],
    ["a milestone's title", 'milestones: { one: { outcome: x } }', 'missing-key 1:15'],
    [
      "a phase's title",
      'phases: { p: { owner: ada, items: { i: { title: I, owner: ada, milestone: one } } } }',
      'missing-key 1:11',
    ],
    [
      "an item's title",
      'phases: { p: { title: P, owner: ada, milestone: one, items: { i: {} } } }',
      'missing-key 1:63',
    ],
    ["a workstream's title", 'workstreams: { w: { owner: ada, milestone: one } }', 'missing-key 1:16'],
    ["a risk's title", 'risks: { r: { text: x } }', 'missing-key 1:10'],
    ["a risk's text", 'risks: { r: { title: x } }', 'missing-key 1:10'],
    [
      'an owner of a phase',
      'phases: { p: { title: P, milestone: one, items: { i: { title: I, owner: ada } } } }',
      'missing-owner 1:11',
    ],
    ['an owner of a workstream', 'workstreams: { w: { title: W, milestone: one } }', 'missing-owner 1:16'],
    [
      'a milestone of an item',
      'phases: { p: { title: P, owner: ada, items: { i: { title: I } } } }',
      'missing-milestone 1:47',
    ],
    ['a milestone of a workstream', 'workstreams: { w: { title: W, owner: ada } }', 'missing-milestone 1:16'],
    ['an item of a phase', 'phases: { p: { title: P, owner: ada } }', 'empty-phase 1:11'],
    [
      'an item of a phase, be it said',
      'phases: { p: { title: P, owner: ada, items: {} } }',
      'empty-phase 1:11',
    ],
  ])('%s', (_, yaml, expected) => {
    expect(found(yaml)).toContain(expected);
  });

  test('a phase needs no milestone where its items have their own', () => {
    const items = 'items: { i: { title: I, milestone: one } }';
    expect(found(`${ground}phases: { p: { title: P, owner: ada, ${items} } }`)).toEqual([]);
  });

  test('a milestone without an outcome is a warning, and the plan stands', () => {
    const { plan, diagnostics } = read(
      `${ground.replace('two: { title: Two, outcome: Done }', 'two: { title: Two }')}workstreams:\n${work('a')}`,
    );
    expect(plan).toBeDefined();
    expect(diagnostics.map((one) => [one.severity, brief(one)])).toEqual([
      ['warning', 'missing-outcome 3:51'],
    ]);
  });

  test('a plan of no files, of empty files or without work is an empty plan', () => {
    expect(codes({})).toEqual(['missing-key', 'missing-key', 'empty-plan']);
    expect(read({}).diagnostics[0]?.at.file).toBe('plan');
    for (const nothing of ['', '\n\n', '# only a comment\n', '---\n', '\uFEFF']) {
      expect(codes(nothing)).toContain('empty-plan');
    }
    expect(found(ground)).toEqual(['empty-plan 1:12']);
    expect(found(`${ground}phases: {}\nworkstreams: {}\n`)).toEqual(['empty-plan 1:12']);
  });
});

describe('keys', () => {
  test.each([
    ['done_when: [b]', 'did you mean "done-when"?'],
    ['Gate: true', 'did you mean "gate"?'],
    ['onwer: ada', '"owner" is there already; remove one of the two'],
    ['purpose: x', 'did you mean "details"?'],
    ['zzz: x', expect.stringContaining('the keys are title, owner')],
    ['__proto__: x', expect.stringContaining('the keys are')],
    ['constructor: x', expect.stringContaining('the keys are')],
    ['toString: x', expect.stringContaining('the keys are')],
    ['12: x', expect.stringContaining('the keys are')],
    ['true: x', expect.stringContaining('the keys are')],
  ])('%s is unknown, and the help says what is meant or possible', (key, help) => {
    const source = only(key);
    expect(read(source).diagnostics).toMatchObject([
      { code: 'unknown-key', help, at: { line: 5, column: column(source, key) } },
    ]);
  });

  test('unknown keys are found at every level', () => {
    expect(found(`${ground}workstream: { a: 1 }\nworkstreams:\n${work('a')}`)).toEqual(['unknown-key 4:1']);
    expect(told(`${ground}workstreams:\n${work('a')}${work('b', 'blocked-by: [{ on: a, why: x }]')}`)).toBe(
      'plan.yml:6:68 "why" is not a key of an entry of "blocked-by"\n  did you mean "because"?',
    );
    expect(codes(`${ground}settings: { remove: keep }\nworkstreams:\n${work('a')}`)).toEqual(['unknown-key']);
    expect(
      codes(`${ground}risks: { r: { title: R, text: T, keep: [a] } }\nworkstreams:\n${work('a')}`),
    ).toEqual(['unknown-key']);
  });

  test('a key that is null, a list or a mapping is refused', () => {
    for (const key of ['~', '[x]', '{ x: 1 }', '? ']) {
      expect(codes(`${ground}workstreams:\n${work('a')}  ${key}: x\n`)).toContain('yaml-syntax');
    }
  });
});

describe('types: there is one way to write it', () => {
  test.each([
    ['labels: b', '"labels" of workstream "a" must be a list, not the text "b"', 'write labels: [b]'],
    ['labels: bug', '"labels" of workstream "a" must be a list, not the text "bug"', 'write labels: [bug]'],
    [
      'details: 12',
      '"details" of workstream "a" must be text, not the number that YAML reads in 12',
      'write it in quotes: "12"',
    ],
    ['details: [x]', '"details" of workstream "a" must be text, not a list', 'write details: x'],
    ['gate: yes', '"gate" of workstream "a" must be true or false, not the text "yes"', 'write gate: true'],
    ['gate: on', '"gate" of workstream "a" must be true or false, not the text "on"', 'write gate: true'],
    ['adopt: "12"', '"adopt" of workstream "a" must be a number, not the text "12"', 'write adopt: 12'],
    [
      'adopt: 0',
      '"adopt" of workstream "a": 0 is not the number of an issue',
      'write the number of an existing issue: 12',
    ],
    [
      'adopt: -3',
      '"adopt" of workstream "a": -3 is not the number of an issue',
      'write the number of an existing issue: 12',
    ],
    [
      'done-when: [1]',
      'an entry of "done-when" must be text, not the number that YAML reads in 1',
      'write it in quotes: "1"',
    ],
    [
      'blocked-by: [[b]]',
      'an entry of "blocked-by" must be an id or a mapping with "on", not a list',
      'write an id, or "on:" with an id',
    ],
    [
      'blocked-by: {}',
      '"blocked-by" of workstream "a" must be a list, not a mapping',
      'write its entries below it, each with a dash',
    ],
    ['details: ', '"details" has no value', 'give it a value or remove it'],
    ['details: "  "', '"details" of workstream "a": the text is empty', 'write something or drop the key'],
    ['labels: [~]', 'the entry has no value', 'give it a value or remove it'],
    ['labels: [""]', 'the text is empty', 'write something or drop the key'],
    ['labels: [bug, BUG]', '"bug" stands twice in the list', 'keep one of them'],
    ['done-when: [x, y, x]', '"x" stands twice in the list', 'keep one of them'],
    ['blocked-by: [{ because: x }]', '"on" is missing in workstream "a"', 'add "on: okta-sso"'],
  ])('%s', (keys, message, help) => {
    expect(read(only(keys)).diagnostics).toMatchObject([{ message, help, at: { line: 5 } }]);
  });

  test.each([
    'adopt: 1.5',
    'adopt: 1e1000',
    'adopt: .nan',
    'adopt: 99999999999999999999',
    'adopt: [1]',
    'gate: {}',
  ])('%s is refused', (keys) => {
    expect(read(only(keys)).diagnostics).toMatchObject([{ severity: 'error', at: { line: 5 } }]);
  });

  test.each(['yes', 'no', 'on', 'off', 'y', '2027-01-29', '12:30', '0o7x', '1_000'])(
    'the text %s is text, as in YAML 1.2',
    (text) => {
      const plan = planOf(only(`details: ${text}`));
      expect(plan.work.get('a')?.text).toBe(text);
      expect(found(`%YAML 1.1\n---\n${only(`details: ${text}`)}`)).toEqual([]);
    },
  );

  test('a section, a part and a file must be mappings', () => {
    expect(codes('just text')).toContain('wrong-type');
    expect(codes('- a\n- b\n')).toContain('wrong-type');
    expect(found(`${ground}workstreams: [a]\n`)).toContain('wrong-type 4:14');
    expect(found(`${ground}workstreams:\n  a: text\n`)).toContain('wrong-type 5:6');
    expect(found(`${ground}workstreams:\n  a:\n`)).toContain('empty-value 5:5');
    expect(found(`${ground}phases:\n`)).toContain('empty-value 4:8');
    expect(found(`${ground}phases:\n  p: { title: P, owner: ada, items: [x] }\n`)).toEqual([
      'wrong-type 5:37',
    ]);
  });

  test('a setting has few values', () => {
    const settings = (value: string) =>
      `${ground}workstreams:\n${work('a')}settings: { removed: ${value} }\n`;
    expect(told(settings('clos'))).toBe(
      'plan.yml:6:22 "clos" is not a value of "removed"\n  did you mean close?',
    );
    expect(found(settings('delete'))).toEqual(['invalid-value 6:22']);
    expect(found(settings('[keep]'))).toEqual(['wrong-type 6:22']);
    expect(planOf(settings('close')).settings.removed).toBe('close');
    for (const value of ['report', 'comment', 'reopen'])
      expect(planOf(settings(`keep, out-of-order: ${value}`)).settings.outOfOrder).toBe(value);
    expect(found(settings('keep, out-of-order: close'))).toEqual(['invalid-value 6:42']);
  });
});

describe('ids, names and numbers', () => {
  test.each(['A', '1a', 'a_b', 'a b', 'é', '-a', 'a.b', '__proto__', '12', 'null', '""', '"\\uD800"'])(
    '%s is no id',
    (id) => {
      const expected = id === 'null' ? ['yaml-syntax'] : ['invalid-id'];
      expect(
        codes(`${ground}workstreams:\n${work('a')}  ${id}: { title: b, owner: ada, milestone: one }\n`),
      ).toEqual(id === 'null' ? expect.arrayContaining(expected) : expected);
    },
  );

  test.each(['constructor', 'tostring', 'a', 'a-', 'a1-b2', 'yes', 'on'])('%s is an id', (id) => {
    const plan = planOf(`${ground}workstreams:\n${work(id)}${work('zz', `blocked-by: [${id}]`)}`);
    expect([...plan.work.keys()]).toEqual([id, 'zz']);
  });

  test.each([
    ['1d76db', true],
    ['"#1D76DB"', true],
    ['"000000"', true],
    ['000000', false],
    ['111111', false],
    ['1e1000', false],
    ['0x10', false],
    ['fff', false],
    ['red', false],
    ['"#1d76dbff"', false],
  ])('the colour %s is fine: %s', (color, fine) => {
    expect(found(owner(`color: ${color}`)).map((one) => one.split(' ')[1])).toEqual(fine ? [] : ['2:36']);
  });

  test('a colour that is none is told as such, and one that YAML read as a number is of the wrong type', () => {
    expect(codes(owner('color: red'))).toEqual(['invalid-color']);
    expect(codes(owner('color: 000000'))).toEqual(['wrong-type']);
  });

  test('a colour that YAML read as a number is explained', () => {
    expect(told(owner('color: 000000'))).toBe(
      'plan.yml:2:36 "color" of owner "ada" must be text, not the number that YAML reads in 000000\n  write it in quotes: "000000"',
    );
  });

  test.each([
    ['2027-01-29', true],
    ['"2028-02-29"', true],
    ['2000-01-01', true],
    ['1999-12-31', false],
    ['0000-01-01', false],
    ['2027-02-29', false],
    ['2027-13-01', false],
    ['2027-1-1', false],
    ['29.01.2027', false],
    ['2027-01-29T00:00:00Z', false],
    ['tomorrow', false],
  ])('the date %s is fine: %s', (due, fine) => {
    expect(found(milestone(`due: ${due}`))).toEqual(fine ? [] : ['invalid-date 3:54']);
  });

  test.each([
    ['team: "@octo-org/ada"', 'invalid-value'],
    ['team: ada', 'invalid-value'],
    ['members: ["@ada"]', 'invalid-value'],
    ['members: [ada, ADA]', 'duplicate-entry'],
    ['members: ["a b"]', 'invalid-value'],
    ['placeholder: true, team: octo-org/ada', 'placeholder-is-named'],
    ['placeholder: true, members: [ada]', 'placeholder-is-named'],
  ])('an owner with %s is refused: %s', (keys, code) => {
    expect(codes(owner(keys))).toEqual([code]);
  });

  test('a placeholder excludes team and members, at the place of each', () => {
    expect(found(owner('placeholder: true, team: o/t, members: [a]'))).toEqual([
      'placeholder-is-named 2:54',
      'placeholder-is-named 2:68',
    ]);
    expect(codes(owner('placeholder: false, team: o/t, members: [a]'))).toEqual([]);
  });
});

describe('texts', () => {
  const titled = (title: string) =>
    `${ground}workstreams:\n  a: { title: "${title}", owner: ada, milestone: one }\n`;

  test('characters are counted as people count them: an emoji is one', () => {
    expect(codes(titled('🚀'.repeat(256)))).toEqual([]);
    expect(told(titled('🚀'.repeat(257)))).toBe(
      `plan.yml:5:15 "title" of workstream "a": "${'🚀'.repeat(29)}…" has 257 characters, more than 256\n  shorten it by 1`,
    );
    expect(codes(titled(` ${'x'.repeat(256)}\\n`))).toEqual([]);
    expect(codes(owner(`x: 1`).replace('name: Ada, x: 1', `name: ${'é'.repeat(50)}`))).toEqual([]);
    expect(codes(owner(`x: 1`).replace('name: Ada, x: 1', `name: ${'é'.repeat(51)}`))).toEqual(['too-long']);
    expect(codes(only(`labels: [${'x'.repeat(50)}]`))).toEqual([]);
    expect(codes(only(`labels: [${'x'.repeat(51)}]`))).toEqual(['too-long']);
    expect(codes(milestone('x: 1').replace('title: One', `title: ${'x'.repeat(257)}`))).toContain('too-long');
  });

  test.each([
    ['two\\nlines', 'has more than one line'],
    ['two\\u2028lines', 'has more than one line'],
    ['bell\\a', 'U+0007'],
    ['colour\\e[31m', 'U+001B'],
    ['next\\Nline', 'U+0085'],
    ['turned \\u202E round', 'U+202E'],
    ['half \\uD83D', 'half of a character'],
  ])('the title "%s" is refused', (title, reason) => {
    expect(read(titled(title)).diagnostics).toMatchObject([
      { code: 'invalid-text', message: expect.stringContaining(reason), at: { line: 5, column: 15 } },
    ]);
  });

  test('a title is trimmed', () => {
    expect(planOf(titled(' \\n Title \\t ')).work.get('a')?.title).toBe('Title');
  });

  test.each(['\\0', '\\e', '\\uDC00', '> '.repeat(20)])('details with %j are refused', (text) => {
    expect(codes(only(`details: "x\\n${text}"`))).toEqual(['invalid-text']);
  });

  test('details keep their lines', () => {
    expect(planOf(only('details: "one\\n\\ttwo\\n\\nthree"')).work.get('a')?.text).toBe(
      'one\n\ttwo\n\nthree',
    );
  });

  test('an issue has at most ten assignees', () => {
    const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`).join(', ');
    expect(codes(only(`assignees: [${people(10)}]`))).toEqual([]);
    expect(codes(only(`assignees: [${people(11)}]`))).toEqual(['too-long']);
  });
});

test('an entry that is wrong hides neither another in its list nor the rest of its part', () => {
  const source = `${ground}workstreams:\n${work('a')}${work('b', 'done-when: [1, x, x], blocked-by: [2, a, c, a], onwer: x')}`;
  const line = source.split('\n')[5] ?? '';
  const at = (text: string, offset = 0) => `6:${line.indexOf(text) + 1 + offset}`;
  expect(found(source)).toEqual([
    `wrong-type ${at('[1', 1)}`,
    `duplicate-entry ${at('x, x]', 3)}`,
    `unknown-id ${at('[2', 1)}`,
    `unknown-id ${at('c, a]')}`,
    `duplicate-entry ${at('c, a]', 3)}`,
    `unknown-key ${at('onwer')}`,
  ]);
});

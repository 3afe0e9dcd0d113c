/** How a plan says how long work takes, for when it is promised, and when nobody works. */
import { describe, expect, test } from 'vitest';
import { found, ground, planOf, told, work } from './language.ts';

const only = (keys: string, settings = '') =>
  `${ground}workstreams:\n${work('a', keys)}${settings && `settings: { ${settings} }\n`}`;
const estimate = (written: string, settings = '') =>
  planOf(only(`estimate: ${written}`, settings)).work.get('a')?.estimate;
const milestone = (keys: string) =>
  `${ground.replace('one: { title: One, outcome: Done }', `one: { title: One, outcome: Done, ${keys} }`)}workstreams:\n${work('a')}`;
const owner = (keys: string) =>
  `${ground.replace('{ name: Ada }', `{ name: Ada, ${keys} }`)}workstreams:\n${work('a')}`;

describe('an estimate', () => {
  test('is working days or weeks, or a range of them', () => {
    expect(estimate('5d')).toBe(5);
    expect(estimate('0.5d')).toBe(0.5);
    expect(estimate('2w')).toBe(10);
    expect(estimate('3d-8d')).toEqual({ low: 3, high: 8 });
    expect(estimate('4d-1.5w')).toEqual({ low: 4, high: 7.5 });
    expect(estimate('3d-3d')).toEqual({ low: 3, high: 3 });
  });

  test('has weeks of as many days as there are working days', () => {
    expect(estimate('2w', 'working-days: [monday, tuesday, thursday]')).toBe(6);
    expect(found(only('estimate: 1w-6d', 'working-days: [monday]'))).toEqual([]);
    expect(found(only('estimate: 1w-4d'))).toEqual(['invalid-estimate 5:56']);
  });

  test.each([
    ['5 days', 'write 5d'],
    ['5', 'write 5d'],
    ['2 weeks', 'write 2w'],
    ['3-8d', 'write 3d-8d'],
    ['3d - 8d', 'write 3d-8d'],
    ['3d..8d', 'write 3d-8d'],
    ['soon', 'write working days or weeks, or a range of them: 5d, 2w, 0.5d, 3d-8d'],
    ['-5d', 'write working days or weeks, or a range of them: 5d, 2w, 0.5d, 3d-8d'],
    ['0d', 'write how long it takes, or remove the key'],
    ['0d-3d', 'write how long it takes, or remove the key'],
    ['8d-3d', 'write the smaller one first, as in 3d-8d'],
    ['2001d', 'split the work'],
    ['401w', 'split the work'],
  ])('is not %s: %s', (written, help) => {
    const said = told(only(`estimate: ${written}`));
    expect(said.split('\n')).toEqual([expect.stringMatching(/^plan\.yml:5:56 /), `  ${help}`]);
  });

  test('has at most 2,000 days', () => {
    expect(estimate('2000d')).toBe(2_000);
    expect(estimate('400w')).toBe(2_000);
  });

  test('is taken from the phase by its items, from the settings by all, and by a review from its own entry', () => {
    const source = `${ground}phases:
  p:
    title: P
    owner: ada
    milestone: one
    estimate: 3d
    items:
      own: { title: Own, estimate: 1d }
      of-phase: { title: Of phase }
workstreams:
${work('w')}cadence:
  check: { title: Check, after: each phase, owner: ada, estimate: 0.5d }
  look: { title: Look, after: each milestone, owner: ada }
settings: { estimate: 1w }
`;
    const plan = planOf(source);
    expect([...plan.work.values()].map(({ id, estimate }) => [id, estimate])).toEqual([
      ['p', undefined],
      ['own', 1],
      ['of-phase', 3],
      ['check-p', 0.5],
      ['w', 5],
      ['look-one', 5],
    ]);
  });

  test('that is wrong is told once, wherever it is taken', () => {
    const review =
      'cadence:\n  check: { title: Check, after: each milestone, owner: ada, estimate: 9d-1d }\n';
    expect(found(`${only('', 'estimate: 0d')}${review}`)).toEqual([
      'invalid-estimate 6:23',
      'invalid-estimate 8:71',
    ]);
  });
});

describe('a promise', () => {
  test('of work has a day, and so has a beginning', () => {
    expect(planOf(only('start: 2026-12-07, due: 2027-01-15')).work.get('a')).toMatchObject({
      start: '2026-12-07',
      due: '2027-01-15',
      dueAt: { line: 5 },
    });
  });

  test('is not for a day before its own start', () => {
    expect(told(only('start: 2027-01-18, due: 2027-01-15'))).toBe(
      [
        'plan.yml:5:70 workstream "a" is due on 2027-01-15, before its start on 2027-01-18',
        '  move one of the two',
        '  plan.yml:5:53 its start',
      ].join('\n'),
    );
    expect(found(only('start: 2027-01-15, due: 2027-01-15'))).toEqual([]);
  });

  test('is not made by a phase, which has no duration of its own', () => {
    const phase = (key: string) =>
      `${ground}phases:\n  p: { title: P, owner: ada, milestone: one, ${key}, items: { a: { title: A } } }\n`;
    expect(told(phase('due: 2027-01-15'))).toContain('its milestone has the date: write "due:" there');
    expect(told(phase('start: 2027-01-15'))).toContain('items and workstreams have one');
  });

  test.each([
    ['deadline: 2027-01-15', 'due'],
    ['finish: 2027-01-15', 'due'],
    ['duration: 5d', 'estimate'],
    ['size: 5d', 'estimate'],
    ['start-date: 2027-01-15', 'start'],
    ['prio: High', 'priority'],
    ['estmate: 5d', 'estimate'],
  ])('and all that is like it has one word: %s is %s', (written, word) => {
    expect(told(only(written))).toContain(`did you mean "${word}"?`);
    expect(found(only(written))).toHaveLength(1);
  });
});

describe('what a person says of a milestone', () => {
  test('is a word, a reason and a last day', () => {
    const source = milestone(
      'due: 2027-01-29, health: { is: at-risk, because: A vendor is late, until: 2027-01-31 }',
    );
    expect(planOf(source).milestones.get('one')).toMatchObject({
      due: '2027-01-29',
      health: { is: 'at-risk', because: 'A vendor is late', until: '2027-01-31' },
    });
  });

  test.each([
    ['{ is: at risk, because: x, until: 2027-01-31 }', 'did you mean at-risk?'],
    ['{ is: red, because: x, until: 2027-01-31 }', 'did you mean off-track?'],
    ['{ is: fine, because: x, until: 2027-01-31 }', 'write on-track or at-risk or off-track'],
    ['{ is: at-risk, until: 2027-01-31 }', 'add "because: …"'],
    ['{ is: at-risk, because: x }', 'add "until: 2027-01-31"'],
    ['{ is: at-risk, because: x, till: 2027-01-31 }', 'did you mean "until"?'],
    ['{ status: at-risk, why: x, until: 2027-01-31 }', 'did you mean "is"?'],
    ['{ is: at-risk, because: x, until: tomorrow }', 'write year-month-day: 2027-01-29'],
    ['at-risk', 'write "is: at-risk", "because: …" and "until: 2027-01-31" below it'],
  ])('is not %s: %s', (health, help) => {
    expect(told(milestone(`health: ${health}`))).toContain(help);
  });
});

test('an owner has a number of things that go on at once', () => {
  expect(planOf(owner('at-once: 2')).owners.get('ada')?.atOnce).toBe(2);
  expect(planOf(owner('color: "1d76db"')).owners.get('ada')).not.toHaveProperty('atOnce');
  for (const wrong of ['0', '1.5', '-1', '1001'])
    expect(found(owner(`at-once: ${wrong}`))).toEqual(['invalid-value 2:38']);
  expect(found(owner('at-once: two'))).toEqual(['wrong-type 2:38']);
  expect(told(owner('capacity: 2'))).toContain('did you mean "at-once"?');
});

describe('the calendar', () => {
  const calendar = (settings: string) => only('', settings);

  test('is monday to friday in UTC where nothing is said', () => {
    expect(planOf(calendar('')).settings).toMatchObject({
      timeZone: 'UTC',
      workingDays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      holidays: [],
      fields: {},
    });
  });

  test('has a zone, working days, and holidays that are days and ranges with both ends in', () => {
    const settings =
      'time-zone: Europe/Zurich, working-days: [monday, sunday], holidays: [2026-12-24..2027-01-01, 2027-04-02]';
    expect(planOf(calendar(settings)).settings).toMatchObject({
      timeZone: 'Europe/Zurich',
      workingDays: ['monday', 'sunday'],
      holidays: [
        { from: '2026-12-24', to: '2027-01-01' },
        { from: '2027-04-02', to: '2027-04-02' },
      ],
    });
  });

  test('gives its zone to sessions that have none', () => {
    const session = (keys: string) =>
      `cadence:\n  weekly: { title: Weekly, every: week, on: monday, from: 2026-12-07${keys} }\n`;
    const zoneOf = (keys: string) =>
      planOf(`${calendar('time-zone: Asia/Tokyo')}${session(keys)}`).cadence.sessions.get('weekly')?.timeZone;
    expect(zoneOf('')).toBe('Asia/Tokyo');
    expect(zoneOf(', time-zone: America/Lima')).toBe('America/Lima');
  });

  test.each([
    ['time-zone: Mars/Olympus', 'invalid-value', 'write a name of the IANA list'],
    ['working-days: []', 'no-working-day', 'name the days of work'],
    ['working-days: [mondey]', 'invalid-value', 'did you mean monday?'],
    ['working-days: [monday, monday]', 'duplicate-entry', 'keep one of them'],
    ['working-days: monday', 'wrong-type', 'write working-days: [monday]'],
    ['holidays: [christmas]', 'invalid-date', 'write a day or a range of days'],
    ['holidays: [2026-02-30]', 'invalid-date', 'write a day or a range of days'],
    ['holidays: [2027-01-01..2026-12-24]', 'invalid-date', 'write 2026-12-24..2027-01-01'],
    ['holidays: [2026-12-24 - 2027-01-01]', 'invalid-date', 'write 2026-12-24..2027-01-01'],
    ['holidays: [2026-01-01..2029-01-01]', 'invalid-date', 'a year of it is no program'],
    ['holidays: 2026-12-24', 'wrong-type', 'write holidays: [2026-12-24]'],
    ['vacation: [2026-12-24]', 'unknown-key', 'did you mean "holidays"?'],
  ])('has no %s: %s', (settings, code, help) => {
    expect(found(calendar(settings))).toEqual([expect.stringMatching(new RegExp(`^${code} 6:`))]);
    expect(told(calendar(settings))).toContain(help);
  });
});

test('types, priorities and efforts are names, and the settings say what their fields are called', () => {
  const fields = 'fields: { priority: Priority, effort: Effort, due: Target date }';
  const plan = planOf(only('type: Task, priority: High, effort: Low', fields));
  expect(plan.work.get('a')).toMatchObject({ type: 'Task', priority: 'High', effort: 'Low' });
  expect(plan.settings.fields).toEqual({
    priority: 'Priority',
    effort: 'Effort',
    due: 'Target date',
  });
  expect(found(only('priority: High, effort: Low', 'fields: { priority: Priority }'))).toEqual([
    expect.stringMatching(/^no-field 5:/),
  ]);
  expect(told(only('', 'fields: { prio: Priority }'))).toContain('did you mean "priority"?');
});

describe('the page for leaders', () => {
  test('has an address of the web, as it is written whole', () => {
    expect(planOf(only('', 'page: "https://acme.github.io/a <b>"')).settings.page).toBe(
      'https://acme.github.io/a%20%3Cb%3E',
    );
  });

  test.each([
    'javascript:alert(1)',
    'acme.github.io',
    '/site',
    'https://ada:secret@acme.io',
    'https://',
    'data:,x',
  ])('has no other: %s', (page) => {
    expect(told(only('', `page: "${page}"`))).toMatch(/write (?:one that begins with )?https:\/\//);
  });
});

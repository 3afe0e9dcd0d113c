/** The rhythm of a program: sessions as they are written, and the reviews that it asks for as work like any other. */
import { describe, expect, test } from 'vitest';
import { found, planOf, told, work } from './language.ts';

const head = `program: { id: demo, title: Demo }
owners: { ada: { name: Ada }, lead: { name: Lead } }
milestones: { one: { title: One, outcome: Done }, two: { title: Two, outcome: Done } }
`;
const item = (id: string, more = '') => `      ${id}: { title: ${id}${more && `, ${more}`} }\n`;
const phase = (id: string, items: string, more = '') =>
  `  ${id}:\n    { title: Phase ${id}, owner: ada, milestone: one${more}, items: {${items.replaceAll('\n', ',').replaceAll(/,$/g, '')}} }\n`;
const cadence = (text: string) => `cadence:\n${text}`;
const review = '  review: { title: Review, after: each phase, owner: lead, done-when: [Looked at] }\n';
const leaders = '  leaders: { title: Leaders, after: each milestone, owner: lead }\n';

describe('sessions', () => {
  const session = (keys: string) => `${head}workstreams:\n${work('a')}${cadence(`  weekly: { ${keys} }\n`)}`;

  test('say how often, on which day, from when, where, with whom and about what', () => {
    const source = session(
      'title: Session, every: 2 weeks, on: tuesday, from: 2026-12-01, time-zone: Europe/Berlin, owners: [ada, lead], agenda: [Blockers]',
    );
    const { at, ...weekly } = planOf(source).cadence.sessions.get('weekly') ?? {};
    expect(weekly).toEqual({
      id: 'weekly',
      title: 'Session',
      weeks: 2,
      weekday: 'tuesday',
      from: '2026-12-01',
      timeZone: 'Europe/Berlin',
      lead: 1,
      owners: ['ada', 'lead'],
      agenda: ['Blockers'],
    });
    expect(at).toMatchObject({ line: 7, column: 3 });
  });

  test('are each week in UTC where nothing else is said', () => {
    const { cadence } = planOf(session('title: Session, every: week, on: monday, from: 2026-12-01'));
    expect(cadence.sessions.get('weekly')).toMatchObject({
      weeks: 1,
      timeZone: 'UTC',
      owners: [],
      agenda: [],
    });
  });

  test.each([
    ['', '', 1],
    [', lead: 0d', '', 0],
    [', lead: 3d', '', 3],
    [', lead: 1w, every: 2 weeks', '', 5],
    [', lead: 1w, every: 2 weeks', 'settings: { working-days: [monday, friday] }\n', 2],
  ])('%s%s are made that many working days before their day', (keys, settings, lead) => {
    const every = keys.includes('every') ? '' : 'every: week, ';
    const source = session(`title: Session, ${every}on: monday, from: 2026-12-01${keys}`);
    expect(planOf(`${source}${settings}`).cadence.sessions.get('weekly')?.lead).toBe(lead);
  });

  test('are not made before the one that comes before was held', () => {
    const source = session('title: Session, every: week, on: monday, from: 2026-12-01, lead: 1w');
    expect(told(source)).toMatch(
      /^plan\.yml:7:\d+ the lead of 1w of session "weekly" reaches back to the session before\n {2}write at most 4d$/,
    );
    expect(found(source.replace('1w', '4d'))).toEqual([]);
  });

  test.each([
    ['every: day', 'invalid-value'],
    ['lead: soon', 'invalid-value'],
    ['lead: 1.5d', 'invalid-value'],
    ['lead: -1d', 'invalid-value'],
    ['every: 13 weeks', 'invalid-value'],
    ['every: 1 weeks', 'invalid-value'],
    ['on: tusday', 'invalid-value'],
    ['from: 2026-13-01', 'invalid-date'],
    ['time-zone: Mars/Olympus', 'invalid-value'],
    ['time-zone: "+01:00"', 'invalid-value'],
    ['owners: [bob]', 'unknown-id'],
    ['after: each phase', 'unknown-key'],
  ])('%s is %s', (wrong, code) => {
    const [key = ''] = wrong.split(':');
    const right = { every: 'week', on: 'tuesday', from: '2026-12-01', title: 'Session' };
    const keys = Object.entries(right).filter(([name]) => name !== key);
    const source = session([...keys.map(([name, value]) => `${name}: ${value}`), wrong].join(', '));
    expect(found(source).map((one) => one.split(' ')[0])).toEqual([code]);
  });

  test('a wrong day comes with the one that was meant', () => {
    expect(told(session('title: S, every: week, on: tusday, from: 2026-12-01'))).toBe(
      'plan.yml:7:40 "tusday" is not a value of "on"\n  did you mean tuesday?',
    );
  });
});

describe('a review after each phase', () => {
  const plan = (more = '') =>
    planOf(
      `${head}phases:\n${phase('p', item('a') + item('b', 'owner: lead'))}${phase('q', item('c'), ', blocked-by: [p]')}${cadence(review)}${more}`,
    );

  test('is an item of the phase, blocked by all others of it', () => {
    const { at, blockedBy, ...rest } = plan().work.get('review-p') ?? {};
    expect(rest).toEqual({
      kind: 'review',
      id: 'review-p',
      title: 'Review: Phase p',
      doneWhen: ['Looked at'],
      owner: 'lead',
      milestone: 'one',
      phase: 'p',
      assignees: [],
      labels: [],
      formerly: [],
      gate: false,
      keepsParent: false,
    });
    expect(blockedBy?.map(({ on }) => on)).toEqual(['a', 'b']);
    expect([...plan().work.keys()]).toEqual(['p', 'a', 'b', 'review-p', 'q', 'c', 'review-q']);
  });

  test('belongs to the latest milestone of what it reviews', () => {
    const source = `${head}phases:\n${phase('p', item('a') + item('b', 'milestone: two'))}${cadence(review)}`;
    expect(planOf(source).work.get('review-p')?.milestone).toBe('two');
  });

  test('keeps its issue when the id of its phase changes', () => {
    const source = `${head}phases:\n${phase('p', item('a'), ', formerly: [q, other/r]')}${cadence(review)}`;
    expect(planOf(source).work.get('review-p')?.formerly).toEqual(['review-q', 'other/review-r']);
  });

  test('has the owner of the phase where it names none', () => {
    const source = `${head}phases:\n${phase('p', item('a'))}${cadence('  review: { title: R, after: each phase }\n')}`;
    expect(planOf(source).work.get('review-p')?.owner).toBe('ada');
  });

  test('can be waited for by its id, and only without a circle', () => {
    const waiting = (id: string) =>
      `${head}phases:\n${phase('p', item('a', `blocked-by: [${id}]`))}${phase('q', item('c'))}${cadence(review)}`;
    expect(found(waiting('review-q'))).toEqual([]);
    expect(found(waiting('review-p'))).toEqual(['cycle 6:93']);
  });

  test('needs an id that nothing else has', () => {
    const source = `${head}phases:\n${phase('p', item('a'))}workstreams:\n${work('review-p')}${cadence(review)}`;
    expect(told(source)).toBe(
      'plan.yml:10:3 this makes a review "review-p", and that is already the workstream "review-p"\n' +
        '  rename one of the two\n  plan.yml:8:3 first written here',
    );
  });

  test('counts among the hundred items of a phase', () => {
    const items = Array.from({ length: 100 }, (_, index) => item(`i${index}`)).join('');
    expect(found(`${head}phases:\n${phase('p', items)}${cadence(review)}`)).toContain('too-many-items 5:3');
  });

  test('waits, of more items than GitHub links, for those that no other waits for, and for others as there is room', () => {
    const chain = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        item(`i${index}`, index === 0 || index > 20 ? '' : `blocked-by: [i${index - 1}]`),
      ).join('');
    const waits = (count: number) =>
      planOf(`${head}phases:\n${phase('p', chain(count))}${cadence(review)}`)
        .work.get('review-p')
        ?.blockedBy.map(({ on }) => on) ?? [];
    const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `i${from + at}`);
    expect(waits(50)).toEqual(ids(0, 50));
    // One more takes the place of one.
    expect(waits(51)).toEqual([...ids(0, 19), ...ids(20, 51)]);
    expect(waits(60)).toEqual([...ids(0, 10), ...ids(20, 60)]);
    expect(found(`${head}phases:\n${phase('p', chain(75))}${cadence(review)}`)).toEqual([
      'too-many-blockers 8:3',
    ]);
  });

  test('whose title would be too long is told once, at its title', () => {
    const long = 'x'.repeat(250);
    const source = `${head}phases:\n  p: { title: ${long}, owner: ada, milestone: one, items: { a: { title: A } } }\n${cadence(review)}`;
    expect(found(source)).toEqual(['too-long 7:20']);
  });
});

describe('a review after each milestone', () => {
  test('is blocked by what is in it, and a phase that lies in it whole stands for its items', () => {
    const source =
      `${head}phases:\n${phase('p', item('a') + item('b'))}${phase('q', item('c') + item('d', 'milestone: two'))}` +
      `workstreams:\n${work('s')}${cadence(review + leaders)}`;
    const { work: all } = planOf(source);
    expect(all.get('leaders-one')).toMatchObject({
      kind: 'review',
      title: 'Leaders: One',
      milestone: 'one',
      owner: 'lead',
    });
    expect(all.get('leaders-one')?.blockedBy.map(({ on }) => on)).toEqual(['p', 'c', 's']);
    expect(all.get('leaders-two')?.blockedBy.map(({ on }) => on)).toEqual(['d', 'review-q']);
  });

  test('is not made for a milestone without work', () => {
    const source = `${head}workstreams:\n${work('s')}${cadence(leaders)}`;
    expect([...planOf(source).work.keys()]).toEqual(['s', 'leaders-one']);
  });

  test('has an owner of its own', () => {
    const source = `${head}workstreams:\n${work('s')}${cadence('  leaders: { title: L, after: each milestone }\n')}`;
    expect(found(source)).toEqual(['missing-owner 7:3']);
  });
});

test('a decision log is kept after each conversation', () => {
  const log = '  log: { title: Decision log, after: each conversation, owner: lead }\n';
  expect(planOf(`${head}workstreams:\n${work('s')}${cadence(log)}`).cadence.logs).toEqual([
    { id: 'log', title: 'Decision log', owner: 'lead' },
  ]);
});

test('what follows nothing that there is says what there is to follow', () => {
  const wrong = '  log: { title: Log, after: every phase, owner: lead }\n';
  expect(told(`${head}workstreams:\n${work('s')}${cadence(wrong)}`)).toBe(
    'plan.yml:7:29 "every phase" is not a value of "after"\n  did you mean each phase?',
  );
});

test('more phases than a program can have under it stand beside it, which is a warning', () => {
  const many = (length: number) =>
    Array.from({ length }, (_, index) => phase(`p${index}`, item(`i${index}`))).join('');
  // Sessions take no place there.
  const session = '  weekly: { title: S, every: week, on: monday, from: 2026-12-01 }\n';
  expect(found(`${head}phases:\n${many(100)}${cadence(session)}`)).toEqual([]);
  expect(found(`${head}phases:\n${many(101)}`)).toEqual([expect.stringMatching(/^too-many-items /)]);
});

/** What is refused because nobody can mean it, what is warned of, and what only looks wrong. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/plan/parse.ts';
import { brief, codes, found, ground, planOf, read, told, work } from './language.ts';

const streams = (...lines: readonly string[]) => `${ground}workstreams:\n${lines.join('')}`;
const decision = (id: number, more = '', status = 'accepted') =>
  `---\nid: ${id}\ntitle: D ${id}\ndate: 2026-11-20\nstatus: ${status}\n${more}---\n\nText.\n`;
const owner = (name: string) =>
  `program: { id: demo, title: Demo }\nowners: { ada: { name: "${name}" } }\nmilestones: { one: { title: One, outcome: Done } }\nworkstreams:\n${work('a')}`;
const today = (source: string, day: string) =>
  parse([{ path: 'plan.yml', bytes: new TextEncoder().encode(source) }], 'plan', {
    today: day,
  }).diagnostics.map(brief);

describe('a waiver names decisions of the plan', () => {
  const waived = (why: string) => ({
    'plan.yml': streams(work('a', `blocked-by: [{ on: b, waived: "${why}" }]`), work('b')),
    'decisions/0004.md': decision(4),
  });
  test.each([
    'decision 2026-11-20 of the board',
    'decision 2 weeks ago',
    'decision 4.2',
    'by a decision, 12 people',
    'decision 4',
  ])('%s: nothing to complain of', (why) => expect(codes(waived(why))).toEqual([]));
  test.each(['decision 5', 'decisions 4 and 5', 'see decision #5, of 2026'])(
    '%s: there is no such',
    (why) => {
      expect(codes(waived(why))).toEqual(['unknown-id']);
    },
  );
});

describe('decisions', () => {
  test('that supersede each other are told with each step', () => {
    const files = {
      'plan.yml': streams(work('a')),
      'decisions/1.md': decision(1, 'supersedes: 3\n', 'superseded'),
      'decisions/2.md': decision(2, 'supersedes: 1\n', 'superseded'),
      'decisions/3.md': decision(3, 'supersedes: 2\n', 'superseded'),
    };
    expect(told(files)).toBe(
      [
        'decisions/1.md:6:13 these decisions supersede each other: 1 → 3 → 2 → 1',
        '  a decision supersedes older ones alone',
        '  decisions/3.md:6:13 3 supersedes 2',
        '  decisions/2.md:6:13 2 supersedes 1',
      ].join('\n'),
    );
  });

  test('whose file has another number, or which say what every new one says, are warned of', () => {
    const files = {
      'plan.yml': streams(work('a')),
      'decisions/0005-freeze.md': decision(4),
      'decisions/2026-11-20-other.md': decision(6),
      'decisions/0007.md': decision(7).replace('Text.', 'What was decided, why, and what follows from it.'),
      'decisions/0008.md': decision(8, '', 'proposed').replace(
        'Text.',
        'What was decided, why, and what follows from it.',
      ),
    };
    expect(read(files).plan).toBeDefined();
    expect(found(files)).toEqual([
      'decision-number decisions/0005-freeze.md:2:5',
      'template-left decisions/0007.md:8:1',
    ]);
  });

  test('of which one is broken hide nothing of the plan, and only unknown numbers', () => {
    const files = {
      'plan.yml': streams(work('a', 'blocked-by: [{ on: b, waived: decision 9 }, c]'), work('b')),
      'decisions/1.md': decision(1).replace('accepted', 'agreed'),
      'decisions/2.md': '---\nid: "nobody knows"\n---\n',
    };
    expect(codes(files)).toContain('unknown-id');
    expect(
      read(files)
        .diagnostics.filter(({ code }) => code === 'unknown-id')
        .map(({ message }) => message),
    ).toEqual(['there is no phase, item or workstream "c"']);
  });
});

describe('names of labels', () => {
  test.each(['🚀', '...', '.', '..', '—'])('%s is none', (name) => {
    expect(found(owner(name))).toEqual(['invalid-text 2:24']);
    expect(codes(streams(work('a', `labels: ["${name}"]`)))).toEqual(['invalid-text']);
  });
  test.each(['🚀 a', '1', 'é', '日本'])('%s is one', (name) => {
    expect(found(owner(name))).toEqual([]);
  });
  test('a label that differs from an owner’s by letter case is that owner’s', () => {
    expect(codes(streams(work('a', 'labels: [aDA]')))).toEqual(['label-is-owner']);
  });
});

describe('dates', () => {
  const due = (date: string) =>
    `${ground.replace('outcome: Done }', `outcome: Done, due: ${date} }`)}workstreams:\n${work('a')}`;
  test('more than 20 years away are warned of', () => {
    expect(today(due('2047-01-01'), '2026-11-26')).toEqual(['far-date 3:54']);
    expect(today(due('2005-01-01'), '2026-11-26')).toEqual(['far-date 3:54']);
    expect(today(due('2046-12-31'), '2026-11-26')).toEqual([]);
  });
  test('are not judged so where nobody knows the day', () => {
    expect(codes(due('2099-01-01'))).toEqual([]);
  });
});

describe('sessions', () => {
  const session = (id: string, title: string, agenda: readonly string[]) =>
    `  ${id}: { title: ${title}, every: week, on: monday, from: 2026-11-02, agenda: [${agenda.join(', ')}] }\n`;
  test('of one title, but for letter case, are told', () => {
    expect(
      codes(`${streams(work('a'))}cadence:\n${session('x', 'Weekly', [])}${session('y', 'weekly', [])}`),
    ).toEqual(['duplicate-title']);
  });
  test('have an agenda that fits an issue', () => {
    const agenda = (count: number) =>
      Array.from({ length: count }, (_, index) => `${index} ${'x'.repeat(900)}`);
    const plan = (count: number) => `${streams(work('a'))}cadence:\n${session('x', 'Weekly', agenda(count))}`;
    expect(codes(plan(40))).toEqual([]);
    expect(codes(plan(50))).toEqual(['body-too-long']);
  });
});

test('the outcome of a milestone fits its description', () => {
  const outcome = (length: number) =>
    `${ground.replace('outcome: Done', `outcome: ${'x'.repeat(length)}`)}workstreams:\n${work('a')}`;
  expect(codes(outcome(65_000))).toEqual([]);
  expect(codes(outcome(65_500))).toEqual(['body-too-long']);
});

test('owners and milestones have former ids of their own, and a review goes with its milestone', () => {
  const source = `program: { id: demo, title: Demo }
owners: { ada: { name: Ada, formerly: [eve] } }
milestones: { one: { title: One, outcome: Done, formerly: [first] } }
workstreams:
${work('a')}cadence: { look: { title: Look, after: each milestone, owner: ada } }
`;
  const plan = planOf(source);
  expect(plan.owners.get('ada')?.formerly).toEqual(['eve']);
  expect(plan.milestones.get('one')?.formerly).toEqual(['first']);
  expect(plan.work.get('look-one')?.formerly).toEqual(['look-first']);
  expect(codes(source.replace('[eve]', '[ada]').replace('[first]', '[one]'))).toEqual([
    'former-id-in-use',
    'former-id-in-use',
  ]);
});

describe('only what could not be read may hide what it could hold', () => {
  test('a duplicate key, a merge key or a tag hides nothing', () => {
    for (const slip of ['title: b', '<<: { gate: true }', 'details: !x y'])
      expect(codes(streams(work('a', `${slip}, blocked-by: [nothing]`)))).toContain('unknown-id');
  });
  test('a file that is no YAML hides the words that stand in it, and no others', () => {
    const files = { 'a.yml': streams(work('a', 'blocked-by: [there, nowhere]')), 'b.yml': 'there: "\\q"\n' };
    expect(read(files).diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'unknown-id: there is no phase, item or workstream "nowhere"',
      'yaml-syntax: a backslash in double quotes begins an escape, and this one is none',
    ]);
  });
  test('a file that could not even be read hides all', () => {
    const file = {
      path: 'plan.yml',
      bytes: new TextEncoder().encode(streams(work('a', 'blocked-by: [nowhere]'))),
    };
    const read = (unreadable: readonly string[]) =>
      parse([file], 'plan', { unreadable }).diagnostics.map(({ code }) => code);
    expect(read(['b.yml'])).toEqual([]);
    expect(read(['decisions/1.md'])).toEqual(['unknown-id']);
  });
});

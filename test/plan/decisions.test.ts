/** Decisions: what is written above their text, and what the plan says of them. */
import { describe, expect, test } from 'vitest';
import { found, ground, planOf, told, work } from './language.ts';

const decision = (keys: Record<string, string>) => {
  const all = { id: '1', title: 'Freeze the export', date: '2026-12-02', status: 'accepted', ...keys };
  return `---\n${Object.entries(all)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n\nWhy this was decided: for *reasons*.\n\n---\n`;
};
const plan = (decisions: Record<string, string>, streams = work('a') + work('b', 'blocked-by: [a]')) => ({
  'plan.yml': `${ground}workstreams:\n${streams}`,
  ...Object.fromEntries(Object.entries(decisions).map(([name, text]) => [`decisions/${name}.md`, text])),
});
const one = (keys: Record<string, string>) => plan({ '1': decision(keys) });

test('a decision says what, when, with whom and what it affects', () => {
  const { decisions } = planOf(
    plan({
      '0002-new': decision({ id: '2', with: '[Okta team, Jane]', affects: '[a]', supersedes: '[1]' }),
      '0001-old': decision({ status: 'superseded' }),
    }),
  );
  expect([...decisions.keys()]).toEqual([1, 2]);
  expect(decisions.get(2)).toEqual({
    number: 2,
    title: 'Freeze the export',
    date: '2026-12-02',
    status: 'accepted',
    with: ['Okta team', 'Jane'],
    affects: ['a'],
    supersedes: [1],
    at: { file: 'decisions/0002-new.md', line: 2, column: 5, endColumn: 6 },
  });
});

test('one name and one number need no brackets', () => {
  const { decisions } = planOf(
    plan({
      '1': decision({ status: 'superseded' }),
      '2': decision({ id: '2', with: 'Jane', supersedes: '1' }),
    }),
  );
  expect(decisions.get(2)).toMatchObject({ with: ['Jane'], supersedes: [1] });
});

test('other line ends, a byte order mark and leading zeros are fine', () => {
  const text = `\uFEFF${decision({ id: '0001' }).replaceAll('\n', '\r\n')}`;
  expect([...planOf(plan({ '1': text })).decisions.keys()]).toEqual([1]);
});

test('more decisions than any program takes are told once, where the reading stops', () => {
  const names = Array.from({ length: 1_010 }, (_, index) => `${String(index + 1).padStart(4, '0')}-x`);
  const log = Object.fromEntries(names.map((name) => [name, decision({ id: name.slice(0, 4) })]));
  expect(told(plan(Object.fromEntries(Object.entries(log).slice(0, 1_000))))).toBe('');
  // What may be decided in those that are not read is not missed.
  const streams = work('a') + work('b', 'blocked-by: [{ on: a, waived: decision 1005 }]');
  expect(told(plan({ '0000-x': '# Minutes', ...log }, streams))).toBe(
    'decisions/1001-x.md:1:1 the plan has more than 1,000 decisions, in 1,011 files; this one and those behind it are not read\n' +
      '  move decisions that are history to another folder',
  );
});

describe('what is wrong is told at its line', () => {
  test.each<[string, Record<string, string>, string]>([
    ['an unknown key', { who: 'Jane' }, 'unknown-key decisions/1.md:6:1'],
    ['an unknown state', { status: 'acepted' }, 'invalid-value decisions/1.md:5:9'],
    ['a number that is none', { id: 'first' }, 'wrong-type decisions/1.md:2:5'],
    ['a day that there is not', { date: '2026-02-30' }, 'invalid-date decisions/1.md:4:7'],
    ['work that there is not', { affects: '[a, c]' }, 'unknown-id decisions/1.md:6:14'],
    ['a decision that there is not', { supersedes: '7' }, 'unknown-id decisions/1.md:6:13'],
    ['itself', { supersedes: '1' }, 'self-block decisions/1.md:6:13'],
    ['broken YAML', { with: '[' }, 'lost-bracket decisions/1.md:6:1'],
  ])('%s', (_, keys, place) => {
    expect(found(one(keys))).toEqual([place]);
  });

  test.each([
    ['', []],
    ['# Minutes\n', []],
    ['---\nid: 1\n', ['missing-head decisions/1.md:1:1']],
  ])('a file that begins with %j: %j', (text, expected) => {
    expect(found(plan({ '1': text }))).toEqual(expected);
  });

  test('what is missing', () => {
    expect(told(plan({ '1': '---\nid: 1\nstatus: proposed\n---\n' }))).toBe(
      'decisions/1.md:1:1 "title" is missing in decision 1\n  add "title: What it is called"\n' +
        'decisions/1.md:1:1 "date" is missing in decision 1\n  add "date: 2026-11-20"',
    );
  });

  test('two of one number, with both places', () => {
    expect(told(plan({ a: decision({}), b: decision({}) }))).toBe(
      'decisions/b.md:2:5 decision 1 is already in the plan\n  give it the next number\n' +
        '  decisions/a.md:2:5 first written here',
    );
  });

  test('one that was superseded and does not say so', () => {
    const both = plan({ '1': decision({}), '2': decision({ id: '2', supersedes: '1' }) });
    expect(told(both)).toBe(
      'decisions/1.md:5:9 decision 1 is superseded by decision 2 and says that it is accepted\n' +
        '  write status: superseded\n  decisions/2.md:6:13 superseded here',
    );
  });

  test('one that is only proposed supersedes nothing yet', () => {
    const both = { '1': decision({}), '2': decision({ id: '2', status: 'proposed', supersedes: '1' }) };
    expect(found(plan(both))).toEqual([]);
  });
});

describe('a waiver that refers to a decision', () => {
  const waived = (reason: string, keys: Record<string, string> = {}) =>
    plan(
      { '1': decision({ affects: '[b]', ...keys }) },
      work('a') + work('b', `blocked-by: [{ on: a, waived: "${reason}" }]`),
    );

  test.each(['see decision 1', 'Decision #1 of the board', 'no need'])('"%s" is sound', (reason) => {
    expect(found(waived(reason))).toEqual([]);
  });

  test('needs that there is one', () => {
    expect(told(waived('see decisions 1 and 4'))).toBe('plan.yml:6:76 there is no decision 4\n  known: 1');
  });

  test('needs that it is accepted', () => {
    expect(found(waived('decision 1', { status: 'proposed' }))).toEqual(['decision-not-in-force 6:76']);
  });

  test('needs that it still holds', () => {
    const source = {
      ...waived('decision 1', { status: 'superseded' }),
      'decisions/2.md': decision({ id: '2', supersedes: '1' }),
    };
    expect(told(source)).toBe(
      'plan.yml:6:76 workstream "b" is waived by decision 1, which is superseded by decision 2\n' +
        '  refer to the decision that holds now, or remove the waiver\n  decisions/1.md:2:5 the decision',
    );
  });

  test('is doubted where the decision affects something else', () => {
    const source = plan(
      { '1': decision({ affects: '[c]' }) },
      work('a') + work('b', 'blocked-by: [{ on: a, waived: decision 1 }]') + work('c'),
    );
    expect(found(source)).toEqual(['decision-elsewhere 6:76']);
  });

  test('is left alone in a plan without decisions: they may be kept elsewhere', () => {
    expect(found(plan({}, work('a') + work('b', 'blocked-by: [{ on: a, waived: decision 4 }]')))).toEqual([]);
  });
});

/** A change of a file touches nothing else: comments, order, quoting, anchors, blank lines and line ends stay. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editedTexts, type FileEdit } from '../../src/edit/edit.ts';
import type { Edit } from '../../src/edit/splice.ts';

const plan = `# The plan.

program: { id: demo, title: "Demo" }   # flow

owners: &people
  ada: { name: Ada, members: [ada, 'b-c'] }
  web:
    name: 'Web team'   # single

phases:
  # First.
  one:
    title: One
    owner: ada
    milestone: &alpha alpha
    items:
      # Burns.
      engine:   # the engine
        title: Engine # short
        blocked-by:
          # because
          - hull
          - on: press
            because: "size: matters"

        details: |
          Long

          text
      hull: { title: 'Hull', milestone: *alpha, labels: [x] }

  two:
    title: >-
      Folded
      title
    owner: web
    items:
      site:
        title: "Site"
`;

type Loose =
  | Edit
  | { readonly do: 'move'; readonly path: readonly string[]; readonly into: readonly string[] };

function edited(text: string, ...edits: readonly Loose[]) {
  const all = edits.map(
    (edit): FileEdit => (edit.do === 'move' ? { ...edit, file: 'a', toFile: 'a' } : { ...edit, file: 'a' }),
  );
  const { texts, refused } = editedTexts(new Map([['a', text]]), all);
  return { text: texts.get('a') ?? '', refused: refused.map(({ why }) => why) };
}

/** Lines that went, and lines that came. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let [start, end] = [0, 0];
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return [
    ...old.slice(start, old.length - end).map((line) => `-${line}`),
    ...now.slice(start, now.length - end).map((line) => `+${line}`),
  ];
}

const engine = ['phases', 'one', 'items', 'engine'];
const hull = ['phases', 'one', 'items', 'hull'];

describe('a value', () => {
  test.each([
    [[...engine, 'title'], 'Motor', ['-        title: Engine # short', '+        title: Motor # short']],
    [[...engine, 'title'], 'a: b', ['-        title: Engine # short', '+        title: "a: b" # short']],
    [[...engine, 'title'], 'true', ['-        title: Engine # short', '+        title: "true" # short']],
    [
      ['owners', 'web', 'name'],
      "It's",
      ["-    name: 'Web team'   # single", "+    name: 'It''s'   # single"],
    ],
    [
      [...hull, 'title'],
      'A, B',
      [
        "-      hull: { title: 'Hull', milestone: *alpha, labels: [x] }",
        "+      hull: { title: 'A, B', milestone: *alpha, labels: [x] }",
      ],
    ],
    [
      ['program', 'title'],
      'X "y"',
      [
        '-program: { id: demo, title: "Demo" }   # flow',
        '+program: { id: demo, title: "X \\"y\\"" }   # flow',
      ],
    ],
    [
      ['phases', 'two', 'title'],
      'Flat',
      ['-    title: >-', '-      Folded', '-      title', '+    title: Flat'],
    ],
  ])('%j', (path, value, lines) => {
    const { text, refused } = edited(plan, { do: 'set', path, value });
    expect(refused).toEqual([]);
    expect(difference(plan, text)).toEqual(lines);
  });

  test('that is new stands behind what goes before it', () => {
    const due = { do: 'set', path: [...engine, 'due'], value: '2027-01-29', after: ['title'] } as const;
    expect(difference(plan, edited(plan, due).text)).toEqual(['+        due: 2027-01-29']);
    const inFlow = { ...due, path: [...hull, 'due'] };
    expect(difference(plan, edited(plan, inFlow).text)).toEqual([
      "-      hull: { title: 'Hull', milestone: *alpha, labels: [x] }",
      "+      hull: { title: 'Hull', due: 2027-01-29, milestone: *alpha, labels: [x] }",
    ]);
  });

  test('that comes from elsewhere is left, and so is one that is repeated elsewhere', () => {
    expect(edited(plan, { do: 'set', path: [...hull, 'milestone'], value: 'beta' })).toEqual({
      text: plan,
      refused: ['alias'],
    });
    expect(edited(plan, { do: 'set', path: ['phases', 'one', 'milestone'], value: 'beta' })).toEqual({
      text: plan,
      refused: ['anchor'],
    });
  });
});

describe('an entry of a list', () => {
  const blockers = [...engine, 'blocked-by'];

  test('comes and goes on its own line', () => {
    const more = edited(plan, { do: 'add', path: blockers, entry: 'site' });
    expect(difference(plan, more.text)).toEqual(['+          - site']);
    expect(edited(more.text, { do: 'take', path: blockers, entry: 'site' }).text).toBe(plan);
    expect(difference(plan, edited(plan, { do: 'take', path: blockers, entry: 'press' }).text)).toEqual([
      '-          - on: press',
      '-            because: "size: matters"',
    ]);
  });

  test('comes and goes in brackets', () => {
    const more = edited(plan, { do: 'add', path: [...hull, 'labels'], entry: 'y, z' });
    expect(more.text).toContain('labels: [x, "y, z"] }');
    expect(edited(more.text, { do: 'take', path: [...hull, 'labels'], entry: 'y, z' }).text).toBe(plan);
    expect(edited(plan, { do: 'take', path: ['owners', 'ada', 'members'], entry: 'ada' }).text).toContain(
      "members: ['b-c'] }",
    );
  });

  test('the last one takes its key with it, and the first one brings it', () => {
    expect(edited(plan, { do: 'take', path: [...hull, 'labels'], entry: 'x' }).text).toContain(
      "hull: { title: 'Hull', milestone: *alpha }",
    );
    const first = { do: 'add', path: ['phases', 'two', 'items', 'site', 'assignees'], entry: 'ada' } as const;
    expect(difference(plan, edited(plan, first).text)).toEqual(['+        assignees: [ada]']);
  });
});

describe('an entry', () => {
  test('is put behind the last one, and moves with its comments', () => {
    const put = {
      do: 'put',
      path: ['phases', 'one', 'items'],
      lines: ['new:', '  title: New', '  adopt: 3'],
    } as const;
    expect(difference(plan, edited(plan, put).text)).toEqual([
      '+      new:',
      '+        title: New',
      '+        adopt: 3',
    ]);
    const move = { do: 'move', path: engine, into: ['phases', 'two', 'items'] } as const;
    const { text, refused } = edited(plan, move);
    expect(refused).toEqual([]);
    expect(
      text.endsWith(`      site:
        title: "Site"
      # Burns.
      engine:   # the engine
        title: Engine # short
        blocked-by:
          # because
          - hull
          - on: press
            because: "size: matters"

        details: |
          Long

          text
`),
    ).toBe(true);
    expect(parse(text).phases.two.items.engine).toEqual(parse(plan).phases.one.items.engine);
  });

  test('goes to another file', () => {
    const other = 'workstreams:\r\n  press:\r\n    title: Press\r\n';
    const { texts, refused } = editedTexts(
      new Map([
        ['a', plan],
        ['b', other],
      ]),
      [{ do: 'move', file: 'a', path: engine, toFile: 'b', into: ['workstreams'] }],
    );
    expect(refused).toEqual([]);
    expect(texts.get('b')?.startsWith(`${other}  # Burns.\r\n  engine:   # the engine\r\n`)).toBe(true);
    expect(texts.get('b')).not.toMatch(/[^\r]\n/);
  });
});

describe('an entry in brackets', () => {
  const flow = `one: { a: { t: A }, # of a
  b: { t: B, c: [x,   # of x
                 y] },
  c: { t: C } } # end
two: { d: { t: D } }
three:
  e: { t: E }
`;

  test('is put behind the last one', () => {
    const put = { do: 'put', lines: ['n:', '  t: N'], inFlow: 'n: { t: N }' } as const;
    expect(difference(flow, edited(flow, { ...put, path: ['two'] }).text)).toEqual([
      '-two: { d: { t: D } }',
      '+two: { d: { t: D }, n: { t: N } }',
    ]);
    expect(difference(flow, edited(flow, { ...put, path: ['one'] }).text)).toEqual([
      '-  c: { t: C } } # end',
      '+  c: { t: C },',
      '+  n: { t: N } } # end',
    ]);
    const block = { do: 'put', path: ['two'], lines: ['n:', '  t: N'] } as const;
    expect(edited(flow, block)).toEqual({ text: flow, refused: ['form'] });
  });

  test('moves into brackets or out of them, and leaves the comments of the others', () => {
    expect(
      edited(flow, { do: 'move', path: ['one', 'b'], into: ['three'] }).text,
    ).toBe(`one: { a: { t: A }, # of a
  c: { t: C } } # end
two: { d: { t: D } }
three:
  e: { t: E }
  b: { t: B, c: [x,   # of x
    y] }
`);
    expect(edited(flow, { do: 'move', path: ['one', 'a'], into: ['two'] }).text).toBe(`one: {
  b: { t: B, c: [x,   # of x
                 y] },
  c: { t: C } } # end
two: { d: { t: D }, a: { t: A } }
three:
  e: { t: E }
`);
    const last = edited(flow, { do: 'take', path: ['one', 'b', 'c'], entry: 'y' });
    expect(last.text).toContain('c: [x   # of x\n                 ] },');
  });

  test('is set only where it is there, or only where it is not', () => {
    const set = { do: 'set', path: ['two', 'd', 't'], value: 'X' } as const;
    expect(edited(flow, { ...set, only: 'absent' }).text).toBe(flow);
    expect(edited(flow, { ...set, path: ['two', 'd', 'u'], only: 'there' }).text).toBe(flow);
    expect(edited(flow, { ...set, only: 'there' }).text).toContain('d: { t: X }');
  });
});

describe('whatever the file looks like', () => {
  const word = fc.constantFrom(
    'Alpha',
    "It's",
    'a: b',
    '#x',
    '- y',
    '*z',
    '&a',
    'yes',
    '1',
    '{',
    'Größe',
    '"q"',
    'x # y',
    ' ',
    '@a',
  );
  const value = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ').trim() || 'x');
  const style = fc.constantFrom('plain', 'single', 'double', 'block');
  const comment = fc.constantFrom('', ' # note', '   # a: b');
  const shown = (text: string, how: string, indent: string) => {
    if (how === 'single') return `'${text.replaceAll("'", "''")}'`;
    if (how === 'block') return `|-\n${indent}  ${text}`;
    return how === 'plain' && /^[A-Z][a-z]*$/.test(text) ? text : JSON.stringify(text);
  };
  const item = fc.record({
    title: value,
    style,
    comment,
    flow: fc.boolean(),
    gap: fc.constantFrom('', '\n', '      # between\n', '\n# far left\n\n'),
    list: fc.option(fc.uniqueArray(fc.constantFrom('a1', 'b2', 'c3', 'd4'), { minLength: 1 }), {
      nil: undefined,
    }),
    flowList: fc.boolean(),
  });
  const file = fc
    .record({ items: fc.array(item, { minLength: 2, maxLength: 5 }), crlf: fc.boolean(), end: fc.boolean() })
    .map(({ items, crlf, end }) => {
      const entries = items.map((one, index) => {
        const list =
          one.list &&
          (one.flowList || one.flow
            ? ` [ ${one.list.join(' , ')} ]`
            : `\n${one.list.map((entry) => `          - ${entry}${one.comment}`).join('\n')}`);
        if (one.flow)
          return `${one.gap}      i${index}: { title: ${shown(one.title, one.style === 'block' ? 'double' : one.style, '')}${list ? `, labels:${list}` : ''} }${one.comment}\n`;
        const head = one.style === 'block' ? '' : one.comment;
        return `${one.gap}      i${index}:${one.comment}\n        title: ${shown(one.title, one.style, '        ')}${head}\n${list ? `        labels:${list}\n` : ''}`;
      });
      const text = `# top\nphases:\n  p:\n    title: P\n    items:\n${entries.join('')}`;
      const whole = end ? text : text.replace(/\n$/, '');
      return { text: crlf ? whole.replaceAll('\n', '\r\n') : whole, count: items.length };
    });

  test('a value changes alone, and changed back it is what it was', () => {
    fc.assert(
      fc.property(file, fc.nat(), value, ({ text, count }, pick, title) => {
        const path = ['phases', 'p', 'items', `i${pick % count}`, 'title'];
        const old = parse(text).phases.p.items[`i${pick % count}`].title;
        const there = edited(text, { do: 'set', path, value: title });
        expect(there.refused).toEqual([]);
        const back = edited(there.text, { do: 'set', path, value: old });
        expect(parse(back.text)).toEqual(parse(text));
        const lines = (one: string) => one.split('\n').length;
        // A block becomes one line; no other line changes.
        expect(lines(text) - lines(there.text)).toBeLessThanOrEqual(1);
        expect(
          difference(text, there.text).filter((line) => line.startsWith('+')).length,
        ).toBeLessThanOrEqual(1);
        expect(/[^\r]\n/.test(there.text)).toBe(/[^\r]\n/.test(text));
      }),
      { numRuns: 100 },
    );
  });

  test('what comes and goes again leaves every byte', () => {
    fc.assert(
      fc.property(file, fc.nat(), ({ text, count }, pick) => {
        const own = ['phases', 'p', 'items', `i${pick % count}`];
        for (const [there, back] of [
          [
            { do: 'set', path: [...own, 'due'], value: '2027-01-29' },
            { do: 'remove', path: [...own, 'due'] },
          ],
          [
            { do: 'add', path: [...own, 'labels'], entry: 'new one' },
            { do: 'take', path: [...own, 'labels'], entry: 'new one' },
          ],
          [
            { do: 'put', path: own.slice(0, -1), lines: ['n:', '  title: N'] },
            { do: 'remove', path: [...own.slice(0, -1), 'n'] },
          ],
        ] as const) {
          const changed = edited(text, there);
          expect(changed.refused).toEqual([]);
          const again = edited(changed.text, back);
          expect(again.refused).toEqual([]);
          // Only a line end that the file's last line did not have stays.
          expect(again.text.replace(/\r?\n$/, '')).toBe(text.replace(/\r?\n$/, ''));
        }
      }),
      { numRuns: 100 },
    );
  });
});

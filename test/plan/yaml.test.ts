/** Files as they come: encodings, YAML's odd corners, and files that were made to do harm. */
import { describe, expect, test } from 'vitest';
import { codes, found, ground, planOf, read, told, work } from './language.ts';

const mebibyte = 1024 * 1024;
const whole = `${ground}workstreams:\n${work('a')}`;
const bytes = (...values: readonly number[]) => new Uint8Array(values);
const times = (text: string, length = mebibyte) => text.repeat(Math.floor(length / text.length));
const range = (count: number) => Array.from({ length: count }, (_, index) => `n${index.toString(36)}`);

describe('honest files work', () => {
  test('with a byte order mark, CRLF, no line end at the end, comments, and in JSON', () => {
    expect(codes(`\uFEFF${whole}`)).toEqual([]);
    expect(codes(whole.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(codes(whole.trimEnd())).toEqual([]);
    expect(codes(`# a\n---\n# b\n${whole}...\n# c\n`)).toEqual([]);
    expect(
      codes(
        JSON.stringify({
          program: { id: 'p', title: 'P' },
          owners: { ada: { name: 'Ada' } },
          milestones: { one: { title: 'One', outcome: 'x' } },
          workstreams: { a: { title: 'A', owner: 'ada', milestone: 'one' } },
        }),
      ),
    ).toEqual([]);
  });

  test('places count from the text, not from the byte order mark or the carriage return', () => {
    const wrong = `${whole}  b: { title: b }\n`;
    const expected = ['missing-milestone 6:3', 'missing-owner 6:3'];
    for (const source of [wrong, `\uFEFF${wrong}`, wrong.replaceAll('\n', '\r\n')]) {
      expect(found(source).sort()).toEqual(expected);
    }
  });

  test('after broken syntax over several lines the places are still right', () => {
    expect(found('a:\n  "x\n  y\n  z" "u\n  v" w\n').at(-1)).toMatch(/^yaml-syntax 5:/);
  });

  test('anchors and aliases work, for values and for keys', () => {
    const plan = planOf(
      `${ground}workstreams:\n  a: { title: &t a, owner: &o ada, milestone: one, done-when: &done [x, y] }\n  b: { title: b, owner: *o, milestone: one, done-when: *done, blocked-by: [*t] }\n`,
    );
    expect(plan.work.get('b')).toMatchObject({
      owner: 'ada',
      doneWhen: ['x', 'y'],
      blockedBy: [{ on: 'a', at: { line: 6, column: 76, endColumn: 78 } }],
    });
  });

  test('a wrong alias is told where it stands', () => {
    expect(found(`${whole}  b: { title: &t b, owner: *t, milestone: one }\n`)).toEqual(['unknown-id 6:28']);
  });
});

describe('what YAML allows and a plan does not', () => {
  test.each([
    ['a second document', `${whole}---\n${whole}`, 'several-documents 6:1'],
    [
      'a merge key',
      `${whole}  b: { <<: { title: b }, title: b, owner: ada, milestone: one }\n`,
      'merge-key 6:8',
    ],
    ['a custom tag', `${whole}  b: !work { title: b, owner: ada, milestone: one }\n`, 'custom-tag 6:12'],
    ['a binary', `${whole}  b: { title: !!binary aGk=, owner: ada, milestone: one }\n`, 'custom-tag 6:24'],
    ['a set', `${whole}  b: !!set { title, owner, milestone }\n`, 'custom-tag 6:12'],
    ['an alias without an anchor', `${whole}  b: *x\n`, 'yaml-syntax 6:6'],
    [
      'an alias before its anchor',
      `${ground}workstreams: { a: *x, b: &x { title: b } }\n`,
      'yaml-syntax 4:19',
    ],
    [
      'an alias within its own anchor',
      `${whole}  b: &x { title: b, owner: ada, milestone: one, done-when: [*x] }\n`,
      'too-many-aliases 6:61',
    ],
    ['a tab that indents', `${ground}workstreams:\n\ta: 1\n`, 'yaml-syntax 5:1'],
    ['an open quote', `${ground}workstreams: { a: { title: "a } }\n`, expect.stringMatching(/^yaml-syntax /)],
    ['an open bracket', `${ground}workstreams: { a: [\n`, expect.stringMatching(/^yaml-syntax /)],
    ['text with a colon', `${ground}workstreams:\n  a:\n    title: Note: this\n`, 'yaml-syntax 6:12'],
    [
      '40 levels',
      `${whole}risks: ${'{ a: '.repeat(40)}x${' }'.repeat(40)}\n`,
      expect.stringMatching(/^too-deep 6:/),
    ],
  ])('%s is refused', (_, source, expected) => {
    expect(found(source)).toContainEqual(expected);
  });

  test('tags that say nothing new are allowed', () => {
    expect(codes(whole.replace('title: a', 'title: !!str a'))).toEqual([]);
    expect(planOf(whole.replace('title: a', 'title: !!str 12')).work.get('a')?.title).toBe('12');
  });

  test('each refusal says what to do', () => {
    expect(told(`${whole}---\n`)).toBe(
      'plan.yml:6:1 a second document begins here\n  put it into a file of its own: all files of the folder are one plan',
    );
    expect(told(`${whole}  b: &x { title: b, owner: ada, milestone: one, details: *x }\n`)).toBe(
      'plan.yml:6:58 the alias *x stands within &x, so that it would repeat itself for ever\n  write the value out',
    );
  });
});

describe('files that are no text', () => {
  test.each([
    ['Latin-1', bytes(0x61, 0x3a, 0x20, 0xe9, 0x0a), 'not-utf8 1:1'],
    ['UTF-16', bytes(0xff, 0xfe, 0x61, 0x00), 'not-utf8 1:1'],
    ['a lone surrogate', bytes(0xed, 0xa0, 0x80), 'not-utf8 1:1'],
    ['an overlong zero', bytes(0xc0, 0x80), 'not-utf8 1:1'],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'not-utf8 1:1'],
    ['a zero', 'a: 1\nbc\0d', 'control-character 2:3'],
    ['an escape', 'a: \u001b[31m', 'control-character 1:4'],
    ['a non-character', 'a: \uFFFE', 'control-character 1:4'],
    ['more than 1 MiB', ' '.repeat(mebibyte + 1), 'file-too-large 1:1'],
  ])('%s', (_, source, expected) => {
    expect(found(source)).toEqual([expected]);
  });
});

/** Each takes well under a second where nothing else runs; the bound is for machines that are busy. */
const patience = 5_000;

function judged(source: Parameters<typeof read>[0]): string[] {
  const start = performance.now();
  const { plan, diagnostics } = read(source);
  expect(performance.now() - start).toBeLessThan(patience);
  expect(plan).toBeUndefined();
  for (const { message, help = '', related = [] } of diagnostics) {
    expect(message.length + help.length + related.length).toBeLessThan(1_000);
  }
  return [...new Set(diagnostics.map(({ code }) => code))].sort();
}

describe('hostile files are refused in reasonable time', () => {
  test.each([
    '[',
    '{',
    '>',
    '|\n',
    '- ',
    '? ',
    ': ',
    '&a ',
    '*a ',
    '!a ',
    '!',
    '*',
    '"',
    "'",
    ']',
    '}',
    '[]',
    ',',
    '\t',
    '\n',
    '\r',
    '%YAML',
    '%YAML\n',
    '---\n',
    '...\n',
    '#\n',
    'a: 1\n',
    '- a\n',
    '{a: ',
    'a: {',
    '[a, ',
    '{? ',
    '- - ',
    '? - ',
    '["',
    '<<: 1\n',
    '&a a: *a\n',
    'a: &a [*a]\n',
    '"\\x"',
    '\u{1F600}',
    '\u2028',
    '@',
    '`',
  ])('1 MiB of %j', (text) => {
    expect(judged(new TextEncoder().encode(times(text)).subarray(0, mebibyte))).not.toEqual([]);
    // Fewer marks than the limit: these reach the parser.
    expect(judged(times(text, 20_000))).not.toEqual([]);
  });

  const bomb = range(15)
    .map((name, level, all) => `${name}: &${name} [${times(level === 0 ? 'x,' : `*${all[level - 1]},`, 36)}]`)
    .join('\n');

  test.each([
    ['an alias bomb', bomb, 'too-many-aliases'],
    ['an alias to itself, fifty thousand times', `a: &a [${times('*a,', 150_000)}]`, 'too-many-aliases'],
    [
      'aliases to a long list',
      `a: &a [${times('x,', 100_000)}]\nb: [${times('*a,', 100_000)}]`,
      'too-many-aliases',
    ],
    [
      '1,400 levels of blocks',
      Array.from({ length: 1_400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'too-deep',
    ],
    ['30,000 equal keys', times('a: 1\n', 150_000), 'duplicate-key'],
    [
      '20,000 unknown sections',
      range(20_000)
        .map((key) => `${key}: 1`)
        .join('\n'),
      'unknown-key',
    ],
    [
      '20,000 unknown keys',
      `program: {${range(20_000)
        .map((key) => `${key}: 1`)
        .join(',')}}`,
      'unknown-key',
    ],
    ['50,000 empty keys', `program: {${range(50_000).join(',')}}`, 'empty-value'],
    [
      '50,000 wrong entries',
      `${ground}workstreams: { a: { title: a, blocked-by: [${times('1,', 100_000)}] } }`,
      'too-long',
    ],
    [
      '50,000 equal entries',
      `${ground}workstreams: { a: { title: a, labels: [${times('b,', 100_000)}] } }`,
      'too-long',
    ],
    [
      '50,000 blockers',
      `${ground}workstreams: { a: { title: a, blocked-by: [${range(50_000)}] } }`,
      'too-long',
    ],
    [
      '50,000 to keep together',
      `${ground}risks: { r: { title: r, text: t, keep-together: [${range(50_000)}] } }`,
      'too-long',
    ],
    [
      '70 lists of 1,000 ids, most of them unknown',
      `${ground}workstreams: {${range(70).map((id) => `${id}: { title: ${id}, blocked-by: [${range(1_000)}] }`)}}`,
      'unknown-id',
    ],
    [
      'a title of 1 MiB',
      `${ground}workstreams: { a: { title: "${times('x', mebibyte - 300)}" } }`,
      'too-long',
    ],
    [
      'a title of spaces',
      `${ground}workstreams: { a: { title: "a${times(' ', mebibyte - 300)}b" } }`,
      'too-long',
    ],
    ['a key of 1 MiB', `? ${times('x', mebibyte - 300)}\n: 1`, 'unknown-key'],
    ['an id of 1 MiB', `${ground}workstreams:\n  ? ${times('X', mebibyte - 300)}\n  : {}`, 'invalid-id'],
    ['an alias of 1 MiB', `a: *${times('x', mebibyte - 300)}`, 'yaml-syntax'],
    ['a tag of 1 MiB', `a: !${times('x', mebibyte - 300)} b`, 'custom-tag'],
    [
      'quotes within quotes',
      `${ground}workstreams: { a: { title: a, details: "${times('> ', mebibyte - 300)}" } }`,
      'invalid-text',
    ],
  ])('%s', (_, source, expected) => {
    expect(judged(source)).toContain(expected);
  });

  const linked = (count: number, blockers: (index: number) => readonly number[]) =>
    `${ground}workstreams:\n${Array.from({ length: count }, (_, index) => work(`n${index}`, `blocked-by: [${[...new Set(blockers(index))].map((to) => `n${to % count}`)}]`)).join('')}`;

  test.each([
    ['a ring of 5,000', linked(5_000, (index) => [index + 1]), 'cycle'],
    [
      'a knot of 3,000',
      linked(3_000, (index) => range(8).map((_, step) => index + 1 + step * step * 7)),
      'cycle',
    ],
    [
      '3,000 in layers, and one way back',
      linked(3_000, (index) =>
        index === 2_999 ? [0] : range(8).map((_, step) => Math.min(2_999, index + 1 + step)),
      ),
      'cycle',
    ],
    ['1,500 rings of two', linked(3_000, (index) => [index ^ 1]), 'cycle'],
    [
      'a thousand unknown ids in a plan of thousands',
      `${linked(4_000, () => [])}${range(1_000)
        .map((id) => work(`u${id}`, `blocked-by: [n1${id}x]`))
        .join('')}`,
      'unknown-id',
    ],
    [
      'thousands without owner',
      `${ground}workstreams: {${range(5_000).map((id) => `${id}: {}`)}}`,
      'missing-key',
    ],
    [
      'thousands with a wrong key',
      `${ground}workstreams: {${range(4_000).map((id) => `${id}: { title: 1, own: o }`)}}`,
      'unknown-key',
    ],
  ])('%s', (_, source, expected) => {
    expect(judged(source)).toContain(expected);
  });
});

test('5,000 items with 10,000 dependencies parse in reasonable time', () => {
  const phases = Array.from({ length: 50 }, (_, phase) => {
    const items = Array.from({ length: 99 }, (_, index) => {
      const own = phase * 99 + index;
      const before = [1, 100].flatMap((step) => (own >= step ? [`item-${own - step}`] : []));
      return [
        `      item-${own}:`,
        `        title: Define the thing with the number ${own}`,
        '        details: What and why, in a sentence or two.',
        `        blocked-by: [${before.join(', ')}]`,
        '        done-when: [It is written down, It is agreed]',
      ].join('\n');
    });
    return `  phase-${phase}:\n    title: Phase ${phase}\n    owner: ada\n    milestone: one\n    items:\n${items.join('\n')}\n`;
  });
  const start = performance.now();
  const plan = planOf({
    'one.yml': `${ground}phases:\n${phases.slice(0, 25).join('')}`,
    'two.yml': `phases:\n${phases.slice(25).join('')}`,
  });
  expect(performance.now() - start).toBeLessThan(patience);
  expect(plan.work.size).toBe(5_000);
});

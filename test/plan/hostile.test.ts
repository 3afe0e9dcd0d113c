/** Files that were made to do harm: each is refused, and soon. */
import { describe, expect, test } from 'vitest';
import { within } from '../cpu.ts';
import { ground, planOf, read, work } from './language.ts';

const mebibyte = 1024 * 1024;
const times = (text: string, length = mebibyte) => text.repeat(Math.floor(length / text.length));
const range = (count: number) => Array.from({ length: count }, (_, index) => `n${index.toString(36)}`);

/** Milliseconds of CPU: each takes well under a second where nothing else runs. */
const patience = 5_000;

function judged(source: Parameters<typeof read>[0]): string[] {
  const { plan, diagnostics } = within(patience, () => read(source));
  expect(plan).toBeUndefined();
  const longest = diagnostics.reduce(
    (most, { message, help = '', related = [] }) =>
      Math.max(most, message.length + help.length + related.length),
    0,
  );
  expect(longest).toBeLessThan(1_000);
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
  ])('as much as may be of %j', (text) => {
    const length = process.env.FULL ? mebibyte : mebibyte / 4;
    expect(judged(new TextEncoder().encode(times(text, length)).subarray(0, length))).not.toEqual([]);
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
    ['50,000 empty keys', `program: {${range(50_000).join(',')}}`, 'unknown-key'],
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
    ['an alias of 1 MiB', `a: *${times('x', mebibyte - 300)}`, 'unknown-alias'],
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
  const files = {
    'one.yml': `${ground}phases:\n${phases.slice(0, 25).join('')}`,
    'two.yml': `phases:\n${phases.slice(25).join('')}`,
  };
  expect(within(patience, () => planOf(files)).work.size).toBe(5_000);
});

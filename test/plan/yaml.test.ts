/** Files as they come: encodings and YAML's odd corners. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compose, tokensOf } from '../../src/plan/yaml/library.ts';
import { placer } from '../../src/plan/yaml/places.ts';
import { treeFrom } from '../../src/plan/yaml/token-reader.ts';
import { TreeReader } from '../../src/plan/yaml/tree-reader.ts';
import { home } from '../runner.ts';
import { kinds } from '../slips/kinds.ts';
import { planIn } from '../slips/trial.ts';
import { codes, found, ground, planOf, told, work } from './language.ts';

const mebibyte = 1024 * 1024;
const whole = `${ground}workstreams:\n${work('a')}`;
const bytes = (...values: readonly number[]) => new Uint8Array(values);

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
    expect(found(`${whole}  b: { title: "x\n    y" "u\n    v" }\n`)).toEqual(['yaml-syntax 7:8']);
  });

  test('a key behind a dash that cannot be moved to its neighbour is not what is wrong', () => {
    const depth = (spaces: number) =>
      `this line has ${spaces} spaces in front; its neighbours have ${spaces + 1}`;
    expect(told('-  id: p\n  title: P\n')).toContain(depth(2));
  });

  test('a dash before the first key of an owner is told with where the key begins', () => {
    const listed = '  ada:\n  -  name: Ada\n    color: "5319e7"\n  bob:\n    name: Bob\n';
    expect(told(`owners:\n${listed}`)).toContain(
      'a dash stands before the key "name"; keys have none\n  write name: Ada with 4 spaces in front',
    );
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
    ['a custom tag', `${whole}  b: !work { title: b, owner: ada, milestone: one }\n`, 'custom-tag 6:6'],
    ['a binary', `${whole}  b: { title: !!binary aGk=, owner: ada, milestone: one }\n`, 'custom-tag 6:15'],
    ['a set', `${whole}  b: !!set { title, owner, milestone }\n`, 'custom-tag 6:6'],
    ['an alias without an anchor', `${whole}  b: *x\n`, 'unknown-alias 6:6'],
    [
      'an alias before its anchor',
      `${ground}workstreams: { a: *x, b: &x { title: b } }\n`,
      'unknown-alias 4:19',
    ],
    [
      'an alias within its own anchor',
      `${whole}  b: &x { title: b, owner: ada, milestone: one, done-when: [*x] }\n`,
      'too-many-aliases 6:61',
    ],
    ['a tab that indents', `${ground}workstreams:\n\ta: 1\n`, 'tab 5:1'],
    [
      'an open quote',
      `${ground}workstreams: { a: { title: "a } }\n`,
      expect.stringMatching(/^lost-bracket 4:1$/),
    ],
    ['an open bracket', `${ground}workstreams: { a: [\n`, expect.stringMatching(/^lost-bracket 4:1$/)],
    ['text with a colon', `${ground}workstreams:\n  a:\n    title: Note: this\n`, 'needs-quotes 6:12'],
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
    expect(told(`${whole}---\n`)).toBe('');
    expect(told(`${whole}---\nrisks: {}\n`)).toBe(
      'plan.yml:6:1 a second document begins here\n  put it into a file of its own: all files of the folder are one plan',
    );
    expect(told(`${whole}  b: &x { title: b, owner: ada, milestone: one, details: *x }\n`)).toBe(
      'plan.yml:6:58 the alias *x stands within &x, so that it would repeat itself for ever\n  write the value out',
    );
  });
});

describe('files that are no text', () => {
  test.each([
    ['Latin-1', bytes(0x61, 0x3a, 0x20, 0xe9, 0x0a), 'not-utf8 1:4'],
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

describe("a tree from the library's tokens is the one from its nodes", () => {
  const texts = [...planIn(join(home, 'plan'))].flatMap(([path, text]) =>
    path.endsWith('.yml') ? [text] : [],
  );
  const slipped = texts.flatMap((text) => {
    const lines = text.split('\n');
    return Object.values(kinds).flatMap((slip, kind) =>
      lines.flatMap((line, number) => {
        const wrong = number % 11 === kind ? slip(line, number) : undefined;
        return wrong === undefined ? [] : [lines.with(number, wrong).join('\n')];
      }),
    );
  });
  const odd = [
    ...[
      'a: &x b\nc: *x',
      'a: !t b',
      '? a\n: b',
      'a:\nb: c',
      'a: b\na: c',
      '<<: {a: b}',
      'a: b\n---\nc: d',
      '~: a',
    ],
    ...[
      'a: b #c',
      'a: b #1',
      "a: 'b'#c",
      'a: [b]#c',
      'a: {b: c,}',
      'a: [b,,c]',
      'a: [b: c]',
      'a: {b}',
      'a: [,b]',
    ],
    ...[
      'a: b: c',
      'a: b\n c',
      'a: b\n  - c',
      'a: |\n  b\n c',
      'a: >2\n   b',
      'a: "b\\q"',
      'a: "b',
      '- a\nb: c',
      'a: - b',
    ],
    ...[
      'a: 0x1F',
      'a: 1e3',
      'a: .5',
      'a: -.inf',
      'a: True',
      '1: a',
      'a: null',
      'a: @b',
      'a: `b`',
      'a:\tb',
      'a: b\r\nc: d',
    ],
    ...[
      '---\na: b',
      '--- a',
      '%YAML 1.2\n---\na: b',
      'a: {b: [c, {d: e}]}\n',
      '"a": b',
      "'a': b # c\n# d\n",
      'a:\n- b\n-\n',
    ],
  ];

  test('or there is none, as where anything is wrong', () => {
    const given = [...texts, ...slipped, ...odd].map((text) => {
      const [tokens, read, place] = [tokensOf(text), compose(text), placer('plan.yml', text)];
      const tree = typeof tokens === 'string' ? undefined : treeFrom(tokens, text, place);
      if (!tree || typeof read === 'string') return tree !== undefined;
      const reader = new TreeReader(text, place);
      expect(tree, text).toEqual(reader.readAll(read.document?.contents));
      expect([read.error, read.second, reader.diagnostics, reader.hasGaps], text).toEqual([
        undefined,
        undefined,
        [],
        false,
      ]);
      return true;
    });
    expect(given.slice(0, texts.length)).not.toContain(false);
    expect(given.filter(Boolean).length).toBeGreaterThan(50);
    expect(given.filter((one) => !one).length).toBeGreaterThan(50);
  });
});

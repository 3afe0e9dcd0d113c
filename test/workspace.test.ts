import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPlan } from '../src/workspace.ts';

let outside: string;
let workspace: string;

beforeEach(() => {
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'plan-sync-')));
  workspace = join(outside, 'workspace');
  mkdirSync(workspace);
});

afterEach(() => rmSync(outside, { recursive: true, force: true }));

function put(path: string, content = 'a: 1\n'): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), content);
}

function link(path: string, target: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  symlinkSync(target, join(workspace, path));
}

/** The paths read, and the code and file of each problem. */
function result(path: string): { read: string[]; problems: string[] } {
  const { files, diagnostics } = readPlan(path, workspace);
  return {
    read: files.map((file) => file.path),
    problems: diagnostics.map(({ code, at }) => `${code} ${at.file}`),
  };
}

test('a folder gives its .yml and .yaml files in the order of their names, and nothing else', () => {
  for (const name of ['b.yml', 'a.yaml', 'C.YML', 'd.Yaml', '.hidden.yml', '.yml', 'notes.md', 'e.yml.bak']) {
    put(`plan/${name}`);
  }
  put('plan/deeper/f.yml');
  expect(result('plan')).toEqual({
    read: ['plan/C.YML', 'plan/a.yaml', 'plan/b.yml', 'plan/d.Yaml'],
    problems: [],
  });
});

test('a plan can be one file, and its bytes come as they are', () => {
  put('docs/roadmap.yml', '\uFEFFa: é\r\n');
  const { files, root } = readPlan('docs/roadmap.yml', workspace);
  expect(root).toBe('docs/roadmap.yml');
  expect(files.map(({ bytes }) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))).toEqual([
    '\uFEFFa: é\r\n',
  ]);
});

test('the workspace itself can be the plan, named in any way', () => {
  put('a.yml');
  for (const path of ['.', '', './', 'x/..', workspace]) expect(result(path).read).toEqual(['a.yml']);
});

test('what is not there, or has no plan in it, is said to be so', () => {
  mkdirSync(join(workspace, 'empty'));
  put('notes/a.md');
  expect(result('plan').problems).toEqual(['no-plan plan']);
  expect(result('plan.yml').problems).toEqual(['no-plan plan.yml']);
  expect(result('empty').problems).toEqual(['no-plan empty']);
  expect(result('notes').problems).toEqual(['no-plan notes']);
  expect(result('pl\0an').problems).toHaveLength(1);
});

test('a plan outside of the workspace is refused, however it is named', () => {
  mkdirSync(join(outside, 'other'));
  writeFileSync(join(outside, 'other/a.yml'), 'a: 1\n');
  mkdirSync(join(outside, 'workspace-2'));
  link('away', '../other');
  for (const path of ['..', '../other', '../other/a.yml', '../workspace-2', '/etc', 'away', 'away/a.yml']) {
    const { read, problems } = result(path);
    expect(read).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/^outside-workspace /)]);
  }
});

test('a link that leads out of the workspace, nowhere or round in a circle is refused, the rest is read', () => {
  writeFileSync(join(outside, 'secret.yml'), 'token: x\n');
  put('plan/a.yml');
  link('plan/b.yml', '../../secret.yml');
  link('plan/c.yml', '/proc/self/environ');
  link('plan/d.yml', 'missing.yml');
  link('plan/e.yml', 'e.yml');
  expect(result('plan')).toEqual({
    read: ['plan/a.yml'],
    problems: ['b', 'c', 'd', 'e'].map((name) => `outside-workspace plan/${name}.yml`),
  });
});

test('a link within the workspace is followed and keeps its own name', () => {
  put('shared/owners.yml', 'b: 2\n');
  link('plan/owners.yml', '../shared/owners.yml');
  link('current', 'plan');
  expect(result('plan')).toEqual({ read: ['plan/owners.yml'], problems: [] });
  expect(result('current')).toEqual({ read: ['current/owners.yml'], problems: [] });
});

test('a link to a hidden file is refused: .git can hold a token; a hidden folder that is named is read', () => {
  put('.git/config', 'token: x\n');
  put('.github/plan/a.yml');
  link('plan/a.yml', '../.git/config');
  link('plan.yml', '.git/config');
  expect(result('plan')).toEqual({ read: [], problems: ['outside-workspace plan/a.yml'] });
  expect(result('plan.yml')).toEqual({ read: [], problems: ['outside-workspace plan.yml'] });
  expect(result('.github/plan')).toEqual({ read: ['.github/plan/a.yml'], problems: [] });
});

test('a folder, a pipe and a device with the name of a file are refused without waiting for them', () => {
  mkdirSync(join(workspace, 'plan/a.yml'), { recursive: true });
  execFileSync('mkfifo', [join(workspace, 'plan/b.yml')]);
  const { read, problems } = result('plan');
  expect(read).toEqual([]);
  expect(problems).toEqual(['unreadable-file plan/a.yml', 'unreadable-file plan/b.yml']);
  expect(result('plan/b.yml').problems).toEqual(['unreadable-file plan/b.yml']);
});

test('a file of 50 MB is refused by its size, and one of exactly 1 MiB is read', () => {
  put('plan/a.yml');
  truncateSync(join(workspace, 'plan/a.yml'), 50_000_000);
  put('plan/b.yml', ' '.repeat(1024 * 1024));
  put('plan/c.yml', ' '.repeat(1024 * 1024 + 1));
  const { files, diagnostics } = readPlan('plan', workspace);
  expect(files.map(({ path, bytes }) => [path, bytes.length])).toEqual([['plan/b.yml', 1024 * 1024]]);
  expect(diagnostics.map(({ at, message }) => [at.file, message])).toEqual([
    ['plan/a.yml', 'the file has 50,000,000 bytes, more than 1,048,576'],
    ['plan/c.yml', 'the file has 1,048,577 bytes, more than 1,048,576'],
  ]);
});

test('a file or folder without permission is a problem with a place', () => {
  put('plan/a.yml');
  put('plan/b.yml');
  put('locked/a.yml');
  chmodSync(join(workspace, 'plan/a.yml'), 0);
  chmodSync(join(workspace, 'locked'), 0);
  chmodSync(outside, 0o755);
  asNobody(() => {
    expect(result('plan')).toEqual({ read: ['plan/b.yml'], problems: ['unreadable-file plan/a.yml'] });
    expect(result('locked')).toEqual({ read: [], problems: ['unreadable-file locked'] });
  });
  chmodSync(join(workspace, 'locked'), 0o755);
});

/** Permissions do not bind the super-user, whom containers like to run as. */
function asNobody(act: () => void): void {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

test('a file whose name has a control character is refused by name, and not passed over', () => {
  put('plan/a.yml');
  put('plan/b\nc.yml');
  put('plan/\u001b[31m.yaml');
  put('plan/decisions/0001\r.md');
  const { files, diagnostics } = readPlan('plan', workspace);
  expect(files.map((file) => file.path)).toEqual(['plan/a.yml']);
  expect(diagnostics.map(({ code, at, message }) => `${code} ${at.file}: ${message}`).sort()).toEqual([
    'control-character plan/decisions: the name of the file "0001\\r.md" has the control character U+000D',
    'control-character plan: the name of the file "\\u001b[31m.yaml" has the control character U+001B',
    'control-character plan: the name of the file "b\\nc.yml" has the control character U+000A',
  ]);
});

test('a folder of decisions that leads out of the workspace is refused', () => {
  put('plan/a.yml');
  put('../secret/0001.md');
  link('plan/decisions', join(outside, 'secret'));
  expect(result('plan')).toEqual({ read: ['plan/a.yml'], problems: ['outside-workspace plan/decisions'] });
});

test('what explains or begins decisions is none', () => {
  put('plan/a.yml');
  for (const name of ['README', 'index', 'Template', '0000-template', '0001-one'])
    put(`plan/decisions/${name}.md`);
  expect(result('plan').read).toEqual(['plan/a.yml', 'plan/decisions/0001-one.md']);
});

test('more files, or more bytes, than any plan needs are refused, and cost what they hold', () => {
  for (let index = 0; index < 2_100; index++) put(`plan/${index}.yml`, 'settings: {}\n');
  const before = process.memoryUsage().arrayBuffers;
  const { files, diagnostics } = readPlan('plan', workspace);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
  expect(files).toHaveLength(2_000);
  expect(diagnostics.map(({ code }) => code)).toEqual(['too-many-files']);
  const mebibyte = ' '.repeat(1024 * 1024);
  for (let index = 0; index < 17; index++) put(`large/${index}.yml`, mebibyte);
  expect(readPlan('large', workspace).diagnostics.map(({ code }) => code)).toEqual(['file-too-large']);
});

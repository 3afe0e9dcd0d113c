/** The map is of this house. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from './runner.ts';

const map = readFileSync(join(home, 'CONTRIBUTING.md'), 'utf8');
const named = [...`${map}\n${readFileSync(join(home, 'AGENTS.md'), 'utf8')}`.matchAll(/[\w./-]+/g)]
  .map(([word]) => word)
  .filter((word) => /^\.?(?:src|test|plan|dist|ci)\/|^[A-Z]+\.md$/.test(word));

test('what it names is there', () => {
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((path) => !existsSync(join(home, path)))).toEqual([]);
});

test('it names every room', () => {
  const rooms = readdirSync(join(home, 'src'), { withFileTypes: true }).map((entry) =>
    entry.isDirectory() ? `src/${entry.name}/` : `src/${entry.name}`,
  );
  expect(rooms.filter((room) => !named.includes(room))).toEqual([]);
});

test('each way visits a module once', () => {
  const [, item = '', push = ''] = map.split(/^## The way of .*$/m);
  const steps = (way: string) =>
    [...way.matchAll(/^ *\d+\. (.*(?:\n {3}.*)*)/gm)].map(([, step = '']) => step);
  const visited = (way: string) => steps(way).flatMap((step) => step.match(/src\/[\w/-]+\.ts/g) ?? []);
  for (const way of [item, push]) expect(new Set(visited(way)).size).toBe(visited(way).length);
  expect(visited(item).length).toBeLessThanOrEqual(15);
});

/** What each entry of the bundle loads when it starts: what only some runs need is not among it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from './runner.ts';

const chunk = (name: string) => readFileSync(join(home, 'dist', name), 'utf8');

/** The chunks that one loads before its first line runs, itself among them. */
function loadedWith(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, next = ''] of chunk(name).matchAll(
    /^(?:import|export) (?:[^;]*? from )?"\.\/([\w.-]+\.js)";/gm,
  ))
    loadedWith(next, seen);
  return seen;
}

/** Libraries in a chunk, as the bundler names them there. */
const librariesIn = (name: string) =>
  new Set([...chunk(name).matchAll(/^\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/gm)].map(([, one]) => one));

const forPages = ['@hpcc-js/wasm-graphviz', 'ical-generator', 'micromark-util-sanitize-uri'];

test.each(['action.js', 'cli.js'])('%s loads nothing of the page before somebody asks for one', (entry) => {
  const chunks = [...loadedWith(entry)];
  expect(chunks).toContain('core.js');
  expect(chunks).not.toContain('site.js');
  const libraries = chunks.flatMap((name) => [...librariesIn(name)]);
  expect(libraries).toContain('yaml');
  for (const library of forPages) expect(libraries).not.toContain(library);
  expect([...librariesIn('site.js')]).toEqual(expect.arrayContaining(forPages));
});

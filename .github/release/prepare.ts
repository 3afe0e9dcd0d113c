/** What is published: made twice, compared byte by byte, and listed with digests. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notesOf } from './changelog.ts';
import { output } from './commands.ts';

/** A release as files. */
export interface Prepared {
  /** `X.Y.Z` */
  readonly version: string;
  /** Name of the npm package's file in the folder. */
  readonly tarball: string;
}

/** Name of the file in which the digests stand, as `sha256sum --check` reads them. */
export const DIGESTS = 'SHA256SUMS';

/**
 * Writes the package, its digests and the notes.
 * @param checkout clean, with `dist/` committed and dependencies installed
 * @param into a folder, made where it is missing
 * @throws where the checkout has changes, two builds differ, `dist/` is none of `src/`, or nothing is said of the version
 */
export function prepare(checkout: string, into: string): Prepared {
  const changed = output(checkout, 'git', 'status', '--porcelain');
  if (changed !== '') throw new Error(`commit or remove first what is not committed:\n${changed}`);
  const { version } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
  const notes = notesOf(readFileSync(join(checkout, 'CHANGELOG.md'), 'utf8'), version);

  const builds = mkdtempSync(join(tmpdir(), 'plan-sync-release-'));
  try {
    const [first, second] = ['first', 'second'].map((name) => {
      const dir = join(builds, name);
      output(checkout, 'npm', 'run', 'build', '--', '--dir', dir);
      return digests(dir);
    });
    const committed = digests(join(checkout, 'dist'));
    requireEqual('two builds of the same source', first, second);
    requireEqual('dist/ and what src/ builds', committed, first);

    mkdirSync(into, { recursive: true });
    const tarball = packed(checkout, into);
    const again = packed(checkout, builds);
    requireEqual(
      'two packages of the same files',
      digestOf(join(into, tarball)),
      digestOf(join(builds, again)),
    );
    writeFileSync(join(into, DIGESTS), `${digestOf(join(into, tarball))}  ${tarball}\n`);
    writeFileSync(join(into, 'NOTES.md'), notes);
    return { version, tarball };
  } finally {
    rmSync(builds, { recursive: true, force: true });
  }
}

/** SHA-256 of a file, in hex. */
export function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** A line for each file of a folder: digest and name. */
export function digests(folder: string): string {
  const names = readdirSync(folder).sort();
  return names.map((name) => `${digestOf(join(folder, name))}  ${name}`).join('\n');
}

function packed(checkout: string, into: string): string {
  const [told] = JSON.parse(output(checkout, 'npm', 'pack', '--json', '--pack-destination', into));
  return told.filename;
}

function requireEqual(what: string, one: string | undefined, other: string | undefined): void {
  if (one !== other) throw new Error(`${what} differ:\n${one}\n\n${other}`);
}

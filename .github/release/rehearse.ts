/** A release from beginning to end in a scratch clone, with a remote of its own. Nothing leaves this machine. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { output } from './commands.ts';
import { DIGESTS, digestOf, digests, prepare } from './prepare.ts';
import { moveTags } from './tags.ts';

/** @throws at the first step that would not do @param tell is given a line for each step */
export function rehearse(checkout: string, tell: (line: string) => void): void {
  const scratch = mkdtempSync(join(tmpdir(), 'plan-sync-rehearsal-'));
  try {
    const [remote, clone] = [join(scratch, 'remote.git'), join(scratch, 'clone')];
    cloned(checkout, { scratch, remote, clone });
    borrowModules(checkout, clone);
    versioned(clone, tell);

    const [first, second] = [join(scratch, 'first'), join(scratch, 'second')];
    const { version, tarball } = prepare(clone, first);
    prepare(clone, second);
    if (digests(first) !== digests(second)) throw new Error('the release made twice is not the same');
    tell(`made twice, byte for byte the same:\n${digests(first)}`);
    tell(`notes of ${version}:\n${readFileSync(join(first, 'NOTES.md'), 'utf8')}`);

    output(clone, 'git', 'tag', `v${version}`);
    output(clone, 'git', 'push', '--quiet', 'origin', `refs/tags/v${version}`);
    const moved = moveTags(clone, version);
    const head = output(clone, 'git', 'rev-parse', 'HEAD');
    for (const tag of [`v${version}`, ...moved]) {
      const there = output(remote, 'git', 'rev-parse', `${tag}^{commit}`);
      if (there !== head) throw new Error(`${tag} is at ${there}, and the release at ${head}`);
    }
    tell(`tags on the remote: ${[`v${version}`, ...moved].join(' ')}`);

    verified(first, tarball);
    tell(`${DIGESTS} verified`);
    installed(scratch, join(first, tarball), version);
    tell('installed from the package into an empty folder: "npx plan-sync demo" ran');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * What is installed here is what builds there: to install it once more takes longer than all the rest. That it is what the
 * lock says shows in the build, which has to be `dist/` byte for byte.
 */
function borrowModules(checkout: string, clone: string): void {
  symlinkSync(join(checkout, 'node_modules'), join(clone, 'node_modules'), 'junction');
  // A link is not ignored as the folder is.
  appendFileSync(join(clone, '.git', 'info', 'exclude'), 'node_modules\n');
}

/** With its history; of a checkout that has only the newest of it, with one commit: what asks for more would look for it in vain. */
function cloned(checkout: string, at: { scratch: string; remote: string; clone: string }): void {
  const { scratch, remote, clone } = at;
  const isShallow = output(checkout, 'git', 'rev-parse', '--is-shallow-repository') === 'true';
  if (isShallow) {
    const files = join(scratch, 'files.tar');
    output(checkout, 'git', 'archive', '--output', files, 'HEAD');
    output(scratch, 'git', 'init', '--quiet', '--initial-branch', 'main', clone);
    output(clone, 'tar', '-xf', files);
  } else output(scratch, 'git', 'clone', '--quiet', checkout, clone);
  for (const [key, value] of [
    ['user.name', 'Rehearsal'],
    ['user.email', 'rehearsal@localhost'],
  ] as const)
    output(clone, 'git', 'config', key, value);
  if (isShallow) {
    output(clone, 'git', 'add', '--all', '--force');
    output(clone, 'git', 'commit', '--quiet', '--message', 'All');
    output(clone, 'git', 'remote', 'add', 'origin', remote);
  } else output(clone, 'git', 'remote', 'set-url', 'origin', remote);
  output(scratch, 'git', 'clone', '--quiet', '--bare', clone, remote);
}

/** Between two releases the changes that wait become a version, as the pull request does that a release begins with. */
function versioned(clone: string, tell: (line: string) => void): void {
  const waiting = readdirSync(join(clone, '.changeset')).filter(
    (name) => name.endsWith('.md') && name !== 'README.md',
  );
  if (waiting.length === 0) return;
  output(clone, 'npm', 'run', 'release:version');
  output(clone, 'git', 'commit', '--quiet', '--all', '--message', 'Version');
  tell(`changes that wait for a release: ${waiting.length}`);
}

function verified(folder: string, tarball: string): void {
  const [digest, name] = readFileSync(join(folder, DIGESTS), 'utf8').trim().split('  ');
  if (name !== tarball || digest !== digestOf(join(folder, tarball)))
    throw new Error(`${DIGESTS} does not name ${tarball} as it is`);
}

function installed(scratch: string, tarball: string, version: string): void {
  const stranger = join(scratch, 'stranger');
  mkdirSync(stranger);
  writeFileSync(join(stranger, 'package.json'), '{ "private": true }\n');
  cpSync(tarball, join(stranger, 'plan-sync.tgz'));
  output(stranger, 'npm', 'install', '--offline', '--ignore-scripts', './plan-sync.tgz');
  const others = readdirSync(join(stranger, 'node_modules')).filter((name) => !name.startsWith('.'));
  if (others.join() !== 'plan-sync') throw new Error(`the package brings others: ${others.join(', ')}`);
  const told = output(stranger, 'npx', '--no-install', 'plan-sync', '--version');
  if (told !== version) throw new Error(`--version says ${told}, and the release is ${version}`);
  output(stranger, 'npx', '--no-install', 'plan-sync', 'demo');
  if (!existsSync(join(stranger, 'node_modules', 'plan-sync', 'action.yml')))
    throw new Error('the package has no action.yml');
}

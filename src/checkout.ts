/** The git checkout that a folder lies in, as far as its own files tell: where the plan's repository is. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { repositoryPattern } from './model/names.ts';

/** Where a plan is kept, seen from a terminal. */
export interface Checkout {
  /** Its top folder: what annotations and links count from. */
  readonly root: string;
  /** The commit that is checked out. */
  readonly head?: string;
  /** Of the remote called "origin", where that is on some server. */
  readonly origin?: { readonly host: string; readonly repository: string };
}

/** Nothing where the folder lies in none. */
export function checkoutAt(folder: string): Checkout | undefined {
  for (let root = resolve(folder); ; root = dirname(root)) {
    const git = join(root, '.git');
    if (existsSync(git)) {
      const folder = gitFolder(git);
      const origin = originIn(textAt(join(folder.shared, 'config')));
      const head = headIn(folder);
      return { root, ...(head === undefined ? {} : { head }), ...(origin ? { origin } : {}) };
    }
    if (dirname(root) === root) return undefined;
  }
}

interface GitFolder {
  readonly own: string;
  /** Of a worktree, that of the whole repository. */
  readonly shared: string;
}

/** In a worktree or a submodule, `.git` is a file that says where the folder is. */
function gitFolder(git: string): GitFolder {
  try {
    if (statSync(git).isDirectory()) return { own: git, shared: git };
  } catch {
    return { own: git, shared: git };
  }
  const [, path = ''] = /^gitdir: (.*)$/m.exec(textAt(git)) ?? [];
  const own = resolve(dirname(git), path.trim());
  const common = join(own, 'commondir');
  return { own, shared: existsSync(common) ? resolve(own, textAt(common).trim()) : own };
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** `HEAD` is a hash, or names a branch that has one in a file of its own or among others. */
function headIn({ own, shared }: GitFolder): string | undefined {
  const head = textAt(join(own, 'HEAD')).trim();
  const [, branch] = /^ref: (refs\/heads\/[^\s]{1,255})$/.exec(head) ?? [];
  const hash = branch === undefined || branch.includes('..') ? head : textAt(join(shared, branch)).trim();
  if (/^[0-9a-f]{40}$/.test(hash)) return hash;
  const packed = textAt(join(shared, 'packed-refs'))
    .split('\n')
    .find((line) => line.endsWith(` ${branch}`));
  return /^([0-9a-f]{40}) /.exec(packed ?? '')?.[1];
}

/** `https://github.com/owner/name.git`, `git@github.com:owner/name`, `ssh://git@github.com:22/owner/name` */
const remote = new RegExp(
  `^(?:(?:https?|ssh|git)://)?(?:[^@/\\s]{1,255}@)?([a-z0-9.-]{1,255})(?::\\d{1,5})?[/:](${repositoryPattern})/?$`,
  'i',
);

function originIn(config: string): Checkout['origin'] {
  let section = '';
  for (const line of config.split(/\r?\n/)) {
    const head = /^\s*\[([^\]]*)\]/.exec(line)?.[1];
    if (head !== undefined) section = head.trim();
    const url = section === 'remote "origin"' ? /^\s*url\s*=\s*(\S+)/.exec(line)?.[1] : undefined;
    const [, host, repository] = remote.exec(url?.replace(/\.git\/?$/, '') ?? '') ?? [];
    if (host && repository) return { host: host.toLowerCase(), repository };
  }
  return undefined;
}

/** The git checkout that a folder lies in, as far as its own files tell: where the plan's repository is. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { repositoryPattern } from './model/names.ts';

/** Where a plan is kept, seen from a terminal. */
export interface Checkout {
  /** Its top folder: what annotations and links count from. */
  readonly root: string;
  /** Of the remote called "origin", where that is on some server. */
  readonly origin?: { readonly host: string; readonly repository: string };
}

/** Nothing where the folder lies in none. */
export function checkoutAt(folder: string): Checkout | undefined {
  for (let root = resolve(folder); ; root = dirname(root)) {
    const git = join(root, '.git');
    if (existsSync(git)) {
      const origin = originIn(configOf(git));
      return { root, ...(origin ? { origin } : {}) };
    }
    if (dirname(root) === root) return undefined;
  }
}

/** In a worktree or a submodule, `.git` is a file that says where the folder is. */
function configOf(git: string): string {
  try {
    if (statSync(git).isDirectory()) return readFileSync(join(git, 'config'), 'utf8');
    const [, path = ''] = /^gitdir: (.*)$/m.exec(readFileSync(git, 'utf8')) ?? [];
    const own = resolve(dirname(git), path.trim());
    const common = join(own, 'commondir');
    const shared = existsSync(common) ? resolve(own, readFileSync(common, 'utf8').trim()) : own;
    return readFileSync(join(shared, 'config'), 'utf8');
  } catch {
    return '';
  }
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

/** Where the plan is written: its files, and the addresses at which people read them. */
import type { Diagnostic } from './diagnostic.ts';

/** One file of a plan. It is untrusted: whatever it holds, reading it gives values or diagnostics. */
export interface SourceFile {
  /** Relative to the workspace, with forward slashes: what annotations need. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A plan as it was found on disk. */
export interface PlanFiles {
  /** In the order of the plan. */
  readonly files: readonly SourceFile[];
  /** The folder or file that they come from. */
  readonly root: string;
  /** What was wrong with reading them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Of a folder, the files at its top level that are the plan; hidden ones are not. */
export function isPlanFile(name: string): boolean {
  return /^[^.].*\.ya?ml$/i.test(name);
}

/** Below the folder of the plan. */
export const decisionsFolder = 'decisions';

/** Whether a file of the plan holds a decision. */
export function isDecision({ path }: Pick<SourceFile, 'path'>): boolean {
  return /\.md$/i.test(path);
}

/** Of the folder of decisions, the files that are some; hidden ones are not, nor is what explains or begins one. */
export function isDecisionFile(name: string): boolean {
  return /^(?!(?:readme|index|template)\.md$|0000-)[^.].*\.md$/i.test(name);
}

/** Where the plan is read by people: `https://github.com` and the `owner/name` that holds the plan's files. */
export interface Source {
  readonly serverUrl: string;
  readonly repository: string;
  /** A commit, where a line is meant; otherwise whatever the default branch has. */
  readonly revision?: string;
  /** The branch on which people can mend it, where it is known which. */
  readonly branch?: string;
}

/** Where a plan lives, for a machine: `owner/name` in lower case, and the folder or file in it. */
export function placeOfPlan(root: string, { repository }: Source): string {
  return `${repository.toLowerCase()}/${root}`;
}

/** The address at which people read a file of the plan. */
export function planUrl(file: string, { serverUrl, repository, revision = 'HEAD' }: Source): string {
  // HEAD is whatever the default branch is called; and a name typed in other letter case is no other repository.
  return `${serverUrl}/${repository.toLowerCase()}/blob/${revision}/${pathInUrl(file)}`;
}

/** The address at which people edit a file of the plan; nothing where it is not known on which branch. */
export function planEditUrl(file: string, { serverUrl, repository, branch }: Source): string | undefined {
  if (branch === undefined) return undefined;
  return `${serverUrl}/${repository.toLowerCase()}/edit/${pathInUrl(branch)}/${pathInUrl(file)}`;
}

function pathInUrl(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

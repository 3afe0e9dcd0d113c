/** The files of a plan, from what git has at a path. */
import { decisionsFolder, isDecisionFile, isPlanFile, type SourceFile } from '../model/source.ts';
import type * as answers from './answers.ts';

/**
 * All of them, each whole, or nothing: half a plan would be another plan.
 * @param object what is at the path: a file, or a folder
 * @param below the folder of decisions in it
 */
export function planFilesIn(
  object: answers.GitObjectNode,
  below: answers.GitObjectNode,
  path: string,
): readonly SourceFile[] | undefined {
  if (!object) return undefined;
  if ('text' in object) return whole([{ path, blob: object }]);
  if (!('entries' in object)) return undefined;
  const prefix = path === '.' ? '' : `${path}/`;
  const plan = entriesOf(object, prefix, isPlanFile);
  return plan.length === 0
    ? undefined
    : whole([...plan, ...entriesOf(below, `${prefix}${decisionsFolder}/`, isDecisionFile)]);
}

function entriesOf(
  object: answers.GitObjectNode,
  prefix: string,
  isWanted: (name: string) => boolean,
): readonly Entry[] {
  if (!object || !('entries' in object)) return [];
  return object.entries
    .filter(({ name, mode }) => isWanted(name) && isRegular(mode))
    .map(({ name, object }) => ({ path: `${prefix}${name}`, blob: object }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Git's file modes 100644 and 100755: what is left out are links, folders and submodules. */
function isRegular(mode: number): boolean {
  return mode === 0o100644 || mode === 0o100755;
}

type Entry = { readonly path: string; readonly blob: { readonly __typename: string } | null };

function whole(entries: readonly Entry[]): readonly SourceFile[] | undefined {
  const read: SourceFile[] = [];
  for (const { path, blob } of entries) {
    if (!blob || !('text' in blob) || typeof blob.text !== 'string') return undefined;
    if ('isTruncated' in blob && blob.isTruncated) return undefined;
    read.push({ path, bytes: new TextEncoder().encode(blob.text) });
  }
  return read.length > 0 ? read : undefined;
}

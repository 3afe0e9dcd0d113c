/** What a run that is repeated has to see: GitHub gives it the commit of its first attempt again. */
import type { Codebase } from '../model/codebase.ts';
import { ReadFailure } from '../model/ports.ts';
import type { PlanFiles, SourceFile } from '../model/source.ts';

/**
 * The plan of a pull request as merging it now would make it: files that it does not change are those of the branch that
 * it goes into, as they are by now. Three requests; the files stay as they are where it cannot be told.
 * @param merge the commit that the files are from, made by GitHub of both sides
 * @param base `refs/heads/main`
 */
export async function mergedNow(
  planFiles: PlanFiles,
  codebase: Codebase,
  merge: string,
  base: string,
): Promise<PlanFiles> {
  try {
    const newest = (await codebase.commits(undefined, merge))?.list.at(-1);
    const [then, head] = newest?.sha === merge ? (newest.parents ?? []) : [];
    if (then === undefined || head === undefined) return planFiles;
    const [before, now] = await Promise.all([
      codebase.files(then, planFiles.root),
      codebase.files(base, planFiles.root),
    ]);
    if (!before || !now) return planFiles;
    return { ...planFiles, files: merged(planFiles.files, before, now) };
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    return planFiles;
  }
}

function merged(
  own: readonly SourceFile[],
  before: readonly SourceFile[],
  now: readonly SourceFile[],
): SourceFile[] {
  const byPath = (files: readonly SourceFile[]) => new Map(files.map((file) => [file.path, file]));
  const [mine, old, current] = [byPath(own), byPath(before), byPath(now)];
  const paths = new Set([...own, ...now].map(({ path }) => path));
  return [...paths].sort().flatMap((path) => {
    const isChanged = !isSameFile(mine.get(path), old.get(path));
    return (isChanged ? mine : current).get(path) ?? [];
  });
}

function isSameFile(one: SourceFile | undefined, other: SourceFile | undefined): boolean {
  if (!one || !other) return one === other;
  return one.bytes.length === other.bytes.length && one.bytes.every((byte, at) => byte === other.bytes[at]);
}

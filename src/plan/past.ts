/** A plan as it was at some time: it need not be right by the rules of today. */
import type { Plan } from '../model/plan.ts';
import type { SourceFile } from '../model/source.ts';
import { draft } from './draft.ts';
import { planOf } from './parse.ts';

/** What is named in it need not be there. Nothing where a file cannot be read whole: what seems to be missing may stand in it. */
export function pastPlan(files: readonly SourceFile[], root: string): Plan | undefined {
  const { draft: read } = draft(files, root, []);
  return read.whole ? planOf(read) : undefined;
}

/** The report of a run whose plan cannot be brought to GitHub. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { bySeverity } from '../model/diagnostic.ts';
import { isOlder, type Problems } from '../rounds/unsound.ts';
import type { JudgedWorld } from '../rounds/world.ts';
import type { BrokenPlan } from './report.ts';
import { type Circumstances, syncReport } from './sync-report.ts';

/** A plan that is broken, where GitHub was not asked. */
export function brokenPlan(diagnostics: readonly Diagnostic[]): BrokenPlan {
  return { verdict: 'broken-plan', diagnostics, older: false, notes: [] };
}

/** @param world how the work stands all the same, or why nobody knows, in a sentence */
export function brokenPlanReport(
  problems: Problems,
  world: JudgedWorld | string,
  circumstances: Circumstances,
): BrokenPlan {
  const diagnostics = bySeverity(problems.diagnostics);
  const base = { verdict: 'broken-plan', older: isOlder(problems) } as const;
  if (typeof world === 'string')
    return { ...base, diagnostics, notes: [`The order of work was not judged: ${world}`] };
  const standing = syncReport('checked', world, circumstances, undefined, undefined);
  return {
    ...base,
    diagnostics: [...standing.diagnostics, ...diagnostics],
    standing,
    notes: [...problems.notes, ...standing.notes],
  };
}

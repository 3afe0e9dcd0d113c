/** The story of a run: parse → read → diff → (apply) → report. Files, GitHub and time are arguments. */

import { progressOf } from './check/progress.ts';
import { standing } from './check/standing.ts';
import { type Diagnostic, hasErrors, sorted } from './diagnostic.ts';
import { parse } from './plan/parse.ts';
import type { Plan } from './plan/plan.ts';
import type { SourceFile } from './plan/yaml.ts';
import type { Report } from './report/report.ts';
import { afterwards, milestoneUrls } from './sync/afterwards.ts';
import { apply, type Outcome, type Progress } from './sync/apply.ts';
import type { Source } from './sync/body.ts';
import { brake, type CloseLimit } from './sync/brake.ts';
import { type Desired, desired, oversized, wanted } from './sync/desired.ts';
import { diff } from './sync/diff.ts';
import { find } from './sync/find.ts';
import { type Reader, ReadFailure, type Repository, type Snapshot, type Writer } from './sync/ports.ts';
import { notesOn, obstacle, staleness, unmet } from './sync/preconditions.ts';

export interface PlanFiles {
  /** In the order of the plan. */
  readonly files: readonly SourceFile[];
  /** The folder or file that they come from. */
  readonly root: string;
  /** What was wrong with reading them. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface Job {
  readonly planFiles: PlanFiles;
  readonly source: Source;
  /** Without it, only the plan itself is looked at. */
  readonly comparing?: Comparing;
}

export interface Comparing {
  readonly reader: Reader;
  readonly maxClose: CloseLimit;
  /** Without it, changes are only shown. */
  readonly applying?: Applying;
}

export interface Applying {
  /** Writes to the repository as it was read: under the name that it has now. */
  writer(repository: Repository): Writer;
  /** The commit that the files are from: a plan that is not the newest is not applied. */
  readonly commit?: string;
  readonly onProgress: (progress: Progress) => void;
}

export async function run({ planFiles, source, comparing }: Job): Promise<Report> {
  const { plan, diagnostics } = readPlan(planFiles);
  if (!plan) return { verdict: 'broken-plan', diagnostics };
  const target = desired(plan, source);
  const tooLong = oversized(target);
  if (tooLong.length > 0)
    return { verdict: 'broken-plan', diagnostics: sorted([...tooLong, ...diagnostics]) };
  if (!comparing) return { verdict: 'valid', diagnostics, plan };

  try {
    const snapshot = await comparing.reader.read(wanted(plan));
    const unwritable = obstacle(snapshot.repository);
    if (comparing.applying && unwritable) throw new ReadFailure(unwritable);
    const cannot = unmet(plan, snapshot);
    if (cannot.length > 0)
      return { verdict: 'broken-plan', diagnostics: sorted([...cannot, ...diagnostics]) };
    return { ...(await sync(comparing, plan, target, snapshot)), diagnostics };
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    return { verdict: 'refused', diagnostics, message: error.message };
  }
}

function readPlan({ files, root, diagnostics }: PlanFiles): { plan?: Plan; diagnostics: Diagnostic[] } {
  const parsed = parse(files, root, !hasErrors(diagnostics));
  const all = sorted([...diagnostics, ...parsed.diagnostics]);
  return parsed.plan && !hasErrors(all) ? { plan: parsed.plan, diagnostics: all } : { diagnostics: all };
}

async function sync({ applying, maxClose }: Comparing, plan: Plan, target: Desired, snapshot: Snapshot) {
  const found = find(target, snapshot);
  const { allowed, held } = brake(diff(target, found), found.issues.size + found.removed.size, maxClose);
  const stale = applying && staleness(applying.commit, snapshot.repository);
  const applies = applying !== undefined && stale === undefined;
  const made = applies
    ? await apply(allowed, snapshot, found, applying.writer(snapshot.repository), applying.onProgress)
    : allowed.map((change): Outcome => ({ change, result: 'planned' }));
  const outcomes = [...made, ...held];
  const issues = afterwards(found, outcomes);
  return {
    verdict: applies ? ('applied' as const) : ('previewed' as const),
    plan,
    repository: snapshot.repository,
    outcomes,
    notes: [...(stale === undefined ? [] : [stale]), ...notesOn(snapshot, found)],
    progress: progressOf(plan, issues, milestoneUrls(found, outcomes)),
    standing: standing(plan, issues),
    issues,
  };
}

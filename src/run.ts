/** The story of a run: observe, preconditions, rounds, report. Files, GitHub and time are arguments. */
import { setImmediate as turn } from 'node:timers/promises';
import type { Codebase } from './model/codebase.ts';
import { bySeverity, type Diagnostic } from './model/diagnostic.ts';
import type { Repository } from './model/github.ts';
import { type Reader, ReadFailure, type Reading, type Writer } from './model/ports.ts';
import type { PlanFiles, Source } from './model/source.ts';
import type { Trigger } from './model/trigger.ts';
import { mayGiveFields } from './plan/hints.ts';
import { brokenPlan, brokenPlanReport } from './report/broken-plan.ts';
import type { FailOn, Report } from './report/report.ts';
import { syncReport } from './report/sync-report.ts';
import { validPlan } from './report/valid-plan.ts';
import { type AskedSince, sinceAsked, sinceLately } from './rounds/asked.ts';
import { sessionsFor } from './rounds/calendar.ts';
import { criticalIn } from './rounds/critical.ts';
import { planGrowth } from './rounds/growth.ts';
import { type Look, lookingInto } from './rounds/look.ts';
import { observe } from './rounds/observe.ts';
import type { Standing } from './rounds/promises.ts';
import { pullRequestView } from './rounds/pull-request.ts';
import { play } from './rounds/rounds.ts';
import { askedHere, isOlder, problemsOf, standing } from './rounds/unsound.ts';
import { type JudgedWorld, judged, type World } from './rounds/world.ts';
import { adoptionCautions } from './sync/adoption.ts';
import { applier, type Progress } from './sync/apply.ts';
import type { CloseLimit } from './sync/brake.ts';
import { soundPlan } from './sync/desired.ts';
import { braked, type Maker, planner, possible } from './sync/maker.ts';
import { obstacleTo, staleness, unassignable } from './sync/preconditions.ts';
import { pulledFiles } from './sync/pull-edits.ts';
import { type Pulled, pulledFrom } from './sync/pulled.ts';
import { namesakes } from './sync/unplanned.ts';

/** What a run is about, and how far it goes. */
export interface Job {
  readonly planFiles: PlanFiles;
  readonly source: Source;
  /** Without it, only the plan itself is looked at. */
  readonly comparing?: Comparing;
  /**
   * ISO 8601, where only the plan is looked at: since when its promises are to be kept, and which dates are too far away.
   * Without it nobody asks.
   */
  readonly now?: string;
}

/** With what the plan is compared, and how that is judged. */
export interface Comparing {
  readonly reader: Reader;
  /** Of the repository whose commits and pull requests close issues. */
  readonly codebase: Codebase;
  readonly trigger: Trigger;
  /** The commit that the files are from: where links to their lines lead. */
  readonly revision?: string;
  /** ISO 8601. */
  readonly now: string;
  /** `YYYY-MM-DD`: the day from which the schedule and the forecast look ahead, where it is not the one that it is. */
  readonly today?: string;
  readonly maxClose: CloseLimit;
  readonly failOn: FailOn;
  /** What a reader should know of the run beside what it finds, in a sentence. */
  readonly note?: string;
  /** Whether red checks of pull requests are run again by the runs that apply. */
  readonly rechecks?: boolean;
  /** Since when somebody wants to know what changed, as `sinceAsked` reads it. */
  readonly since?: string;
  /** Whether the page for leaders is to be made: then the history of the plan is read, and a change is told of the last weeks. */
  readonly page?: boolean;
  /** Whether only the check is asked for, and what would change is counted and not shown. */
  readonly checking: boolean;
  /** Without it, changes are only shown. */
  readonly applying?: Applying;
}

/** What only a run that writes needs. */
export interface Applying {
  /** Writes to the repository as it was read: under the name that it has now. */
  writer(repository: Repository): Writer;
  /** The commit that the files are from: a plan that is not the newest is not applied. */
  readonly commit?: string;
  readonly onProgress: (progress: Progress) => void;
}

/** What was wrong is in the report. What is thrown is a fault of ours. */
export async function run({ planFiles, source, comparing, now: planned }: Job): Promise<Report> {
  const reading = comparing && (await begun(comparing.reader, mayGiveFields(planFiles.files)));
  const { sound, diagnostics } = soundPlan(planFiles, source, comparing?.now ?? planned, criticalIn);
  if (!comparing || !reading)
    return sound ? validPlan(sound.plan, diagnostics, planned) : brokenPlan(diagnostics);
  const sources = { ...comparing, root: planFiles.root };
  if (!sound) return unsound(diagnostics, planFiles, source, comparing, reading);

  const { plan } = sound;
  const { trigger, checking, now, today, applying, note } = comparing;
  try {
    const day = today === undefined ? {} : { today };
    const subject = { ...sound, source, now, ...day, due: checking ? [] : sessionsFor(plan, trigger, now) };
    const observed = await observe(subject, reading, sources);
    const world = { ...observed, offered: keptFor(observed, planFiles) };
    const { snapshot, base } = observed.observed;
    const obstacle = obstacleTo({ ...world, snapshot }, applying !== undefined);
    if (obstacle?.kind === 'repository')
      return { verdict: 'refused', diagnostics, message: obstacle.message };
    const asked = [...(obstacle?.diagnostics ?? []), ...unassignable(plan, snapshot)];
    const nobody = asked.length === 0 ? [] : await askedHere(asked, world, planFiles, sources);
    if (obstacle)
      return brokenPlanReport(
        { diagnostics: [...nobody, ...diagnostics], notes: [] },
        judged(world),
        comparing,
      );
    const stale = applying && staleness(applying.commit, snapshot.repository);
    const applies = applying !== undefined && stale === undefined;
    const look = applies ? historyOf(comparing, planFiles) : undefined;
    const played = await play(world, maker(world, comparing, applies ? applying : undefined), look);
    const view =
      trigger.kind === 'pull-request' && base
        ? await pullRequestView(trigger.number, played, base, planFiles)
        : undefined;
    const since = await told(comparing, played, planFiles);
    if (typeof since === 'string') return { verdict: 'refused', diagnostics, message: since };
    const verdict = applies ? 'applied' : checking ? 'checked' : 'previewed';
    const report = syncReport(verdict, played, comparing, stale ?? note, view);
    const cautions = [...adoptionCautions({ ...world, snapshot }), ...namesakes(plan, snapshot, world.found)];
    const all = [...report.diagnostics, ...bySeverity([...nobody, ...cautions, ...diagnostics])];
    const growth = comparing.page
      ? await planGrowth(world, comparing.codebase, inGit(comparing, planFiles))
      : undefined;
    return { ...report, diagnostics: all, ...(since ? { since } : {}), ...(growth ? { growth } : {}) };
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    return { verdict: 'refused', diagnostics, message: error.message };
  }
}

/** What people changed on GitHub and the plan does not put back: it says so, and its files can say what GitHub has. */
function keptFor(world: World, planFiles: PlanFiles): readonly Pulled[] {
  if (world.plan.settings.drift !== 'offer') return [];
  const pulled = pulledFrom({ ...world, snapshot: world.observed.snapshot });
  return pulledFiles(pulled, world.plan, planFiles).made;
}

/** Nothing is written; what it waits for is judged all the same, and what was broken before is nobody's fault here. */
async function unsound(
  diagnostics: readonly Diagnostic[],
  planFiles: PlanFiles,
  source: Source,
  comparing: Comparing,
  reading: Reading,
): Promise<Report> {
  const sources = { ...comparing, root: planFiles.root };
  const problems = await problemsOf(diagnostics, planFiles, source, sources);
  try {
    const world = await standing(planFiles, source, comparing.now, reading, sources);
    return brokenPlanReport(problems, world, comparing);
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    return isOlder(problems)
      ? { verdict: 'refused', diagnostics: problems.diagnostics, message: error.message }
      : brokenPlanReport(problems, error.message, comparing);
  }
}

/** The first question needs nothing of the plan: it is on its way while the plan is parsed. */
async function begun(reader: Reader, fields: boolean): Promise<Reading> {
  const reading = reader.begin(fields);
  // Parsing holds up all else; until then the connection is made and the request handed on.
  for (let turns = 0; turns < 4; turns++) await turn();
  return reading;
}

/** A sentence where nobody knows what is asked for. A page tells of what is new where nobody says since when, too. */
async function told(
  { since, page, reader, codebase }: Comparing,
  world: JudgedWorld,
  { root }: PlanFiles,
): Promise<AskedSince | string | undefined> {
  const past = { reader, codebase, root };
  if (since !== undefined) return sinceAsked(since, world, past);
  return page ? sinceLately(world, past) : undefined;
}

function historyOf(comparing: Comparing, planFiles: PlanFiles): Look {
  return lookingInto(comparing.codebase, comparing.reader, inGit(comparing, planFiles));
}

/** Where the plan stands in git. */
function inGit({ applying, revision }: Comparing, { files, root }: PlanFiles): Standing {
  const weight = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return { head: applying?.commit ?? revision ?? 'HEAD', root, weight };
}

function maker(world: World, { reader, maxClose }: Comparing, applying: Applying | undefined): Maker {
  const { found, observed } = world;
  const { snapshot } = observed;
  const make = applying
    ? applier(snapshot, found, reader, applying.writer(snapshot.repository), applying.onProgress)
    : planner;
  return braked(possible(make), found.issues.size + found.removed.size, maxClose);
}

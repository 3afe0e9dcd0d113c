/** The promises of the plan and how they moved: read from its history once, and kept in the mark of the program's page. */
import type { Codebase, PlanCommit, PlanHistory, PlanListing } from '../model/codebase.ts';
import { isSameRepository } from '../model/names.ts';
import type { Plan } from '../model/plan.ts';
import { ReadFailure } from '../model/ports.ts';
import {
  commitDigits,
  type MovedPromise,
  type MovedPromises,
  nothingMoved,
  type PromiseRecord,
} from '../model/promises.ts';
import type { Source, SourceFile } from '../model/source.ts';
import { promisesIn } from '../plan/promises-in.ts';
import { type PlanChange, type PromisesAt, promisesMoved, promisesMovedAnew } from '../schedule/baseline.ts';
import { dayIn } from './calendar.ts';
import type { PromisesKnown, World } from './world.ts';

/** When the plan was touched, by the path at which it was; as far as this run found out. */
export type Listings = ReadonlyMap<string, PlanListing>;

/** Where the plan that is applied stands in git. */
export interface Standing {
  /** A commit, or `HEAD`. */
  readonly head: string;
  readonly root: string;
  /** In bytes. */
  readonly weight: number;
}

/**
 * What moved since somebody last looked. What cannot be read holds nothing up: it is said, and the next run that writes looks
 * again.
 */
export async function lookInto(
  { plan, source, promises }: World,
  codebase: Codebase,
  { head, root, weight }: Standing,
): Promise<{ readonly promises: PromisesKnown; readonly listings: Listings }> {
  const noted = promises.record ?? nothingMoved;
  const history = (path: string) => codebase.planHistory(head, path, noted.looked, weight);
  try {
    const found = await history(root);
    // Nobody has pushed it yet.
    if (!found?.newest) return { promises, listings: new Map() };
    const former = beginsIn(found) ? formerRoot(plan, source) : undefined;
    const before = former === undefined ? undefined : await history(former);
    const changes = [...changesOf(before, former), ...changesOf(found, root)];
    const dated = changes.map((change) => ({ ...change, day: dayIn(plan.settings.timeZone, change.day) }));
    const goesOn = found.goesOn || before?.goesOn === true;
    const moved =
      goesOn || noted.looked === undefined ? promisesMoved(dated, noted) : promisesMovedAnew(dated, noted);
    const record = { looked: found.newest, ...inPlan(plan, moved) };
    const listings = new Map([[root, found.listing]]);
    if (before && former !== undefined) listings.set(former, before.listing);
    return { promises: { record, newest: found.newest }, listings };
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    const unread = `how promises moved could not be read from the history of the plan: ${error.message}`;
    return { promises: { ...promises, unread }, listings: new Map() };
  }
}

/** Whether its first commit is in it: before that, the plan may have been elsewhere. */
function beginsIn({ commits }: PlanHistory): boolean {
  return commits.some(({ before }) => before === undefined);
}

/** The path at which the plan was before, in the same repository. */
export function formerRoot({ program }: Plan, { repository }: Source): string | undefined {
  const [owner = '', name = '', ...path] = program.movedFrom?.split('/') ?? [];
  return path.length > 0 && isSameRepository(`${owner}/${name}`, repository) ? path.join('/') : undefined;
}

/** Paths at which the plan is, or was before, the newest first. */
export function rootsOf(plan: Plan, source: Source, root: string): readonly string[] {
  const former = formerRoot(plan, source);
  return [root, ...(former === undefined ? [] : [former])];
}

/** Days are still moments here. */
function changesOf(history: PlanHistory | undefined, root = ''): PlanChange[] {
  const known = new Map<readonly SourceFile[], PromisesAt | undefined>();
  const promisesAt = (files: readonly SourceFile[] | undefined) => {
    if (!files) return undefined;
    if (!known.has(files)) known.set(files, promisesIn(files, root));
    return known.get(files);
  };
  return (history?.commits ?? []).map((commit) => changeFrom(commit, promisesAt));
}

function changeFrom(
  { sha, at, by, pullRequest, before, after }: PlanCommit,
  promisesAt: (files: readonly SourceFile[] | undefined) => PromisesAt | undefined,
): PlanChange {
  const [old, now] = [promisesAt(before), promisesAt(after)];
  return {
    day: at,
    commit: sha.slice(0, commitDigits),
    ...(by === undefined ? {} : { by }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(old ? { before: old } : {}),
    ...(now ? { after: now } : {}),
  };
}

/** What left the plan promises nothing any more. */
function inPlan({ milestones, work }: Plan, moved: MovedPromises): MovedPromises {
  const only = (ids: ReadonlyMap<string, unknown>, all: ReadonlyMap<string, MovedPromise>) =>
    new Map([...all].filter(([id]) => ids.has(id)));
  return { milestones: only(milestones, moved.milestones), work: only(work, moved.work) };
}

/** All that is promised, what never moved too. */
export function promisedIn({ milestones, work }: Plan, record: PromiseRecord = nothingMoved): MovedPromises {
  const each = (
    all: ReadonlyMap<string, { readonly due?: string }>,
    moved: ReadonlyMap<string, MovedPromise>,
  ) =>
    new Map(
      [...all].flatMap(([id, { due }]): [string, MovedPromise][] => {
        const promise =
          moved.get(id) ?? (due === undefined ? undefined : { first: due, moved: 0, moves: [] });
        return promise ? [[id, promise]] : [];
      }),
    );
  return { milestones: each(milestones, record.milestones), work: each(work, record.work) };
}

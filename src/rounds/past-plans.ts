/** The plans of moments, as far as the history that GitHub has reaches. */
import type { Codebase } from '../model/codebase.ts';
import type { Moment } from '../model/moment.ts';
import type { Plan } from '../model/plan.ts';
import { ReadFailure } from '../model/ports.ts';
import { pastPlan } from '../plan/past.ts';
import { type Listings, rootsOf, type Standing } from './promises.ts';
import type { World } from './world.ts';

/** Where to look for plans of the past. */
export interface Archive {
  readonly codebase: Codebase;
  readonly standing: Pick<Standing, 'head' | 'root'>;
  readonly listings: Listings;
}

type Known = Pick<World, 'plan' | 'source' | 'promises'>;

/** A plan, or a sentence that says why nobody knows it. */
export type PastPlan = Plan | string;

/**
 * One request for all of them, and one more where nobody noted the commit of one and its day is not listed: `archiveRequests`. What
 * cannot be read holds nothing up.
 */
export async function pastPlans(
  moments: readonly Moment[],
  world: Known,
  archive: Archive,
): Promise<(moment: Moment) => PastPlan> {
  const roots = rootsOf(world.plan, world.source, archive.standing.root);
  const { codebase, standing } = archive;
  const commits = new Map<Moment, readonly string[]>();
  const found = new Map<string, PastPlan>();
  const lookUp = async (unknown: readonly Moment[]) => {
    if (unknown.length === 0) return;
    const times = [...new Set(unknown.map(({ at }) => at))];
    const dated = await codebase.planCommitsAt(standing.head, roots, times);
    for (const one of unknown)
      commits.set(one, [...(commits.get(one) ?? []), dated.get(one.at) ?? []].flat());
  };
  const readAll = async () => {
    const wanted = [...new Set([...commits.values()].flat())].filter(
      (sha) => sha !== world.promises.newest && !found.has(sha),
    );
    if (wanted.length === 0) return;
    const plans = await codebase.plans(wanted, roots);
    for (const [sha, { files, path }] of plans)
      found.set(sha, pastPlan(files, path) ?? `the plan of ${short(sha)} is broken`);
  };
  const isThere = (sha: string) => sha === world.promises.newest || found.has(sha);
  let failure: string | undefined;
  try {
    for (const one of moments) commits.set(one, candidates(one, roots, archive.listings) ?? []);
    const isListed = (one: Moment) => listedAt(one, roots, archive.listings) !== undefined;
    await lookUp(moments.filter((one) => commits.get(one)?.length === 0 && !isListed(one)));
    await readAll();
    // A commit that was noted may be gone: then its day has to do.
    await lookUp(
      moments.filter((one) => one.plan !== undefined && !isListed(one) && !commits.get(one)?.some(isThere)),
    );
    await readAll();
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    failure = error.message;
  }
  return (moment) => {
    const all = commits.get(moment) ?? [];
    const sha = all.find(isThere);
    if (sha !== undefined) return sha === world.promises.newest ? world.plan : (found.get(sha) ?? '');
    if (failure !== undefined) return failure;
    return all[0] === undefined
      ? `the history of the plan does not reach back to ${moment.at.slice(0, 10)}`
      : `GitHub does not give the plan of ${short(all[0])} whole`;
  };
}

/** How many requests `pastPlans` takes where each commit that was noted is still there. */
export function archiveRequests(moments: readonly Moment[], world: Known, archive: Archive): number {
  const roots = rootsOf(world.plan, world.source, archive.standing.root);
  const all = moments.map((one) => candidates(one, roots, archive.listings));
  if (all.some((one) => one === undefined)) return 2;
  return all.some((one) => one?.some((sha) => sha !== world.promises.newest)) ? 1 : 0;
}

/** Commits that may have been the plan of then, the likeliest first; undefined where only GitHub can say. */
function candidates(
  moment: Moment,
  roots: readonly string[],
  listings: Listings,
): readonly string[] | undefined {
  const { plan } = moment;
  const isSure = [...listings.values()].some(({ commits }) => commits.some(({ sha }) => sha === plan));
  if (plan !== undefined && isSure) return [plan];
  const listed = listedAt(moment, roots, listings);
  if (plan === undefined) return listed;
  return [...new Set([plan, ...(listed ?? [])])];
}

/** Undefined where what was listed does not reach back so far. */
function listedAt(
  { at }: Moment,
  roots: readonly string[],
  listings: Listings,
): readonly string[] | undefined {
  for (const root of roots) {
    const listing = listings.get(root);
    if (!listing) return undefined;
    const found = listing.commits.find((one) => Date.parse(one.at) <= Date.parse(at));
    if (found) return [found.sha];
    if (!listing.isWhole) return undefined;
  }
  return [];
}

function short(sha: string): string {
  return sha.slice(0, 7);
}

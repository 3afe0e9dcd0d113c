/** How large the plan was, and which commits made it larger: from its history, as far as that can be read. */
import type { Codebase, PlanCommit, PlanHistory } from '../model/codebase.ts';
import type { Plan } from '../model/plan.ts';
import { ReadFailure } from '../model/ports.ts';
import type { Source, SourceFile } from '../model/source.ts';
import { pastPlan } from '../plan/past.ts';
import { plural } from '../text.ts';
import { dayIn } from './calendar.ts';
import { formerRoot, type Standing } from './promises.ts';

/** How large the plan was from a day on. */
export interface PlanSize {
  /** `YYYY-MM-DD`, where the plan's days are. */
  readonly day: string;
  /** Phases and pieces of work, by the id of their milestone, as its page on GitHub counts them. */
  readonly sizes: ReadonlyMap<string, number>;
  /** What made it so: a commit, whole, and who made it (people's text); absent where it was so before all that was read. */
  readonly commit?: string;
  readonly by?: string;
  readonly pullRequest?: number;
}

/** Oldest first; `unread` says in a sentence what of it is missing. */
export interface Growth {
  readonly sizes: readonly PlanSize[];
  readonly unread?: string;
}

/** Of plans that are parsed for it, in bytes: some two seconds. What is older is said to be left out. */
const mostBytes = 3_000_000;

/** What cannot be read holds nothing up. */
export async function planGrowth(
  { plan, source }: { readonly plan: Plan; readonly source: Source },
  codebase: Codebase,
  { head, root, weight }: Standing,
): Promise<Growth> {
  try {
    const history = (path: string) => codebase.planHistory(head, path, undefined, weight);
    const found = await history(root);
    const former = isWhole(found) ? formerRoot(plan, source) : undefined;
    const before = former === undefined ? undefined : await history(former);
    const all = [...commitsOf(before, former), ...commitsOf(found, root)];
    return sizesIn(all, plan.settings.timeZone);
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    return { sizes: [], unread: `how the plan grew could not be read from its history: ${error.message}` };
  }
}

/** Whether its first commit is in it. */
function isWhole(history: PlanHistory | undefined): boolean {
  return history?.commits.some(({ before }) => before === undefined) ?? true;
}

type Rooted = PlanCommit & { readonly root: string };

function commitsOf(history: PlanHistory | undefined, root = ''): Rooted[] {
  return (history?.commits ?? []).map((commit) => ({ ...commit, root }));
}

/** From the newest on, for as long as there is room. */
function sizesIn(commits: readonly Rooted[], timeZone: string): Growth {
  const sizes: PlanSize[] = [];
  const known = new Map<readonly SourceFile[], PlanSize['sizes'] | undefined>();
  let room = mostBytes;
  const sizeOf = (files: readonly SourceFile[], root: string) => {
    if (!known.has(files)) {
      room -= files.reduce((sum, { bytes }) => sum + bytes.length, 0);
      const past = pastPlan(files, root);
      known.set(files, past && countedIn(past));
    }
    return known.get(files);
  };
  const newestFirst = [...commits].reverse();
  let left = 0;
  for (const [index, { sha, at, by, pullRequest, before, after, root }] of newestFirst.entries()) {
    if (room <= 0) {
      left = newestFirst.length - index;
      break;
    }
    const day = dayIn(timeZone, at);
    const now = after && sizeOf(after, root);
    if (now)
      sizes.push({
        ...{ day, sizes: now, commit: sha },
        ...(by === undefined ? {} : { by }),
        ...(pullRequest === undefined ? {} : { pullRequest }),
      });
    const isFirst = index === newestFirst.length - 1;
    const earlier = isFirst && before && room > 0 ? sizeOf(before, root) : undefined;
    if (earlier) sizes.push({ day, sizes: earlier });
  }
  const unread = `the ${plural(left, 'oldest commit')} of the plan ${left === 1 ? 'was' : 'were'} not read: how large it was then is not drawn`;
  return { sizes: sizes.reverse(), ...(left > 0 ? { unread } : {}) };
}

function countedIn({ work }: Plan): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { milestone } of work.values())
    if (milestone !== undefined) sizes.set(milestone, (sizes.get(milestone) ?? 0) + 1);
  return sizes;
}

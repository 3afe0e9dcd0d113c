/** Which new work took over a part of work that was there: the plan has no word for it, but leaves traces. */
import type { WorkItem } from '../model/plan.ts';
import type { Split } from './change.ts';
import type { Pair, Paired } from './pairs.ts';

/**
 * A trace is the id or the title of the whole at the beginning of the part's, a line of its checklist, or that what waited for
 * the whole waits for the part instead. Work that stays was split only where it also gave something: a line of its checklist,
 * or with its name its id, a part of its estimate, or what waited for it. Work that is gone became several, or else it is
 * dropped.
 */
export function splits(work: Paired<WorkItem>): Split[] {
  const fresh = work.all.flatMap(({ old, now }) => (!old && now && isOwnWork(now) ? now : []));
  if (fresh.length === 0) return [];
  const traces = tracesOf(fresh, work);
  const taken = new Set<string>();
  return work.all.flatMap((pair): Split[] => {
    const { id, old, now } = pair;
    if (!old || !isOwnWork(old)) return [];
    const found = new Set(partsOf(pair, traces).filter((part) => !taken.has(part)));
    if (found.size < (now ? 1 : 2)) return [];
    for (const part of found) taken.add(part);
    const into = fresh.flatMap((one) => (found.has(one.id) ? one.id : []));
    // What goes on under another id is one of the parts.
    if (now && old.id !== id) return [{ kind: 'split', id: old.id, into: [id, ...into], stays: false }];
    return [{ kind: 'split', id, into, stays: now !== undefined }];
  });
}

function isOwnWork({ kind }: WorkItem): boolean {
  return kind === 'item' || kind === 'workstream';
}

/** Ids of new work by what it may have from other work. */
interface Traces {
  /** By each beginning of an id, and of a title in lower case, that ends where a word does. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly titles: ReadonlyMap<string, readonly string[]>;
  /** By a line of its checklist that no other work has, and none other had. */
  readonly lines: ReadonlyMap<string, string>;
  /** What waits for work now waits for that instead, or did wait for it: by the id of the work. */
  readonly turned: (id: string) => readonly string[];
}

function partsOf({ id, old, now }: Pair<WorkItem>, traces: Traces): readonly string[] {
  if (!old) return [];
  const named = [...(traces.ids.get(old.id) ?? []), ...(traces.titles.get(old.title.toLowerCase()) ?? [])];
  const given = old.doneWhen.filter((line) => !now?.doneWhen.includes(line));
  const lines = given.flatMap((line) => traces.lines.get(line) ?? []);
  const turned = traces.turned(id);
  if (!now) return [...named, ...lines, ...turned];
  const hasGiven = old.id !== id || sizeOf(now) < sizeOf(old);
  return [...lines, ...named.filter((one) => hasGiven || turned.includes(one))];
}

/** What has no estimate has no size that could become smaller. */
function sizeOf({ estimate }: WorkItem): number {
  if (estimate === undefined) return Number.NaN;
  return typeof estimate === 'number' ? estimate : Math.sqrt(estimate.low * estimate.high);
}

function tracesOf(fresh: readonly WorkItem[], work: Paired<WorkItem>): Traces {
  const by = (keysOf: (one: WorkItem) => readonly string[]) => {
    const found = new Map<string, string[]>();
    for (const one of fresh)
      for (const key of new Set(keysOf(one))) {
        const known = found.get(key);
        if (known) known.push(one.id);
        else found.set(key, [one.id]);
      }
    return found;
  };
  return {
    ids: by(({ id }) => beginnings(id, /-/g)),
    titles: by(({ title }) => beginnings(title.toLowerCase(), /[^\p{L}\p{N}]/gu)),
    lines: movedLines(fresh, work),
    turned: turnedIn(fresh, work),
  };
}

/** What stands in many checklists says nothing of where it comes from. */
function movedLines(fresh: readonly WorkItem[], { all }: Paired<WorkItem>): ReadonlyMap<string, string> {
  const counted = (side: (pair: Pair<WorkItem>) => WorkItem | undefined) => {
    const counts = new Map<string, number>();
    for (const line of all.flatMap((pair) => side(pair)?.doneWhen ?? []))
      counts.set(line, (counts.get(line) ?? 0) + 1);
    return counts;
  };
  const [before, after] = [counted(({ old }) => old), counted(({ now }) => now)];
  const isOnce = (line: string) => before.get(line) === 1 && after.get(line) === 1;
  return new Map(
    fresh.flatMap(({ id, doneWhen }) => doneWhen.filter(isOnce).map((line) => [line, id] as const)),
  );
}

function beginnings(text: string, boundary: RegExp): string[] {
  return [...text.matchAll(boundary)].map(({ index }) => text.slice(0, index));
}

/** A review waits for all that is in it: that says nothing. */
function turnedIn(fresh: readonly WorkItem[], { all, idOf }: Paired<WorkItem>): Traces['turned'] {
  const isFresh = new Set(fresh.map(({ id }) => id));
  const blockers = new Map(all.map(({ id, now }) => [id, new Set(now ? blocking(now) : [])]));
  const lost = new Map<string, string[]>();
  for (const { id, old, now } of all)
    for (const on of old && now && old.kind !== 'review' ? blocking(old).map(idOf) : [])
      if (!blockers.get(id)?.has(on)) lost.set(on, [...(lost.get(on) ?? []), id]);
  const known = new Map<string, readonly string[]>();
  const freshBefore = (id: string) => {
    const found = known.get(id) ?? reached(id, blockers, isFresh);
    known.set(id, found);
    return found;
  };
  return (id) => [...new Set((lost.get(id) ?? []).flatMap(freshBefore))];
}

function blocking({ blockedBy }: WorkItem): readonly string[] {
  return blockedBy.filter(({ waived }) => waived === undefined).map(({ on }) => on);
}

/** New work that it waits for, itself or through other new work. */
function reached(
  id: string,
  blockers: ReadonlyMap<string, ReadonlySet<string>>,
  isFresh: ReadonlySet<string>,
): readonly string[] {
  const seen = new Set([id]);
  for (const one of seen) for (const on of blockers.get(one) ?? []) if (isFresh.has(on)) seen.add(on);
  seen.delete(id);
  return [...seen];
}

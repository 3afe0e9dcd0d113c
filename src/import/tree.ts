/** Which issue becomes a phase, an item or a workstream: by what stands under what. */
import { maxChildren } from '../model/limits.ts';
import type { WorkItem } from '../model/plan.ts';
import type { Finding } from './finding.ts';

/** An issue that becomes an item. */
export interface PlacedItem {
  readonly finding: Finding;
  /** Whether it stands under another item on GitHub, and not under the phase. */
  readonly isDeeper: boolean;
}

/** A phase with its items, of which there is at least one; what there was no room for stands among the workstreams. */
export interface PlacedPhase {
  readonly finding: Finding;
  readonly items: readonly PlacedItem[];
  /** Numbers of issues. */
  readonly noRoom: readonly number[];
}

/** All issues, each in one place. */
export interface Placed {
  readonly phases: readonly PlacedPhase[];
  readonly workstreams: readonly Finding[];
  /** For phases that are in the plan, by their ids. */
  readonly added: ReadonlyMap<string, readonly PlacedItem[]>;
  /** Numbers of issues that such a phase has no room for, by its id. */
  readonly noRoom: ReadonlyMap<string, readonly number[]>;
}

/**
 * @param findings what is to be placed, by ascending number
 * @param present what is in the plan already, by the numbers of issues
 * @param itemsOf how many items a phase of the plan has
 */
export function placedWork(
  findings: readonly Finding[],
  repository: string,
  present: ReadonlyMap<number, WorkItem>,
  itemsOf: (phase: string) => number,
): Placed {
  const byNumber = new Map(findings.map((finding) => [finding.number, finding]));
  const parentOf = ({ parent }: Finding) =>
    parent !== undefined && parent.repository === repository ? parent.number : undefined;
  const children = new Map<number, Finding[]>();
  const roots: Finding[] = [];
  const below = new Map<string, { finding: Finding; isDirect: boolean }[]>();
  for (const finding of findings) {
    const parent = parentOf(finding);
    const work = parent === undefined ? undefined : present.get(parent);
    const phase = work && phaseOf(work);
    if (work && phase !== undefined) {
      below.set(phase, [...(below.get(phase) ?? []), { finding, isDirect: work.kind === 'phase' }]);
    } else if (parent !== undefined && byNumber.has(parent)) {
      children.set(parent, [...(children.get(parent) ?? []), finding]);
    } else roots.push(finding);
  }
  const workstreams: Finding[] = [];
  const phases = roots.flatMap((finding): PlacedPhase[] => {
    const direct = children.get(finding.number) ?? [];
    if (direct.length === 0) {
      workstreams.push(finding);
      return [];
    }
    const { items, rest } = withRoom(direct, [], children, maxChildren);
    workstreams.push(...rest);
    return [{ finding, items, noRoom: rest.map(({ number }) => number) }];
  });
  const added = new Map<string, readonly PlacedItem[]>();
  const noRoom = new Map<string, readonly number[]>();
  for (const [phase, all] of below) {
    const direct = all.filter(({ isDirect }) => isDirect).map(({ finding }) => finding);
    const deeper = all.filter(({ isDirect }) => !isDirect).map(({ finding }) => finding);
    const { items, rest } = withRoom(direct, deeper, children, maxChildren - itemsOf(phase));
    if (items.length > 0) added.set(phase, items);
    if (rest.length > 0)
      noRoom.set(
        phase,
        rest.map(({ number }) => number),
      );
    workstreams.push(...rest);
  }
  workstreams.sort((one, other) => one.number - other.number);
  return { phases, workstreams, added, noRoom };
}

function phaseOf({ kind, id, phase }: WorkItem): string | undefined {
  return kind === 'phase' ? id : phase;
}

/** What stands right under the phase comes first; then the rest, each behind what it stands under. */
function withRoom(
  direct: readonly Finding[],
  deeper: readonly Finding[],
  children: ReadonlyMap<number, readonly Finding[]>,
  room: number,
): { items: readonly PlacedItem[]; rest: readonly Finding[] } {
  const all: PlacedItem[] = [];
  const visit = (start: Finding, isDeeper: boolean) => {
    const stack = [{ finding: start, isDeeper }];
    for (let next = stack.pop(); next; next = stack.pop()) {
      all.push(next);
      const own = children.get(next.finding.number) ?? [];
      for (const child of [...own].reverse()) stack.push({ finding: child, isDeeper: true });
    }
  };
  for (const finding of direct) visit(finding, false);
  for (const finding of deeper) visit(finding, true);
  const first = all.filter(({ isDeeper }) => !isDeeper).slice(0, Math.max(0, room));
  const left = Math.max(0, room - first.length);
  const kept = new Set([...first, ...all.filter(({ isDeeper }) => isDeeper).slice(0, left)]);
  return {
    items: all.filter((item) => kept.has(item)),
    rest: all.filter((item) => !kept.has(item)).map(({ finding }) => finding),
  };
}

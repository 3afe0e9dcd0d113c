/** Milestones as phases, for work that stands under nothing. */
import { maxChildren } from '../model/limits.ts';
import type { Finding } from './finding.ts';
import type { Known } from './known.ts';
import type { MilestoneBook } from './milestones.ts';

/** A phase that stands for a milestone and has no issue yet. */
export interface MilestonePhase {
  readonly title: string;
  /** Its id in the plan. */
  readonly milestone: string;
  readonly findings: readonly Finding[];
  /** Numbers of issues that it has no room for. */
  readonly noRoom: readonly number[];
}

/**
 * @param loose what would be workstreams, by ascending number
 * @returns the rest of them, and items for phases that are in the plan, by their ids
 */
export function phasesOfMilestones(
  loose: readonly Finding[],
  milestones: MilestoneBook,
  { plan }: Known,
): {
  phases: readonly MilestonePhase[];
  added: ReadonlyMap<string, readonly Finding[]>;
  workstreams: readonly Finding[];
} {
  const groups = new Map<string, Finding[]>();
  const workstreams: Finding[] = [];
  for (const finding of loose) {
    const milestone = milestones.of(finding);
    if (milestone === undefined) workstreams.push(finding);
    else groups.set(milestone, [...(groups.get(milestone) ?? []), finding]);
  }
  const work = [...(plan?.work.values() ?? [])];
  const titles = new Set([...work, ...loose].map(({ title }) => title.toLowerCase()));
  const phases: MilestonePhase[] = [];
  const added = new Map<string, readonly Finding[]>();
  for (const [milestone, findings] of groups) {
    const title = `Phase: ${milestones.titleOf(milestone) ?? milestone}`;
    const there = work.find(
      (one) => one.kind === 'phase' && one.title === title && one.milestone === milestone,
    );
    const taken = there ? work.filter(({ phase }) => phase === there.id).length : 0;
    const kept = findings.slice(0, Math.max(0, maxChildren - taken));
    const rest = findings.slice(kept.length);
    if (there) {
      if (kept.length > 0) added.set(there.id, kept);
      workstreams.push(...rest);
    } else if (titles.has(title.toLowerCase()) || [...title].length > 256) workstreams.push(...findings);
    else {
      phases.push({ title, milestone, findings: kept, noRoom: rest.map(({ number }) => number) });
      workstreams.push(...rest);
    }
  }
  workstreams.sort((one, other) => one.number - other.number);
  return { phases, added, workstreams };
}

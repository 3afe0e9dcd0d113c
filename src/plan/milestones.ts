/** Which milestone work belongs to, and which of two is the later one. */
import { has, type Part, type WorkPart } from './part.ts';
import type { MilestoneShape } from './schema.ts';

/** As it was written: its title and its day may be missing. */
export type MilestonePart = Part<MilestoneShape>;

/** The id of its own milestone, or of its phase's; a review has one that nobody wrote. */
export function milestoneOf(work: ReadonlyMap<string, WorkPart>, part: WorkPart): string | undefined {
  if (has(part, 'milestone') || part.kind === 'review') return part.value.milestone;
  return work.get(part.phase ?? '')?.value.milestone;
}

/** @returns false of one that stands for none; by date where both have one, else by order where both stand in one file; otherwise nobody said */
export function laterIn(
  milestones: ReadonlyMap<string, MilestonePart>,
): (one: MilestonePart, other: MilestonePart) => boolean {
  const order = new Map([...milestones.keys()].map((id, index) => [id, index]));
  return (one, other) => {
    if (one.value.placeholder === true || other.value.placeholder === true) return false;
    if (one.value.due !== undefined && other.value.due !== undefined) return one.value.due > other.value.due;
    return one.at.file === other.at.file && (order.get(one.id) ?? 0) > (order.get(other.id) ?? 0);
  };
}

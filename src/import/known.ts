/** What a plan that is there already has of a repository: only the rest is imported into it. */
import type { RemoteMilestone } from '../model/github.ts';
import { milestoneMarkOf, ownerMarkOf } from '../model/mark.ts';
import type { Plan, WorkItem } from '../model/plan.ts';
import type { SourceFile } from '../model/source.ts';
import type { Finding } from './finding.ts';

/** Of a new plan, all of it is empty. */
export interface Known {
  readonly plan?: Plan;
  /** Numbers of issues of which a comment in the plan says why they are not in it. */
  readonly leftOut: ReadonlySet<number>;
}

/** Nothing is known of a plan that is not there yet. */
export const nothingKnown: Known = { leftOut: new Set() };

/** How a comment begins that says why an issue is not in the plan; its number follows. */
export const leftOutWords = 'not imported: #';

/** @param files of the plan that was read from them */
export function knownOf(plan: Plan, files: readonly SourceFile[]): Known {
  const leftOut = new Set<number>();
  for (const { bytes } of files) {
    const text = new TextDecoder().decode(bytes);
    for (const [, number] of text.matchAll(/# not imported: #(\d{1,10})\b/g)) leftOut.add(Number(number));
  }
  return { plan, leftOut };
}

/** By the number of its issue, the work of the plan that it stands for. */
export function presentIn({ plan }: Known, findings: readonly Finding[]): ReadonlyMap<number, WorkItem> {
  const present = new Map<number, WorkItem>();
  if (!plan) return present;
  const formerly = new Map([...plan.work.values()].flatMap((one) => one.formerly.map((id) => [id, one])));
  for (const { number, mark } of findings) {
    if (mark?.program !== plan.program.id) continue;
    const work = plan.work.get(mark.id) ?? formerly.get(mark.id);
    if (work) present.set(number, work);
  }
  for (const work of plan.work.values()) if (work.adopt !== undefined) present.set(work.adopt.of, work);
  return present;
}

/** The ids that milestones on GitHub have in the plan, by their node ids. */
export function milestonesKnown(
  { plan }: Known,
  milestones: readonly RemoteMilestone[],
): ReadonlyMap<string, string> {
  const all = [...(plan?.milestones.values() ?? [])];
  return new Map(
    milestones.flatMap(({ id, number, title, description }) => {
      const mark = milestoneMarkOf(description);
      const marked = mark && mark.program === plan?.program.id ? mark.id : undefined;
      const found =
        all.find(({ adopt }) => adopt?.of === number) ??
        all.find((one) => one.id === marked || (marked !== undefined && one.formerly.includes(marked))) ??
        all.find((one) => one.title.toLowerCase() === title.toLowerCase());
      return found ? [[id, found.id] as const] : [];
    }),
  );
}

/** The ids of owners by the names of their labels, in lower case. */
export function ownersKnown(
  { plan }: Known,
  labels: readonly { readonly name: string; readonly description: string }[],
): ReadonlyMap<string, string> {
  const owners = new Map(
    [...(plan?.owners.values() ?? [])].flatMap(({ label, id }) =>
      label === undefined ? [] : [[label.toLowerCase(), id] as const],
    ),
  );
  for (const { name, description } of labels) {
    const mark = ownerMarkOf(description);
    if (mark && mark.program === plan?.program.id && plan.owners.has(mark.id))
      owners.set(name.toLowerCase(), mark.id);
  }
  return owners;
}

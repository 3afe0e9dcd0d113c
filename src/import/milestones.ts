/** The milestones of a repository as those of a plan, and one for what has none. */
import type { RemoteMilestone } from '../model/github.ts';
import type { Inventory } from '../model/inventory.ts';
import { excerpt } from '../text.ts';
import type { Finding } from './finding.ts';
import { type Known, milestonesKnown } from './known.ts';
import { Ids } from './names.ts';
import type { Note } from './notes.ts';
import { sayableDay, sayableOutcome, unsayableMilestone } from './sayable.ts';
import type { SketchedMilestone } from './sketch.ts';

/** Each question is for an issue, or for ids in the plan. */
export interface MilestoneBook {
  /** The id of its milestone, where it has one that the plan can say. */
  of(finding: Finding): string | undefined;
  /** Why its milestone cannot be said, where it has such a one. */
  unsayable(finding: Finding): string | undefined;
  /** The id of the milestone of what has none; it is made where somebody asks. */
  none(): string;
  titleOf(id: string): string | undefined;
  /** Whether the first is said to come after the second, as the plan's rules have it. */
  isLater(one: string, other: string): boolean;
  /** Those that are not in the plan yet, in the order in which they are reached. */
  made(): readonly SketchedMilestone[];
  notes(): readonly Note[];
}

/** @param isPart whether those without work are left out */
export function milestonesFrom(
  { milestones }: Inventory,
  chosen: readonly Finding[],
  known: Known,
  isPart: boolean,
): MilestoneBook {
  const planned = [...(known.plan?.milestones.values() ?? [])];
  const ids = new Ids(planned.map(({ id }) => id));
  const idOf = new Map(milestonesKnown(known, milestones));
  const titles = new Set(planned.map(({ title }) => folded(title)));
  const used = new Set(chosen.map(({ milestone }) => milestone));
  const made: SketchedMilestone[] = [];
  const unsayable = new Map<string, string>();
  const notes: Note[] = [];
  for (const milestone of [...milestones].sort(inOrder)) {
    const { id, number, title, description, due, open } = milestone;
    if (idOf.has(id) || !(used.has(id) || (open && !isPart))) continue;
    const wrong =
      unsayableMilestone(title) ??
      (titles.has(folded(title)) ? 'another milestone has its title, but for letter case' : undefined);
    if (wrong !== undefined) {
      unsayable.set(id, `milestone #${number} is not in the plan: ${wrong}`);
      notes.push({
        kind: 'milestone',
        text: `milestone #${number} "${excerpt(title)}" is not in the plan: ${wrong}`,
      });
      continue;
    }
    titles.add(folded(title));
    const day = sayableDay(due);
    const outcome = sayableOutcome(description);
    if (due !== undefined && day === undefined)
      notes.push({
        kind: 'milestone',
        text: `milestone #${number} is due ${due}, which a plan does not take`,
      });
    const own = ids.of(title, `milestone-${number}`);
    idOf.set(id, own);
    made.push({
      id: own,
      title,
      adopt: number,
      isPlaceholder: false,
      ...(day === undefined ? {} : { due: day }),
      ...(outcome === undefined ? {} : { outcome }),
      remarks:
        due !== undefined && day === undefined ? [`due ${due} on GitHub, which a plan does not take`] : [],
    });
  }
  const later = laterAmong(planned, made);
  const there = planned.find(({ placeholder }) => placeholder);
  let unplanned: SketchedMilestone | undefined;
  const free = ['Unplanned', 'Not planned yet'].find((title) => !titles.has(folded(title)));
  const none = () => {
    if (there) return there.id;
    unplanned ??= {
      id: ids.of('unplanned', 'unplanned'),
      title: free ?? 'Work without a milestone',
      isPlaceholder: true,
      remarks: ['for what has no milestone on GitHub: nothing is made of this one there'],
    };
    return unplanned.id;
  };
  const all = new Map([...planned, ...made].map(({ id, title }) => [id, title]));
  return {
    of: ({ milestone }) => idOf.get(milestone ?? ''),
    unsayable: ({ milestone }) => unsayable.get(milestone ?? ''),
    none,
    titleOf: (id) => all.get(id),
    isLater: later,
    made: () => [...made, ...(unplanned ? [unplanned] : [])],
    notes: () => notes,
  };
}

/** By day, then those without one, each by number. */
function inOrder(one: RemoteMilestone, other: RemoteMilestone): number {
  const [a, b] = [one.due ?? '9999', other.due ?? '9999'];
  if (a !== b) return a < b ? -1 : 1;
  return one.number - other.number;
}

/** By day where both have one; else by order in one file. Of two files, nobody said it; what stands for none has no time. */
function laterAmong(
  planned: readonly { id: string; due?: string; placeholder?: boolean }[],
  made: readonly SketchedMilestone[],
): (one: string, other: string) => boolean {
  const all = [
    ...planned.map((one) => ({ ...one, isNew: false })),
    ...made.map((one) => ({ ...one, isNew: true })),
  ];
  const places = new Map(all.map((one, index) => [one.id, { ...one, index }]));
  return (one, other) => {
    const [a, b] = [places.get(one), places.get(other)];
    if (!a || !b) return false;
    if (a.due !== undefined && b.due !== undefined) return a.due > b.due;
    // Which of those in the plan share a file is not known here: they are taken as if they did.
    return a.isNew === b.isNew && a.index > b.index;
  };
}

function folded(title: string): string {
  return title.normalize('NFC').toLowerCase();
}

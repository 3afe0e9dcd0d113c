/** What an import says of what it did: for people, and as JSON. */
import { capped, plain, plural } from '../text.ts';
import { type Note, type NoteKind, noteKinds } from './notes.ts';
import type { Outline } from './outline.ts';
import type { SketchedPhase } from './sketch.ts';

/** What was written, and what is to be known of it. */
export interface ImportReport {
  readonly repository: string;
  /** How many issues were read. */
  readonly read: number;
  readonly phases: number;
  readonly items: number;
  readonly workstreams: number;
  readonly owners: number;
  readonly milestones: number;
  readonly why: string;
  /** Paths. */
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly notes: readonly Note[];
}

/** @param unlisted how many issues a search found and did not list */
export function importReport(
  { sketch, notes, why }: Outline,
  more: Pick<ImportReport, 'repository' | 'read' | 'created' | 'changed'> & { readonly unlisted: number },
): ImportReport {
  const { unlisted, ...rest } = more;
  const inPhases = (all: readonly SketchedPhase[]) => all.reduce((sum, { items }) => sum + items.length, 0);
  const added = [...sketch.added.values()].reduce((sum, items) => sum + items.length, 0);
  const text = `a search lists 1,000 issues, and found ${plural(unlisted, 'more')}: narrow it`.replace(
    'mores',
    'more',
  );
  return {
    ...rest,
    phases: sketch.phases.length,
    items: inPhases(sketch.phases) + added,
    workstreams: sketch.workstreams.length,
    owners: sketch.owners.length,
    milestones: sketch.milestones.length,
    why,
    notes: unlisted > 0 ? [{ kind: 'left-out', text }, ...notes] : notes,
  };
}

/** Of these one line tells all: an issue each would say the same. */
const together: Readonly<Partial<Record<NoteKind, string>>> = {
  'no-owner': 'without an owner’s label, under the owner to be named',
  'no-milestone': 'without a milestone, under a milestone that stands for none',
};

/** A line for each thing; of one kind no more than 20, because all of them stand in the plan. */
const mostOfAKind = 20;

/** Lines for a terminal: nothing in them is obeyed by one, or by the log of a runner. */
export function importLines(report: ImportReport): readonly string[] {
  const { repository, read, created, changed, notes, why } = report;
  const parts = [
    plural(report.phases, 'phase'),
    plural(report.items, 'item'),
    plural(report.workstreams, 'workstream'),
    plural(report.owners, 'owner'),
    plural(report.milestones, 'milestone'),
  ];
  const told = noteKinds.flatMap((kind) => {
    const own = notes.filter((note) => note.kind === kind);
    const words = together[kind];
    if (words !== undefined && own.length > 0)
      return [`${plural(own.length, 'issue')} ${words}: ${ranges(own.flatMap(({ issue }) => issue ?? []))}`];
    const { shown, left } = capped(own, mostOfAKind);
    return [
      ...shown.map(({ text }) => text),
      ...(left > 0 ? [`… and ${left.toLocaleString('en')} more like that; each stands in the plan`] : []),
    ];
  });
  return [
    `Read ${plural(read, 'issue')} of ${plain(repository)}`,
    `New in the plan: ${parts.join(', ')}`,
    `Owners: ${plain(why)}`,
    ...[...created, ...changed].map(
      (path) => `${created.includes(path) ? 'written' : 'added to'}: ${plain(path)}`,
    ),
    ...told.map((line) => `- ${plain(line)}`),
  ];
}

/** `#3, #5–#9`: of many, the first. */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const { shown, left } = capped(runs, 30);
  const words = shown.map(([first, last]) => (first === last ? `#${first}` : `#${first}–#${last}`));
  return [...words, ...(left > 0 ? ['…'] : [])].join(', ');
}

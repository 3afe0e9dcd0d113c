/** A plan to start from: of the rows of a table or a list, or of six answers. */
import { judgedLinks, type Linked } from './links.ts';
import { Ids } from './names.ts';
import type { Entry, Wrong } from './rows.ts';
import type { Sketch, SketchedMilestone, SketchedWork } from './sketch.ts';

/** What all of it is for. */
export interface Beginning {
  readonly title: string;
  /** Markdown. */
  readonly purpose?: string;
  /** Whose the work is that names nobody; a placeholder where it is left out. */
  readonly owner?: string;
  /** The milestone of work that names none; a placeholder where it is left out. */
  readonly milestone?: string;
  /** `YYYY-MM-DD`: of that milestone. */
  readonly due?: string;
}

/** @returns what cannot be: then the plan would not be sound */
export function firstPlan(
  { title, purpose, owner, milestone, due }: Beginning,
  entries: readonly Entry[],
): { sketch: Sketch; wrong: readonly Wrong[] } {
  const program = new Ids().of(title, 'program', 28);
  const owners = new Named('owner', Math.min(40, 67 - program.length));
  const milestones = new Named('milestone', 40);
  if (owner !== undefined) owners.idOf(owner);
  if (milestone !== undefined) milestones.idOf(milestone);
  for (const entry of entries) {
    if (entry.owner !== undefined) owners.idOf(entry.owner);
    if (entry.milestone !== undefined) milestones.idOf(entry.milestone);
  }
  const ownerOf = (entry: Entry) => owners.idOf(entry.owner ?? owner ?? nobody);
  const milestoneOf = (entry: Entry) => milestones.idOf(entry.milestone ?? milestone ?? unplanned);

  const ids = new Ids();
  const phases = new Map<string, { id: string; title: string; items: { entry: Entry; id: string }[] }>();
  for (const { phase } of entries) {
    const key = phase?.toLowerCase();
    if (phase === undefined || key === undefined || phases.has(key)) continue;
    phases.set(key, { id: ids.of(phase, 'phase'), title: phase, items: [] });
  }
  const placed = entries.map((entry) => {
    const one = { entry, id: ids.of(entry.title, 'item') };
    phases.get(entry.phase?.toLowerCase() ?? '')?.items.push(one);
    return one;
  });
  const idOf = new Map<string, string>([
    ...[...phases].map(([key, { id }]) => [key, id] as const),
    ...placed.map(({ entry, id }) => [entry.title.toLowerCase(), id] as const),
  ]);
  for (const { entry } of placed) milestoneOf(entry);
  // What stands for none has no time.
  const none = milestones.idIfKnown(unplanned);
  const isLater = (one: string, other: string) =>
    one !== none && other !== none && milestones.place(one) > milestones.place(other);
  const { fine, wrong } = linked(placed, phases, idOf, milestoneOf, isLater);

  const work = (
    { entry, id }: { entry: Entry; id: string },
    defaults?: { owner: string; milestone: string },
  ) => {
    const own = { owner: ownerOf(entry), milestone: milestoneOf(entry) };
    return {
      ...bare,
      id,
      title: entry.title,
      blockedBy: fine.get(id) ?? [],
      doneWhen: entry.doneWhen,
      ...(own.owner === defaults?.owner ? {} : { owner: own.owner }),
      ...(own.milestone === defaults?.milestone ? {} : { milestone: own.milestone }),
      ...(entry.estimate === undefined ? {} : { estimate: entry.estimate }),
      ...(entry.due === undefined ? {} : { due: entry.due }),
    };
  };
  const sketched = [...phases.values()].map(({ id, title, items }) => {
    const defaults = {
      owner: mostCommon(items.map(({ entry }) => ownerOf(entry))),
      milestone: mostCommon(items.map(({ entry }) => milestoneOf(entry))),
    };
    return {
      own: { ...bare, id, title, ...defaults },
      items: items.map((item) => work(item, defaults)),
      leftOut: [],
    };
  });
  const workstreams = placed.filter(({ entry }) => entry.phase === undefined).map((one) => work(one));
  return {
    wrong,
    sketch: {
      program: {
        id: program,
        title,
        remarks: [],
        reportsOrder: false,
        ...(purpose === undefined ? {} : { purpose }),
      },
      owners: owners.all().map(([id, name]) => ({
        id,
        name,
        isPlaceholder: name === nobody,
        hasLabel: name !== nobody,
        remarks:
          name === nobody ? ['once somebody is named: members: [login], or team: organization/team'] : [],
      })),
      milestones: inOrder(milestones.all(), milestone, due),
      phases: sketched,
      workstreams,
      added: new Map(),
      leftOut: [],
    },
  };
}

/** Names that nobody gave: they stand for what is not known yet. */
const nobody = 'Owner to be named';
const unplanned = 'Unplanned';

const bare: Omit<SketchedWork, 'id' | 'title'> = {
  keepsParent: false,
  blockedBy: [],
  assignees: [],
  doneWhen: [],
  remarks: [],
};

/** Ids for names, in the order in which they are asked for; letter case makes no difference. */
class Named {
  readonly #ids = new Ids();
  readonly #known = new Map<string, { id: string; name: string }>();
  readonly #fallback: string;
  readonly #most: number;

  constructor(fallback: string, most: number) {
    this.#fallback = fallback;
    this.#most = most;
  }

  idOf(name: string): string {
    const key = name.normalize('NFC').toLowerCase();
    const known = this.#known.get(key) ?? { id: this.#ids.of(name, this.#fallback, this.#most), name };
    this.#known.set(key, known);
    return known.id;
  }

  idIfKnown(name: string): string | undefined {
    return this.#known.get(name.toLowerCase())?.id;
  }

  /** Which of all it is. */
  place(id: string): number {
    return [...this.#known.values()].findIndex((one) => one.id === id);
  }

  all(): (readonly [id: string, name: string])[] {
    return [...this.#known.values()].map(({ id, name }) => [id, name] as const);
  }
}

function inOrder(
  all: readonly (readonly [string, string])[],
  first: string | undefined,
  due: string | undefined,
): SketchedMilestone[] {
  return all.map(([id, title]) => ({
    id,
    title,
    isPlaceholder: title === unplanned,
    ...(title === first && due !== undefined ? { due } : {}),
    remarks: title === unplanned ? ['for work that has no milestone yet: GitHub gets none'] : [],
  }));
}

function mostCommon(all: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

function linked(
  placed: readonly { entry: Entry; id: string }[],
  phases: ReadonlyMap<string, { id: string; items: readonly { entry: Entry }[] }>,
  idOf: ReadonlyMap<string, string>,
  milestoneOf: (entry: Entry) => string,
  isLater: (one: string, other: string) => boolean,
): { fine: ReadonlyMap<string, string[]>; wrong: Wrong[] } {
  const work: Linked[] = [
    ...[...phases.values()].map(({ id, items }) => ({
      id,
      isPhase: true,
      blockedBy: [],
      milestone: mostCommon(items.map(({ entry }) => milestoneOf(entry))),
    })),
    ...placed.map(({ entry, id }) => ({
      id,
      isPhase: false,
      blockedBy: [],
      milestone: milestoneOf(entry),
      ...(entry.phase === undefined ? {} : { phase: phases.get(entry.phase.toLowerCase())?.id ?? '' }),
    })),
  ];
  const links = placed.flatMap(({ entry, id }) =>
    entry.blockedBy.map((title) => ({ id, on: idOf.get(title.toLowerCase()) ?? '', title, entry })),
  );
  const fine = new Map<string, string[]>();
  const wrong: Wrong[] = [];
  const verdicts = judgedLinks(work, links, isLater);
  for (const [index, { id, on, title, entry }] of links.entries()) {
    const verdict = verdicts[index] ?? 'cycle';
    if (verdict === 'fine') fine.set(id, [...(fine.get(id) ?? []), on]);
    else
      wrong.push({
        row: entry.row,
        column: entry.blockersAt,
        message: `"${title}" cannot block it: ${reasons[verdict]}`,
      });
  }
  return { fine, wrong };
}

const reasons = {
  cycle: 'they would wait for each other',
  'later-milestone':
    'it is in a milestone that comes later; milestones come in the order of their first rows',
  'too-many': 'GitHub links at most 50',
} as const;

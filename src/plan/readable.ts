/** What of a broken plan can be relied on, so that the order of work is judged while somebody mends it. */
import { stronglyConnected } from '../graph.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { Dependency, Plan, WorkItem } from '../model/plan.ts';
import { isDecision, type SourceFile } from '../model/source.ts';
import { draft } from './draft.ts';
import { planOf } from './parse.ts';
import { idPattern } from './values.ts';

/**
 * The parts that are well-formed and of which there is one: of two with one id nobody knows which the issue is of.
 * Only who waits for what is in it; what is taken over, decided and at risk is left out. Nothing where even the id of the
 * program cannot be read.
 */
export function readablePlan(files: readonly SourceFile[], root: string): Plan | undefined {
  const { draft: read, diagnostics } = draft(files, root, []);
  const unnamed = planOf(read);
  const name = unnamed.program.id === '' ? nameIn(files) : unnamed.program.id;
  if (name === undefined || !idPattern.test(name)) return undefined;
  const plan = { ...unnamed, program: { ...unnamed.program, id: name } };
  const doubled = doubledPlaces(diagnostics);
  const named = read.program.tree.entries.get('id');
  if (named && doubled.has(keyOf(named.keyAt))) return undefined;
  const isSound = ({ id, at }: { id: string; at: Place }) => idPattern.test(id) && !doubled.has(keyOf(at));
  const sound = <T extends { readonly at: Place }>(
    parts: ReadonlyMap<string, T>,
    twice: ReadonlySet<string>,
  ) => new Map([...parts].filter(([id, { at }]) => isSound({ id, at }) && !twice.has(id)));
  const work = sound(read.work, new Set(read.doubles.map(({ id }) => id)));
  const owners = sound(read.owners, read.doubledOwners);
  return {
    ...plan,
    owners: new Map([...plan.owners].filter(([id, { name }]) => owners.has(id) && name !== '')),
    milestones: new Map([...plan.milestones].filter(([, { title }]) => title !== '')),
    work: new Map(
      [...plan.work].flatMap(([id, { adopt: _, ...one }]) =>
        work.has(id)
          ? [[id, { ...one, formerly: one.formerly.filter((former) => !plan.work.has(former)) }]]
          : [],
      ),
    ),
    decisions: new Map(),
    risks: new Map(),
  };
}

/** Longer than any head of a plan. */
const maxHead = 20_000;

/** The id of the program as it stands in a file that is no YAML somewhere else: issues know it, so a wrong one finds none. */
function nameIn(files: readonly SourceFile[]): string | undefined {
  for (const { path, bytes } of files) {
    if (isDecision({ path })) continue;
    const text = new TextDecoder().decode(bytes);
    const start = /^program:/m.exec(text);
    if (!start) continue;
    const [section = ''] = text
      .slice(start.index + start[0].length, start.index + maxHead)
      .split(/\n(?=\S)/, 1);
    const id = /(?:^|[\s{,])id:[ \t]*["']?([a-z0-9-]+)["']?[ \t]*(?:[\r\n,}#]|$)/.exec(section)?.[1];
    if (id !== undefined) return id;
  }
  return undefined;
}

/** Work that is known by its issue alone. */
export interface MarkedWork {
  readonly title: string;
  /** The id of what its issue stands under. */
  readonly phase?: string;
}

/** A plan with work that it has too, and cannot be read of it: what links say blocks that. */
export function withMarkedWork(plan: Plan, marked: ReadonlyMap<string, MarkedWork>): Plan {
  const more = [...marked].filter(([id]) => !plan.work.has(id));
  return {
    ...plan,
    work: new Map([...plan.work, ...more.map(([id, known]) => [id, knownWork(id, known, plan)] as const)]),
  };
}

function knownWork(id: string, known: MarkedWork, { program }: Plan): WorkItem {
  const nothing = { owner: '', doneWhen: [], blockedBy: [], assignees: [], labels: [], formerly: [] };
  return { ...nothing, ...known, kind: 'item', id, keepsParent: false, gate: false, at: program.at };
}

/**
 * A plan without what contradicts itself: dependencies on what nobody knows, on themselves, and in a circle, of which one
 * is wrong and nobody knows which.
 */
export function withoutContradictions(plan: Plan): Plan {
  const { work } = plan;
  const known = new Map(
    [...work].map(([id, { phase, ...one }]): [string, WorkItem] => {
      const blockedBy = one.blockedBy.filter(({ on }) => on !== id && work.has(on));
      return [id, { ...one, blockedBy, ...(phase !== undefined && work.has(phase) ? { phase } : {}) }];
    }),
  );
  const knots = knotsOf(known);
  const isTied = (id: string, { on, waived }: Dependency) =>
    waived === undefined &&
    [id, startOf(id)].some((node) => knots.has(node) && knots.get(node) === knots.get(on));
  return {
    ...plan,
    work: new Map(
      [...known].map(([id, one]) => [
        id,
        { ...one, blockedBy: one.blockedBy.filter((dependency) => !isTied(id, dependency)) },
      ]),
    ),
  };
}

/** Which circle each belongs to: a phase waits for its items, and they, at its start, for what blocks it. */
function knotsOf(work: ReadonlyMap<string, WorkItem>): ReadonlyMap<string, number> {
  const edges = new Map<string, string[]>();
  const link = (from: string, to: string) => edges.get(from)?.push(to) ?? edges.set(from, [to]);
  for (const { id, phase, blockedBy } of work.values()) {
    for (const { on, waived } of blockedBy) {
      if (waived !== undefined) continue;
      link(id, on);
      link(startOf(id), on);
    }
    if (phase === undefined) continue;
    link(phase, id);
    link(id, startOf(phase));
  }
  return new Map(stronglyConnected(edges).flatMap((knot, index) => knot.map((id) => [id, index] as const)));
}

/** No id: those have no blanks. */
function startOf(id: string): string {
  return `${id} (start)`;
}

/** Where things stand of which there are two, by both of their places. */
function doubledPlaces(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(
    diagnostics
      .filter(({ code }) => code === 'duplicate-id' || code === 'duplicate-key' || code === 'given-twice')
      .flatMap(({ at, related = [] }) => [at, ...related.map((one) => one.at)].map(keyOf)),
  );
}

function keyOf({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

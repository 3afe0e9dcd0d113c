/**
 * All files of a plan united: every part that is well-formed, with its place. Rules run over a draft, so that
 * one wrong line does not hide what is wrong elsewhere.
 */
import { type Diagnostic, error, type Place } from '../model/diagnostic.ts';
import type { Dependency, WorkKind } from '../model/plan.ts';
import { isDecision, type SourceFile } from '../model/source.ts';
import { excerpt } from '../text.ts';
import { decisionsOf } from './decisions.ts';
import { type CadencePart, entryPlaces, named, type Part, type WorkPart } from './part.ts';
import { reviewsOf } from './reviews.ts';
import {
  type DecisionShape,
  decisionLogShape,
  type ItemShape,
  idPattern,
  itemShape,
  type MilestoneShape,
  milestoneShape,
  type OwnerShape,
  ownerShape,
  type PhaseShape,
  type ProgramShape,
  phaseShape,
  programShape,
  type RiskShape,
  reviewShape,
  riskShape,
  type SettingsShape,
  sessionShape,
  settingsShape,
} from './schema.ts';
import { mapping, type Shaped, shaped, unknownKey } from './shape.ts';
import { type MapEntry, type MapTree, parseFile, type Tree } from './yaml.ts';

export interface Draft {
  readonly program: Part<ProgramShape>;
  readonly owners: ReadonlyMap<string, Part<OwnerShape>>;
  readonly milestones: ReadonlyMap<string, Part<MilestoneShape>>;
  /** Phases, each before its items and their review, then workstreams and the reviews of milestones. */
  readonly work: ReadonlyMap<string, WorkPart>;
  readonly cadence: ReadonlyMap<string, CadencePart>;
  readonly decisions: ReadonlyMap<number, Part<DecisionShape>>;
  readonly risks: ReadonlyMap<string, Part<RiskShape>>;
  readonly settings: Part<SettingsShape>;
  /** False where a file could not be read as YAML: then what seems to be missing may stand in it. */
  readonly whole: boolean;
}

const sections = [
  'program',
  'owners',
  'milestones',
  'phases',
  'workstreams',
  'cadence',
  'risks',
  'settings',
] as const;
type Section = (typeof sections)[number];

interface Located {
  readonly file: string;
  readonly entry: MapEntry;
}

/**
 * @param root the folder or file that was asked for, named where a plan lacks something as a whole
 * @param complete false where a file could not even be read
 */
export function draft(
  files: readonly SourceFile[],
  root: string,
  complete: boolean,
): { draft: Draft; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let whole = complete;
  const united = new Map<Section, Map<string, Located>>(sections.map((section) => [section, new Map()]));
  for (const file of files.filter((one) => !isDecision(one))) {
    const parsed = parseFile(file);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.diagnostics.length > 0) whole = false;
    if (parsed.tree) unite(united, file.path, parsed.tree, diagnostics);
  }

  const start: Place = { file: files[0]?.path ?? root, line: 1, column: 1 };
  const section = (name: Section) => united.get(name) ?? new Map<string, Located>();
  const keep = <T>(result: Shaped<T>): Partial<T> => {
    diagnostics.push(...result.diagnostics);
    return result.value;
  };
  const eachPart = <P>(name: Section, read: (part: Unread, what: string) => P) => {
    const found = new Map<string, P>();
    for (const [id, { entry }] of section(name)) {
      const what = `${singular[name]} "${excerpt(id)}"`;
      checkId(id, entry.keyAt, diagnostics);
      const tree = mapTree(entry.value, what, diagnostics);
      if (tree) found.set(id, read({ id, at: entry.keyAt, tree }, what));
    }
    return found;
  };
  const parts = <T>(name: Section, read: (what: string, tree: MapTree, at: Place) => Partial<T>) =>
    eachPart(name, (part, what): Part<T> => ({ ...part, value: read(what, part.tree, part.at) }));
  /** A section that is one mapping, of which a file may hold some keys and another file others. */
  const single = (name: Section) => {
    const entries = new Map([...section(name)].map(([key, { entry }]) => [key, entry]));
    const at = [...entries.values()][0]?.keyAt ?? start;
    return { id: name, at, tree: { kind: 'map' as const, at, entries } };
  };

  const program = single('program');
  const settings = single('settings');
  const milestones = parts('milestones', (what, tree, at) => keep(shaped(milestoneShape, tree, what, at)));
  const cadence = eachPart('cadence', (part, what) => cadencePart(part, what, keep));
  const written = workParts(section('phases'), section('workstreams'), diagnostics);
  const reviewed = reviewsOf(written, milestones, cadence);
  const decided = decisionsOf(files.filter(isDecision));
  if (decided.diagnostics.length > 0) whole = false;
  diagnostics.push(...reviewed.diagnostics, ...decided.diagnostics);
  const unstated = program.tree.entries.size === 0 && !whole;
  return {
    draft: {
      program: {
        ...program,
        value: unstated ? {} : keep(shaped(programShape, program.tree, 'program', program.at)),
      },
      owners: parts('owners', (what, tree, at) => keep(shaped(ownerShape, tree, what, at))),
      milestones,
      cadence,
      decisions: decided.decisions,
      risks: parts('risks', (what, tree, at) => keep(shaped(riskShape, tree, what, at))),
      settings: { ...settings, value: keep(shaped(settingsShape, settings.tree, 'settings', settings.at)) },
      work: reviewed.work,
      whole,
    },
    diagnostics,
  };
}

const singular: Readonly<Record<Section, string>> = {
  program: 'program',
  owners: 'owner',
  milestones: 'milestone',
  phases: 'phase',
  workstreams: 'workstream',
  cadence: 'cadence',
  risks: 'risk',
  settings: 'settings',
};

type Unread = Omit<Part<unknown>, 'value'>;

/** What it is shows in when it happens: a session comes back, all else follows something. */
function cadencePart(part: Unread, what: string, keep: <T>(result: Shaped<T>) => Partial<T>): CadencePart {
  const { tree, at } = part;
  const after = tree.entries.get('after')?.value;
  if (!after || tree.entries.has('every'))
    return { ...part, kind: 'session', value: keep(shaped(sessionShape, tree, what, at)) };
  return after.kind === 'scalar' && after.value === 'each conversation'
    ? { ...part, kind: 'decision-log', value: keep(shaped(decisionLogShape, tree, what, at)) }
    : { ...part, kind: 'review', value: keep(shaped(reviewShape, tree, what, at)) };
}

/** Sections of one name are one section; what two files both give is told at the second place. */
function unite(
  united: ReadonlyMap<Section, Map<string, Located>>,
  file: string,
  tree: Tree,
  diagnostics: Diagnostic[],
): void {
  const top = mapTree(tree, 'a plan file', diagnostics);
  for (const [name, entry] of top?.entries ?? []) {
    const section = sections.find((known) => known === name);
    const into = section && united.get(section);
    if (!into) {
      diagnostics.push(unknownKey(name, sections, 'a plan', entry.keyAt));
      continue;
    }
    const content = mapTree(entry.value, `"${name}"`, diagnostics);
    for (const [key, value] of content?.entries ?? []) {
      const first = into.get(key);
      if (!first) {
        into.set(key, { file, entry: value });
        continue;
      }
      const isId = section !== 'program' && section !== 'settings';
      const related = [{ message: 'first written here', at: first.entry.keyAt }];
      const [code, message, help] = isId
        ? ([
            'duplicate-id',
            `${singular[section]} "${excerpt(key)}" is already in the plan`,
            'rename one of the two',
          ] as const)
        : (['given-twice', `"${excerpt(key)}" of ${section} is given twice`, 'keep one of them'] as const);
      diagnostics.push(error(code, value.keyAt, message, help, related));
    }
  }
}

/** Phases, items and workstreams share one set of ids. */
function workParts(
  phases: ReadonlyMap<string, Located>,
  workstreams: ReadonlyMap<string, Located>,
  diagnostics: Diagnostic[],
): Map<string, WorkPart> {
  const work = new Map<string, WorkPart>();
  const add = (kind: WorkKind, id: string, entry: MapEntry, phase?: string): WorkPart | undefined => {
    const what = `${kind} "${excerpt(id)}"`;
    checkId(id, entry.keyAt, diagnostics);
    const tree = mapTree(entry.value, what, diagnostics);
    if (!tree) return undefined;
    const first = work.get(id);
    if (first) {
      const message = `the id "${excerpt(id)}" of this ${kind} is already the ${named(first)}`;
      const help = 'rename one of the two; phases, items and workstreams share one set of ids';
      const related = [{ message: 'first written here', at: first.at }];
      diagnostics.push(error('duplicate-id', entry.keyAt, message, help, related));
    }
    const own = kind === 'phase' ? withoutItems(tree) : tree;
    const result = shaped<typeof itemShape | typeof phaseShape>(
      kind === 'phase' ? phaseShape : itemShape,
      own,
      what,
      entry.keyAt,
    );
    diagnostics.push(...result.diagnostics);
    const part: Part<ItemShape & PhaseShape> = { id, at: entry.keyAt, tree, value: result.value };
    const known = {
      ...part,
      kind,
      blockers: writtenBlockers(part),
      ...(phase === undefined ? {} : { phase }),
    };
    if (!first) work.set(id, known);
    return known;
  };

  for (const [id, { entry }] of phases) {
    const phase = add('phase', id, entry);
    const items = phase?.tree.entries.get('items');
    if (!phase || !items) continue;
    const content = mapTree(items.value, `"items" of phase "${excerpt(id)}"`, diagnostics);
    for (const [itemId, item] of content?.entries ?? []) add('item', itemId, item, id);
  }
  for (const [id, { entry }] of workstreams) add('workstream', id, entry);
  return work;
}

function withoutItems(tree: MapTree): MapTree {
  return { ...tree, entries: new Map([...tree.entries].filter(([key]) => key !== 'items')) };
}

function writtenBlockers(part: Part<ItemShape & PhaseShape>): Dependency[] {
  const dependencies = part.value['blocked-by'] ?? [];
  if (dependencies.length === 0) return [];
  const places = entryPlaces(part, 'blocked-by');
  return dependencies.map((dependency) => dependencyOf(dependency, places(dependency.on)));
}

type Written = { on: string; because?: string | undefined; waived?: string | undefined };

function dependencyOf({ on, because, waived }: Written, at: Place): Dependency {
  return {
    on,
    at,
    ...(because === undefined ? {} : { because }),
    ...(waived === undefined ? {} : { waived }),
  };
}

function mapTree(tree: Tree, what: string, diagnostics: Diagnostic[]): MapTree | undefined {
  const result = mapping(tree, what);
  diagnostics.push(...result.diagnostics);
  return result.map;
}

function checkId(id: string, at: Place, diagnostics: Diagnostic[]): void {
  if (idPattern.test(id)) return;
  const help = 'ids begin with a letter and have lower-case letters, digits and hyphens';
  diagnostics.push(error('invalid-id', at, `"${excerpt(id)}" is not an id`, help));
}

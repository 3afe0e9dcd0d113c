/**
 * All files of a plan united: every part that is well-formed, with its place. Rules run over a draft, so that
 * one wrong line does not hide what is wrong elsewhere.
 */
import { type Diagnostic, error, type Place } from '../diagnostic.ts';
import type { Dependency, WorkKind } from './plan.ts';
import {
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
  riskShape,
  type SettingsShape,
  settingsShape,
} from './schema.ts';
import { follow, mapping, type Shaped, shaped, unknownKey } from './shape.ts';
import { excerpt, type MapEntry, type MapTree, parseFile, type SourceFile, type Tree } from './yaml.ts';

export interface Draft {
  readonly program: Part<ProgramShape>;
  readonly owners: ReadonlyMap<string, Part<OwnerShape>>;
  readonly milestones: ReadonlyMap<string, Part<MilestoneShape>>;
  /** Phases, each before its items, then workstreams. */
  readonly work: ReadonlyMap<string, WorkPart>;
  readonly risks: ReadonlyMap<string, Part<RiskShape>>;
  readonly settings: Part<SettingsShape>;
  /** False where a file could not be read as YAML: then what seems to be missing may stand in it. */
  readonly whole: boolean;
}

/** One owner, milestone, … of the plan: what of it is well-formed, and where each of its values stands. */
export interface Part<T> {
  readonly id: string;
  readonly value: Partial<T>;
  /** Where its id is written. */
  readonly at: Place;
  readonly tree: MapTree;
}

export interface WorkPart extends Part<ItemShape & PhaseShape> {
  readonly kind: WorkKind;
  readonly phase?: string;
  readonly blockers: readonly Dependency[];
}

/** The place of a value in a part, or of the part itself where there is no such value. */
export function placeOf(part: Part<unknown>, ...path: readonly PropertyKey[]): Place {
  return follow(part.tree, path)?.at ?? part.at;
}

/** Where a list has the entry that says this; malformed neighbours have shifted its index. */
export function entryPlaces(part: Part<unknown>, key: string): (says: string) => Place {
  const list = part.tree.entries.get(key)?.value;
  const places = new Map<string, Place>();
  for (const item of list?.kind === 'list' ? list.items : []) {
    const on = item.kind === 'map' ? item.entries.get('on')?.value : item;
    if (on?.kind !== 'scalar') continue;
    const says = String(on.value).trim();
    if (!places.has(says)) places.set(says, on.at);
  }
  return (says) => places.get(says) ?? placeOf(part, key);
}

/** Whether a key was written, be its value right or wrong. */
export function has(part: Part<unknown>, key: string): boolean {
  return part.tree.entries.has(key);
}

/** `item "okta-sso"` */
export function named(part: WorkPart): string {
  return `${part.kind} "${excerpt(part.id)}"`;
}

const sections = ['program', 'owners', 'milestones', 'phases', 'workstreams', 'risks', 'settings'] as const;
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
  for (const file of files) {
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
  const parts = <T>(name: Section, read: (what: string, tree: MapTree, at: Place) => Partial<T>) => {
    const found = new Map<string, Part<T>>();
    for (const [id, { entry }] of section(name)) {
      const what = `${singular[name]} "${excerpt(id)}"`;
      checkId(id, entry.keyAt, diagnostics);
      const tree = mapTree(entry.value, what, diagnostics);
      if (tree) found.set(id, { id, at: entry.keyAt, tree, value: read(what, tree, entry.keyAt) });
    }
    return found;
  };
  /** A section that is one mapping, of which a file may hold some keys and another file others. */
  const single = (name: Section) => {
    const entries = new Map([...section(name)].map(([key, { entry }]) => [key, entry]));
    const at = [...entries.values()][0]?.keyAt ?? start;
    return { id: name, at, tree: { kind: 'map' as const, at, entries } };
  };

  const program = single('program');
  const settings = single('settings');
  const unstated = program.tree.entries.size === 0 && !whole;
  return {
    draft: {
      program: {
        ...program,
        value: unstated ? {} : keep(shaped(programShape, program.tree, 'program', program.at)),
      },
      owners: parts('owners', (what, tree, at) => keep(shaped(ownerShape, tree, what, at))),
      milestones: parts('milestones', (what, tree, at) => keep(shaped(milestoneShape, tree, what, at))),
      risks: parts('risks', (what, tree, at) => keep(shaped(riskShape, tree, what, at))),
      settings: { ...settings, value: keep(shaped(settingsShape, settings.tree, 'settings', settings.at)) },
      work: workOf(section('phases'), section('workstreams'), diagnostics),
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
  risks: 'risk',
  settings: 'settings',
};

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
function workOf(
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
    const known = { ...part, kind, blockers: blockersOf(part), ...(phase === undefined ? {} : { phase }) };
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

function blockersOf(part: Part<ItemShape & PhaseShape>): Dependency[] {
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

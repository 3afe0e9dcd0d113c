/** The sections of all files of a plan, united. */
import { type Diagnostic, error } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source.ts';
import { excerpt } from '../text.ts';
import { asEntries, readingOf, unknownKey } from './meant.ts';
import { entryKeys, programShape, type Section, sections, settingsShape } from './schema.ts';
import { empty, kindOf } from './shape.ts';
import { write, wrongDepth } from './slips/told.ts';
import type { MapEntry, MapTree, Tree } from './tree.ts';
import type { ParsedFile, Unread } from './yaml.ts';

/** The entries of a section by their ids; of `program` and `settings`, by their keys. */
export type Entries = Map<string, MapEntry>;

/** All sections are in it, empty where no file has them. */
export interface United {
  readonly sections: ReadonlyMap<Section, Entries>;
  /** What has an id that another has, which is told: of each section, the later ones. */
  readonly again: ReadonlyMap<Section, readonly Again[]>;
  readonly diagnostics: Diagnostic[];
  /** Sections without entries of which that has been said. */
  readonly told: ReadonlySet<Section>;
  /** What of the files could not be read. */
  readonly unread: readonly Unread[];
}

type Again = readonly [id: string, entry: MapEntry];
type Uniting = Pick<United, 'sections'> & {
  readonly again: Map<Section, Again[]>;
  readonly told: Set<Section>;
};

const isSingle = (section: Section) => section === 'program' || section === 'settings';

/** Of what is given twice, the first is kept. A section that begins too far in is one all the same, and told. */
export function unitedSections(files: readonly SourceFile[], read: (file: SourceFile) => ParsedFile): United {
  const united: Uniting = {
    sections: new Map<Section, Entries>(sections.map((section) => [section, new Map()])),
    again: new Map(sections.map((section) => [section, []])),
    told: new Set(),
  };
  const diagnostics: Diagnostic[] = [];
  const unread: Unread[] = [];
  for (const file of files) {
    const parsed = read(file);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.unread) unread.push(parsed.unread);
    if (parsed.tree) unite(united, parsed.tree, diagnostics);
  }
  return { ...united, diagnostics, unread };
}

/** Sections of one name are one section; what two files both give is told at the second place. */
function unite(united: Uniting, tree: Tree, diagnostics: Diagnostic[]): void {
  const top = unwrapped(topOf(tree, diagnostics), diagnostics);
  for (const [name, entry] of top?.entries ?? []) {
    const section = sectionMeant(name, entry, top?.entries ?? new Map(), diagnostics);
    if (section) uniteSection(united, section, entry, diagnostics);
  }
}

/** A plan that stands below one key more, as `plan:`. */
function unwrapped(top: MapTree | undefined, diagnostics: Diagnostic[]): MapTree | undefined {
  const [only, ...others] = top?.entries ?? [];
  if (!only || others.length > 0) return top;
  const [name, { keyAt, value }] = only;
  const isWhole =
    value.kind === 'map' &&
    value.entries.size > 0 &&
    [...value.entries.keys()].every((key) => sections.some((known) => known === key));
  if (!isWhole || sections.some((known) => known === name)) return top;
  const message = `"${excerpt(name)}" is not a key of a plan, and the sections stand below it`;
  diagnostics.push(
    error('unknown-key', keyAt, message, 'remove it, and begin the sections with no space in front'),
  );
  return value;
}

/** Of a list, what has the form of a section. */
function topOf(tree: Tree, diagnostics: Diagnostic[]): MapTree | undefined {
  const top = mapOf(tree, 'a plan file', diagnostics);
  if (!top || tree.kind === 'map') return top;
  const entries = [...top.entries].filter(([, { value }]) => value.kind === 'map');
  return { ...top, entries: new Map(entries) };
}

function sectionMeant(
  name: string,
  entry: MapEntry,
  present: ReadonlyMap<string, unknown>,
  diagnostics: Diagnostic[],
): Section | undefined {
  const section = sections.find((known) => known === name);
  if (section) return section;
  const named = readingOf(name, entry, sections, new Set());
  const held = named ? undefined : sectionHolding(entry, present);
  const reading = named ?? (held && { key: held, help: `did you mean "${held}"?` });
  diagnostics.push(unknownKey(name, sections, 'a plan', entry.keyAt, reading, present));
  return reading && !present.has(reading.key) ? sections.find((known) => known === reading.key) : undefined;
}

/** The section whose entries have these keys. */
function sectionHolding({ value }: MapEntry, present: ReadonlyMap<string, unknown>): Section | undefined {
  if (value.kind !== 'map' || value.entries.size === 0) return undefined;
  const keys = new Set<string>();
  for (const { value: one } of value.entries.values()) {
    if (one.kind !== 'map') return undefined;
    for (const key of one.entries.keys()) keys.add(key);
  }
  const fitting = sections.filter((section) => {
    const known = entryKeys.get(section);
    return !present.has(section) && known && [...keys].every((key) => known.has(key));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

function uniteSection(united: Uniting, section: Section, entry: MapEntry, diagnostics: Diagnostic[]): void {
  let [into, current] = [united.sections.get(section), section];
  const content = sectionMap(section, entry.value, diagnostics);
  if (!content) united.told.add(section);
  united.again.get(section)?.push(...(content?.again ?? []));
  const twice: Twice[] = [];
  for (const [key, value] of content?.entries ?? []) {
    const begun = emptySection(current, key, value);
    if (begun) {
      // The head of a section, as far in as the entries below it.
      diagnostics.push(tooFarIn(value, entry, key));
      [into, current] = [united.sections.get(begun), begun];
      continue;
    }
    const other = sectionOf(current, key, value);
    if (other) {
      diagnostics.push(headLost(other, current, key, value));
      [into, current] = [united.sections.get(other), other];
    }
    const inner = innerSection(current, key, value);
    if (inner) {
      diagnostics.push(tooFarIn(value, entry, key));
      uniteSection(united, inner, value, diagnostics);
      continue;
    }
    const first = into?.get(key);
    if (!first) into?.set(key, value);
    else {
      twice.push({ section: current, key, entry: value, first });
      united.again.get(current)?.push([key, value]);
    }
  }
  diagnostics.push(...givenTwice(twice));
}

/** The section whose keys an entry has, where it lies in one that has others: the line between them was lost. */
function sectionOf(section: Section, key: string, { value }: MapEntry): Section | undefined {
  if (value.kind !== 'map' || value.entries.size < (section === 'program' ? 1 : 2)) return undefined;
  const own = entryKeys.get(section);
  if (section === 'settings' || (section === 'program' && key in programShape.shape)) return undefined;
  const keys = [...value.entries.keys()];
  // One key of another section is no more than a wrong key.
  const foreign = own ? keys.filter((one) => !own.has(one)).length : keys.length;
  if (2 * foreign < keys.length && (foreign === 0 || !keys.includes('items'))) return undefined;
  const fitting = [...entryKeys].filter(([, known]) => keys.every((one) => known.has(one)));
  return fitting.length === 1 ? fitting[0]?.[0] : undefined;
}

function headLost(section: Section, around: Section, key: string, { keyAt }: MapEntry): Diagnostic {
  const message = `"${excerpt(key)}" has the keys of a ${singular[section]}, and stands below "${around}:"`;
  return error('lost-line', keyAt, message, `${write(`${section}:`)} on a line above it`);
}

function tooFarIn({ keyAt }: MapEntry, section: MapEntry, key: string): Diagnostic {
  const { code, message, help } = wrongDepth(keyAt.column - 1, section.keyAt.column - 1, `${key}:`);
  return error(code, keyAt, message, help);
}

function emptySection(section: Section, key: string, { value }: MapEntry): Section | undefined {
  const isEmpty = value.kind === 'scalar' && value.value === null && !value.told;
  const own = section === 'program' ? programShape.shape : section === 'settings' ? settingsShape.shape : {};
  return isEmpty && !(key in own) ? sections.find((known) => known === key) : undefined;
}

/** What another file has too. */
interface Twice {
  readonly section: Section;
  readonly key: string;
  readonly entry: MapEntry;
  readonly first: MapEntry;
}

/** A file that was copied has all of another's: that is told once, at the first of it. */
function givenTwice(all: readonly Twice[]): Diagnostic[] {
  const [first, ...others] = all;
  if (!first) return [];
  const isCopy = others.every(({ first: one }) => one.keyAt.file === first.first.keyAt.file);
  if (!isCopy) return all.map((one) => twiceTold(one, 0));
  return [twiceTold(first, others.length)];
}

function twiceTold({ section, key, entry, first }: Twice, more: number): Diagnostic {
  const related = [{ message: 'first written here', at: first.keyAt }];
  const others = more === 0 ? '' : `, and ${more} more below it`;
  if (isSingle(section)) {
    const message = `"${excerpt(key)}" of ${section} is given twice${others}`;
    return error('given-twice', entry.keyAt, message, 'keep one of them', related);
  }
  const message = `${singular[section]} "${excerpt(key)}" is already in the plan${others}`;
  // What has no name of its own was meant to be more of the first.
  const isMore =
    entry.value.kind === 'map' && !entry.value.entries.has('title') && !entry.value.entries.has('name');
  const apart = more === 0 ? 'rename one of the two' : 'rename or remove those of one of the two files';
  const help = isMore ? 'move what is below it to the first of the two' : apart;
  return error('duplicate-id', entry.keyAt, message, help, related);
}

/** A section that begins too far in, and so seems to be a part of the one before it. */
function innerSection(section: Section, key: string, { value }: MapEntry): Section | undefined {
  const inner = sections.find((known) => known === key);
  if (!inner || value.kind !== 'map') return undefined;
  const own = section === 'program' ? programShape.shape : section === 'settings' ? settingsShape.shape : {};
  if (key in own) return undefined;
  const holdsMaps = [...value.entries.values()].every((entry) => entry.value.kind === 'map');
  return isSingle(section) || holdsMaps || speaksAs(inner, value.entries) ? inner : undefined;
}

/** Whether it says what that section says, and is no work of this name. */
function speaksAs(section: Section, entries: ReadonlyMap<string, MapEntry>): boolean {
  if (section === 'program') return entries.has('id') || entries.has('objectives');
  return section === 'settings' && [...entries.keys()].some((key) => key in settingsShape.shape);
}

function sectionMap(section: Section, value: Tree, diagnostics: Diagnostic[]): MapTree | undefined {
  if (value.kind !== 'scalar' || value.value === null || !isSingle(section))
    return mapOf(value, `"${section}"`, diagnostics);
  const message = `"${section}" must be a mapping, not ${kindOf(value)}`;
  const help = section === 'program' ? 'write "id: rocket" and "title: …" below it' : 'write keys below it';
  diagnostics.push(error('wrong-type', value.at, message, help));
  return undefined;
}

/** A mapping where one is due, or what can be read as one. */
export function mapOf(tree: Tree, what: string, diagnostics: Diagnostic[]): MapTree | undefined {
  if (tree.kind === 'map') return tree;
  if (tree.kind === 'list') {
    const { map, diagnostic } = asEntries(tree.items, tree.at, what);
    diagnostics.push(diagnostic);
    return map;
  }
  if (tree.told) return undefined;
  if (tree.value === null) {
    diagnostics.push(empty(what, tree));
    return undefined;
  }
  const message = `${what} must be a mapping, not ${kindOf(tree)}`;
  diagnostics.push(error('wrong-type', tree.at, message, 'write keys and values, indented below it'));
  return undefined;
}

/** What messages call an entry; `program` and `settings` have none, and are called so themselves. */
export const singular: Readonly<Record<Section, string>> = {
  program: 'program',
  owners: 'owner',
  milestones: 'milestone',
  phases: 'phase',
  workstreams: 'workstream',
  cadence: 'cadence',
  risks: 'risk',
  settings: 'settings',
};

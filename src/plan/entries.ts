/** The entries of a section as they were meant: each with an id that is one, and with the keys that are its own. */
import { type Diagnostic, error, type Place } from '../model/diagnostic.ts';
import { excerpt } from '../text.ts';
import { asSeen, disguiseIn } from './fold.ts';
import { asMapping } from './meant.ts';
import { mapOf } from './sections.ts';
import { wrongDepth } from './slips/told.ts';
import type { MapEntry, MapTree } from './tree.ts';
import { idPattern } from './values.ts';

/** One entry: a thing of the plan that has an id. */
export interface Entry {
  readonly id: string;
  readonly at: Place;
  readonly tree: MapTree;
  /** Set where something of it could not be read, and that has been said. */
  readonly malformed?: true;
}

/** Of one section. `keys` are all that an entry may have. */
export interface EntryShape {
  /** `owner`, `item` */
  readonly noun: string;
  readonly keys: readonly string[];
  /** The key that an entry of one line most likely means: `name`, `title`. */
  readonly first: string;
}

/**
 * A key that stands where ids do goes to the entry before it; an entry that stands among keys comes after the one that
 * it stands in. `diagnostics` gets what is told of that.
 */
export function entriesAsMeant(
  written: ReadonlyMap<string, MapEntry>,
  { noun, keys, first }: EntryShape,
  diagnostics: Diagnostic[],
): Entry[] {
  const entries: Entry[] = [];
  const add = (name: string, entry: MapEntry) => {
    const { keyAt, value } = entry;
    const last = entries.at(-1);
    if (last && isKeyOfOther(name, entry, keys)) {
      diagnostics.push(misplaced(name, keyAt, childColumn(last) ?? keyAt.column + 1));
      if (!last.tree.entries.has(name)) extend(entries, name, entry);
      return;
    }
    const id = idMeant(name, keyAt, (one) => written.has(one), diagnostics);
    const what = `${noun} "${excerpt(id)}"`;
    if (value.kind === 'scalar' && typeof value.value === 'string') {
      const { map, diagnostic } = asMapping(value, keys, first, what);
      diagnostics.push(diagnostic);
      entries.push({ id, at: keyAt, tree: map, malformed: true });
      return;
    }
    const isNothing =
      value.kind === 'scalar' && value.value === null && !value.told && value.cut === undefined;
    if (isNothing) diagnostics.push(withoutKeysBelow(what, value.at, first));
    const tree = value.kind === 'list' || isNothing ? undefined : mapOf(value, what, diagnostics);
    if (value.kind === 'list') diagnostics.push(listForMapping(what, value.at));
    if (!tree) {
      entries.push({
        id,
        at: keyAt,
        tree: { kind: 'map', at: value.at, entries: new Map() },
        malformed: true,
      });
      return;
    }
    const inner: [string, MapEntry][] = [];
    for (const [key, one] of tree.entries) if (isOther(key, one, keys)) inner.push([key, one]);
    const own = inner.length === 0 ? tree : withoutKeys(tree, new Set(inner.map(([key]) => key)));
    entries.push({ id, at: keyAt, tree: own });
    for (const [key, one] of inner) {
      diagnostics.push(misplaced(`${key}`, one.keyAt, keyAt.column));
      add(key, one);
    }
  };
  for (const [name, entry] of written) add(name, entry);
  return entries;
}

/** The id that was most likely meant, if the one that is written is none. */
function idMeant(
  name: string,
  at: Place,
  isTaken: (id: string) => boolean,
  diagnostics: Diagnostic[],
): string {
  if (idPattern.test(name)) return name;
  const meant = asSeen(name)
    .replaceAll(/[^a-z0-9-]+/g, '')
    .replace(/^[^a-z]+/, '');
  const isId = idPattern.test(meant) && !isTaken(meant);
  const disguise = disguiseIn(name);
  const help = isId
    ? `write ${excerpt(meant)}:${disguise === undefined ? '' : `; ${disguise}`}`
    : 'ids begin with a letter and have lower-case letters, digits and hyphens';
  diagnostics.push(error('invalid-id', at, `"${excerpt(name)}" is not an id`, help));
  return isId ? meant : name;
}

/** A key that stands where ids do, because its line does not begin far enough in. */
function isKeyOfOther(name: string, { value }: MapEntry, keys: readonly string[]): boolean {
  if (!keys.includes(name)) return false;
  if (value.kind === 'map')
    return name === 'items' && [...value.entries.values()].every((entry) => entry.value.kind === 'map');
  return value.kind === 'list' || value.value !== null;
}

/** A whole entry that stands where keys do, because it begins too far in. */
function isOther(key: string, { value }: MapEntry, keys: readonly string[]): boolean {
  if (keys.includes(key) || value.kind !== 'map' || value.entries.size === 0) return false;
  // Among the keys of a phase an entry without items is one of its items.
  if (keys.includes('items') && !value.entries.has('items')) return false;
  return [...value.entries.keys()].every((one) => keys.includes(one));
}

function misplaced(key: string, at: Place, column: number): Diagnostic {
  const { code, message, help } = wrongDepth(at.column - 1, column - 1, `${key}:`);
  return error(code, at, message, help);
}

function childColumn({ tree }: Entry): number | undefined {
  return [...tree.entries.values()][0]?.keyAt.column;
}

function extend(entries: Entry[], name: string, entry: MapEntry): void {
  const last = entries.pop();
  if (!last) return;
  const tree = { ...last.tree, entries: new Map(last.tree.entries).set(name, entry) };
  entries.push({ ...last, tree });
}

function withoutKeys(tree: MapTree, keys: ReadonlySet<string>): MapTree {
  return { ...tree, entries: new Map([...tree.entries].filter(([key]) => !keys.has(key))) };
}

function withoutKeysBelow(what: string, at: Place, first: string): Diagnostic {
  const help = `write "${first}: …" below it, further in, or remove it`;
  return error('empty-value', at, `${what} has no value`, help);
}

function listForMapping(what: string, at: Place): Diagnostic {
  const message = `${what} must be a mapping, not a list`;
  return error('wrong-type', at, message, 'write keys and values below it, without a dash');
}
